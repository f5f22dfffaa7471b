import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { seedDatabase } from '../../src/seed/seed.ts'
import { until } from '../environment/embedded-server.ts'
import { keptLog } from '../environment/log.ts'
import { beginning } from '../environment/template.ts'
import { inSeconds, startIssuer, type TestIssuer } from './issuer.ts'
import { ask, serve, type Served } from './serving.ts'

const { log, lines: logged } = keptLog('info')
const path = '/downloads/cycles/2023-24/plans.ndjson'
const patience = 60_000

let served: Served
let issuer: TestIssuer
let plans: number

/** Far more than what fits between a server and a client that reads nothing. */
const makeLarge = async ({ database: { pool } }: Served): Promise<void> => {
  await pool.query(`update plan_item set gap = repeat('g', 20000)`)
  const { rows } = await pool.query<{ plans: number }>(`select count(*)::int as plans from improvement_plan p
    join assessment a on a.id = p.assessment_id where a.cycle = '2023-24'`)
  plans = rows[0]?.plans ?? 0
}

beforeAll(async () => {
  issuer = await startIssuer('one')
  served = await serve({ issuers: [issuer.trusted], log, limits: { downloadMilliseconds: patience } })
  await seedDatabase(served.database, { organisations: 1_200, seed: 7, now: beginning })
  await makeLarge(served)
}, patience)
afterAll(async () => {
  await served.stop()
  await issuer.leave()
})
beforeEach(() => void logged.splice(0))

/** Asks, and reads nothing of the answer before it is told to. */
const begin = async (claims: object = {}, { origin } = served): Promise<IncomingMessage> => {
  const authorization = `Bearer ${await issuer.token(claims)}`
  const [answer] = (await once(get(`${origin}${path}`, { headers: { authorization } }), 'response')) as [
    IncomingMessage,
  ]
  return answer
}

/** The rest of an answer, and whether it came to its end. */
const rest = async (answer: IncomingMessage): Promise<{ readonly text: string; readonly isWhole: boolean }> => {
  const parts: Buffer[] = []
  try {
    for await (const part of answer) parts.push(part as Buffer)
  } catch {
    return { text: Buffer.concat(parts).toString(), isWhole: false }
  }
  return { text: Buffer.concat(parts).toString(), isWhole: answer.complete }
}

const isEnded = (text: string): boolean => /\n\{"end":\{"plans":\d+\}\}\n$/.test(text)

/** What the database does for downloads: whom it is told of by the cursor that they read through. */
const reading = async (): Promise<readonly { pid: number; state: string }[]> =>
  (
    await served.database.pool.query<{ pid: number; state: string }>(
      `select pid, state from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like 'fetch forward%'`,
    )
  ).rows
const untilNothingIsRead = () => until(async () => (await reading()).length === 0, 'nothing is read any more')
const brokenOff = () => logged.filter(({ type }) => type === 'download-broken-off')
const plansSent = () =>
  logged.filter(({ type }) => type === 'plan-content-read').flatMap(line => line['plans'] as string[]).length

const untilItWaits = async (): Promise<void> => {
  let before = -1
  await until(() => {
    const isStill = plansSent() > 0 && plansSent() === before
    before = plansSent()
    return isStill
  }, 'nothing more is sent')
}

