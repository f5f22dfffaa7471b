import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  administrator,
  administratorOf,
  ann,
  ciso,
  dhscOfficial,
  jointCyberUnit,
  leadOf,
  memberOf,
  reportingClient,
  statusClientOf,
  transformationTeamOf,
  viewerOf,
} from './people.ts'
import { startService, statementsDuring, type Person, type RunningService } from './service.ts'
import { approved, draftPlan, planOf, type Walk } from './walk.ts'

type Entry = {
  readonly id: string
  readonly type: string
  readonly actor: string | null
  readonly actingAs: readonly string[]
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[]
  readonly reason: string | null
}
type Timeline = {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
}

// QUE and QMM are integrated care boards of the East of England (Y61).
const [code, other, region] = ['QUE', 'QMM', 'Y61'] as const
let service: RunningService
let walk: Walk
let organisationId: string

beforeAll(async () => {
  service = await startService()
  walk = await approved(service, code, region, ['1.1.1', '4.1.1'])
  await draftPlan(service, other, ['1.1.1'])
  organisationId = (await service.ask('organisation-status', { odsCode: code })).data.organisation.id
})
afterAll(() => service.stop())

const paged = async (read: (after: string | null) => Promise<Timeline | null>): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  for (let after: string | null = null; ;) {
    const page = await read(after)
    if (page === null) return entries
    entries.push(...page.edges.map(({ node }) => node))
    if (!page.pageInfo.hasNextPage) return entries
    after = page.pageInfo.endCursor
  }
}

const ofThePlan = async (person: Person | undefined, first = 7): Promise<readonly Entry[]> =>
  paged(
    async after =>
      (await service.ask('plan-timeline', { id: walk.planId, first, after }, person)).data.node?.timeline ?? null,
  )

const ofTheOrganisation = async (
  person: Person | undefined,
  odsCode: string = code,
  first = 7,
): Promise<readonly Entry[]> =>
  paged(
    async after =>
      (await service.ask('organisation-timeline', { odsCode, first, after }, person)).data.organisation.timeline,
  )

const total = async (person: Person | undefined): Promise<number> =>
  (await service.ask('organisation-timeline', { odsCode: code, first: 1 }, person)).data.organisation.timeline
    .totalCount

const typesOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ type }) => type)
const stranger = administratorOf(other)

