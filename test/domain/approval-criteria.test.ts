import { describe, expect, test } from '@jest/globals'
import {
  approvalCriteria,
  criterionCodes,
  evaluateCriteria,
  nothingConsidered,
  readinessOf,
  type Considered,
  type CriterionCode,
  type CriterionOutcome,
} from '../../src/domain/approval-criteria.ts'
import type { PlanFacts } from '../../src/domain/improvement-plan.ts'
import type { PlanItem } from '../../src/domain/plan-item.ts'
import { decidePlan } from '../../src/domain/review.ts'
import {
  ann,
  answersMeetingTheStandard,
  assessmentWith,
  criteriaNamedIn,
  cycle2023,
  decisionOn,
  evidence,
  itemWith,
  judged,
  lateItemAgreedBy,
  organisationWith,
  outstanding,
  planIn,
  planOf,
  planUnderReview,
  planWith,
  reasonsOf,
} from './facts.ts'

const resultOf = (plan: PlanFacts, code: CriterionCode, considered: Considered = nothingConsidered) =>
  evaluateCriteria(plan, considered).find(result => result.code === code)

const outcomeOf = (plan: PlanFacts, code: CriterionCode, considered?: Considered) =>
  resultOf(plan, code, considered)?.outcome

const everythingConsidered = (plan: PlanFacts): Considered => ({
  judgements: judged(plan, true),
  withoutOpinionReason: null,
})

const milestone = (dueOn: string) => ({ title: 'Supplier chosen', dueOn, achievedOn: null })

const planLate = (item: PlanItem): PlanFacts => planUnderReview({ items: [item] })

describe('R22 R25 R27 R34 R36 R37 R38 the list of criteria', () => {
  test('R35 a plan that is robust and achievable meets every one', () => {
    const plan = planUnderReview()
    expect(evaluateCriteria(plan, everythingConsidered(plan)).map(({ outcome }) => outcome)).toEqual(
      criterionCodes.map(() => 'MET'),
    )
  })

  test('R30 each criterion is in the list once, in one order, with words and no code in them', () => {
    expect(approvalCriteria.map(({ code }) => code)).toEqual(criterionCodes)
    expect(new Set(approvalCriteria.map(({ statement }) => statement)).size).toBe(criterionCodes.length)
    for (const { statement } of approvalCriteria) expect(statement).toMatch(/^[A-Z][^_]+\.$/)
  })

  // oxfmt-ignore
  test.each<readonly [string, Partial<PlanItem>, CriterionCode]>([
    ['no action',                  { actions: [] },                           'EVERY_ITEM_HAS_AN_ACTION'],
    ['an empty action',            { actions: [' '] },                        'EVERY_ITEM_HAS_AN_ACTION'],
    ['no owner',                   { owner: null },                           'EVERY_ITEM_HAS_AN_OWNER'],
    ['an owner of blanks',         { owner: '  ' },                           'EVERY_ITEM_HAS_AN_OWNER'],
    ['no date',                    { plannedCompletionDate: null },           'EVERY_ITEM_HAS_A_COMPLETION_DATE'],
    ['1 July 2025',                { plannedCompletionDate: '2025-07-01' },   'NO_DATE_AFTER_THE_LIMIT'],
    ['a milestone after the date', { milestones: [milestone('2025-01-01')] }, 'DATES_ARE_IN_ORDER'],
  ])('R25 R27 R36 R37 an item with %s fails, and is named, with a hint', (_case, change, code) => {
    const plan = planUnderReview({ items: [itemWith({ id: 'item-0', evidence: '4.5.4' }), itemWith(change)] })
    const failing = evaluateCriteria(plan, everythingConsidered(plan)).filter(({ outcome }) => outcome !== 'MET')
    expect(failing).toMatchObject([{ code, outcome: 'NOT_MET', failingItems: ['item-1'] }])
    expect(failing[0]?.hint).toMatch(/\w+/)
  })

  test.each([
    ['30 June 2025, the last day', planWith({ plannedCompletionDate: '2025-06-30' }), 'MET'],
    ['1 July 2025', planWith({ plannedCompletionDate: '2025-07-01' }), 'NOT_MET'],
    ['agreed by NHS England alone', planLate(lateItemAgreedBy('NHS_ENGLAND')), 'NOT_MET'],
    ['agreed by DHSC alone', planLate(lateItemAgreedBy('DHSC')), 'NOT_MET'],
    ['agreed by both', planLate(lateItemAgreedBy('NHS_ENGLAND', 'DHSC')), 'MET'],
    [
      'agreed by both, moved on since',
      planLate({ ...lateItemAgreedBy('NHS_ENGLAND', 'DHSC'), plannedCompletionDate: '2025-10-01' }),
      'NOT_MET',
    ],
    [
      'agreed by both, for another item',
      planUnderReview({
        items: [
          lateItemAgreedBy('NHS_ENGLAND', 'DHSC'),
          itemWith({ id: 'item-2', plannedCompletionDate: '2025-07-01' }),
        ],
      }),
      'NOT_MET',
    ],
  ])('R37 a date of %s', (_case, plan, outcome) => {
    expect(outcomeOf(plan, 'NO_DATE_AFTER_THE_LIMIT')).toBe(outcome)
  })

  test('R37 the limit is the one of the cycle', () => {
    const assessment = assessmentWith({}, { cycle: cycle2023({ latestCompletionDate: '2025-07-31' }) })
    expect(
      outcomeOf(planWith({ plannedCompletionDate: '2025-07-31' }, { assessment }), 'NO_DATE_AFTER_THE_LIMIT'),
    ).toBe('MET')
    expect(
      outcomeOf(planWith({ plannedCompletionDate: '2025-08-01' }, { assessment }), 'NO_DATE_AFTER_THE_LIMIT'),
    ).toBe('NOT_MET')
  })
})

