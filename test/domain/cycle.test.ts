import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween, endOfLondonDay, londonDay } from '../../src/domain/cycle.ts'

const aSecondAfter = (instant: Date): Date => new Date(instant.getTime() + 1000)

describe('R14 R15 R46 R47 a deadline lasts to the end of its day in London', () => {
  // oxfmt-ignore
  test.each([
    ['the baseline',                 '2024-02-29', '2024-02-29T23:59:59.000Z'],
    ['the day before summer time',   '2024-03-30', '2024-03-30T23:59:59.000Z'],
    ['the first day of summer time', '2024-03-31', '2024-03-31T22:59:59.000Z'],
    ['the submission',               '2024-06-30', '2024-06-30T22:59:59.000Z'],
    ['the first update, in summer',  '2024-09-30', '2024-09-30T22:59:59.000Z'],
    ['the chase in October',         '2024-10-14', '2024-10-14T22:59:59.000Z'],
    ['the last whole day of summer', '2024-10-26', '2024-10-26T22:59:59.000Z'],
    ['the day on which summer ends', '2024-10-27', '2024-10-27T23:59:59.000Z'],
    ['the final update, in winter',  '2024-12-31', '2024-12-31T23:59:59.000Z'],
    ['the chase in January',         '2025-01-14', '2025-01-14T23:59:59.000Z'],
    ['the latest completion date',   '2025-06-30', '2025-06-30T22:59:59.000Z'],
  ])('R14 R15 R46 R47 %s, %s, ends at %s', (_deadline, day, lastSecond) => {
    expect(endOfLondonDay(day).toISOString()).toBe(lastSecond)
  })

  // oxfmt-ignore
  test.each([
    ['2024-06-30T22:59:59Z', '2024-06-30'],
    ['2024-06-30T23:00:00Z', '2024-07-01'],
    ['2024-09-30T22:59:59Z', '2024-09-30'],
    ['2024-09-30T23:00:00Z', '2024-10-01'],
    ['2024-10-27T00:30:00Z', '2024-10-27'],
    ['2024-10-27T23:59:59Z', '2024-10-27'],
    ['2024-12-31T23:59:59Z', '2024-12-31'],
    ['2025-01-01T00:00:00Z', '2025-01-01'],
    ['2024-03-31T22:59:59Z', '2024-03-31'],
    ['2024-03-31T23:00:00Z', '2024-04-01'],
  ])('R14 R46 at %s it is %s in London', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day)
  })

  test('R46 R47 every day ends with its last second, and the next begins a second later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), days => {
        const day = addDays('2023-01-01', days)
        const end = endOfLondonDay(day)
        expect([londonDay(end), londonDay(aSecondAfter(end))]).toEqual([day, addDays(day, 1)])
      }),
    )
  })
})

describe('R54 days are counted on the calendar, whatever the clocks do', () => {
  // oxfmt-ignore
  test.each([
    ['2024-12-31', '2024-12-31', 0],
    ['2024-12-31', '2025-01-31', 31],
    ['2025-01-31', '2024-12-31', -31],
    ['2024-03-30', '2024-04-01', 2],
    ['2024-10-26', '2024-10-28', 2],
    ['2024-02-28', '2024-03-01', 2],
  ])('R54 from %s to %s there are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })
})
