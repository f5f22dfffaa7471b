import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, reasons, baselinesAgreed } from './acting.ts'
import { approvedIn, itemsOf, onPlan, reviewed, submitted } from './every-act.ts'
import { ciso } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { decide, goodItem, planOf, requestReview, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const accept = async (walk: Walk, waived: readonly string[], rationale = 'The owner is being appointed.') =>
  act(service, 'planAcceptExceptionally', { ...(await onPlan(service, walk)), waived, rationale }, ciso)

const ownerless = { ...goodItem, owner: null }

test('R40 R35 R16 R64 the CISO accepts a plan that fails a criterion, by its name: the status follows in the same act', async () => {
  const walk = await reviewed(service, nextBoard(), ownerless)
  const { revision } = await planOf(service, walk.planId)
  const { thing, events } = await accept(walk, ['EVERY_ITEM_HAS_AN_OWNER'])
  expect(thing).toMatchObject({ state: 'APPROVED', assessment: { status: 'APPROACHING_STANDARDS' } })
  expect(events).toMatchObject([
    { type: 'PLAN_ACCEPTED_EXCEPTIONALLY', actor: 'cem', reason: 'The owner is being appointed.' },
  ])
  const { decisions, items } = (await planOf(service, walk.planId)).content
  expect(changesOf(events[0])).toEqual([
    'state: "UNDER_REVIEW" -> "APPROVED"',
    'waived: null -> ["EVERY_ITEM_HAS_AN_OWNER"]',
    ...baselinesAgreed(items),
    'status: "STANDARDS_NOT_MET" -> "APPROACHING_STANDARDS"',
  ])
  expect(decisions).toMatchObject([
    { decision: 'APPROVE', exceptional: true, waived: ['EVERY_ITEM_HAS_AN_OWNER'], grounds: [], revision, version: 1 },
  ])
  expect(items[0]).toMatchObject({ baselineCompletionDate: goodItem.plannedCompletionDate })
  const { rows } = await service.database.pool.query(
    `select reason from status_change where act = 'planAcceptExceptionally'`,
  )
  expect(rows).toEqual([{ reason: 'The owner is being appointed.' }])
})

test('R40 what was not agreed can be accepted, with the opinion of the routed team waived too', async () => {
  const walk = await decide(service, await requestReview(service, await submitted(service, nextBoard())), 'NOT_AGREE')
  const { thing } = await accept(walk, ['ROUTED_TEAM_SUPPORTS', 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'])
  expect(thing).toMatchObject({ state: 'APPROVED', assessment: { status: 'APPROACHING_STANDARDS' } })
})

test.each([
  ['nothing named', ownerless, [], 'x', ['INVALID_INPUT waived', 'CRITERIA_NOT_MET waived']],
  ['no rationale', ownerless, ['EVERY_ITEM_HAS_AN_OWNER'], ' ', ['INVALID_INPUT rationale']],
  [
    'a criterion that is met',
    ownerless,
    ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_HAS_AN_ACTION'],
    'x',
    ['INVALID_INPUT waived'],
  ],
  [
    'another than the one that fails',
    ownerless,
    ['EVERY_ITEM_HAS_AN_ACTION'],
    '',
    ['INVALID_INPUT rationale', 'CRITERIA_NOT_MET waived', 'INVALID_INPUT waived'],
  ],
])('R40 refuses %s', async (_what, item, waived, rationale, expected) => {
  const answer = await accept(await reviewed(service, nextBoard(), item), waived, rationale)
  expect(reasons(answer)).toEqual(expected)
  expect(answer).toMatchObject({ thing: { state: 'UNDER_REVIEW' }, events: [] })
})

test('R40 every criterion that fails and is not waived is named, with its items', async () => {
  const walk = await reviewed(service, nextBoard(), { ...ownerless, plannedCompletionDate: null })
  const { userErrors } = await accept(walk, ['EVERY_ITEM_HAS_AN_OWNER'])
  const items = (await itemsOf(service, walk)).map(id => ({ id }))
  expect(userErrors).toMatchObject([
    { __typename: 'CriteriaNotMetError', criteria: [{ code: 'EVERY_ITEM_HAS_A_COMPLETION_DATE', items }] },
  ])
})

test('R44 R42 a draft that has moved on since it was not agreed is published first', async () => {
  const place = nextBoard()
  const walk = await decide(service, await reviewed(service, place, ownerless), 'NOT_AGREE')
  const [itemId] = await itemsOf(service, walk)
  const { expectedRevision } = await onPlan(service, walk)
  await acted(service, 'planItemUpdate', { itemId, expectedRevision, item: { gap: 'Another.' } }, staffOf(place))
  expect(reasons(await accept(walk, ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST']))).toEqual([
    'INVALID_INPUT planId',
  ])
})

test.each([
  ['submitted', submitted, 'SUBMITTED'],
  ['approved', approvedIn, 'APPROVED'],
])('R40 nothing is accepted of a plan that is %s', async (_state, prepare, from) => {
  const { userErrors } = await accept(await prepare(service, nextBoard()), ['EVERY_ITEM_IS_REALISTIC_AND_ROBUST'])
  expect(userErrors[0]).toMatchObject({ __typename: 'TransitionNotAllowedError', from, path: [] })
})
