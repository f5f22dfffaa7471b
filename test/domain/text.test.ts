import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textReasons } from '../../src/domain/text.ts'
import { placesOf } from './facts.ts'

const character = (code: number): string => String.fromCodePoint(code)

describe('R64 a text that could not be stored as it was given is refused, with its place', () => {
  // oxfmt-ignore
  test.each([
    ['plain words',        'Enrol the remaining accounts.'],
    ['nothing',            ''],
    ['lines and tabs',     'one\n\ttwo\r\n'],
    ['Welsh and an emoji', `tŷ ${character(0x1f512)}`],
    ['10,000 characters',  'a'.repeat(10_000)],
  ])('R64 %s can be stored', (_case, text) => {
    expect(textReasons(text)).toEqual([])
  })

  // oxfmt-ignore
  test.each([
    ['NUL',                     `a${character(0)}b`],
    ['a bell',                  `a${character(7)}b`],
    ['an escape',               `a${character(27)}b`],
    ['delete',                  `a${character(127)}b`],
    ['half a character, first', 'a\ud83d'],
    ['half a character, last',  '\udd12a'],
    ['10,001 characters',       'a'.repeat(10_001)],
  ])('R64 %s cannot', (_case, text) => {
    expect(placesOf(textReasons(text, ['note']))).toEqual(['INVALID_INPUT note'])
  })

  test('R64 every text of an input is looked at, however deep, and each is pointed at', () => {
    const bad = character(0)
    const input = {
      planId: 'plan-1',
      at: null,
      count: 3,
      items: [{ owner: bad, actions: ['Enrol', bad] }, { gap: bad }],
    }
    expect(placesOf(textReasons(input))).toEqual([
      'INVALID_INPUT items.0.owner',
      'INVALID_INPUT items.0.actions.1',
      'INVALID_INPUT items.1.gap',
    ])
  })

  test('R64 a text with NUL in it is refused, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(textReasons(`${before}${character(0)}${after}`)).toHaveLength(1)
      }),
    )
  })
})
