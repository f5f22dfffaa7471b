import { describe, expect, test } from '@jest/globals'
import { covers, scopeOf } from '../../src/domain/access.ts'
import { receiversFor } from '../../src/domain/addressee.ts'
import { stepsDueBy, type OwingFacts } from '../../src/domain/due-steps.ts'
import { routingReasons, separationReasons } from '../../src/domain/duties.ts'
import type { OrganisationFacts } from '../../src/domain/organisation.ts'
import { leadsBack, successorAmong, successorsOf, whoAnswersFor } from '../../src/domain/succession.ts'
import { toldBySuccession } from '../../src/domain/telling.ts'
import { assessmentWith, codesOf, cycle2023, organisationWith, planIn, planUnderReview, viewer } from './facts.ts'

/** Written as A>B B>C. */
const chain = (written: string) =>
  new Map(
    written
      .split(' ')
      .filter(link => link !== '')
      .map(link => link.split('>') as [string, string]),
  )

// oxfmt-ignore
test.each([
  ['nobody came after it',           'B>C',         'A', '',        null],
  ['one did',                        'A>B',         'A', 'B',       'B'],
  ['one after the other did',        'A>B B>C C>D', 'A', 'B C D',   'D'],
  ['it is in the middle',            'A>B B>C C>D', 'B', 'C D',     'D'],
  ['two went into one',              'A>C B>C C>D', 'B', 'C D',     'D'],
  ['the chain leads back all alone', 'A>B B>A',     'A', 'B A',     'A'],
])('R2 who answers for an organisation where %s', (_case, written, code, after, answers) => {
  expect([successorsOf(code, chain(written)).join(' '), whoAnswersFor(code, chain(written))]).toEqual([after, answers])
})

// oxfmt-ignore
test.each([
  ['A', 'A', '',            true],
  ['A', 'B', 'B>A',         true],
  ['A', 'B', 'B>C C>A',     true],
  ['A', 'B', 'B>C C>D',     false],
  ['A', 'B', 'C>A',         false],
])('R2 that %s is succeeded by %s, after "%s", leads back: %s', (code, successor, written, expected) => {
  expect(leadsBack(code, successor, chain(written))).toBe(expected)
})

// oxfmt-ignore
test.each([
  ['one',                                    ['B'],           null, 'B'],
  ['one twice',                              ['B', 'B'],      null, 'B'],
  ['several',                                ['B', 'C'],      null, null],
  ['several, of whom one answers already',   ['B', 'C'],      'C',  'C'],
  ['several, where another answers already', ['B', 'C'],      'D',  null],
  ['one, where another answered',            ['B'],           'D',  'B'],
])('R2 of %s named as successors', (_case, named, standing, taken) => {
  expect(successorAmong(named, standing)).toBe(taken)
})

const heir = { odsCode: 'X09', name: 'Southmere Example NHS Trust', kind: 'NHS_TRUST', region: 'Y60' } as const
const closed: OrganisationFacts = organisationWith({ odsCode: 'X05', kind: 'INDEPENDENT_OES', region: 'Y58' })
const succeeded: OrganisationFacts = { ...closed, answeredForBy: heir }

// oxfmt-ignore
test.each([
  ['ORGANISATION_MEMBER:X05',        true,  true],
  ['ORGANISATION_MEMBER:X09',        false, true],
  ['ORGANISATION_MEMBER:X08',        false, false],
  ['REGIONAL_SECURITY_LEAD:Y58',     true,  true],
  ['REGIONAL_SECURITY_LEAD:Y60',     false, true],
  ['REGIONAL_SECURITY_LEAD:Y61',     false, false],
  ['STATUS_CLIENT:X09',              false, false],
  ['DSPT_REVIEWER',                  true,  true],
])('R2 R57 %s reads the content before it is succeeded: %s, and after: %s', (grant, before, after) => {
  const scope = scopeOf(viewer('ann', grant), 'plan:read-content')
  expect([covers(scope, closed), covers(scope, succeeded)]).toEqual([before, after])
})

