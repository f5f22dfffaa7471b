import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { act, acted, changesOf, fingerprint, reasons } from './acting.ts'
import { drafted, itemsOf, onAssessment, onPlan, reviewed, submitted } from './every-act.ts'
import { nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, decide, goodItem, planOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const publish = async (place: Place) =>
  act(service, 'assessmentPublish', await onAssessment(service, place), staffOf(place))

test.each([
  ['Standards Met', [], null, 'STANDARDS_MET'],
  ['Standards Exceeded', [], '2024-07-08', 'STANDARDS_EXCEEDED'],
  ['Standards Not Met, and a missing plan refuses nothing', ['1.1.1'], '2025-01-01', 'STANDARDS_NOT_MET'],
])('R9 R12 R16 publishing gives %s', async (_what, missing, certificateUntil, status) => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, missing)
  await acted(
    service,
    'cyberEssentialsPlusRecord',
    { ...(await onAssessment(service, place)), certificateUntil },
    staffOf(place),
  )
  const { thing, events } = await publish(place)
  expect(thing).toMatchObject({
    revision: 5,
    status,
    publishedAt: service.now().toISOString(),
    publishedLate: true,
    improvementPlan: null,
  })
  expect(thing.statusHistory).toEqual([{ from: 'NOT_PUBLISHED', to: status, at: service.now().toISOString() }])
  expect(events).toMatchObject([
    { type: 'ASSESSMENT_PUBLISHED', assessment_revision: 5, actor: staffOf(place).subject },
  ])
  expect(changesOf(events[0])).toEqual([
    `publishedAt: null -> "${service.now().toISOString()}"`,
    `status: "NOT_PUBLISHED" -> "${status}"`,
  ])
})

test('R16 publishing the same again changes no status, and adds nothing to its history', async () => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, [])
  await publish(place)
  const { thing, events } = await publish(place)
  expect(thing.statusHistory).toHaveLength(1)
  expect(events).toMatchObject([{ type: 'ASSESSMENT_PUBLISHED', assessment_revision: 5 }])
})

