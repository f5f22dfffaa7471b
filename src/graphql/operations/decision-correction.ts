import { Field, InputType } from 'type-graphql'
import type { PlanDecision } from '../../domain/review.ts'
import { PlanDecisionEnum } from '../enums-of-review.ts'
import { DryRun, ExpectedRevision, IdempotencyKey, PlanId } from './act-fields.ts'
import { ItemQuestionInput } from './review-work.ts'
import { ItemJudgementInput } from './review.ts'

@InputType({
  description:
    'The correction of the last decision on a plan, by a DSPT administrator: another decision on the same version, held to the same rules.',
})
export class DecisionCorrectInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => PlanDecisionEnum, {
    description: 'What is decided instead. It may be the same, with another message, judgements or questions.',
  })
  declare readonly decision: PlanDecision

  @Field(() => String, { description: 'Words for the organisation, which is told. Not empty.' })
  declare readonly message: string

  @Field(() => [ItemJudgementInput], {
    nullable: true,
    description: 'One for each item of the plan, where it is approved or not agreed.',
  })
  declare readonly judgements?: readonly ItemJudgementInput[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Why no supporting opinion of the routed team is needed. With it, that criterion is waived.',
  })
  declare readonly withoutOpinionReason?: string | null

  @Field(() => [ItemQuestionInput], {
    nullable: true,
    description: 'What the organisation is asked, where information is requested.',
  })
  declare readonly questions?: readonly ItemQuestionInput[] | null

  @Field(() => String, { description: 'Why the decision is corrected. Not empty.' })
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
