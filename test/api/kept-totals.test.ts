import { randomUUIDv7 } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PoolClient } from 'pg'
import { migrate } from '../../src/persistence/database.ts'
import { closeSecondLock } from '../../src/persistence/second-lock.ts'
import { addOrganisations, type Invented } from './invented.ts'
import { startService, type RunningService } from './service.ts'
import { regions, statuses, summaryOf, type Summary } from './summary.ts'

const bodies: readonly Invented[] = Array.from({ length: 12 }, (_none, index) => ({
  odsCode: `ZK${index}`,
  name: `Kept Hospitals ${index}`,
  kind: (['NHS_TRUST', 'CSU', 'OTHER'] as const)[index % 3] ?? 'NHS_TRUST',
  region: (['Y58', 'Y60', null] as const)[index % 3] ?? null,
  ...(index % 4 === 0 ? { openedOn: '2024-01-15' } : {}),
}))

/** One thing that happens to one organisation, or to several at once. */
type Deed =
  | { readonly what: 'status'; readonly of: number; readonly to: string; readonly at: string }
  | { readonly what: 'statuses'; readonly of: readonly number[]; readonly to: string; readonly at: string }
  | { readonly what: 'move'; readonly of: number; readonly region: string | null; readonly from: string }
  | { readonly what: 'correct'; readonly of: number; readonly region: string | null }
  | { readonly what: 'open' | 'close'; readonly of: number; readonly on: string | null }
  | { readonly what: 'kind'; readonly of: number; readonly kind: string }

const one = fc.nat(bodies.length - 1)
const status = fc.constantFrom(...statuses)
const region = fc.constantFrom<string | null>('Y58', 'Y60', 'Y61', null)
const day = fc
  .integer({ min: 0, max: 520 })
  .map(days => new Date(Date.UTC(2023, 5, 1 + days)).toISOString().slice(0, 10))
const instant = fc
  .tuple(fc.constantFrom('2024-02-29', '2024-03-31', '2024-06-30', '2024-07-01', '2024-07-08'), fc.nat(86_399))
  .map(([on, seconds]) => new Date(Date.parse(`${on}T00:00:00Z`) + seconds * 1000).toISOString())
const someDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('status' as const), of: one, to: status, at: instant }) },
  fc.record({
    what: fc.constant('statuses' as const),
    of: fc.uniqueArray(one, { maxLength: 6 }),
    to: status,
    at: instant,
  }),
  { weight: 2, arbitrary: fc.record({ what: fc.constant('move' as const), of: one, region, from: day }) },
  fc.record({ what: fc.constant('correct' as const), of: one, region }),
  fc.record({ what: fc.constantFrom('open' as const, 'close' as const), of: one, on: fc.option(day) }),
  fc.record({ what: fc.constant('kind' as const), of: one, kind: fc.constantFrom('NHS_TRUST', 'CSU', 'OTHER') }),
)

const byCode = (of: number | readonly number[]) => [of].flat().map(index => `ZK${index}`)
const theirs = 'organisation_id = (select id from organisation where ods_code = any($1))'

const statements: {
  readonly [What in Deed['what']]: (deed: Extract<Deed, { what: What }>) => readonly [string, readonly unknown[]]
} = {
  status: deed => statements.statuses({ ...deed, what: 'statuses', of: [deed.of] }),
  statuses: ({ of, to, at }) => [
    `with locked as (select a.id, a.status from assessment a join organisation o on o.id = a.organisation_id
        where o.ods_code = any($1) and a.cycle = '2023-24' order by a.id for update of a),
      changed as (update assessment set status = $2 from locked where assessment.id = locked.id)
      insert into status_change (id, assessment_id, from_status, to_status, at, act) select uuidv7(), id, status, $2, $3, 'assessmentPublish' from locked`,
    [byCode(of), to, at],
  ],
  move: ({ of, region: to, from }) => [
    `insert into placement (id, organisation_id, region, from_day) select $4, id, $2, $3::date from organisation o
     where ods_code = any($1) and not exists (select from placement p where p.organisation_id = o.id and p.from_day = $3::date)`,
    [byCode(of), to, from, randomUUIDv7()],
  ],
  correct: ({ of, region: to }) => [`update placement set region = $2 where ${theirs}`, [byCode(of), to]],
  open: ({ of, on }) => ['update organisation set opened_on = $2 where ods_code = any($1)', [byCode(of), on]],
  close: ({ of, on }) => ['update organisation set closed_on = $2 where ods_code = any($1)', [byCode(of), on]],
  kind: ({ of, kind }) => ['update organisation set kind = $2 where ods_code = any($1)', [byCode(of), kind]],
}

const statementOf = (deed: Deed) =>
  (statements[deed.what] as (some: Deed) => readonly [string, readonly unknown[]])(deed)

/** Does the deeds of a transaction; where two waited for each other, once more, as the service does. */
const inTransaction = async (client: PoolClient, deeds: readonly Deed[]): Promise<void> => {
  for (;;) {
    try {
      await client.query('begin')
      for (const [text, values] of deeds.map(statementOf)) await client.query(text, [...values])
      await client.query('commit')
      return
    } catch (error) {
      await client.query('rollback')
      if ((error as { code?: string }).code !== '40P01') throw error
    }
  }
}

