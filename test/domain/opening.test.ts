import { expect, test } from '@jest/globals'
import { wasOpenIn } from '../../src/domain/opening.ts'

const cycle = { firstDay: '2022-07-01', lastDay: '2023-06-30' }

// oxfmt-ignore
test.each([
  ['nothing is known of it',          null,         null,         true],
  ['it opened on the last day',       '2023-06-30', null,         true],
  ['it opened the day after',         '2023-07-01', null,         false],
  ['it closed on the first day',      '2001-04-01', '2022-07-01', true],
  ['it closed the day before',        '2001-04-01', '2022-06-30', false],
  ['it opened and closed within',     '2022-09-01', '2022-10-01', true],
])('R61 whether an organisation was open in a cycle when %s', (_case, openedOn, closedOn, wasOpen) => {
  expect(wasOpenIn({ openedOn, closedOn }, cycle)).toBe(wasOpen)
})
