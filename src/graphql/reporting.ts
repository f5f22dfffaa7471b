import { GraphQLError } from 'graphql'
import { scopeOf, type Permission } from '../domain/access.ts'
import { londonDay } from '../domain/cycle.ts'
import { evidenceGaps, mayNarrowBy, type GapFilters } from '../domain/evidence-gaps.ts'
import { regionCodes } from '../domain/organisation.ts'
import { planReport, type PlanGrouping } from '../domain/plan-report.ts'
import { countEvidenceGaps } from '../persistence/queries/evidence-gaps.ts'
import { countForPlanReport, namesOfPlanReport } from '../persistence/queries/plan-report.ts'
import { nothingSelected, type Selection } from '../persistence/selection.ts'
import { NotFound } from '../use-cases/not-found.ts'
import type { Context } from './context.ts'

type Asked = { readonly cycle: string; readonly asOf: Date | null | undefined }

/** What is counted, and where the viewer may see totals of it. */
const countedFor = ({ viewer, now }: Context, { cycle, asOf }: Asked, permission: Permission) => {
  const scope = scopeOf(viewer, permission)
  const instant = asOf ?? now
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
  const { scope, question } = countedFor(context, asked, 'totals:read-gaps')
  const filters = { regions: asked.regions ?? null, kinds: asked.kinds ?? null }
  if (!mayNarrowBy(filters, scope))
    throw new GraphQLError(
      'Give regions or kinds, and not both: together they would tell of organisations that neither tells of alone.',
      { extensions: { code: 'BAD_USER_INPUT' } },
    )
  const items = await countEvidenceGaps(
    context.reading,
    question,
    selection.get('rows')?.get('item') ?? nothingSelected,
  )
  if (items === null) throw new NotFound()
  return { cycle: asked.cycle, asOf: question.instant, rows: evidenceGaps(items, filters, scope) }
}

/** How the plans stand by region, board or kind, as far as the viewer may be told. */
export const planReportOf = async (context: Context, asked: Asked & { readonly by: PlanGrouping }) => {
  const { scope, question } = countedFor(context, asked, 'totals:read-plans')
  const { reading, viewer } = context
  const [names, tallies] = await Promise.all([
    namesOfPlanReport(reading, question),
    countForPlanReport(reading, asked.by, question),
  ])
  if (names === null) throw new NotFound()
  const { rows, total } = planReport(tallies, {
    by: asked.by,
    rounds: names.rounds,
    regions: scope.everywhere ? regionCodes : scope.regions,
    isNational: scope.everywhere,
    hidesSmall: scope.everywhere && !scopeOf(viewer, 'plan:read-state').everywhere,
  })
  const named = (row: (typeof rows)[number]) => ({
    ...row,
    region: names.regions.find(({ code }) => code === row.region) ?? null,
    icbCode: row.icb,
    icbName: names.icbs.find(({ code }) => code === row.icb)?.name ?? null,
  })
  return { cycle: asked.cycle, asOf: question.instant, by: asked.by, rows: rows.map(named), total: named(total) }
}
