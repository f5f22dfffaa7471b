import { Field, Int, ObjectType } from 'type-graphql'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { PlanState } from '../../domain/improvement-plan.ts'
import { PlanStateEnum, ToolkitStatusEnum } from '../enums.ts'
import { CycleCodeScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { Region } from './organisation.ts'

@ObjectType({ simpleResolvers: true, description: 'How many organisations have one status.' })
export class StatusCount {
  @Field(() => ToolkitStatusEnum, { description: 'The status.' })
  declare readonly status: ToolkitStatus

  @Field(() => Int, { description: 'How many organisations have it; 0 where none has.' })
  declare readonly count: number
}

@ObjectType({ simpleResolvers: true, description: 'How many improvement plans are in one state.' })
export class PlanStateCount {
  @Field(() => PlanStateEnum, { description: 'The state.' })
  declare readonly state: PlanState

  @Field(() => Int, {
    nullable: true,
    description:
      'How many plans are in it. To you who see totals alone, and not the plans behind them, it is told in fives: at least so many. Null where the number is held back, so that no single organisation can be made out.',
  })
  declare readonly count: number | null

  @Field(() => Boolean, {
    description:
      'Whether the number is held back: because it is below 5, because others would give it away or be given away by it, or because it is of drafts or closed plans, of which no total is told.',
  })
  declare readonly suppressed: boolean
}

@ObjectType({ simpleResolvers: true, description: 'The counts of one region, or of organisations beyond the regions.' })
export class RegionalSummaryRow {
  @Field(() => Region, {
    nullable: true,
    description: 'The region that is counted. Null in the rows national and total.',
  })
  declare readonly region: Region | null

  @Field(() => Int, { description: 'How many organisations are counted. The counts of the statuses add up to it.' })
  declare readonly organisations: number

  @Field(() => [StatusCount], {
    description: 'Every status, also those that no organisation has, in the order of the enum.',
  })
  declare readonly statuses: readonly StatusCount[]

  @Field(() => [PlanStateCount], {
    nullable: true,
    description: 'Every state of a plan, in the order of the enum. Null unless you may see totals of plans here.',
  })
  declare readonly plans: readonly PlanStateCount[] | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How the organisations of each region stand in one cycle. Counted are those that were open on any day of the cycle, of kinds that may submit an improvement plan.',
})
export class RegionalSummary {
  @Field(() => CycleCodeScalar, { description: 'The cycle that is counted.' })
  declare readonly cycle: string

  @Field(() => DateTimeScalar, {
    description: 'The instant as of which it is counted: the one asked for, or else now.',
  })
  declare readonly asOf: Instant

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The instant as of which plans are counted: the same, or, to you who see totals alone, the beginning of the last Monday before it, in London. Null unless you may see totals of plans.',
  })
  declare readonly plansAsOf: Instant | null

  @Field(() => [RegionalSummaryRow], {
    description: 'One row for each of the seven regions, in the order of their codes.',
  })
  declare readonly rows: readonly RegionalSummaryRow[]

  @Field(() => RegionalSummaryRow, {
    description: 'Organisations that stand for no one region, such as national bodies.',
  })
  declare readonly national: RegionalSummaryRow

  @Field(() => RegionalSummaryRow, { description: 'Everything counted together: all regions, and the national row.' })
  declare readonly total: RegionalSummaryRow
}
