import { expect, test } from '@jest/globals'
import { isOperatorOfEssentialServices, regionCodes } from '../../src/domain/organisation.ts'

// oxfmt-ignore
test.each([
  ['NHS_TRUST',       true],
  ['ICB',             true],
  ['INDEPENDENT_OES', true],
  ['CSU',             false],
  ['DHSC_ALB',        false],
  ['KEY_IT_SUPPLIER', false],
  ['LOCAL_AUTHORITY', false],
  ['OTHER',           false],
] as const)('R8 %s is an operator of essential services: %s', (kind, isOperator) => {
  expect(isOperatorOfEssentialServices(kind)).toBe(isOperator)
})

test('R61 there are seven regions, each once', () => {
  expect(new Set(regionCodes).size).toBe(7)
})
