import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Pool } from 'pg'
import { connect, type Database } from '../../src/persistence/database.ts'
import { rolesOf } from '../../src/persistence/second-lock.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'

let own: TestDatabase
let [first, database]: Database[] = []

beforeAll(async () => {
  own = await createDatabase()
  first = await connect(own.url)
  database = await connect(own.url, { roles: await rolesOf(first.pool) })
})
afterAll(async () => {
  await Promise.all([first?.close(), database?.close()])
  await own.drop()
})

const pools = (): readonly Pool[] => (database ? [database.pool, ...Object.values(database.readers ?? {})] : [])

const backends = () =>
  Promise.all(
    pools().map(async pool => (await pool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid),
  )

const quietWhile = 12_000

test('whoever comes after a quiet while finds the connections of every role open, with what they have planned', async () => {
  const before = await backends()
  expect(new Set(before).size).toBe(6)
  await pause(quietWhile)
  expect(await backends()).toEqual(before)
})