const shortBy = (
  answers: Parameters<typeof assessmentWith>[0],
  kind: 'NHS_TRUST' | 'INDEPENDENT_OES' = 'NHS_TRUST',
): PlanFacts => planUnderReview({ assessment: assessmentWith(answers, { organisation: organisationWith({ kind }) }) })

describe('R22 R23 R24 R39 every gap is covered', () => {
  test.each<readonly [string, PlanFacts, CriterionCode, string]>([
    [
      'a second evidence item',
      shortBy({ evidence: [evidence('4.5.3', 'PARTIAL'), evidence('9.5.10', 'PARTIAL')] }),
      'EVERY_GAP_IS_COVERED',
      'Not covered: 9.5.10.',
    ],
    [
      'an unconfirmed assertion',
      shortBy({ confirmedAssertions: ['4.5'] }),
      'EVERY_GAP_IS_COVERED',
      'Not covered: 9.5.',
    ],
    [
      'the audit itself',
      shortBy({ isAuditRecorded: false }, 'INDEPENDENT_OES'),
      'EVERY_GAP_IS_COVERED',
      'Not covered: the audit itself.',
    ],
    [
      'two audit actions',
      shortBy({ auditActions: [outstanding('AUD-7'), outstanding('AUD-8')] }),
      'EVERY_AUDIT_ACTION_IS_COVERED',
      'Not covered: AUD-7, AUD-8.',
    ],
  ])('R22 R23 R24 R39 %s without an item is named', (_case, plan, code, hint) => {
    expect(resultOf(plan, code)).toMatchObject({ outcome: 'NOT_MET', hint })
  })

  test('R22 the audit and the standards are told apart', () => {
    const plan = shortBy({ auditActions: [outstanding('AUD-7')] })
    expect(outcomeOf(plan, 'EVERY_GAP_IS_COVERED')).toBe('MET')
    expect(outcomeOf(shortBy({ confirmedAssertions: ['4.5'] }), 'EVERY_AUDIT_ACTION_IS_COVERED')).toBe('MET')
  })

  test('R22 R39 an audit action is covered by its own item', () => {
    const ofTheAudit = itemWith({ id: 'item-2', origin: 'AUDIT_ACTION', evidence: null, auditAction: 'AUD-7' })
    const plan = { ...shortBy({ auditActions: [outstanding('AUD-7')] }), items: [itemWith(), ofTheAudit] }
    expect(outcomeOf(plan, 'EVERY_AUDIT_ACTION_IS_COVERED')).toBe('MET')
  })
})

