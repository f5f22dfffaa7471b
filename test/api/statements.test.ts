import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisations, addPlans } from './invented.ts'
import { addCouncils } from './listing.ts'
import { administrator, ann, memberOf } from './people.ts'
import { operation, startService, statementsDuring, type Person, type RunningService } from './service.ts'

let service: RunningService
let ids: Readonly<Record<'small' | 'large', { readonly plan: string; readonly nodes: readonly string[] }>>

beforeAll(async () => {
  service = await startService()
  await addOrganisations(service, [
    { odsCode: 'ZQ1', name: 'Quarrywell Council', kind: 'LOCAL_AUTHORITY', region: 'Y60' },
  ])
  const [small = ''] = await addPlans(service, [
    { odsCode: 'ZQ1', state: 'UNDER_REVIEW', submittedAt: '2024-06-20T09:00:00Z', items: 1 },
  ])
  const plans = await addCouncils(service, { items: 50 })
  await addAuditActions(service)
  await service.database.pool.query(
    `update organisation set answered_for_by = 'ZL01' where ods_code like 'ZL%' and ods_code <> 'ZL01'`,
  )
  const all: string[] = (
    await service.ask('organisations', { first: 50, filter: { kinds: ['LOCAL_AUTHORITY'] } })
  ).data.organisations.edges.map(({ node }: { node: { id: string } }) => node.id)
  ids = {
    small: { plan: small, nodes: [small, all[0] ?? ''] },
    large: { plan: plans[1] ?? '', nodes: [...plans.slice(0, 25), ...all.slice(0, 25)] },
  }
}, 60_000)
afterAll(() => service.stop())

/** An audit report for every plan with many items: each of its items is about an action of it. */
const addAuditActions = async ({ database: { pool } }: RunningService): Promise<void> => {
  const plans = `plan_item i join improvement_plan p on p.id = i.plan_id join assessment a on a.id = p.assessment_id
    join organisation o on o.id = a.organisation_id where o.ods_code like 'ZL%'`
  await pool.query(`insert into audit_action (assessment_id, reference, finding, evidence, is_outstanding)
    select p.assessment_id, 'A' || i.sequence, 'Something was found', '{}', true from ${plans} and i.sequence <= 10`)
  await pool.query(`update plan_item set origin = 'AUDIT_ACTION', audit_action = 'A' || sequence, evidence_item_id = null
    where sequence <= 10 and id in (select i.id from ${plans})`)
}

type Size = 'small' | 'large'
type Reading = readonly [
  operation: string,
  statements: number,
  person: Person | undefined,
  variables: (size: Size) => object,
  reason?: string,
]

const cycle = '2023-24'
const codeOf = (size: Size): string => (size === 'small' ? 'ZQ1' : 'ZL01')
const pageOf = (size: Size): object => ({ first: size === 'small' ? 1 : 50, filter: { kinds: ['LOCAL_AUTHORITY'] } })
const regional = () => ({ cycle })
const assessmentsOf = (size: Size, filter: object = {}): object => ({
  first: size === 'small' ? 1 : 50,
  filter: { cycle, kinds: ['LOCAL_AUTHORITY'], ...filter },
})
const concernsOf = (size: Size): object => ({ cycle, first: size === 'small' ? 1 : 40 })
const timelineOfOrganisation = (size: Size): object => ({ odsCode: codeOf(size), first: size === 'small' ? 1 : 50 })
const timelineOfPlan = (size: Size): object => ({ id: ids[size].plan, first: size === 'small' ? 1 : 50 })
const planThen = (size: Size): object => ({ id: ids[size].plan, at: '2024-07-08T07:00:00Z' })

const explained = (size: Size): object => ({ grants: [{ role: 'NATIONAL_CISO' }], nodeId: ids[size].plan })

const itsTimeline = 'what the timeline belongs to; and its page'
const noticeCases = 'the cycle, whose dates say which cases have that standing; and the page'

const twoTypes = 'one for each type among the ids'
const failingItems = 'the plan with its facts, and once the items that fail any criterion'
const answers = 'the assessment; its evidence; who does well; and once the evidence items of all gaps of the preview'
const onlyPublic = 'the assessment; and who does well'
const counts = 'the regions with whether there is such a cycle; and the counts by status'

