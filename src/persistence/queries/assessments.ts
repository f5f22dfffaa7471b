import { sql } from 'kysely'
import { casesWith, type NoticeStanding } from '../../domain/advance-notice.ts'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { Cycle, Day } from '../../domain/cycle.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import type { Page } from '../found-page.ts'
import { readPage, type List, type PageArguments, type PageSelection } from '../page.ts'
import type { Reading } from '../reading.ts'
import { noticesGiven } from '../shapes/advance-notice.ts'
import { cycleFacts } from '../shapes/facts.ts'
import { given, type Sql } from '../statement.ts'
import type { Visibility } from '../visibility.ts'
import { conditionsOf } from './organisations.ts'

export type AssessmentFilter = {
  readonly cycle: string
  readonly statuses?: readonly ToolkitStatus[] | null | undefined
  readonly notice?: readonly NoticeStanding[] | null | undefined
  readonly hasPlan?: boolean | null | undefined
  readonly kinds?: readonly OrganisationKind[] | null | undefined
  readonly regions?: readonly RegionCode[] | null | undefined
}

const place = { assessment: 'assessment', organisation: 'organisation' }

// The database does not let the public's connections name what is not public, even where nothing would be found.
const ifShown = ({ mayShow, shows }: Visibility, name: string, condition: Sql): Sql =>
  mayShow(name) ? sql`${shows(name, 'organisation')} and ${condition}` : sql`false`

/** What is not public is asked only of assessments in the viewer's scope: the others are not listed at all (R58). */
const conditionsFor = ({ visibility }: Reading): Readonly<Record<keyof AssessmentFilter, () => Sql>> => ({
  cycle: () => sql`assessment.cycle = ${given('cycle')}`,
  statuses: () => sql`assessment.status = any(${given('statuses')}::text[])`,
  kinds: () => sql`organisation.kind = any(${given('kinds')}::text[])`,
  regions: () => sql`organisation.region = any(${given('regions')}::text[])`,
  notice: () =>
    ifShown(
      visibility,
      'Assessment.noticeStanding',
      sql`concat_ws(' ', organisation.kind, assessment.status, ${noticesGiven(place)}) = any(${given('cases of notices')}::text[])`,
    ),
  hasPlan: () =>
    ifShown(
      visibility,
      'Assessment.improvementPlan',
      sql`${given('hasPlan')}::boolean = exists (
    select from improvement_plan p where p.assessment_id = assessment.id and p.version > 0 and p.state <> 'CLOSED')`,
    ),
})

const cycleNamed = async ({ statements }: Reading, code: string): Promise<Cycle | null> => {
  const [row] = await statements.rows<{ facts: Cycle | null }>(
    'facts of a cycle',
    () => sql`select ${cycleFacts(given('code'))} as facts`,
    { code },
  )
  return row?.facts ?? null
}

/** The rules say which cases have the standings asked for, and the list is narrowed to these. */
const casesOf = async (
  reading: Reading,
  { cycle: code, notice }: AssessmentFilter,
  today: Day,
): Promise<readonly string[]> => {
  if (notice === undefined || notice === null) return []
  const cycle = await cycleNamed(reading, code)
  return cycle === null
    ? []
    : casesWith(cycle, notice, today).map(({ kind, status, given: notices }) => `${kind} ${status} ${notices}`)
}

/** Assessments of one cycle, by the names of their organisations. */
export const assessmentsPage = async (
  reading: Reading,
  { filter, today }: { readonly filter: AssessmentFilter; readonly today: Day },
  asked: PageArguments,
  selection: PageSelection,
): Promise<Page> => {
  const list: List = {
    name: 'assessments',
    root: 'Assessment',
    order: 'NAME_ASC',
    keys: [sql`organisation.name`, sql`organisation.id`],
    keyTypes: ['text', 'uuid'],
    isDescending: false,
    ...conditionsOf(filter, conditionsFor(reading)),
  }
  const values = { ...reading.values, 'cases of notices': await casesOf(reading, filter, today) }
  return readPage({ ...reading, values }, list, asked, selection)
}
