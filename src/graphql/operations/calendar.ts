import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { ReviewTeam } from '../../domain/review.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { OrganisationKindEnum } from '../enums.ts'
import { CycleCodeScalar, DateScalar } from '../scalars.ts'
import { Cycle } from '../types/cycle.ts'
import { UserError } from '../types/refusal.ts'
import { DryRun, IdempotencyKey } from './act-fields.ts'

const ExpectedRevision = () =>
  Field(() => Int, {
    description:
      'The revision of the cycle that you have seen. Where its calendar has changed since, the act is refused with what has changed.',
  })

const CycleCode = () => Field(() => CycleCodeScalar, { description: 'The code of the cycle, such as 2023-24.' })

const Why = () => Field(() => String, { description: 'Why. Everybody can read it with the change. Not empty.' })

const NewDate = (what: string) =>
  Field(() => DateScalar, { nullable: true, description: `${what} Absent or null leaves it as it is.` })

@InputType({
  description:
    'New dates for a cycle. What was recorded by the dates before, such as that a publication was late, stays as it was recorded.',
})
export class CycleCalendarChangeInput {
  @CycleCode()
  declare readonly cycle: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @NewDate('The last day for the baseline.')
  declare readonly baselineDue?: Day | null

  @NewDate('The day by which organisations that will fall short say so.')
  declare readonly noticeBy?: Day | null

  @NewDate('The first day on which a plan can be started.')
  declare readonly templateAvailableFrom?: Day | null

  @NewDate('The last day for publishing the assessment.')
  declare readonly submissionDeadline?: Day | null

  @NewDate('The last planned completion date that an item may have without an exception.')
  declare readonly latestCompletionDate?: Day | null

  @Why()
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'A round of progress updates that is moved, called off, or asked for after all. No status changes by it, and updates that were late stay late.',
})
export class UpdateRoundChangeInput {
  @CycleCode()
  declare readonly cycle: string

  @Field(() => String, { description: 'The code of the round.' })
  declare readonly round: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @NewDate('The last day for the update.')
  declare readonly dueOn?: Day | null

  @NewDate('The day by which a missing update is to be obtained. It is after the last day for the update.')
  declare readonly chaseBy?: Day | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the round is called off, so that no update is owed for it. Absent or null leaves it as it is.',
  })
  declare readonly isCalledOff?: boolean | null

  @Why()
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'From a day to come, plans of one kind of organisation are routed to another team. Plans whose review was requested before that day keep the team they have.',
})
export class RoutingChangeInput {
  @CycleCode()
  declare readonly cycle: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => OrganisationKindEnum, { description: 'The kind of organisation whose plans are routed.' })
  declare readonly kind: OrganisationKind

  @Field(() => DateScalar, {
    description: 'The first day on which the new team gets the plans whose review is requested. After today.',
  })
  declare readonly from: Day

  @Field(() => ReviewTeamEnum, {
    description: 'The team that looks at the plans beside the DSPT team; DSPT_TEAM where it is to look at them alone.',
  })
  declare readonly routedTo: ReviewTeam

  @Why()
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'What came of an act on the calendar of a cycle.' })
export class CyclePayload {
  @Field(() => Cycle, { nullable: true, description: 'The cycle after the act.' })
  declare readonly cycle: Cycle | null

  @Field(() => [UserError], {
    description: 'Why the rules of the process refuse the act, with every reason at once. Empty where it was done.',
  })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, {
    description: 'Whether this was only tried: then the answer shows what would be, and nothing was kept.',
  })
  declare readonly dryRun: boolean
}
