import { Field, ID, InputType } from 'type-graphql'
import type { ReviewTeam } from '../../domain/review.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { DateTimeScalar } from '../scalars.ts'
import { DryRun, ExpectedRevision, IdempotencyKey, PlanId } from './act-fields.ts'

@InputType({ description: 'A question to the organisation: about an item, about an audit action, or about the plan.' })
export class ItemQuestionInput {
  @Field(() => ID, { nullable: true, description: 'The id of the item it is about. Absent or null: about none.' })
  declare readonly itemId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the action of the audit report it is about. Absent or null: about none.',
  })
  declare readonly auditAction?: string | null

  @Field(() => String, { description: 'What is asked. Not empty.' })
  declare readonly question: string
}

@InputType({ description: 'The answer to one question of a request for information.' })
export class QuestionAnswerInput {
  @Field(() => ID, { description: 'The id of the question.' })
  declare readonly questionId: string

  @Field(() => String, { description: 'The answer. Not empty.' })
  declare readonly answer: string
}

@InputType({ description: 'The call that is owed, with whom and for when. Given again, it moves the call.' })
export class ReviewCallArrangeInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => ReviewTeamEnum, {
    description:
      'With whom it is: the team that the plan is routed to, or the DSPT team where it is routed to no other.',
  })
  declare readonly team: ReviewTeam

  @Field(() => DateTimeScalar, { description: 'For when it is arranged.' })
  declare readonly arrangedFor: Date

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'What came of the call that was arranged.' })
export class ReviewCallHoldInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { description: 'What came of it, in words for the organisation. Not empty.' })
  declare readonly outcome: string

  @Field(() => String, {
    nullable: true,
    description: 'A note among reviewers, which the organisation never sees. Absent or null: none.',
  })
  declare readonly insideNote?: string | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'A formal request to the routed team to work with the organisation.' })
export class LeadRequestInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { description: 'Words to the team: what is asked of it. Not empty.' })
  declare readonly message: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
