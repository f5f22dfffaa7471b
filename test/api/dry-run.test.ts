import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { act, acted, fingerprint, reasons } from './acting.ts'
import { mutationNames, ready, type Ready } from './every-act.ts'
import { nextBoard } from './places.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

/** Ids of what is new are given anew by every attempt. */
const withoutIds = (thing: unknown): unknown =>
  JSON.parse(JSON.stringify(thing, (key, value: unknown) => (key === 'id' ? undefined : value)))

/** What makes an act refused that could be done again. */
const wrongs: Readonly<Record<string, object>> = {
  nisNoticeRecord: { reference: ' ', issuedOn: '2034-07-01' },
  contactSet: { region: 'Y61', email: 'nobody' },
  sandboxClockSet: { now: '2024-01-01T00:00:00Z' },
}

describe.each(mutationNames)('%s', mutation => {
  let given: Ready
  beforeAll(async () => {
    given = await ready(mutation, service, nextBoard())
  })

  test('D2 a dry run shows what would be and keeps nothing, then the act does just that', async () => {
    const { person, input } = given
    const idempotencyKey = randomUUID()
    const before = await fingerprint(service)
    const tried = await acted(service, mutation, { ...input, dryRun: true, idempotencyKey }, person)
    expect(tried).toMatchObject({ dryRun: true, events: [] })
    expect(await fingerprint(service)).toEqual(before)

    const real = await acted(service, mutation, { ...input, idempotencyKey }, person)
    expect(real.dryRun).toBe(false)
    expect(withoutIds(tried.thing)).toEqual(withoutIds(real.thing))
    expect(await fingerprint(service)).not.toEqual(before)
  })

  test('D2 a dry run is refused for the same reasons as the act', async () => {
    const { person, input } = given
    const wrong = { ...input, ...wrongs[mutation] }
    // Once it is done, it cannot be done again.
    if (wrongs[mutation] === undefined) await act(service, mutation, input, person)

    const before = await fingerprint(service)
    const tried = await act(service, mutation, { ...wrong, dryRun: true }, person)
    const real = await act(service, mutation, wrong, person)
    expect(reasons(tried).length).toBeGreaterThan(0)
    expect(reasons(tried)).toEqual(reasons(real))
    expect(tried.userErrors).toEqual(real.userErrors)
    expect(tried.thing).toEqual(real.thing)
    expect(await fingerprint(service)).toEqual(before)
  })
})
