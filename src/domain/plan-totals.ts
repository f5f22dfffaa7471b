import type { Scope } from './access.ts'
import { planStates, type PlanState } from './improvement-plan.ts'
import type { RegionCode } from './organisation.ts'
import type { SummaryRow } from './regional-summary.ts'

export type PlanCount = { readonly state: PlanState; readonly count: number | null; readonly suppressed: boolean }

type Summary = { readonly rows: readonly SummaryRow[]; readonly national: SummaryRow; readonly total: SummaryRow }

/** The plan counts of each row, by its region, for those who may see them. */
export type PlanCountsTold = Readonly<Partial<Record<RegionCode | 'national' | 'total', readonly PlanCount[]>>>

const openly = ({ plans }: SummaryRow): readonly PlanCount[] => plans.map(plan => ({ ...plan, suppressed: false }))

/** Who reads every plan is told every count, a region's own staff theirs. */
export const tellPlanCounts = ({ rows, national, total }: Summary, scope: Scope): PlanCountsTold => {
  const open = scope.everywhere ? rows : rows.filter(({ region }) => region !== null && scope.regions.includes(region))
  return {
    ...Object.fromEntries(open.map(row => [row.region ?? 'national', openly(row)])),
    ...(scope.everywhere ? { national: openly(national), total: openly(total) } : {}),
  }
}

const heldBack: readonly PlanCount[] = planStates.map(state => ({ state, count: null, suppressed: true }))

/**
 * Who sees totals alone is told what the report on plans tells by region, number for number, and nothing of some kinds of
 * organisation: what two such answers differ by would be told with them (R62).
 */
export const tellPlanCountsAlone = (
  report: {
    readonly rows: readonly { readonly region: RegionCode | null; readonly plans: readonly PlanCount[] }[]
    readonly total: { readonly plans: readonly PlanCount[] }
  },
  { isOfEveryKind }: { readonly isOfEveryKind: boolean },
): PlanCountsTold => {
  const told = (plans: readonly PlanCount[]): readonly PlanCount[] => (isOfEveryKind ? plans : heldBack)
  return {
    ...Object.fromEntries(report.rows.map(({ region, plans }) => [region ?? 'national', told(plans)])),
    total: told(report.total.plans),
  }
}
