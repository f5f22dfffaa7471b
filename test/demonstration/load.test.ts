import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadDemonstration } from '../../src/demonstration/load.ts'
import { organisations } from '../../src/demonstration/organisations.ts'
import { toolkitStatuses } from '../../src/domain/assessment.ts'
import { nextStates, planStates, type PlanState } from '../../src/domain/improvement-plan.ts'
import { organisationKinds, regionCodes } from '../../src/domain/organisation.ts'
import { connect, type Database } from '../../src/persistence/database.ts'
import { rolesOf } from '../../src/persistence/second-lock.ts'
import { icbs } from '../../src/reference/icbs.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { query } from '../environment/embedded-server.ts'
import { beginning } from '../environment/template.ts'

type Own = { readonly database: Database; readonly place: TestDatabase }

const patience = 60_000

const open = async (): Promise<Own> => {
  const place = await createDatabase()
  const owner = await connect(place.url)
  const roles = await rolesOf(owner.pool)
  await owner.close()
  return { place, database: await connect(place.url, { roles }) }
}

const close = async ({ database, place }: Own): Promise<void> => {
  await database.close()
  await place.drop()
}

const rows = async <Row extends object>({ pool }: Database, text: string): Promise<Row[]> =>
  (await pool.query<Row>(text)).rows

const valuesOf = async (database: Database, text: string): Promise<unknown[]> =>
  (await rows(database, text)).map(row => Object.values(row)[0])

const countsOfRows = async (database: Database): Promise<Record<string, unknown>> => {
  const tables = await valuesOf(
    database,
    `select table_name from information_schema.tables where table_schema = 'public' order by 1`,
  )
  const counts: Record<string, unknown> = {}
  for (const table of tables as string[])
    counts[table] = (await valuesOf(database, `select count(*)::int from "${table}"`))[0]
  return { ...counts, head: (await valuesOf(database, 'select position from event_head'))[0] }
}

/** How everything stands, without the ids. */
const standing = (database: Database) =>
  rows(
    database,
    `select o.ods_code, o.name, o.region, o.closed_on::text, o.successor_code, a.cycle, a.status, a.revision, p.state, p.version,
       p.revision as plan_revision, p.next_due_on::text, (select count(*)::int from plan_item i where i.plan_id = p.id) as items
     from organisation o join assessment a on a.organisation_id = o.id left join improvement_plan p on p.assessment_id = a.id
     order by o.ods_code, a.cycle, p.started_at`,
  )

const invented = `organisation_id in (select id from organisation where ods_code like 'DEMO%')`

let whole: Own
beforeAll(async () => {
  whole = await open()
  await loadDemonstration(whole.database, beginning)
}, patience)
afterAll(() => close(whole))

test('nobody takes the invented organisations for real ones', async () => {
  const boards = icbs.map(([odsCode]) => odsCode)
  for (const { odsCode, name } of organisations) {
    expect(odsCode).toMatch(/^DEMO\d\d$/)
    expect(boards).not.toContain(odsCode)
    expect(name).toContain('Example')
  }
  expect(new Set(organisations.map(({ odsCode }) => odsCode)).size).toBe(organisations.length)
  expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length)
})

test('every kind, every region and every status is there, and every state of a plan', async () => {
  const { database } = whole
  const kinds = await valuesOf(database, `select distinct kind from organisation where ods_code like 'DEMO%'`)
  expect(new Set(kinds)).toEqual(new Set(organisationKinds.filter(kind => kind !== 'ICB')))
  const regions = await valuesOf(
    database,
    `select distinct region from organisation where ods_code like 'DEMO%' and region is not null`,
  )
  expect(new Set(regions)).toEqual(new Set(regionCodes))
  const national = await valuesOf(
    database,
    `select distinct kind from organisation where ods_code like 'DEMO%' and region is null`,
  )
  expect(new Set(national)).toEqual(new Set(['DHSC_ALB', 'KEY_IT_SUPPLIER']))
  for (const cycle of ['2022-23', '2023-24']) {
    const statuses = await valuesOf(
      database,
      `select distinct status from assessment where ${invented} and cycle = '${cycle}'`,
    )
    expect(new Set(statuses)).toEqual(new Set(toolkitStatuses))
  }
  const states = await valuesOf(
    database,
    `select distinct state from improvement_plan p join assessment a on a.id = p.assessment_id where a.cycle = '2023-24'`,
  )
  expect(new Set(states)).toEqual(new Set(planStates))
})

