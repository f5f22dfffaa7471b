import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { CriterionCode } from '../../domain/approval-criteria.ts'
import type { PlanDecision, ReviewOpinion, ReviewTeam } from '../../domain/review.ts'
import { CriterionCodeEnum, PlanDecisionEnum, ReviewOpinionEnum, ReviewTeamEnum } from '../enums-of-review.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'What one team thought of one version of a plan. Opinions are never edited: a later one of the same team takes its place.',
})
export class TeamOpinion {
  @Field(() => ReviewTeamEnum, { description: 'The team that gave it.' })
  declare readonly team: ReviewTeam

  @Field(() => ReviewOpinionEnum, { description: 'What it thought.' })
  declare readonly opinion: ReviewOpinion

  @Field(() => String, { description: 'Its words to those who decide.' })
  declare readonly message: string

  @Field(() => Int, { description: 'The version of the plan it was about.' })
  declare readonly version: number

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  declare readonly at: Instant
}

@ObjectType({ simpleResolvers: true, description: 'What a reviewer judged of one item when deciding on the plan.' })
export class ItemJudgement {
  @Field(() => ID, { description: 'The id of the item that was judged.' })
  declare readonly itemId: string

  @Field(() => Boolean, { description: 'Whether the item is a realistic and robust way to close its gap.' })
  declare readonly realisticAndRobust: boolean

  @Field(() => String, { nullable: true, description: 'Why. Always given where it is not; may be null where it is.' })
  declare readonly reason: string | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A decision on one version of a plan. Decisions are never edited. The organisation gets the outcome, its grounds and the message.',
})
export class DecisionRecord {
  @Field(() => ID, { description: 'Its id, by which a correction names it.' })
  declare readonly id: string

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the decision whose place it takes. Null for a decision that corrects none.',
  })
  declare readonly corrects: string | null

  @Field(() => String, { nullable: true, description: 'Why it was corrected. Null where it corrects none.' })
  declare readonly correctionReason: string | null

  @Field(() => PlanDecisionEnum, { description: 'What was decided.' })
  declare readonly decision: PlanDecision

  @Field(() => Boolean, {
    description:
      'Whether the National Chief Information Security Officer accepted, case by case, a plan that fails criteria. Otherwise the DSPT team decided.',
  })
  declare readonly exceptional: boolean

  @Field(() => Int, { description: 'The version of the plan that was decided on.' })
  declare readonly version: number

  @Field(() => Int, { description: 'The revision of the plan that was decided on.' })
  declare readonly revision: number

  @Field(() => [CriterionCodeEnum], {
    description: 'The criteria that the plan failed, where it was not approved. Empty where it was.',
  })
  declare readonly grounds: readonly CriterionCode[]

  @Field(() => [CriterionCodeEnum], {
    description: 'The criteria that were set aside, with a written reason. Usually empty.',
  })
  declare readonly waived: readonly CriterionCode[]

  @Field(() => [ItemJudgement], {
    description: 'What was judged of each item. May be empty, as where information was requested.',
  })
  declare readonly judgements: readonly ItemJudgement[]

  @Field(() => String, { description: 'The words for the organisation.' })
  declare readonly message: string

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  declare readonly at: Instant
}
