import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, fingerprint, reasons } from './acting.ts'
import { mutationNames, ready } from './every-act.ts'
import { nextBoard } from './places.ts'
import { rubbish, unstorable } from './rubbish.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const ids = ['assessmentId', 'planId', 'itemId', 'organisationId', 'notificationId']
const idOf = (input: object): string => ids.find(field => field in input) ?? ''

/** What these act on is named by a code, or is the one clock. */
const withoutId = ['cycleCalendarChange', 'updateRoundChange', 'routingChange', 'contactSet', 'sandboxClockSet']

test.each(mutationNames.filter(name => !withoutId.includes(name)))(
  'S20 R58 %s on an id that is none is not found or refused, and never breaks',
  async mutation => {
    const { person, input } = await ready(mutation, service, nextBoard())
    const field = idOf(input)
    const real = String(input[field as keyof typeof input])
    const before = await fingerprint(service)
    for (const id of [
      ...rubbish,
      real.replace(/^[a-z]+/, field === 'organisationId' ? 'plan' : 'organisation'),
      real.toUpperCase(),
      ` ${real}`,
      real.replace('_', '-'),
      real.slice(0, -1),
      `${real}0`,
    ]) {
      const answer = await act(service, mutation, { ...input, [field]: id }, person)
      expect({ id, reasons: reasons(answer), thing: answer.thing }).toEqual({ id, reasons: ['NOT_FOUND'], thing: null })
    }
    for (const id of unstorable)
      expect({ id, reasons: reasons(await act(service, mutation, { ...input, [field]: id }, person)) }).toEqual({
        id,
        reasons: [`INVALID_INPUT ${field}`],
      })
    expect(await fingerprint(service)).toEqual(before)
  },
)

test.each([
  ['cycleCalendarChange', { cycle: '2031-32' }, 'NOT_FOUND'],
  ['cycleCalendarChange', { cycle: '2023/24' }, 'BAD_USER_INPUT'],
  ['cycleCalendarChange', { cycle: "2023-24' or true --" }, 'BAD_USER_INPUT'],
  ['updateRoundChange', { cycle: '2031-32' }, 'NOT_FOUND'],
  ['routingChange', { cycle: '2031-32' }, 'NOT_FOUND'],
  ['routingChange', { from: '2024-01-01' }, 'INVALID_INPUT from'],
  ['updateRoundChange', { round: 'SEPTEMBER_2031' }, 'INVALID_INPUT round'],
  ['updateRoundChange', { round: '' }, 'INVALID_INPUT round'],
  ['updateRoundChange', { round: 'x\u0000' }, 'INVALID_INPUT round'],
  ['contactSet', { odsCode: 'ZZZZ9' }, 'NOT_FOUND'],
  ['contactSet', { odsCode: '\u0000' }, 'BAD_USER_INPUT'],
  ['contactSet', { odsCode: null }, 'INVALID_INPUT odsCode'],
])('S20 %s with %j is not found or refused, and never breaks', async (mutation, wrong, reason) => {
  const { person, input } = await ready(mutation, service, nextBoard())
  const before = await fingerprint(service)
  expect(reasons(await act(service, mutation, { ...input, ...wrong }, person))).toEqual([reason])
  expect(await fingerprint(service)).toEqual(before)
})
