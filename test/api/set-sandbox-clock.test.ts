import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SandboxClock } from '../../src/persistence/sandbox-clock.ts'
import { act, changesOf, lastPosition, eventsAfter, reasons } from './acting.ts'
import { administrator } from './people.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const moveTo = (now: string, rest: object = {}) => act(service, 'sandboxClockSet', { now, ...rest }, administrator)

test('D12 R64 the clock moves forward, by a fraction of a second too, and the chain says who moved it', async () => {
  const { thing, events } = await moveTo('2024-07-08T09:00:00.001+01:00')
  expect(thing).toBe('2024-07-08T08:00:00.001Z')
  expect(service.now().toISOString()).toBe('2024-07-08T08:00:00.001Z')
  // What has fallen due follows, done by nobody.
  expect(events.filter(({ actor }) => actor !== null)).toMatchObject([{ type: 'CLOCK_SET', actor: 'dora' }])
  expect(changesOf(events[0])).toEqual(['now: "2024-07-08T08:00:00.000Z" -> "2024-07-08T08:00:00.001Z"'])
})

test('D12 it does not move back, and says what it shows', async () => {
  const before = service.now().toISOString()
  const answer = await moveTo('2024-07-08T07:59:59.999Z')
  expect(reasons(answer)).toEqual(['INVALID_INPUT now'])
  expect(answer).toMatchObject({ thing: before, events: [] })
  expect(answer.userErrors[0]?.message).toContain(before)
})

test('D12 a dry run says what it would show, and it goes on showing what it did', async () => {
  const before = service.now()
  expect((await moveTo('2024-08-01T00:00:00Z', { dryRun: true })).thing).toBe('2024-08-01T00:00:00.000Z')
  expect(service.now()).toEqual(before)
})

test('D12 D9 moved by many at once it never goes back, and a service that starts later shows the same', async () => {
  const position = await lastPosition(service)
  const instants = Array.from(
    { length: 12 },
    (_none, index) => `2024-09-${String(12 - index).padStart(2, '0')}T00:00:00Z`,
  )
  await Promise.all(instants.map(now => moveTo(now)))
  const told = (await eventsAfter(service, position)).map(({ changes }) => String(changes[0]?.after))
  expect(told).toEqual(told.toSorted())
  expect(told.at(-1)).toBe('2024-09-12T00:00:00.000Z')
  expect(service.now().toISOString()).toBe('2024-09-12T00:00:00.000Z')
  const another = await SandboxClock.load(service.serving, new Date(0))
  expect(another.now()).toEqual(service.now())
})
