import { describe, expect, test } from '@jest/globals'
import { scopeOf } from '../../src/domain/access.ts'
import { audienceOfGaps, audienceOfPlans } from '../../src/domain/audience.ts'
import { audiences } from '../../src/domain/disclosure.ts'
import { tellPlanCounts, tellPlanCountsAlone, type PlanCount } from '../../src/domain/plan-totals.ts'
import { summarise, type PlanTally } from '../../src/domain/regional-summary.ts'
import { viewer } from './facts.ts'

const approved = (region: PlanTally['region'], count: number): PlanTally => ({ region, state: 'APPROVED', count })

const summary = summarise([], [approved('Y58', 3), approved('Y60', 12), approved('Y61', 6), approved(null, 20)])

const shown = (counts: readonly PlanCount[] | undefined): string => {
  const count = counts?.find(({ state }) => state === 'APPROVED')
  return count === undefined ? 'not told' : count.suppressed ? `hidden ${count.count}` : String(count.count)
}

describe('R57 R62 who is told how many plans are in which state', () => {
  test.each([
    ['the DSPT team', 'DSPT_REVIEWER', ['3', '12', '6', '20', '41']],
    ['a lead, of a region', 'REGIONAL_SECURITY_LEAD:Y58', ['3', 'not told', 'not told', 'not told', 'not told']],
    ['a viewer of an organisation', 'ORGANISATION_VIEWER:X01', Array(5).fill('not told')],
  ])('R57 R62 %s', (_case, grant, lines) => {
    const told = tellPlanCounts(summary, scopeOf(viewer('ann', grant), 'totals:read-plans'))
    expect([told.Y58, told.Y60, told.Y61, told.national, told.total].map(shown)).toEqual(lines)
  })

  test('R62 who sees totals alone is told what the report tells, and of some kinds nothing', () => {
    const counted = (count: number | null): readonly PlanCount[] => [
      { state: 'APPROVED', count, suppressed: count === null },
    ]
    const report = {
      rows: [
        { region: 'Y58' as const, plans: counted(null) },
        { region: null, plans: counted(10) },
      ],
      total: { plans: counted(15) },
    }
    const told = tellPlanCountsAlone(report, { isOfEveryKind: true })
    expect([told.Y58, told.national, told.total].map(shown)).toEqual(['hidden null', '10', '15'])
    const ofSomeKinds = Object.values(tellPlanCountsAlone(report, { isOfEveryKind: false }))
    expect(ofSomeKinds.map(shown)).toEqual(['hidden null', 'hidden null', 'hidden null'])
  })
})

describe('R62 how closely totals are told', () => {
  const { READS_WHAT_IS_COUNTED, SEES_TOTALS_ALONE, SEES_SEVERAL_REGIONS } = audiences
  test.each([
    [['REPORTING_CLIENT'], SEES_TOTALS_ALONE],
    [['REPORTING_CLIENT', 'REGIONAL_SECURITY_LEAD:Y58'], SEES_TOTALS_ALONE],
    [['REPORTING_CLIENT', 'DSPT_REVIEWER'], READS_WHAT_IS_COUNTED],
    [['REGIONAL_SECURITY_LEAD:Y58', 'REGIONAL_SECURITY_LEAD:Y60'], READS_WHAT_IS_COUNTED],
    [['NATIONAL_CISO'], READS_WHAT_IS_COUNTED],
  ])('R62 of plans to %j', (grants, audience) => {
    expect(audienceOfPlans(viewer('ann', ...grants))).toBe(audience)
  })

  test.each([
    [['DSPT_REVIEWER'], SEES_SEVERAL_REGIONS],
    [['REGIONAL_SECURITY_LEAD:Y58', 'REGIONAL_TRANSFORMATION_TEAM:Y60'], SEES_SEVERAL_REGIONS],
    [['REGIONAL_SECURITY_LEAD:Y58', 'REGIONAL_TRANSFORMATION_TEAM:Y58'], READS_WHAT_IS_COUNTED],
  ])('R62 by evidence item to %j', (grants, audience) => {
    expect(audienceOfGaps(scopeOf(viewer('ann', ...grants), 'totals:read-gaps'))).toBe(audience)
  })
})
