import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../src/domain/access.ts'
import { planStates, type PlanFacts, type PlanState } from '../../src/domain/improvement-plan.ts'
import { nextDue } from '../../src/domain/obligation.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import {
  claimReasons,
  leadRequestReasons,
  pausedDaysAfter,
  releaseReasons,
  ruleCallArranged,
  ruleCallHeld,
  ruleLeadRequest,
  waitingDays,
} from '../../src/domain/review-work.ts'
import {
  ann,
  assessmentOf,
  codesOf,
  cycle2023,
  nothingOfTheReview,
  placesOf,
  planIn,
  planOf,
  reasonsOf,
  viewer,
  named,
} from './facts.ts'

const bea = viewer('bea', 'DSPT_REVIEWER')
const lead = viewer('lea', 'REGIONAL_SECURITY_LEAD:Y58')
const administrator = viewer('ada', 'DSPT_ADMINISTRATOR')
const both = viewer('sam', 'DSPT_REVIEWER', 'ORGANISATION_VIEWER:X01')

const claimedBy = (by: string): PlanFacts =>
  planIn('UNDER_REVIEW', { review: { ...nothingOfTheReview, claim: { by: named(by), at: '2024-07-08T08:00:00Z' } } })

describe('R32 R33 R43 taking a plan on', () => {
  // oxfmt-ignore
  test.each<readonly [PlanState, readonly string[]]>([
    ['DRAFT',                 ['TRANSITION_NOT_ALLOWED']],
    ['SUBMITTED',             []],
    ['UNDER_REVIEW',          []],
    ['INFORMATION_REQUESTED', []],
    ['NOT_AGREED',            []],
    ['APPROVED',              ['TRANSITION_NOT_ALLOWED']],
    ['COMPLETION_CLAIMED',    []],
    ['COMPLETED',             ['TRANSITION_NOT_ALLOWED']],
    ['CLOSED',                ['TRANSITION_NOT_ALLOWED']],
  ])('R32 a plan that is %s: %j', (state, codes) => {
    expect(codesOf(claimReasons(planIn(state), ann))).toEqual(codes)
  })

  test.each<readonly [string, PlanFacts, Viewer, readonly string[]]>([
    ['nobody, by a reviewer', planIn('UNDER_REVIEW'), ann, []],
    ['nobody, by the lead of the region', planIn('UNDER_REVIEW'), lead, []],
    ['nobody, by the lead, of a kind not routed there', planOf('LOCAL_AUTHORITY'), lead, ['NOT_ROUTED_TO_YOU']],
    ['nobody, by one of the organisation', planIn('UNDER_REVIEW'), both, ['SEPARATION_OF_DUTIES']],
    ['another', claimedBy('ann'), bea, ['INVALID_INPUT planId']],
    ['oneself', claimedBy('ann'), ann, ['INVALID_INPUT planId']],
  ])('R32 R33 R43 claimed by %s', (_case, plan, by, places) => {
    expect(placesOf(claimReasons(plan, by))).toEqual(places)
  })

  test('R32 the refusal says who, and since when', () => {
    expect(claimReasons(claimedBy('ann'), bea)[0]?.message).toContain(
      'ann has claimed this plan, since 2024-07-08 08:00 UTC',
    )
  })

  test.each<readonly [string, PlanFacts, Viewer, readonly string[]]>([
    ['whoever holds it', claimedBy('ann'), ann, []],
    ['another', claimedBy('ann'), bea, ['INVALID_INPUT planId']],
    ['a DSPT administrator', claimedBy('ann'), administrator, []],
    ['anybody, where nobody holds it', planIn('UNDER_REVIEW'), administrator, ['INVALID_INPUT planId']],
  ])('R32 released by %s', (_case, plan, by, places) => {
    expect(placesOf(releaseReasons(plan, by))).toEqual(places)
  })
})

const dates = {
  submittedAt: '2024-06-28T23:30:00Z',
  reviewRequestedAt: '2024-06-30T23:30:00Z',
  informationRequestedAt: null,
}

