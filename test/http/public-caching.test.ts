import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { documentIdOf } from '../../src/http/trusted-documents.ts'
import { importOrganisations } from '../../src/imports/organisations.ts'
import { importRegister } from '../../src/imports/register.ts'
import { statementsDuring } from '../api/service.ts'
import { until } from '../environment/embedded-server.ts'
import { csv, from, taken } from '../imports/importing.ts'
import { startIssuer, type TestIssuer } from './issuer.ts'
import { say, serve, type Heard, type Served } from './serving.ts'

const documents = {
  status: 'query ($code: OdsCode!) { organisation(odsCode: $code) { name toolkitStatus region { name } } }',
  pages: '{ organisations(first: 100) { totalCount nodes { __typename odsCode name kind region { name } } } }',
  two: 'query A { cycles { code } } query B { cycles { code revision } }',
  now: '{ service { profile now } }',
  plans: '{ improvementPlans(first: 1) { totalCount } }',
  plan: 'query ($code: OdsCode!) { assessment(odsCode: $code, cycle: "2023-24") { status improvementPlan { state } } }',
  hidden: '{ cycles { code } ...Q } fragment Q on Query { viewer { subject } }',
  node: 'query ($id: ID!) { node(id: $id) { id } }',
  types: '{ __type(name: "Query") { name } cycles { code } }',
  nothing: '{ regionalSummary(cycle: "1999-00") { cycle } }',
  broken: '{ cycles { code }',
  unknown: '{ cycles { cod } }',
} as const
type Name = keyof typeof documents

const trustedDocuments = new Map(Object.values(documents).map(text => [documentIdOf(text), text]))
const options = { trustedDocuments, publicCacheSeconds: 7 }

let issuer: TestIssuer
let served: Served

beforeAll(async () => {
  issuer = await startIssuer('one')
  served = await serve({ ...options, issuers: [issuer.trusted] })
})
afterAll(async () => {
  await served.stop()
  await issuer.leave()
})

const addressOf = (name: Name, parameters: Record<string, unknown> = {}): string => {
  const { operationName, ...variables } = parameters
  const given = Object.keys(variables).length === 0 ? {} : { variables: JSON.stringify(variables) }
  const named = typeof operationName === 'string' ? { operationName } : {}
  return `?${new URLSearchParams({ documentId: documentIdOf(documents[name]), ...given, ...named }).toString()}`
}

const get = (name: Name, parameters = {}, headers: Record<string, string> = {}, at = served): Promise<Heard> =>
  say(at.url, {
    method: 'GET',
    path: addressOf(name, parameters),
    headers: { 'apollo-require-preflight': '1', ...headers },
  })

const tagOf = ({ headers }: Heard): string => String(headers['etag'])
const signedIn = async (claims: object = {}) => ({ authorization: `Bearer ${await issuer.token(claims)}` })
const board = { code: 'QJM' }

const moveClock = async (now: string): Promise<void> => {
  const query = 'mutation ($now: DateTime!) { sandboxClockSet(input: { now: $now }) { userErrors { message } } }'
  const headers = { 'content-type': 'application/json', ...(await signedIn({ roles: ['DSPT_ADMINISTRATOR'] })) }
  const { json } = await say(served.url, { headers, body: JSON.stringify({ query, variables: { now } }) })
  expect(json.data.sandboxClockSet.userErrors).toEqual([])
}

