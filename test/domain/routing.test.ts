import { describe, expect, test } from '@jest/globals'
import { ruleAdvanceNotice } from '../../src/domain/advance-notice.ts'
import { evaluateCriteria, nothingConsidered } from '../../src/domain/approval-criteria.ts'
import { stepsDueBy } from '../../src/domain/due-steps.ts'
import { routingReasons, teamReasons } from '../../src/domain/duties.ts'
import { ruleCallArranged, ruleLeadRequest } from '../../src/domain/review-work.ts'
import type { ReviewTeam } from '../../src/domain/review.ts'
import { changeRouting } from '../../src/domain/routing-change.ts'
import { noticeTeam, routedTo, routingDay } from '../../src/domain/routing.ts'
import { toldBy } from '../../src/domain/telling.ts'
import {
  assessmentWith,
  codesOf,
  cycle2023,
  cycleWithRouting,
  organisationWith,
  placesOf,
  planIn,
  planUnderReview,
  reasonsOf,
  viewer,
} from './facts.ts'

const lead = 'REGIONAL_SECURITY_LEAD'
const unit = 'JOINT_CYBER_UNIT'

/** Trusts go to the Joint Cyber Unit from September on, and to the DSPT team alone from November on. */
const rerouted = cycleWithRouting('NHS_TRUST', ['2024-09-01', unit], ['2024-11-01', 'DSPT_TEAM'])

describe('R33 routing', () => {
  // oxfmt-ignore
  test.each([
    ['NHS_TRUST',       ['DSPT_TEAM', lead]],
    ['ICB',             ['DSPT_TEAM', lead]],
    ['CSU',             ['DSPT_TEAM', lead]],
    ['INDEPENDENT_OES', ['DSPT_TEAM', unit]],
    ['DHSC_ALB',        ['DSPT_TEAM', unit]],
    ['KEY_IT_SUPPLIER', ['DSPT_TEAM']],
    ['LOCAL_AUTHORITY', ['DSPT_TEAM']],
  ] as const)('R33 a plan of kind %s is looked at by %j', (kind, teams) => {
    expect(routedTo(cycle2023(), kind, '2024-07-08')).toEqual(teams)
  })

  // oxfmt-ignore
  test.each([
    ['2022-01-01', ['DSPT_TEAM', lead]],
    ['2024-08-31', ['DSPT_TEAM', lead]],
    ['2024-09-01', ['DSPT_TEAM', unit]],
    ['2024-10-31', ['DSPT_TEAM', unit]],
    ['2024-11-01', ['DSPT_TEAM']],
    ['2030-01-01', ['DSPT_TEAM']],
  ])('R33 on %s the plan of a trust that is routed elsewhere twice is looked at by %j', (on, teams) => {
    expect(routedTo(rerouted, 'NHS_TRUST', on)).toEqual(teams)
    expect(routedTo(rerouted, 'ICB', on)).toEqual(['DSPT_TEAM', lead])
  })

  test.each([
    ['until the review is requested, by today', null, '2024-09-02', '2024-09-02'],
    ['then by the day of the request', '2024-08-31T12:00:00Z', '2024-09-02', '2024-08-31'],
    ['and that is the day in London', '2024-08-31T23:00:00Z', '2024-09-02', '2024-09-01'],
  ])('R33 a plan is routed %s', (_case, requestedAt, today, day) => {
    expect(routingDay(requestedAt, today)).toBe(day)
  })

  test.each([
    ['NHS_TRUST', '2024-08-31', lead],
    ['NHS_TRUST', '2024-09-01', unit],
    ['NHS_TRUST', '2024-11-01', 'DSPT_TEAM'],
    ['KEY_IT_SUPPLIER', '2024-09-01', null],
  ] as const)('R18 R33 a notice of kind %s on %s goes to %s', (kind, on, team) => {
    expect(noticeTeam(rerouted, kind, on)).toBe(team)
  })
})

