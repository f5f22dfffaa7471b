import { describe, expect, test } from '@jest/globals'
import { planStates } from '../../src/domain/improvement-plan.ts'
import { regionCodes, type RegionCode } from '../../src/domain/organisation.ts'
import {
  planReport,
  type PlanMeasure,
  type PlanReportAsked,
  type PlanReportRow,
  type PlanReportTally,
} from '../../src/domain/plan-report.ts'

const round = { code: 'SEPTEMBER_2024', dueOn: '2024-09-30', isCalledOff: false }
const asked: PlanReportAsked = {
  by: 'REGION',
  rounds: [round],
  regions: regionCodes,
  isNational: true,
  hidesSmall: false,
}

type Rest = Partial<Pick<PlanReportTally, 'of' | 'organisations' | 'medianDays' | 'icb' | 'kind' | 'isTotal'>>
const tally = (
  region: RegionCode | null,
  measure: PlanMeasure,
  count: number,
  { of = null, organisations = count, medianDays = null, icb = null, kind = null, isTotal = false }: Rest = {},
): PlanReportTally => ({ region, measure, count, of, organisations, medianDays, icb, kind, isTotal })

const approved = (region: RegionCode | null, count: number, rest: Rest = {}) =>
  tally(region, 'STATE', count, { of: 'APPROVED', ...rest })
const approvedIn = (row: PlanReportRow | undefined) => {
  const plans = row?.plans.find(({ state }) => state === 'APPROVED')
  return plans?.suppressed ? `hidden ${plans.count}` : plans?.count
}

const numbers = [
  tally('Y58', 'ORGANISATIONS', 12),
  approved('Y58', 7),
  tally('Y58', 'RECEIVED', 4, { of: round.code }),
  tally('Y58', 'LATE', 2, { of: round.code }),
  tally('Y58', 'MISSING', 1, { of: round.code }),
  tally('Y58', 'OVERDUE', 9, { organisations: 2 }),
  tally('Y58', 'DECIDED', 8, { medianDays: 12.5 }),
  tally('Y58', 'SLIPPED', 5, { organisations: 3, medianDays: 30 }),
]

describe('R63 the report on plans', () => {
  test('R63 everything that was counted of a region stands in its row', () => {
    const { rows } = planReport(numbers, asked)
    expect(rows.map(({ region }) => region)).toEqual([...regionCodes, null])
    const { plans, ...row } = rows.find(({ region }) => region === 'Y58') ?? { plans: [] }
    expect(plans.map(({ state }) => state)).toEqual(planStates)
    expect(plans.filter(({ count }) => count !== 0)).toEqual([{ state: 'APPROVED', count: 7, suppressed: false }])
    expect(row).toEqual({
      region: 'Y58',
      icb: null,
      kind: null,
      organisations: 12,
      updates: [{ ...round, received: 4, late: 2, missing: 1 }],
      itemsOverdue: 9,
      medianDaysToDecision: 12.5,
      itemsSlipped: 5,
      medianDaysSlipped: 30,
      suppressed: false,
    })
  })

  test('R63 where nothing was counted the counts are zero and there is no median', () => {
    expect(planReport([], asked).total).toMatchObject({
      organisations: 0,
      updates: [{ ...round, received: 0, late: 0, missing: 0 }],
      itemsOverdue: 0,
      medianDaysToDecision: null,
      itemsSlipped: 0,
      medianDaysSlipped: null,
      suppressed: false,
    })
  })

  test('R57 R63 a region sees its own row and no national one', () => {
    const { rows } = planReport(numbers, { ...asked, regions: ['Y58'], isNational: false })
    expect(rows.map(({ region }) => region)).toEqual(['Y58'])
  })

  test('R63 boards come region by region, what lies in none last', () => {
    const boards = [
      [null, null],
      ['Y60', 'QB1'],
      ['Y58', null],
      ['Y58', 'QA2'],
      ['Y58', 'QA1'],
    ] as const
    const { rows } = planReport(
      boards.map(([region, icb]) => tally(region, 'ORGANISATIONS', 1, { icb })),
      { ...asked, by: 'ICB' },
    )
    expect(rows.map(({ region, icb }) => `${region} ${icb}`)).toEqual([
      'Y58 QA1',
      'Y58 QA2',
      'Y58 null',
      'Y60 QB1',
      'null null',
    ])
  })

  test('R62 R63 who sees totals alone is told no small count, nor what would give it away', () => {
    const tallies = [
      approved('Y56', 3),
      ...(['Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'] as const).map((region, index) => approved(region, 10 + index)),
      approved(null, 30),
      approved(null, 108, { isTotal: true }),
    ]
    const { rows, total } = planReport(tallies, { ...asked, hidesSmall: true })
    expect(rows.map(approvedIn)).toEqual(['hidden null', 'hidden null', 11, 12, 13, 14, 15, 30])
    expect(approvedIn(total)).toBe(108)
    expect(rows.every(({ suppressed }) => suppressed)).toBe(true)
  })

  test.each([
    ['four', 4, null, null],
    ['five', 5, 9, 20],
  ])('R62 R63 nine items of %s organisations', (_case, organisations, count, days) => {
    const tallies = (['OVERDUE', 'SLIPPED', 'DECIDED'] as const).map(measure =>
      tally(null, measure, 9, { organisations, medianDays: 20, isTotal: true }),
    )
    expect(planReport(tallies, { ...asked, hidesSmall: true }).total).toMatchObject({
      itemsOverdue: count,
      itemsSlipped: count,
      medianDaysSlipped: days,
      medianDaysToDecision: days,
      suppressed: true,
    })
  })

  test('R62 R63 a region is small by its organisations, however many items they have', () => {
    const tallies = [...regionCodes, null].map((region, index) =>
      tally(region, 'OVERDUE', 40 + index, { organisations: region === 'Y56' ? 1 : 30 - index }),
    )
    const { rows } = planReport(tallies, { ...asked, hidesSmall: true })
    expect(rows.map(({ itemsOverdue }) => itemsOverdue)).toEqual([null, 41, 42, 43, 44, 45, 46, null])
  })

  test('R62 R63 no board gives away the board beside it, nor its region', () => {
    const boards: readonly (readonly [RegionCode, string, number])[] = [
      ['Y56', 'QA1', 2],
      ['Y56', 'QA2', 1],
      ['Y58', 'QB1', 5],
      ['Y58', 'QB2', 6],
      ['Y59', 'QC1', 20],
      ['Y59', 'QC2', 3],
      ['Y59', 'QC3', 8],
      ['Y60', 'QD1', 40],
      ['Y61', 'QE1', 40],
      ['Y62', 'QF1', 40],
      ['Y63', 'QG1', 40],
    ]
    const tallies = boards.flatMap(([region, icb, count]) => [
      tally(region, 'ORGANISATIONS', 50, { icb }),
      approved(region, count, { icb }),
    ])
    const { rows } = planReport(tallies, { ...asked, by: 'ICB', hidesSmall: true })
    expect(rows.map(row => `${row.icb} ${approvedIn(row)}`)).toEqual([
      'QA1 hidden null',
      'QA2 hidden null',
      'QB1 hidden null',
      'QB2 hidden null',
      'QC1 20',
      'QC2 hidden null',
      'QC3 hidden null',
      'QD1 40',
      'QE1 40',
      'QF1 40',
      'QG1 40',
    ])
  })
})
