import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, reasons } from './acting.ts'
import { itemsOf, onAssessment, onPlan, reviewed, submitted, tooLate } from './every-act.ts'
import { ann, ciso, dhscOfficial } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { goodItem, judged, requestReview, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const approve = async (walk: Walk, rest: object = {}) => {
  const judgements = await judged(service, walk)
  const decision = { decision: 'APPROVE', message: 'This is what we found.', judgements }
  return act(service, 'planDecisionRecord', { ...(await onPlan(service, walk)), ...decision, ...rest }, ann)
}

test.each([
  ['R36', 'a missing date', { plannedCompletionDate: null, milestones: [] }, 'EVERY_ITEM_HAS_A_COMPLETION_DATE'],
  ['R37', '1 July 2025', { plannedCompletionDate: '2025-07-01' }, 'NO_DATE_AFTER_THE_LIMIT'],
  ['R25', 'a missing owner', { owner: ' ' }, 'EVERY_ITEM_HAS_AN_OWNER'],
  ['R25', 'a missing action', { actions: [] }, 'EVERY_ITEM_HAS_AN_ACTION'],
])('%s nobody approves %s, and the items are named', async (_rule, _what, item, code) => {
  const walk = await reviewed(service, nextBoard(), { ...goodItem, ...item })
  const { userErrors, thing, events } = await approve(walk)
  const items = (await itemsOf(service, walk)).map(id => ({ id }))
  expect(userErrors).toMatchObject([
    { __typename: 'CriteriaNotMetError', code: 'CRITERIA_NOT_MET', path: ['decision'], criteria: [{ code, items }] },
  ])
  expect(thing).toMatchObject({ state: 'UNDER_REVIEW', assessment: { status: 'STANDARDS_NOT_MET' } })
  expect(events).toEqual([])
})

test('R37 30 June 2025 is not after the limit', async () => {
  const walk = await reviewed(service, nextBoard(), { ...goodItem, plannedCompletionDate: '2025-06-30' })
  expect(reasons(await approve(walk))).toEqual([])
})

test('R37 a date after the limit that both have agreed to is no hindrance; one of them is', async () => {
  const walk = await reviewed(service, nextBoard(), { ...goodItem, plannedCompletionDate: tooLate })
  const itemIds = await itemsOf(service, walk)
  for (const [party, person] of [
    ['NHS_ENGLAND', ciso],
    ['DHSC', dhscOfficial],
  ] as const) {
    expect(reasons(await approve(walk))).toEqual(['CRITERIA_NOT_MET decision'])
    await acted(
      service,
      'exceptionalDateAgree',
      { ...(await onPlan(service, walk)), itemIds, party, reason: 'The supplier has failed.' },
      person,
    )
  }
  expect(reasons(await approve(walk))).toEqual([])
})

test('R22 R39 what has become a gap during the review, of the evidence and of the audit', async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  const responses = [{ reference: '1.1.2', response: 'NOT_RESPONDED' }]
  await acted(
    service,
    'assessmentEvidenceRecord',
    { ...(await onAssessment(service, place)), responses },
    staffOf(place),
  )
  const actions = [{ reference: 'A1', finding: 'No log is read.', evidence: [], outstanding: true }]
  await acted(service, 'auditActionsRecord', { ...(await onAssessment(service, place)), actions }, staffOf(place))
  const { userErrors } = await approve(walk)
  expect(userErrors[0]?.criteria?.map(({ code }) => code)).toEqual([
    'EVERY_GAP_IS_COVERED',
    'EVERY_AUDIT_ACTION_IS_COVERED',
  ])
})

test('R38 R36 R34 a plan with everything wrong is refused with every reason at once', async () => {
  const walk = await requestReview(service, await submitted(service, nextBoard(), { plannedCompletionDate: null }))
  const [first] = await itemsOf(service, walk)
  const judgements = [
    { itemId: first, realisticAndRobust: false },
    { itemId: first, realisticAndRobust: true },
    { itemId: 'item_x', realisticAndRobust: true },
  ]
  const { userErrors } = await approve(walk, { message: '', judgements })
  expect(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'INVALID_INPUT message',
    'INVALID_INPUT judgements',
    'INVALID_INPUT judgements.0.reason',
    'INVALID_INPUT judgements.1.itemId',
    'INVALID_INPUT judgements.2.itemId',
    'CRITERIA_NOT_MET decision',
  ])
  expect(userErrors.at(-1)?.criteria?.map(({ code }) => code)).toEqual([
    'EVERY_ITEM_HAS_AN_ACTION',
    'EVERY_ITEM_HAS_AN_OWNER',
    'EVERY_ITEM_HAS_A_COMPLETION_DATE',
    'ROUTED_TEAM_SUPPORTS',
    'EVERY_ITEM_IS_REALISTIC_AND_ROBUST',
  ])
})
