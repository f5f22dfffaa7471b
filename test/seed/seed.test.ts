import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nextStates, planStates, type PlanState } from '../../src/domain/improvement-plan.ts'
import { connect, type Database } from '../../src/persistence/database.ts'
import { patternsDrawn } from '../../src/seed/copies.ts'
import { fewest, seedDatabase } from '../../src/seed/seed.ts'
import { flagDueSteps } from '../../src/use-cases/flag-due-steps.ts'
import { idsOf, pageOf } from '../api/listing.ts'
import { ann, reportingClient } from '../api/people.ts'
import { answeredAsOf, answeredNow } from '../api/plan-answers.ts'
import { startService, type RunningService } from '../api/service.ts'
import { statuses, summaryOf, type Row } from '../api/summary.ts'
import { createDatabase } from '../environment/database.ts'
import { beginning } from '../environment/template.ts'

const patience = 90_000
const asked = { organisations: 600, seed: 7, now: beginning }

const rowsIn = async <T extends object>({ pool }: Database, text: string): Promise<T[]> =>
  (await pool.query<T>(text)).rows

const constraints = `
  select conrelid::regclass::text as of, conname as name, pg_get_constraintdef(oid) as says, convalidated as holds
  from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`

const indexes = `select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`

const triggers = `select tgrelid::regclass::text as of, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`

let service: RunningService
let indexesBefore: readonly object[]
let constraintsBefore: readonly object[]
let triggersBefore: readonly object[]

const rows = <T extends object>(text: string): Promise<T[]> => rowsIn<T>(service.database, text)

beforeAll(async () => {
  service = await startService()
  constraintsBefore = await rows(constraints)
  indexesBefore = await rows(indexes)
  triggersBefore = await rows(triggers)
  await seedDatabase(service.database, asked)
}, patience)
afterAll(() => service.stop())