describe('R33 everything goes by the routing of the plan', () => {
  const assessment = assessmentWith({}, { cycle: rerouted })
  const plan = (routedOn: string) => planUnderReview({ assessment, routedOn, opinions: [] })
  const asUnit = viewer('uma', unit)
  const asLead = viewer('leo', `${lead}:Y58`)
  const reviewer = viewer('ann', 'DSPT_REVIEWER')

  // oxfmt-ignore
  test.each([
    ['2024-08-31', asLead, []],
    ['2024-08-31', asUnit, ['NOT_ROUTED_TO_YOU']],
    ['2024-09-01', asLead, ['NOT_ROUTED_TO_YOU']],
    ['2024-09-01', asUnit, []],
    ['2024-11-01', asUnit, ['NOT_ROUTED_TO_YOU']],
  ])('R33 R34 who speaks for the routed team on %s', (routedOn, person, codes) => {
    expect(codesOf(routingReasons(plan(routedOn), person))).toEqual(codes)
    const [role] = person.grants.map(grant => grant.role as ReviewTeam)
    expect(codesOf(teamReasons(plan(routedOn), role ?? lead, person))).toEqual(codes)
  })

  test.each([
    ['2024-08-31', lead, 'NOT_MET'],
    ['2024-08-31', unit, 'NOT_MET'],
    ['2024-11-01', lead, 'MET'],
  ] as const)('R33 R34 on %s the missing opinion of %s makes the criterion %s', (routedOn, _team, outcome) => {
    const found = evaluateCriteria(plan(routedOn), nothingConsidered)
    expect(found.find(({ code }) => code === 'ROUTED_TEAM_SUPPORTS')?.outcome).toBe(outcome)
  })

  test.each([
    ['2024-08-31', lead, 'MET'],
    ['2024-09-01', lead, 'NOT_MET'],
    ['2024-09-01', unit, 'MET'],
  ] as const)('R33 R34 on %s the support of %s makes the criterion %s', (routedOn, team, outcome) => {
    const supported = { ...plan(routedOn), opinions: [{ team, opinion: 'SUPPORT' as const, version: 1 }] }
    const found = evaluateCriteria(supported, nothingConsidered)
    expect(found.find(({ code }) => code === 'ROUTED_TEAM_SUPPORTS')?.outcome).toBe(outcome)
  })

  test('R33 R41 the call is with the team that the plan is routed to, and so is the formal request', () => {
    const openCall = { id: 'call', state: 'TO_ARRANGE', team: null, arrangedFor: null } as const
    const now = new Date('2024-09-02T09:00:00Z')
    const arranged = (team: ReviewTeam) => ruleCallArranged(owed, { team, arrangedFor: now }, asUnit, now)
    const notAgreed = { ...plan('2024-09-01'), state: 'NOT_AGREED' as const }
    const owed = { ...notAgreed, review: { ...notAgreed.review, openCall } }
    expect(reasonsOf(arranged(unit))).toEqual([])
    expect(codesOf(reasonsOf(arranged(lead)))).toEqual(['INVALID_INPUT'])
    expect(ruleLeadRequest(owed, 'Please help.', reviewer)).toEqual({ team: unit })
  })

  test('R18 R33 a notice goes to the team of the day on which it is given', () => {
    const given = (today: string) => ruleAdvanceNotice(assessment, 'One control will come late.', today)
    expect(given('2024-08-31')).toMatchObject({ addressedTo: lead })
    expect(given('2024-09-01')).toMatchObject({ addressedTo: unit })
  })

  test.each([
    ['2024-08-31', ['DSPT_TEAM', lead]],
    ['2024-09-01', ['DSPT_TEAM', unit]],
    ['2024-11-01', ['DSPT_TEAM']],
  ])('R33 R65 on %s the request for a review is told to %j', (routedOn, told) => {
    const happened = { organisation: organisationWith(), cycle: rerouted, plan: plan(routedOn), routedOn }
    expect(toldBy('REVIEW_REQUESTED', happened).map(({ addressee }) => addressee)).toEqual(told)
  })

  test.each([
    ['2024-08-31T12:00:00Z', [lead, 'REGIONAL_TRANSFORMATION_TEAM']],
    ['2024-09-01T12:00:00Z', [lead, 'REGIONAL_TRANSFORMATION_TEAM', unit]],
  ])('R33 R47 a plan whose review was requested at %s is chased by %j', (reviewRequestedAt, chasers) => {
    const owing = {
      organisation: organisationWith(),
      cycle: rerouted,
      status: 'APPROACHING_STANDARDS' as const,
      publishedAt: null,
      isPublicationKnown: true,
      plan: planIn('APPROVED', { reviewRequestedAt }),
    }
    const chase = stepsDueBy(owing, new Date('2024-12-01T12:00:00Z')).find(({ kind }) => kind === 'CHASE')
    expect(chase?.to.map(({ addressee }) => addressee)).toEqual(chasers)
  })
})

describe('R33 R55 a change of the routing', () => {
  const change = { kind: 'DHSC_ALB', from: '2024-09-01', routedTo: lead, reason: 'As announced.' } as const
  const today = '2024-07-08'

  test.each([
    ['with the team before', cycle2023(), change, unit],
    ['to the DSPT team alone', cycle2023(), { ...change, routedTo: 'DSPT_TEAM' }, unit],
    ['from the DSPT team alone', cycle2023(), { ...change, kind: 'KEY_IT_SUPPLIER' }, 'DSPT_TEAM'],
    ['taken back', cycleWithRouting('DHSC_ALB', ['2024-09-01', lead]), { ...change, routedTo: unit }, lead],
    ['before another one', cycleWithRouting('DHSC_ALB', ['2024-10-01', 'DSPT_TEAM']), change, unit],
    ['tomorrow', cycle2023(), { ...change, from: '2024-07-09' }, unit],
  ] as const)('R33 is made %s', (_case, cycle, given, before) => {
    const { kind, from, routedTo: to } = given
    expect(changeRouting(cycle, given, today)).toEqual({ kind, from, routedTo: to, before })
  })

  test.each([
    ['today', { ...change, from: today }, ['INVALID_INPUT from']],
    ['in the past', { ...change, from: '2024-07-01' }, ['INVALID_INPUT from']],
    ['without a reason', { ...change, reason: ' ' }, ['INVALID_INPUT reason']],
    ['to where it is routed', { ...change, routedTo: unit }, ['INVALID_INPUT routedTo']],
    ['to a team that may not act', { ...change, kind: 'CSU', routedTo: unit }, ['INVALID_INPUT routedTo']],
    ['of a kind without plans', { ...change, kind: 'OTHER' }, ['INVALID_INPUT kind']],
    [
      'with everything wrong at once',
      { kind: 'OTHER', from: '2023-06-01', routedTo: 'DSPT_TEAM', reason: '' },
      [
        'INVALID_INPUT reason',
        'INVALID_INPUT from',
        'INVALID_INPUT from',
        'INVALID_INPUT kind',
        'INVALID_INPUT routedTo',
      ],
    ],
  ] as const)('R33 is refused %s', (_case, given, places) => {
    expect(placesOf(reasonsOf(changeRouting(cycle2023(), given, today)))).toEqual(places)
  })

  test('R33 is refused before the first day of a cycle to come', () => {
    expect(placesOf(reasonsOf(changeRouting(cycle2023(), { ...change, from: '2023-06-30' }, '2023-01-01')))).toEqual([
      'INVALID_INPUT from',
    ])
  })
})
