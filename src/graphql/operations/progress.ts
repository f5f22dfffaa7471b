import { Field, ID, InputType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanItemStatus } from '../../domain/plan-item.ts'
import { PlanItemStatusEnum } from '../enums.ts'
import { DateScalar } from '../scalars.ts'
import { DryRun, ExpectedRevision, IdempotencyKey, PlanId } from './act-fields.ts'

@InputType({ description: 'How one item of an approved plan goes on.' })
export class ProgressItemInput {
  @Field(() => ID, { description: 'The id of the item.' })
  declare readonly itemId: string

  @Field(() => PlanItemStatusEnum, { description: 'How far the work has come.' })
  declare readonly status: PlanItemStatus

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The new forecast of when it will be complete. Absent leaves it as it is; null is refused, because an agreed date cannot be taken away. After the last date of the cycle it needs the agreement of both parties first.',
  })
  declare readonly plannedCompletionDate?: Day | null

  @Field(() => String, { nullable: true, description: 'Why the date has moved. Needed where it has.' })
  declare readonly reason?: string | null
}

@InputType({ description: 'A progress update on an approved plan.' })
export class ProgressUpdateSubmitInput {
  @PlanId()
  declare readonly planId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, {
    nullable: true,
    description: 'The code of the round of the cycle. Absent or null for an update between rounds.',
  })
  declare readonly round?: string | null

  @Field(() => String, { description: 'How the plan goes on, in a sentence or more. Not empty.' })
  declare readonly note: string

  @Field(() => [ProgressItemInput], {
    description: 'The items about which there is something new. Others stay as they are.',
  })
  declare readonly items: readonly ProgressItemInput[]

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
