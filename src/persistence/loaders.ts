import { isRegionCode } from '../domain/access.ts'
import type { ToolkitStatus } from '../domain/assessment.ts'
import { exemplarsFor, type FallingShort } from '../domain/exemplars.ts'
import type { Page } from './found-page.ts'
import { gatherInRequest, type Batch, type Gather } from './gathering.ts'
import { keyOf } from './ids.ts'
import type { PageArguments } from './page.ts'
import {
  assessmentsInCycle,
  evidenceOfAssessments,
  statusesAsOf,
  type EvidenceRow,
} from './queries/assessment-edges.ts'
import { exemplarsIn } from './queries/exemplars.ts'
import { rowsByKey } from './queries/nodes.ts'
import { plansAsOf, type PlanThen } from './queries/plan-history.ts'
import { readAskedOfTimeline, timelinesOf, type WithTimeline } from './queries/timeline.ts'
import type { Reading, RootName, Row } from './reading.ts'
import { nothingSelected, textOf, type Selection } from './selection.ts'

/** The edges that have arguments or a visibility of their own: each is read once for all that ask for it in the same way. */
export type Edges = {
  readonly assessmentInCycle: (organisationId: string, cycle: string, selection: Selection) => Promise<Row | null>
  readonly statusAsOf: (assessmentId: string, asOf: Date) => Promise<ToolkitStatus>
  readonly evidenceOf: (assessmentId: string, selection: Selection) => Promise<readonly EvidenceRow[] | null>
  readonly evidenceItemIn: (assessmentId: string, reference: string, selection: Selection) => Promise<Row | null>
  readonly timelineOf: (of: WithTimeline, id: string, asked: PageArguments, hasTotal: boolean) => Promise<Page | null>
  readonly planAsOf: (planId: string, at: Date) => Promise<PlanThen | null>
  readonly planItems: (ids: readonly string[], selection: Selection) => Promise<readonly Row[]>
  readonly exemplars: (
    short: FallingShort & { readonly cycle: string },
    selection: Selection,
  ) => Promise<readonly Row[]>
}

/** Rows of one type in the order of their ids; what is not there is left out. */
const rowsById =
  (reading: Reading, load: Gather) =>
  async (root: RootName, ids: readonly string[], selection: Selection): Promise<readonly Row[]> => {
    const byId: Batch<Row> = async asked => {
      const keys = asked.flatMap(id => keyOf(root, id) ?? [])
      const rows = await rowsByKey(reading, root, keys, new Map([...selection, ['id', nothingSelected]]))
      return new Map(rows.map(row => [String(row['id']), row]))
    }
    const rows = await Promise.all(ids.map(id => load(`${root} ${textOf(selection)}`, id, byId)))
    return rows.filter(row => row !== null)
  }

/** The exemplars for one that falls short; those of a region are read once for all that ask. */
const exemplarsWith =
  (reading: Reading, load: Gather): Edges['exemplars'] =>
  async ({ cycle, ...short }, selection) => {
    if (short.region === null) return []
    const doingWell = await load(`exemplars ${cycle}`, short.region, async regions =>
      Map.groupBy(await exemplarsIn(reading, regions.filter(isRegionCode), cycle), ({ region }) => region),
    )
    const ids = exemplarsFor(short, doingWell ?? []).map(({ id }) => id)
    return rowsById(reading, load)('Organisation', ids, selection)
  }

/** Fresh for every request: nothing that was read for one is seen by another. */
export const edgesFor = (reading: Reading): Edges => {
  const load = gatherInRequest()
  const evidenceOf = (assessmentId: string, selection: Selection) =>
    load(`evidence ${textOf(selection)}`, assessmentId, ids => evidenceOfAssessments(reading, ids, selection))
  return {
    assessmentInCycle: (organisationId, cycle, selection) =>
      load(`assessment ${cycle} ${textOf(selection)}`, organisationId, ids =>
        assessmentsInCycle(reading, ids, cycle, selection),
      ),
    statusAsOf: async (assessmentId, asOf) =>
      (await load(`status ${asOf.toISOString()}`, assessmentId, ids => statusesAsOf(reading, ids, asOf))) ??
      'NOT_PUBLISHED',
    evidenceOf,
    evidenceItemIn: async (assessmentId, reference, selection) => {
      const evidence = await evidenceOf(assessmentId, new Map([['item', selection]]))
      const found = evidence?.find(row => row['reference'] === reference)
      return (found?.['item'] as Row | undefined) ?? null
    },
    timelineOf: async (of, id, { first, after, last, before }, hasTotal) => {
      const asked = readAskedOfTimeline(id, { first, after, last, before })
      return load(`timeline ${of} ${hasTotal} ${JSON.stringify([first, after, last, before])}`, id, ids =>
        timelinesOf(reading, of, ids, asked, hasTotal),
      )
    },
    planAsOf: (planId, at) => load(`plan ${at.toISOString()}`, planId, ids => plansAsOf(reading, ids, at)),
    planItems: (ids, selection) => rowsById(reading, load)('PlanItem', ids, selection),
    exemplars: exemplarsWith(reading, load),
  }
}