describe('R39 the clock of the review', () => {
  // oxfmt-ignore
  test.each<readonly [PlanState, string | null, number, number | null]>([
    ['SUBMITTED',             null,                   0, 12],
    ['UNDER_REVIEW',          null,                   0, 10],
    ['UNDER_REVIEW',          null,                   4, 6],
    ['INFORMATION_REQUESTED', '2024-07-08T09:00:00Z', 0, 7],
    ['INFORMATION_REQUESTED', '2024-07-08T09:00:00Z', 2, 5],
    ['DRAFT',                 null,                   0, null],
    ['NOT_AGREED',            null,                   0, null],
    ['APPROVED',              null,                   0, null],
    ['COMPLETION_CLAIMED',    null,                   0, null],
  ])('R32 R39 %s, asked at %s, %i days waited before: waits %s days', (state, informationRequestedAt, reviewPausedDays, days) => {
    expect(waitingDays(planIn(state, { ...dates, informationRequestedAt, reviewPausedDays }), '2024-07-11')).toBe(days)
  })

  test('R39 the days that the organisation takes are added to the day by which the review is due', () => {
    const asked = planIn('INFORMATION_REQUESTED', {
      ...dates,
      informationRequestedAt: '2024-07-08T09:00:00Z',
      reviewPausedDays: 3,
    })
    expect(nextDue(asked, cycle2023())?.dueOn).toBe('2024-07-22')
    const reviewPausedDays = pausedDaysAfter(asked, '2024-07-18')
    expect(reviewPausedDays).toBe(13)
    expect(nextDue({ ...asked, state: 'UNDER_REVIEW', reviewPausedDays }, cycle2023())?.dueOn).toBe('2024-08-11')
    expect(pausedDaysAfter(planIn('UNDER_REVIEW', { reviewPausedDays: 3 }), '2024-07-18')).toBe(3)
  })
})

const now = new Date('2024-07-08T08:00:00Z')

const owing = (state: 'TO_ARRANGE' | 'ARRANGED', change: Partial<PlanFacts> = {}): PlanFacts =>
  planIn('NOT_AGREED', {
    review: { ...nothingOfTheReview, openCall: { id: 'call-1', state, team: null, arrangedFor: null } },
    ...change,
  })

const owingBy = (kind: OrganisationKind): PlanFacts => owing('TO_ARRANGE', { assessment: assessmentOf(kind) })