/** The same question by counting every organisation, as R61 says it. */
const counting = `
  select stood.region, coalesce((select s.to_status from assessment a join status_change s on s.assessment_id = a.id
      where a.organisation_id = o.id and a.cycle = c.code and s.at <= $2 order by s.at desc, s.id desc limit 1), 'NOT_PUBLISHED') as status, count(*)::int as count
  from cycle c cross join organisation o join cycle_kind k on k.cycle_code = c.code and k.kind = o.kind and k.may_submit_plan
    cross join lateral (select least(($2::timestamptz at time zone 'Europe/London')::date, c.last_day) as day) asked
    left join lateral (select p.region from placement p where p.organisation_id = o.id
      order by p.from_day > asked.day, abs(p.from_day - asked.day) limit 1) stood on true
  where c.code = $1 and coalesce(o.opened_on, '-infinity') <= asked.day and coalesce(o.closed_on, c.last_day) >= c.first_day
    and ($3::text[] is null or o.kind = any($3))
  group by 1, 2 order by 1, 2`

type Counted = { readonly region: string | null; readonly status: string; readonly count: number }

const told = ({ rows, national }: Summary): readonly Counted[] =>
  [...rows, national].flatMap(row =>
    row.statuses.flatMap(({ status: of, count }) =>
      count === 0 ? [] : [{ region: row.region?.code ?? null, status: of, count }],
    ),
  )

const inOrder = (counts: readonly Counted[]) =>
  counts.map(({ region: of, status: stands, count }) => `${of} ${stands} ${count}`).toSorted()

describe('R61 the totals that are kept', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    await addOrganisations(service, bodies)
  })
  afterAll(() => service.stop())

  const isRight = async (cycle: string, asOf: string | null, kinds: readonly string[] | null) => {
    const summary = await summaryOf(service, { cycle, asOf, kinds })
    const { rows } = await service.database.pool.query<Counted>(counting, [cycle, asOf ?? service.now(), kinds])
    expect({ cycle, asOf, kinds, counts: inOrder(told(summary)) }).toEqual({
      cycle,
      asOf,
      kinds,
      counts: inOrder(rows),
    })
  }

  const questions = fc.array(
    fc.record({
      cycle: fc.constantFrom('2022-23', '2023-24', '2024-25'),
      asOf: fc.option(
        fc.oneof(
          instant,
          day.map(on => `${on}T12:00:00.000Z`),
        ),
      ),
      kinds: fc.option(fc.subarray(['NHS_TRUST', 'CSU', 'ICB'])),
    }),
    { minLength: 6, maxLength: 6 },
  )

  test('R61 answer as counting does, now and as of every instant, whatever several writers did at once', async () => {
    const writers = fc.array(fc.array(fc.array(someDeed, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), {
      minLength: 4,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(writers, questions, async (work, asked) => {
        await Promise.all(
          work.map(async transactions => {
            const client = await service.database.pool.connect()
            try {
              for (const deeds of transactions) await inTransaction(client, deeds)
            } finally {
              client.release()
            }
          }),
        )
        const now = service.now().toISOString()
        const moments = work.flat(2).flatMap(done => ('at' in done ? [done.at] : []))
        for (const at of moments.slice(0, 4)) await isRight('2023-24', at > now ? now : at, null)
        for (const { cycle, asOf, kinds } of asked)
          await isRight(cycle, asOf !== null && asOf > now ? now : asOf, kinds)
        expect((await service.database.pool.query('select * from wrongly_counted()')).rows).toEqual([])
      }),
      { numRuns: 15 },
    )
  }, 180_000)

  test('R61 follow a cycle whose days change', async () => {
    await service.database.pool.query(
      `update cycle set first_day = '2024-02-01', last_day = '2024-05-31' where code = '2023-24'`,
    )
    for (const asOf of [null, '2024-01-31T12:00:00Z', '2024-05-31T12:00:00Z']) await isRight('2023-24', asOf, null)
  })

  test('R61 forget what did not last', async () => {
    const before = await summaryOf(service, {})
    const client = await service.database.pool.connect()
    await client.query('begin')
    for (const index of [0, 1, 2]) {
      const [text, values] = statementOf({
        what: 'status',
        of: index,
        to: 'STANDARDS_EXCEEDED',
        at: '2024-07-01T09:00:00Z',
      })
      await client.query(text, [...values])
    }
    await client.query('rollback')
    client.release()
    expect(await summaryOf(service, {})).toEqual(before)
    expect(before.rows.map(row => row.region?.code)).toEqual(regions)
  })

  test('R61 are made of everything that is there when the tables for them are', async () => {
    const before = await summaryOf(service, {})
    await service.database.orm.migrator.down({ migrations: ['0010-kept-totals'] })
    await migrate(service.database)
    await closeSecondLock(service.database.pool, 'postgres')
    expect(await summaryOf(service, {})).toEqual(before)
    await isRight('2023-24', '2024-06-30T12:00:00Z', null)
  })
})
