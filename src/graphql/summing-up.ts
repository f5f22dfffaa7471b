import { isNowhere, scopeOf, type Scope } from '../domain/access.ts'
import { audienceOfPlans } from '../domain/audience.ts'
import type { OrganisationKind, RegionCode } from '../domain/organisation.ts'
import { tellPlanCounts, tellPlanCountsAlone } from '../domain/plan-totals.ts'
import { summarise, type SummaryRow } from '../domain/regional-summary.ts'
import { countPlanStates, countStatuses } from '../persistence/queries/regional-summary.ts'
import type { Selection } from '../persistence/selection.ts'
import { NotFound } from '../use-cases/not-found.ts'
import type { Context } from './context.ts'
import { plansToldAlone } from './reporting.ts'

type Question = {
  readonly cycle: string
  readonly asOf: Date | null
  readonly kinds: readonly OrganisationKind[] | null | undefined
}

const asksForPlans = (selection: Selection): boolean =>
  selection.has('plansAsOf') || ['rows', 'national', 'total'].some(part => selection.get(part)?.has('plans') === true)

/** What is told of plans, by the place of a row, and as of when; null where nothing may be. */
const plansToldOf = async (context: Context, { cycle, asOf, kinds }: Question, summed: Summed) => {
  const { steps } = audienceOfPlans(context.viewer)
  if (steps === 1) return { told: tellPlanCounts(summed.summary, summed.scope), asOf: asOf ?? context.now }
  const alone = await plansToldAlone(context, { cycle, asOf })
  return { told: tellPlanCountsAlone(alone.report, { isOfEveryKind: (kinds ?? null) === null }), asOf: alone.asOf }
}

type Summed = { readonly summary: ReturnType<typeof summarise>; readonly scope: Scope }

/** The summary of a cycle: counted, summed up, and told as far as the viewer may see it. */
export const summaryOf = async (context: Context, asked: Question, selection: Selection) => {
  const { reading, viewer, now } = context
  const { cycle, asOf, kinds } = asked
  const instant = asOf ?? now
  const question = { cycle, asOf, instant, kinds: kinds ?? null }
  const scope = scopeOf(viewer, 'totals:read-plans')
  const isAboutPlans = asksForPlans(selection) && !isNowhere(scope)
  const [counted, plans] = await Promise.all([
    countStatuses(reading, question),
    isAboutPlans && audienceOfPlans(viewer).steps === 1 ? countPlanStates(reading, question) : [],
  ])
  if (counted === null) throw new NotFound()
  const { regions, statuses } = counted
  const summary = summarise(statuses, plans)
  const ofPlans = isAboutPlans ? await plansToldOf(context, asked, { summary, scope }) : null
  const named = (
    { region, organisations, statuses: counts }: SummaryRow,
    place: RegionCode | 'national' | 'total',
  ) => ({
    region: regions.find(({ code }) => code === region) ?? null,
    organisations,
    statuses: counts,
    plans: ofPlans?.told[place] ?? null,
  })
  return {
    cycle,
    asOf: instant,
    plansAsOf: ofPlans?.asOf ?? null,
    rows: summary.rows.map(row => named(row, row.region ?? 'national')),
    national: named(summary.national, 'national'),
    total: named(summary.total, 'total'),
  }
}
