import { isNowhere, scopeOf, type Scope } from '../domain/access.ts'
import { londonDay } from '../domain/cycle.ts'
import type { OrganisationKind } from '../domain/organisation.ts'
import { tellPlanCounts } from '../domain/plan-totals.ts'
import { summarise, type SummaryRow } from '../domain/regional-summary.ts'
import { countPlanStates, countStatuses, regionsAndCycle } from '../persistence/queries/regional-summary.ts'
import type { Selection } from '../persistence/selection.ts'
import { NotFound } from '../use-cases/not-found.ts'
import type { Context } from './context.ts'

type Question = {
  readonly cycle: string
  readonly asOf: Date | null
  readonly kinds: readonly OrganisationKind[] | null | undefined
}

const asksForPlans = (selection: Selection): boolean =>
  ['rows', 'national', 'total'].some(part => selection.get(part)?.has('plans') === true)

/** The summary of a cycle: counted, summed up, and told as far as the viewer may see it. */
export const summaryOf = async (
  { reading, viewer, now }: Context,
  { cycle, asOf, kinds }: Question,
  selection: Selection,
) => {
  const instant = asOf ?? now
  const question = { cycle, asOf, day: londonDay(instant), kinds: kinds ?? null }
  const scope = scopeOf(viewer, 'totals:read-plans')
  const isAboutPlans = asksForPlans(selection) && !isNowhere(scope)
  const [{ regions, isKnown }, statuses, plans] = await Promise.all([
    regionsAndCycle(reading, cycle),
    countStatuses(reading, question),
    isAboutPlans ? countPlanStates(reading, question) : [],
  ])
  if (!isKnown) throw new NotFound()
  const summary = summarise(statuses, plans)
  const told = tellPlanCounts(summary, isAboutPlans ? scope : nowhere, {
    readsEveryPlan: mayReadEveryPlan(viewer),
    isOfEveryKind: question.kinds === null,
  })
  const named = ({ region, organisations, statuses: counts }: SummaryRow, place: keyof typeof told) => ({
    region: regions.find(({ code }) => code === region) ?? null,
    organisations,
    statuses: counts,
    plans: told[place] ?? null,
  })
  return {
    cycle,
    asOf: instant,
    rows: summary.rows.map(row => named(row, row.region ?? 'national')),
    national: named(summary.national, 'national'),
    total: named(summary.total, 'total'),
  }
}

const nowhere: Scope = { everywhere: false, organisations: [], regions: [], kinds: [] }

const mayReadEveryPlan = (viewer: Context['viewer']): boolean => scopeOf(viewer, 'plan:read-state').everywhere
