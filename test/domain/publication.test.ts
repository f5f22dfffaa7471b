import { describe, expect, test } from '@jest/globals'
import type { ToolkitStatus } from '../../src/domain/assessment.ts'
import { londonDay } from '../../src/domain/cycle.ts'
import type { PlanFacts, PlanState } from '../../src/domain/improvement-plan.ts'
import type { PlanItem } from '../../src/domain/plan-item.ts'
import { publishedLateAfter, publishingReasons, rulePublication } from '../../src/domain/publication.ts'
import {
  answersMeetingTheStandard,
  assessmentWith,
  criteriaNamedIn,
  cycle2023,
  itemWith,
  organisationWith,
  outstanding,
  placesOf,
  planIn,
  reasonsOf,
} from './facts.ts'

const today = { isBaseline: false, on: '2024-06-30' }
const short = assessmentWith()
const met = assessmentWith(answersMeetingTheStandard())

const version1 = 1
const version2 = 2

describe('R11 R12 R13 publishing', () => {
  test('R11 short of the standard, with the plan: Not Met, and the plan is submitted in the same act', () => {
    expect(rulePublication(short, planIn('DRAFT', { version: 0 }), today)).toEqual({
      isBaseline: false,
      isLate: false,
      result: 'STANDARDS_NOT_MET',
      status: 'STANDARDS_NOT_MET',
      plan: { state: 'SUBMITTED', version: 1 },
    })
  })

  test('R12 short of the standard, without a plan: recorded, not refused', () => {
    expect(rulePublication(short, null, today)).toMatchObject({ status: 'STANDARDS_NOT_MET', plan: null })
  })

  // oxfmt-ignore
  test.each([
    ['no plan', null],
    ['a plan',  planIn('DRAFT', { version: 0 })],
  ])('R9 R13 meeting the standard with %s submits none', (_case, plan) => {
    expect(rulePublication(met, plan, today)).toMatchObject({ status: 'STANDARDS_MET', result: 'STANDARDS_MET' })
    expect(rulePublication(met, plan, today)).not.toMatchObject({ plan: { state: 'SUBMITTED' } })
  })

  test('R13 an outstanding audit action alone calls for no plan', () => {
    const assessment = assessmentWith(answersMeetingTheStandard({ auditActions: [outstanding('AUD-7')] }))
    expect(rulePublication(assessment, null, today)).toMatchObject({ status: 'STANDARDS_MET', plan: null })
  })

  test('R9 with a certificate it is exceeded', () => {
    const assessment = assessmentWith(answersMeetingTheStandard({ cyberEssentialsPlusUntil: '2024-06-30' }))
    expect(rulePublication(assessment, null, today)).toMatchObject({ status: 'STANDARDS_EXCEEDED' })
  })
})

/** What publishing does to a plan of version 1 in each state: short of the standard, and meeting it. */
// oxfmt-ignore
const publishing: readonly (readonly [PlanState, string, string])[] = [
  ['DRAFT',                 'SUBMITTED 2', 'CLOSED 1'],
  ['SUBMITTED',             'untouched',   'CLOSED 1'],
  ['UNDER_REVIEW',          'untouched',   'CLOSED 1'],
  ['INFORMATION_REQUESTED', 'SUBMITTED 2', 'CLOSED 1'],
  ['NOT_AGREED',            'SUBMITTED 2', 'CLOSED 1'],
  ['APPROVED',              'untouched',   'CLOSED 1'],
  ['COMPLETION_CLAIMED',    'untouched',   'CLOSED 1'],
  ['COMPLETED',             'untouched',   'untouched'],
  ['CLOSED',                'untouched',   'untouched'],
]

const planAfter = (assessment: typeof short, state: PlanState): string => {
  const ruling = rulePublication(assessment, planIn(state, { assessment, version: version1 }), today)
  if (!('plan' in ruling)) return 'refused'
  return ruling.plan === null ? 'untouched' : `${ruling.plan.state} ${ruling.plan.version}`
}

describe('R29 R42 publishing and the state of the plan', () => {
  test.each(publishing)('R11 R29 R42 published short of the standard, a plan that is %s becomes %s', (state, after) => {
    expect(planAfter(short, state)).toBe(after)
  })

  test.each(publishing.map(([state, , after]) => [state, after] as const))(
    'R13 published at the standard, a plan that is %s becomes %s',
    (state, after) => {
      expect(planAfter(met, state)).toBe(after)
    },
  )

  // oxfmt-ignore
  test.each<readonly [PlanState, ToolkitStatus]>([
    ['DRAFT',                 'STANDARDS_NOT_MET'],
    ['INFORMATION_REQUESTED', 'STANDARDS_NOT_MET'],
    ['NOT_AGREED',            'STANDARDS_NOT_MET'],
    ['APPROVED',              'APPROACHING_STANDARDS'],
    ['COMPLETION_CLAIMED',    'APPROACHING_STANDARDS'],
  ])('R11 R42 R50 short of the standard while the plan is %s the status is %s', (state, status) => {
    expect(rulePublication(short, planIn(state), today)).toMatchObject({ result: 'STANDARDS_NOT_MET', status })
  })

  test.each(publishing.map(([state]) => state))('R9 R13 at the standard while the plan is %s it is Met', state => {
    expect(rulePublication(met, planIn(state), today)).toMatchObject({ status: 'STANDARDS_MET' })
  })

  test('R42 each publication with the plan is the next version', () => {
    expect(rulePublication(short, planIn('NOT_AGREED', { version: version2 }), today)).toMatchObject({
      plan: { version: 3 },
    })
  })
})