describe('R2 a plan that another answers for', () => {
  const trust = organisationWith({ answeredForBy: heir })
  const plan = planUnderReview({ assessment: assessmentWith({}, { organisation: trust }) })

  // oxfmt-ignore
  test.each([
    ['nobody of the predecessor',           ['DSPT_REVIEWER', 'ORGANISATION_VIEWER:X01'], ['SEPARATION_OF_DUTIES']],
    ['nobody of the successor',             ['DSPT_REVIEWER', 'ORGANISATION_VIEWER:X09'], ['SEPARATION_OF_DUTIES']],
    ['somebody of another organisation',    ['DSPT_REVIEWER', 'ORGANISATION_VIEWER:X08'], []],
  ])('R43 is decided by %s', (_case, grants, codes) => {
    expect(codesOf(separationReasons(plan, viewer('ann', ...grants)))).toEqual(codes)
  })

  // oxfmt-ignore
  test.each([
    ['where the predecessor stood', 'REGIONAL_SECURITY_LEAD:Y58', []],
    ['where the successor stands',  'REGIONAL_SECURITY_LEAD:Y60', []],
    ['of another region',           'REGIONAL_SECURITY_LEAD:Y61', ['NOT_ROUTED_TO_YOU']],
  ])('R33 has an opinion from the lead %s', (_case, grant, codes) => {
    expect(codesOf(routingReasons(plan, viewer('lee', grant)))).toEqual(codes)
  })

  test('R47 has its teams in the region of the successor', () => {
    expect(receiversFor(trust, 'REGIONAL_SECURITY_LEAD', 'NHS_ENGLAND')).toEqual([
      { addressee: 'REGIONAL_SECURITY_LEAD', region: 'Y60' },
      { addressee: 'NHS_ENGLAND', region: null },
    ])
  })

  test('R2 is told of to its new people, with what is owed next and whose it was', () => {
    const [told, ...others] = toldBySuccession({
      organisation: trust,
      cycle: cycle2023(),
      plan: planIn('APPROVED', { approvedAt: '2024-08-01T09:00:00Z' }),
    })
    expect(others).toEqual([])
    expect(told).toMatchObject({ kind: 'PLAN_INHERITED', addressee: 'ORGANISATION', region: null })
    expect(told?.body).toContain('Due next: Progress update SEPTEMBER_2024, by 30 September 2024.')
    expect(told?.body).toContain(
      'Northmere Example NHS Trust (X01), for which Southmere Example NHS Trust (X09) answers, cycle 2023-24',
    )
  })
})

describe('R2 what is owed after an organisation has closed', () => {
  const facts = (change: Partial<OwingFacts>): OwingFacts => ({
    organisation: organisationWith({ answeredForBy: heir }),
    cycle: cycle2023(),
    isPublicationKnown: true,
    status: 'NOT_PUBLISHED',
    publishedAt: null,
    plan: null,
    ...change,
  })
  const approved = { status: 'APPROACHING_STANDARDS', plan: planIn('APPROVED') } as const
  const unmet = { status: 'STANDARDS_NOT_MET', publishedAt: '2024-06-20T09:00:00Z' } as const

  // oxfmt-ignore
  test.each([
    ['a publication due after it had closed',         { closedOn: '2024-03-31' },              []],
    ['a publication due on its last day',             { closedOn: '2024-06-30' },              ['ESCALATION Y60']],
    ['a plan due while it was open',                  { closedOn: '2024-07-31', ...unmet },    ['ESCALATION Y60']],
    ['the updates of a plan, whenever it closed',     { closedOn: '2024-07-31', ...approved }, ['REMINDER ', 'CHASE Y60,Y60', 'ESCALATION Y60', 'REMINDER ', 'CHASE Y60,Y60', 'ESCALATION Y60']],
    ['a publication, as long as it is open',          { closedOn: null },                      ['ESCALATION Y60']],
  ] as const)('R2 R47 R51 %s', (_case, change, steps) => {
    const due = stepsDueBy(facts(change), new Date('2025-06-01T12:00:00Z'))
    expect(due.map(({ kind, to }) => `${kind} ${to.map(({ region }) => region ?? '').join()}`)).toEqual(steps)
  })
})
