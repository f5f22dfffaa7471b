import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../src/domain/access.ts'
import { correctionReasons, ruleCorrection } from '../../src/domain/decision-correction.ts'
import { agreeExceptionalDate } from '../../src/domain/exceptional-date.ts'
import { planStates, type PlanFacts, type PlanState } from '../../src/domain/improvement-plan.ts'
import { questionReasons, ruleAnswer, type ItemQuestion } from '../../src/domain/information-request.ts'
import { isAgreedByBoth } from '../../src/domain/plan-item.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import type { LastDecision } from '../../src/domain/review-work.ts'
import type { DecisionTaken, PlanDecision } from '../../src/domain/review.ts'
import {
  agreement,
  assessmentWith,
  codesOf,
  criteriaNamedIn,
  dan,
  decisionOn,
  itemWith,
  judged,
  lateItemAgreedBy,
  nothingOfTheReview,
  outstanding,
  placesOf,
  planIn,
  planUnderReview,
  reasonsOf,
  viewer,
  named,
} from './facts.ts'

const ada = viewer('ada', 'DSPT_ADMINISTRATOR')

const last = (change: Partial<LastDecision> = {}): LastDecision => ({
  id: 'decision-1',
  decision: 'APPROVE',
  version: 1,
  sequence: 1,
  isExceptional: false,
  isActedOn: false,
  ...change,
})

const decided = (state: PlanState, change: Partial<PlanFacts> = {}, decision: Partial<LastDecision> = {}): PlanFacts =>
  planIn(state, { review: { ...nothingOfTheReview, lastDecision: last(decision) }, ...change })

const correcting = (
  plan: PlanFacts,
  decision: PlanDecision,
  change: Partial<DecisionTaken & { reason: string }> = {},
  by: Viewer = ada,
) => {
  const judgements = judged(plan, decision === 'APPROVE', 'Nobody does it.')
  return ruleCorrection(
    plan,
    { ...decisionOn(plan, { decision, judgements }), reason: 'The wrong box.', ...change },
    by,
  )
}

const statesOfDecisions: readonly PlanState[] = ['APPROVED', 'NOT_AGREED', 'INFORMATION_REQUESTED']

describe('R45 a decision is corrected by another', () => {
  test.each(planStates.filter(state => !statesOfDecisions.includes(state)))('R45 not while the plan is %s', state => {
    expect(codesOf(correctionReasons(decided(state), ada))).toEqual(['TRANSITION_NOT_ALLOWED'])
  })

  test.each(
    statesOfDecisions.flatMap(state =>
      (['APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'] as const).map(to => [state, to] as const),
    ),
  )('R45 %s can be corrected to %s', (state, to) => {
    expect(correctionReasons(decided(state), ada)).toEqual([])
    expect(correcting(decided(state), to)).toMatchObject({ corrects: 'decision-1', version: 1 })
  })

  test.each<readonly [string, PlanFacts, readonly string[]]>([
    ['no decision was taken', planIn('APPROVED'), ['INVALID_INPUT planId']],
    ['the decision was on an earlier version', decided('APPROVED', { version: 2 }), ['INVALID_INPUT planId']],
    ['the CISO has accepted', decided('APPROVED', {}, { isExceptional: true }), ['INVALID_INPUT planId']],
    ['the organisation has reported', decided('APPROVED', {}, { isActedOn: true }), ['INVALID_INPUT planId']],
    ['the draft has moved on', decided('NOT_AGREED', { isDraftChanged: true }), ['INVALID_INPUT planId']],
    ['it is the own plan', decided('APPROVED', { editors: [named('ada')] }), ['SEPARATION_OF_DUTIES']],
  ])('R43 R45 not where %s', (_case, plan, places) => {
    expect(placesOf(correctionReasons(plan, ada))).toEqual(places)
    expect(placesOf(reasonsOf(correcting(plan, 'NOT_AGREE')))).toEqual(places)
  })

  test('R34 R45 a plan that nobody supports is not approved by a correction', () => {
    const refusal = reasonsOf(correcting(decided('NOT_AGREED', { opinions: [] }), 'APPROVE'))
    expect(criteriaNamedIn(refusal)).toEqual(['ROUTED_TEAM_SUPPORTS'])
  })

  test('R36 R45 nor one without a date', () => {
    const plan = decided('NOT_AGREED', { items: [itemWith({ plannedCompletionDate: null })] })
    expect(criteriaNamedIn(reasonsOf(correcting(plan, 'APPROVE')))).toEqual(['EVERY_ITEM_HAS_A_COMPLETION_DATE'])
  })

  test('R45 all reasons at once', () => {
    const ruling = correcting(decided('APPROVED', { editors: [named('ada')] }), 'NOT_AGREE', {
      reason: ' ',
      message: '',
      judgements: [],
    })
    expect(ruling).toBeInstanceOf(Refusal)
    expect(placesOf(reasonsOf(ruling))).toEqual([
      'INVALID_INPUT reason',
      'SEPARATION_OF_DUTIES',
      'INVALID_INPUT message',
      'INVALID_INPUT judgements',
      'INVALID_INPUT judgements',
    ])
  })
})

