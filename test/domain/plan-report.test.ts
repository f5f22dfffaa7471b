import { describe, expect, test } from '@jest/globals'
import { audiences } from '../../src/domain/disclosure.ts'
import { planStates } from '../../src/domain/improvement-plan.ts'
import { regionCodes, type RegionCode } from '../../src/domain/organisation.ts'
import {
  planReport,
  planReportToldAlone,
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
  otherwise: 0,
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

  const ofPlaces = ([...regionCodes, null] as const).flatMap((region, index) => [
    tally(region, 'ORGANISATIONS', 50),
    tally(region, 'STATUS', 40, { of: 'APPROACHING_STANDARDS' }),
    approved(region, region === 'Y56' ? 3 : 10 + index),
  ])
  const ofAll = [
    tally(null, 'ORGANISATIONS', 400, { isTotal: true }),
    tally(null, 'STATUS', 320, { of: 'APPROACHING_STANDARDS', isTotal: true }),
    approved(null, 101, { isTotal: true }),
  ]
  const byRegion = [...ofPlaces, ...ofAll]

  test('R62 R63 who sees totals alone is told in fives', () => {
    const { rows, total } = planReportToldAlone({ byRegion, grouped: byRegion }, asked, audiences.SEES_TOTALS_ALONE)
    expect(rows.map(approvedIn)).toEqual(['hidden null', 10, 10, 10, 10, 15, 15, 15])
    expect(approvedIn(total)).toBe(85)
    expect(rows.every(({ suppressed }) => suppressed)).toBe(true)
    expect(total).toMatchObject({ organisations: 400, itemsOverdue: null, updates: [{ received: null }] })
  })

  test.each([
    ['ICB', { icb: 'QA1' }],
    ['KIND', { kind: 'NHS_TRUST' }],
  ] as const)('R62 R63 who sees totals alone is told nothing by %s, and the same of everything', (by, group) => {
    const grouped = [
      tally(null, 'ORGANISATIONS', 400, group),
      approved(null, 101, group),
      approved(null, 101, { isTotal: true }),
    ]
    const { rows, total } = planReportToldAlone({ byRegion, grouped }, { ...asked, by }, audiences.SEES_TOTALS_ALONE)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ ...group, organisations: 400, suppressed: true })
    expect(rows.map(approvedIn)).toEqual(['hidden null'])
    expect(total).toEqual(
      planReportToldAlone({ byRegion, grouped: byRegion }, asked, audiences.SEES_TOTALS_ALONE).total,
    )
  })
})
