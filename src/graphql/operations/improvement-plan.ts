import { Field, InputType } from 'type-graphql'
import { AssessmentId, DryRun, ExpectedRevision, IdempotencyKey, PlanId } from './act-fields.ts'
import { QuestionAnswerInput } from './review-work.ts'

@InputType({
  description:
    'The start of an improvement plan. The draft is filled with every mandatory evidence item that has no response.',
})
export class ImprovementPlanStartInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'An act on a plan that needs nothing but the plan itself.' })
export class ImprovementPlanActInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { nullable: true, description: 'Words to go with it on the record. Absent or null: none.' })
  declare readonly note?: string | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description: 'The answer to a request for information, where the plan itself stays as it was submitted.',
})
export class InformationRequestAnswerInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { description: 'The answer, in words for the reviewers.' })
  declare readonly answer: string

  @Field(() => [QuestionAnswerInput], {
    nullable: true,
    description: 'One for each question of the request. Absent or null where it has none.',
  })
  declare readonly answers?: readonly QuestionAnswerInput[] | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'The refusal of a claim that a plan is complete. The plan is approved again, as it was before the claim.',
})
export class CompletionRefuseInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { description: 'Why it is not complete, in words for the organisation.' })
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