describe('a public answer to a trusted document', () => {
  test('may be kept for the seconds of the setting, and is checked by a tag that stands for it alone', async () => {
    const { status, headers } = await get('status', board)
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=7, stale-while-revalidate=7'])
    expect(headers['vary']).toBe('accept, accept-encoding, authorization')
    const type = { accept: 'application/graphql-response+json' }
    const others = [
      await get('status', { code: 'QMM' }),
      await get('pages'),
      await get('two', { operationName: 'A' }),
      await get('two', { operationName: 'B' }),
      await get('status', board, type),
    ]
    const tags = [headers['etag'], ...others.map(tagOf)]
    expect(tags.every(tag => /^W\/"[\w-]{43}"$/.test(String(tag)))).toBe(true)
    expect(new Set(tags).size).toBe(tags.length)
    expect(tagOf(await get('status', board))).toBe(headers['etag'])
  })

  test('is not worked out again for whoever has it: one statement, where the chain of events stands', async () => {
    const first = await get('status', board)
    const { texts, result } = await statementsDuring(() =>
      get('status', board, { 'if-none-match': `"other", ${tagOf(first)}` }),
    )
    expect([result.status, result.text]).toEqual([304, ''])
    expect([result.headers['etag'], result.headers['cache-control'], result.headers['vary']]).toEqual([
      tagOf(first),
      first.headers['cache-control'],
      first.headers['vary'],
    ])
    expect(texts).toEqual([expect.stringContaining('from event_head')])
  })

  test('is worked out again for whoever has another, or any', async () => {
    for (const other of ['"other"', '*', tagOf(await get('status', { code: 'QMM' }))])
      expect((await get('status', board, { 'if-none-match': other })).status).toBe(200)
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'an import of organisations',
      async () =>
        taken(
          await importOrganisations(
            served.database,
            {
              problems: [],
              rows: [
                {
                  line: 1,
                  odsCode: board.code,
                  name: 'NEW NAME',
                  kind: 'ICB',
                  region: 'Y60',
                  icb: null,
                  openedOn: null,
                },
              ],
            },
            from('icbs.csv'),
          ),
        ),
    ],
    [
      'an import of the register',
      async () => {
        const lines = [
          'Code,Organisation Name,Status,Date Of Publication,Primary Sector',
          `${board.code},A BOARD,22/23 Standards Met,30/06/2023,Integrated Care Board`,
        ]
        const about = { ...from('register.csv'), cycle: '2022-23' }
        expect(taken(await importRegister(served.database, csv(...lines), about)).created).toBe(1)
      },
    ],
    ['a move of the clock', () => moveClock('2024-07-08T08:00:01Z')],
  ])('has another tag after %s', async (_what, change) => {
    const before = await get('status', board)
    await change()
    const after = await get('status', board, { 'if-none-match': tagOf(before) })
    expect([after.status, tagOf(after) === tagOf(before)]).toEqual([200, false])
  })

  test('has one tag for a whole day in London, and another on the next', async () => {
    let now = ''
    const production = await serve({ ...options, isProduction: true, clock: { now: () => new Date(now) } })
    const tags: string[] = []
    for (now of ['2024-07-07T23:00:00Z', '2024-07-08T22:59:59Z', '2024-07-08T23:00:00Z'])
      tags.push(tagOf(await get('status', board, {}, production)))
    await production.stop()
    expect([tags[0] === tags[1], tags[1] === tags[2]]).toEqual([true, false])
  })

  test('never has the tag of what was written after it was worked out', async () => {
    const writer = new pg.Client({ connectionString: served.databaseUrl })
    await writer.connect()
    await writer.query('begin')
    await writer.query('lock table event_head in access exclusive mode')
    const answering = get('status', board)
    await until(async () => {
      const { rows } = await served.database.pool.query('select from pg_locks where not granted')
      return rows.length > 0
    }, 'somebody asks where the chain stands')
    await writer.query(`update organisation set name = 'WRITTEN MEANWHILE' where ods_code = $1`, [board.code])
    await writer.query(`update event_head set position = position + 1`)
    await writer.query('commit')
    await writer.end()
    const answer = await answering
    const checked = await get('status', board, { 'if-none-match': tagOf(answer) })
    const now = await get('status', board)
    expect(now.json.data.organisation.name).toBe('WRITTEN MEANWHILE')
    expect(checked.status === 304 ? answer.json.data : checked.json.data).toEqual(now.json.data)
  })
})

describe('no cache may keep', () => {
  test.each<readonly [string, () => Promise<Heard>, number]>([
    ['what somebody who is signed in is told', async () => get('status', board, await signedIn()), 200],
    ['the refusal of a token', () => get('status', board, { authorization: 'Bearer a.b.c' }), 401],
    ['an answer about plans', () => get('plan', board), 200],
    ['what is told of whoever asks, within a fragment', () => get('hidden'), 200],
    ['a thing of any kind', () => get('node', { id: 'nothing' }), 200],
    ['an answer about the schema', () => get('types'), 200],
    ['an error beside no data', () => get('nothing'), 200],
    ['a variable that is lacking', () => get('status'), 400],
    ['a document that cannot be read', () => get('broken'), 400],
    ['a document of unknown fields', () => get('unknown'), 400],
  ])('S25 %s', async (_what, asking, status) => {
    const heard = await asking()
    expect([heard.status, heard.headers['cache-control'], heard.headers['etag']]).toEqual([
      status,
      'no-store',
      undefined,
    ])
  })

  test('S25 what is asked by POST, or by a document as it stands', async () => {
    const query = documents.pages
    const post = await say(served.url, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: documentIdOf(query) }),
    })
    const path = `?${new URLSearchParams({ query }).toString()}`
    const whole = await say(served.url, { method: 'GET', path, headers: { 'apollo-require-preflight': '1' } })
    expect([post, whole].map(({ status, headers }) => [status, headers['cache-control'], headers['etag']])).toEqual([
      [200, 'no-store', undefined],
      [200, 'no-store', undefined],
    ])
  })

  test('what tells the instant, where time goes on; in a sandbox the tag knows the time', async () => {
    const production = await serve({ ...options, isProduction: true })
    const [real, standing] = [await get('now', {}, {}, production), await get('now')]
    await production.stop()
    expect([real, standing].map(({ headers }) => headers['cache-control'])).toEqual([
      'no-store',
      'public, max-age=7, stale-while-revalidate=7',
    ])
  })
})
