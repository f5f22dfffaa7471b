import { describe, expect, test } from '@jest/globals'
import type { AssessmentFacts } from '../../src/domain/assessment.ts'
import { concernAbout, groundsOf, type ConcernFacts } from '../../src/domain/concern.ts'
import { answersWith, assessmentWith, cycleWithRound, evidence, itemWith, planIn, planUnderReview } from './facts.ts'

type Plan = NonNullable<ConcernFacts['plan']>

const today = '2024-11-10'

const notMet = { status: 'STANDARDS_NOT_MET', publishedAt: '2024-06-28T09:00:00.000Z' } as const

const about = (assessment: Partial<AssessmentFacts> = notMet, plan: Partial<Plan> | null = null): ConcernFacts => ({
  assessment: assessmentWith({}, assessment),
  plan: plan === null ? null : { ...planUnderReview(), decisions: [], ...plan },
})

const grounds = (facts: ConcernFacts, on = today) => groundsOf(concernAbout(facts, on))

describe('R53 no plan', () => {
  // oxfmt-ignore
  test.each<readonly [string, ConcernFacts, string, object | null]>([
    ['published short of the standard',         about(),                                          '2024-07-08', { since: '2024-06-28', days: 10 }],
    ['published late in the evening in London', about({ ...notMet, publishedAt: '2024-06-28T23:30:00.000Z' }), '2024-07-08', { since: '2024-06-29', days: 9 }],
    ['only a draft of a plan',                  about(notMet, { version: 0, state: 'DRAFT' }),    '2024-07-08', { since: '2024-06-28', days: 10 }],
    ['not published on the last day',           about({ status: 'NOT_PUBLISHED' }),               '2024-06-30', null],
    ['not published by the deadline',           about({ status: 'NOT_PUBLISHED' }),               '2024-07-01', { since: '2024-06-30', days: 1 }],
    ['a plan that was submitted',               about(notMet, { version: 1, state: 'SUBMITTED' }), '2024-07-08', null],
    ['the standard met',                        about({ status: 'STANDARDS_MET' }),               '2024-07-08', null],
  ])('R53 %s', (_case, facts, on, figures) => {
    expect(concernAbout(facts, on).noPlan).toEqual(figures)
  })

  test('R1 R53 of a kind that submits none no plan is missed', () => {
    const { cycle } = assessmentWith()
    const kinds = { ...cycle.kinds, NHS_TRUST: { ...cycle.kinds.NHS_TRUST, maySubmitPlan: false } }
    expect(grounds(about({ ...notMet, cycle: { ...cycle, kinds } }))).toEqual([])
  })
})

describe('R53 incomplete plan', () => {
  const nothing = { gapsNotCovered: 0, itemsWithoutDate: 0, itemsWithoutOwner: 0, itemsWithoutAction: 0 }

  // oxfmt-ignore
  test.each<readonly [string, Partial<Plan>, object | null]>([
    ['nothing is missing',        {},                                                           null],
    ['a gap has no item',         { items: [] },                                                { ...nothing, gapsNotCovered: 1 }],
    ['dates are missing',         { items: [itemWith({ plannedCompletionDate: null }), itemWith({ plannedCompletionDate: null })] }, { ...nothing, itemsWithoutDate: 2 }],
    ['an owner is blank',         { items: [itemWith({ owner: ' ' })] },                        { ...nothing, itemsWithoutOwner: 1 }],
    ['there are no actions',      { items: [itemWith({ actions: [] })] },                       { ...nothing, itemsWithoutAction: 1 }],
    ['it is a draft',             { version: 0, state: 'DRAFT', items: [] },                    null],
    ['it is completed',           { state: 'COMPLETED', items: [] },                            null],
  ])('R53 where %s', (_case, plan, figures) => {
    expect(concernAbout(about(notMet, plan), today).incompletePlan).toEqual(figures)
  })

  test('R23 R53 an audit that was not done is a gap of an independent operator', () => {
    const { organisation } = assessmentWith()
    const facts = about(
      {
        ...notMet,
        organisation: { ...organisation, kind: 'INDEPENDENT_OES' },
        answers: answersWith({ evidence: [evidence('4.5.3', 'COMPLETE')], isAuditRecorded: false }),
      },
      { items: [] },
    )
    expect(concernAbout(facts, today).incompletePlan).toEqual({ ...nothing, gapsNotCovered: 1 })
  })
})

