import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Cycle } from '../../src/domain/cycle.ts'
import { obligationsOf, stepsDueBy, type OwingFacts } from '../../src/domain/due-steps.ts'
import { planStates, type PlanState } from '../../src/domain/improvement-plan.ts'
import { organisationKinds, type OrganisationKind } from '../../src/domain/organisation.ts'
import { cycle2023, cycleWithRound, organisationWith, planIn } from './facts.ts'

const owing = (change: Partial<OwingFacts> = {}): OwingFacts => ({
  organisation: organisationWith(),
  cycle: cycle2023(),
  status: 'APPROACHING_STANDARDS',
  publishedAt: '2024-06-28T09:00:00.000Z',
  isPublicationKnown: true,
  plan: planIn('APPROVED'),
  ...change,
})

const withoutPlan = (change: Partial<OwingFacts> = {}): OwingFacts =>
  owing({ plan: null, status: 'STANDARDS_NOT_MET', ...change })

const ofKind = (kind: OrganisationKind, region: OwingFacts['organisation']['region'] = 'Y58') => ({
  organisation: organisationWith({ kind, region }),
})

const end = new Date('2026-01-01T00:00:00Z')
const days = (facts: OwingFacts, now = end) => stepsDueBy(facts, now).map(({ on, kind }) => `${on} ${kind}`)
const receivers = (facts: OwingFacts, kind: string) =>
  stepsDueBy(facts, end)
    .find(step => step.kind === kind)
    ?.to.map(({ addressee, region }) => (region === null ? addressee : `${addressee} ${region}`))

