import { scopeOf, type Permission } from '../domain/access.ts'
import { audienceOfGaps, audienceOfPlans } from '../domain/audience.ts'
import { londonDay } from '../domain/cycle.ts'
import { answeredAsOf, type Audience } from '../domain/disclosure.ts'
import { evidenceGaps, type GapFilters } from '../domain/evidence-gaps.ts'
import { regionCodes } from '../domain/organisation.ts'
import { planReport, planReportToldAlone, type PlanGrouping } from '../domain/plan-report.ts'
import { countEvidenceGaps } from '../persistence/queries/evidence-gaps.ts'
import { countForPlanReport, namesOfPlanReport } from '../persistence/queries/plan-report.ts'
import { nothingSelected, type Selection } from '../persistence/selection.ts'
import { NotFound } from '../use-cases/not-found.ts'
import type { Context } from './context.ts'

type Asked = { readonly cycle: string; readonly asOf: Date | null | undefined }

/** What is counted, and where the viewer may see totals of it. */
const countedFor = ({ viewer, now }: Context, { cycle, asOf }: Asked, permission: Permission, audience: Audience) => {
  const scope = scopeOf(viewer, permission)
  const instant = answeredAsOf(asOf ?? now, audience)
  return {
    scope,
    question: { cycle, instant, day: londonDay(instant), everywhere: scope.everywhere, reach: scope.regions },
  }
}

/** Which evidence items are most often a gap, as far as the viewer may be told. */
export const evidenceGapsOf = async (
  context: Context,
  asked: Asked & { readonly [Filter in keyof GapFilters]: GapFilters[Filter] | undefined },
  selection: Selection,
) => {
  const filters = { regions: asked.regions ?? null, kinds: asked.kinds ?? null }
  const audience = audienceOfGaps(scopeOf(context.viewer, 'totals:read-gaps'))
  const { question } = countedFor(context, asked, 'totals:read-gaps', audience)
  const items = await countEvidenceGaps(
    context.reading,
    question,
    selection.get('rows')?.get('item') ?? nothingSelected,
  )
  if (items === null) throw new NotFound()
  return { cycle: asked.cycle, asOf: question.instant, rows: evidenceGaps(items, filters, audience) }
}

/** The tallies of a report with the names that go with them, as far as the viewer may be told. */
const reportFor = async (
  { reading, viewer }: Pick<Context, 'reading' | 'viewer'>,
  by: PlanGrouping,
  { scope, question }: ReturnType<typeof countedFor>,
) => {
  const audience = audienceOfPlans(viewer)
  const [names, grouped, byRegion] = await Promise.all([
    namesOfPlanReport(reading, question),
    countForPlanReport(reading, by, question),
    audience.steps > 1 && by !== 'REGION' ? countForPlanReport(reading, 'REGION', question) : null,
  ])
  if (names === null) throw new NotFound()
  const asked = {
    by,
    rounds: names.rounds,
    regions: scope.everywhere ? regionCodes : scope.regions,
    isNational: scope.everywhere,
  }
  const report =
    audience.steps > 1
      ? planReportToldAlone({ byRegion: byRegion ?? grouped, grouped }, asked, audience)
      : planReport(grouped, { ...asked, otherwise: 0 })
  return { names, report }
}

/** How the plans stand by region, board or kind, as far as the viewer may be told. */
export const planReportOf = async (context: Context, { by, ...asked }: Asked & { readonly by: PlanGrouping }) => {
  const counted = countedFor(context, asked, 'totals:read-plans', audienceOfPlans(context.viewer))
  const { names, report } = await reportFor(context, by, counted)
  const named = (row: (typeof report)['total']) => ({
    ...row,
    region: names.regions.find(({ code }) => code === row.region) ?? null,
    icbCode: row.icb,
    icbName: names.icbs.find(({ code }) => code === row.icb)?.name ?? null,
  })
  return {
    cycle: asked.cycle,
    asOf: counted.question.instant,
    by,
    rows: report.rows.map(named),
    total: named(report.total),
  }
}

/** The plans of a summary for those who see totals alone: those of the report. */
export const plansToldAlone = async (context: Context, asked: Asked) => {
  const counted = countedFor(context, asked, 'totals:read-plans', audienceOfPlans(context.viewer))
  const { report } = await reportFor(context, 'REGION', counted)
  return { report, asOf: counted.question.instant }
}