describe('a download that goes well', () => {
  test(
    'R58 holds every plan as it stood when it began, whatever happens meanwhile, and says that it is whole',
    async () => {
      const answer = await begin()
      await served.database.pool.query(
        `update plan_item set gap = 'something else' where plan_id in (select id from improvement_plan order by id desc limit 9)`,
      )
      const { text, isWhole } = await rest(answer)
      await makeLarge(served)
      expect([isWhole, isEnded(text), text.includes('something else')]).toEqual([true, true, false])
      expect(text.match(/^\{"plan":/gm)).toHaveLength(plans)
      expect(text.endsWith(`{"end":{"plans":${plans}}}\n`)).toBe(true)
      await untilNothingIsRead()
      expect(brokenOff()).toEqual([])
    },
    patience,
  )

  test('D13 S19 is read from the database no faster than it is taken', async () => {
    const answer = await begin()
    await untilItWaits()
    expect(plansSent()).toBeLessThan(plans / 2)
    answer.destroy()
    await untilNothingIsRead()
  })
})

describe('a download that is broken off', () => {
  test('S16 by its client ends what the database does for it', async () => {
    const answer = await begin()
    await until(async () => (await reading()).length === 1, 'it is read')
    answer.destroy()
    await untilNothingIsRead()
  })

  // oxfmt-ignore
  test.each([
    ['while it is read',           () => until(async () => (await reading()).length === 1, 'it is read')],
    ['while it waits to be taken', untilItWaits],
  ])('S23 by a failure %s closes the connection without the last line, and is a line of the log with its reason', async (_when, reached) => {
    const answer = await begin()
    const requestId = answer.headers['x-request-id']
    await reached()
    const [{ pid } = { pid: 0 }] = await reading()
    await served.database.pool.query('select pg_terminate_backend($1)', [pid])
    const { text, isWhole } = await rest(answer)
    expect([isWhole, isEnded(text)]).toEqual([false, false])
    expect(text).not.toContain('errors')
    expect(brokenOff()).toMatchObject([{ level: 'warn', requestId, error: { code: '57P01' } }])
  })

  test('S19 by its own slowness, once its time is over', async () => {
    const limits = { downloadMilliseconds: 1_000 }
    const impatient = await serve({ issuers: [issuer.trusted], log, limits, on: served.databaseUrl })
    const answer = await begin({}, impatient)
    await until(() => brokenOff().length > 0, 'the time is over')
    expect(brokenOff()).toMatchObject([{ refusal: 'TIME IS OVER' }])
    expect(await rest(answer)).toMatchObject({ isWhole: false })
    await untilNothingIsRead()
    await impatient.stop()
  })

  test('S3 by the end of its token', async () => {
    const answer = await begin({ exp: inSeconds(2) })
    await until(() => brokenOff().length > 0, 'the token has run out')
    expect(brokenOff()).toMatchObject([{ refusal: 'TIME IS OVER' }])
    expect(isEnded((await rest(answer)).text)).toBe(false)
    await untilNothingIsRead()
  })
})

test('S14 no more are under way at once than the limit says, and others are served meanwhile', async () => {
  const two = [await begin(), await begin()]
  const third = await begin()
  expect([third.statusCode, third.headers['retry-after']]).toEqual([429, '5'])
  expect(JSON.parse((await rest(third)).text)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
  expect((await ask(served.url, '{ service { now } }')).status).toBe(200)
  expect((await begin({ roles: ['REPORTING_CLIENT'] })).statusCode).toBe(404)
  for (const answer of two) answer.destroy()
  await untilNothingIsRead()
  const again = await begin()
  expect(again.statusCode).toBe(200)
  again.destroy()
  await untilNothingIsRead()
})

test('S23 a failure before anything is sent is answered like every failure, and the next download works', async () => {
  await served.database.pool.query('alter table cycle rename to cycle_away')
  const failed = await begin()
  await served.database.pool.query('alter table cycle_away rename to cycle')
  expect(failed.statusCode).toBe(500)
  expect((await rest(failed)).text).not.toContain('cycle')
  const works = await begin()
  expect(works.statusCode).toBe(200)
  works.destroy()
  await untilNothingIsRead()
})

test('S19 a service that stops does not wait for a client that does not read', async () => {
  const answer = await begin()
  await until(() => plansSent() > 0, 'something is sent')
  await served.server.close()
  expect(brokenOff()).toMatchObject([{ refusal: 'THE SERVICE STOPS' }])
  expect(await rest(answer)).toMatchObject({ isWhole: false })
}, 20_000)
