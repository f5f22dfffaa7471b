import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toolkitStatuses } from '../../src/domain/assessment.ts'
import { planStates } from '../../src/domain/improvement-plan.ts'
import { regionCodes } from '../../src/domain/organisation.ts'
import { summarise, type PlanTally, type StatusTally, type SummaryRow } from '../../src/domain/regional-summary.ts'

const statuses: readonly StatusTally[] = [
  { region: 'Y58', status: 'STANDARDS_MET', count: 12 },
  { region: 'Y58', status: 'APPROACHING_STANDARDS', count: 3 },
  { region: 'Y60', status: 'STANDARDS_NOT_MET', count: 1 },
  { region: null, status: 'STANDARDS_EXCEEDED', count: 2 },
]
const plans: readonly PlanTally[] = [
  { region: 'Y58', state: 'APPROVED', count: 3 },
  { region: null, state: 'DRAFT', count: 1 },
]

const summary = summarise(statuses, plans)

const rowOf = (region: string): SummaryRow | undefined => summary.rows.find(row => row.region === region)

const told = (row: SummaryRow | undefined): readonly string[] => [
  `${row?.organisations} organisations`,
  ...(row?.statuses ?? []).filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${status}`),
  ...(row?.plans ?? []).filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`),
]

describe('R61 the regional summary', () => {
  test('R61 every region stands in it once, in one order, also without an organisation', () => {
    expect(summary.rows.map(({ region }) => region)).toEqual(regionCodes)
  })

  test.each([
    ['a region', rowOf('Y58'), ['15 organisations', '3 APPROACHING_STANDARDS', '12 STANDARDS_MET', '3 APPROVED']],
    ['a region without plans', rowOf('Y60'), ['1 organisations', '1 STANDARDS_NOT_MET']],
    ['an empty region', rowOf('Y63'), ['0 organisations']],
    ['what has no region', summary.national, ['2 organisations', '2 STANDARDS_EXCEEDED', '1 DRAFT']],
    [
      'everything',
      summary.total,
      [
        '18 organisations',
        '1 STANDARDS_NOT_MET',
        '3 APPROACHING_STANDARDS',
        '12 STANDARDS_MET',
        '2 STANDARDS_EXCEEDED',
        '1 DRAFT',
        '3 APPROVED',
      ],
    ],
  ])('R61 %s', (_case, row, lines) => {
    expect(told(row)).toEqual(lines)
  })

  test('R61 each status and each state is in every row, also at zero', () => {
    for (const row of [...summary.rows, summary.national, summary.total]) {
      expect(row.statuses.map(({ status }) => status)).toEqual(toolkitStatuses)
      expect(row.plans.map(({ state }) => state)).toEqual(planStates)
    }
  })

  const aRegion = fc.constantFrom(...regionCodes, null)
  const someStatuses = fc.array(
    fc.record({ region: aRegion, status: fc.constantFrom(...toolkitStatuses), count: fc.nat(500) }),
  )
  const somePlans = fc.array(fc.record({ region: aRegion, state: fc.constantFrom(...planStates), count: fc.nat(500) }))
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

  test('R61 whatever is counted adds up: to each row, and to the total', () => {
    fc.assert(
      fc.property(someStatuses, somePlans, (statusTallies, planTallies) => {
        const { rows, national, total } = summarise(statusTallies, planTallies)
        for (const row of [...rows, national, total])
          expect(sum(row.statuses.map(({ count }) => count))).toBe(row.organisations)
        const parts = [...rows, national]
        expect(sum(parts.map(row => row.organisations))).toBe(total.organisations)
        expect(total.organisations).toBe(sum(statusTallies.map(({ count }) => count)))
        for (const [index, { count }] of total.statuses.entries())
          expect(sum(parts.map(row => row.statuses[index]?.count ?? 0))).toBe(count)
        for (const [index, { count }] of total.plans.entries())
          expect(sum(parts.map(row => row.plans[index]?.count ?? 0))).toBe(count)
      }),
    )
  })
})
