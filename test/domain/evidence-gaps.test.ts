import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scopeOf } from '../../src/domain/access.ts'
import { evidenceGaps, mayNarrowBy, type GapFilters, type GapTally } from '../../src/domain/evidence-gaps.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from '../../src/domain/organisation.ts'
import { viewer } from './facts.ts'

const kinds: readonly OrganisationKind[] = ['NHS_TRUST', 'ICB', 'CSU']
const everything: GapFilters = { regions: null, kinds: null }
const ofRegions = (regions: readonly RegionCode[]): GapFilters => ({ regions, kinds: null })
const ofKinds = (...chosen: readonly OrganisationKind[]): GapFilters => ({ regions: null, kinds: chosen })

const scopes = {
  team: scopeOf(viewer('ann', 'DSPT_REVIEWER'), 'totals:read-gaps'),
  lead: scopeOf(viewer('lee', 'REGIONAL_SECURITY_LEAD:Y58'), 'totals:read-gaps'),
  leadOfTwo: scopeOf(
    viewer('lou', 'REGIONAL_SECURITY_LEAD:Y58', 'REGIONAL_TRANSFORMATION_TEAM:Y60'),
    'totals:read-gaps',
  ),
}

const short = (
  region: RegionCode | null,
  organisations: number,
  { inPlans = organisations, kind = 'NHS_TRUST' }: Partial<Pick<GapTally, 'inPlans' | 'kind'>> = {},
): GapTally => ({ region, kind, organisations, inPlans })
const item = (reference: string, ...tallies: readonly GapTally[]) => ({ item: reference, reference, kinds, tallies })

/** Every region has the same, so that nothing is small of itself. */
const everywhere = (count: number): readonly GapTally[] => [...regionCodes, null].map(region => short(region, count))
const with58 = (count: number, others: number) =>
  everywhere(others).map(tally => (tally.region === 'Y58' ? short('Y58', count) : tally))

const rowsOf = (
  items: readonly ReturnType<typeof item>[],
  asked: GapFilters = everything,
  scope: keyof typeof scopes = 'team',
) =>
  evidenceGaps(items, asked, scopes[scope]).map(
    row => `${row.item}: ${row.organisations} ${row.inPlans}${row.suppressed ? ' *' : ''}`,
  )

