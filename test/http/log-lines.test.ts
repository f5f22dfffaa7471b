import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Log } from '../../src/log.ts'
import { keptLog } from '../environment/log.ts'
import { startIssuer, type TestIssuer } from './issuer.ts'
import { ask, say, serve, type Served } from './serving.ts'

const { log, lines, text } = keptLog()
const subject = 'somebody.marker@trust.example'

let served: Served
let issuer: TestIssuer

beforeAll(async () => {
  issuer = await startIssuer('one')
  served = await serve({ issuers: [issuer.trusted], log })
})
afterAll(async () => {
  await served.stop()
  await issuer.leave()
})
beforeEach(() => void lines.splice(0))

const bearer = async (claims: object = {}) => ({ authorization: `Bearer ${await issuer.token(claims)}` })
const untilWritten = async (type: string) => {
  while (!lines.some(line => line.type === type)) await new Promise(done => setTimeout(done, 5))
  return lines.find(line => line.type === type)
}

describe('the line of a request', () => {
  test('S24 says who asked what, in names of the schema and of accounts', async () => {
    const document =
      'query SomeName { viewer { subject } ...more } fragment more on Query { a: service { now } viewer { subject } }'
    const { headers } = await ask(served.url, document, {}, await bearer({ roles: ['STATUS_CLIENT:RYC', 'nonsense'] }))
    expect(await untilWritten('request-answered')).toEqual({
      type: 'request-answered',
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      requestId: headers['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      milliseconds: expect.any(Number),
      operation: 'query',
      fields: ['viewer', 'service'],
      subject: 'ann',
      roles: ['STATUS_CLIENT:RYC'],
    })
  })

  test.each<[string, object, object]>([
    ['an opaque name', { sub: 'a1b2-c3|d4' }, { subject: 'a1b2-c3|d4' }],
    [
      'an e-mail address: its digest',
      { sub: 'ann@trust.example' },
      { subject: `sha256:${createHash('sha256').update('ann@trust.example').digest('hex')}` },
    ],
    ['somebody who acts for another', { act: { sub: 'bob' } }, { subject: 'ann', actor: 'bob' }],
  ])('S24 names %s', async (_case, claims, who) => {
    await ask(served.url, '{ service { now } }', {}, await bearer(claims))
    expect(await untilWritten('request-answered')).toMatchObject(who)
  })

  test.each<[string, string, object, object]>([
    [
      'a token that is not taken',
      '/graphql',
      { authorization: 'Bearer a.b.c' },
      { status: 401, refusal: 'UNREADABLE' },
    ],
    ['nothing at the address', '/nothing/marker', {}, { status: 404 }],
  ])('S24 is written for %s', async (_case, path, headers, expected) => {
    await say(served.origin, { method: 'GET', path, headers: headers as Record<string, string> })
    expect(await untilWritten('request-answered')).toMatchObject(expected)
    expect(text()).not.toContain('marker')
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['an address that is none', () => say(served.origin, { method: 'GET', path: '/%marker' }), 'FST_ERR_BAD_URL'],
    [
      'far too many headers',
      () => say(served.origin, { method: 'GET', headers: { marker: 'm'.repeat(200_000) } }).catch(() => undefined),
      'HPE_HEADER_OVERFLOW',
    ],
  ])('S24 is another one for what is no request: %s', async (_case, send, refusal) => {
    await send()
    expect(await untilWritten('request-broken')).toMatchObject({
      level: 'warn',
      requestId: expect.any(String),
      refusal,
    })
    expect(text()).not.toContain('marker')
  })

  test('S24 probes are told of where everything is', async () => {
    await say(served.origin, { method: 'GET', path: '/livez' })
    expect(await untilWritten('probe-answered')).toMatchObject({ level: 'debug', route: '/livez', status: 200 })
  })
})

const marker = 'marker'
const document = `query Marker_operation($marker_variable: ID!, $c: OdsCode!) {
  marker_alias: node(id: $marker_variable) { id } literal: node(id: "marker_literal") { id } organisation(odsCode: $c) { name } }`
const variables = { marker_variable: 'plan_marker', c: 'MARKER' }

/** Every place of a request in which somebody can write something. */
const places: readonly (readonly [place: string, send: () => Promise<unknown>])[] = [
  ['everywhere in a document', async () => ask(served.url, document, variables, await bearer({ sub: subject }))],
  ['a document that is not valid', () => ask(served.url, '{ marker_field(marker: "marker") }')],
  ['a document that is none', () => ask(served.url, '{ "marker" } marker')],
  ['a variable of a wrong type', () => ask(served.url, document, { marker_variable: { marker }, c: 7 })],
  [
    'a body that is no JSON',
    () => say(served.url, { headers: { 'content-type': 'application/json' }, body: '{"marker' }),
  ],
  ['a body of another type', () => say(served.url, { headers: { 'content-type': 'text/marker' }, body: marker })],
  [
    'the address',
    () =>
      say(served.url, {
        method: 'GET',
        path: `?query=${encodeURIComponent('{ service { now } } #marker')}&marker=marker`,
        headers: { 'apollo-require-preflight': marker },
      }),
  ],
  ['another address', () => say(served.origin, { method: 'GET', path: '/marker?marker' })],
  ['a method that is not taken', () => say(served.origin, { method: 'SEARCH', path: '/marker' })],
  [
    'headers',
    () =>
      ask(
        served.url,
        '{ service { now } }',
        {},
        {
          cookie: marker,
          'user-agent': marker,
          'x-request-id': marker,
          'request-id': marker,
          'x-forwarded-for': marker,
          referer: marker,
          origin: 'https://marker.example',
          traceparent: marker,
        },
      ),
  ],
  [
    'a token that is not one',
    () => ask(served.url, '{ service { now } }', {}, { authorization: 'Bearer marker.marker.marker' }),
  ],
  ['another way to sign in', () => ask(served.url, '{ service { now } }', {}, { authorization: 'Basic marker' })],
  [
    'every claim of a token',
    async () =>
      ask(
        served.url,
        '{ service { now } }',
        {},
        await bearer({
          sub: subject,
          act: { sub: `actor ${subject}` },
          roles: [marker, 'DSPT_REVIEWER:marker'],
          marker,
          jti: marker,
        }),
      ),
  ],
  [
    'claims of a token that has run out',
    async () => ask(served.url, '{ service { now } }', {}, await bearer({ sub: subject, exp: 1 })),
  ],
  [
    'the name of a key',
    async () =>
      ask(
        served.url,
        '{ service { now } }',
        {},
        { authorization: `Bearer ${await issuer.token({}, { kid: marker })}` },
      ),
  ],
]

test.each(places)('S24 no word stands in the log that somebody wrote in %s', async (_place, send) => {
  await send()
  await untilWritten('request-answered')
  expect(text().toLowerCase()).not.toContain(marker)
  expect(text()).not.toContain('@')
  expect(text()).not.toMatch(/Bearer |ey[JK]/)
})

describe('S23 S24 an error of the database', () => {
  const failing = `create or replace function fail() returns trigger language plpgsql as $$ begin
    raise exception 'marker % is wrong', new.email using detail = 'marker detail', hint = 'marker hint', errcode = '23514', table = 'contact'; end $$;
    create trigger fail before insert on contact for each row execute function fail()`
  const set = 'mutation ($input: ContactSetInput!) { contactSet(input: $input) { email userErrors { message } } }'
  const input = { addressee: 'DHSC', email: 'marker@trust.example' }

  test.each<[string, string, object]>([
    ['that quotes a row', failing, { code: '23514', table: 'contact' }],
    [
      'about a row that may not be',
      'drop trigger fail on contact; alter table contact add constraint no_marker check (email = $$nobody$$)',
      { code: '23514', table: 'contact', constraint: 'no_marker' },
    ],
    ['about a table that is gone', 'alter table contact rename to marker_contact', { code: '42P01' }],
  ])('%s tells clients nothing, and the log what failed and where', async (_case, deed, expected) => {
    await served.database.pool.query(deed)
    const answer = await ask(served.url, set, { input }, await bearer({ roles: ['DSPT_ADMINISTRATOR'] }))
    const requestId = answer.headers['x-request-id']
    expect(answer.json.errors).toEqual([
      {
        message: 'Something went wrong. Name the request id when you report it.',
        locations: expect.any(Array),
        path: ['contactSet'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ])
    expect(JSON.stringify(answer.json)).not.toContain('marker')
    const line = await untilWritten('operation-failed')
    expect(line).toMatchObject({ level: 'error', requestId, error: { stack: expect.stringContaining('at ') } })
    expect(JSON.stringify(line)).toContain(Object.values(expected)[0])
    const error = line?.['error'] as object & { readonly cause?: object }
    expect([error, error.cause]).toEqual(expect.arrayContaining([expect.objectContaining(expected)]))
    await untilWritten('request-answered')
    expect(text().replaceAll('no_marker', '')).not.toMatch(/marker|\w@/)
  })
})

describe('a line', () => {
  const said = (write: (own: ReturnType<typeof keptLog>['log']) => void, level = 'debug') => {
    const own = keptLog(level)
    write(own.log)
    return own.lines.map(({ time: _time, ...line }) => line)
  }

  test('S24 holds the fields that are listed, in their form, and nothing else', () => {
    const given = {
      requestId: 'marker',
      status: 'marker',
      subject: 'a@b',
      plans: ['plan_marker'],
      issuer: 'a b',
      more: 1,
    }
    expect(said(({ tell }) => tell('request-answered', given))).toEqual([
      { level: 'info', type: 'request-answered', plans: [], subject: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ])
  })

  test.each<[string, (pino: Log['pino']) => void]>([
    ['words', pino => pino.error('marker')],
    ['words with values', pino => pino.error({ req: { url: 'marker' } }, 'marker %s', 'marker')],
    ['an error', pino => pino.error(new Error("it's `marker`"))],
    ['an error with words', pino => pino.error({ err: new Error('"marker"'), res: 'marker' })],
    ['a child with bindings', pino => pino.child({ requestId: 'marker' }, { serializers: {} }).info('marker')],
  ])('S24 of the carrier is one of ours: %s', (_case, write) => {
    const [line] = said(({ pino }) => write(pino))
    expect(line?.type).toBe('other')
    expect(JSON.stringify(line)).not.toContain('"marker')
  })

  test('S24 of a reading is written whatever the level, and others are not', () => {
    const write = ({ tell }: ReturnType<typeof keptLog>['log']) => {
      tell('request-answered', {})
      tell('plan-content-read', { subject: 'ann' })
      tell('operation-failed', {})
    }
    expect(said(write, 'error').map(({ type }) => type)).toEqual(['plan-content-read', 'operation-failed'])
    expect(said(write, 'info').map(({ type }) => type)).toHaveLength(3)
  })
})
