import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { thePublic, type Viewer } from '../../src/domain/access.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import { contextFor } from '../../src/graphql/context.ts'
import { summaryOf } from '../../src/graphql/summing-up.ts'
import { organisationByCode } from '../../src/persistence/queries/organisations.ts'
import { readingFor } from '../../src/persistence/reading.ts'
import { realClock } from '../../src/persistence/sandbox-clock.ts'
import { nothingSelected, type Selection } from '../../src/persistence/selection.ts'
import { limitsOfTests } from '../environment/limits.ts'
import { addOrganisations, addPlans } from './invented.ts'
import { addCouncils } from './listing.ts'
import { ann } from './people.ts'
import { personOf, readings, type Subject } from './readings.ts'
import { operation, startService, statementsDuring, type RunningService } from './service.ts'

type Size = 'small' | 'large'

let service: RunningService
let subjects: Readonly<Record<Size, Subject>>

const common = { own: 'ZL01', filter: { kinds: ['LOCAL_AUTHORITY'] } }
const small = { ...common, page: 1, odsCode: 'ZQ1', hasOnlyGaps: true, kindsOfGaps: ['CSU'] }
const large = { ...common, page: 50, odsCode: 'ZL01', hasOnlyGaps: false, kindsOfGaps: ['LOCAL_AUTHORITY'] }

beforeAll(async () => {
  service = await startService()
  await addOrganisations(service, [
    { odsCode: 'ZQ1', name: 'Quarrywell Council', kind: 'LOCAL_AUTHORITY', region: 'Y60' },
  ])
  const [plan = ''] = await addPlans(service, [
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
  subjects = {
    small: { ...small, plan, nodes: [plan, all[0] ?? ''] },
    large: { ...large, plan: plans[1] ?? '', nodes: [...plans.slice(0, 25), ...all.slice(0, 25)] },
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

test('no reading is left out, and what takes more than one statement says why', () => {
  const queries = readdirSync('schema/operations')
    .filter(file => file.endsWith('.graphql'))
    .map(file => file.slice(0, -'.graphql'.length))
    .filter(name => operation(name).startsWith('query'))
  expect([...new Set(readings.map(([name]) => name))].toSorted()).toEqual(queries.toSorted())
  expect(readings.filter(([, statements, , , reason]) => statements > 1 && reason === undefined)).toEqual([])
})

describe.each(readings.map(reading => [reading[0], reading[1], reading] as const))(
  '%s takes %i statements',
  (name, statements, reading) => {
    test.each(['small', 'large'] as const)('where there is %s to read, the first time and again', async size => {
      const taken: number[] = []
      const subject = subjects[size]
      const [, , , variables] = reading
      while (taken.length < 2) {
        const { count, result } = await statementsDuring(() =>
          service.ask(name, variables(subject), personOf(reading, subject)),
        )
        expect(result.errors).toBeUndefined()
        taken.push(count)
      }
      expect(taken).toEqual([statements, statements])
    })
  },
)

test('R58 what is small and what is large are so', async () => {
  const queue = async (size: Size) =>
    (await service.ask('review-queue', { first: subjects[size].page, filter: subjects[size].filter }, ann)).data
      .improvementPlans.edges
  expect([(await queue('small')).length, (await queue('large')).length]).toEqual([1, 50])
  expect((await queue('large')).at(-1).node.content.items).toHaveLength(50)
  const offered = async (size: Size) =>
    (await service.ask('carried-forward', { odsCode: subjects[size].odsCode, cycle: '2024-25' }, ann)).data.assessment
  expect((await offered('small')).carriedForward).toHaveLength(1)
  expect((await offered('large')).carriedForward.length).toBeGreaterThan(50)
  const readiness = async (size: Size) =>
    (await service.ask('plan-readiness', { id: subjects[size].plan }, ann)).data.node.readiness.criteria
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
    4,
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

const named: Selection = new Map([['name', nothingSelected]])
const kinds: Selection = new Map([['kind', nothingSelected]])
const someone: Viewer = { subject: 'ann', issuer: 'urn:test', actor: null, grants: [] }

test.each([
  ['in one way', [[thePublic, named]], 1],
  [
    'in two ways',
    [
      [thePublic, named],
      [thePublic, kinds],
    ],
    2,
  ],
  [
    'by two people',
    [
      [thePublic, named],
      [someone, named],
    ],
    2,
  ],
] as const)(
  'organisations that are asked for at the same time %s are read together, each for its own',
  async (_case, ways, statements) => {
    const asked = ['ZL01', 'ZQ1', 'ZNONE', 'ZL03', 'ZL01'].flatMap(code =>
      ways.map(([viewer, selection]) => ({ code, viewer, selection })),
    )
    const read = ({ code, viewer, selection }: (typeof asked)[number]) =>
      organisationByCode(readingFor(service.serving, viewer, '2024-07-08'), code, selection)
    const { count, result } = await statementsDuring(() => Promise.all(asked.map(read)))
    expect(count).toBe(statements)
    expect(result[asked.findIndex(({ code }) => code === 'ZNONE')]).toBeNull()
    for (const [index, one] of asked.entries()) expect(result[index]).toEqual(await read(one))
    expect(new Set(result.map(row => row?.['odsCode']))).toEqual(new Set(['ZL01', 'ZQ1', undefined, 'ZL03']))
  },
)

type Way = { readonly asOf: Date | null; readonly kinds: readonly OrganisationKind[] | null }

test.each<[string, readonly Way[], number]>([
  ['in one way', [{ asOf: null, kinds: null }], 1],
  [
    'of some kinds and of all',
    [
      { asOf: null, kinds: null },
      { asOf: null, kinds: ['CSU'] },
    ],
    2,
  ],
  [
    'of now and of an instant',
    [
      { asOf: null, kinds: null },
      { asOf: new Date('2024-07-01T00:00:00Z'), kinds: null },
    ],
    2,
  ],
])('a summary that is asked for at the same time %s is counted once for each', async (_case, ways, statements) => {
  const asked = [1, 2, 3].flatMap(() => ways)
  const context = () =>
    contextFor(
      { database: service.serving, clock: realClock, sandboxClock: null, limits: limitsOfTests },
      thePublic,
      randomUUID(),
    )
  const read = (way: Way) => summaryOf(context(), { cycle: '2023-24', ...way }, new Map())
  const { count, result } = await statementsDuring(() => Promise.all(asked.map(read)))
  expect(count).toBe(statements)
  for (const [index, way] of asked.entries()) {
    const alone = await read(way)
    expect(result[index]?.rows).toEqual(alone.rows)
    expect(result[index]?.total).toEqual(alone.total)
  }
  const unknown = await Promise.allSettled(
    [1, 2].map(() => summaryOf(context(), { cycle: '2050-51', asOf: null, kinds: null }, new Map())),
  )
  expect(unknown.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
