import type { Writable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { PoolClient } from 'pg'
import { connect, type Database } from '../../src/persistence/database.ts'
import { sentAhead } from '../../src/persistence/sent-ahead.ts'
import { write } from '../../src/persistence/writer.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'

const put = 'insert into numbered (number, words) values ($1, $2)'
const numbers = 'select coalesce(json_agg(number order by place), $1) as numbers from numbered'

const mostConnections = 3

let own: TestDatabase
let database: Database
let client: PoolClient

const streamOf = (on: PoolClient): Writable =>
  (on as unknown as { readonly connection: { readonly stream: Writable } }).connection.stream

const kept = async (): Promise<unknown> =>
  (await client.query<{ numbers: unknown }>(numbers, ['[]'])).rows.map(row => row.numbers)[0]

beforeAll(async () => {
  own = await createDatabase()
  database = await connect(own.url, { connections: mostConnections })
})
afterAll(async () => {
  await database.close()
  await own.drop()
})
beforeEach(async () => {
  client = await database.pool.connect()
  await client.query(
    'create temporary table numbered (place serial, number int primary key deferrable initially immediate, words text)',
  )
})
afterEach(async () => {
  await client.query('drop table numbered')
  client.release()
})

const taken = { code: '23505' }

describe('what nobody waits for', () => {
  test('D3 is there when the transaction has ended, in its order', async () => {
    await client.query('begin')
    for (const number of [3, 1, 2]) await client.query(put, sentAhead([number, '']))
    await client.query('commit')
    await expect(kept()).resolves.toEqual([3, 1, 2])
  })

  test('D1 is seen by the next that is waited for', async () => {
    await client.query('begin')
    await client.query(put, sentAhead([1, '']))
    await expect(kept()).resolves.toEqual([1])
    await client.query('rollback')
    await expect(kept()).resolves.toEqual([])
  })

  test('leaves with the next that is waited for, and not before', async () => {
    const stream = streamOf(client)
    await client.query('begin')
    for (let number = 0; number < 10; number += 1) await client.query(put, sentAhead([number, '']))
    await turn()
    expect(stream.writableLength).toBeGreaterThan(500)
    const ended = client.query('commit')
    expect(stream.writableLength).toBe(0)
    await ended
  })

  test.each([
    ['in the end', 'commit'],
    ['by what is asked next', 'select 1'],
  ])('D1 is told %s where it fails, with its own error, and nothing is kept', async (_case, next) => {
    await client.query(put, sentAhead([1, '']))
    await client.query('begin')
    await client.query(put, sentAhead([2, '']))
    await client.query(put, sentAhead([1, '']))
    await client.query(put, sentAhead([3, '']))
    await expect(client.query(next)).rejects.toMatchObject(taken)
    await client.query('rollback')
    await expect(kept()).resolves.toEqual([1])
  })

  test('D6 does not spoil the next transaction of the connection when it was rolled back', async () => {
    await client.query(put, sentAhead([1, '']))
    await client.query('begin')
    await client.query(put, sentAhead([1, '']))
    await client.query('rollback')
    await client.query('begin')
    await client.query(put, sentAhead([2, '']))
    await client.query('commit')
    await expect(kept()).resolves.toEqual([1, 2])
  })

  test.each([
    ['many statements', 200, 1],
    ['much that is sent beside them', 12, 20_000],
  ])('D13 is bounded: of %s some are waited for', async (_case, statements, characters) => {
    await client.query('begin')
    await client.query(put, sentAhead([0, '']))
    const given = Array.from({ length: statements }, () => [0, 'x'.repeat(characters)])
    const putAll = async (): Promise<void> => {
      for (const values of given) await client.query(put, sentAhead(values))
    }
    await expect(putAll()).rejects.toMatchObject(taken)
    await client.query('rollback')
  })

  test('the same statement is waited for by whoever reads its answer', async () => {
    const returning = `${put} returning number`
    await client.query('begin')
    await client.query(returning, sentAhead([1, '']))
    expect((await client.query(returning, [2, ''])).rows).toEqual([{ number: 2 }])
    await client.query('commit')
    await expect(kept()).resolves.toEqual([1, 2])
  })

  test('outside a transaction it is waited for', async () => {
    await client.query(put, sentAhead([1, '']))
    await expect(client.query(put, sentAhead([1, '']))).rejects.toMatchObject(taken)
  })
})

describe('an act', () => {
  const author = { subject: 'ann', roles: [], requestId: null }
  const now = new Date('2024-07-09T08:00:00Z')
  const toNobody = `insert into routing_change (cycle_code, kind, from_day, routed_to) values (?, 'NHS_TRUST', '2024-07-09', 'NOBODY')`

  test.each([false, true])(
    'D1 D6 fails with the error of what was sent ahead, as often as it is done: dry run %s',
    async dryRun => {
      const failing = () =>
        write(
          database,
          async ({ em }) => {
            await em.execute(toNobody, ['2023-24'], 'run')
            return {}
          },
          { author, now, dryRun },
        )
      for (let time = 0; time < 2 * mostConnections; time += 1)
        await expect(failing()).rejects.toMatchObject({ code: '23514' })
      await expect(write(database, async () => 'done', { author, now })).resolves.toBe('done')
    },
  )

  test('sends what the ORM writes with its end', async () => {
    let acting: PoolClient | undefined
    database.pool.once('acquire', acquired => (acting = acquired))
    const held = await write(
      database,
      async ({ em }) => {
        await em.execute('select 1')
        await em.execute(toNobody.replace('NOBODY', 'DSPT_TEAM'), ['2023-24'], 'run')
        return acting === undefined ? 0 : streamOf(acting).writableLength
      },
      { author, now },
    )
    expect(held).toBeGreaterThan(100)
  })
})
