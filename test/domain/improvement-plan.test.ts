import { describe, expect, test } from '@jest/globals'
import type { ToolkitStatus } from '../../src/domain/assessment.ts'
import {
  actReasons,
  acts,
  nextStates,
  planStates,
  ruleOr,
  staleReasons,
  statusEarned,
  statusShortOfTheStandard,
  type Act,
  type PlanState,
} from '../../src/domain/improvement-plan.ts'
import {
  draftChangedReasons,
  draftingReasons,
  exceptionReasons,
  reportingReasons,
} from '../../src/domain/plan-reasons.ts'
import { startReasons } from '../../src/domain/plan-start.ts'
import type { Refusal } from '../../src/domain/refusal.ts'
import { assessmentOf, assessmentWith, codesOf, cycle2023, placesOf, planIn, reasonsOf } from './facts.ts'

/** The table of states, as the rulebook has it. */
// oxfmt-ignore
const theTable: readonly (readonly [PlanState, Act, PlanState])[] = [
  ['DRAFT',                 'PUBLISH',              'SUBMITTED'],
  ['SUBMITTED',             'REQUEST_REVIEW',       'UNDER_REVIEW'],
  ['UNDER_REVIEW',          'APPROVE',              'APPROVED'],
  ['UNDER_REVIEW',          'ACCEPT_EXCEPTIONALLY', 'APPROVED'],
  ['UNDER_REVIEW',          'NOT_AGREE',            'NOT_AGREED'],
  ['UNDER_REVIEW',          'REQUEST_INFORMATION',  'INFORMATION_REQUESTED'],
  ['INFORMATION_REQUESTED', 'ANSWER',               'UNDER_REVIEW'],
  ['INFORMATION_REQUESTED', 'PUBLISH',              'SUBMITTED'],
  ['NOT_AGREED',            'PUBLISH',              'SUBMITTED'],
  ['NOT_AGREED',            'ACCEPT_EXCEPTIONALLY', 'APPROVED'],
  ['APPROVED',              'CLAIM_COMPLETION',     'COMPLETION_CLAIMED'],
  ['COMPLETION_CLAIMED',    'CONFIRM_COMPLETION',   'COMPLETED'],
  ['COMPLETION_CLAIMED',    'REFUSE_COMPLETION',    'APPROVED'],
  ['APPROVED',              'CORRECT_TO_APPROVE',   'APPROVED'],
  ['NOT_AGREED',            'CORRECT_TO_APPROVE',   'APPROVED'],
  ['INFORMATION_REQUESTED', 'CORRECT_TO_APPROVE',   'APPROVED'],
  ['APPROVED',              'CORRECT_TO_NOT_AGREE', 'NOT_AGREED'],
  ['NOT_AGREED',            'CORRECT_TO_NOT_AGREE', 'NOT_AGREED'],
  ['INFORMATION_REQUESTED', 'CORRECT_TO_NOT_AGREE', 'NOT_AGREED'],
  ['APPROVED',              'CORRECT_TO_REQUEST_INFORMATION', 'INFORMATION_REQUESTED'],
  ['NOT_AGREED',            'CORRECT_TO_REQUEST_INFORMATION', 'INFORMATION_REQUESTED'],
  ['INFORMATION_REQUESTED', 'CORRECT_TO_REQUEST_INFORMATION', 'INFORMATION_REQUESTED'],
  ['DRAFT',                 'CLOSE',                'CLOSED'],
  ['SUBMITTED',             'CLOSE',                'CLOSED'],
  ['UNDER_REVIEW',          'CLOSE',                'CLOSED'],
  ['INFORMATION_REQUESTED', 'CLOSE',                'CLOSED'],
  ['NOT_AGREED',            'CLOSE',                'CLOSED'],
  ['APPROVED',              'CLOSE',                'CLOSED'],
  ['COMPLETION_CLAIMED',    'CLOSE',                'CLOSED'],
]

const rulesOf: Readonly<Record<Act, string>> = {
  PUBLISH: 'R11 R42',
  REQUEST_REVIEW: 'R32',
  APPROVE: 'R35',
  NOT_AGREE: 'R41',
  REQUEST_INFORMATION: 'R39',
  ANSWER: 'R39',
  ACCEPT_EXCEPTIONALLY: 'R40',
  CLAIM_COMPLETION: 'R49',
  CONFIRM_COMPLETION: 'R49',
  REFUSE_COMPLETION: 'R49',
  CORRECT_TO_APPROVE: 'R45',
  CORRECT_TO_NOT_AGREE: 'R45',
  CORRECT_TO_REQUEST_INFORMATION: 'R45',
  CLOSE: 'R13',
}

