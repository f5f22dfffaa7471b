import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hiddenRows, smallestCountTold } from '../../src/domain/disclosure.ts'

const shown = (counts: readonly number[]): string => {
  const hidden = hiddenRows(counts)
  return counts.map((count, index) => (hidden[index] ? '*' : count)).join(' ')
}

const someCounts = fc.array(fc.nat(12), { minLength: 2, maxLength: 8 })

const hiddenCounts = (counts: readonly number[]): readonly number[] => {
  const hidden = hiddenRows(counts)
  return counts.filter((_count, index) => hidden[index])
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

describe('R62 small counts are hidden, and nothing gives them away', () => {
  // oxfmt-ignore
  test.each([
    ['none is small',                                 [5, 6, 20],      '5 6 20'],
    ['no rows',                                       [],              ''],
    ['five is told, four is not, nor the next',       [20, 4, 6, 30],  '20 * * 30'],
    ['the next smallest goes with a single one',      [30, 3, 20, 10], '30 * 20 *'],
    ['of two alike only one goes with it',            [3, 9, 9, 30],   '* * 9 30'],
    ['two that are small are enough',                 [4, 3, 20, 30],  '* * 20 30'],
    ['two that are small, but one in all, are not',   [1, 0, 20, 30],  '* * * 30'],
    ['zeros beside a told count would be told by it', [0, 0, 0, 12],   '* * * *'],
    ['zero is small too',                             [0, 7, 8],       '* * 8'],
    ['one row alone',                                 [3],             '*'],
    ['all are small',                                 [1, 2, 3],       '* * *'],
  ])('R62 %s', (_case, counts, told) => {
    expect(shown(counts)).toBe(told)
  })

  test('R62 five is the smallest count that is told', () => {
    expect(smallestCountTold).toBe(5)
  })

  test('R62 no small count is ever told', () => {
    fc.assert(
      fc.property(someCounts, counts => {
        const hidden = hiddenRows(counts)
        expect(counts.every((count, index) => count >= 5 || hidden[index])).toBe(true)
      }),
    )
  })

  test('R62 never is exactly one hidden', () => {
    fc.assert(fc.property(someCounts, counts => expect(hiddenCounts(counts)).not.toHaveLength(1)))
  })

  test('R62 the difference to the total is no small count either, unless nothing at all is told', () => {
    fc.assert(
      fc.property(someCounts, counts => {
        const hidden = hiddenCounts(counts)
        expect(hidden.length === 0 || hidden.length === counts.length || sum(hidden) >= 5).toBe(true)
      }),
    )
  })

  test('R62 where nothing is small, nothing is hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 99 })), counts => expect(hiddenCounts(counts)).toEqual([])),
    )
  })
})