test('the real boards are left alone', async () => {
  const touched = `select count(*)::int from event e join organisation o on o.id = e.organisation_id
    where o.kind = 'ICB' and e.type <> 'ORGANISATION_IMPORTED'`
  expect(await valuesOf(whole.database, touched)).toEqual([0])
})

// Each of these is one thing that people want to look at.
test.each([
  [
    'plans under review in several regions',
    `select count(distinct o.region) > 3 from organisation o join assessment a on a.organisation_id = o.id join improvement_plan p on p.assessment_id = a.id where p.state = 'UNDER_REVIEW' and o.kind = 'NHS_TRUST'`,
  ],
  [
    'plans under review by the Joint Cyber Unit',
    `select count(*) > 2 from organisation o join assessment a on a.organisation_id = o.id join improvement_plan p on p.assessment_id = a.id where p.state = 'UNDER_REVIEW' and o.kind in ('INDEPENDENT_OES', 'DHSC_ALB')`,
  ],
  [
    'an overdue review',
    `select exists (select from improvement_plan where state = 'UNDER_REVIEW' and next_due_on < '2024-07-08')`,
  ],
  [
    'a submitted plan without a date and an owner',
    `select exists (select from plan_item i join improvement_plan p on p.id = i.plan_id where p.version > 0 and i.planned_completion_date is null and i.owner is null)`,
  ],
  ['every opinion', `select count(distinct opinion) = 3 from opinion`],
  ['every decision', `select count(distinct decision) = 3 from decision`],
  ['an answered request for information', `select exists (select from event where type = 'INFORMATION_ANSWERED')`],
  [
    'an exceptional date agreed by both',
    `select exists (select item_id from date_agreement group by item_id having count(distinct party) = 2 and count(distinct agreed_by) = 2)`,
  ],
  [
    'an exceptional date agreed by one',
    `select exists (select item_id from date_agreement group by item_id having count(distinct party) = 1)`,
  ],
  [
    'an exceptional acceptance',
    `select exists (select from decision where is_exceptional and decided_by = 'national-ciso')`,
  ],
  [
    'progress, with a date that has moved',
    `select exists (select from progress_update) and exists (select from plan_item where planned_completion_date > baseline_completion_date)`,
  ],
  ['a refused completion', `select exists (select from event where type = 'COMPLETION_REFUSED')`],
  ['a second version', `select exists (select from plan_version where version = 2)`],
  ['an item for an audit action', `select exists (select from plan_item where audit_action is not null)`],
  ['an item for an audit not done', `select exists (select from plan_item where origin = 'AUDIT_NOT_DONE')`],
  ['an item for a partial response', `select exists (select from plan_item where origin = 'PARTIAL_RESPONSE')`],
  ['a baseline', `select exists (select from publication where is_baseline)`],
  ['a late publication', `select exists (select from publication where is_late and not is_baseline)`],
  [
    'a closed organisation with its successor',
    `select exists (select from organisation o join organisation s on s.ods_code = o.successor_code where o.closed_on < '2024-06-30' and s.closed_on is null)`,
  ],
  [
    'an organisation that has changed its region',
    `select exists (select organisation_id from placement group by organisation_id having count(distinct region) = 2 and count(*) filter (where until_day is null) = 1)`,
  ],
])('there is %s', async (_what, question) => {
  expect(await valuesOf(whole.database, question)).toEqual([true])
})

type Told = {
  readonly plan: string
  readonly revision: number
  readonly state: PlanState
  readonly moves: { before: PlanState | null; after: PlanState }[]
}