describe('R14 late publications', () => {
  // oxfmt-ignore
  test.each([
    ['2024-06-30T22:59:59Z', false],
    ['2024-06-30T23:00:00Z', true],
    ['2024-10-01T09:00:00Z', true],
  ])('R14 published at %s it is recorded as late: %s', (instant, isLate) => {
    const on = londonDay(new Date(instant))
    const ruling = rulePublication(short, null, { isBaseline: false, on })
    expect(ruling).toMatchObject({ isLate, status: 'STANDARDS_NOT_MET' })
  })
})

describe('R15 baselines', () => {
  // oxfmt-ignore
  test.each([
    ['NOT_PUBLISHED',         short],
    ['STANDARDS_NOT_MET',     met],
    ['APPROACHING_STANDARDS', short],
    ['STANDARDS_MET',         short],
  ] as const)('R15 a baseline leaves %s as it is, and the plan too', (status, assessment) => {
    const ruling = rulePublication({ ...assessment, status }, planIn('DRAFT'), { isBaseline: true, on: '2024-02-29' })
    expect(ruling).toMatchObject({ isBaseline: true, status, plan: null })
  })

  // oxfmt-ignore
  test.each([
    ['2024-02-29T23:59:59Z', false],
    ['2024-03-01T00:00:00Z', true],
  ])('R15 a baseline at %s is late: %s', (instant, isLate) => {
    const on = londonDay(new Date(instant))
    expect(rulePublication(short, null, { isBaseline: true, on })).toMatchObject({ isLate })
  })

  // oxfmt-ignore
  test.each([
    ['NHS_TRUST',       []],
    ['ICB',             []],
    ['CSU',             []],
    ['DHSC_ALB',        []],
    ['INDEPENDENT_OES', ['NOT_ELIGIBLE baseline']],
    ['KEY_IT_SUPPLIER', ['NOT_ELIGIBLE baseline']],
    ['LOCAL_AUTHORITY', ['NOT_ELIGIBLE baseline']],
    ['OTHER',           ['NOT_ELIGIBLE baseline']],
  ] as const)('R15 a baseline of %s: %j', (kind, refusals) => {
    const assessment = assessmentWith({}, { organisation: organisationWith({ kind }) })
    const ruling = rulePublication(assessment, null, { isBaseline: true, on: '2024-02-29' })
    expect(placesOf(reasonsOf(ruling))).toEqual(refusals)
  })
})

const draftWith = (item: Partial<PlanItem>, isStrict: boolean): PlanFacts =>
  planIn('DRAFT', {
    version: 0,
    items: [itemWith(item)],
    assessment: assessmentWith({}, { cycle: cycle2023({ isStrict }) }),
  })

describe('R30 a missing date or owner', () => {
  const noDate = { plannedCompletionDate: null }
  const noOwner = { owner: null }
  const neither = { ...noDate, ...noOwner }

  // oxfmt-ignore
  test.each([
    ['no date',         noDate,  false, []],
    ['no owner',        noOwner, false, []],
    ['no date',         noDate,  true,  ['EVERY_ITEM_HAS_A_COMPLETION_DATE']],
    ['no owner',        noOwner, true,  ['EVERY_ITEM_HAS_AN_OWNER']],
    ['neither of both', neither, true,  ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_HAS_A_COMPLETION_DATE']],
    ['both',            {},      true,  []],
    ['a date too late', { plannedCompletionDate: '2025-07-01' }, true,  []],
  ])('R30 submitting with %s (%j), the cycle strict: %s, is refused for %j', (_case, item, isStrict, criteria) => {
    const plan = draftWith(item, isStrict)
    expect(criteriaNamedIn(reasonsOf(rulePublication(plan.assessment, plan, today)))).toEqual(criteria)
    expect(criteriaNamedIn(publishingReasons(plan))).toEqual(criteria)
  })

  test('R14 R30 a strict cycle refuses no publication that does not submit the plan', () => {
    const { assessment, items } = draftWith(neither, true)
    const underReview = planIn('UNDER_REVIEW', { assessment, items })
    const nowMet = { ...assessment, answers: answersMeetingTheStandard() }
    expect(reasonsOf(rulePublication(assessment, underReview, today))).toEqual([])
    expect(reasonsOf(rulePublication(nowMet, planIn('DRAFT', { assessment: nowMet, items }), today))).toEqual([])
  })
})

// oxfmt-ignore
test.each([
  ['the first one in time',               null,  false, false],
  ['the first one late',                  null,  true,  true],
  ['one after a first that was in time',  false, true,  false],
  ['one after a first that was late',     true,  false, true],
])('R14 an assessment with %s', (_case, before, isLate, published) => {
  expect(publishedLateAfter(before, { isLate })).toBe(published)
})