/** How many statements each reading of schema/operations takes; more than one has its reason, and what nobody but others may see takes none. */
const readings: readonly Reading[] = [
  ['organisation-status', 1, undefined, size => ({ odsCode: codeOf(size) })],
  ['organisations', 1, undefined, pageOf],
  ['plan-standing', 1, undefined, size => ({ odsCode: codeOf(size), cycle })],
  ['plan-standing', 1, ann, size => ({ odsCode: codeOf(size), cycle })],
  ['review-queue', 0, undefined, pageOf],
  ['review-queue', 1, ann, pageOf],
  ['improvement-plan', 0, undefined, size => ({ id: ids[size].plan })],
  ['improvement-plan', 1, ann, size => ({ id: ids[size].plan })],
  ['nodes', 2, ann, size => ({ ids: ids[size].nodes }), twoTypes],
  ['plan-readiness', 0, undefined, size => ({ id: ids[size].plan })],
  ['plan-readiness', 2, ann, size => ({ id: ids[size].plan }), failingItems],
  ['assessment', 2, undefined, size => ({ odsCode: codeOf(size), cycle }), onlyPublic],
  ['assessment', 4, ann, size => ({ odsCode: codeOf(size), cycle }), answers],
  ['assessment', 4, memberOf('ZL01'), size => ({ odsCode: 'ZL01', cycle, onlyGaps: size === 'small' }), answers],
  ['regional-summary', 2, undefined, regional, counts],
  ['regional-summary', 3, ann, regional, `${counts}; and the counts of plans by state`],
  [
    'regional-summary',
    3,
    ann,
    () => ({ cycle, asOf: '2024-07-01T00:00:00Z' }),
    `${counts}; and the counts of plans by state`,
  ],
  ['assessments', 1, undefined, assessmentsOf],
  ['assessments', 1, ann, assessmentsOf],
  ['assessments', 2, ann, size => assessmentsOf(size, { notice: ['MISSING', 'NOT_YET_DUE', 'NOT_OWED'] }), noticeCases],
  ['carried-forward', 1, undefined, size => ({ odsCode: codeOf(size), cycle: '2024-25' })],
  ['carried-forward', 1, ann, size => ({ odsCode: codeOf(size), cycle: '2024-25' })],
  ['inherited-plans', 1, undefined, size => ({ odsCode: codeOf(size) })],
  ['inherited-plans', 1, ann, size => ({ odsCode: codeOf(size) })],
  ['contact-address', 0, ann, size => ({ addressee: 'ORGANISATION', odsCode: codeOf(size) })],
  ['contact-address', 1, administrator, size => ({ addressee: 'ORGANISATION', odsCode: codeOf(size) })],
  ['escalations', 1, undefined, size => ({ odsCode: codeOf(size), cycle })],
  ['escalations', 1, ann, size => ({ odsCode: codeOf(size), cycle })],
  ['evidence-gaps', 1, ann, size => ({ cycle, kinds: size === 'small' ? ['CSU'] : ['LOCAL_AUTHORITY'] })],
  ['explain-access', 2, administrator, explained, 'the thing with its place; and the same as whoever is asked about'],
  ['grounds-for-concern', 1, undefined, concernsOf],
  ['grounds-for-concern', 1, ann, concernsOf],
  ['nis-notices', 1, undefined, size => ({ odsCode: codeOf(size) })],
  ['nis-notices', 1, ann, size => ({ odsCode: codeOf(size) })],
  ['notifications', 0, undefined, size => ({ first: size === 'small' ? 1 : 50 })],
  ['notifications', 1, ann, size => ({ first: size === 'small' ? 1 : 50 })],
  ['organisation-notifications', 1, undefined, size => ({ odsCode: codeOf(size) })],
  ['organisation-notifications', 1, memberOf('ZL01'), size => ({ odsCode: codeOf(size) })],
  ['organisation-timeline', 2, undefined, timelineOfOrganisation, itsTimeline],
  ['organisation-timeline', 2, ann, timelineOfOrganisation, itsTimeline],
  ['plan-as-of', 0, undefined, planThen],
  ['plan-as-of', 3, ann, planThen, 'the plan; the status of its assessment then; and its events until then'],
  ['plan-report', 2, ann, () => ({ cycle, by: 'REGION' }), 'the names of what is counted; and the counts'],
  ['plan-review', 0, undefined, size => ({ id: ids[size].plan })],
  ['plan-review', 2, ann, size => ({ id: ids[size].plan }), 'the plan; and once the items of its signals'],
  ['plan-timeline', 0, undefined, timelineOfPlan],
  ['plan-timeline', 2, ann, timelineOfPlan, itsTimeline],
  ['cycles', 1, undefined, () => ({})],
  ['service', 0, undefined, () => ({})],
  ['viewer', 0, ann, () => ({})],
]

