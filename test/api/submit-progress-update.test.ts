import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, reasons } from './acting.ts'
import { approvedIn, itemsOf, onPlan, reviewed, tooLate } from './every-act.ts'
import { administrator, ciso, dhscOfficial, memberOf } from './people.ts'
import { nextBoard, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { claimed, goodItem, planOf, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

type Item = {
  readonly itemId?: string
  readonly status?: string
  readonly plannedCompletionDate?: string | null
  readonly reason?: string
}

/** Reports on the items of the plan in their order. */
const report = async (place: Place, walk: Walk, rest: object = {}, items: readonly Item[] = []) => {
  const ids = await itemsOf(service, walk)
  const given = items.map((item, index) => ({ itemId: ids[index], status: 'IN_PROGRESS', ...item }))
  return act(
    service,
    'progressUpdateSubmit',
    { ...(await onPlan(service, walk)), note: 'It goes on.', items: given, ...rest },
    memberOf(place.odsCode),
  )
}

const approvedPlace = async () => {
  const place = nextBoard()
  return { place, walk: await approvedIn(service, place) }
}

test('R46 R54 R64 an update moves statuses and forecasts; the baseline stays, and the slippage is told', async () => {
  const { place, walk } = await approvedPlace()
  const ids = await itemsOf(service, walk)
  const { thing, events } = await report(place, walk, { round: 'SEPTEMBER_2024' }, [
    { plannedCompletionDate: '2025-01-20', reason: 'Delivery is late.' },
    { status: 'COMPLETE' },
  ])
  expect(thing).toMatchObject({
    state: 'APPROVED',
    nextDue: { what: 'Progress update DECEMBER_2024, the final one', dueOn: '2024-12-31' },
  })
  expect(events).toMatchObject([{ type: 'PROGRESS_REPORTED', reason: 'It goes on.', actor: `member-${place.odsCode}` }])
  expect(changesOf(events[0]).toSorted()).toEqual(
    [
      `items.${ids[0]}.plannedCompletionDate: "2024-12-20" -> "2025-01-20"`,
      `items.${ids[0]}.status: "NOT_STARTED" -> "IN_PROGRESS"`,
      `items.${ids[1]}.status: "NOT_STARTED" -> "COMPLETE"`,
    ].toSorted(),
  )
  const { items, versions, progressUpdates } = (await planOf(service, walk.planId)).content
  expect(items[0]).toMatchObject({
    plannedCompletionDate: '2025-01-20',
    baselineCompletionDate: '2024-12-20',
    slippageDays: 31,
    status: 'IN_PROGRESS',
  })
  expect(items[1]).toMatchObject({ slippageDays: 0, status: 'COMPLETE' })
  expect(versions[0].items[0]).toMatchObject({ plannedCompletionDate: '2024-12-20' })
  expect(progressUpdates).toEqual([
    { round: 'SEPTEMBER_2024', submittedAt: service.now().toISOString(), note: 'It goes on.', late: false },
  ])
})

test('R46 an update between rounds fulfils none, and nothing is reported where nothing is said', async () => {
  const { place, walk } = await approvedPlace()
  const { thing } = await report(place, walk)
  expect(thing.nextDue).toMatchObject({ what: 'Progress update SEPTEMBER_2024' })
  expect((await planOf(service, walk.planId)).content).toMatchObject({
    progressUpdates: [{ round: null, late: false }],
    items: [{ status: 'NOT_STARTED' }, {}],
  })
})

test('R46 after both rounds nothing is owed', async () => {
  const { place, walk } = await approvedPlace()
  await report(place, walk, { round: 'SEPTEMBER_2024' })
  expect((await report(place, walk, { round: 'DECEMBER_2024' })).thing).toMatchObject({
    state: 'APPROVED',
    nextDue: null,
  })
})

const slipping = { plannedCompletionDate: '2025-02-01', reason: 'x' }
test.each<[string, object, readonly Item[], readonly string[]]>([
  ['R46 a round that there is not', { round: 'MARCH_2025' }, [], ['INVALID_INPUT round']],
  ['R46 an update without words', { note: ' ' }, [], ['INVALID_INPUT note']],
  ['R54 a moved date without a reason', {}, [{ ...slipping, reason: ' ' }], ['INVALID_INPUT items.0.reason']],
  [
    'R54 a date taken away',
    {},
    [{ ...slipping, plannedCompletionDate: null }],
    ['INVALID_INPUT items.0.plannedCompletionDate'],
  ],
  [
    'R27 a date before a milestone',
    {},
    [{ ...slipping, plannedCompletionDate: '2024-08-31' }],
    ['INVALID_INPUT items.0.plannedCompletionDate'],
  ],
  [
    'R37 R54 a date after the limit that nobody agreed',
    {},
    [{ ...slipping, plannedCompletionDate: '2025-07-01' }],
    ['INVALID_INPUT items.0.plannedCompletionDate'],
  ],
  ['R46 an item that is not in the plan', {}, [{ itemId: 'item_x' }], ['INVALID_INPUT items.0.itemId']],
  [
    'R46 R54 all of it at once',
    { round: 'X', note: '' },
    [{ plannedCompletionDate: tooLate }, { itemId: 'item_x' }],
    [
      'INVALID_INPUT round',
      'INVALID_INPUT note',
      'INVALID_INPUT items.0.reason',
      'INVALID_INPUT items.0.plannedCompletionDate',
      'INVALID_INPUT items.1.itemId',
    ],
  ],
])('%s is refused', async (_what, rest, items, expected) => {
  const { place, walk } = await approvedPlace()
  const answer = await report(place, walk, rest, items)
  expect(reasons(answer)).toEqual(expected)
  expect(answer.events).toEqual([])
})

test('R46 an item reported twice is refused', async () => {
  const { place, walk } = await approvedPlace()
  const [itemId = ''] = await itemsOf(service, walk)
  expect(reasons(await report(place, walk, {}, [{ itemId }, { itemId }]))).toEqual(['INVALID_INPUT items.1.itemId'])
})

test('R37 R54 a forecast after the limit holds once both have agreed to that date or a later one', async () => {
  const { place, walk } = await approvedPlace()
  const forecast = [{ plannedCompletionDate: tooLate, reason: 'The supplier has failed.' }]
  for (const [party, person] of [
    ['NHS_ENGLAND', ciso],
    ['DHSC', dhscOfficial],
  ] as const) {
    expect(reasons(await report(place, walk, {}, forecast))).toEqual(['INVALID_INPUT items.0.plannedCompletionDate'])
    const agreement = {
      itemIds: await itemsOf(service, walk),
      party,
      agreedDate: tooLate,
      reason: 'The supplier has failed.',
    }
    await acted(service, 'exceptionalDateAgree', { ...(await onPlan(service, walk)), ...agreement }, person)
  }
  expect(reasons(await report(place, walk, {}, [{ ...forecast[0], plannedCompletionDate: '2025-10-01' }]))).toEqual([
    'INVALID_INPUT items.0.plannedCompletionDate',
  ])
  expect(reasons(await report(place, walk, {}, forecast))).toEqual([])
})

test.each([
  ['under review', reviewed, 'UNDER_REVIEW'],
  [
    'claimed to be complete',
    async (within: RunningService, place: Place) => claimed(within, await approvedIn(within, place)),
    'COMPLETION_CLAIMED',
  ],
])('R46 nothing is reported on a plan that is %s', async (_state, prepare, from) => {
  const place = nextBoard()
  const { userErrors } = await report(place, await prepare(service, place))
  expect(userErrors).toMatchObject([{ __typename: 'TransitionNotAllowedError', from, path: [] }])
})

// Moves the clock, so it comes last.
test('R46 R28 an update is late after the day of its round has ended in London, and dates pass without being stored', async () => {
  const first = await approvedPlace()
  const second = await approvedPlace()
  const moveTo = (now: string) => acted(service, 'sandboxClockSet', { now }, administrator)
  await moveTo('2024-09-30T22:59:59Z')
  await report(first.place, first.walk, { round: 'SEPTEMBER_2024' })
  await moveTo('2024-09-30T23:00:00Z')
  expect((await planOf(service, second.walk.planId)).nextDue).toMatchObject({ dueOn: '2024-09-30', overdue: true })
  await report(second.place, second.walk, { round: 'SEPTEMBER_2024' })
  expect((await planOf(service, first.walk.planId)).content.progressUpdates).toMatchObject([{ late: false }])
  expect((await planOf(service, second.walk.planId)).content.progressUpdates).toMatchObject([{ late: true }])

  expect((await planOf(service, first.walk.planId)).content.items[0].overdue).toBe(false)
  await moveTo(`${goodItem.plannedCompletionDate}T23:59:59Z`)
  expect((await planOf(service, first.walk.planId)).content.items[0].overdue).toBe(false)
  await moveTo('2024-12-21T00:00:00Z')
  expect((await planOf(service, first.walk.planId)).content.items[0].overdue).toBe(true)
})