const question = (change: Partial<ItemQuestion> = {}): ItemQuestion => ({
  itemId: null,
  auditAction: null,
  question: 'Who?',
  ...change,
})

describe('R39 questions and answers', () => {
  const plan = planUnderReview({ assessment: assessmentWith({ auditActions: [outstanding('A-1')] }) })

  test.each<readonly [string, PlanDecision, Partial<ItemQuestion>, readonly string[]]>([
    ['about the plan', 'REQUEST_INFORMATION', {}, []],
    ['about an item', 'REQUEST_INFORMATION', { itemId: 'item-1' }, []],
    ['about an audit action that the plan leaves out', 'REQUEST_INFORMATION', { auditAction: 'A-1' }, []],
    ['about no item', 'REQUEST_INFORMATION', { itemId: 'item-9' }, ['INVALID_INPUT questions.0.itemId']],
    ['about no audit action', 'REQUEST_INFORMATION', { auditAction: 'A-9' }, ['INVALID_INPUT questions.0.auditAction']],
    ['without words', 'REQUEST_INFORMATION', { question: ' ' }, ['INVALID_INPUT questions.0.question']],
    ['with an approval', 'APPROVE', {}, ['INVALID_INPUT questions']],
  ])('R39 a question %s, deciding %s', (_case, decision, change, places) => {
    expect(placesOf(questionReasons(plan, { decision, questions: [question(change)] }))).toEqual(places)
  })

  const openQuestions = [
    { id: 'q1', question: 'Who?' },
    { id: 'q2', question: 'When?' },
  ]
  const asked = planIn('INFORMATION_REQUESTED', { review: { ...nothingOfTheReview, openQuestions } })
  const answering = (...answers: readonly (readonly [string, string])[]) =>
    placesOf(
      reasonsOf(
        ruleAnswer(asked, {
          answer: 'See below.',
          answers: answers.map(([questionId, answer]) => ({ questionId, answer })),
        }),
      ),
    )

  // oxfmt-ignore
  test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
    ['every question',  [['q2', 'Soon.'], ['q1', 'We.']],                  []],
    ['one of two',      [['q1', 'We.']],                                  ['INVALID_INPUT answers']],
    ['none',            [],                                               ['INVALID_INPUT answers', 'INVALID_INPUT answers']],
    ['one twice',       [['q1', 'We.'], ['q2', 'Soon.'], ['q1', 'I.']],   ['INVALID_INPUT answers.2.questionId']],
    ['one too many',    [['q1', 'We.'], ['q2', 'Soon.'], ['q3', 'Yes.']], ['INVALID_INPUT answers.2.questionId']],
    ['one in no words', [['q1', ' '], ['q2', 'Soon.']],                   ['INVALID_INPUT answers.0.answer']],
  ])('R39 answering %s', (_case, answers, places) => {
    expect(answering(...answers)).toEqual(places)
  })

  test('R39 a request without questions is answered in words alone', () => {
    expect(ruleAnswer(planIn('INFORMATION_REQUESTED'), { answer: 'It is done.', answers: [] })).toEqual([])
  })
})

describe('R37 R43 two different people, whoever they act through', () => {
  const agreed = (through: string) => ({ ...agreement('NHS_ENGLAND', 'ann'), through: named(through) })

  // oxfmt-ignore
  test.each([
    ['another delegate', 'zoe', true],
    ['the same person',  'dan', false],
  ])('R37 agreed through %s', (_case, through, both) => {
    const item = { ...lateItemAgreedBy(), agreements: [agreed(through), agreement('DHSC', 'dan')] }
    expect(isAgreedByBoth(item)).toBe(both)
  })

  test('R37 a delegate of the one party does not agree for the other', () => {
    const plan = planUnderReview({ items: [{ ...lateItemAgreedBy(), agreements: [agreed('zoe')] }] })
    const given = { itemIds: ['item-1'], party: 'DHSC', reason: 'Why.', agreedDate: null } as const
    expect(codesOf(reasonsOf(agreeExceptionalDate(plan, given, { ...dan, actor: named('zoe') })))).toEqual([
      'SEPARATION_OF_DUTIES',
    ])
    expect(codesOf(reasonsOf(agreeExceptionalDate(plan, given, dan)))).toEqual([])
  })
})