describe('R46 R47 R51 what an update sets in motion', () => {
  const september = ['2024-09-16 REMINDER', '2024-10-01 CHASE', '2024-10-15 ESCALATION']
  const december = ['2024-12-17 REMINDER', '2025-01-01 CHASE', '2025-01-15 ESCALATION']

  test.each<readonly [string, OwingFacts, readonly string[]]>([
    ['nothing was reported', owing(), [...september, ...december]],
    ['September was reported', owing({ plan: planIn('APPROVED', { roundsReported: ['SEPTEMBER_2024'] }) }), december],
    [
      'both were reported',
      owing({ plan: planIn('APPROVED', { roundsReported: ['SEPTEMBER_2024', 'DECEMBER_2024'] }) }),
      [],
    ],
    [
      'it was approved on the day of the round',
      owing({ plan: planIn('APPROVED', { approvedAt: '2024-09-30T22:59:59Z' }) }),
      [...september, ...december],
    ],
    [
      'it was approved after the round',
      owing({ plan: planIn('APPROVED', { approvedAt: '2024-09-30T23:00:00Z' }) }),
      december,
    ],
    ['completion is claimed', owing({ plan: planIn('COMPLETION_CLAIMED') }), []],
    ['it is completed', owing({ plan: planIn('COMPLETED'), status: 'STANDARDS_MET' }), []],
    ['September was called off', owing({ cycle: cycleWithRound('SEPTEMBER_2024', { isCalledOff: true }) }), december],
    [
      'September was moved',
      owing({ cycle: cycleWithRound('SEPTEMBER_2024', { dueOn: '2024-10-31', chaseBy: '2024-11-14' }) }),
      ['2024-10-17 REMINDER', '2024-11-01 CHASE', '2024-11-15 ESCALATION', ...december],
    ],
    [
      'the reminder comes earlier',
      owing({ cycle: cycleWithRound('SEPTEMBER_2024', { reminderDays: 30 }) }),
      ['2024-08-31 REMINDER', '2024-10-01 CHASE', '2024-10-15 ESCALATION', ...december],
    ],
  ])('R46 R48 where %s', (_case, facts, steps) => {
    expect(days(facts)).toEqual(steps)
  })

  // oxfmt-ignore
  test.each([
    ['2024-09-16T07:59:59Z', 0], ['2024-09-16T08:00:00Z', 1],
    ['2024-10-01T07:59:59Z', 1], ['2024-10-01T08:00:00Z', 2],
    ['2024-10-15T08:00:00Z', 3], ['2024-12-17T08:00:00Z', 3],
    ['2024-12-17T09:00:00Z', 4], ['2025-01-01T09:00:00Z', 5],
  ])('D7 at %s, on either side of the change of the clocks, %i have happened', (now, count) => {
    expect(days(owing(), new Date(now)).length).toBe(count)
  })

  test.each([
    ['the last Sunday of March', '2025-03-30', '2025-03-30T08:00:00Z'],
    ['the Saturday before', '2025-03-29', '2025-03-29T09:00:00Z'],
    ['the last Sunday of October', '2024-10-27', '2024-10-27T09:00:00Z'],
    ['the Saturday before that', '2024-10-26', '2024-10-26T08:00:00Z'],
  ])('D7 nine in London on %s', (_case, dayBefore, instant) => {
    const dueOn = new Date(Date.parse(dayBefore) - 86_400_000).toISOString().slice(0, 10)
    const facts = owing({
      cycle: cycle2023({
        rounds: [{ code: 'ONE', dueOn, chaseBy: dueOn, isFinal: false, isCalledOff: false, reminderDays: 14 }],
      }),
    })
    const chases = (now: number) => days(facts, new Date(now)).filter(step => step.endsWith('CHASE')).length
    expect([chases(Date.parse(instant) - 1), chases(Date.parse(instant))]).toEqual([0, 1])
  })

  test('R48 a moved round has other names, so that what was flagged stays and what is to come is new', () => {
    const names = (cycle: Cycle) => stepsDueBy(owing({ cycle }), end).map(({ key }) => key)
    const before = names(cycle2023())
    const later = names(cycleWithRound('SEPTEMBER_2024', { dueOn: '2024-10-31' }))
    expect(before[0]).toBe('update:SEPTEMBER_2024:2024-09-30:REMINDER')
    expect(later.filter(name => before.includes(name)).length).toBe(3)
  })

  test('D7 the names are all different, whatever the state and kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planStates), fc.constantFrom(...organisationKinds), (state, kind) => {
        const names = stepsDueBy(owing({ ...ofKind(kind), plan: planIn(state), status: 'STANDARDS_NOT_MET' }), end).map(
          ({ key }) => key,
        )
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})

describe('R47 R51 who is told', () => {
  const regional = ['REGIONAL_SECURITY_LEAD Y58', 'REGIONAL_TRANSFORMATION_TEAM Y58']

  // oxfmt-ignore
  test.each<readonly [OrganisationKind, 'Y58' | null, readonly string[], readonly string[] | undefined]>([
    ['NHS_TRUST',       'Y58', regional,                         ['REGIONAL_TRANSFORMATION_TEAM Y58']],
    ['ICB',             'Y58', regional,                         ['REGIONAL_TRANSFORMATION_TEAM Y58']],
    ['CSU',             null,  ['DSPT_TEAM'],                    ['DSPT_TEAM']],
    ['INDEPENDENT_OES', 'Y58', [...regional, 'JOINT_CYBER_UNIT'], ['NHS_ENGLAND']],
    ['DHSC_ALB',        null,  ['JOINT_CYBER_UNIT'],             ['NHS_ENGLAND']],
    ['KEY_IT_SUPPLIER', null,  ['DSPT_TEAM'],                    undefined],
    ['LOCAL_AUTHORITY', 'Y58', regional,                         undefined],
  ])('R47 R51 a missing update of %s in %s is chased by %j and escalated to %j', (kind, region, chasers, escalatedTo) => {
    const facts = owing(ofKind(kind, region))
    expect(receivers(facts, 'REMINDER')).toEqual(['ORGANISATION'])
    expect(receivers(facts, 'CHASE')).toEqual(chasers)
    expect(receivers(facts, 'ESCALATION')).toEqual(escalatedTo)
  })

  test('R47 a chase names the day by which the update is to be obtained', () => {
    const chases = stepsDueBy(owing(), end).filter(({ kind }) => kind === 'CHASE')
    expect(chases.map(({ chaseBy }) => chaseBy)).toEqual(['2024-10-14', '2025-01-14'])
  })
})

describe('R12 R51 no plan', () => {
  const escalated = ['2024-07-01 ESCALATION']

  test.each<readonly [string, OwingFacts, readonly string[]]>([
    ['published Not Met without a plan', withoutPlan(), escalated],
    ['never published', withoutPlan({ status: 'NOT_PUBLISHED', publishedAt: null }), escalated],
    ['never published, with a draft', withoutPlan({ status: 'NOT_PUBLISHED', plan: planIn('DRAFT') }), escalated],
    ['submitted', withoutPlan({ plan: planIn('SUBMITTED') }), []],
    ['not agreed', withoutPlan({ plan: planIn('NOT_AGREED') }), []],
    ['met the standard', withoutPlan({ status: 'STANDARDS_MET' }), []],
    ['of a kind that has no plans', withoutPlan(ofKind('OTHER')), []],
    ['of a kind that is not escalated', withoutPlan(ofKind('LOCAL_AUTHORITY')), []],
  ])('R12 R51 an organisation that is %s', (_case, facts, steps) => {
    expect(days(facts)).toEqual(steps)
  })

  test('R51 not before the day after the deadline', () => {
    expect(days(withoutPlan(), new Date('2024-07-01T07:59:59Z'))).toEqual([])
    expect(days(withoutPlan(), new Date('2024-07-01T08:00:00Z'))).toEqual(escalated)
  })
})

describe('R46 what is owed, and by whom', () => {
  // oxfmt-ignore
  test.each<readonly [PlanState, string | undefined, readonly string[] | undefined]>([
    ['DRAFT',                 'PUBLICATION',  ['ORGANISATION']],
    ['SUBMITTED',             undefined,      undefined],
    ['UNDER_REVIEW',          'REVIEW',       ['DSPT_TEAM', 'REGIONAL_SECURITY_LEAD']],
    ['INFORMATION_REQUESTED', 'ANSWER',       ['ORGANISATION']],
    ['NOT_AGREED',            undefined,      undefined],
    ['APPROVED',              'UPDATE',       ['ORGANISATION']],
    ['COMPLETION_CLAIMED',    'CONFIRMATION', ['DSPT_TEAM']],
    ['COMPLETED',             undefined,      undefined],
    ['CLOSED',                undefined,      undefined],
  ])('R46 of a plan that is %s: %s by %j', (state, kind, by) => {
    const instant = '2024-07-01T09:00:00Z'
    const plan = planIn(state, { reviewRequestedAt: instant, informationRequestedAt: instant, completionClaimedAt: instant })
    const [first] = obligationsOf(owing({ plan, status: 'STANDARDS_NOT_MET' }), '2024-07-08')
    expect([first?.kind, first?.by]).toEqual([kind, by])
  })

  test('R46 overdue is after the last day for it', () => {
    const overdue = (today: string) => obligationsOf(owing(), today).map(one => one.overdue)
    expect([overdue('2024-09-30'), overdue('2024-10-01'), overdue('2025-01-01')]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ])
  })
})

describe('R51 a missing publication is escalated where it is a fact, and not only not imported', () => {
  // oxfmt-ignore
  test.each([
    ['nothing published, nothing known of it', 'NOT_PUBLISHED',     false, []],
    ['nothing published, which is known',      'NOT_PUBLISHED',     true,  ['2024-07-01 ESCALATION']],
    ['short of the standard, without a plan',  'STANDARDS_NOT_MET', false, ['2024-07-01 ESCALATION']],
    ['the standard met',                       'STANDARDS_MET',     true,  []],
  ] as const)('R51 with %s', (_case, status, isPublicationKnown, steps) => {
    expect(days(withoutPlan({ status, isPublicationKnown, publishedAt: null }))).toEqual(steps)
    expect(obligationsOf(withoutPlan({ status, isPublicationKnown }), '2024-07-08')).toHaveLength(
      status === 'STANDARDS_MET' ? 0 : 1,
    )
  })
})