test('the events of every plan follow the table of transitions, and end where the plan is', async () => {
  const plans = await rows<Told>(
    whole.database,
    `select p.id as plan, p.revision, p.state,
       (select json_agg(moved order by e.position) from event e, jsonb_array_elements(e.changes) moved where e.plan_id = p.id and moved ->> 'field' = 'state') as moves
     from improvement_plan p`,
  )
  for (const { state, moves } of plans) {
    expect(moves[0]).toMatchObject({ before: null, after: 'DRAFT' })
    expect(moves.at(-1)?.after).toBe(state)
    for (const [index, { before, after }] of moves.slice(1).entries()) {
      expect(before).toBe(moves[index]?.after)
      expect(before === null ? [] : nextStates(before)).toContain(after)
    }
  }
  const revisions = await rows<{ told: number[]; revision: number }>(
    whole.database,
    `select p.revision, array_agg(e.plan_revision order by e.position) as told from improvement_plan p join event e on e.plan_id = p.id group by p.id`,
  )
  for (const { told, revision } of revisions)
    expect(told).toEqual(Array.from({ length: revision }, (_, index) => index + 1))
})

test('every status is the last of its history, and everything happened in the order of time, before now', async () => {
  const { database } = whole
  const wrong = await rows(
    database,
    `select from assessment a where a.status <> coalesce((select to_status from status_change s where s.assessment_id = a.id order by at desc, id desc limit 1), 'NOT_PUBLISHED')`,
  )
  expect(wrong).toEqual([])
  const times = (await valuesOf(
    database,
    `select extract(epoch from at)::float8 from event where ${invented} and type <> 'REGISTER_STATUS_IMPORTED' order by position`,
  )) as number[]
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  expect(times.at(-1)).toBeLessThan(beginning.getTime() / 1000)
})

test('loading twice changes nothing', async () => {
  const before = await countsOfRows(whole.database)
  await loadDemonstration(whole.database, beginning)
  expect(await countsOfRows(whole.database)).toEqual(before)
  expect(before['improvement_plan']).toBeGreaterThan(25)
})

test(
  'nothing happens after the time of the clock, and what was loaded once is never added to',
  async () => {
    const own = await open()
    await loadDemonstration(own.database, new Date('2024-05-27T00:00:00Z'))
    const before = await countsOfRows(own.database)
    expect(before['improvement_plan']).toBe(2)
    await loadDemonstration(own.database, beginning)
    expect(await countsOfRows(own.database)).toEqual(before)
    await close(own)
  },
  patience,
)

const stopAt = (position: number) => `
  create or replace function interrupt() returns trigger language plpgsql as $$
    begin if (select position from event_head) >= ${position} then raise exception 'the power has failed'; end if; return new; end $$;
  create or replace trigger interruption before insert on event for each row execute function interrupt()`

test(
  'a start that was interrupted goes on at the next one, also when two start at once, and ends the same',
  async () => {
    const own = await open()
    const asOwner = (text: string) => query(own.place.url, text)
    const [begins] = (await valuesOf(own.database, 'select position from event_head')) as string[]
    for (const after of [20, 47, 110, 300]) {
      await asOwner(stopAt(Number(begins) + after))
      await expect(loadDemonstration(own.database, beginning)).rejects.toThrow('the power has failed')
    }
    await asOwner('drop trigger interruption on event')
    await Promise.all([loadDemonstration(own.database, beginning), loadDemonstration(own.database, beginning)])

    expect(await standing(own.database)).toEqual(await standing(whole.database))
    expect(await countsOfRows(own.database)).toEqual(await countsOfRows(whole.database))
    await close(own)
  },
  patience,
)

test(
  'it loads with a catalogue that does not ask for what the stories are about',
  async () => {
    const own = await open()
    await own.database.pool.query(
      `update evidence_item set mandatory_kinds = '{}' where reference in ('4.5.3', '8.3.6', '10.2.1') and cycle_code = '2023-24'`,
    )
    await loadDemonstration(own.database, beginning)
    const statesIn = (one: Own) =>
      valuesOf(one.database, 'select state from improvement_plan order by started_at, state')
    expect(await statesIn(own)).toEqual(await statesIn(whole))
    await close(own)
  },
  patience,
)