const everyAct = Object.keys(rulesOf) as readonly Act[]
const everyState = [...new Set(theTable.flatMap(([from, , to]) => [from, to]))]

const everyPair = everyState.flatMap(state =>
  everyAct.map(act => {
    const row = theTable.find(([from, name]) => from === state && name === act)
    return [rulesOf[act], state, act, row === undefined ? 'refused' : row[2]] as const
  }),
)

const after = (state: PlanState, act: Act): readonly PlanState[] =>
  theTable.filter(([from, name]) => from === state && name === act).map(([, , to]) => to)

describe('the table of states: every state with every act', () => {
  test('R11 to R49 there is no state and no act beside those of the table', () => {
    expect([...planStates].toSorted()).toEqual(everyState.toSorted())
    expect(Object.keys(acts).toSorted()).toEqual([...everyAct].toSorted())
  })

  test.each(everyPair)('%s from %s, %s: %s', (_rules, state, act, outcome) => {
    expect(actReasons(state, act).length === 0 ? acts[act].to : 'refused').toBe(outcome)
  })

  test.each(everyState)('R11 R42 a refusal in %s says from where, and what could follow', state => {
    const ordinary = everyAct.filter(act => !act.startsWith('CORRECT_'))
    const follow = new Set(ordinary.flatMap(act => after(state, act)))
    expect(nextStates(state)).toEqual(planStates.filter(next => next !== state && follow.has(next)))
    for (const reason of everyAct.flatMap(act => actReasons(state, act)))
      expect(reason).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', from: state, allowed: nextStates(state) })
  })

  test('R34 of several acts one possible is enough, and a refusal is one reason that names them all', () => {
    expect(actReasons('UNDER_REVIEW', 'APPROVE', 'ANSWER')).toEqual([])
    const [refusal, ...more] = actReasons('DRAFT', 'APPROVE', 'ANSWER')
    expect(more).toEqual([])
    expect(refusal?.message).toBe(
      'The plan is a draft: approving it or answering a request for information is not possible now.',
    )
  })
})

describe('what a state allows beside the acts', () => {
  // oxfmt-ignore
  test.each([
    ['DRAFT',                 'items',    'no progress', 'dates'],
    ['SUBMITTED',             'no items', 'no progress', 'dates'],
    ['UNDER_REVIEW',          'no items', 'no progress', 'dates'],
    ['INFORMATION_REQUESTED', 'items',    'no progress', 'dates'],
    ['NOT_AGREED',            'items',    'no progress', 'dates'],
    ['APPROVED',              'no items', 'progress',    'dates'],
    ['COMPLETION_CLAIMED',    'no items', 'no progress', 'dates'],
    ['COMPLETED',             'no items', 'no progress', 'no dates'],
    ['CLOSED',                'no items', 'no progress', 'no dates'],
  ] as const)('R17 R29 R37 R54 %s: %s changed, %s reported, %s agreed', (state, items, progress, dates) => {
    const refused = (isAllowed: boolean) => (isAllowed ? [] : ['TRANSITION_NOT_ALLOWED'])
    expect(codesOf(draftingReasons(state))).toEqual(refused(items === 'items'))
    expect(codesOf(reportingReasons(state))).toEqual(refused(progress === 'progress'))
    expect(codesOf(exceptionReasons(state))).toEqual(refused(dates === 'dates'))
  })

  // oxfmt-ignore
  test.each<readonly [PlanState, ToolkitStatus | 'nothing']>([
    ['DRAFT',                 'nothing'],
    ['SUBMITTED',             'nothing'],
    ['UNDER_REVIEW',          'nothing'],
    ['INFORMATION_REQUESTED', 'nothing'],
    ['NOT_AGREED',            'nothing'],
    ['APPROVED',              'APPROACHING_STANDARDS'],
    ['COMPLETION_CLAIMED',    'APPROACHING_STANDARDS'],
    ['COMPLETED',             'STANDARDS_MET'],
    ['CLOSED',                'nothing'],
  ])('R35 R41 R49 R50 a plan that is %s earns %s', (state, status) => {
    expect(statusEarned(state) ?? 'nothing').toBe(status)
    expect(statusShortOfTheStandard(state)).toBe(status === 'nothing' ? 'STANDARDS_NOT_MET' : status)
  })

  // oxfmt-ignore
  test.each([
    ['DRAFT',                 true,  []],
    ['INFORMATION_REQUESTED', false, []],
    ['INFORMATION_REQUESTED', true,  ['INVALID_INPUT planId']],
    ['NOT_AGREED',            true,  ['INVALID_INPUT planId']],
  ] as const)('R29 R44 %s, items changed since it was submitted %s: %j', (state, isDraftChanged, reasons) => {
    expect(placesOf(draftChangedReasons(planIn(state, { isDraftChanged })))).toEqual(reasons)
  })
})

