import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, reasons } from './acting.ts'
import { drafted, itemsOf, onPlan, reviewed } from './every-act.ts'
import { nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { decide, planOf, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const asked = async (place: Place) => decide(service, await reviewed(service, place), 'REQUEST_INFORMATION')

const answer = async (place: Place, walk: Walk, words: string) =>
  act(service, 'informationRequestAnswer', { ...(await onPlan(service, walk)), answer: words }, staffOf(place))

test('R39 R64 an answer takes the plan back to those who review it, as it was submitted', async () => {
  const place = nextBoard()
  const walk = await asked(place)
  expect((await planOf(service, walk.planId)).nextDue).toEqual({
    what: 'Answer to the request for information',
    dueOn: '2024-07-22',
    overdue: false,
  })
  const { thing, events } = await answer(place, walk, 'It is funded.')
  expect(thing).toMatchObject({
    state: 'UNDER_REVIEW',
    version: 1,
    nextDue: { what: 'Review of the plan', dueOn: '2024-08-05' },
  })
  expect(events).toMatchObject([
    { type: 'INFORMATION_ANSWERED', reason: 'It is funded.', plan_revision: thing.revision },
  ])
  expect(changesOf(events[0])).toEqual(['state: "INFORMATION_REQUESTED" -> "UNDER_REVIEW"'])
  expect((await planOf(service, walk.planId)).content.versions).toHaveLength(1)
})

test('R29 R39 with items changed since, the plan is published again instead, and the answer without words is told too', async () => {
  const place = nextBoard()
  const walk = await asked(place)
  const [itemId] = await itemsOf(service, walk)
  const { expectedRevision } = await onPlan(service, walk)
  await acted(
    service,
    'planItemUpdate',
    { itemId, expectedRevision, item: { owner: 'Head of estates' } },
    staffOf(place),
  )
  expect(reasons(await answer(place, walk, 'It is funded.'))).toEqual(['INVALID_INPUT planId'])
  const refused = await answer(place, walk, ' ')
  expect(reasons(refused)).toEqual(['INVALID_INPUT answer', 'INVALID_INPUT planId'])
  expect(refused).toMatchObject({ thing: { state: 'INFORMATION_REQUESTED' }, events: [] })
})

test.each([
  ['a draft', drafted, 'DRAFT'],
  ['under review', reviewed, 'UNDER_REVIEW'],
])('R39 nothing is answered on a plan that is %s', async (_state, prepare, from) => {
  const place = nextBoard()
  const { userErrors } = await answer(place, await prepare(service, place), 'It is funded.')
  expect(userErrors).toMatchObject([{ __typename: 'TransitionNotAllowedError', path: [], from }])
})
