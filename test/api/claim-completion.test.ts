import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, changesOf, reasons } from './acting.ts'
import { approvedIn, onPlan, reviewed } from './every-act.ts'
import { ann } from './people.ts'
import { nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { assessmentOf, claimed, goodItem, planOf, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const complete = { ...goodItem, status: 'COMPLETE' }

const claim = async (place: Place, walk: Walk, rest: object = {}) =>
  act(service, 'completionClaim', { ...(await onPlan(service, walk)), ...rest }, staffOf(place))

test('R49 R64 completion is claimed once every item is complete; the status waits for the confirmation', async () => {
  const place = nextBoard()
  const { thing, events } = await claim(place, await approvedIn(service, place, complete), { note: 'All is in place.' })
  expect(thing).toMatchObject({
    state: 'COMPLETION_CLAIMED',
    nextDue: { what: 'Confirmation of the completion', dueOn: '2024-08-05' },
    assessment: { status: 'APPROACHING_STANDARDS' },
  })
  expect(events).toMatchObject([
    {
      type: 'COMPLETION_CLAIMED',
      reason: 'All is in place.',
      plan_revision: thing.revision,
      assessment_revision: null,
    },
  ])
  expect(changesOf(events[0])).toEqual(['state: "APPROVED" -> "COMPLETION_CLAIMED"'])
})

test('R49 an item that is not complete stands in the way', async () => {
  const place = nextBoard()
  const answer = await claim(place, await approvedIn(service, place))
  expect(reasons(answer)).toEqual(['INVALID_INPUT planId'])
  expect(answer.userErrors[0]?.message).toContain('2 of 2 items')
})

test('R49 a plan under review is not claimed complete, for its state and for its items', async () => {
  const place = nextBoard()
  expect(reasons(await claim(place, await reviewed(service, place)))).toEqual([
    'TRANSITION_NOT_ALLOWED',
    'INVALID_INPUT planId',
  ])
})

const claimedPlan = async (place: Place) => claimed(service, await approvedIn(service, place))

test('R49 R16 R64 confirmed by the DSPT team, the status becomes Standards Met in the same act', async () => {
  const place = nextBoard()
  const walk = await claimedPlan(place)
  const { thing, events } = await act(
    service,
    'completionConfirm',
    { ...(await onPlan(service, walk)), note: 'Seen on site.' },
    ann,
  )
  expect(thing).toMatchObject({ state: 'COMPLETED', nextDue: null, assessment: { status: 'STANDARDS_MET' } })
  expect(events).toMatchObject([
    {
      type: 'COMPLETION_CONFIRMED',
      reason: 'Seen on site.',
      actor: 'ann',
      assessment_revision: thing.assessment.revision,
    },
  ])
  expect(changesOf(events[0])).toEqual([
    'state: "COMPLETION_CLAIMED" -> "COMPLETED"',
    'status: "APPROACHING_STANDARDS" -> "STANDARDS_MET"',
  ])
  expect((await assessmentOf(service, place.odsCode)).statusHistory.map(({ to }: { to: string }) => to)).toEqual([
    'STANDARDS_NOT_MET',
    'APPROACHING_STANDARDS',
    'STANDARDS_MET',
  ])
})

test('R50 R64 refused, the plan is approved as it was before, the status stays, and the next update is owed again', async () => {
  const place = nextBoard()
  const walk = await claimedPlan(place)
  const { thing, events } = await act(
    service,
    'completionRefuse',
    { ...(await onPlan(service, walk)), reason: 'One control is not there.' },
    ann,
  )
  expect(thing).toMatchObject({
    state: 'APPROVED',
    nextDue: { what: 'Progress update SEPTEMBER_2024' },
    assessment: { status: 'APPROACHING_STANDARDS' },
  })
  expect(events).toMatchObject([
    { type: 'COMPLETION_REFUSED', reason: 'One control is not there.', assessment_revision: null },
  ])
  expect(changesOf(events[0])).toEqual(['state: "COMPLETION_CLAIMED" -> "APPROVED"'])
  expect((await claim(place, walk)).thing.state).toBe('COMPLETION_CLAIMED')
})

test('R49 a refusal has words', async () => {
  const walk = await claimedPlan(nextBoard())
  const answer = await act(service, 'completionRefuse', { ...(await onPlan(service, walk)), reason: '\t' }, ann)
  expect(reasons(answer)).toEqual(['INVALID_INPUT reason'])
  expect(answer).toMatchObject({ thing: { state: 'COMPLETION_CLAIMED' }, events: [] })
})

test.each(['completionConfirm', 'completionRefuse'])('R49 %s needs a claim', async mutation => {
  const walk = await approvedIn(service, nextBoard())
  const words = mutation === 'completionRefuse' ? { reason: '' } : {}
  const { userErrors } = await act(service, mutation, { ...(await onPlan(service, walk)), ...words }, ann)
  expect(userErrors.at(-1)).toMatchObject({
    __typename: 'TransitionNotAllowedError',
    from: 'APPROVED',
    allowed: ['COMPLETION_CLAIMED', 'CLOSED'],
  })
  expect(userErrors).toHaveLength(mutation === 'completionRefuse' ? 2 : 1)
})

test('R49 R46 a completed plan takes no further act, and owes nothing', async () => {
  const place = nextBoard()
  const walk = await claimedPlan(place)
  await act(service, 'completionConfirm', await onPlan(service, walk), ann)
  for (const [mutation, person] of [
    ['completionConfirm', ann],
    ['completionClaim', staffOf(place)],
    ['improvementPlanReviewRequest', staffOf(place)],
  ] as const) {
    const { userErrors } = await act(service, mutation, await onPlan(service, walk), person)
    expect(userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', from: 'COMPLETED', allowed: [] }])
  }
  expect((await planOf(service, walk.planId)).nextDue).toBeNull()
})
