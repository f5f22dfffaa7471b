import { connect as connectSocket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { ask, say, serve, type Heard, type Served } from './serving.ts'

let served: Served
let beside: pg.Client

beforeEach(async () => {
  served = await serve()
  beside = new pg.Client({ connectionString: served.databaseUrl })
  beside.on('error', () => undefined)
  await beside.connect()
})

afterEach(async () => {
  await beside.end()
  await served.stop()
})

const cycles = '{ cycles { code } }'
const partly = '{ service { profile } organisation(odsCode: "RYC") { name } }'
const others = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`

/** Lets the service wait for a table, does something to its statement, and hears what is answered. */
const whileItWaits = async (document: string, deed: string): Promise<Heard> => {
  await beside.query('begin; lock table cycle, organisation in access exclusive mode')
  const answer = ask(served.url, document)
  // Within a transaction the activity is what it was when it was first asked for.
  const waiting = async () => {
    await beside.query('select pg_stat_clear_snapshot()')
    return (await beside.query(`select ${others} and wait_event_type = 'Lock'`)).rowCount
  }
  while (!(await waiting())) await new Promise(done => setTimeout(done, 10))
  await beside.query(deed)
  const heard = await answer
  await beside.query('rollback')
  return heard
}

const errorOf = ({ json, headers }: Heard) => {
  const [{ message, extensions }] = json.errors
  expect(extensions.requestId).toBe(headers['x-request-id'])
  return { message, code: extensions.code }
}

const notReachable = 'The service cannot reach its database just now. Try again in a moment.'

describe('a failure of the database', () => {
  test.each<[string, string, string]>([
    ['a table is gone', 'drop table cycle cascade', cycles],
    [
      'a column is gone',
      'alter table organisation drop column name cascade',
      '{ organisation(odsCode: "RYC") { name } }',
    ],
    [
      'a statement that fails',
      'alter table cycle rename to old_cycles; create view cycle as select 1 / (random() * 0)::int as code',
      cycles,
    ],
  ])('S23 %s: nothing but the request id is told', async (_case, deed, document) => {
    await beside.query(deed)
    const heard = await ask(served.url, document)
    expect(heard.status).toBe(200)
    expect(heard.json.errors).toEqual([
      {
        message: 'Something went wrong. Name the request id when you report it.',
        locations: expect.any(Array),
        path: [expect.any(String)],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: heard.headers['x-request-id'] },
      },
    ])
  })

  test('D6 connections that are cut: 503, and no restart is needed', async () => {
    const heard = await whileItWaits(cycles, `select pg_terminate_backend(pid) ${others}`)
    expect(errorOf(heard)).toEqual({ message: notReachable, code: 'SERVICE_UNAVAILABLE' })
    expect([heard.status, heard.headers['retry-after'], 'data' in heard.json]).toEqual([503, '1', false])
    expect((await ask(served.url, cycles)).json.data.cycles.length).toBeGreaterThan(0)
  })

  test('D6 what is there is answered, when only a part needs the database', async () => {
    const heard = await whileItWaits(partly, `select pg_terminate_backend(pid) ${others}`)
    expect(errorOf(heard).code).toBe('SERVICE_UNAVAILABLE')
    expect([heard.status, heard.json.data]).toEqual([200, { service: { profile: 'SANDBOX' }, organisation: null }])
  })

  test('D6 a statement that is stopped: TIMEOUT', async () => {
    const heard = await whileItWaits(cycles, `select pg_cancel_backend(pid) ${others}`)
    expect(errorOf(heard).code).toBe('TIMEOUT')
  })

  test('D6 the database goes away and comes back', async () => {
    const name = new URL(served.databaseUrl).pathname.slice(1)
    const elsewhere = new pg.Client({ connectionString: served.databaseUrl.replace(name, 'postgres') })
    await elsewhere.connect()
    await elsewhere.query(`alter database ${name} allow_connections false`)
    await elsewhere.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
    const [cut, heard] = [await ask(served.url, cycles), await ask(served.url, cycles)]
    await elsewhere.query(`alter database ${name} allow_connections true`)
    await elsewhere.end()
    for (const one of [cut, heard]) expect([one.status, errorOf(one).code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(heard.text).not.toContain(name)
    expect((await ask(served.url, cycles)).status).toBe(200)
  })
})

describe('a value that is found wrong while the document is executed', () => {
  test.each<[string, string, object]>([
    ['null for an argument that is needed', 'query ($id: ID! = "a") { node(id: $id) { id } }', { id: null }],
    ['null for an argument, with a default', 'query ($id: ID = "a") { node(id: $id) { id } }', { id: null }],
    ['null for @include', 'query ($on: Boolean = true) { service @include(if: $on) { now } }', { on: null }],
    ['no page', '{ organisations { totalCount nodes { id } } }', {}],
  ])('S18 %s is a BAD_USER_INPUT', async (_case, document, variables) => {
    expect(errorOf(await ask(served.url, document, variables)).code).toBe('BAD_USER_INPUT')
  })
})

describe('what is no request of HTTP', () => {
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connectSocket(Number(new URL(served.origin).port), '127.0.0.1', () => socket.write(text))
      let answer = ''
      socket
        .on('data', part => (answer += String(part)))
        .on('close', () => resolve(answer))
        .on('error', reject)
    })

  test.each<[string, string, string]>([
    ['a line that is none', 'rubbish\r\n\r\n', '400 Bad Request'],
    ['a header that is none', 'GET /graphql HTTP/1.1\r\nhost: a\r\nno header\r\n\r\n', '400 Bad Request'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      '400 Bad Request',
    ],
    [
      '200 kB of headers',
      `GET /graphql HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
    ],
  ])('S17 %s is answered in the same form', async (_case, text, status) => {
    const [head = '', body = ''] = (await raw(text)).split('\r\n\r\n')
    expect(head.startsWith(`HTTP/1.1 ${status}\r\n`)).toBe(true)
    const [, requestId] = /x-request-id: (.*)\r\n/.exec(head) ?? []
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: 'This is no well-formed HTTP request.', extensions: { code: 'BAD_REQUEST', requestId } }],
      extensions: { sandbox: { now: '2024-07-08T08:00:00.000Z' } },
    })
  })

  test('S10 a body over 1 MiB is refused without its length being told before', async () => {
    const parts = Array.from({ length: 40 }, () => 'x'.repeat(32_768))
    const { status, json, headers } = await say(served.url, {
      headers: { 'content-type': 'application/json' },
      body: parts,
    })
    expect([status, json.errors[0].extensions]).toEqual([
      413,
      { code: 'DOCUMENT_TOO_LARGE', requestId: headers['x-request-id'] },
    ])
  })
})