test('no reading is left out, and what takes more than one statement says why', () => {
  const queries = readdirSync('schema/operations')
    .filter(file => file.endsWith('.graphql'))
    .map(file => file.slice(0, -'.graphql'.length))
    .filter(name => operation(name).startsWith('query'))
  expect([...new Set(readings.map(([name]) => name))].toSorted()).toEqual(queries.toSorted())
  expect(readings.filter(([, statements, , , reason]) => statements > 1 && reason === undefined)).toEqual([])
})

describe.each(readings)('%s takes %i statements', (name, statements, person, variables) => {
  test.each(['small', 'large'] as const)('where there is %s to read, the first time and again', async size => {
    const taken: number[] = []
    while (taken.length < 2) {
      const { count, result } = await statementsDuring(() => service.ask(name, variables(size), person))
      expect(result.errors).toBeUndefined()
      taken.push(count)
    }
    expect(taken).toEqual([statements, statements])
  })
})

test('R58 what is small and what is large are so', async () => {
  const queue = async (size: Size) => (await service.ask('review-queue', pageOf(size), ann)).data.improvementPlans.edges
  expect([(await queue('small')).length, (await queue('large')).length]).toEqual([1, 50])
  expect((await queue('large')).at(-1).node.content.items).toHaveLength(50)
  const offered = async (size: Size) =>
    (await service.ask('carried-forward', { odsCode: codeOf(size), cycle: '2024-25' }, ann)).data.assessment
  expect((await offered('small')).carriedForward).toHaveLength(1)
  expect((await offered('large')).carriedForward.length).toBeGreaterThan(50)
  const readiness = async (size: Size) =>
    (await service.ask('plan-readiness', { id: ids[size].plan }, ann)).data.node.readiness.criteria
  const failing = (criteria: readonly { items: unknown[] }[]) => Math.max(...criteria.map(({ items }) => items.length))
  expect([failing(await readiness('small')), failing(await readiness('large'))]).toEqual([1, 50])
})

test.each([
  [
    'assessments in several cycles',
    '{ organisations(first: 50) { nodes { a: assessment(cycle: "2023-24") { status } b: assessment(cycle: "2022-23") { status } } } }',
    3,
  ],
  [
    'statuses as of two instants',
    '{ organisations(first: 50) { nodes { assessments { a: status(asOf: "2024-01-01T00:00:00Z") b: status(asOf: "2024-02-01T00:00:00Z") } } } }',
    3,
  ],
  ['the evidence of many', '{ improvementPlans(first: 50) { nodes { assessment { evidence { response } } } } }', 2],
  [
    'the gaps of many',
    '{ improvementPlans(first: 20) { nodes { assessment { publicationPreview { gaps { evidenceItem { reference } } } } } } }',
    2,
  ],
  [
    'the failing items of many',
    '{ improvementPlans(first: 20) { nodes { readiness { criteria { items { id } } } } } }',
    2,
  ],
  [
    'the timelines of many organisations',
    '{ organisations(first: 50) { nodes { timeline(first: 5) { totalCount nodes { type } } } } }',
    2,
  ],
  [
    'the timelines of many plans, and the plans as they were',
    '{ improvementPlans(first: 50) { nodes { timeline(first: 5) { nodes { type } } asOf(at: "2024-07-08T07:00:00Z") { state } } } }',
    3,
  ],
  ['the signals of many', '{ improvementPlans(first: 20) { nodes { signals { code items { id } } } } }', 2],
  [
    'the audits of many',
    '{ improvementPlans(first: 20) { nodes { content { auditComparison { coveredBy { id } } informationRequests { questions { item { id } } } } } } }',
    2,
  ],
  ['two lists at once', '{ organisations(first: 50) { totalCount } improvementPlans(first: 50) { totalCount } }', 2],
])(
  '%s are read together: statements do not grow with rows',
  async (_case, document, statements) => {
    const { count, result } = await statementsDuring(() => service.send(document, {}, ann))
    expect(result.errors).toBeUndefined()
    expect(count).toBe(statements)
  },
  30_000,
)