const support = (team: 'REGIONAL_SECURITY_LEAD' | 'JOINT_CYBER_UNIT' | 'DSPT_TEAM', version = 1) =>
  ({ team, opinion: 'SUPPORT', version }) as const
const doubt = { team: 'REGIONAL_SECURITY_LEAD', opinion: 'DO_NOT_SUPPORT', version: 1 } as const
const ask = { ...doubt, opinion: 'NEED_INFORMATION' } as const
const lead = support('REGIONAL_SECURITY_LEAD')

describe('R33 R34 the routed team supports it, or a written reason goes without', () => {
  const given = (...opinions: PlanFacts['opinions']) => planUnderReview({ opinions })
  const ofAnAlb = (...opinions: PlanFacts['opinions']) => planOf('DHSC_ALB', { opinions })
  const onVersion2 = planUnderReview({ opinions: [lead], version: 2 })
  const neverReviewed = planIn('DRAFT', { version: 0, opinions: [] })
  const [dsptTeam, unit] = [support('DSPT_TEAM'), support('JOINT_CYBER_UNIT')]

  // oxfmt-ignore
  test.each<readonly [string, PlanFacts, string | null, CriterionOutcome]>([
    ['the lead supports',                      given(lead),               null,  'MET'],
    ['no opinion',                             given(),                   null,  'NOT_MET'],
    ['the lead does not support',              given(doubt),              null,  'NOT_MET'],
    ['the lead needs information',             given(ask),                null,  'NOT_MET'],
    ['the lead changes to support',            given(doubt, lead),        null,  'MET'],
    ['the lead changes from support',          given(lead, doubt),        null,  'NOT_MET'],
    ['the lead supported version 1, it is 2',  onVersion2,                null,  'NOT_MET'],
    ['only the DSPT team supports',            given(dsptTeam),           null,  'NOT_MET'],
    ['a team it is not routed to supports',    given(unit),               null,  'NOT_MET'],
    ['no opinion, with a written reason',      given(),                   'By telephone.', 'WAIVED'],
    ['no opinion, with blanks for a reason',   given(),                   '  ',  'NOT_MET'],
    ['the unit supports an ALB',               ofAnAlb(unit),             null,  'MET'],
    ['the lead supports an ALB',               ofAnAlb(lead),             null,  'NOT_MET'],
    ['an IT supplier, the DSPT team alone',    planOf('KEY_IT_SUPPLIER'), null,  'MET'],
    ['a local authority, the DSPT team alone', planOf('LOCAL_AUTHORITY'), null,  'MET'],
    ['a draft, before any review',             neverReviewed,             null,  'NEEDS_JUDGEMENT'],
  ])('R33 R34 %s', (_case, plan, withoutOpinionReason, outcome) => {
    expect(outcomeOf(plan, 'ROUTED_TEAM_SUPPORTS', { judgements: [], withoutOpinionReason })).toBe(outcome)
  })
})

const twoItems = planUnderReview({ items: [itemWith(), itemWith({ id: 'item-2', evidence: '4.5.4' })] })
const yes = (itemId: string) => ({ itemId, realisticAndRobust: true, reason: null })
const no = (itemId: string) => ({ itemId, realisticAndRobust: false, reason: 'The supplier is not chosen yet.' })