describe('with a plan', () => {
  test('R11 R29 R30 plan and publication are one act: the draft is submitted as version 1, also without dates and owners', async () => {
    const place = nextBoard()
    const walk = await drafted(service, place, { actions: ['Buy it'] })
    const { thing, events } = await publish(place)
    expect(thing).toMatchObject({
      status: 'STANDARDS_NOT_MET',
      improvementPlan: { id: walk.planId, state: 'SUBMITTED', version: 1 },
    })
    expect(events.map(({ type }) => type)).toEqual(['ASSESSMENT_PUBLISHED', 'PLAN_SUBMITTED'])
    expect(changesOf(events[1])).toEqual(['state: "DRAFT" -> "SUBMITTED"', 'version: 0 -> 1'])
    const plan = await planOf(service, walk.planId)
    expect(plan).toMatchObject({ submittedAt: service.now().toISOString(), reviewRequestedAt: null, nextDue: null })
    expect(plan.content.versions).toMatchObject([
      {
        version: 1,
        items: [{ evidenceReference: '1.1.1', plannedCompletionDate: null }, { evidenceReference: '4.1.1' }],
      },
    ])
  })

  test('R30 in a strict cycle a plan without an owner or a date is refused, with what is missing', async () => {
    const place = nextBoard()
    const walk = await drafted(service, place, { actions: ['Buy it'] })
    const [first, second] = await itemsOf(service, walk)
    await acted(
      service,
      'planItemUpdate',
      { itemId: second, expectedRevision: (await onPlan(service, walk)).expectedRevision, item: goodItem },
      staffOf(place),
    )
    await service.database.pool.query(`update cycle set is_strict = true where code = '2023-24'`)
    const { userErrors, events } = await publish(place)
    await service.database.pool.query(`update cycle set is_strict = false`)
    expect(userErrors).toMatchObject([
      {
        __typename: 'CriteriaNotMetError',
        path: [],
        criteria: [
          { code: 'EVERY_ITEM_HAS_AN_OWNER', items: [{ id: first }] },
          { code: 'EVERY_ITEM_HAS_A_COMPLETION_DATE', items: [{ id: first }] },
        ],
      },
    ])
    expect(events).toEqual([])
  })

  test.each([
    ['plan', 'plan_version', 'version'],
    ['publication', 'publication', 'is_late::int'],
    ['chain', 'event', 'position'],
  ])(
    'R11 where the half of the %s fails, nothing has happened, and nobody learns how it is stored',
    async (_half, table, column) => {
      const place = nextBoard()
      await drafted(service, place)
      const before = await fingerprint(service)
      await service.database.pool.query(`alter table ${table} add constraint broken check (${column} < 0) not valid`)
      const answer = await publish(place)
      await service.database.pool.query(`alter table ${table} drop constraint broken`)
      expect(answer).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', thing: null })
      expect(await fingerprint(service)).toEqual(before)
      expect(reasons(await publish(place))).toEqual([])
    },
  )

  test('R11 D6 where the connection is cut between the two halves, nothing has happened', async () => {
    const place = nextBoard()
    await drafted(service, place)
    const before = await fingerprint(service)
    const { pool } = service.database
    await pool.query(
      `create function cut() returns trigger language plpgsql security definer as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    )
    await pool.query('create trigger cut before insert on plan_version for each row execute function cut()')
    const answer = await publish(place)
    await pool.query('drop function cut cascade')
    expect(answer).toMatchObject({ code: 'SERVICE_UNAVAILABLE', thing: null })
    expect(await fingerprint(service)).toEqual(before)
    expect(reasons(await publish(place))).toEqual([])
    await new Promise(resolve => setTimeout(resolve, 1_200))
    const { pool: used } = service.serving
    expect(used.idleCount).toBe(used.totalCount)
  })

  test('R42 R29 after it was not agreed it is published again, as the next version, its items keeping their lineage', async () => {
    const place = nextBoard()
    const walk = await decide(service, await reviewed(service, place), 'NOT_AGREE')
    const itemIds = await itemsOf(service, walk)
    const { thing } = await publish(place)
    expect(thing).toMatchObject({ status: 'STANDARDS_NOT_MET', improvementPlan: { state: 'SUBMITTED', version: 2 } })
    const { reviewRequestedAt, content } = await planOf(service, walk.planId)
    expect(reviewRequestedAt).toBeNull()
    expect(content).toMatchObject({
      editing: false,
      decisions: [{ version: 1 }],
      versions: [{ version: 1 }, { version: 2 }],
    })
    for (const { items } of content.versions)
      expect(items.map(({ itemId }: { itemId: string }) => itemId)).toEqual(itemIds)
  })

  test('R39 a request for information can be answered by publishing again', async () => {
    const place = nextBoard()
    await decide(service, await reviewed(service, place), 'REQUEST_INFORMATION')
    expect((await publish(place)).thing.improvementPlan).toMatchObject({ state: 'SUBMITTED', version: 2 })
  })

  test.each([
    ['submitted', submitted, 'SUBMITTED', 'STANDARDS_NOT_MET'],
    ['under review', reviewed, 'UNDER_REVIEW', 'STANDARDS_NOT_MET'],
    [
      'approved',
      async (within: RunningService, place: Place) => decide(within, await reviewed(within, place), 'APPROVE'),
      'APPROVED',
      'APPROACHING_STANDARDS',
    ],
  ])(
    'R35 R12 published again while it is %s, the plan stays as it is and the status what it was',
    async (_state, prepare, state, status) => {
      const place = nextBoard()
      const walk = await prepare(service, place)
      const { revision } = await planOf(service, walk.planId)
      const { thing, events } = await publish(place)
      expect(thing).toMatchObject({ status, improvementPlan: { state, version: 1, revision } })
      expect(events.map(({ type }) => type)).toEqual(['ASSESSMENT_PUBLISHED'])
    },
  )

  test('R13 R16 an organisation that comes to meet the standard itself has its plan closed, in the same act', async () => {
    const place = nextBoard()
    const walk = await submitted(service, place)
    await answerAll(service, place.odsCode, [])
    const { thing, events } = await publish(place)
    expect(thing).toMatchObject({
      status: 'STANDARDS_MET',
      statusHistory: [{ to: 'STANDARDS_NOT_MET' }, { to: 'STANDARDS_MET' }],
    })
    expect(events.map(({ type }) => type)).toEqual(['ASSESSMENT_PUBLISHED', 'PLAN_CLOSED'])
    expect(await planOf(service, walk.planId)).toMatchObject({ state: 'CLOSED', version: 1, nextDue: null })
  })
})
