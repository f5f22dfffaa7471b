import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareReferences, referenceParts } from '../../src/domain/evidence.ts'

const aReference = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  .map(parts => parts.join('.'))

const signs = (left: string, right: string): readonly number[] =>
  [compareReferences(left, right), compareReferences(right, left)].map(Math.sign)

describe('R5 references sort by their numeric parts', () => {
  // oxfmt-ignore
  test.each([
    ['9.5.9',  '9.5.10'],
    ['9.5.10', '9.5.11'],
    ['9.5.11', '9.6.1'],
    ['9.9.1',  '10.1.1'],
    ['4.5',    '4.5.1'],
    ['4',      '4.5.1'],
    ['1.10.1', '2.1.1'],
  ])('R5 %s comes before %s', (first, second) => {
    expect(signs(first, second)).toEqual([-1, 1])
  })

  test('R5 a whole list', () => {
    const shuffled = ['10.1.1', '9.5.11', '1.2.10', '9.5.9', '1.2.9', '9.5.10', '1.2']
    expect(shuffled.toSorted(compareReferences)).toEqual([
      '1.2',
      '1.2.9',
      '1.2.10',
      '9.5.9',
      '9.5.10',
      '9.5.11',
      '10.1.1',
    ])
  })

  test('R5 a reference is its numbers', () => {
    expect(referenceParts('9.5.10')).toEqual([9, 5, 10])
  })

  test('R5 of two references one comes first, unless they are the same', () => {
    fc.assert(
      fc.property(aReference, aReference, (left, right) => {
        const [forth = 0, back = 0] = signs(left, right)
        expect(forth + back).toBe(0)
        expect(forth === 0).toBe(left === right)
      }),
    )
  })

  test('R5 what comes before the one before comes before it too', () => {
    fc.assert(
      fc.property(aReference, aReference, aReference, (...three) => {
        const [first = '', second = '', third = ''] = three.toSorted(compareReferences)
        expect(compareReferences(first, second)).toBeLessThanOrEqual(0)
        expect(compareReferences(second, third)).toBeLessThanOrEqual(0)
        expect(compareReferences(first, third)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
