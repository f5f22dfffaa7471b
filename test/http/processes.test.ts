import { spawnSync } from 'node:child_process'
import { Agent, get } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import pg from 'pg'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { query, until } from '../environment/embedded-server.ts'
import { build, folderOfService, isRunning, type FolderOfService } from './process.ts'
import { ask } from './serving.ts'

jest.setTimeout(60_000)

let folder: FolderOfService
let database: TestDatabase

beforeAll(build)
beforeEach(async () => {
  folder = await folderOfService()
  database = await createDatabase()
})
afterEach(async () => {
  await folder.remove()
  await database.drop()
})

const start = (settings: Record<string, string> = {}) =>
  folder.start({ DATABASE_URL: database.url, PROFILE: 'sandbox', ...settings })

const childrenOf = (pid: number | undefined): readonly number[] =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/)
    .map(Number)
    .filter(child => child > 0 && isRunning(child))

const administrator = () => {
  const words = ['--role', 'DSPT_ADMINISTRATOR', '--subject', 'dora']
  return {
    authorization: `Bearer ${folder.token(words, { DATABASE_URL: database.url, PROFILE: 'sandbox' }).out.trim()}`,
  }
}

const time = '2024-07-09T08:00:00.000Z'
const later = '2024-07-10T08:00:00.000Z'
const moveTo = (now: string) =>
  `mutation ($key: UUID) { sandboxClockSet(input: { now: "${now}", idempotencyKey: $key }) { now userErrors { message } } }`

/** Each time on a connection of its own, which any of the processes may take. */
const shownAt = async (origins: readonly string[]): Promise<readonly string[]> => {
  const asked = origins.flatMap(origin => Array.from({ length: 8 }, () => origin))
  const heard = await Promise.all(
    asked.map(origin => ask(`${origin}/graphql`, '{ service { now } }', {}, { connection: 'close' })),
  )
  return heard.map(({ json }) => String(json.data?.service.now))
}

describe('instances on one database, each of several processes', () => {
  test('D2 D9 do what fifty twins ask at once a single time, answer all alike, and have one clock', async () => {
    const instances = [start({ PROCESSES: '2' }), start({ PROCESSES: '2' }), start()]
    const origins = await Promise.all(instances.map(instance => instance.address()))
    const signedIn = administrator()
    const twins = Array.from({ length: 50 }, (_twin, index) =>
      ask(
        `${origins[index % origins.length]}/graphql`,
        moveTo(time),
        { key: 'b7c7e3a0-5a52-4a4e-8c38-3b7d6a1f0c11' },
        { ...signedIn, connection: 'close' },
      ),
    )
    const heard = await Promise.all(twins)
    expect(new Set(heard.map(({ json }) => JSON.stringify(json.data))).size).toBe(1)
    expect(heard[0]?.json.data.sandboxClockSet).toEqual({ now: time, userErrors: [] })
    const events = await query(database.url, `select from event where type = 'CLOCK_SET'`)
    expect(events.length).toBe(1)
    await ask(`${origins[0]}/graphql`, moveTo(later), {}, signedIn)
    await until(async () => (await shownAt(origins)).every(shown => shown === later), 'every process shows the time')
    for (const instance of instances) instance.kill('SIGTERM')
    const ended = await Promise.all(instances.map(instance => instance.ended()))
    expect(ended.map(({ code, err }) => [code, err])).toEqual(ended.map(() => [0, '']))
  })
})

