import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { exportedPlan } from '../../src/graphql/exported-plan.ts'
import { until } from '../environment/embedded-server.ts'
import { keptLog } from '../environment/log.ts'
import { holdersFor, learns, nameOf, type Holder } from './holders.ts'
import { markers } from './markers.ts'
import { administratorOf, ann, leadOf, statusClientOf } from './people.ts'
import { plantPlans } from './planted.ts'
import { startService, statementsDuring, type Person, type RunningService } from './service.ts'

const { log, lines: logged, text: written } = keptLog('info')

let service: RunningService
let plans: Awaited<ReturnType<typeof plantPlans>>
beforeAll(async () => {
  service = await startService({ log })
  plans = await plantPlans(service)
}, 60_000)
afterAll(() => service.stop())
beforeEach(() => void logged.splice(0))

const addressOf = (cycle: string) => service.url.replace('/graphql', `/downloads/cycles/${cycle}/plans.ndjson`)

const headersFor = async (person: Person | undefined): Promise<Record<string, string>> =>
  person === undefined ? {} : { authorization: `Bearer ${await service.token(person)}` }

const ask = async (person: Person | undefined, cycle = '2023-24') =>
  fetch(addressOf(cycle), { headers: await headersFor(person) })

type Line = {
  readonly export?: { readonly mark: string; readonly cycle: string; readonly at: string; readonly newestEvent: string }
  // eslint-disable-next-line typescript/no-explicit-any -- what is exported is looked at field by field
  readonly plan?: any
  readonly end?: { readonly plans: number }
}

const download = async (person: Person | undefined, cycle = '2023-24'): Promise<readonly Line[]> => {
  const response = await ask(person, cycle)
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text.endsWith('\n')).toBe(true)
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
}
const plansIn = (lines: readonly Line[]) => lines.flatMap(({ plan }) => (plan === undefined ? [] : [plan]))

describe('a download of the plans of a cycle', () => {
  test('R60 says in its first line and in its name what it is, and as of when; its last line counts what it holds', async () => {
    const response = await ask(ann)
    const newest = `query ($id: ID!) { node(id: $id) { ... on ImprovementPlan { timeline(last: 1) { nodes { id } } } } }`
    const { data } = await service.send(newest, { id: plans.supportUnit.planId }, ann)
    expect([...response.headers]).toEqual(
      expect.arrayContaining([
        ['content-type', 'application/x-ndjson; charset=utf-8'],
        ['content-disposition', 'attachment; filename="OFFICIAL-SENSITIVE-improvement-plans-2023-24.ndjson"'],
        ['cache-control', 'no-store'],
        ['x-content-type-options', 'nosniff'],
        ['sandbox-clock', service.now().toISOString()],
      ]),
    )
    const lines = await download(ann)
    expect(lines[0]).toEqual({
      export: {
        mark: 'OFFICIAL-SENSITIVE',
        cycle: '2023-24',
        at: service.now().toISOString(),
        newestEvent: data.node.timeline.nodes[0].id,
      },
    })
    expect(lines.at(-1)).toEqual({ end: { plans: 2 } })
    expect(lines).toHaveLength(4)
  })

  test.each([
    ['a reviewer', ann],
    ['a lead', leadOf('Y61')],
    ['the organisation', administratorOf('ZT1')],
    ['a status client', statusClientOf('ZT1')],
  ])('R57 tells %s of each plan what the API tells', async (_who, person) => {
    const told = plansIn(await download(person))
    expect(told.length).toBeGreaterThan(0)
    for (const plan of told) {
      const { data, errors } = await service.send(exportedPlan, { id: plan.id }, person)
      expect(errors).toBeUndefined()
      expect(plan).toEqual(data.node)
    }
  })

  test.each([
    ['a reviewer', ann],
    ['a lead', leadOf('Y61')],
    ['the organisation', administratorOf('ZT1')],
    ['a status client', statusClientOf('ZT1')],
  ])('R57 holds the plans that the list of the cycle holds for %s', async (_who, person) => {
    const document = `{ improvementPlans(first: 50, filter: { cycle: "2023-24", kinds: [NHS_TRUST, CSU], regions: [Y61] }) { nodes { id } } }`
    const { data, errors } = await service.send(document, {}, person)
    expect(errors).toBeUndefined()
    const ids = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id).toSorted()
    expect(ids(plansIn(await download(person)))).toEqual(ids(data.improvementPlans.nodes))
  })

  test('R58 of a cycle without plans is an empty one', async () => {
    expect((await download(ann, '2024-25')).slice(1)).toEqual([{ end: { plans: 0 } }])
  })
})