describe('every plan', () => {
  test('R57 is met once by paging through the queue', async () => {
    const met: string[] = []
    for (let after: string | null = null; ;) {
      const listing = { list: 'improvementPlans', person: ann } as const
      const page = await pageOf(service, listing, { first: 50, ...(after === null ? {} : { after }) })
      met.push(...idsOf(page))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    const stored = await rows<{ id: string }>(`select 'plan_' || id as id from improvement_plan`)
    expect(stored.length).toBeGreaterThan(100)
    expect(met.toSorted()).toEqual(stored.map(({ id }) => id).toSorted())
  })

  test('R66 came to its state by moves that the process has, one event a revision', async () => {
    const plans = await rows<{ state: PlanState; revision: number; moves: PlanState[]; revisions: number[] }>(`
      select p.state, p.revision, array_agg(e.plan_revision order by e.position) as revisions,
        array_agg(moved.after order by e.position) filter (where moved.after is not null) as moves
      from improvement_plan p join event e on e.plan_id = p.id and e.plan_revision is not null
        left join lateral (select c ->> 'after' as after from jsonb_array_elements(e.changes) c where c ->> 'field' = 'state') moved on true
      group by p.id`)
    expect(new Set(plans.map(({ state }) => state))).toEqual(new Set(planStates))
    for (const { state, revision, moves, revisions } of plans) {
      expect(revisions).toEqual(Array.from({ length: revision }, (_none, index) => index + 1))
      expect([moves[0], moves.at(-1)]).toEqual(['DRAFT', state])
      for (const [index, next] of moves.slice(1).entries())
        expect(nextStates(moves[index] as PlanState)).toContain(next)
    }
  })

  test.each(planStates)('R66 reads in full, and as of now as it is now: %s', async state => {
    const listing = { list: 'improvementPlans', person: ann, filter: { states: [state] } } as const
    // The keys of copies come before those of the patterns, which are made when they are played.
    const id = idsOf(await pageOf(service, listing, { first: 1 }))[0] ?? ''
    const now = await answeredNow(service, id)
    expect(now.plan.items.length).toBeGreaterThan(5)
    expect(await answeredAsOf(service, id, service.now().toISOString())).toEqual(now)
    const { data, errors } = await service.ask('improvement-plan', { id }, ann)
    expect([errors, data.node.state]).toEqual([undefined, state])
  })
})

test('R16 every status is the last of its history, which never breaks off', async () => {
  const histories = await rows<{ status: string; from: string[]; to: string[] }>(`
    select a.status, array_agg(c.from_status order by c.at, c.id) as from, array_agg(c.to_status order by c.at, c.id) as to
    from assessment a join status_change c on c.assessment_id = a.id group by a.id`)
  expect(histories.length).toBeGreaterThan(900)
  for (const { status, from, to } of histories) expect([...from, status]).toEqual(['NOT_PUBLISHED', ...to])
  expect(
    await rows(`select from assessment a where status <> 'NOT_PUBLISHED'
      and not exists (select from status_change c where c.assessment_id = a.id)`),
  ).toEqual([])
})

test.each(['2022-23', '2023-24'])('R61 the regional summary of %s is what counting gives', async cycle => {
  const counted = await rows<{ region: string | null; status: string; count: number }>(`
    select o.region, a.status, count(*)::int as count from organisation o join assessment a on a.organisation_id = o.id
    where a.cycle = '${cycle}' and o.kind <> 'OTHER' group by 1, 2`)
  const { rows: regions, national } = await summaryOf(service, { cycle }, reportingClient)
  const told = ({ region, statuses: counts }: Row) =>
    counts.filter(({ count }) => count > 0).map(one => ({ region: region?.code ?? null, ...one }))
  const inOneOrder = (list: readonly object[]) => list.map(one => JSON.stringify(one)).toSorted()
  expect(inOneOrder([...regions, national].flatMap(told))).toEqual(
    inOneOrder(counted.map(({ region, status, count }) => ({ region, status, count }))),
  )
  expect(regions.flatMap(({ statuses: counts }) => counts.map(({ status }) => status))).toEqual(
    regions.flatMap(() => statuses),
  )
})

test('R46 R51 nothing has fallen due that was not told, and nothing told of copies waits to be sent', async () => {
  const before = await rows('select count(*) from due_step')
  await flagDueSteps(service.database, { now: service.now, notBefore: service.now() })
  expect(await rows('select count(*) from due_step')).toEqual(before)
  expect(before).not.toEqual([{ count: '0' }])
  expect(
    await rows(`select from notification n join organisation o on o.id = n.organisation_id
      where n.state = 'PENDING' and o.ods_code >= 'SEED${String(fewest + 1).padStart(6, '0')}' and o.ods_code like 'SEED%'`),
  ).toEqual([])
})

test('R35 a reviewer approves a plan under review that its team supports, by every rule', async () => {
  const [found] = await rows<{ id: string; code: string; revision: number; items: string[] }>(`
    select 'plan_' || p.id as id, o.ods_code as code, p.revision, array(select 'item_' || i.id from plan_item i where i.plan_id = p.id) as items
    from improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id
    where p.state = 'UNDER_REVIEW' and exists (select from opinion where plan_id = p.id and opinion = 'SUPPORT')
    order by p.id limit 1`)
  const { id = '', code = '', revision, items = [] } = found ?? {}
  const decide = (expectedRevision: number | undefined) =>
    service.ask(
      'plan-decision-record',
      {
        input: {
          planId: id,
          expectedRevision,
          decision: 'APPROVE',
          message: 'The plan is robust and achievable.',
          judgements: items.map(itemId => ({ itemId, realisticAndRobust: true })),
        },
      },
      ann,
    )
  expect((await decide(1)).data.planDecisionRecord.userErrors).toMatchObject([{ code: 'STALE_REVISION' }])
  const { improvementPlan, userErrors } = (await decide(revision)).data.planDecisionRecord
  expect([userErrors, improvementPlan.state, improvementPlan.assessment.status]).toEqual([
    [],
    'APPROVED',
    'APPROACHING_STANDARDS',
  ])
  const { data } = await service.ask('organisation-status', { odsCode: code })
  expect(data.organisation.toolkitStatus).toBe('APPROACHING_STANDARDS')
})

test('R66 the chain has no gap, and everything that was told belongs to the organisation that it tells of', async () => {
  expect(
    await rows(
      `select count(*) = max(position) and max(position) = (select position from event_head) as whole from event`,
    ),
  ).toEqual([{ whole: true }])
  expect(await rows('select from record_digest where position is null')).toEqual([])
  expect(
    await rows(`select from event e join improvement_plan p on p.id = e.plan_id join assessment a on a.id = p.assessment_id
      where e.organisation_id <> a.organisation_id or e.assessment_id <> a.id`),
  ).toEqual([])
  expect(
    await rows(`select o.ods_code from organisation o join event e on e.organisation_id = o.id
      where o.ods_code like 'SEED%' and e.actor like '%SEED%' and e.actor not like '%' || o.ods_code`),
  ).toEqual([])
  expect(
    await rows(`select from notification n join organisation o on o.id = n.organisation_id
      where n.body like '%Example%' and position(o.name in n.body) = 0`),
  ).toEqual([])
})

test('what belongs together lies together: every key begins with the time of its organisation', async () => {
  const strays = `select from improvement_plan p join assessment a on a.id = p.assessment_id join plan_item i on i.plan_id = p.id
    where a.organisation_id in (select id from organisation where ods_code > 'SEED${String(fewest).padStart(6, '0')}')
      and (left(i.id::text, 13) <> left(p.id::text, 13) or left(p.id::text, 13) <> left(a.organisation_id::text, 13) or substr(i.id::text, 15, 1) <> '7')`
  expect(await rows(strays)).toEqual([])
})

test('every key, index and trigger stands again as it stood before, and the totals are those of what is there', async () => {
  expect(await rows(constraints)).toEqual(constraintsBefore)
  expect(await rows(indexes)).toEqual(indexesBefore)
  expect(await rows(triggers)).toEqual(triggersBefore)
  expect(await rows('select * from wrongly_counted()')).toEqual([])
})

describe('a seed', () => {
  const copies = `select o.id, o.ods_code, o.name, o.kind, o.region, a.id as assessment, a.cycle, a.status, p.id as plan, p.state
    from organisation o join assessment a on a.organisation_id = o.id left join improvement_plan p on p.assessment_id = a.id
    where o.ods_code > 'SEED${String(fewest).padStart(6, '0')}' order by 2, 7, 9`

  test(
    'gives the same organisations again, with the same keys',
    async () => {
      const place = await createDatabase()
      const database = await connect(place.url)
      await seedDatabase(database, { ...asked, organisations: 200 })
      const again = await rowsIn(database, copies)
      await database.close()
      await place.drop()
      // One plan was decided on meanwhile.
      const withoutStates = (list: readonly object[]) => list.map(one => ({ ...one, status: null, state: null }))
      const first = (await rows<{ ods_code: string }>(copies)).filter(({ ods_code: code }) => code <= 'SEED000200')
      expect(withoutStates(again)).toEqual(withoutStates(first))
    },
    patience,
  )

  test('that is another gives others', () => {
    expect(patternsDrawn(100, 7)).toEqual(patternsDrawn(200, 7).slice(0, 100))
    expect(patternsDrawn(100, 7)).not.toEqual(patternsDrawn(100, 8))
  })

  test('is refused where organisations are, and changes nothing there', async () => {
    const before = await rows('select count(*) from organisation')
    await expect(seedDatabase(service.database, asked)).rejects.toThrow(
      /^The database holds 600 organisations already, SEED000001 among them\. Only an empty one is seeded: name another folder/,
    )
    expect(await rows('select count(*) from organisation')).toEqual(before)
  })
})
