import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connect, type Database } from '../../src/persistence/database.ts'
import { SandboxClock } from '../../src/persistence/sandbox-clock.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { query, until } from '../environment/embedded-server.ts'
import { beginning } from '../environment/template.ts'

let own: TestDatabase
let database: Database
let clock: SandboxClock
let stop: () => Promise<void>

beforeEach(async () => {
  own = await createDatabase()
  database = await connect(own.url)
  clock = await SandboxClock.load(database, beginning)
  stop = await clock.follow(database, () => undefined)
})
afterEach(async () => {
  await stop()
  await database.close()
  await own.drop()
})

const time = '2024-07-09T08:00:00.000Z'
const shows = () => clock.now().toISOString() === time

test('D9 a clock that was cut off from the database catches up with what it has missed', async () => {
  await query(
    own.url,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await query(own.url, `update sandbox_clock set now = '${time}'`)
  expect(shows()).toBe(false)
  await until(shows, 'the clock shows the time')
})

test('D9 a clock hears of being moved, and is never put back', async () => {
  await query(own.url, `select pg_notify('sandbox_clock', '${time}')`)
  await until(shows, 'the clock shows the time')
  await query(own.url, `select pg_notify('sandbox_clock', '${beginning.toISOString()}')`)
  await query(own.url, `select pg_notify('sandbox_clock', '2024-07-10T08:00:00.000Z')`)
  await until(() => !shows(), 'it was moved again')
  expect(clock.now().toISOString()).toBe('2024-07-10T08:00:00.000Z')
})
