import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { EscalationAddressee } from '../../domain/escalation.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { ReviewTeam } from '../../domain/review.ts'
import { EscalationAddresseeEnum } from '../enums-of-notifications.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { OrganisationKindEnum } from '../enums.ts'
import { CycleCodeScalar, DateScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A round in which organisations with an approved plan report their progress.',
})
export class UpdateRound {
  @Field(() => String, { description: 'The code by which a progress update names the round.' })
  declare readonly code: string

  @Field(() => DateScalar, {
    description: 'The last day for the update. One that comes later is accepted, and marked late.',
  })
  declare readonly dueOn: Day

  @Field(() => DateScalar, {
    description: 'The day by which a missing update is to be obtained. After it the matter can be escalated.',
  })
  declare readonly chaseBy: Day

  @Field(() => Int, { description: 'How many days before that day organisations with an approved plan are reminded.' })
  declare readonly reminderDays: number

  @Field(() => Boolean, { description: 'Whether it is the last round of the cycle.' })
  declare readonly isFinal: boolean

  @Field(() => Boolean, { description: 'Whether it was called off, so that no update is owed for it.' })
  declare readonly isCalledOff: boolean
}

@ObjectType({ simpleResolvers: true, description: 'The teams that look at plans of one kind, from a day on.' })
export class Routing {
  @Field(() => DateScalar, {
    description: 'The first day. Plans go by the routing of the day on which their review is requested.',
  })
  declare readonly from: Day

  @Field(() => [ReviewTeamEnum], { description: 'The teams. The DSPT team always takes part.' })
  declare readonly routedTo: readonly ReviewTeam[]
}

@ObjectType({ simpleResolvers: true, description: 'What a cycle asks of one kind of organisation.' })
export class KindInCycle {
  @Field(() => OrganisationKindEnum, { description: 'The kind of organisation.' })
  declare readonly kind: OrganisationKind

  @Field(() => Boolean, { description: 'Whether such an organisation may submit an improvement plan.' })
  declare readonly maySubmitPlan: boolean

  @Field(() => [ReviewTeamEnum], {
    description:
      'The teams that look at its plan where the review is requested today. The DSPT team always takes part.',
  })
  declare readonly routedTo: readonly ReviewTeam[]

  @Field(() => [Routing], {
    description:
      'The teams from the first day of the cycle on, and from each day on which that changes, the earliest first.',
  })
  declare readonly routing: readonly Routing[]

  @Field(() => Boolean, {
    description:
      'Whether it publishes a baseline: an early return that shows how far it has come, and leaves the status as it is.',
  })
  declare readonly publishesBaseline: boolean

  @Field(() => EscalationAddresseeEnum, {
    nullable: true,
    description: 'To whom it is escalated that a plan or an update is missing. Null where it is not escalated.',
  })
  declare readonly escalatesTo: EscalationAddressee | null
}

@ObjectType({ simpleResolvers: true, description: 'One value of a calendar that was changed.' })
export class CalendarValueChange {
  @Field(() => String, {
    description:
      'What was changed, by its name in this schema, such as `submissionDeadline` or `rounds.SEPTEMBER_2024.dueOn`; `routing.CSU.2024-09-01` is the routing of a kind from that day on.',
  })
  declare readonly field: string

  @Field(() => String, { description: 'What it was: a date, `true` or `false`, or a team.' })
  declare readonly before: string

  @Field(() => String, { description: 'What it is since then.' })
  declare readonly after: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'One change of the calendar of a cycle. Changes are added, never altered.',
})
export class CalendarChange {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare readonly at: Instant

  @Field(() => String, { description: 'Why it was made.' })
  declare readonly reason: string

  @Field(() => [CalendarValueChange], { description: 'What was changed.' })
  declare readonly changes: readonly CalendarValueChange[]
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One year of the toolkit, with its dates and with what it asks of whom. The dates differ from cycle to cycle, and may be changed.',
})
export class Cycle {
  @Field(() => CycleCodeScalar, { description: 'The code of the cycle, such as 2023-24.' })
  declare readonly code: string

  @Field(() => Int, {
    description: 'Rises with every change of its calendar. Give it back as `expectedRevision` when you change it.',
  })
  declare readonly revision: number

  @Field(() => DateScalar, { description: 'Its first day.' })
  declare readonly firstDay: Day

  @Field(() => DateScalar, {
    description: 'Its last day. Organisations that were open on any of its days are counted.',
  })
  declare readonly lastDay: Day

  @Field(() => DateScalar, { description: 'The last day for the baseline.' })
  declare readonly baselineDue: Day

  @Field(() => DateScalar, {
    description: 'The day by which an organisation that knows it will fall short tells its contact.',
  })
  declare readonly noticeBy: Day

  @Field(() => DateScalar, {
    description: 'The first day on which a plan can be started, filled with the items that have no response.',
  })
  declare readonly templateAvailableFrom: Day

  @Field(() => DateScalar, {
    description: 'The last day for publishing the assessment. Later is allowed, and recorded as late.',
  })
  declare readonly submissionDeadline: Day

  @Field(() => DateScalar, {
    description: 'The last planned completion date that an item may have, unless an exception is agreed.',
  })
  declare readonly latestCompletionDate: Day

  @Field(() => String, {
    description:
      'Where these dates come from: the guidance of the cycle, or an assumption after the example of another cycle.',
  })
  declare readonly provenance: string

  @Field(() => [UpdateRound], { description: 'The rounds of progress updates, in the order of their dates.' })
  declare readonly rounds: readonly UpdateRound[]

  @Field(() => [KindInCycle], { description: 'Every kind of organisation, with what the cycle asks of it.' })
  declare readonly kinds: readonly KindInCycle[]

  @Field(() => [CalendarChange], { description: 'Every change of its calendar, the oldest first.' })
  declare readonly changes: readonly CalendarChange[]
}
