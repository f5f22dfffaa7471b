import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, changesOf, reasons } from './acting.ts'
import { approvedIn, drafted, itemsOf, onPlan, reviewed, tooLate } from './every-act.ts'
import { administrator, ann, ciso, dhscOfficial } from './people.ts'
import { nextBoard } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { claimed, confirmed, goodItem, planOf, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const late = { ...goodItem, plannedCompletionDate: tooLate }

const agree = async (walk: Walk, person: Person, party: string, rest: object = {}) =>
  act(
    service,
    'exceptionalDateAgree',
    {
      ...(await onPlan(service, walk)),
      itemIds: await itemsOf(service, walk),
      party,
      reason: 'The supplier has failed.',
      ...rest,
    },
    person,
  )

test.each([
  ['NHS_ENGLAND', ann],
  ['NHS_ENGLAND', administrator],
  ['NHS_ENGLAND', ciso],
  ['DHSC', dhscOfficial],
])('R37 R64 %s is spoken for by $subject, for named items', async (party, person) => {
  const walk = await reviewed(service, nextBoard(), late)
  const [first = ''] = await itemsOf(service, walk)
  const { thing, events } = await agree(walk, person, party, { itemIds: [first, first] })
  expect(thing.state).toBe('UNDER_REVIEW')
  expect(events).toMatchObject([
    {
      type: 'EXCEPTIONAL_DATE_AGREED',
      reason: 'The supplier has failed.',
      actor: person.subject,
      plan_revision: thing.revision,
    },
  ])
  expect(changesOf(events[0])).toEqual([`items.${first}.agreement.${party}: null -> "${tooLate}"`])
  expect((await planOf(service, walk.planId)).content.items).toMatchObject([
    { agreements: [{ party, agreedDate: tooLate }] },
    { agreements: [] },
  ])
})

test('R37 R54 a later date than is planned can be agreed to, for a forecast to come', async () => {
  const walk = await approvedIn(service, nextBoard())
  await agree(walk, dhscOfficial, 'DHSC', { agreedDate: '2025-12-31' })
  expect((await planOf(service, walk.planId)).content.items).toMatchObject([
    { agreements: [{ agreedDate: '2025-12-31' }] },
    { agreements: [{ agreedDate: '2025-12-31' }] },
  ])
})

test.each([
  ['a DHSC official for NHS England', late, dhscOfficial, 'NHS_ENGLAND', {}, ['NOT_ROUTED_TO_YOU party']],
  ['a reviewer for DHSC', late, ann, 'DHSC', {}, ['NOT_ROUTED_TO_YOU party']],
  ['no items', late, ciso, 'NHS_ENGLAND', { itemIds: [] }, ['INVALID_INPUT itemIds']],
  ['no reason', late, ciso, 'NHS_ENGLAND', { reason: ' ' }, ['INVALID_INPUT reason']],
  [
    'a date that is planned in time',
    goodItem,
    ciso,
    'NHS_ENGLAND',
    {},
    ['INVALID_INPUT itemIds.0', 'INVALID_INPUT itemIds.1'],
  ],
  [
    'a date agreed to that is in time',
    late,
    ciso,
    'NHS_ENGLAND',
    { agreedDate: '2025-06-30' },
    ['INVALID_INPUT itemIds.0', 'INVALID_INPUT itemIds.1'],
  ],
  [
    'items without a date',
    { owner: 'x' },
    ciso,
    'NHS_ENGLAND',
    {},
    ['INVALID_INPUT itemIds.0', 'INVALID_INPUT itemIds.1'],
  ],
  [
    'all of it at once',
    late,
    ann,
    'DHSC',
    { reason: '', itemIds: ['item_x', 'rubbish'] },
    ['NOT_ROUTED_TO_YOU party', 'INVALID_INPUT reason', 'INVALID_INPUT itemIds.0', 'INVALID_INPUT itemIds.1'],
  ],
])('R37 refuses %s', async (_what, item, person, party, rest, expected) => {
  const answer = await agree(await reviewed(service, nextBoard(), item), person, party, rest)
  expect(reasons(answer)).toEqual(expected)
  expect(answer.events).toEqual([])
})

test('R37 one person does not agree for both, under whatever grants', async () => {
  const walk = await reviewed(service, nextBoard(), late)
  const both = { subject: 'both', roles: ['NATIONAL_CISO', 'DHSC_OFFICIAL'] }
  expect(reasons(await agree(walk, both, 'NHS_ENGLAND'))).toEqual([])
  expect(reasons(await agree(walk, both, 'DHSC'))).toEqual([
    'SEPARATION_OF_DUTIES itemIds.0',
    'SEPARATION_OF_DUTIES itemIds.1',
  ])
  expect(reasons(await agree(walk, dhscOfficial, 'DHSC'))).toEqual([])
})

test('R37 an item of another plan is no item of this one', async () => {
  const walk = await reviewed(service, nextBoard(), late)
  const itemIds = await itemsOf(service, await drafted(service, nextBoard(), late))
  expect(reasons(await agree(walk, ciso, 'NHS_ENGLAND', { itemIds }))).toEqual([
    'INVALID_INPUT itemIds.0',
    'INVALID_INPUT itemIds.1',
  ])
})

test('R37 of a completed plan there is nothing to agree', async () => {
  const walk = await confirmed(service, await claimed(service, await approvedIn(service, nextBoard())))
  const { userErrors } = await agree(walk, ciso, 'NHS_ENGLAND', { agreedDate: tooLate })
  expect(userErrors).toMatchObject([{ __typename: 'TransitionNotAllowedError', from: 'COMPLETED', allowed: [] }])
})
