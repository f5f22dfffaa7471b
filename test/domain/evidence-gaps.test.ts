import { describe, expect, test } from '@jest/globals'
import { audiences, type Audience } from '../../src/domain/disclosure.ts'
import { evidenceGaps, type GapFilters, type GapTally } from '../../src/domain/evidence-gaps.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from '../../src/domain/organisation.ts'
import { everyTable, workedOut } from './attacker.ts'

const kinds: readonly OrganisationKind[] = ['NHS_TRUST', 'ICB', 'CSU']
const everything: GapFilters = { regions: null, kinds: null }
const ofRegions = (...regions: readonly RegionCode[]): GapFilters => ({ regions, kinds: null })
const ofKinds = (...chosen: readonly OrganisationKind[]): GapFilters => ({ regions: null, kinds: chosen })

const several = audiences.SEES_SEVERAL_REGIONS
const one = audiences.READS_WHAT_IS_COUNTED

type Rest = Partial<Pick<GapTally, 'inPlans' | 'kind' | 'among'>>
const short = (
  region: RegionCode | null,
  organisations: number,
  { inPlans = organisations, kind = 'NHS_TRUST', among = 90 }: Rest = {},
): GapTally => ({ region, kind, organisations, inPlans, among })
const item = (reference: string, ...tallies: readonly GapTally[]) => ({ item: reference, reference, kinds, tallies })

const everywhere = (count: number): readonly GapTally[] => [...regionCodes, null].map(region => short(region, count))

const rowsOf = (
  items: readonly ReturnType<typeof item>[],
  asked: GapFilters = everything,
  audience: Audience = several,
) =>
  evidenceGaps(items, asked, audience).map(
    row => `${row.item}: ${row.organisations} ${row.inPlans}${row.suppressed ? ' *' : ''}`,
  )

describe('R62 which evidence items are most often a gap', () => {
  test('R62 the most frequent first, then as in the catalogue, the hidden ones last', () => {
    const items = [
      item('1.1.1', short('Y58', 4)),
      item('1.1.2', short('Y58', 11)),
      item('1.1.3', short('Y58', 3)),
      item('1.1.4', short('Y58', 16)),
      item('1.1.5', short('Y58', 14)),
      item('1.1.6'),
    ]
    expect(rowsOf(items)).toEqual([
      '1.1.4: 15 10',
      '1.1.2: 10 5',
      '1.1.5: 10 5',
      '1.1.1: null null *',
      '1.1.3: null null *',
      '1.1.6: null null *',
    ])
    expect(rowsOf(items, everything, one).at(-1)).toBe('1.1.6: 0 0')
  })

  const mixed = [short('Y58', 9), short('Y58', 8, { kind: 'ICB' }), short('Y58', 2, { kind: 'CSU' }), short('Y60', 7)]

  // oxfmt-ignore
  test.each([
    ['five are told',                       several, [short('Y58', 5)],                 everything,                                    '5 null *'],
    ['four are not',                        several, [short('Y58', 4)],                 everything,                                    'null null *'],
    ['four, to those who see one region',   one,     [short('Y58', 4)],                 everything,                                    '4 4'],
    ['few that are in plans',               several, [short('Y58', 19, { inPlans: 4 })], everything,                                   '15 null *'],
    ['few that are not in plans',           several, [short('Y58', 19, { inPlans: 16 })], everything,                                  '15 10'],
    ['all of those that fell short',        several, [short('Y58', 9, { among: 9 })],   everything,                                    'null null *'],
    ['a region',                            several, everywhere(7),                     ofRegions('Y58'),                              '5 null *'],
    ['two regions',                         several, everywhere(7),                     ofRegions('Y58', 'Y60'),                       '10 null *'],
    ['a kind that has few',                 several, mixed,                             ofKinds('CSU'),                                'null null *'],
    ['the kind beside it',                  several, mixed,                             ofKinds('ICB'),                                '5 null *'],
    ['a kind in two regions',               several, mixed,                             ofKinds('NHS_TRUST'),                          '10 null *'],
    ['a kind in a region',                  several, mixed,                             { regions: ['Y60'], kinds: ['NHS_TRUST'] },    '5 null *'],
    ['a kind in a region, to its own team', one,     mixed,                             { regions: ['Y58'], kinds: ['ICB'] },          '8 8'],
    ['a region of no concern',              one,     [short('Y58', 4)],                 ofRegions('Y60'),                              '0 0'],
  ] as const)('R62 %s', (_case, audience, tallies, asked, told) => {
    expect(rowsOf([item('1.1.1', ...tallies)], asked, audience)).toEqual([`1.1.1: ${told}`])
  })

  test('R62 an item that no kind asked about has to complete is left out', () => {
    expect(rowsOf([item('1.1.1', short('Y58', 9))], ofKinds('LOCAL_AUTHORITY'))).toEqual([])
  })

  const subsets = <T>(all: readonly T[]): readonly (readonly T[] | null)[] => [
    null,
    ...all.reduce<readonly (readonly T[])[]>((so, next) => [...so, ...so.map(some => [...some, next])], [[]]),
  ]

  // Every table there can be of two kinds in two regions, asked by every filter at once.
  test.each([
    [2, [5, 2, 3, 2]],
    [2, [4, 4, 0, 4]],
    [3, [4, 4, 4, 0]],
    [3, [8, 3, 0, 2]],
    [2, [3, 3, 3, 3]],
  ])('R62 S8 in steps of %i, %j organisations: no small count can be worked out from all answers', (steps, among) => {
    const audience = { ...several, steps }
    const cells = (['Y58', 'Y60'] as const).flatMap(region =>
      (['NHS_TRUST', 'ICB'] as const).map(kind => ({ region, kind })),
    )
    const filters = subsets<RegionCode>(['Y58', 'Y60']).flatMap(regions =>
      subsets<OrganisationKind>(['NHS_TRUST', 'ICB']).map(some => ({ regions, kinds: some })),
    )
    const leaks = workedOut(everyTable(among, 1), {
      tell: table => {
        const tallies = cells.map(({ region, kind }, index) =>
          short(region, table[index]?.[0] ?? 0, { kind, among: among[index] ?? 0, inPlans: 0 }),
        )
        return filters.map(asked => rowsOf([item('1.1.1', ...tallies)], asked, audience))
      },
      counts: table => {
        const [a = 0, b = 0, c = 0, d = 0] = table.map(([count = 0]) => count)
        const named = { a, b, c, d, 'a + b': a + b, 'c + d': c + d, 'a + c': a + c, 'b + d': b + d }
        return Object.fromEntries(Object.entries(named).filter(([name]) => canBeAny(name, among)))
      },
      smallest: steps,
    })
    expect(leaks).toEqual([])
  })

  const canBeAny = (name: string, among: readonly number[]): boolean =>
    name.split(' + ').some(part => (among['abcd'.indexOf(part)] ?? 0) > 0)
})
