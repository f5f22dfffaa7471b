import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, changesOf, reasons } from './acting.ts'
import { approvedIn, drafted, onPlan, reviewed, submitted } from './every-act.ts'
import { administrator } from './people.ts'
import { nextBoard, serviceAt, staffOf, type Place } from './places.ts'
import type { RunningService } from './service.ts'
import { decide, planOf, type Walk } from './walk.ts'

// An hour before the clocks go back in London.
let service: RunningService
beforeAll(async () => {
  service = await serviceAt('2024-10-26T23:30:00Z')
})
afterAll(() => service.stop())

const request = async (place: Place, walk: Walk, rest: object = {}) =>
  act(service, 'improvementPlanReviewRequest', { ...(await onPlan(service, walk)), ...rest }, staffOf(place))

test('R32 R64 the organisation asks for the review, and it is due 28 days on, in days of London', async () => {
  const place = nextBoard()
  const walk = await submitted(service, place)
  expect(await planOf(service, walk.planId)).toMatchObject({
    state: 'SUBMITTED',
    reviewRequestedAt: null,
    nextDue: null,
  })
  const { thing, events } = await request(place, walk, { note: 'Please look at it.' })
  expect(thing).toMatchObject({
    state: 'UNDER_REVIEW',
    version: 1,
    reviewRequestedAt: '2024-10-26T23:30:00.000Z',
    nextDue: { what: 'Review of the plan', dueOn: '2024-11-24', overdue: false },
    assessment: { status: 'STANDARDS_NOT_MET' },
  })
  expect(events).toMatchObject([
    { type: 'REVIEW_REQUESTED', reason: 'Please look at it.', plan_revision: thing.revision },
  ])
  expect(changesOf(events[0])).toEqual(['state: "SUBMITTED" -> "UNDER_REVIEW"'])
})

test.each([
  ['a draft', drafted, 'DRAFT', ['SUBMITTED', 'CLOSED']],
  ['under review', reviewed, 'UNDER_REVIEW', ['INFORMATION_REQUESTED', 'NOT_AGREED', 'APPROVED', 'CLOSED']],
  ['approved', approvedIn, 'APPROVED', ['COMPLETION_CLAIMED', 'CLOSED']],
  [
    'not agreed',
    async (within: RunningService, place: Place) => decide(within, await reviewed(within, place), 'NOT_AGREE'),
    'NOT_AGREED',
    ['SUBMITTED', 'APPROVED', 'CLOSED'],
  ],
])('R32 no review is requested of a plan that is %s', async (_state, prepare, from, allowed) => {
  const place = nextBoard()
  const { userErrors, events } = await request(place, await prepare(service, place))
  expect(userErrors).toMatchObject([{ __typename: 'TransitionNotAllowedError', path: [], from, allowed }])
  expect(events).toEqual([])
})

test('R32 a review that is not done in its days is overdue from the day after', async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  const dueOn = async () => (await planOf(service, walk.planId)).nextDue
  for (const [now, overdue] of [
    ['2024-11-24T23:59:59Z', false],
    ['2024-11-25T00:00:00Z', true],
  ] as const) {
    expect(reasons(await act(service, 'sandboxClockSet', { now }, administrator))).toEqual([])
    expect(await dueOn()).toMatchObject({ dueOn: '2024-11-24', overdue })
  }
})