describe('R38 realistic and robust is a judgement of a person', () => {
  // oxfmt-ignore
  test.each([
    ['nothing is judged',     twoItems, [],                            'NEEDS_JUDGEMENT', []],
    ['one of two is judged',  twoItems, [yes('item-1')],               'NEEDS_JUDGEMENT', []],
    ['both are judged good',  twoItems, [yes('item-1'), yes('item-2')], 'MET',             []],
    ['one of two is doubted', twoItems, [yes('item-1'), no('item-2')], 'NOT_MET',         ['item-2']],
    ['one is doubted, one is not judged', twoItems, [no('item-1')],                'NOT_MET',         ['item-1']],
    ['the plan has no items', planUnderReview({ items: [] }), [],                            'NOT_MET',         []],
  ])('R38 %s', (_case, plan, judgements, outcome, failingItems) => {
    const result = resultOf(plan, 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST', { judgements, withoutOpinionReason: null })
    expect(result).toMatchObject({ outcome, failingItems })
  })
})

const draftWith = (item: Partial<PlanItem>): PlanFacts =>
  planIn('DRAFT', { version: 0, opinions: [], items: [itemWith(item)] })

describe('R30 readiness says beforehand what would be refused', () => {
  // oxfmt-ignore
  test.each<readonly [string, PlanFacts, boolean]>([
    ['all that is asked',                      draftWith({}),                                      true],
    ['no date',                                draftWith({ plannedCompletionDate: null }),         false],
    ['no owner',                               draftWith({ owner: null }),                         false],
    ['a date after the limit',                 draftWith({ plannedCompletionDate: '2025-07-01' }), false],
    ['a gap without an item',                  planIn('DRAFT', { items: [] }),                     false],
    ['all but the opinion of the routed team', planUnderReview({ opinions: [] }),                  true],
  ])('R30 a plan with %s', (_case, plan, ready) => {
    expect(readinessOf(plan).ready).toBe(ready)
  })

  test('R30 it says every criterion, also those that only a reviewer can meet', () => {
    const report = readinessOf(draftWith({}))
    expect(report.criteria.map(({ code }) => code)).toEqual(criterionCodes)
    expect(report.criteria.filter(({ outcome }) => outcome === 'NEEDS_JUDGEMENT').map(({ code }) => code)).toEqual([
      'ROUTED_TEAM_SUPPORTS',
      'EVERY_ITEM_IS_REALISTIC_AND_ROBUST',
    ])
  })

  // oxfmt-ignore
  test.each<readonly [string, Partial<PlanItem>]>([
    ['no date',        { plannedCompletionDate: null }],
    ['no owner',       { owner: null }],
    ['1 July 2025',    { plannedCompletionDate: '2025-07-01' }],
    ['no action',      { actions: [] }],
    ['other evidence', { evidence: '9.5.1' }],
  ])('R30 R36 R37 what readiness finds in a plan with %s refuses its approval, word for word', (_case, change) => {
    const plan = planWith(change)
    const foretold = readinessOf(plan).criteria.filter(({ outcome }) => outcome === 'NOT_MET')
    const refusal = reasonsOf(decidePlan(plan, decisionOn(plan), ann)).find(({ code }) => code === 'CRITERIA_NOT_MET')
    expect(foretold).toHaveLength(1)
    expect(refusal).toMatchObject({ criteria: foretold })
    expect(refusal?.message).toContain(foretold[0]?.statement)
  })
})

describe('R31 there is no hard limit on the number of items', () => {
  test.each([10, 11, 200])('R31 %i items are approved like one', number => {
    const items = Array.from({ length: number }, (_item, index) => itemWith({ id: `item-${index}` }))
    const plan = planUnderReview({ items })
    expect(criteriaNamedIn(reasonsOf(decidePlan(plan, decisionOn(plan), ann)))).toEqual([])
    expect(readinessOf(plan).ready).toBe(true)
  })
})

test('R22 a plan without items is not approved, even where all gaps have closed since', () => {
  const plan = planUnderReview({ items: [], assessment: assessmentWith(answersMeetingTheStandard()) })
  expect(criteriaNamedIn(reasonsOf(decidePlan(plan, decisionOn(plan), ann)))).toEqual([
    'EVERY_ITEM_IS_REALISTIC_AND_ROBUST',
  ])
})