describe('R53 insufficient quality', () => {
  const no = { realisticAndRobust: false }
  const yes = { realisticAndRobust: true }
  const notAgreed = (version: number, judgements: readonly (typeof no | typeof yes)[] = [no]) => ({
    version,
    decision: 'NOT_AGREE' as const,
    judgements,
  })
  const approvedThen = (version: number) => ({ version, decision: 'APPROVE' as const, judgements: [yes] })

  // oxfmt-ignore
  test.each<readonly [string, Partial<Plan>, object | null]>([
    ['no decision',                    { decisions: [] },                                                           null],
    ['one version not agreed',         { state: 'NOT_AGREED', decisions: [notAgreed(1, [no, yes, no])] },           { versionsNotAgreed: 1, itemsNotRealistic: 2 }],
    ['two versions not agreed',        { state: 'UNDER_REVIEW', decisions: [notAgreed(1, [no, no]), notAgreed(2, [yes])] }, { versionsNotAgreed: 2, itemsNotRealistic: 0 }],
    ['agreed at the second attempt',   { state: 'APPROVED', decisions: [notAgreed(1), approvedThen(2)] },           null],
    ['accepted exceptionally',         { state: 'APPROVED', decisions: [notAgreed(1), approvedThen(1)] },           null],
    ['a decision that was corrected',  { state: 'UNDER_REVIEW', decisions: [notAgreed(1), { ...approvedThen(1), decision: 'REQUEST_INFORMATION' }] }, null],
  ])('R45 R53 after %s', (_case, plan, figures) => {
    expect(concernAbout(about(notMet, plan), today).insufficientQuality).toEqual(figures)
  })
})

describe('R53 slipping', () => {
  const approaching = { ...notMet, status: 'APPROACHING_STANDARDS' } as const
  const agreed = (baseline: string, planned = baseline, status: 'IN_PROGRESS' | 'COMPLETE' = 'IN_PROGRESS') =>
    itemWith({ baselineCompletionDate: baseline, plannedCompletionDate: planned, status })
  const reported = ['SEPTEMBER_2024', 'DECEMBER_2024']
  const plan = (change: Partial<Plan>): Partial<Plan> => ({
    ...planIn('APPROVED'),
    roundsReported: reported,
    ...change,
  })

  // oxfmt-ignore
  test.each<readonly [string, Partial<Plan>, object | null]>([
    ['nothing has slipped',                   plan({ items: [agreed('2024-12-20')] }),                                       null],
    ['an item is due today',                  plan({ items: [agreed('2024-11-10')] }),                                       null],
    ['a date agreed has passed',              plan({ items: [agreed('2024-11-01')] }),                                       { itemsPastBaseline: 1, largestSlippageDays: 9, updatesMissing: 0 }],
    ['a forecast lies later',                 plan({ items: [agreed('2024-12-01', '2024-12-31'), agreed('2024-11-09')] }),   { itemsPastBaseline: 2, largestSlippageDays: 30, updatesMissing: 0 }],
    ['what was late is complete',             plan({ items: [agreed('2024-10-01', '2024-11-01', 'COMPLETE')] }),             null],
    ['a forecast came forward',               plan({ items: [agreed('2024-12-20', '2024-12-01')] }),                         null],
    ['an update is missing',                  plan({ items: [], roundsReported: [] }),                                       { itemsPastBaseline: 0, largestSlippageDays: 0, updatesMissing: 1 }],
  ])('R53 R54 where %s', (_case, change, figures) => {
    expect(concernAbout(about(approaching, change), today).slipping).toEqual(figures)
  })

  test('R48 R53 an update of a round that was called off is not missing', () => {
    const cycle = cycleWithRound('SEPTEMBER_2024', { isCalledOff: true })
    expect(
      concernAbout(about({ ...approaching, cycle }, plan({ items: [], roundsReported: [] })), today).slipping,
    ).toBeNull()
  })
})

test('R53 several grounds at once are told in one order', () => {
  const facts = about(notMet, {
    state: 'NOT_AGREED',
    items: [],
    decisions: [{ version: 1, decision: 'NOT_AGREE', judgements: [] }],
  })
  expect(grounds(facts)).toEqual(['INCOMPLETE_PLAN', 'INSUFFICIENT_QUALITY'])
})
