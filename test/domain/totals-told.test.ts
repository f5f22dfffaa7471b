import { describe, expect, test } from '@jest/globals'
import type { ToolkitStatus } from '../../src/domain/assessment.ts'
import { audiences, type Audience } from '../../src/domain/disclosure.ts'
import { nextStates, type PlanState } from '../../src/domain/improvement-plan.ts'
import { regionCodes, type RegionCode } from '../../src/domain/organisation.ts'
import type { PlanMeasure, PlanReportTally } from '../../src/domain/plan-report.ts'
import { talliesTold } from '../../src/domain/totals-told.ts'
import { everyChoice, everyCountOfDays, everyTable, workedOut, type CountsOfDays, type History } from './attacker.ts'

const alone = audiences.SEES_TOTALS_ALONE
const round = 'SEPTEMBER_2024'

type Rest = Partial<Pick<PlanReportTally, 'of' | 'organisations' | 'medianDays'>>
const tally = (region: RegionCode | null, measure: PlanMeasure, count: number, rest: Rest = {}): PlanReportTally => ({
  region,
  icb: null,
  kind: null,
  isTotal: false,
  measure,
  of: null,
  count,
  organisations: count,
  medianDays: null,
  ...rest,
})
const having = (region: RegionCode | null, status: ToolkitStatus, count: number) =>
  tally(region, 'STATUS', count, { of: status })
const inState = (region: RegionCode | null, state: PlanState, count: number) =>
  tally(region, 'STATE', count, { of: state })

/** With a total of each measure, as the database gives it. */
const withTotals = (tallies: readonly PlanReportTally[]): readonly PlanReportTally[] => {
  const totals = new Map<string, PlanReportTally>()
  for (const one of tallies) {
    const key = `${one.measure} ${one.of}`
    const so = totals.get(key) ?? { ...one, region: null, isTotal: true, count: 0, organisations: 0 }
    const count = (so.count ?? 0) + (one.count ?? 0)
    totals.set(key, { ...so, count, organisations: so.organisations + one.organisations })
  }
  return [...tallies, ...totals.values()]
}

const told = (tallies: readonly PlanReportTally[], audience: Audience = alone) =>
  talliesTold(withTotals(tallies), [round], audience)

const valueOf = (
  tallies: readonly PlanReportTally[],
  place: RegionCode | null | 'total',
  measure: PlanMeasure,
  of: string | null = null,
) =>
  tallies.find(
    one =>
      one.measure === measure &&
      one.of === of &&
      (place === 'total' ? one.isTotal : !one.isTotal && one.region === place),
  )

