import { describe, expect, test } from '@jest/globals'
import { type GraphQLScalarType, parseValue } from 'graphql'
import {
  CycleCodeScalar,
  DateScalar,
  DateTimeScalar,
  EvidenceReferenceScalar,
  OdsCodeScalar,
  UuidScalar,
} from '../../src/graphql/scalars.ts'

const uuid = '0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const at = (text: string): Date => new Date(text)

type Accepted = readonly [scalar: GraphQLScalarType, written: string, read: unknown]

const accepted: readonly Accepted[] = [
  [DateScalar, '2024-06-30', '2024-06-30'],
  [DateScalar, '2024-02-29', '2024-02-29'],
  [DateScalar, '2000-02-29', '2000-02-29'],
  [DateScalar, '1900-01-01', '1900-01-01'],
  [DateScalar, '2199-12-31', '2199-12-31'],
  [DateTimeScalar, '2024-07-08T08:00:00Z', at('2024-07-08T08:00:00.000Z')],
  [DateTimeScalar, '2024-07-08t08:00:00z', at('2024-07-08T08:00:00.000Z')],
  [DateTimeScalar, '2024-07-08T09:00:00+01:00', at('2024-07-08T08:00:00.000Z')],
  [DateTimeScalar, '2024-07-07T23:30:00.5-08:30', at('2024-07-08T08:00:00.500Z')],
  [DateTimeScalar, '2024-07-08T08:00:00.123999Z', at('2024-07-08T08:00:00.123Z')],
  [UuidScalar, uuid, uuid],
  [UuidScalar, uuid.toUpperCase(), uuid],
  [OdsCodeScalar, 'RYC', 'RYC'],
  [OdsCodeScalar, 'ryc', 'RYC'],
  [OdsCodeScalar, '0AR', '0AR'],
  [OdsCodeScalar, 'A123456789', 'A123456789'],
  [CycleCodeScalar, '2023-24', '2023-24'],
  [CycleCodeScalar, '1999-00', '1999-00'],
  [EvidenceReferenceScalar, '4.5', '4.5'],
  [EvidenceReferenceScalar, '4.5.3', '4.5.3'],
  [EvidenceReferenceScalar, '9.5.10.1', '9.5.10.1'],
]

type Refused = readonly [scalar: GraphQLScalarType, written: unknown]

const refused: readonly Refused[] = [
  [DateScalar, '2024-02-30'],
  [DateScalar, '2023-02-29'],
  [DateScalar, '1900-02-29'],
  [DateScalar, '2024-13-01'],
  [DateScalar, '2024-00-10'],
  [DateScalar, '2024-6-30'],
  [DateScalar, '30/06/2024'],
  [DateScalar, '1899-12-31'],
  [DateScalar, '2200-01-01'],
  [DateScalar, '2024-06-30T00:00:00Z'],
  [DateScalar, ' 2024-06-30'],
  [DateScalar, '2024-06-30\n'],
  [DateScalar, 20240630],
  [DateScalar, true],
  [DateTimeScalar, '2024-07-08'],
  [DateTimeScalar, '2024-07-08T08:00:00'],
  [DateTimeScalar, '2024-07-08 08:00:00Z'],
  [DateTimeScalar, '2024-07-08T08:00Z'],
  [DateTimeScalar, '2024-02-30T08:00:00Z'],
  [DateTimeScalar, '2024-07-08T24:00:00Z'],
  [DateTimeScalar, '2024-07-08T08:00:60Z'],
  [DateTimeScalar, '2024-07-08T08:00:00+24:00'],
  [DateTimeScalar, '2024-07-08T08:00:00+0100'],
  [DateTimeScalar, '2199-12-31T23:59:59-01:00'],
  [DateTimeScalar, 1720425600],
  [UuidScalar, uuid.replaceAll('-', '')],
  [UuidScalar, `{${uuid}}`],
  [UuidScalar, uuid.replace('0', 'g')],
  [UuidScalar, ''],
  [OdsCodeScalar, 'RY'],
  [OdsCodeScalar, 'ABCDEFGHIJK'],
  [OdsCodeScalar, 'R-C'],
  [OdsCodeScalar, 'RÉC'],
  [OdsCodeScalar, 'ſſſ'],
  [OdsCodeScalar, 123],
  [CycleCodeScalar, '2023-25'],
  [CycleCodeScalar, '2023-2024'],
  [CycleCodeScalar, '23/24'],
  [CycleCodeScalar, 2023],
  [EvidenceReferenceScalar, '4'],
  [EvidenceReferenceScalar, '4.05'],
  [EvidenceReferenceScalar, '4.5.'],
  [EvidenceReferenceScalar, '4.5.3.1.2'],
  [EvidenceReferenceScalar, 'A2.b'],
  [EvidenceReferenceScalar, 4.5],
]

describe('scalars', () => {
  test.each(accepted)('%s reads %j', (scalar, written, read) => {
    expect(scalar.parseValue(written)).toEqual(read)
    expect(scalar.parseLiteral(parseValue(JSON.stringify(written)))).toEqual(read)
  })

  test.each(refused)('%s refuses %j, saying what came and what would be right', (scalar, written) => {
    const message = new RegExp(`^${scalar.name} is written as .+; this is .+\\.$`, 's')
    expect(() => scalar.parseValue(written)).toThrow(message)
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(written)))).toThrow(message)
  })

  test.each([
    [['2024-06-30'], 'a list'],
    [{ year: 2024 }, 'an object'],
    [null, 'null'],
    [`2024${'-'.repeat(10_000)}`, `"2024${'-'.repeat(55)}…`],
  ])('what came is named and never repeated at length: %#', (written, found) => {
    expect(() => DateScalar.parseValue(written)).toThrow(`; this is ${found}.`)
  })

  test('a literal that is refused is pointed at', () => {
    expect(() => DateScalar.parseLiteral(parseValue('20240630'))).toThrow(
      expect.objectContaining({ locations: [{ line: 1, column: 1 }] }),
    )
  })

  test.each([
    [at('2024-07-08T08:00:00.123Z'), '2024-07-08T08:00:00.123Z'],
    ['2024-07-08T08:00:00.123+00:00', '2024-07-08T08:00:00.123Z'],
    ['2024-07-08T08:00:00+00:00', '2024-07-08T08:00:00.000Z'],
    ['2024-07-08T08:00:00.1+00:00', '2024-07-08T08:00:00.100Z'],
    ['2024-07-08T08:00:00.123456+00:00', '2024-07-08T08:00:00.123456Z'],
    ['2024-07-08T09:00:00.123456+01:00', '2024-07-08T08:00:00.123456Z'],
    ['2024-07-08T08:00:00.123Z', '2024-07-08T08:00:00.123Z'],
  ])('an instant %j is answered in UTC, whole', (value, answered) => {
    expect(DateTimeScalar.serialize(value)).toBe(answered)
  })

  test.each([
    [DateTimeScalar, 'yesterday'],
    [DateTimeScalar, at('yesterday')],
    [DateTimeScalar, 1720425600],
    [DateScalar, at('2024-07-08T08:00:00Z')],
    [OdsCodeScalar, 1],
  ])('%s answers with no %j', (scalar, value) => {
    expect(() => scalar.serialize(value)).toThrow(`${scalar.name} cannot be answered with`)
  })
})