describe('two processes behind one port', () => {
  // Longer than what one has counted takes to the other.
  const longEnough = 250
  const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))
  const onItsOwn = async (origin: string, headers: Record<string, string> = {}): Promise<number> =>
    (await ask(`${origin}/graphql`, '{ service { profile } }', {}, { ...headers, connection: 'close' })).status

  test.each<[string, Record<string, string>, () => Record<string, string>]>([
    ['an address', { LIMIT_REQUESTS_OF_ADDRESS: '6' }, () => ({})],
    ['a client', { LIMIT_REQUESTS_OF_CLIENT: '6' }, administrator],
  ])('S14 give %s one share, over whichever it asks', async (_whose, limit, headers) => {
    const service = start({ PROCESSES: '2', ...limit })
    const origin = await service.address()
    const signedIn = headers()
    const statuses: number[] = []
    for (let turn = 0; turn < 10; turn += 1) {
      statuses.push(await onItsOwn(origin, signedIn))
      await pause(longEnough)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429, 429, 429])
    service.kill('SIGTERM')
    expect(await service.ended()).toMatchObject({ code: 0, err: '' })
  })

  test('S14 take nothing more of a flood a moment after it has used up one share', async () => {
    const service = start({ PROCESSES: '2', LIMIT_REQUESTS_OF_ADDRESS: '20' })
    const origin = await service.address()
    const ofFlood = (size: number) => Promise.all(Array.from({ length: size }, () => onItsOwn(origin)))
    const taken = (await ofFlood(30)).filter(status => status === 200).length
    expect(taken).toBeGreaterThanOrEqual(20)
    await pause(longEnough)
    expect(await ofFlood(20)).toEqual(Array<number>(20).fill(429))
    service.kill('SIGTERM')
    await service.ended()
  })

  test('S14 answer on when the first is held up, each with a share of its own, and agree when it is back', async () => {
    const service = start({ PROCESSES: '2', LIMIT_REQUESTS_OF_ADDRESS: '6' })
    const { hostname, port, origin } = new URL(await service.address())
    const agents = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
    const over = (agent: Agent | undefined): Promise<number> =>
      new Promise((resolve, reject) => {
        const path = `/graphql?query=${encodeURIComponent('{ service { profile } }')}`
        const headers = { 'apollo-require-preflight': 'yes' }
        get({ agent, hostname, port, path, headers }, response => {
          response.resume().on('end', () => resolve(response.statusCode ?? 0))
        }).on('error', reject)
      })
    // New connections are handed over in turn, so that each of these reaches another process.
    expect([await over(agents[0]), await over(agents[1])]).toEqual([200, 200])
    await pause(longEnough)
    service.kill('SIGSTOP')
    const statuses: number[][] = [[], []]
    for (let turn = 0; turn < 6; turn += 1)
      for (const [index, agent] of agents.entries()) statuses[index]?.push(await over(agent))
    service.kill('SIGCONT')
    expect(statuses).toEqual([
      [200, 200, 200, 200, 429, 429],
      [200, 200, 200, 200, 429, 429],
    ])
    await pause(longEnough)
    expect(await onItsOwn(origin)).toBe(429)
    for (const agent of agents) agent.destroy()
    service.kill('SIGTERM')
    await service.ended()
  })

  test('D4 end with the first at SIGTERM, after what they were asked is answered', async () => {
    const service = start({ PROCESSES: '2' })
    const origin = await service.address()
    const answering = childrenOf(service.child.pid)
    expect(answering.length).toBe(2)
    const beside = new pg.Client({ connectionString: database.url })
    await beside.connect()
    await beside.query('begin; lock table cycle in access exclusive mode')
    const answers = [1, 2, 3, 4].map(() => ask(`${origin}/graphql`, '{ cycles { code } }', {}, { connection: 'close' }))
    await until(async () => {
      const waiting = await query(database.url, `select from pg_stat_activity where wait_event_type = 'Lock'`)
      return waiting.length === answers.length
    }, 'all wait for the table')
    service.kill('SIGTERM')
    await new Promise(done => setTimeout(done, 300))
    await beside.query('rollback')
    await beside.end()
    const heard = await Promise.all(answers)
    expect(heard.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(await service.ended()).toMatchObject({ code: 0, err: '' })
    expect(answering.filter(isRunning)).toEqual([])
  })

  test('D4 are two again after one was killed, which the log tells, and the other answers meanwhile', async () => {
    const service = start({ PROCESSES: '2' })
    const origin = await service.address()
    const [first = 0, second = 0] = childrenOf(service.child.pid)
    process.kill(first, 'SIGKILL')
    const told = () =>
      service
        .said()
        .split('\n')
        .find(line => line.includes('process-ended'))
    await until(() => told() !== undefined, 'the log tells of it')
    expect((await shownAt([origin])).length).toBe(8)
    await until(() => childrenOf(service.child.pid).length === 2, 'there are two again')
    expect(childrenOf(service.child.pid)).toContain(second)
    expect(JSON.parse(told() ?? '')).toMatchObject({ level: 'error', process: first, signal: 'SIGKILL' })
    service.kill('SIGTERM')
    expect((await service.ended()).code).toBe(0)
  })

  test.each<[string, (service: ReturnType<typeof start>) => Promise<unknown>]>([
    [
      'a second signal',
      async service => {
        service.kill('SIGTERM')
        await new Promise(done => setTimeout(done, 1_100))
        service.kill('SIGTERM')
      },
    ],
    ['SIGKILL of the first', async service => service.kill('SIGKILL')],
  ])('D4 are gone after %s', async (_what, end) => {
    const service = start({ PROCESSES: '2' })
    await service.address()
    const answering = childrenOf(service.child.pid)
    expect(answering.length).toBe(2)
    await end(service)
    await until(() => !answering.some(isRunning), 'no process is left')
  })

  test('a port that is in use is said in one line', async () => {
    const other = createServer()
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    const { code, err } = await start({ PROCESSES: '2', PORT: String(port) }).ended()
    other.close()
    expect([code, err]).toEqual([
      1,
      `PORT ${port} of 127.0.0.1 is in use by another program; stop that one, or set PORT to another.\n`,
    ])
  })
})