describe('R62 R63 what of the report is told to those who see totals alone', () => {
  // oxfmt-ignore
  test.each([
    ['four plans',                                      [having('Y58', 'STANDARDS_NOT_MET', 90), inState('Y58', 'SUBMITTED', 4)],                                   'SUBMITTED',          null],
    ['twelve',                                          [having('Y58', 'STANDARDS_NOT_MET', 90), inState('Y58', 'SUBMITTED', 12)],                                  'SUBMITTED',          10],
    ['twelve of thirteen that could have one',          [having('Y58', 'STANDARDS_NOT_MET', 13), inState('Y58', 'SUBMITTED', 12)],                                  'SUBMITTED',          5],
    ['six that are under review beside more that are submitted', [having('Y58', 'STANDARDS_NOT_MET', 19), inState('Y58', 'SUBMITTED', 11), inState('Y58', 'UNDER_REVIEW', 6)], 'UNDER_REVIEW', 5],
    ['what is submitted beside them',                   [having('Y58', 'STANDARDS_NOT_MET', 19), inState('Y58', 'SUBMITTED', 11), inState('Y58', 'UNDER_REVIEW', 6)], 'SUBMITTED', 5],
    ['ten of twelve approaching, two of which claim to be there', [having('Y58', 'APPROACHING_STANDARDS', 12), inState('Y58', 'APPROVED', 10), inState('Y58', 'COMPLETION_CLAIMED', 2)], 'APPROVED', 5],
    ['twelve completed of fourteen that improved, among many that always met', [having('Y58', 'STANDARDS_MET', 90), tally('Y58', 'IMPROVED', 14), inState('Y58', 'COMPLETED', 12)], 'COMPLETED', 5],
    ['drafts',                                          [having('Y58', 'STANDARDS_NOT_MET', 90), inState('Y58', 'DRAFT', 20)],                                       'DRAFT',              null],
    ['closed ones',                                     [having('Y58', 'STANDARDS_MET', 90), tally('Y58', 'IMPROVED', 90), inState('Y58', 'CLOSED', 20)],            'CLOSED',             null],
  ])('R62 R63 of %s', (_case, tallies, state, count) => {
    expect(valueOf(told(tallies), 'Y58', 'STATE', state)?.count ?? null).toBe(count)
  })

  // oxfmt-ignore
  test.each([
    ['that all of those approaching have reported', [10, 'RECEIVED'], { RECEIVED: 5, LATE: null, MISSING: null }],
    ['some who reported late beside others',        [40, 'LATE', 'RECEIVED'], { RECEIVED: 10, LATE: 10, MISSING: null }],
  ] as const)('R62 R63 of a round, whoever has been approaching could be counted: %s', (_case, [approaching, ...of], counts) => {
    const all = told([
      having('Y58', 'STANDARDS_MET', 90),
      having('Y58', 'APPROACHING_STANDARDS', approaching),
      ...of.map(measure => tally('Y58', measure, 10, { of: round })),
    ])
    for (const measure of ['RECEIVED', 'LATE', 'MISSING'] as const)
      expect(valueOf(all, 'Y58', measure, round)?.count).toBe(counts[measure])
  })

  // oxfmt-ignore
  test.each([
    ['four, who are all that approach',      4, 4, null],
    ['five, of whom one does not approach',  4, 5, null],
    ['five that approach',                   5, 5, 15],
    ['more beside them',                     5, 9, 15],
  ])('R62 R63 days to the decision on %s: told by the public number alone', (_case, approaching, decided, days) => {
    const all = told([
      having('Y58', 'APPROACHING_STANDARDS', approaching),
      tally('Y58', 'DECIDED', decided, { medianDays: 14 }),
    ])
    expect(valueOf(all, 'Y58', 'DECIDED')?.medianDays).toBe(days)
  })

  test('R62 R63 items and days come in fives, where five organisations stand behind them', () => {
    const of = (region: RegionCode, organisations: number) => [
      having(region, 'APPROACHING_STANDARDS', 90),
      ...(['OVERDUE', 'SLIPPED', 'DECIDED'] as const).map(measure =>
        tally(region, measure, 23, { organisations, medianDays: 12.5 }),
      ),
    ]
    const all = told([...of('Y58', 5), ...of('Y60', 4)])
    expect(valueOf(all, 'Y58', 'OVERDUE')?.count).toBe(20)
    expect(valueOf(all, 'Y58', 'SLIPPED')).toMatchObject({ count: 20, medianDays: 15 })
    expect(valueOf(all, 'Y58', 'DECIDED')?.medianDays).toBe(15)
    for (const measure of ['OVERDUE', 'SLIPPED'] as const)
      expect(valueOf(all, 'Y60', measure)).toMatchObject({ count: null, medianDays: null })
    expect(valueOf(all, 'total', 'OVERDUE')?.count).toBe(20)
  })

  test('R62 R63 where nothing was counted of a region, and where little was, is told alike', () => {
    const some = told([having('Y58', 'STANDARDS_NOT_MET', 30), inState('Y58', 'SUBMITTED', 3)])
    const none = told([having('Y58', 'STANDARDS_NOT_MET', 30)])
    expect(some).toEqual(none)
    expect(valueOf(none, 'Y63', 'STATE', 'SUBMITTED')?.count).toBeNull()
    expect(none.filter(({ measure }) => measure === 'STATE')).toHaveLength(7 * (regionCodes.length + 2))
  })

  test('R62 R63 how many organisations there are is public, and told', () => {
    const all = told([tally('Y58', 'ORGANISATIONS', 3)])
    expect([valueOf(all, 'Y58', 'ORGANISATIONS')?.count, valueOf(all, 'total', 'ORGANISATIONS')?.count]).toEqual([3, 3])
  })

  const places = ['Y58', 'Y60', 'Y61'] as const
  type Row = readonly number[]

  /** What can be worked out of tables whose rows are places, from what is told of the states that their columns are. */
  const leaksOf = (
    tables: readonly (readonly Row[])[],
    states: readonly PlanState[],
    publicly: readonly (readonly [ToolkitStatus, number])[],
    steps: number,
  ) =>
    workedOut(tables, {
      tell: table =>
        told(
          table.flatMap((row, index) => {
            const place = places[index] ?? null
            return [
              ...publicly.map(([status, count]) => having(place, status, count)),
              ...row.map((count, column) => inState(place, states[column] ?? 'CLOSED', count)),
            ]
          }),
          { ...alone, steps },
        ).flatMap(({ measure, count }) => (measure === 'STATE' ? [count] : [])),
      counts: table =>
        Object.fromEntries(
          table.flatMap((row, place) => row.map((count, column) => [`${states[column]} of place ${place}`, count])),
        ),
      smallest: steps,
    })

  test.each([
    [3, 3],
    [0, 5],
  ])('R62 R63 S8 with %i not published and %i short in each of two regions', (fresh, short) => {
    const tables = everyTable([fresh + short, fresh + short], 3).filter(table =>
      table.every(([, submitted = 0, underReview = 0]) => submitted + underReview <= short),
    )
    const publicly = [['NOT_PUBLISHED', fresh] as const, ['STANDARDS_NOT_MET', short] as const]
    expect(leaksOf(tables, ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW'], publicly, 2)).toEqual([])
  })

  test('R62 R63 S8 with seven approaching in each of three regions, each approved or claiming to be complete', () => {
    const tables = everyTable([7, 7, 7], 2, { isEverybody: true })
    expect(leaksOf(tables, ['APPROVED', 'COMPLETION_CLAIMED'], [['APPROACHING_STANDARDS', 7]], 3)).toEqual([])
  })

  test.each([
    [[5, 4], 2],
    [[7], 3],
  ])('R62 R63 S8 with %j approaching that may owe an update, in steps of %i', (approaching, steps) => {
    const measures = ['RECEIVED', 'LATE', 'MISSING'] as const
    const leaks = workedOut(everyTable(approaching, 3), {
      tell: table =>
        told(
          table.flatMap((row, index) => {
            const place = places[index] ?? null
            return [
              having(place, 'STANDARDS_MET', 90),
              having(place, 'APPROACHING_STANDARDS', approaching[index] ?? 0),
              ...measures.map((measure, column) => tally(place, measure, row[column] ?? 0, { of: round })),
            ]
          }),
          { ...alone, steps },
        ).flatMap(({ of, count }) => (of === round ? [count] : [])),
      counts: table =>
        Object.fromEntries(
          table.flatMap((row, place) => [
            ...measures.map((measure, column) => [`${measure} of place ${place}`, row[column] ?? 0]),
            [`neither of place ${place}`, row.reduce((rest, count) => rest - count, approaching[place] ?? 0)],
          ]),
        ),
      smallest: steps,
    })
    expect(leaks).toEqual([])
  })

  // Everybody knows every status of both days, and by what acts a plan can have come from state to state between them.
  type Path = readonly [before: ToolkitStatus, after: ToolkitStatus]
  const unpublished: Path = ['NOT_PUBLISHED', 'NOT_PUBLISHED']
  const publishing: Path = ['NOT_PUBLISHED', 'STANDARDS_NOT_MET']
  const short: Path = ['STANDARDS_NOT_MET', 'STANDARDS_NOT_MET']
  const improving: Path = ['STANDARDS_NOT_MET', 'APPROACHING_STANDARDS']
  const approaching: Path = ['APPROACHING_STANDARDS', 'APPROACHING_STANDARDS']
  const meeting: Path = ['APPROACHING_STANDARDS', 'STANDARDS_MET']

  const behind: Readonly<Partial<Record<ToolkitStatus, readonly (PlanState | null)[]>>> = {
    NOT_PUBLISHED: [null, 'DRAFT'],
    STANDARDS_NOT_MET: [null, 'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'NOT_AGREED'],
    APPROACHING_STANDARDS: ['APPROVED', 'COMPLETION_CLAIMED'],
    STANDARDS_MET: ['COMPLETED', 'CLOSED'],
  }

  const toldTogether: readonly (readonly PlanState[])[] = [
    ['SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'NOT_AGREED'],
    ['APPROVED', 'COMPLETION_CLAIMED'],
  ]

  const comesTo = (from: PlanState | null): readonly (PlanState | null)[] => {
    const reached = new Set<PlanState | null>(from === null ? [null, 'DRAFT'] : [from])
    for (const state of reached) if (state !== null) for (const next of nextStates(state)) reached.add(next)
    return [...reached]
  }

  const historiesOf = ([before, after]: Path, states: readonly PlanState[]): readonly History[] => {
    const isLeftOut = (state: PlanState) =>
      !states.includes(state) &&
      toldTogether.some(group => group.includes(state) && group.some(one => states.includes(one)))
    const isOf = (state: PlanState | null) => state === null || !isLeftOut(state)
    return (behind[before] ?? []).filter(isOf).flatMap(from => {
      const possible = comesTo(from)
      return (behind[after] ?? []).filter(to => isOf(to) && possible.includes(to)).map((to): History => [from, to])
    })
  }

  const times = (count: number, path: Path): readonly Path[] => Array.from({ length: count }, () => path)

  const leaksOverTime = (
    placesOfPaths: readonly (readonly Path[])[],
    states: readonly PlanState[],
    steps: number,
    tell: typeof told = told,
  ) => {
    const toldOn = new Map<string, readonly (number | null)[]>()
    const toldOnDay = (worlds: readonly CountsOfDays[], day: 0 | 1) => {
      const key = JSON.stringify([day, worlds.map(counts => counts[day])])
      const known = toldOn.get(key)
      if (known) return known
      const tallies = worlds.flatMap((counts, index) => {
        const place = places[index] ?? null
        const paths = placesOfPaths[index] ?? []
        return [
          ...[...new Set(paths.map(path => path[day]))].map(status =>
            having(place, status, paths.filter(path => path[day] === status).length),
          ),
          tally(place, 'IMPROVED', paths.filter(path => path[0] !== path[1] && path[day] === 'STANDARDS_MET').length),
          ...states.map(state => inState(place, state, counts[day][state] ?? 0)),
        ]
      })
      const answers = tell(tallies, { ...alone, steps }).flatMap(({ measure, count }) =>
        measure === 'STATE' ? [count] : [],
      )
      toldOn.set(key, answers)
      return answers
    }
    const canBe = (place: number, day: 0 | 1, state: PlanState) =>
      (placesOfPaths[place] ?? []).some(path => behind[path[day]]?.includes(state))
    return workedOut(
      everyChoice(
        placesOfPaths.map(paths =>
          everyCountOfDays(
            paths.map(path => historiesOf(path, states)),
            states,
          ),
        ),
      ),
      {
        tell: worlds => [toldOnDay(worlds, 0), toldOnDay(worlds, 1)],
        counts: worlds =>
          Object.fromEntries(
            worlds.flatMap((counts, place) =>
              ([0, 1] as const).flatMap(day =>
                states
                  .filter(state => canBe(place, day, state))
                  .map(state => [`${state} of place ${place} on day ${day}`, counts[day][state] ?? 0]),
              ),
            ),
          ),
        smallest: steps,
      },
    )
  }

  // oxfmt-ignore
  test.each([
    ['one publishes',                       [[...times(4, short), publishing], times(3, short)],                     ['SUBMITTED', 'UNDER_REVIEW'],              3],
    ['one publishes among few',             [[...times(2, short), publishing], times(2, short)],                     ['SUBMITTED', 'UNDER_REVIEW', 'NOT_AGREED'], 2],
    ['some publish in both regions',        [[...times(3, short), publishing], [...times(3, short), publishing]],    ['SUBMITTED'],                              3],
    ['one publishes and some have not yet', [[...times(3, unpublished), publishing], times(4, short)],               ['SUBMITTED'],                              2],
    ['one improves',                        [[...times(3, short), improving], times(3, short)],                     ['UNDER_REVIEW', 'SUBMITTED', 'NOT_AGREED'], 2],
    ['some improve where others have',      [[...times(4, approaching), ...times(2, improving)], times(4, approaching)], ['UNDER_REVIEW', 'APPROVED', 'COMPLETION_CLAIMED'], 2],
    ['one comes to meet the standard',      [[...times(5, approaching), meeting], times(5, approaching)],            ['APPROVED', 'COMPLETION_CLAIMED'],         3],
    ['some do in both regions',             [[...times(3, approaching), ...times(2, meeting)], times(3, meeting)],   ['COMPLETED'],                              2],
    ['nobody does anything publicly',       [times(6, short), times(4, short)],                                      ['SUBMITTED', 'NOT_AGREED'],                3],
  ] as const)('R62 R63 S8 on two days between which %s', (_case, paths, states, steps) => {
    expect(leaksOverTime(paths, states, steps)).toEqual([])
  })
})
