import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, reasons } from './acting.ts'
import { mutationNames, ready, type Ready } from './every-act.ts'
import { administrator } from './people.ts'
import { nextBoard } from './places.ts'
import { otherIssuer, startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([field, inner]) => [field, reversed(inner)]),
  )
}

const otherThan = (input: Ready['input']): object => {
  if ('expectedRevision' in input) return { ...input, expectedRevision: 999 }
  if ('now' in input) return { ...input, now: '2024-12-01T00:00:00Z' }
  const field = ['assessmentId', 'organisationId', 'notificationId'].find(name => name in input)
  return field === undefined
    ? { ...input, email: null }
    : { ...input, [field]: `${field.slice(0, -2)}_${randomUUID()}` }
}

/** What a service answers, without how it came to it. */
const answered = ({ code, thing, userErrors, dryRun }: Awaited<ReturnType<typeof act>>) => ({
  code,
  thing,
  userErrors,
  dryRun,
})

test.each(mutationNames)(
  'D2 %s sent again happens once and is answered alike, and its key stands for that input alone',
  async mutation => {
    const { person, input } = await ready(mutation, service, nextBoard())
    const keyed = { ...input, idempotencyKey: randomUUID() }
    const first = await acted(service, mutation, keyed, person)

    const again = await act(service, mutation, reversed(keyed) as object, person)
    expect(answered(again)).toEqual(answered(first))
    expect(again.events).toEqual([])

    const other = await act(service, mutation, { ...otherThan(input), idempotencyKey: keyed.idempotencyKey }, person)
    expect(reasons(other)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey'])
    expect(other.events).toEqual([])

    const namesake = await act(service, mutation, keyed, { ...person, issuer: otherIssuer })
    expect(reasons(namesake)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey'])
    expect(namesake.events).toEqual([])

    const somebodyElse = await act(service, mutation, keyed, { ...person, subject: 'somebody-else' })
    expect(reasons(somebodyElse)).not.toContain('IDEMPOTENCY_KEY_REUSED idempotencyKey')
  },
)

test('D2 the same key and fields for another act are another input', async () => {
  const { person, input } = await ready('completionClaim', service, nextBoard())
  const keyed = { ...input, idempotencyKey: randomUUID() }
  await acted(service, 'completionClaim', keyed, person)
  const other = await act(service, 'improvementPlanReviewRequest', keyed, person)
  expect(reasons(other)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey'])
})

test('D2 a refusal by the rules is remembered, also when the act has become possible since', async () => {
  const { person, input } = await ready('planItemUpdate', service, nextBoard())
  const later = Number(input.expectedRevision) + 1
  const keyed = { ...input, expectedRevision: later, idempotencyKey: randomUUID() }
  const refused = await act(service, 'planItemUpdate', keyed, person)
  expect(reasons(refused)).toEqual(['STALE_REVISION expectedRevision'])

  await acted(service, 'planItemUpdate', { ...input, item: { owner: 'Head of finance' } }, person)
  const again = await act(service, 'planItemUpdate', keyed, person)
  expect(again.userErrors).toEqual(refused.userErrors)
  expect(again.events).toEqual([])
  await acted(service, 'planItemUpdate', { ...keyed, idempotencyKey: randomUUID() }, person)
})

test('D2 what is not found, forbidden or broken leaves the key free', async () => {
  const { person, input } = await ready('planItemUpdate', service, nextBoard())
  const keyed = { ...input, idempotencyKey: randomUUID() }
  const stranger = { ...person, roles: ['ORGANISATION_ADMINISTRATOR:QYG'] }
  expect(reasons(await act(service, 'planItemUpdate', keyed, stranger))).toEqual(['NOT_FOUND'])
  await acted(service, 'planItemUpdate', keyed, person)
})

test('D2 a key is remembered for seven days and is free again after', async () => {
  const { person, input } = await ready('auditActionsRecord', service, nextBoard())
  const keyed = { ...input, idempotencyKey: randomUUID() }
  const first = await acted(service, 'auditActionsRecord', keyed, person)
  const week = 7 * 86_400_000
  const sevenDaysOn = service.now().getTime() + week
  const moveTo = (instant: number) =>
    acted(service, 'sandboxClockSet', { now: new Date(instant).toISOString() }, administrator)

  await moveTo(sevenDaysOn)
  expect(answered(await act(service, 'auditActionsRecord', keyed, person))).toEqual(answered(first))
  await moveTo(sevenDaysOn + 1)
  expect(reasons(await act(service, 'auditActionsRecord', keyed, person))).toEqual(['STALE_REVISION expectedRevision'])
})

test('D2 a twin that comes late to an act that has moved on is told what is there now, and no other reason', async () => {
  const { person, input } = await ready('planItemUpdate', service, nextBoard())
  const keyed = { ...input, idempotencyKey: randomUUID() }
  const first = await acted(service, 'planItemUpdate', keyed, person)
  const { thing } = await acted(
    service,
    'planItemUpdate',
    { ...input, expectedRevision: first.thing.revision, item: { owner: 'Head of finance' } },
    person,
  )
  expect(answered(await act(service, 'planItemUpdate', keyed, person))).toEqual({ ...answered(first), thing })
})