const reaches = (holder: Holder): number =>
  (['ZT1', 'ZC1'] as const).filter(odsCode =>
    holdersFor(odsCode).some(one => nameOf(one) === nameOf(holder) && learns(one, odsCode) !== 'NOTHING'),
  ).length

const everybody = [...new Map([...holdersFor('ZT1'), ...holdersFor('ZC1')].map(one => [nameOf(one), one])).values()]
const isAtOneOrganisation = (holder: Holder) => /:Z/.test(nameOf(holder))
const seesContent = (holder: Holder) =>
  learns(holder, nameOf(holder).includes('ZC1') ? 'ZC1' : 'ZT1').startsWith('CONTENT')

const ofContent = [
  markers.gap,
  markers.action,
  markers.owner,
  markers.milestone,
  markers.localReference,
  markers.dependency,
]
const inside = [
  markers.insideNote,
  markers.leadRequest,
  markers.opinion,
  markers.claim,
  markers.comment,
  markers.address,
]

describe.each(everybody.map(holder => [nameOf(holder), holder] as const))('S4 S5 R58 to %s', (_name, holder) => {
  const knowsOfPlans = holder.role !== null && holder.role !== 'REPORTING_CLIENT'

  test('it gives the plans within reach and no other, as if those did not exist', async () => {
    if (!knowsOfPlans) return
    const text = await (await ask(holder.person)).text()
    const found = text.trimEnd().split('\n').slice(1, -1)
    const expected = holder.at === 'elsewhere' ? 0 : isAtOneOrganisation(holder) ? 1 : reaches(holder)
    expect(found).toHaveLength(expected)
    expect(ofContent.filter(marker => text.includes(marker))).toEqual(
      expected > 0 && seesContent(holder) ? ofContent : [],
    )
    expect(inside.filter(marker => text.includes(marker))).toEqual([])
  })

  test('what there is none of is answered as to everybody', async () => {
    const { count, result } = await statementsDuring(() => ask(holder.person, knowsOfPlans ? '2090-91' : '2023-24'))
    const body = (await result.json()) as { errors: { extensions: object }[] }
    expect(result.status).toBe(404)
    expect(body.errors).toEqual([
      {
        message: 'There is no such thing, or you may not see it.',
        extensions: { code: 'NOT_FOUND', requestId: expect.any(String) },
      },
    ])
    expect(count > 0).toBe(knowsOfPlans)
  })
})

test.each(['2023-25x', '%00', '2023-24%00', "'; drop table event", '..', 'ü', '2023_24'])(
  'S20 the cycle %s is no cycle',
  async cycle => {
    const response = await ask(ann, encodeURIComponent(decodeURIComponent(cycle)))
    expect(response.status).toBe(404)
  },
)

test('S1 a token that does not hold gets none', async () => {
  const response = await fetch(addressOf('2023-24'), { headers: { authorization: 'Bearer a.b.c' } })
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
})

test('S24 what is read of plans is in the log before it leaves, and no word of it', async () => {
  await download(ann)
  const requestIds = new Set(logged.map(({ requestId }) => requestId))
  expect(requestIds.size).toBe(1)
  expect(logged.find(({ type }) => type === 'plan-content-read')).toMatchObject({
    operation: 'download',
    fields: ['plans'],
    subject: 'ann',
    plans: [plans.trust.planId, plans.supportUnit.planId],
  })
  await until(() => logged.some(({ type }) => type === 'request-answered'), 'the request is answered')
  expect(logged.find(({ type }) => type === 'request-answered')).toMatchObject({
    route: '/downloads/cycles/:cycle/plans.ndjson',
    status: 200,
    operation: 'download',
  })
  await download(statusClientOf('ZT1'))
  expect(logged.filter(({ type }) => type === 'plan-content-read')).toHaveLength(1)
  expect(Object.values(markers).filter(marker => written().includes(marker))).toEqual([])
})
