import { expect, test } from '@jest/globals'
import { Counts } from '../../src/http/counts.ts'

test('S14 a window begins with the first time, and what others counted is in it', () => {
  const counts = new Counts(1_000)
  expect(counts.add('a', 1, 0)).toEqual({ current: 1, ttl: 1_000 })
  expect(counts.add('a', 3, 400)).toEqual({ current: 4, ttl: 600 })
  expect(counts.add('b', 1, 400)).toEqual({ current: 1, ttl: 1_000 })
  expect(counts.add('a', 1, 999)).toEqual({ current: 5, ttl: 1 })
  expect(counts.add('a', 1, 1_000)).toEqual({ current: 1, ttl: 1_000 })
})

test('S14 whoever has asked longest ago is forgotten first, when there are too many', () => {
  const counts = new Counts(60_000)
  counts.add('busy', 1, 0)
  counts.add('old', 1, 0)
  for (let other = 0; other < 4_998; other += 1) counts.add(`other ${other}`, 1, 0)
  expect(counts.add('busy', 1, 0).current).toBe(2)
  counts.add('one more', 1, 0)
  expect([counts.add('busy', 1, 0).current, counts.add('old', 1, 0).current]).toEqual([3, 1])
})
