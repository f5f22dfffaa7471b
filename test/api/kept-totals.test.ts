import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { londonDay } from '../../src/domain/cycle.ts'
import { planGroupings, type PlanGrouping, type PlanReportTally } from '../../src/domain/plan-report.ts'
import { migrate } from '../../src/persistence/database.ts'
import { countForPlanReport } from '../../src/persistence/queries/plan-report.ts'
import { readingFor } from '../../src/persistence/reading.ts'
import { closeSecondLock } from '../../src/persistence/second-lock.ts'
import { bodies, day, inTransaction, instant, someDeed, statementOf, type Deed } from './deeds.ts'
import { addOrganisations } from './invented.ts'
import { ann } from './people.ts'
import { replayPlanReport } from './replay.ts'
import { startService, type RunningService } from './service.ts'
import { regions, summaryOf, type Summary } from './summary.ts'
import { tellingsDuring, wronglyKept } from './worked-out.ts'

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

/** The same for the plans of those organisations, from what was told of them. */
const countingPlans = counting
  .replace(/coalesce\(\(select s\.to_status .*? as status/s, 'told.state as status')
  .replace(
    'where c.code = $1',
    `join assessment a on a.organisation_id = o.id and a.cycle = c.code join improvement_plan p on p.assessment_id = a.id
    cross join lateral (select change ->> 'after' as state
      from (select position, changes, max(at) over (order by position) as reached from event where plan_id = p.id and plan_revision is not null) e
        cross join jsonb_array_elements(e.changes) change
      where e.reached <= $2 and change ->> 'field' = 'state' order by e.position desc limit 1) told
  where c.code = $1`,
  )

type Counted = { readonly region: string | null; readonly status: string; readonly count: number }

const statusesTold = ({ rows, national }: Summary): readonly Counted[] =>
  [...rows, national].flatMap(row =>
    row.statuses.flatMap(({ status: of, count }) =>
      count === 0 ? [] : [{ region: row.region?.code ?? null, status: of, count }],
    ),
  )

const plansTold = ({ rows, national }: Summary): readonly Counted[] =>
  [...rows, national].flatMap(row =>
    (row.plans ?? []).flatMap(({ state, count }) =>
      count === 0 ? [] : [{ region: row.region?.code ?? null, status: state, count: count ?? -1 }],
    ),
  )

const inOrder = (counts: readonly Counted[]) =>
  counts.map(({ region: of, status: stands, count }) => `${of} ${stands} ${count}`).toSorted()

/** What brings every measure into the report, before chance comes to it. */
const toldOf = (field: string, after: unknown) => ({ field, after })
const item = 'item_11111111-0000-7000-8000-110000000000'
const late = { status: 'NOT_STARTED', plannedCompletionDate: '2024-07-01', baselineCompletionDate: '2024-06-20' }
const onThe = (date: string) => `2024-${date}T09:00:00Z`
const beginning: readonly Deed[] = [0, 1].flatMap((plan): readonly Deed[] => [
  { plan, at: onThe('02-01'), what: 'start' },
  { plan, at: onThe('03-01'), what: 'request' },
  { plan, at: onThe('03-11'), what: 'decide' },
  { plan, at: onThe('03-11'), what: 'tell', events: [[toldOf('state', 'APPROVED'), toldOf(item, late)]] },
  ...[true, false]
    .map(isLate => ({ plan, at: onThe('07-05'), what: 'report' as const, round: isLate ? 'JUNE' : 'JULY', isLate }))
    .slice(0, plan * 2),
])

const measures = ['DECIDED', 'LATE', 'MISSING', 'ORGANISATIONS', 'OVERDUE', 'RECEIVED', 'SLIPPED', 'STATE', 'STATUS']

/** One round whose day was brought forward, and one that was called off for a while. */
const rounds = `
  insert into update_round (cycle_code, code, due_on, chase_by, is_final, is_called_off)
  values ('2023-24', 'JUNE', '2024-06-30', '2024-07-05', false, false), ('2023-24', 'JULY', '2024-07-03', '2024-07-05', false, false);
  insert into calendar_change (cycle_code, revision, at, changes, reason, changed_by) values
    ('2023-24', 20, '2024-06-30T12:00Z', '[{"field": "rounds.JUNE.dueOn", "before": "2024-03-30", "after": "2024-06-30"}]', 'So.', 'somebody'),
    ('2023-24', 30, '2024-07-07T12:00Z', '[{"field": "rounds.JULY.isCalledOff", "before": true, "after": false}]', 'So.', 'somebody')`

describe('R61 the totals that are kept', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    await addOrganisations(service, bodies)
    await service.database.pool.query(rounds)
  })
  afterAll(() => service.stop())

  const wrong = () => wronglyKept(service.database.pool)

  const measured = new Set<string>()
  const isRight = async (cycle: string, asOf: string | null, kinds: readonly string[] | null) => {
    const summary = await summaryOf(service, { cycle, asOf, kinds }, ann)
    const values = [cycle, asOf ?? service.now(), kinds]
    const organisations = await service.database.pool.query<Counted>(counting, values)
    const plans = await service.database.pool.query<Counted>(countingPlans, values)
    expect({ cycle, asOf, kinds, counts: inOrder(statusesTold(summary)), plans: inOrder(plansTold(summary)) }).toEqual({
      cycle,
      asOf,
      kinds,
      counts: inOrder(organisations.rows),
      plans: inOrder(plans.rows),
    })
  }

  const reading = () => readingFor(service.database, { subject: 'somebody', grants: [] }, '2024-07-08')
  const reportIsRight = async (cycle: string, asOf: string, by: PlanGrouping, reach: readonly string[] | null) => {
    const then = new Date(asOf)
    const within = { everywhere: reach === null, reach: reach ?? [] }
    const question = { cycle, instant: then, day: londonDay(then), ...within }
    const asText = (tallies: readonly PlanReportTally[]) =>
      tallies
        .filter(({ measure }) => by !== 'ICB' || measure !== 'STATUS')
        .map(({ isTotal, region, icb, kind, measure, of, count, organisations, medianDays }) =>
          [isTotal, region, icb, kind, measure, of, count, organisations, medianDays].join(' '),
        )
        .toSorted()
    const kept = asText(await countForPlanReport(reading(), by, question))
    for (const one of kept) measured.add(one.split(' ')[4] ?? '')
    expect({ asOf, by, reach, tallies: kept }).toEqual({
      asOf,
      by,
      reach,
      tallies: asText(await replayPlanReport(reading(), by, question)),
    })
  }

  const questions = fc.array(
    fc.record({
      by: fc.constantFrom(...planGroupings),
      reach: fc.option(fc.subarray(['Y58', 'Y60', 'Y61'])),
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

  test('R61 R63 the report on plans measures everything before chance comes to it', async () => {
    const client = await service.database.pool.connect()
    await inTransaction(client, beginning)
    client.release()
    for (const by of planGroupings) await reportIsRight('2023-24', service.now().toISOString(), by, null)
    expect([...measured].toSorted()).toEqual(measures)
  })

  test('R61 answer as counting does, now and as of every instant, whatever several writers did at once', async () => {
    const writers = fc.array(fc.array(fc.array(someDeed, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), {
      minLength: 4,
      maxLength: 4,
    })
    const everythingIsRight = fc.asyncProperty(writers, questions, async (work, asked) => {
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
      const moments = work.flat(2).flatMap(done => ('at' in done && done.at !== null ? [done.at] : []))
      for (const at of moments.slice(0, 4)) await isRight('2023-24', at > now ? now : at, null)
      for (const { cycle, asOf, kinds, by, reach } of asked) {
        const at = asOf !== null && asOf > now ? now : asOf
        await isRight(cycle, at, kinds)
        await reportIsRight('2023-24', at ?? now, by, reach)
      }
      expect(await wrong()).toEqual([])
    })
    const tellings = await tellingsDuring(service.database.pool, () => fc.assert(everythingIsRight, { numRuns: 20 }))
    expect(tellings.map(({ what }) => what)).toEqual(['statuses', 'plans', 'items'])
    expect(tellings.filter(({ often, asAWhole }) => asAWhole === 0 || asAWhole >= often)).toEqual([])
  }, 180_000)

  const indicesWithoutPlan = async (): Promise<readonly number[]> => {
    const { rows } = await service.database.pool.query<{ code: string }>(`select o.ods_code as code from organisation o
      join assessment a on a.organisation_id = o.id and a.cycle = '2023-24' where o.ods_code like 'ZK%' and o.kind <> 'CSU'
        and not exists (select from improvement_plan p where p.assessment_id = a.id) order by 1`)
    return rows.map(({ code }) => Number(code.slice(2)))
  }

  const moving: Deed = { what: 'move', of: 0, region: 'Y61', from: '2024-04-04' }
  const telling: Deed = { plan: 0, at: onThe('07-06'), what: 'tell', events: [[toldOf('state', 'SUBMITTED')]] }
  const starting: Deed = { plan: 0, at: onThe('07-06'), what: 'start' }

  test.each([
    ['a move and then a plan', moving, telling],
    ['a plan and then a move', telling, { ...moving, from: '2024-04-05' }],
  ])('R61 wait for each other: %s', async (_which, earlier, later) => {
    const [first, second] = [await service.database.pool.connect(), await service.database.pool.connect()]
    await inTransaction(first, [starting])
    await first.query('begin')
    const [text, values] = statementOf(earlier)
    await first.query(text, [...values])
    const waiting = inTransaction(second, [later])
    await setTimeout(200)
    await first.query('commit')
    await waiting
    for (const client of [first, second]) client.release()
    expect(await wrong()).toEqual([])
  })

  test('R61 a plan that is started while its organisation becomes another kind belongs where that then does', async () => {
    const [first, second] = [await service.database.pool.connect(), await service.database.pool.connect()]
    const [unstarted = -1] = await indicesWithoutPlan()
    await first.query('begin')
    const [text, values] = statementOf({ what: 'kind', of: unstarted, kind: 'CSU' })
    await first.query(text, [...values])
    const waiting = inTransaction(second, [{ ...starting, plan: unstarted }])
    await setTimeout(200)
    await first.query('commit')
    await waiting
    for (const client of [first, second]) client.release()
    expect(await indicesWithoutPlan()).not.toContain(unstarted)
    expect(await wrong()).toEqual([])
  })

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
    await service.database.orm.migrator.down({ to: '0009-the-chain-of-events' })
    await migrate(service.database)
    await closeSecondLock(service.database.pool, 'postgres')
    expect(await summaryOf(service, {})).toEqual(before)
    await isRight('2023-24', '2024-06-30T12:00:00Z', null)
  })
})
