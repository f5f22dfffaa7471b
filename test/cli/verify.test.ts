import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { loadDemonstration } from '../../src/demonstration/load.ts'
import { breakKinds, verifyChain, type Verification } from '../../src/persistence/chain.ts'
import { connect, migrate, type Database } from '../../src/persistence/database.ts'
import { keptTables } from '../../src/persistence/kept-records.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { beginning } from '../environment/template.ts'

const patience = 120_000
const program = join(import.meta.dirname, '../../src/cli/verify.ts')

let written: TestDatabase
let events: number
/** An event that took in a decision. */
let decided: number

beforeAll(async () => {
  written = await createDatabase()
  const database = await connect(written.url)
  await loadDemonstration(database, beginning)
  const { rows } = await database.pool.query<{ events: number; decided: number }>(
    `select (select position::int from event_head) as events, (select min(position)::int from record_digest where table_name = 'decision') as decided`,
  )
  ;({ events, decided } = rows[0] ?? { events: 0, decided: 0 })
  await database.close()
}, patience)
afterAll(() => written.drop())

const superuser = async (url: string, ...statements: readonly string[]) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = 'replica'`)
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** What is done with a copy of what was written. */
const withCopy = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
  const copy = await createDatabase(new URL(written.url).pathname.slice(1))
  try {
    return await work(copy.url)
  } finally {
    await copy.drop()
  }
}

const withDatabase = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await connect(url, { connections: 2 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const verified = (url: string): Promise<Verification> => withDatabase(url, database => verifyChain(database))

const swapped = (table: string, one: number, other: number) => [
  `update ${table} set position = -1 where position = ${one}`,
  `update ${table} set position = ${one} where position = ${other}`,
  `update ${table} set position = ${other} where position = -1`,
]

const intoTheMiddle = (position: number) => [
  `update event set position = -position where position >= ${position}`,
  `update event set position = 1 - position where position < 0`,
  `insert into event (position, id, at, type, roles, changes) values (${position}, gen_random_uuid(), now(), 'PLAN_APPROVED', '{}', '[]')`,
  `update event_head set position = position + 1`,
]

/** Follows the rules of the chain, as far as one event. */
const hashedAnew = (position: number) => `update event_link set hash =
  (select sha256(before.hash || sha256(convert_to('event 1 ' || (jsonb_strip_nulls(to_jsonb(e)) - 'position')::text, 'UTF8')))
   from event e, event_link before where e.position = ${position} and before.position = ${position - 1}) where position = ${position}`

// oxfmt-ignore
const tamperings: readonly (readonly [string, () => readonly string[], string, () => number | null])[] = [
  ['the reason of an event',          () => [`update event set reason = 'Another' where position = 40`],                        'EVENT_CHANGED',  () => 40],
  ['the actor of an event',           () => [`update event set actor = 'somebody' where position = 7`],                         'EVENT_CHANGED',  () => 7],
  ['the time by a millisecond',       () => [`update event set at = at + interval '1 millisecond' where position = 1`],         'EVENT_CHANGED',  () => 1],
  ['a value within the changes',      () => [`update event set changes = '[]' where position = 50`],                            'EVENT_CHANGED',  () => 50],
  ['the roles',                       () => [`update event set roles = '{}' where position = ${decided}`],                      'EVENT_CHANGED',  () => decided],
  ['the last event',                  () => [`update event set actor = 'somebody' where position = ${events}`],                 'EVENT_CHANGED',  () => events],
  ['one removed in the middle',       () => ['delete from event where position = 60'],                                          'EVENT_MISSING',  () => 60],
  ['one removed with its hash',       () => ['delete from event where position = 60', 'delete from event_link where position = 60'], 'EVENT_MISSING', () => 60],
  ['the first removed',               () => ['delete from event where position = 1', 'delete from event_link where position = 1'],   'EVENT_MISSING', () => 1],
  ['the last removed',                () => [`delete from event where position = ${events}`],                                   'EVENT_MISSING',  () => events],
  ['the last two cut off',            () => ['event', 'event_link'].map(table => `delete from ${table} where position > ${events - 2}`), 'EVENT_MISSING', () => events - 1],
  ['everything removed',              () => ['delete from event', 'delete from event_link'],                                    'EVENT_MISSING',  () => 1],
  ['two events swapped',              () => swapped('event', 31, 32),                                                           'EVENT_MOVED',    () => 31],
  ['two swapped with their hashes',   () => [...swapped('event', 31, 32), ...swapped('event_link', 31, 32)],                    'EVENT_MOVED',    () => 31],
  ['two far apart swapped',           () => swapped('event', 20, 70),                                                           'EVENT_MOVED',    () => 20],
  ['one inserted, the rest moved on', () => intoTheMiddle(45),                                                                  'EVENT_CHANGED',  () => 45],
  ['one inserted before the first',   () => [`update event set position = 0 where position = 33`],                              'EVENT_ADDED',    () => 0],
  ['one added without a hash',        () => [`insert into event (position, id, at, type, roles, changes) values (${events + 1}, gen_random_uuid(), now(), 'PLAN_APPROVED', '{}', '[]')`], 'HASH_MISSING', () => events + 1],
  ['a hash',                          () => [`update event_link set hash = sha256('x') where position = 25`],                   'EVENT_CHANGED',  () => 25],
  ['an event with its own hash',      () => [`update event set actor = 'somebody' where position = 25`, hashedAnew(25)],        'EVENT_CHANGED',  () => 26],
  ['a hash removed',                  () => ['delete from event_link where position = 25'],                                     'HASH_MISSING',   () => 25],
  ['the head’s hash',                 () => [`update event_head set hash = sha256('x')`],                                       'HEAD_CHANGED',   () => events],
  ['the head’s position, forward',    () => ['update event_head set position = position + 3'],                                  'EVENT_MISSING',  () => events + 1],
  ['the head’s position, backward',   () => ['update event_head set position = position - 3'],                                  'EVENT_ADDED',    () => events - 2],
  ['the head removed',                () => ['delete from event_head'],                                                         'HEAD_CHANGED',   () => events],
  ['a decision’s words',              () => [`update decision set message = 'Another' where id::text = (select key from record_digest where position = ${decided} and table_name = 'decision')`], 'RECORD_CHANGED', () => decided],
  ['a decision removed',              () => [`delete from decision where id::text = (select key from record_digest where position = ${decided} and table_name = 'decision')`], 'RECORD_MISSING', () => decided],
  ['a decision added',                () => [`insert into decision select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'sequence', 99))).* from decision d limit 1`], 'RECORD_ADDED', () => null],
  ['a decision with its digest',      () => [`update record_digest set digest = sha256('x') where position = ${decided}`],      'EVENT_CHANGED',  () => decided],
  ['what an event took in, removed',  () => [`delete from record_digest where position = ${decided}`],                          'EVENT_CHANGED',  () => decided],
]

test('S27 what the service wrote is whole', async () => {
  expect(events).toBeGreaterThan(100)
  const { last, broken } = await withCopy(verified)
  expect({ position: last.position, broken }).toEqual({ position: events, broken: null })
  expect(last.hash).toMatch(/^[0-9a-f]{64}$/)
})

test.each(tamperings)('S27 a superuser changes %s: verify finds where', async (_case, statements, kind, position) => {
  const { broken } = await withCopy(async url => {
    await superuser(url, ...statements())
    return verified(url)
  })
  expect(broken).toMatchObject({ kind, position: position(), message: expect.stringMatching(/\w.*\.$/) })
})

test('S27 every kind of break is found by one of these', () => {
  const found = [...tamperings.map(([, , kind]) => kind), 'NOT_AS_EXPECTED']
  expect(breakKinds.filter(kind => !found.includes(kind))).toEqual([])
})

const appended = (
  count: number,
) => `with head as (update event_head set position = position + ${count} returning position)
  insert into event (position, id, at, type, roles, changes, reason)
  select head.position - ${count} + place, gen_random_uuid(), now(), 'CLOCK_SET', array['DSPT_ADMINISTRATOR'],
    '[{"field": "now", "before": null, "after": {"b": 1.50, "a": ["\\u00e9", null]}}]', E'a \\' quote \\t and \u{1F600}'
  from head, generate_series(1, ${count}) place`

test('S27 what anybody adds by the rules is linked, many at once too, and whatever the time zone', () =>
  withCopy(url =>
    withDatabase(url, async database => {
      await database.pool.query(`set timezone = 'Asia/Tokyo'; ${appended(6_000)}; ${appended(1)}`)
      expect(await verifyChain(database)).toMatchObject({ last: { position: events + 6_001 }, broken: null })
    }),
  ))

test('D10 S27 back and forward again, what there is is linked, and its records are taken in by the next event', () =>
  withCopy(url =>
    withDatabase(url, async database => {
      await database.orm.migrator.down({ migrations: ['0009-the-chain-of-events'] })
      await migrate(database)
      expect(await verifyChain(database)).toMatchObject({ last: { position: events }, broken: null })

      const waiting = 'select count(*)::int as count from record_digest where position is null'
      expect((await database.pool.query<{ count: number }>(waiting)).rows[0]?.count).toBeGreaterThan(20)
      await database.pool.query(appended(2))
      expect((await database.pool.query<{ count: number }>(waiting)).rows[0]?.count).toBe(0)
      expect(await verifyChain(database)).toMatchObject({ last: { position: events + 2 }, broken: null })
      await superuser(url, `update decision set message = 'Another'`)
      expect((await verifyChain(database)).broken).toMatchObject({ kind: 'RECORD_CHANGED', position: events + 1 })
    }),
  ))

test('D10 S7 S27 a chain from before the issuers of names were recorded is whole, and so is what follows; whoever changes an issuer is found out', () =>
  withCopy(url =>
    withDatabase(url, async database => {
      await database.orm.migrator.down({ migrations: ['0013-persons-have-issuers'] })
      const before = await database.pool.query('select id, editors from improvement_plan order by id')
      await migrate(database)
      expect(await verifyChain(database)).toMatchObject({ last: { position: events }, broken: null })
      const after = await database.pool.query<{ id: string; editors: readonly { subject: string }[] }>(
        'select id, editors from improvement_plan order by id',
      )
      expect(after.rows.map(({ id, editors }) => ({ id, editors: editors.map(({ subject }) => subject) }))).toEqual(
        before.rows,
      )
      expect(after.rows.flatMap(({ editors }) => editors).length).toBeGreaterThan(10)
      await database.pool.query(
        appended(1).replaceAll(', reason)', ', reason, actor_issuer)').replace(' from head', `, 'urn:a' from head`),
      )
      expect(await verifyChain(database)).toMatchObject({ last: { position: events + 1 }, broken: null })
      for (const position of [events + 1, 7]) {
        await superuser(url, `update event set actor_issuer = 'urn:b' where position = ${position}`)
        expect((await verifyChain(database)).broken).toMatchObject({ kind: 'EVENT_CHANGED', position })
      }
    }),
  ))

test('S27 every table that the database keeps is taken in: name it in keptTables, and let its migration call digest_records()', () =>
  withCopy(url =>
    withDatabase(url, async ({ pool }) => {
      const { rows } = await pool.query<{ name: string; key: string }>(
        `select tgrelid::regclass::text as name, string_agg(replace(encode(tgargs, 'escape'), E'\\\\000', ' '), '') as key from pg_trigger
         where tgfoid in ('refuse_change'::regproc, 'digest_records'::regproc)
           and tgrelid::regclass::text not in ('event', 'event_link', 'record_digest') group by 1 order by 1`,
      )
      expect(Object.fromEntries(rows.map(({ name, key }) => [name, key.trimEnd().split(' ')]))).toEqual(keptTables)
    }),
  ))

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

const run = (url: string, ...words: readonly string[]): Promise<Ran> =>
  promisify(execFile)(process.execPath, [program, ...words], { env: { DATABASE_URL: url, PROFILE: 'sandbox' } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ran) => error,
  )

test(
  'S27 the command says in one line how far the chain is whole, and holds it against what was kept',
  () =>
    withCopy(async url => {
      const whole = await run(url)
      const [, kept = ''] =
        new RegExp(`^${events} events, unbroken; the last is (${events}:[0-9a-f]{64})\n$`).exec(whole.stdout) ?? []
      expect([whole.code, whole.stderr, kept]).toEqual([0, '', expect.stringContaining(':')])
      const [, hash] = kept.split(':')
      expect(JSON.parse((await run(url, '--json', '--expect', kept)).stdout)).toEqual({
        events,
        last: { position: events, hash },
        broken: null,
      })

      const other = await run(url, '--expect', `${events - 5}:${hash}`, '--json')
      expect(other.code).toBe(1)
      expect(JSON.parse(other.stdout).broken).toMatchObject({ kind: 'NOT_AS_EXPECTED', position: events - 5 })

      await superuser(
        url,
        `delete from event where position > ${events - 2}`,
        `delete from event_link where position > ${events - 2}`,
        `delete from record_digest where position > ${events - 2}`,
        `update event_head set (position, hash) = (select position, hash from event_link order by position desc limit 1)`,
      )
      const cut = await run(url, '--expect', kept)
      expect([cut.code, cut.stdout]).toEqual([
        1,
        `Broken at ${events}: NOT_AS_EXPECTED: The chain ends at ${events - 2} and was to reach ${events}.\n`,
      ])

      await superuser(url, `update event set actor = 'somebody' where position = 12`)
      expect(await run(url)).toMatchObject({
        code: 1,
        stdout: 'Broken at 12: EVENT_CHANGED: Event 12, or its hash, or what it took in, is not what was written.\n',
      })
    }),
  patience,
)

// oxfmt-ignore
test.each([
  ['a position alone',   ['--expect', '12'],                      /^--expect "12" names no event; write the position, a colon and the 64 digits /],
  ['half a hash',        ['--expect', '12:abc'],                  /^--expect "12:abc" names no event; /],
  ['an unknown option',  ['--fast'],                              /^Unknown option '--fast'\. See --help\.$/],
  ['something to read',  ['events.csv'],                          /^Unexpected argument 'events\.csv'\. .*See --help\.$/],
])('S27 with %s the command says in one line what would be right', async (_case, words, line) => {
  const { code, stdout, stderr } = await run(written.url, ...words)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.trimEnd()).toMatch(line)
  expect(stderr.trimEnd()).not.toContain('\n')
}, patience)

test('S27 a database without the tables of this release is not called whole', async () => {
  const empty = await createDatabase('template0')
  try {
    expect(await run(empty.url)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The database has not the tables of this release; /),
    })
  } finally {
    await empty.drop()
  }
})
