import { expect, test } from '@jest/globals'
import { wasOpenIn } from '../../src/domain/opening.ts'
import { cycle2023 } from './facts.ts'

// oxfmt-ignore
test.each([
  ['open all the time',               '2011-04-01', null,         true],
  ['of no known opening',             null,         null,         true],
  ['opened on the last day',          '2024-06-30', null,         true],
  ['opened the day after the last',   '2024-07-01', null,         false],
  ['closed on the first day',         '2011-04-01', '2023-07-01', true],
  ['closed the day before the first', '2011-04-01', '2023-06-30', false],
  ['opened and closed within it',     '2023-10-01', '2024-01-31', true],
])('R61 an organisation %s, from %s to %s, counts in 2023-24: %s', (_case, openedOn, closedOn, counts) => {
  expect(wasOpenIn({ openedOn, closedOn }, cycle2023())).toBe(counts)
})
