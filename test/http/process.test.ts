import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import pg from 'pg'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { build, folderOfService, isRunning, type FolderOfService } from './process.ts'
import { ask, say } from './serving.ts'

jest.setTimeout(60_000)

let folder: FolderOfService
let service: ReturnType<FolderOfService['start']>
const theService = () => service

beforeAll(build)

beforeEach(async () => {
  folder = await folderOfService()
})

afterEach(() => folder.remove())

const isReady = async (origin: string): Promise<boolean> =>
  (await say(origin, { method: 'GET', path: '/readyz' })).status === 200

const oneLine = (words: string): RegExp => new RegExp(`^[^\\n]*${words}[^\\n]*\\n$`)

const nothingIsLeft = async (pid: number | null): Promise<void> => {
  expect(pid !== null && isRunning(pid)).toBe(false)
  expect(await folder.postgresPid()).toBeNull()
}

describe('with an embedded database', () => {
  test('D4 it is ready in 15 s, stops at SIGTERM with all it started, and begins again where it ended', async () => {
    const began = performance.now()
    const first = folder.start()
    const origin = await first.address()
    expect(await isReady(origin)).toBe(true)
    expect(performance.now() - began).toBeLessThan(15_000)
    const pid = await folder.postgresPid()
    expect(isRunning(pid ?? 0)).toBe(true)

    const { code, out, err } = folder.token(['--role', 'DSPT_ADMINISTRATOR', '--subject', 'dora'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    const signedIn = { authorization: `Bearer ${out.trim()}` }
    const move = 'mutation { sandboxClockSet(input: { now: "2024-07-09T08:00:00Z" }) { now userErrors { message } } }'
    expect((await ask(`${origin}/graphql`, move, {}, signedIn)).json.data.sandboxClockSet.userErrors).toEqual([])

    first.kill('SIGTERM')
    const ended = await first.ended()
    expect(ended).toMatchObject({ code: 0, signal: null, err: '' })
    expect(ended.out).toMatch(/^Limits: bodyBytes 1048576, documentBytes 16384, .*connectionMilliseconds 5000$/m)
    await nothingIsLeft(pid)

    const second = folder.start()
    const { json } = await ask(`${await second.address()}/graphql`, '{ viewer { subject } }', {}, signedIn)
    expect(json).toEqual({
      data: { viewer: { subject: 'dora' } },
      extensions: { sandbox: { now: '2024-07-09T08:00:00.000Z' }, cost: { requested: 1, limit: 1_000 } },
    })
    second.kill('SIGINT')
    expect(await second.ended()).toMatchObject({ code: 0 })
  })

  test('D3 another start on the same folder is refused in one line, and one after SIGKILL recovers', async () => {
    const first = folder.start()
    await first.address()
    const pid = await folder.postgresPid()
    const refused = await folder.start().ended()
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' })
    expect(refused.err).toMatch(oneLine('is in use by another running service'))

    first.kill('SIGKILL')
    await first.ended()
    const next = folder.start()
    expect(await isReady(await next.address())).toBe(true)
    const another = await folder.postgresPid()
    expect(another).not.toBe(pid)
    next.kill('SIGTERM')
    expect((await next.ended()).code).toBe(0)
    await nothingIsLeft(pid)
    await nothingIsLeft(another)
  })

  test.each<[string, () => boolean | Promise<boolean>]>([
    ['it creates the data', () => existsSync(folder.dataDir)],
    ['PostgreSQL starts', async () => (await folder.postgresPid()) !== null],
    ['it serves', async () => (await folder.postgresPid()) !== null && isReady(await theService().address())],
  ])('D4 a signal that comes twice at once, while %s, counts once', async (_case, isSo) => {
    service = folder.start()
    while (!(await isSo())) await pause(5)
    const pid = await folder.postgresPid()
    service.kill('SIGTERM')
    await pause(20)
    service.kill('SIGTERM')
    expect(await service.ended()).toMatchObject({ code: 0, err: '' })
    await nothingIsLeft(pid)
  })

  test('a port that is in use is said in one line, and PostgreSQL is stopped again', async () => {
    const other = createServer()
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    const { code, out, err } = await folder.start({ PORT: String(port) }).ended()
    other.close()
    expect([code, out.split('\n').filter(line => line !== '' && !line.startsWith('{"level":'))]).toEqual([1, []])
    expect(err).toBe(`PORT ${port} of 127.0.0.1 is in use by another program; stop that one, or set PORT to another.\n`)
    await nothingIsLeft(null)
  })
})

describe('with a database of its own', () => {
  let database: TestDatabase
  let beside: pg.Client

  beforeEach(async () => {
    database = await createDatabase()
    beside = new pg.Client({ connectionString: database.url })
    await beside.connect()
  })

  afterEach(async () => {
    await beside.end()
    await database.drop()
  })

  const inSandbox = (): Record<string, string> => ({ DATABASE_URL: database.url, PROFILE: 'sandbox' })

  /** A request that waits for the database until it is let go. */
  const waitingRequest = async (origin: string) => {
    await beside.query('begin; lock table cycle in access exclusive mode')
    const answer = ask(`${origin}/graphql`, '{ cycles { code } }')
    // Within a transaction the activity is what it was when it was first asked for.
    const isWaiting = async () => {
      await beside.query('select pg_stat_clear_snapshot()')
      return (await beside.query("select from pg_stat_activity where wait_event_type = 'Lock'")).rowCount
    }
    while (!(await isWaiting())) await pause(10)
    return { answer, letGo: () => beside.query('rollback') }
  }

  test('no other database is started, and a request that runs when SIGTERM comes is answered', async () => {
    service = folder.start(inSandbox())
    const origin = await service.address()
    expect([await isReady(origin), existsSync(join(folder.dataDir, 'postgres'))]).toEqual([true, false])

    const { answer, letGo } = await waitingRequest(origin)
    service.kill('SIGTERM')
    await pause(1_500)
    expect(service.child.exitCode).toBeNull()
    await letGo()
    expect((await answer).json.data.cycles.length).toBeGreaterThan(0)
    const { code, out, err } = await service.ended()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'The second lock in the database is half closed, because the user of DATABASE_URL owns the tables',
    )
  })

  test('D4 a second signal that is no echo ends it at once', async () => {
    service = folder.start(inSandbox())
    const { answer, letGo } = await waitingRequest(await service.address())
    const cut = answer.catch((error: NodeJS.ErrnoException) => error.code)
    service.kill('SIGTERM')
    await pause(1_200)
    const began = performance.now()
    service.kill('SIGTERM')
    expect(await service.ended()).toMatchObject({ code: 1 })
    expect(performance.now() - began).toBeLessThan(500)
    expect(await cut).toBe('ECONNRESET')
    await letGo()
  })

  test('S24 what fails is in the log under its request id, without token, variables and text', async () => {
    service = folder.start(inSandbox())
    const origin = await service.address()
    const issued = (dataDir: string) =>
      folder.token(['--role', 'DSPT_REVIEWER'], { ...inSandbox(), DATA_DIR: dataDir }).out.trim()
    const [token, foreign] = [issued(folder.dataDir), issued(join(folder.dataDir, 'other'))]
    expect(
      (await ask(`${origin}/graphql`, '{ service { now } }', {}, { authorization: `Bearer ${foreign}` })).status,
    ).toBe(401)

    await beside.query('alter table organisation rename to elsewhere')
    const document = 'query ($code: OdsCode!) { organisation(odsCode: $code) { name } }'
    const { headers } = await ask(
      `${origin}/graphql`,
      document,
      { code: 'RYCXX' },
      { authorization: `Bearer ${token}`, cookie: 'secret=1' },
    )
    service.kill('SIGTERM')
    const { code, out, err } = await service.ended()
    expect(code).toBe(0)
    const lines = out.split('\n').filter(one => one.includes(String(headers['x-request-id'])))
    expect(lines.map(line => JSON.parse(line) as unknown)).toMatchObject([
      { type: 'operation-failed', error: { code: '42P01', stack: expect.stringContaining('at ') } },
      { type: 'request-answered', status: 200, fields: ['organisation'], roles: ['DSPT_REVIEWER'] },
    ])
    for (const secret of [token, foreign, 'RYCXX', 'secret=1', 'Bearer']) expect(out + err).not.toContain(secret)
  })
})

test('S24 whoever has read a plan is written down, whatever happens to the service then', async () => {
  service = folder.start({ DEMONSTRATION: 'on' })
  const url = `${await service.address()}/graphql`
  const { out: token } = folder.token(['--role', 'DSPT_REVIEWER', '--subject', 'ann'])
  const headers = { authorization: `Bearer ${token.trim()}` }
  const queue = '{ improvementPlans(first: 5) { nodes { id } } }'
  const plans: string[] = (await ask(url, queue, {}, headers)).json.data.improvementPlans.nodes.map(
    ({ id }: { id: string }) => id,
  )
  const plan = 'query ($id: ID!) { node(id: $id) { ... on ImprovementPlan { id content { items { gap } } } } }'
  const had: string[] = []
  const read = async (id: string) => {
    const { json } = await ask(url, plan, { id }, headers)
    had.push(json.data.node.id)
    service.kill('SIGKILL')
  }
  await Promise.allSettled(plans.map(read))
  expect(had).not.toEqual([])
  const { out } = await service.ended()
  const lines = out
    .split('\n')
    .filter(line => line.includes('"plan-content-read"'))
    .map(line => JSON.parse(line))
  expect(had.filter(id => !lines.some(line => line.plans.includes(id)))).toEqual([])
  expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set(['ann']))
})
