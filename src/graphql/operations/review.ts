import { Field, ID, InputType } from 'type-graphql'
import type { CriterionCode } from '../../domain/approval-criteria.ts'
import type { Day } from '../../domain/cycle.ts'
import type { ExceptionParty, PlanDecision, ReviewOpinion, ReviewTeam } from '../../domain/review.ts'
import {
  CriterionCodeEnum,
  ExceptionPartyEnum,
  PlanDecisionEnum,
  ReviewOpinionEnum,
  ReviewTeamEnum,
} from '../enums-of-review.ts'
import { DateScalar } from '../scalars.ts'
import { DryRun, ExpectedRevision, IdempotencyKey, PlanId } from './act-fields.ts'
import { ItemQuestionInput } from './review-work.ts'

@InputType({ description: 'The opinion of one team on a plan under review.' })
export class TeamOpinionRecordInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => ReviewTeamEnum, { description: 'The team for which you speak. The plan has to be routed to it.' })
  declare readonly team: ReviewTeam

  @Field(() => ReviewOpinionEnum, { description: 'What the team thinks.' })
  declare readonly opinion: ReviewOpinion

  @Field(() => String, { description: 'Words for those who decide. Not empty.' })
  declare readonly message: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'What a reviewer judges of one item.' })
export class ItemJudgementInput {
  @Field(() => ID, { description: 'The id of the item.' })
  declare readonly itemId: string

  @Field(() => Boolean, { description: 'Whether it is a realistic and robust way to close its gap.' })
  declare readonly realisticAndRobust: boolean

  @Field(() => String, { nullable: true, description: 'Why. Needed where it is not.' })
  declare readonly reason?: string | null
}

@InputType({ description: 'A decision of the DSPT team on a plan under review.' })
export class PlanDecisionRecordInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => PlanDecisionEnum, { description: 'What is decided.' })
  declare readonly decision: PlanDecision

  @Field(() => String, { description: 'Words for the organisation, which is told. Not empty.' })
  declare readonly message: string

  @Field(() => [ItemJudgementInput], {
    nullable: true,
    description:
      'One for each item of the plan, where it is approved or not agreed. Not needed for a request for information.',
  })
  declare readonly judgements?: readonly ItemJudgementInput[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Why no supporting opinion of the routed team is needed. With it, that criterion is waived.',
  })
  declare readonly withoutOpinionReason?: string | null

  @Field(() => [ItemQuestionInput], {
    nullable: true,
    description: 'What the organisation is asked, where information is requested. It has to answer every question.',
  })
  declare readonly questions?: readonly ItemQuestionInput[] | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'The agreement of one party that items may end after the last date that the cycle allows. It takes effect when the other party has agreed as well, by another person.',
})
export class ExceptionalDateAgreeInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => [ID], { description: 'The ids of the items concerned. At least one.' })
  declare readonly itemIds: readonly string[]

  @Field(() => ExceptionPartyEnum, { description: 'The party on whose behalf you agree.' })
  declare readonly party: ExceptionParty

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The latest date agreed to. Absent or null: the planned completion date that each item has now.',
  })
  declare readonly agreedDate?: Day | null

  @Field(() => String, { description: 'What is exceptional about the circumstances. Not empty.' })
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'The acceptance, case by case, of a plan that fails criteria, by the National Chief Information Security Officer.',
})
export class PlanAcceptExceptionallyInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => [CriterionCodeEnum], {
    description: 'Every criterion that the plan fails and that is waived. At least one.',
  })
  declare readonly waived: readonly CriterionCode[]

  @Field(() => String, { description: 'Why the plan is accepted all the same. Not empty.' })
  declare readonly rationale: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
