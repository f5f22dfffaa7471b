import type { Scope } from './access.ts'
import { hiddenRows, smallestCountTold } from './disclosure.ts'
import { planStates, type PlanState } from './improvement-plan.ts'
import type { RegionCode } from './organisation.ts'
import type { SummaryRow } from './regional-summary.ts'

export type PlanCount = { readonly state: PlanState; readonly count: number | null; readonly suppressed: boolean }

type Summary = { readonly rows: readonly SummaryRow[]; readonly national: SummaryRow; readonly total: SummaryRow }

/** The plan counts of each row, by its region, for those who may see them. */
export type PlanCountsTold = Readonly<Partial<Record<RegionCode | 'national' | 'total', readonly PlanCount[]>>>

const openly = ({ plans }: SummaryRow): readonly PlanCount[] => plans.map(plan => ({ ...plan, suppressed: false }))

const countOf = (row: SummaryRow, state: PlanState): number => row.plans.find(plan => plan.state === state)?.count ?? 0

/** Small counts are hidden, with as many others as it takes that no difference gives them away (R62). */
const withSmallCountsHidden = ({ rows, national, total }: Summary): PlanCountsTold => {
  const all = [...rows, national]
  const hidden = new Map(planStates.map(state => [state, hiddenRows(all.map(row => countOf(row, state)))]))
  const told = (state: PlanState, count: number, isHidden: boolean): PlanCount =>
    isHidden ? { state, count: null, suppressed: true } : { state, count, suppressed: false }
  const rowTold = (row: SummaryRow, index: number): readonly PlanCount[] =>
    planStates.map(state => told(state, countOf(row, state), hidden.get(state)?.[index] ?? true))
  return {
    ...Object.fromEntries(all.map((row, index) => [row.region ?? 'national', rowTold(row, index)])),
    total: total.plans.map(({ state, count }) => told(state, count, count < smallestCountTold)),
  }
}

const withEveryCountHidden = ({ rows, national }: Summary): PlanCountsTold => {
  const hidden = planStates.map(state => ({ state, count: null, suppressed: true }))
  return { ...Object.fromEntries([...rows, national].map(row => [row.region ?? 'national', hidden])), total: hidden }
}

/**
 * Who reads every plan is told every count; a region's own staff theirs; who sees totals alone, no small ones, and
 * none at all of some kinds of organisation: what two such answers differ by would be told with them.
 */
export const tellPlanCounts = (
  summary: Summary,
  scope: Scope,
  { readsEveryPlan, isOfEveryKind }: { readonly readsEveryPlan: boolean; readonly isOfEveryKind: boolean },
): PlanCountsTold => {
  const { rows, national, total } = summary
  if (scope.everywhere && !readsEveryPlan)
    return isOfEveryKind ? withSmallCountsHidden(summary) : withEveryCountHidden(summary)
  const open = scope.everywhere ? rows : rows.filter(({ region }) => region !== null && scope.regions.includes(region))
  return {
    ...Object.fromEntries(open.map(row => [row.region ?? 'national', openly(row)])),
    ...(scope.everywhere ? { national: openly(national), total: openly(total) } : {}),
  }
}
