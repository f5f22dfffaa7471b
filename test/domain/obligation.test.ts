import { describe, expect, test } from '@jest/globals'
import { londonDay, type Cycle } from '../../src/domain/cycle.ts'
import type { PlanState } from '../../src/domain/improvement-plan.ts'
import { isPastDue, nextDue } from '../../src/domain/obligation.ts'
import { cycle2023, cycleWithRound, planIn } from './facts.ts'

const september = { what: 'Progress update SEPTEMBER_2024', dueOn: '2024-09-30' }
const december = { what: 'Progress update DECEMBER_2024, the final one', dueOn: '2024-12-31' }

const dueWhen = (roundsReported: readonly string[], cycle: Cycle = cycle2023()) =>
  nextDue(planIn('APPROVED', { roundsReported }), cycle)

describe('R46 R48 updates', () => {
  // oxfmt-ignore
  test.each([
    ['nothing',              [],                                  september],
    ['September',            ['SEPTEMBER_2024'],                  december],
    ['December before time', ['DECEMBER_2024'],                   september],
    ['both',                 ['SEPTEMBER_2024', 'DECEMBER_2024'], null],
  ])('R46 an approved plan that has reported %s owes', (_case, reported, due) => {
    expect(dueWhen(reported)).toEqual(due)
  })

  test.each<readonly [string, Cycle, ReturnType<typeof nextDue>]>([
    ['September is called off', cycleWithRound('SEPTEMBER_2024', { isCalledOff: true }), december],
    [
      'September is moved',
      cycleWithRound('SEPTEMBER_2024', { dueOn: '2024-10-07' }),
      { ...september, dueOn: '2024-10-07' },
    ],
    ['September is moved past December', cycleWithRound('SEPTEMBER_2024', { dueOn: '2025-01-31' }), december],
    ['there are no rounds', cycle2023({ rounds: [] }), null],
  ])('R48 where %s an approved plan owes', (_case, cycle, due) => {
    expect(dueWhen([], cycle)).toEqual(due)
  })

  // oxfmt-ignore
  test.each([
    [september, '2024-09-30T22:59:59Z', false],
    [september, '2024-09-30T23:00:00Z', true],
    [december,  '2024-12-31T23:59:59Z', false],
    [december,  '2025-01-01T00:00:00Z', true],
  ])('R46 R47 %j at %s is past due: %s', ({ dueOn }, instant, past) => {
    expect(isPastDue(dueOn, londonDay(new Date(instant)))).toBe(past)
  })
})

describe('R46 what is owed in every state', () => {
  // oxfmt-ignore
  test.each<readonly [PlanState, string | null]>([
    ['DRAFT',                 '2024-06-30'],
    ['SUBMITTED',             null],
    ['UNDER_REVIEW',          '2024-07-29'],
    ['INFORMATION_REQUESTED', '2024-07-24'],
    ['NOT_AGREED',            null],
    ['APPROVED',              '2024-09-30'],
    ['COMPLETION_CLAIMED',    '2024-11-28'],
    ['COMPLETED',             null],
    ['CLOSED',                null],
  ])('R46 a plan that is %s owes something by %s', (state, dueOn) => {
    const standing = planIn(state, {
      reviewRequestedAt: '2024-06-30T23:30:00.000Z',
      informationRequestedAt: '2024-07-10T09:00:00.000Z',
      completionClaimedAt: '2024-10-31T23:30:00.000Z',
    })
    const cycle = cycle2023({ reviewDays: 28, answerDays: 14 })
    expect(nextDue(standing, cycle)?.dueOn ?? null).toBe(dueOn)
  })

  test('R46 nobody is owed a review before it is requested', () => {
    expect(nextDue(planIn('UNDER_REVIEW', { reviewRequestedAt: null }), cycle2023())).toBeNull()
  })
})
