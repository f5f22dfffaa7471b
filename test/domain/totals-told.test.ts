import { describe, expect, test } from '@jest/globals'
import type { ToolkitStatus } from '../../src/domain/assessment.ts'
import { audiences, type Audience } from '../../src/domain/disclosure.ts'
import type { PlanState } from '../../src/domain/improvement-plan.ts'
import { regionCodes, type RegionCode } from '../../src/domain/organisation.ts'
import type { PlanMeasure, PlanReportTally } from '../../src/domain/plan-report.ts'
import { talliesTold } from '../../src/domain/totals-told.ts'
import { everyTable, workedOut } from './attacker.ts'

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
    ['drafts where nobody else could have one',         [having('Y58', 'STANDARDS_NOT_MET', 20), inState('Y58', 'SUBMITTED', 10), inState('Y58', 'DRAFT', 10)],      'DRAFT',              5],
  ])('R62 R63 of %s', (_case, tallies, state, count) => {
    expect(valueOf(told(tallies), 'Y58', 'STATE', state)?.count).toBe(count)
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
    for (const measure of ['OVERDUE', 'SLIPPED', 'DECIDED'] as const)
      expect(valueOf(all, 'Y60', measure)).toMatchObject({ count: null, medianDays: null })
    expect(valueOf(all, 'total', 'OVERDUE')?.count).toBe(20)
  })

  test('R62 R63 where nothing was counted of a region, and where little was, is told alike', () => {
    const some = told([having('Y58', 'STANDARDS_NOT_MET', 30), inState('Y58', 'SUBMITTED', 3)])
    const none = told([having('Y58', 'STANDARDS_NOT_MET', 30)])
    expect(some).toEqual(none)
    expect(valueOf(none, 'Y63', 'STATE', 'SUBMITTED')?.count).toBeNull()
    expect(none.filter(({ measure }) => measure === 'STATE')).toHaveLength(9 * (regionCodes.length + 2))
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
})
