import { toolkitStatuses, type ToolkitStatus } from './assessment.ts'
import { planStates, type PlanState } from './improvement-plan.ts'
import { regionCodes, type RegionCode } from './organisation.ts'

/** How many organisations of a region have a status; and how many plans are in a state. */
export type StatusTally = { readonly region: RegionCode | null; readonly status: ToolkitStatus; readonly count: number }
export type PlanTally = { readonly region: RegionCode | null; readonly state: PlanState; readonly count: number }

export type SummaryRow = {
  readonly region: RegionCode | null
  readonly organisations: number
  readonly statuses: readonly { readonly status: ToolkitStatus; readonly count: number }[]
  readonly plans: readonly { readonly state: PlanState; readonly count: number }[]
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const row = (region: RegionCode | null, statuses: readonly StatusTally[], plans: readonly PlanTally[]): SummaryRow => ({
  region,
  organisations: sum(statuses.map(({ count }) => count)),
  statuses: toolkitStatuses.map(status => ({
    status,
    count: sum(statuses.filter(tally => tally.status === status).map(({ count }) => count)),
  })),
  plans: planStates.map(state => ({
    state,
    count: sum(plans.filter(tally => tally.state === state).map(({ count }) => count)),
  })),
})

/** Every region with every status, also at zero; what has no region stands in the national row; the total counts everything (R61). */
export const summarise = (
  statuses: readonly StatusTally[],
  plans: readonly PlanTally[],
): { readonly rows: readonly SummaryRow[]; readonly national: SummaryRow; readonly total: SummaryRow } => ({
  rows: regionCodes.map(region =>
    row(
      region,
      statuses.filter(tally => tally.region === region),
      plans.filter(tally => tally.region === region),
    ),
  ),
  national: row(
    null,
    statuses.filter(tally => tally.region === null),
    plans.filter(tally => tally.region === null),
  ),
  total: row(null, statuses, plans),
})