describe('R62 which evidence items are most often a gap', () => {
  test('R62 the most frequent first, then as in the catalogue, the hidden ones last', () => {
    const items = [
      item('1.1.1', short('Y58', 4)),
      item('1.1.2', short('Y58', 6)),
      item('1.1.3', short('Y58', 3)),
      item('1.1.4', short('Y58', 9)),
      item('1.1.5', short('Y58', 6)),
      item('1.1.6'),
    ]
    expect(rowsOf(items)).toEqual([
      '1.1.4: 9 9',
      '1.1.2: 6 6',
      '1.1.5: 6 6',
      '1.1.1: null null *',
      '1.1.3: null null *',
      '1.1.6: null null *',
    ])
    expect(rowsOf(items, everything, 'lead').at(-1)).toBe('1.1.6: 0 0')
  })

  // oxfmt-ignore
  test.each([
    ['five are told',                        'team',      [short('Y58', 5)],                                         everything,          '5 5'],
    ['four are not',                         'team',      [short('Y58', 4)],                                         everything,          'null null *'],
    ['four, to those who see one region',    'lead',      [short('Y58', 4)],                                         everything,          '4 4'],
    ['four, to those who see two regions',   'leadOfTwo', [short('Y58', 4)],                                         everything,          'null null *'],
    ['few that are in plans',                'team',      [short('Y58', 9, { inPlans: 4 })],                         everything,          '9 null *'],
    ['few that are not in plans',            'team',      [short('Y58', 9, { inPlans: 6 })],                         everything,          '9 null *'],
    ['enough of both',                       'team',      [short('Y58', 11, { inPlans: 6 })],                        everything,          '11 6'],
    ['a region where every one has enough',  'team',      everywhere(7),                                             ofRegions(['Y58']),         '7 null *'],
    ['a region that has few',                'team',      with58(3, 7),                                              ofRegions(['Y58']),         'null null *'],
    ['what would give it away',              'team',      with58(3, 7),                                              ofRegions(['Y56']),         'null null *'],
    ['the others, which do not',             'team',      with58(3, 7),                                              ofRegions(['Y59']),         '7 null *'],
    ['it and the one beside it',             'team',      with58(3, 7),                                              ofRegions(['Y58', 'Y56']),  '10 null *'],
    ['a region of no concern',               'lead',      [short('Y58', 4)],                                         ofRegions(['Y60']),         '0 0'],
    ['a kind that has few',                  'team',      [short('Y58', 9), short('Y58', 9, { kind: 'ICB' }), short('Y58', 2, { kind: 'CSU' })], ofKinds('CSU'), 'null null *'],
    ['the kind beside it',                   'team',      [short('Y58', 9), short('Y58', 8, { kind: 'ICB' }), short('Y58', 2, { kind: 'CSU' })], ofKinds('ICB'), 'null null *'],
    ['the other kind',                       'team',      [short('Y58', 9), short('Y58', 8, { kind: 'ICB' }), short('Y58', 2, { kind: 'CSU' })], ofKinds('NHS_TRUST'), '9 null *'],
  ] as const)('R62 %s', (_case, scope, tallies, asked, told) => {
    expect(rowsOf([item('1.1.1', ...tallies)], asked, scope)).toEqual([`1.1.1: ${told}`])
  })

  test('R62 an item that no kind asked about has to complete is left out', () => {
    expect(rowsOf([item('1.1.1', short('Y58', 9))], ofKinds('LOCAL_AUTHORITY'))).toEqual([])
  })

  test.each([
    ['team', { regions: ['Y58'], kinds: ['ICB'] }, false],
    ['leadOfTwo', { regions: ['Y58'], kinds: ['ICB'] }, false],
    ['lead', { regions: ['Y58'], kinds: ['ICB'] }, true],
    ['team', ofRegions(['Y58']), true],
    ['team', ofKinds('ICB'), true],
  ] as const)('R62 %s may narrow by %j: %s', (scope, asked, may) => {
    expect(mayNarrowBy(asked, scopes[scope])).toBe(may)
  })

  const someTallies = fc.array(
    fc.record({
      region: fc.constantFrom(...regionCodes, null),
      kind: fc.constantFrom(...kinds),
      organisations: fc.nat(8),
      inPlans: fc.constant(0),
    }),
    { maxLength: 40 },
  )
  const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
    all.reduce<readonly (readonly T[])[]>((so, one) => [...so, ...so.map(some => [...some, one])], [[]])

  type Told = { readonly cells: readonly string[]; readonly organisations: number }

  /** What each answer adds up, by the cells it is about, and how much. */
  const toldOf = (tallies: readonly GapTally[], filters: readonly GapFilters[], all: readonly string[]) =>
    filters.flatMap((asked): readonly Told[] =>
      evidenceGaps([item('1.1.1', ...tallies)], asked, scopes.team).flatMap(({ organisations }) =>
        organisations === null ? [] : [{ cells: asked.regions ?? asked.kinds ?? all, organisations }],
      ),
    )

  const differencesOf = (told: readonly Told[]): readonly number[] =>
    told.flatMap(whole =>
      told
        .filter(part => part.cells.length < whole.cells.length && part.cells.every(cell => whole.cells.includes(cell)))
        .map(part => whole.organisations - part.organisations),
    )

  test.each([
    ['regions', [...subsets(regionCodes).map(ofRegions), everything], [...regionCodes, 'national']],
    ['kinds', [...subsets(kinds).map(some => ofKinds(...some)), everything], kinds],
  ])('R62 no two answers about %s differ by a small count', (_case, filters, all) => {
    fc.assert(
      fc.property(someTallies, tallies => {
        expect(differencesOf(toldOf(tallies, filters, all)).filter(difference => difference < 5)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
