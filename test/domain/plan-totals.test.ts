import { describe, expect, test } from '@jest/globals'
import { scopeOf } from '../../src/domain/access.ts'
import { tellPlanCounts, type PlanCount } from '../../src/domain/plan-totals.ts'
import { summarise, type PlanTally } from '../../src/domain/regional-summary.ts'
import { viewer } from './facts.ts'

const approved = (region: PlanTally['region'], count: number): PlanTally => ({ region, state: 'APPROVED', count })

const approvedBy = [approved('Y58', 3), approved('Y60', 12), approved('Y61', 6), approved(null, 20)]
const others = (['Y56', 'Y59', 'Y62', 'Y63'] as const).map(region => approved(region, 30))

const summary = summarise([], [...approvedBy, ...others])

const toldTo = (grant: string, readsEveryPlan: boolean) =>
  tellPlanCounts(summary, scopeOf(viewer('ann', grant), 'totals:read-plans'), { readsEveryPlan, isOfEveryKind: true })

const shown = (counts: readonly PlanCount[] | undefined): string => {
  const count = counts?.find(({ state }) => state === 'APPROVED')
  return count === undefined ? 'not told' : count.suppressed ? `hidden ${count.count}` : String(count.count)
}

describe('R57 R62 who is told how many plans are in which state', () => {
  test.each([
    ['the DSPT team', 'DSPT_REVIEWER', true, ['3', '12', '6', '20', '161']],
    ['a reporting client', 'REPORTING_CLIENT', false, ['hidden null', '12', 'hidden null', '20', '161']],
    ['a lead, of a region', 'REGIONAL_SECURITY_LEAD:Y58', false, ['3', 'not told', 'not told', 'not told', 'not told']],
    ['the public', 'ORGANISATION_VIEWER:X01', false, ['not told', 'not told', 'not told', 'not told', 'not told']],
  ])('R57 R62 %s', (_case, grant, readsEveryPlan, lines) => {
    const told = toldTo(grant, readsEveryPlan)
    expect([told.Y58, told.Y60, told.Y61, told.national, told.total].map(shown)).toEqual(lines)
  })

  test('R62 a total that is small is hidden too', () => {
    const scope = scopeOf(viewer('app', 'REPORTING_CLIENT'), 'totals:read-plans')
    const told = tellPlanCounts(summarise([], [approved('Y58', 4)]), scope, {
      readsEveryPlan: false,
      isOfEveryKind: true,
    })
    const ofSomeKinds = tellPlanCounts(summarise([], [approved('Y58', 12)]), scope, {
      readsEveryPlan: false,
      isOfEveryKind: false,
    })
    expect(
      Object.values(ofSomeKinds)
        .flat()
        .every(({ count, suppressed }) => count === null && suppressed),
    ).toBe(true)
    expect([told.Y58, told.Y60, told.national, told.total].map(shown)).toEqual(Array(4).fill('hidden null'))
  })
})
