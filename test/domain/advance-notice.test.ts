import { describe, expect, test } from '@jest/globals'
import {
  casesWith,
  givenNotices,
  noticeStanding,
  noticeStandings,
  ruleAdvanceNotice,
  type NoticeFacts,
} from '../../src/domain/advance-notice.ts'
import { toolkitStatuses } from '../../src/domain/assessment.ts'
import { organisationKinds, type OrganisationKind } from '../../src/domain/organisation.ts'
import { assessmentOf, assessmentWith, codesOf, cycle2023, placesOf, reasonsOf } from './facts.ts'

const message = 'Two items on backups will be missing.'
const atNotice = '2024-06-01'
const afterNotice = '2024-06-02'
const atDeadline = '2024-06-30'
const afterDeadline = '2024-07-01'

describe('R18 giving notice in advance', () => {
  // oxfmt-ignore
  test.each<readonly [OrganisationKind, string, boolean]>([
    ['NHS_TRUST',       'REGIONAL_SECURITY_LEAD', true],
    ['ICB',             'REGIONAL_SECURITY_LEAD', true],
    ['CSU',             'REGIONAL_SECURITY_LEAD', true],
    ['INDEPENDENT_OES', 'JOINT_CYBER_UNIT',       true],
    ['DHSC_ALB',        'JOINT_CYBER_UNIT',       true],
    ['KEY_IT_SUPPLIER', 'DSPT_TEAM',              false],
    ['LOCAL_AUTHORITY', 'DSPT_TEAM',              false],
  ])('R18 R19 %s tells %s; a day later that is late: %s', (kind, addressedTo, isLate) => {
    expect(ruleAdvanceNotice(assessmentOf(kind), message, atNotice)).toEqual({ addressedTo, isLate: false })
    expect(ruleAdvanceNotice(assessmentOf(kind), message, afterNotice)).toEqual({ addressedTo, isLate })
  })

  test('R1 R18 a kind that has no plan has nothing to give notice of', () => {
    expect(codesOf(reasonsOf(ruleAdvanceNotice(assessmentOf('OTHER'), message, atNotice)))).toEqual(['NOT_ELIGIBLE'])
  })

  test.each(['STANDARDS_MET', 'STANDARDS_EXCEEDED'] as const)('R18 nor has one that is %s', status => {
    const reasons = reasonsOf(ruleAdvanceNotice(assessmentWith({}, { status }), ' ', atNotice))
    expect(placesOf(reasons)).toEqual(['STANDARD_ALREADY_MET assessmentId', 'INVALID_INPUT message'])
  })
})

describe('R19 how it stands', () => {
  const facts = (change: Partial<NoticeFacts> = {}): NoticeFacts => ({
    isAsked: true,
    status: 'STANDARDS_NOT_MET',
    given: 'NONE',
    noticeBy: '2024-06-01',
    submissionDeadline: '2024-06-30',
    ...change,
  })

  // oxfmt-ignore
  test.each<readonly [string, Partial<NoticeFacts>, string, string]>([
    ['none is asked for',                 { isAsked: false },                              afterDeadline, 'NOT_OWED'],
    ['it was given unasked',              { isAsked: false, given: 'IN_TIME' },            afterDeadline, 'GIVEN'],
    ['the standard is met',               { status: 'STANDARDS_MET' },                     afterDeadline, 'NOT_OWED'],
    ['the standard was met after all',    { status: 'STANDARDS_MET', given: 'IN_TIME' },   afterDeadline, 'GIVEN'],
    ['it came in time',                   { given: 'IN_TIME' },                            afterDeadline, 'GIVEN'],
    ['it came late',                      { given: 'LATE' },                               afterDeadline, 'GIVEN_LATE'],
    ['short of it on the day for it',     {},                                              atNotice,      'NOT_YET_DUE'],
    ['short of it a day later',           {},                                              afterNotice,   'MISSING'],
    ['short of it with an approved plan', { status: 'APPROACHING_STANDARDS' },             afterDeadline, 'MISSING'],
    ['nothing published yet',             { status: 'NOT_PUBLISHED' },                     atDeadline,    'NOT_YET_DUE'],
    ['nothing published in time',         { status: 'NOT_PUBLISHED' },                     afterDeadline, 'MISSING'],
  ])('R19 where %s', (_case, change, today, standing) => {
    expect(noticeStanding(facts(change), today)).toBe(standing)
  })

  test.each([atNotice, afterNotice, atDeadline, afterDeadline])(
    'R19 on %s every case has exactly one standing',
    today => {
      const each = noticeStandings.flatMap(standing => casesWith(cycle2023(), [standing], today))
      expect(each).toHaveLength(organisationKinds.length * toolkitStatuses.length * givenNotices.length)
      expect(new Set(each.map(one => JSON.stringify(one))).size).toBe(each.length)
      expect(casesWith(cycle2023(), noticeStandings, today)).toHaveLength(each.length)
    },
  )
})
