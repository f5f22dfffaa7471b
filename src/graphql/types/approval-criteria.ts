import { Field, ObjectType } from 'type-graphql'
import type { CriterionCode, CriterionOutcome } from '../../domain/approval-criteria.ts'
import { CriterionCodeEnum, CriterionOutcomeEnum } from '../enums-of-review.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'One criterion of approval, and what came of looking at the plan by it.',
})
export class CriterionResult {
  /** Ids of the items that fail it, for the resolver of `items`. */
  declare readonly failingItems: readonly string[]

  @Field(() => CriterionCodeEnum, { description: 'Which criterion it is.' })
  declare readonly code: CriterionCode

  @Field(() => String, { description: 'What must hold, in words for people.' })
  declare readonly statement: string

  @Field(() => CriterionOutcomeEnum, { description: 'Whether it holds.' })
  declare readonly outcome: CriterionOutcome

  @Field(() => String, { nullable: true, description: 'What to do so that it holds. Null where it does.' })
  declare readonly hint: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What stands between a plan and its approval, by the same criteria that the decision will be held to.',
})
export class ReadinessReport {
  @Field(() => Boolean, {
    description:
      'Whether the plan fails no criterion, as far as the plan itself can say. The opinion of the routed team and the judgement of a reviewer are still to come.',
  })
  declare readonly ready: boolean

  @Field(() => [CriterionResult], { description: 'Every criterion with its outcome, always in the same order.' })
  declare readonly criteria: readonly CriterionResult[]
}
