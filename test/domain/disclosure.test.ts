import { describe, expect, test } from '@jest/globals'
import {
  addedUp,
  answeredAsOf,
  audiences,
  toldOfPart,
  toldOfWhole,
  type Audience,
} from '../../src/domain/disclosure.ts'
import { everyTable, workedOut } from './attacker.ts'

const alone = audiences.SEES_TOTALS_ALONE
const inStepsOf = (steps: number): Audience => ({ ...alone, steps })

type Table = readonly (readonly number[])[]

const tell = (table: Table, among: readonly number[], audience: Audience, isEverybody = false) => {
  const parts = table.map((counts, place) => toldOfPart({ counts, among: among[place] ?? 0 }, audience))
  const counts = (table[0] ?? []).map((_none, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const all = { counts, among: among.reduce((sum, one) => sum + one, 0) }
  const whole = isEverybody ? addedUp(all, parts) : toldOfWhole(all, parts, audience)
  return { parts: parts.map(({ told }) => told), whole: whole.told }
}

/** Zero organisations have no plans, as everybody knows. */
const cellsOf = (among: readonly number[]) => (table: Table) =>
  Object.fromEntries(
    table.flatMap((row, place) =>
      among[place] === 0 ? [] : row.map((count, column) => [`count ${column} of place ${place}`, count]),
    ),
  )

describe('R62 what is told to those who see totals alone', () => {
  // oxfmt-ignore
  test.each([
    ['four are not told',                            [[4]],                    [90],             [[0]],                [0]],
    ['five are, and nine are told as five',          [[5], [9]],               [90, 90],         [[5], [5]],           [10]],
    ['a whole may be told where no part is',         [[4], [4], [4]],          [90, 90, 90],     [[0], [0], [0]],      [5]],
    ['not where every part would be told to be four', [[4], [4], [4], [4], [4]], [9, 9, 9, 9, 9], [[0], [0], [0], [0], [0]], [15]],
    ['a place without organisations is no room',     [[4], [4], [0]],          [90, 90, 0],      [[0], [0], [0]],      [0]],
    ['that everybody is counted is not told',        [[5]],                    [5],              [[0]],                [0]],
    ['nor that nearly everybody is',                 [[12]],                   [14],             [[5]],                [5]],
    ['nor of two counts together: the larger goes down', [[6, 10]],            [18],             [[5, 5]],             [5, 5]],
  ])('R62 %s', (_case, table, among, parts, whole) => {
    expect(tell(table, among, alone)).toEqual({ parts, whole })
  })

  // Every table there can be, of every case; with smaller steps, so that they can be counted.
  test.each([
    [2, [4, 4, 4], 1],
    [3, [9, 9], 1],
    [3, [5, 5, 5, 5], 1],
    [3, [8, 3, 2], 1],
    [3, [2, 2, 2, 2, 2], 1],
    [5, [12, 12, 12], 1],
    [5, [4, 4, 4, 4, 4], 1],
    [2, [5, 5, 3], 2],
    [3, [7, 7], 2],
    [2, [5, 5], 3],
  ])(
    'R62 S8 in steps of %i, %j organisations and %i counts: no small count can be worked out',
    (steps, among, columns) => {
      const audience = inStepsOf(steps)
      expect(
        workedOut(everyTable(among, columns), {
          tell: table => tell(table, among, audience),
          counts: cellsOf(among),
          smallest: steps,
        }),
      ).toEqual([])
    },
  )

  test.each([
    [2, [5, 5, 5]],
    [3, [7, 7, 7]],
    [3, [9, 9]],
  ])('R62 S8 in steps of %i, %j organisations that are all in one of two counts: nor can it', (steps, among) => {
    const audience = inStepsOf(steps)
    expect(
      workedOut(everyTable(among, 2, { isEverybody: true }), {
        tell: table => tell(table, among, audience, true),
        counts: cellsOf(among),
        smallest: steps,
      }),
    ).toEqual([])
  })
})

describe('R62 the instant as of which totals are told', () => {
  test.each([
    ['a Wednesday', '2024-07-10T15:00:00Z', '2024-07-07T23:00:00.000Z'],
    ['a Monday as it begins', '2024-07-07T23:00:00Z', '2024-07-07T23:00:00.000Z'],
    ['a Sunday at its end', '2024-07-07T22:59:59.999Z', '2024-06-30T23:00:00.000Z'],
    ['a winter Sunday', '2024-12-15T12:00:00Z', '2024-12-09T00:00:00.000Z'],
    ['a Tuesday after the clocks went back', '2024-10-29T12:00:00Z', '2024-10-28T00:00:00.000Z'],
    ['a Sunday on which they go back', '2024-10-27T23:30:00Z', '2024-10-20T23:00:00.000Z'],
  ])('R62 %s', (_case, instant, settled) => {
    expect(answeredAsOf(new Date(instant), alone).toISOString()).toBe(settled)
  })

  test('R62 who reads what is counted is answered as of the very instant', () => {
    const instant = new Date('2024-07-10T15:00:00.123Z')
    expect(answeredAsOf(instant, audiences.READS_WHAT_IS_COUNTED)).toBe(instant)
  })
})
