import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { developmentIssuer } from '../../src/http/development-issuer.ts'
import { ask, say, serve, type Heard, type Served } from './serving.ts'

let served: Served

const get = (path: string): Promise<Heard> => say(served.origin, { method: 'GET', path })

const onServer = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: served.databaseUrl.replace(/[^/]+$/, 'postgres') })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

describe('health', () => {
  beforeEach(async () => {
    served = await serve({ oneProbe: 400 })
  })

  afterEach(() => served.stop())

  const name = (): string => new URL(served.databaseUrl).pathname.slice(1)
  const query = (text: string) => served.database.pool.query(text)

  test('D5 a service that can answer is alive and ready', async () => {
    expect([(await get('/livez')).json, (await get('/livez')).status]).toEqual([{ status: 'alive' }, 200])
    expect([(await get('/readyz')).json, (await get('/readyz')).status]).toEqual([{ status: 'ready' }, 200])
  })

  const goAway = () =>
    onServer(
      `alter database ${name()} allow_connections false`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name()}'`,
    )

  test.each<[string, string, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'the database is gone',
      'the database does not answer',
      goAway,
      () => onServer(`alter database ${name()} allow_connections true`),
    ],
    [
      'the database hangs',
      'the database does not answer',
      async () => {
        const client = await served.database.pool.connect()
        await client.query('begin; lock table migration in access exclusive mode')
        setTimeout(() => void client.query('rollback').then(() => client.release()), 1_500)
      },
      () => pause(1_000),
    ],
    [
      'a migration is missing',
      'the tables are not those of this release',
      () =>
        query(
          'create table kept as select * from migration; delete from migration where name = (select max(name) from migration)',
        ),
      () => query('insert into migration select * from kept on conflict do nothing'),
    ],
    [
      'there are no tables at all',
      'the tables are not those of this release',
      () => query('alter table migration rename to other'),
      () => query('alter table other rename to migration'),
    ],
  ])('D5 while %s it is alive, not ready, and recovers', async (_case, problem, worsen, better) => {
    await worsen()
    const began = performance.now()
    const { status, json } = await get('/readyz')
    expect({ status, json }).toEqual({ status: 503, json: { status: problem } })
    expect(performance.now() - began).toBeLessThan(1_500)
    expect((await get('/livez')).status).toBe(200)
    await better()
    expect((await get('/readyz')).status).toBe(200)
  })

  test('D4 D5 while it stops it is first not ready, answers on, and takes its leave of connections', async () => {
    const agent = new Agent({ keepAlive: true })
    const over = (path: string) =>
      new Promise<string | undefined>((resolve, reject) =>
        request(`${served.origin}${path}`, { agent }, answer =>
          answer.resume().on('end', () => resolve(answer.headers.connection)),
        )
          .on('error', reject)
          .end(),
      )
    expect(await over('/livez')).toBe('keep-alive')
    const closed = served.server.close()
    await pause(50)
    expect((await get('/readyz')).json).toEqual({ status: 'stopping' })
    expect((await get('/livez')).status).toBe(200)
    expect((await ask(served.url, '{ cycles { code } }')).status).toBe(200)
    expect(await over('/livez')).toBe('close')
    await closed
    await expect(get('/livez')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    agent.destroy()
  })

  test('D4 a connection that asks nothing does not keep it from stopping, a request that runs does', async () => {
    const client = new pg.Client({ connectionString: served.databaseUrl })
    await client.connect()
    await client.query('begin; lock table cycle in access exclusive mode')
    const agent = new Agent({ keepAlive: true })
    const silent = agent.createConnection(
      { host: '127.0.0.1', port: Number(new URL(served.origin).port), path: '' },
      () => undefined,
    )
    silent?.on('error', () => undefined)
    const answer = ask(served.url, '{ cycles { code } }')
    await pause(100)
    let isClosed = false
    const closed = served.server.close().then(() => (isClosed = true))
    await pause(900)
    expect(isClosed).toBe(false)
    await client.query('rollback')
    await client.end()
    expect((await answer).json.data.cycles.length).toBeGreaterThan(0)
    expect((await answer).headers['connection']).toBe('close')
    const began = performance.now()
    await closed
    expect(performance.now() - began).toBeLessThan(1_000)
    agent.destroy()
  })
})

describe('the development issuer', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'improvement-plans-issuer-'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  test('publishes the public part of its key and keeps the other to its owner', async () => {
    const { publicKeys } = await developmentIssuer(folder, 'roles')
    expect(publicKeys.keys.map(key => Object.keys(key).toSorted())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ])
    const file = join(folder, 'development-issuer.json')
    expect([JSON.parse(await readFile(file, 'utf8')), (await stat(file)).mode & 0o777]).toEqual([
      { ...publicKeys.keys[0], d: expect.any(String) },
      0o600,
    ])
  })

  test('is one and the same for all who start at once', async () => {
    const issuers = await Promise.all(Array.from({ length: 8 }, () => developmentIssuer(folder, 'roles')))
    expect(new Set(issuers.map(({ publicKeys }) => publicKeys.keys[0]?.kid)).size).toBe(1)
  })

  test('says what to do about a key that is broken', async () => {
    const file = join(folder, 'development-issuer.json')
    await writeFile(file, '')
    await expect(developmentIssuer(folder, 'roles')).rejects.toThrow(
      `The key of the development issuer in ${file} cannot be read.`,
    )
  })
})
