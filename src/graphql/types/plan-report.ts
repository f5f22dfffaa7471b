import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import { planGroupings, type PlanGrouping } from '../../domain/plan-report.ts'
import { describedEnum } from '../described-enum.ts'
import { OrganisationKindEnum } from '../enums.ts'
import { CycleCodeScalar, DateScalar, DateTimeScalar, OdsCodeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { Region } from './organisation.ts'
import { PlanStateCount } from './regional-summary.ts'

export const PlanGroupingEnum = describedEnum(
  'PlanGrouping',
  'By what the plans of a report are put together.',
  planGroupings,
  {
    REGION: 'The region to which the organisation belongs; what belongs to no one region comes last.',
    ICB: 'The integrated care board in whose area the organisation lies, region by region.',
    KIND: 'The kind of organisation.',
  },
)

@ObjectType({ simpleResolvers: true, description: 'The updates of one round. A null count is held back.' })
export class UpdateRoundCounts {
  @Field(() => String, { description: 'The code of the round, such as SEPTEMBER_2024.' })
  declare readonly code: string

  @Field(() => DateScalar, { description: 'The last day for its updates, as the calendar had it then.' })
  declare readonly dueOn: Day

  @Field(() => Boolean, { description: 'Whether the round was called off then; nothing is missing of such a round.' })
  declare readonly isCalledOff: boolean

  @Field(() => Int, { nullable: true, description: 'How many plans were reported on by that day.' })
  declare readonly received: number | null

  @Field(() => Int, { nullable: true, description: 'How many plans were reported on, all of it after that day.' })
  declare readonly late: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many plans nobody has reported on, though the day is past and they were approved at its end.',
  })
  declare readonly missing: number | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The plans of one group of organisations, or of all. To you who see totals alone, and not the plans behind them, counts and days come in fives, counts of plans as the number of organisations that have one, each at least so many. A null count is held back: fewer than 5 organisations stand behind it, or it would give away such a one; of boards and kinds every count is, and every count of drafts and of closed plans; items of all are those of the regions that are told.',
})
export class PlanReportRow {
  @Field(() => Region, {
    nullable: true,
    description: 'The region. Null in the total, by kind, and for what belongs to no one region.',
  })
  declare readonly region: Region | null

  @Field(() => OdsCodeScalar, {
    nullable: true,
    description: 'The code of the integrated care board. Null unless grouped by it, and for what lies in no such area.',
  })
  declare readonly icbCode: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The name of that board. Null also where the board itself is not known.',
  })
  declare readonly icbName: string | null

  @Field(() => OrganisationKindEnum, {
    nullable: true,
    description: 'The kind of organisation. Null unless grouped by it.',
  })
  declare readonly kind: OrganisationKind | null

  @Field(() => Int, { description: 'How many organisations are counted, with a plan or without. Never held back.' })
  declare readonly organisations: number

  @Field(() => [PlanStateCount], { description: 'Every state of a plan, in the order of the enum.' })
  declare readonly plans: readonly PlanStateCount[]

  @Field(() => [UpdateRoundCounts], { description: 'Every round of updates of the cycle, the earliest first.' })
  declare readonly updates: readonly UpdateRoundCounts[]

  @Field(() => Int, {
    nullable: true,
    description:
      'How many items are past their planned completion date and not complete, in plans that are submitted and not closed.',
  })
  declare readonly itemsOverdue: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The median of the days from the request for the review of a version to the first decision on it, as dates in London. Null where nothing was decided, or where it is held back.',
  })
  declare readonly medianDaysToDecision: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many items are planned for later than was agreed at approval, in plans that are not closed.',
  })
  declare readonly itemsSlipped: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The median of the days by which those items are later. Null where there are none, or where it is held back.',
  })
  declare readonly medianDaysSlipped: number | null

  @Field(() => Boolean, { description: 'Whether any number of the row is held back.' })
  declare readonly suppressed: boolean
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How the improvement plans of one cycle stand. Counted are organisations that were open on any day of the cycle, of kinds that may submit a plan, where you may see totals of plans.',
})
export class PlanReport {
  @Field(() => CycleCodeScalar, { description: 'The cycle that is counted.' })
  declare readonly cycle: string

  @Field(() => DateTimeScalar, {
    description:
      'The instant as of which it is counted: the one asked for, or else now; to you who see totals alone, the beginning of the last Monday before it, in London.',
  })
  declare readonly asOf: Instant

  @Field(() => PlanGroupingEnum, { description: 'By what the plans are put together.' })
  declare readonly by: PlanGrouping

  @Field(() => [PlanReportRow], {
    description:
      'One row a group, also where it has no plan: every region within your reach, or each board or kind that has organisations there.',
  })
  declare readonly rows: readonly PlanReportRow[]

  @Field(() => PlanReportRow, { description: 'Everything within your reach together.' })
  declare readonly total: PlanReportRow
}