describe('R41 calls, and leads who are asked', () => {
  test.each<
    readonly [string, PlanFacts, 'REGIONAL_SECURITY_LEAD' | 'JOINT_CYBER_UNIT' | 'DSPT_TEAM', Viewer, readonly string[]]
  >([
    ['with the lead', owing('TO_ARRANGE'), 'REGIONAL_SECURITY_LEAD', ann, []],
    ['with the unit', owingBy('DHSC_ALB'), 'JOINT_CYBER_UNIT', ann, []],
    ['with a team that it is not routed to', owing('TO_ARRANGE'), 'JOINT_CYBER_UNIT', lead, ['INVALID_INPUT team']],
    ['with the DSPT team, of a council', owingBy('LOCAL_AUTHORITY'), 'DSPT_TEAM', ann, []],
    ['with a lead, of a council', owingBy('LOCAL_AUTHORITY'), 'REGIONAL_SECURITY_LEAD', ann, ['INVALID_INPUT team']],
    ['again', owing('ARRANGED'), 'REGIONAL_SECURITY_LEAD', ann, []],
    ['with the DSPT team', owing('TO_ARRANGE'), 'DSPT_TEAM', ann, ['INVALID_INPUT team']],
    ['that nobody owes', planIn('NOT_AGREED'), 'REGIONAL_SECURITY_LEAD', ann, ['INVALID_INPUT planId']],
    ['of the own organisation', owing('TO_ARRANGE'), 'REGIONAL_SECURITY_LEAD', both, ['SEPARATION_OF_DUTIES']],
  ])('R41 arranging a call %s', (_case, plan, team, by, places) => {
    expect(placesOf(reasonsOf(ruleCallArranged(plan, { team, arrangedFor: now }, by, now)))).toEqual(places)
  })

  test.each<readonly [string, PlanFacts, string, readonly string[]]>([
    ['that was arranged', owing('ARRANGED'), 'They name owners.', []],
    ['that was not', owing('TO_ARRANGE'), 'They name owners.', ['INVALID_INPUT planId']],
    ['without an outcome', owing('ARRANGED'), ' ', ['INVALID_INPUT outcome']],
    [
      'that nobody owes, without an outcome',
      planIn('NOT_AGREED'),
      '',
      ['INVALID_INPUT planId', 'INVALID_INPUT outcome'],
    ],
  ])('R41 holding a call %s', (_case, plan, outcome, places) => {
    expect(placesOf(reasonsOf(ruleCallHeld(plan, outcome, ann)))).toEqual(places)
  })

  test('R41 what is arranged is the call that is owed', () => {
    const given = { team: 'REGIONAL_SECURITY_LEAD', arrangedFor: now } as const
    expect(ruleCallArranged(owing('TO_ARRANGE'), given, ann, now)).toEqual({
      callId: 'call-1',
      changes: [
        { field: 'call.team', before: null, after: 'REGIONAL_SECURITY_LEAD' },
        { field: 'call.arrangedFor', before: null, after: '2024-07-08T08:00:00.000Z' },
      ],
    })
  })

  test('R41 R64 a call that is moved has a time before, and keeps its team', () => {
    const arranged = { team: 'REGIONAL_SECURITY_LEAD', arrangedFor: '2024-07-10T09:00:00+00:00' } as const
    const openCall = { id: 'call-1', state: 'ARRANGED', ...arranged } as const
    const plan = owing('ARRANGED', { review: { ...nothingOfTheReview, openCall } })
    const given = { team: arranged.team, arrangedFor: new Date('2024-07-11T09:00:00Z') }
    expect(ruleCallArranged(plan, given, ann, now)).toEqual({
      callId: 'call-1',
      changes: [{ field: 'call.arrangedFor', before: '2024-07-10T09:00:00.000Z', after: '2024-07-11T09:00:00.000Z' }],
    })
  })

  test.each([
    ['2024-07-08T07:59:59.999Z', ['INVALID_INPUT arrangedFor']],
    ['2024-07-08T08:00:00.000Z', []],
    ['2024-07-08T08:00:00.001Z', []],
  ])('R41 at nine in London on 8 July a call is arranged for %s, or why not', (time, places) => {
    const given = { team: 'REGIONAL_SECURITY_LEAD', arrangedFor: new Date(time) } as const
    expect(placesOf(reasonsOf(ruleCallArranged(owing('TO_ARRANGE'), given, ann, now)))).toEqual(places)
  })

  test.each(planStates.filter(state => state !== 'NOT_AGREED'))('R41 no lead is asked while a plan is %s', state => {
    expect(codesOf(leadRequestReasons(planIn(state), ann))).toEqual(['TRANSITION_NOT_ALLOWED'])
  })

  test.each([
    ['NHS_TRUST', 'REGIONAL_SECURITY_LEAD'],
    ['DHSC_ALB', 'JOINT_CYBER_UNIT'],
  ] as const)('R41 of a plan of kind %s %s is asked', (kind, team) => {
    expect(ruleLeadRequest(planOf(kind, { state: 'NOT_AGREED' }), 'Please.', ann)).toEqual({ team })
  })

  test.each([
    ['nobody is routed', planOf('LOCAL_AUTHORITY', { state: 'NOT_AGREED' }), 'Please.', ['INVALID_INPUT planId']],
    ['nothing is said', planIn('NOT_AGREED'), ' ', ['INVALID_INPUT message']],
  ] as const)('R41 where %s nobody is asked', (_case, plan, message, places) => {
    expect(placesOf(reasonsOf(ruleLeadRequest(plan, message, ann)))).toEqual(places)
  })
})

describe('R43 who acts for somebody else', () => {
  // oxfmt-ignore
  test.each([
    ['in the own name',            { ...ann, actor: null },    []],
    ['through one who edited it',  { ...ann, actor: named('olive') }, ['SEPARATION_OF_DUTIES']],
    ['in the name of an editor',   { ...viewer('olive', 'DSPT_REVIEWER'), actor: named('ann') }, ['SEPARATION_OF_DUTIES']],
    ['through somebody uninvolved', { ...ann, actor: named('zoe') },  []],
  ])('R43 %s: %j', (_case, by, codes) => {
    expect(codesOf(claimReasons(planIn('UNDER_REVIEW'), by))).toEqual(codes)
  })
})
