import { Field, ID, InputType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanItemStatus, Secured } from '../../domain/plan-item.ts'
import { PlanItemStatusEnum, SecuredEnum } from '../enums.ts'
import { DateScalar, EvidenceReferenceScalar } from '../scalars.ts'
import { DryRun, ExpectedRevision, IdempotencyKey, PlanId } from './act-fields.ts'

@InputType({ description: 'A step on the way to closing a gap.' })
export class MilestoneInput {
  @Field(() => String, { description: 'What will have been reached.' })
  declare readonly title: string

  @Field(() => DateScalar, { description: 'By when: not after the planned completion date of the item.' })
  declare readonly dueOn: Day

  @Field(() => DateScalar, { nullable: true, description: 'When it was reached. Absent or null while it is not.' })
  declare readonly achievedOn?: Day | null
}

@InputType({
  description:
    'What is to stand in an item of a plan. A field that is absent stays as it is; null clears it. A list takes the place of the one before.',
})
export class PlanItemInput {
  @Field(() => String, {
    nullable: true,
    description: 'What lies between the standard and where the organisation is now.',
  })
  declare readonly gap?: string | null

  @Field(() => [String], { nullable: true, description: 'What will be done. None of them is empty.' })
  declare readonly actions?: readonly string[] | null

  @Field(() => String, { nullable: true, description: 'Who is answerable for the actions.' })
  declare readonly owner?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'By when the item will be complete.' })
  declare readonly plannedCompletionDate?: Day | null

  @Field(() => PlanItemStatusEnum, {
    nullable: true,
    description: 'How far the work has come. Null makes it NOT_STARTED.',
  })
  declare readonly status?: PlanItemStatus | null

  @Field(() => [MilestoneInput], { nullable: true, description: 'The steps on the way.' })
  declare readonly milestones?: readonly MilestoneInput[] | null

  @Field(() => SecuredEnum, { nullable: true, description: 'Whether the money for it has been secured.' })
  declare readonly fundingSecured?: Secured | null

  @Field(() => DateScalar, { nullable: true, description: 'By when the money is expected to be secured.' })
  declare readonly fundingExpectedOn?: Day | null

  @Field(() => SecuredEnum, { nullable: true, description: 'Whether the people for it have been secured.' })
  declare readonly resourcesSecured?: Secured | null

  @Field(() => DateScalar, { nullable: true, description: 'By when the people are expected to be secured.' })
  declare readonly resourcesExpectedOn?: Day | null

  @Field(() => [String], {
    nullable: true,
    description: "The organisation's own references, such as a number in its risk register.",
  })
  declare readonly localReferences?: readonly string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'What it depends on, such as the introduction of another system.',
  })
  declare readonly dependencies?: readonly string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Why a date moved. It is kept with the change, and is no part of the item.',
  })
  declare readonly reason?: string | null
}

@InputType({
  description:
    'A new item of a plan. It says which gap it covers by one of four: an evidence item, an assertion, an audit action, or that the audit was not done.',
})
export class PlanItemAddInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => EvidenceReferenceScalar, {
    nullable: true,
    description: 'The reference of the evidence item that is not complete.',
  })
  declare readonly evidence?: string | null

  @Field(() => String, { nullable: true, description: 'The assertion that is only unconfirmed, such as 4.5.' })
  declare readonly assertion?: string | null

  @Field(() => String, { nullable: true, description: 'The reference of the outstanding audit action.' })
  declare readonly auditAction?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether the gap is that the audit itself has not been done.',
  })
  declare readonly auditNotDone: boolean | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'The ids of unfinished items of the cycle before that it goes on with, as `carriedForward` of the assessment offers them. Those about the same evidence item or assertion need not be named.',
  })
  declare readonly carriesForward?: readonly string[] | null

  @Field(() => PlanItemInput, { description: 'What is to stand in it. What is absent is left empty.' })
  declare readonly item: PlanItemInput

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'A change of one item of a plan. Absent leaves as it is; null clears.' })
export class PlanItemUpdateInput {
  @Field(() => ID, { description: 'The id of the item.' })
  declare readonly itemId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => PlanItemInput, { description: 'What is to change in it.' })
  declare readonly item: PlanItemInput

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'The removal of one item from the draft of a plan. Submitted versions keep it.' })
export class PlanItemRemoveInput {
  @Field(() => ID, { description: 'The id of the item.' })
  declare readonly itemId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
