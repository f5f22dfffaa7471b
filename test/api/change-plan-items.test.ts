import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { act, changesOf, reasons } from './acting.ts'
import { approvedIn, drafted, itemsOf, onPlan, reviewed, submitted } from './every-act.ts'
import { memberOf } from './people.ts'
import { nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { decide, goodItem, planOf, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const revisionOf = async (walk: Walk) => (await onPlan(service, walk)).expectedRevision

const change = async (place: Place, walk: Walk, item: object, index = 0) =>
  act(
    service,
    'planItemUpdate',
    { itemId: (await itemsOf(service, walk))[index], expectedRevision: await revisionOf(walk), item },
    memberOf(place.odsCode),
  )

const add = async (place: Place, walk: Walk, about: object, item: object = {}) =>
  act(service, 'planItemAdd', { ...(await onPlan(service, walk)), ...about, item }, memberOf(place.odsCode))

const remove = async (place: Place, walk: Walk, index = 0) =>
  act(
    service,
    'planItemRemove',
    { itemId: (await itemsOf(service, walk))[index], expectedRevision: await revisionOf(walk) },
    memberOf(place.odsCode),
  )

const everything = {
  gap: 'Nobody watches it.',
  actions: ['Buy it', 'Roll it out'],
  owner: 'Head of estates',
  plannedCompletionDate: '2025-03-31',
  status: 'IN_PROGRESS',
  milestones: [{ title: 'Bought', dueOn: '2025-03-31', achievedOn: '2024-07-01' }],
  fundingSecured: 'NOT_SURE',
  fundingExpectedOn: '2024-10-01',
  resourcesSecured: 'NO',
  resourcesExpectedOn: '2024-11-01',
  localReferences: ['Risk 7'],
  dependencies: ['Electronic patient record'],
}

const nothing = {
  actions: [],
  owner: null,
  plannedCompletionDate: null,
  status: 'NOT_STARTED',
  milestones: [],
  fundingSecured: null,
  fundingExpectedOn: null,
  resourcesSecured: null,
  resourcesExpectedOn: null,
  localReferences: [],
  dependencies: [],
}

describe('planItemUpdate', () => {
  test('R25 R26 R64 an item holds all that people say of it; absent leaves it, null clears it; the chain tells what moved, and why', async () => {
    const place = nextBoard()
    const walk = await drafted(service, place, {})
    const { events } = await change(place, walk, { ...everything, reason: 'First thoughts.' })
    expect(events).toMatchObject([
      { type: 'PLAN_ITEM_CHANGED', reason: 'First thoughts.', actor: `member-${place.odsCode}` },
    ])
    expect(events[0]?.changes.map(({ field }) => field.split('.')[2]).toSorted()).toEqual(
      Object.keys(everything).toSorted(),
    )

    expect((await planOf(service, walk.planId)).content.items[0]).toMatchObject({ ...everything, overdue: false })
    expect(changesOf((await change(place, walk, { owner: 'Head of digital' })).events[0])).toEqual([
      expect.stringMatching(/^items\.item_.*\.owner: "Head of estates" -> "Head of digital"$/),
    ])
    const cleared = Object.fromEntries(Object.keys(everything).map(field => [field, null]))
    await change(place, walk, cleared)
    expect((await planOf(service, walk.planId)).content.items[0]).toMatchObject(nothing)
  })

  test('R17 R30 a draft waits, without a date or an owner, and readiness says so', async () => {
    const place = nextBoard()
    const walk = await drafted(service, place)
    expect(reasons(await change(place, walk, { plannedCompletionDate: null, owner: '' }))).toEqual([])
    const { ready, criteria } = (await service.ask('plan-readiness', { id: walk.planId }, staffOf(place))).data.node
      .readiness
    expect(ready).toBe(false)
    const failing = criteria
      .filter((criterion: { outcome: string }) => criterion.outcome === 'NOT_MET')
      .map(({ code }: { code: string }) => code)
    expect(failing).toEqual(['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_HAS_A_COMPLETION_DATE'])
  })

  test.each([
    [
      'a milestone after the date',
      {
        milestones: [
          { title: 'a', dueOn: '2024-12-20' },
          { title: 'b', dueOn: '2024-12-21' },
        ],
      },
      ['INVALID_INPUT item.milestones.1.dueOn'],
    ],
    ['a date before a milestone', { plannedCompletionDate: '2024-08-31' }, ['INVALID_INPUT item.milestones.0.dueOn']],
    ['an empty action', { actions: ['Buy it', ' '] }, ['INVALID_INPUT item.actions.1']],
    [
      'all at once',
      {
        actions: [''],
        milestones: [
          { title: 'a', dueOn: '2025-12-20' },
          { title: 'b', dueOn: '2025-12-21' },
        ],
      },
      [
        'INVALID_INPUT item.milestones.0.dueOn',
        'INVALID_INPUT item.milestones.1.dueOn',
        'INVALID_INPUT item.actions.0',
      ],
    ],
  ])('R25 R27 refuses %s', async (_what, item, expected) => {
    const place = nextBoard()
    const walk = await drafted(service, place)
    const answer = await change(place, walk, item)
    expect(reasons(answer)).toEqual(expected)
    expect(answer).toMatchObject({ thing: { id: walk.planId, state: 'DRAFT' }, events: [] })
  })
})

test('R22 R64 a removed item leaves its gap uncovered, by name', async () => {
  const place = nextBoard()
  const walk = await drafted(service, place)
  const [removed] = await itemsOf(service, walk)
  const { thing, events } = await remove(place, walk)
  expect(thing.content.items).toHaveLength(1)
  expect(events).toMatchObject([{ type: 'PLAN_ITEM_REMOVED' }])
  expect(events[0]?.changes).toMatchObject([
    { field: `items.${removed}`, before: { evidenceReference: '1.1.1', owner: goodItem.owner }, after: null },
  ])
  const { criteria } = (await service.ask('plan-readiness', { id: walk.planId }, staffOf(place))).data.node.readiness
  expect(criteria[0]).toMatchObject({ code: 'EVERY_GAP_IS_COVERED', outcome: 'NOT_MET', hint: 'Not covered: 1.1.1.' })
})

test('R29 changed after it was not agreed, the submitted version stays as it was', async () => {
  const place = nextBoard()
  const walk = await decide(service, await reviewed(service, place), 'NOT_AGREE')
  const { thing } = await change(place, walk, { plannedCompletionDate: '2025-01-31' })
  expect(thing).toMatchObject({
    state: 'NOT_AGREED',
    version: 1,
    content: { editing: true, items: [{ plannedCompletionDate: '2025-01-31' }, {}] },
  })
  expect((await planOf(service, walk.planId)).content.versions).toMatchObject([
    { version: 1, items: [{ plannedCompletionDate: goodItem.plannedCompletionDate }, {}] },
  ])
})

test.each([
  ['submitted', submitted, 'SUBMITTED'],
  ['under review', reviewed, 'UNDER_REVIEW'],
  ['approved', approvedIn, 'APPROVED'],
])('R29 nothing of a plan that is %s is added, changed or removed', async (_state, prepare, from) => {
  const place = nextBoard()
  const walk = await prepare(service, place)
  for (const attempt of [
    () => change(place, walk, { owner: 'x' }),
    () => add(place, walk, { evidence: '1.1.1' }),
    () => remove(place, walk),
  ]) {
    const { userErrors, events } = await attempt()
    expect(userErrors[0]).toMatchObject({ __typename: 'TransitionNotAllowedError', from, path: [] })
    expect(events).toEqual([])
  }
})