describe('R1 R13 R20 starting a plan', () => {
  // oxfmt-ignore
  test.each([
    ['NHS_TRUST',       []],
    ['ICB',             []],
    ['CSU',             []],
    ['INDEPENDENT_OES', []],
    ['KEY_IT_SUPPLIER', []],
    ['LOCAL_AUTHORITY', []],
    ['DHSC_ALB',        []],
    ['OTHER',           ['NOT_ELIGIBLE assessmentId']],
  ] as const)('R1 %s: %j', (kind, reasons) => {
    expect(placesOf(startReasons(assessmentOf(kind), false, '2024-06-01'))).toEqual(reasons)
  })

  test('R1 the refusal lists the kinds that may', () => {
    const [refusal] = startReasons(assessmentOf('OTHER'), false, '2024-06-01')
    expect(refusal?.message.split(': ')[1]).toBe(
      'NHS_TRUST, ICB, CSU, INDEPENDENT_OES, KEY_IT_SUPPLIER, LOCAL_AUTHORITY, DHSC_ALB.',
    )
  })

  test('R1 which kinds may is data of the cycle', () => {
    const { kinds } = cycle2023()
    const cycle = cycle2023({ kinds: { ...kinds, CSU: { ...kinds.CSU, maySubmitPlan: false } } })
    const assessment = { ...assessmentOf('CSU'), cycle }
    expect(codesOf(startReasons(assessment, false, '2024-06-01'))).toEqual(['NOT_ELIGIBLE'])
  })

  // oxfmt-ignore
  test.each([
    ['2024-05-20', ['NOT_YET_AVAILABLE']],
    ['2024-05-21', ['NOT_YET_AVAILABLE']],
    ['2024-05-22', []],
    ['2024-07-15', []],
  ])('R20 on %s the template: %j', (today, reasons) => {
    expect(codesOf(startReasons(assessmentWith(), false, today))).toEqual(reasons)
  })

  test('R20 the answer says when', () => {
    expect(startReasons(assessmentWith(), false, '2024-05-21')[0]?.message).toContain('2024-05-22')
  })

  test('R13 who meets the standard cannot have a plan', () => {
    expect(codesOf(startReasons(assessmentWith(), true, '2024-06-01'))).toEqual(['STANDARD_ALREADY_MET'])
  })

  test('R1 R13 R20 every reason is given at once', () => {
    const reasons = startReasons(assessmentOf('OTHER'), true, '2024-05-21')
    expect(codesOf(reasons)).toEqual(['NOT_ELIGIBLE', 'NOT_YET_AVAILABLE', 'STANDARD_ALREADY_MET'])
  })
})

describe('R44 what somebody has seen may be old', () => {
  const newer = { changedAt: '2024-07-02T09:00:00.000Z', changedFields: ['owner'] }

  test('R44 the same revision is no reason', () => {
    expect(staleReasons(7, 7, newer)).toEqual([])
  })

  test.each([6, 8])('R44 revision %i of a plan at 7 is refused, with what changed', expected => {
    expect(staleReasons(expected, 7, newer)).toMatchObject([
      { code: 'STALE_REVISION', path: ['expectedRevision'], expected, actual: 7, ...newer },
    ])
  })
})

test('R30 R36 reasons make a refusal with all of them, and no outcome', () => {
  const reasons = [...actReasons('DRAFT', 'APPROVE'), ...draftingReasons('APPROVED')]
  const never = (): string => {
    throw new Error('asked for the outcome of a refusal')
  }
  expect(reasonsOf<string>(ruleOr(reasons, never))).toEqual(reasons)
  expect(ruleOr<string | Refusal>([], () => 'done')).toBe('done')
})
