import type pg from 'pg'
import { thePublic, type Grant, type Viewer } from '../src/domain/access.ts'
import { improvementPlansPage, type ImprovementPlanFilter } from '../src/persistence/queries/improvement-plans.ts'
import { rowById, rowsByKey } from '../src/persistence/queries/nodes.ts'
import { organisationByCode, organisationsPage } from '../src/persistence/queries/organisations.ts'
import { countForPlanReport } from '../src/persistence/queries/plan-report.ts'
import { countPlanStates, countStatuses } from '../src/persistence/queries/regional-summary.ts'
import { readAskedOfTimeline, timelinesOf } from '../src/persistence/queries/timeline.ts'
import type { Reading } from '../src/persistence/reading.ts'
import type { Selection } from '../src/persistence/selection.ts'

/** The time that it is for what is measured. */
export const now = new Date('2024-07-08T08:00:00Z')
export const today = '2024-07-08'
const cycle = '2023-24'

const pick = (fields: object): Selection =>
  new Map(Object.entries(fields).map(([name, below]) => [name, pick(below as object)]))

const item = { gap: {}, owner: {}, status: {}, plannedCompletionDate: {}, milestones: {} }
const status = pick({ name: {}, toolkitStatus: {}, assessments: { cycle: {}, status: {} } })
const queued = pick({ id: {}, state: {}, nextDue: {}, organisation: { name: {} }, content: { items: item } })
const whole = pick({
  state: {},
  content: { items: item, versions: { version: {} }, decisions: { message: {} }, progressUpdates: { round: {} } },
  readiness: {},
})

/** What is asked about in a database. */
export type Subject = Readonly<Record<'plan' | 'organisation' | 'code' | 'region', string>> & {
  readonly plans: string[]
}
export type Job = readonly [
  name: string,
  viewer: (subject: Subject) => Viewer,
  work: (reading: Reading, subject: Subject) => unknown,
]

const holding = (...grants: readonly Grant[]): Viewer => ({ subject: 'somebody', grants })
const everybody = () => thePublic
const reviewer = () => holding({ role: 'DSPT_REVIEWER', scope: null })
const lead = ({ region }: Subject) => holding({ role: 'REGIONAL_SECURITY_LEAD', scope: region })
const member = ({ code }: Subject) => holding({ role: 'ORGANISATION_MEMBER', scope: code })

const queue = (name: string, viewer: Job[1], filter: ImprovementPlanFilter = {}, hasTotal = false): Job => [
  name,
  viewer,
  reading =>
    improvementPlansPage(reading, { filter, order: 'SUBMITTED_AT_ASC' }, { first: 20 }, { node: queued, hasTotal }),
]
const timeline = (name: string, of: 'Organisation' | 'ImprovementPlan', id: (subject: Subject) => string): Job => [
  name,
  reviewer,
  (reading, subject) => timelinesOf(reading, of, [id(subject)], readAskedOfTimeline(id(subject), { first: 20 }), false),
]
const summary = (name: string, count: typeof countStatuses | typeof countPlanStates, asOf: string | null): Job => {
  const instant = asOf === null ? now : new Date(asOf)
  const question = { cycle, asOf: asOf === null ? null : instant, instant, kinds: null }
  return [name, reviewer, reading => count(reading, question)]
}
const search = (name: string, text: string): Job => [
  name,
  everybody,
  reading => organisationsPage(reading, { text }, { first: 20 }, { node: pick({ name: {} }), hasTotal: false }),
]
const wholeReport = { cycle, instant: now, day: today, everywhere: true, reach: [] }

/** What people ask, each as its own statement or two. */
export const jobs: readonly Job[] = [
  [
    'status of one organisation, for everybody',
    everybody,
    (reading, { code }) => organisationByCode(reading, code, status),
  ],
  queue('20 plans of the queue, for a reviewer', reviewer),
  queue('… of a cycle under review', reviewer, { cycle, states: ['UNDER_REVIEW'] }),
  queue('… of a region', reviewer, { regions: ['Y60'] }),
  queue('… of a kind', reviewer, { kinds: ['CSU'] }),
  queue('… overdue', reviewer, { overdue: true }),
  queue('… routed to the Joint Cyber Unit', reviewer, { routedTo: 'JOINT_CYBER_UNIT' }),
  queue('… of a cycle without plans', reviewer, { cycle: '2022-23' }),
  queue('… for the lead of a region', lead),
  queue('… of a region, under review, for its lead', lead, { states: ['UNDER_REVIEW'] }),
  queue('… for a member of an organisation', member),
  queue('20 plans of the queue and how many there are', reviewer, {}, true),
  [
    'one plan in full, for a reviewer',
    reviewer,
    (reading, { plan }) => rowById(reading, 'ImprovementPlan', plan, whole),
  ],
  [
    'one plan in full, for its organisation',
    member,
    (reading, { plan }) => rowById(reading, 'ImprovementPlan', plan, whole),
  ],
  ['25 plans by their ids', reviewer, (reading, { plans }) => rowsByKey(reading, 'ImprovementPlan', plans, queued)],
  timeline('timeline of a plan', 'ImprovementPlan', ({ plan }) => plan),
  timeline('timeline of an organisation', 'Organisation', ({ organisation }) => organisation),
  summary('regional summary: statuses now', countStatuses, null),
  summary('regional summary: statuses as of an instant', countStatuses, '2024-07-01T00:00:00Z'),
  summary('regional summary: plans now, for staff', countPlanStates, null),
  summary('regional summary: plans as of an instant, for staff', countPlanStates, '2024-07-01T00:00:00Z'),
  ['report on plans by region', reviewer, reading => countForPlanReport(reading, 'REGION', wholeReport)],
  search('organisations whose name holds a common text', 'almondwick'),
  search('organisations whose name holds a text that none holds', 'zzzz'),
]

export const subjectOf = async (pool: pg.Pool): Promise<Subject> => {
  const { rows } = await pool.query<Omit<Subject, 'plans'> & { readonly key: string }>(`
    select 'plan_' || p.id as plan, p.id as key, 'organisation_' || o.id as organisation, o.ods_code as code, o.region
    from improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id
    where p.state = 'UNDER_REVIEW' and o.region is not null order by p.id limit 25`)
  return { ...(rows[0] as (typeof rows)[number]), plans: rows.map(({ key }) => key) }
}
