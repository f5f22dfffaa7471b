import { connect as connectSocket, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import type { Limits } from '../../src/config-limits.ts'
import { startIssuer } from './issuer.ts'
import { ask, serve, type Heard, type Served } from './serving.ts'

let served: Served | undefined
let beside: pg.Client | undefined
afterEach(async () => {
  await beside?.end()
  await served?.stop()
  ;[served, beside] = [undefined, undefined]
})

const cycles = '{ cycles { code } }'
const codeOf = ({ json }: Heard): string => json.errors[0].extensions.code

/** Serves with a table locked by somebody else. */
const withLocked = async (table: string, options: Parameters<typeof serve>[0]) => {
  const service = await serve(options)
  const other = new pg.Client({ connectionString: service.databaseUrl })
  ;[served, beside] = [service, other]
  await other.connect()
  await other.query(`begin; lock table ${table} in access exclusive mode`)
  return { service, unlock: () => other.query('rollback') }
}

/** How many connections are in use, and how many wait for one, of those who write and those who read together. */
const connectionsOf = ({ serving: { pool, readers } }: Served): readonly number[] => {
  const pools = [pool, ...Object.values(readers ?? {})]
  const sum = (count: (one: pg.Pool) => number) => pools.reduce((all, one) => all + count(one), 0)
  return [sum(one => one.totalCount - one.idleCount), sum(one => one.waitingCount)]
}

describe('S16', () => {
  test('a statement that takes too long is a TIMEOUT, and its connection comes back', async () => {
    const { service, unlock } = await withLocked('cycle', { limits: { statementMilliseconds: 100 }, connections: 1 })
    const heard = await ask(service.url, cycles)
    expect([heard.status, codeOf(heard)]).toEqual([200, 'TIMEOUT'])
    expect(connectionsOf(service)).toEqual([0, 0])
    await unlock()
    expect((await ask(service.url, cycles)).json.data.cycles.length).toBeGreaterThan(0)
  })

  test('an act that takes too long is a TIMEOUT, nothing of it is kept, and its connection comes back', async () => {
    const issuer = await startIssuer('one')
    const { service, unlock } = await withLocked('sandbox_clock', {
      limits: { statementMilliseconds: 100 },
      connections: 1,
      issuers: [issuer.trusted],
    })
    const move = 'mutation { sandboxClockSet(input: { now: "2024-07-09T08:00:00Z" }) { now } }'
    const headers = { authorization: `Bearer ${await issuer.token({ roles: ['DSPT_ADMINISTRATOR'] })}` }
    const heard = await ask(service.url, move, {}, headers)
    expect(codeOf(heard)).toBe('TIMEOUT')
    expect(connectionsOf(service)).toEqual([0, 0])
    await unlock()
    expect((await ask(service.url, '{ service { now } }')).json.data.service.now).toBe('2024-07-08T08:00:00.000Z')
    expect((await ask(service.url, move, {}, headers)).json.data.sandboxClockSet.now).toBe('2024-07-09T08:00:00.000Z')
    await issuer.leave()
  })

  test('where no connection is free in time it is a 503 with a time to come again; who holds one is answered', async () => {
    const { service, unlock } = await withLocked('cycle', { limits: { connectionMilliseconds: 100 }, connections: 1 })
    const first = ask(service.url, cycles)
    while (connectionsOf(service)[0] !== 1) await new Promise(done => setTimeout(done, 5))
    const second = await ask(service.url, '{ organisation(odsCode: "RYC") { name } }')
    expect([second.status, codeOf(second), second.headers['retry-after']]).toEqual([503, 'SERVICE_UNAVAILABLE', '1'])
    await unlock()
    expect((await first).status).toBe(200)
    expect(connectionsOf(service)).toEqual([0, 0])
  })
})

/** A connection on which something is said, and what is answered by the time it is closed. */
const rawOn = (service: Served, said: string): { readonly socket: Socket; readonly closed: Promise<string> } => {
  const socket = connectSocket(Number(new URL(service.origin).port), '127.0.0.1', () => socket.write(said))
  let answer = ''
  const closed = new Promise<string>(resolve => {
    socket.on('data', part => (answer += String(part))).on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
  return { socket, closed }
}

const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n'
const slowHeaders: Partial<Limits> = { headersMilliseconds: 200, requestMilliseconds: 60_000 }
const slowBodies: Partial<Limits> = { headersMilliseconds: 200, requestMilliseconds: 400 }

/** Goes on saying a little at a time, for as long as somebody listens. */
const dripping = (socket: Socket): void => {
  const drip = setInterval(() => socket.writable && socket.write('x'), 20)
  socket.on('close', () => clearInterval(drip))
}

describe('S19', () => {
  test.each<readonly [string, string, boolean, Partial<Limits>]>([
    ['half a line of a request', 'POST /gra', false, slowHeaders],
    ['headers without an end', head, false, slowHeaders],
    ['headers that come a letter at a time', `${head}x-slow: `, true, slowHeaders],
    ['a body that does not come', `${head}content-length: 100\r\n\r\n`, false, slowBodies],
    ['a body that comes a letter at a time', `${head}content-length: 100000\r\n\r\n`, true, slowBodies],
    ['chunks that never end', `${head}transfer-encoding: chunked\r\n\r\n5\r\n`, false, slowBodies],
  ])('%s is closed by the limits of time, and others are served meanwhile', async (_what, said, isDripping, limits) => {
    const service = await serve({ limits })
    served = service
    const slow = Array.from({ length: 20 }, () => rawOn(service, said))
    if (isDripping) for (const { socket } of slow) socket.on('connect', () => dripping(socket))
    expect((await ask(service.url, '{ service { profile } }')).status).toBe(200)
    const answers = await Promise.all(slow.map(({ closed }) => closed))
    expect(answers.filter(text => !text.startsWith('HTTP/1.1 408 '))).toEqual([])
    expect((await ask(service.url, cycles)).status).toBe(200)
  })

  test('a connection that says nothing is closed', async () => {
    const service = await serve({ limits: slowHeaders })
    served = service
    await rawOn(service, '').closed
    expect((await ask(service.url, cycles)).status).toBe(200)
  })
})