describe('R64 R66 the timeline of a plan', () => {
  test('R64 tells from its start on who did what, when, from what to what and why', async () => {
    const entries = await ofThePlan(ann)
    expect(typesOf(entries).join(' ')).toBe(
      'PLAN_STARTED PLAN_ITEM_CHANGED PLAN_ITEM_CHANGED PLAN_SUBMITTED REVIEW_REQUESTED OPINION_RECORDED PLAN_APPROVED',
    )
    expect(entries.at(-2)).toMatchObject({
      actor: `lead-${region}`,
      actingAs: ['REGIONAL_SECURITY_LEAD'],
      changes: [{ field: 'opinion.REGIONAL_SECURITY_LEAD', before: null, after: '"SUPPORT"' }],
      reason: 'They can do this.',
    })
    const items = (await planOf(service, walk.planId)).content.items as { id: string }[]
    expect(entries.at(-1)).toMatchObject({
      actor: 'ann',
      actingAs: ['DSPT_REVIEWER'],
      reason: 'This is what we found.',
    })
    expect(entries.at(-1)?.changes).toEqual([
      { field: 'state', before: '"UNDER_REVIEW"', after: '"APPROVED"' },
      ...items.map(({ id }) => ({ field: `items.${id}.baselineCompletionDate`, before: null, after: '"2024-12-20"' })),
      { field: 'status', before: '"STANDARDS_NOT_MET"', after: '"APPROACHING_STANDARDS"' },
    ])
  })

  test('R66 entries stand in the order of the chain, each once, on pages of any size, forward and back', async () => {
    const whole = await ofThePlan(ann, 100)
    const { rows } = await service.database.pool.query<{ id: string }>(
      `select 'event_' || id as id from event where plan_id = $1 order by position`,
      [walk.planId.replace('plan_', '')],
    )
    expect(whole.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    for (const size of [1, 2, 3]) expect(await ofThePlan(ann, size)).toEqual(whole)
    const back = (await service.ask('plan-timeline', { id: walk.planId, last: 2 }, ann)).data.node.timeline as Timeline
    expect(back.edges.map(({ node }) => node)).toEqual(whole.slice(-2))
    expect(back).toMatchObject({ totalCount: whole.length, pageInfo: { hasNextPage: false, hasPreviousPage: true } })
  })

  test.each(['event', 'status_change'])('R16 R64 no row of %s can be changed, removed or forgotten', async table => {
    for (const statement of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`])
      await expect(service.database.pool.query(statement)).rejects.toThrow(`${table} keeps what happened`)
  })

  test.each([
    [
      'a cursor of another timeline',
      async () => ({
        first: 1,
        after: (await service.ask('organisation-timeline', { odsCode: code, first: 1 }, ann)).data.organisation.timeline
          .edges[0].cursor,
      }),
    ],
    ['101 at once', async () => ({ first: 101 })],
    ['neither first nor last', async () => ({})],
  ])('S15 %s is refused', async (_case, page) => {
    const { errors } = await service.ask('plan-timeline', { id: walk.planId, ...(await page()) }, ann)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('S4 S5 R56 to R59 what each sees of the same events', () => {
  test('S5 R56 the public sees publications and changes of the status, and no sign of a plan', async () => {
    const entries = await ofTheOrganisation(undefined)
    expect(typesOf(entries).filter(type => type !== 'ORGANISATION_IMPORTED')).toEqual([
      'ASSESSMENT_PUBLISHED',
      'STATUS_CHANGED',
    ])
    expect(
      entries
        .flatMap(({ changes }) => changes.map(({ field }) => field))
        .filter(field => !['status', 'publishedAt'].includes(field))
        .filter(field => !organisationFields.includes(field)),
    ).toEqual([])
    for (const entry of entries) expect(entry).toMatchObject({ actor: null, actingAs: [], reason: null })
  })

  const organisationFields = ['odsCode', 'name', 'kind', 'region', 'icb', 'openedOn', 'closedOn']

  test('R57 a status client sees how the plan moves, and nothing of its content', async () => {
    const entries = await ofThePlan(statusClientOf(code))
    expect(entries.map(({ changes }) => changes.find(({ field }) => field === 'state')?.after)).toEqual([
      '"DRAFT"',
      '"SUBMITTED"',
      '"UNDER_REVIEW"',
      '"APPROVED"',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/items\.|They can do this|This is what we found|ann|admin-/)
  })

  test('S9 R59 the organisation sees what was decided and by which team, its own people by name, and no opinion', async () => {
    const entries = await ofThePlan(administratorOf(code))
    expect(typesOf(entries)).not.toContain('OPINION_RECORDED')
    expect(entries.map(({ actor }) => actor)).toEqual([...Array<string>(5).fill(`admin-${code}`), null])
    expect(entries.at(-1)).toMatchObject({
      type: 'PLAN_APPROVED',
      actingAs: ['DSPT_REVIEWER'],
      reason: 'This is what we found.',
    })
    expect(JSON.stringify([entries, await ofTheOrganisation(viewerOf(code))])).not.toMatch(
      /They can do this|SUPPORT|lead-|"ann"/,
    )
  })

  const everybody: readonly (readonly [string, Person | undefined])[] = [
    ['the public', undefined],
    ['a status client', statusClientOf(code)],
    ['a reporting client', reportingClient],
    ['an administrator of the organisation', administratorOf(code)],
    ['a member', memberOf(code)],
    ['a viewer', viewerOf(code)],
    ['a reviewer', ann],
    ['an administrator of the DSPT team', administrator],
    ['the lead of the region', leadOf(region)],
    ['the transformation team of the region', transformationTeamOf(region)],
    ['the Joint Cyber Unit', jointCyberUnit],
    ['the CISO', ciso],
    ['an official of DHSC', dhscOfficial],
    ['the lead of another region', leadOf('Y58')],
    ['another organisation', stranger],
    ['its status client', statusClientOf(other)],
  ]

  test.each(everybody)('S4 R58 %s is told as many entries as are counted, on every path', async (_who, person) => {
    const entries = await ofTheOrganisation(person)
    expect(await total(person)).toBe(entries.length)
    const document =
      'query ($id: ID!) { node(id: $id) { ... on Organisation { assessment(cycle: "2023-24") { timeline(first: 100) { totalCount nodes { id } } } } } }'
    const { totalCount, nodes } = (await service.send(document, { id: organisationId }, person)).data.node.assessment
      .timeline
    expect(totalCount).toBe(nodes.length)
    const told = new Set(entries.map(({ id }) => id))
    expect((nodes as Entry[]).filter(({ id }) => !told.has(id))).toEqual([])
  })

  test.each([
    ['the public', undefined],
    ['another organisation', stranger],
    ['its status client', statusClientOf(other)],
    ['the lead of another region', leadOf('Y58')],
    ['a reporting client', reportingClient],
  ])('S4 S5 R58 for %s a plan out of scope has no timeline, no history and no entry anywhere', async (_who, person) => {
    const nowhere = 'plan_00000000-0000-7000-8000-000000000000'
    for (const [operation, rest] of [
      ['plan-timeline', { first: 5 }],
      ['plan-as-of', { at: '2024-08-01T00:00:00Z' }],
    ] as const) {
      const there = await statementsDuring(() => service.ask(operation, { id: walk.planId, ...rest }, person))
      const absent = await statementsDuring(() => service.ask(operation, { id: nowhere, ...rest }, person))
      expect(there.result.data).toEqual(absent.result.data)
      expect(there.count).toBe(absent.count)
    }
    const entries = await ofTheOrganisation(person)
    expect(
      entries.filter(({ type }) => !['ORGANISATION_IMPORTED', 'ASSESSMENT_PUBLISHED', 'STATUS_CHANGED'].includes(type)),
    ).toEqual([])
  })
})

describe('a timeline is one statement', () => {
  const list = (first: number) =>
    `query { organisations(first: ${first}) { nodes { odsCode timeline(first: 50) { totalCount nodes { type changes { field after } } } } } }`

  test('as many for 50 entries as for one', async () => {
    const counts = []
    for (const first of [1, 50])
      counts.push(
        (await statementsDuring(() => service.ask('organisation-timeline', { odsCode: code, first }, ann))).count,
      )
    expect(counts).toEqual([2, 2])
  })

  test('as many for 40 organisations as for one', async () => {
    const counts = []
    for (const first of [1, 40]) {
      const { count, result } = await statementsDuring(() => service.send(list(first), {}, ann))
      expect(result.data.organisations.nodes).toHaveLength(first)
      counts.push(count)
    }
    expect(counts).toEqual([2, 2])
  })
})
