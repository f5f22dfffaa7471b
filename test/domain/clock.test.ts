import { expect, test } from '@jest/globals'
import { ruleClock } from '../../src/domain/clock.ts'
import { placesOf, reasonsOf } from './facts.ts'

const shown = new Date('2024-09-30T22:59:59Z')

test.each(['2024-09-30T23:00:00Z', '2024-09-30T22:59:59Z'])(
  'R46 R64 the clock of a sandbox is set forward, to %s',
  to => {
    expect(ruleClock(shown, new Date(to))).toEqual(new Date(to))
  },
)

test('R46 R64 the clock of a sandbox is not set back by as much as a second', () => {
  expect(placesOf(reasonsOf(ruleClock(shown, new Date('2024-09-30T22:59:58Z'))))).toEqual(['INVALID_INPUT now'])
})
