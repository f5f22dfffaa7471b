import { describe, expect, test } from '@jest/globals'
import { theOrganisation } from '../../src/domain/addressee.ts'
import { ruleAdvanceNotice } from '../../src/domain/advance-notice.ts'
import { stepsDueBy } from '../../src/domain/due-steps.ts'
import type { EventType } from '../../src/domain/event.ts'
import { longDate } from '../../src/domain/notification-texts.ts'
import { notificationKinds, writeNotification, type Notice } from '../../src/domain/notification.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { toldBy, toldByAdvanceNotice, toldByEscalation, toldByStep, toldByUpdate } from '../../src/domain/telling.ts'
import { assessmentWith, cycle2023, itemWith, named, organisationWith, planIn } from './facts.ts'

const about = { organisation: { odsCode: 'X01', name: 'Northmere Example NHS Trust' }, cycle: '2023-24' }

const westvale = { odsCode: 'X02', name: 'Westvale Example Trust' }

const notices: readonly (readonly [string, Notice, readonly string[]])[] = [
  [
    'an approval',
    { kind: 'DECISION_APPROVED', ...about, updateDueOn: '2024-09-30' },
    ['Approaching Standards', '30 September 2024'],
  ],
  [
    'a plan not agreed',
    { kind: 'NOT_AGREED', ...about, callWith: 'JOINT_CYBER_UNIT' },
    ['arrange a call with the Joint Cyber Unit', 'Standards Not Met', 'publish your assessment again'],
  ],
  [
    'a lead who is asked to help',
    { kind: 'LEAD_REQUESTED', ...about, latestCompletionDate: '2025-06-30' },
    ['ask you formally to work with the organisation', 'arrange the call', 'by 30 June 2025', 'published again'],
  ],
  [
    'a notice in advance',
    { kind: 'ADVANCE_NOTICE', ...about, lateAfter: null, publishBy: '2024-06-30', isPublicationDue: true },
    [
      'gives notice that it will not meet the standard for 2023-24.',
      'is to publish',
      'by 30 June 2024',
      'get in touch',
    ],
  ],
  [
    'a notice that came late',
    { kind: 'ADVANCE_NOTICE', ...about, lateAfter: '2024-06-01', publishBy: '2024-06-30', isPublicationDue: false },
    ['was due by 1 June 2024 and came late', 'was due by 30 June 2024', 'can still be published'],
  ],
  [
    'a request for information',
    { kind: 'INFORMATION_REQUESTED', ...about, answerBy: '2024-07-22' },
    ['by 22 July 2024', 'waits for you in the service'],
  ],
  [
    'a reminder',
    { kind: 'REMINDER', ...about, dueOn: '2024-09-30', isFinal: false },
    ['a progress update', 'by 30 September 2024'],
  ],
  [
    'the final reminder',
    { kind: 'REMINDER', ...about, dueOn: '2024-12-31', isFinal: true },
    ['the final progress update', 'by 31 December 2024'],
  ],
  [
    'a chase',
    { kind: 'CHASE', ...about, dueOn: '2024-09-30', chaseBy: '2024-10-14' },
    ['due by 30 September 2024', 'by 14 October 2024'],
  ],
  [
    'a missing plan',
    { kind: 'ESCALATION', ...about, ground: 'NO_PLAN', dueOn: '2024-06-30' },
    ['submitted no improvement plan', '30 June 2024'],
  ],
  [
    'a missing update',
    { kind: 'ESCALATION', ...about, ground: 'NO_UPDATE', dueOn: '2024-09-30' },
    ['due by 30 September 2024', 'chased'],
  ],
  ['no engagement', { kind: 'ESCALATION', ...about, ground: 'NO_ENGAGEMENT', dueOn: null }, ['does not engage']],
  ['a review', { kind: 'REVIEW_REQUESTED', ...about, reviewBy: '2024-08-05' }, ['due by 5 August 2024', 'queue']],
  ['a completion', { kind: 'COMPLETION_CONFIRMED', ...about }, ['Standards Met', 'Nothing more is owed']],
  [
    'a completion refused',
    { kind: 'COMPLETION_REFUSED', ...about, updateDueOn: '2024-12-31' },
    ['stays approved', '31 December 2024'],
  ],
  [
    'a pointer to services',
    { kind: 'POINTED_TO_SERVICES', ...about, exemplars: [] },
    ['Cyber Security Operations services', 'stays Approaching Standards', 'Ask the DSPT team which of them'],
  ],
  [
    'a pointer to services and to one organisation',
    { kind: 'POINTED_TO_SERVICES', ...about, exemplars: [westvale] },
    ['in your region Westvale Example Trust (X02) meets the standard for this cycle'],
  ],
  [
    'a pointer to services and to several organisations',
    {
      kind: 'POINTED_TO_SERVICES',
      ...about,
      exemplars: [westvale, { odsCode: 'X03', name: 'Eastvale Example Board' }],
    },
    ['in your region Westvale Example Trust (X02) and Eastvale Example Board (X03) meet the standard'],
  ],
  [
    'a plan that is inherited',
    { kind: 'PLAN_INHERITED', ...about, next: { what: 'Answer to the request for information', dueOn: '2024-07-22' } },
    ['you have succeeded it', 'Due next: Answer to the request for information, by 22 July 2024'],
  ],
  [
    'a plan that is inherited, with nothing due',
    { kind: 'PLAN_INHERITED', ...about, next: null },
    ['Nothing is due on it at present', 'under Northmere Example NHS Trust'],
  ],
]

describe('R65 the texts', () => {
  test.each(notices)('R65 %s says what is needed', (_case, notice, words) => {
    const { subject, body } = writeNotification(notice, theOrganisation)
    for (const word of words) expect(body).toContain(word)
    expect(body).toContain('Northmere Example NHS Trust (X01), cycle 2023-24')
    expect(subject).not.toMatch(/[\r\n]/)
    expect(`${subject}\n${body}`).not.toMatch(/undefined|null|\d{4}-\d\d-\d\d|[A-Z]+_[A-Z]+|\s{3,}/)
  })

  test('R65 every kind is written', () => {
    expect(new Set(notices.map(([, { kind }]) => kind))).toEqual(new Set(notificationKinds))
  })

  test.each([
    ['2024-09-30', '30 September 2024'],
    ['2025-01-01', '1 January 2025'],
  ])('R65 %s is written as %s', (day, written) => {
    expect(longDate(day)).toBe(written)
  })
})

const happened = (kind: OrganisationKind = 'NHS_TRUST') => ({
  organisation: organisationWith({ kind }),
  cycle: cycle2023(),
  plan: planIn('APPROVED'),
  routedOn: '2024-06-28',
})

describe('R18 the contact is told of a notice in advance', () => {
  // oxfmt-ignore
  test.each([
    ['NHS_TRUST',       'Y58', '2024-06-01', ['REGIONAL_SECURITY_LEAD Y58'], false, 'is to publish'],
    ['NHS_TRUST',       'Y58', '2024-06-02', ['REGIONAL_SECURITY_LEAD Y58'], true,  'is to publish'],
    ['NHS_TRUST',       'Y58', '2024-07-01', ['REGIONAL_SECURITY_LEAD Y58'], true,  'was due by 30 June 2024'],
    ['NHS_TRUST',       null,  '2024-05-22', ['DSPT_TEAM'],                  false, 'is to publish'],
    ['DHSC_ALB',        'Y58', '2024-05-22', ['JOINT_CYBER_UNIT'],           false, 'is to publish'],
    ['KEY_IT_SUPPLIER', 'Y58', '2024-06-30', ['DSPT_TEAM'],                  false, 'is to publish'],
  ] as const)('R18 of kind %s in region %s on %s: %j', (kind, region, today, told, isLate, words) => {
    const assessment = assessmentWith({}, { organisation: organisationWith({ kind, region }) })
    const given = ruleAdvanceNotice(assessment, 'MARKER: the backups.', today)
    if (given instanceof Refusal) throw new Error('refused')
    const mails = toldByAdvanceNotice(assessment, given, today)
    expect(mails.map(mail => [mail.addressee, ...(mail.region === null ? [] : [mail.region])].join(' '))).toEqual(told)
    for (const { kind: kindOfMail, body } of mails) {
      expect(kindOfMail).toBe('ADVANCE_NOTICE')
      expect(body.includes('came late')).toBe(isLate)
      expect(body).toContain(words)
      expect(body).not.toContain('MARKER')
    }
  })
})

describe('R35 R41 R49 who is told of what', () => {
  // oxfmt-ignore
  test.each<readonly [EventType, OrganisationKind, readonly string[]]>([
    ['REVIEW_REQUESTED',            'NHS_TRUST',       ['REVIEW_REQUESTED DSPT_TEAM', 'REVIEW_REQUESTED REGIONAL_SECURITY_LEAD']],
    ['REVIEW_REQUESTED',            'DHSC_ALB',        ['REVIEW_REQUESTED DSPT_TEAM', 'REVIEW_REQUESTED JOINT_CYBER_UNIT']],
    ['REVIEW_REQUESTED',            'KEY_IT_SUPPLIER', ['REVIEW_REQUESTED DSPT_TEAM']],
    ['INFORMATION_ANSWERED',        'KEY_IT_SUPPLIER', ['REVIEW_REQUESTED DSPT_TEAM']],
    ['PLAN_APPROVED',               'NHS_TRUST',       ['DECISION_APPROVED ORGANISATION']],
    ['PLAN_ACCEPTED_EXCEPTIONALLY', 'NHS_TRUST',       ['DECISION_APPROVED ORGANISATION']],
    ['PLAN_NOT_AGREED',             'NHS_TRUST',       ['NOT_AGREED ORGANISATION']],
    ['LEAD_REQUESTED',              'NHS_TRUST',       ['LEAD_REQUESTED REGIONAL_SECURITY_LEAD']],
    ['INFORMATION_REQUESTED',       'NHS_TRUST',       ['INFORMATION_REQUESTED ORGANISATION']],
    ['DECISION_CORRECTED',          'NHS_TRUST',       ['DECISION_APPROVED ORGANISATION']],
    ['COMPLETION_CONFIRMED',        'NHS_TRUST',       ['COMPLETION_CONFIRMED ORGANISATION']],
    ['COMPLETION_REFUSED',          'NHS_TRUST',       ['COMPLETION_REFUSED ORGANISATION']],
    ['OPINION_RECORDED',            'NHS_TRUST',       []],
    ['PROGRESS_REPORTED',           'NHS_TRUST',       []],
  ])('R35 R41 R49 of %s at an organisation of kind %s: %j', (event, kind, told) => {
    expect(toldBy(event, happened(kind)).map(one => `${one.kind} ${one.addressee}`)).toEqual(told)
  })

  test.each([
    ['the final update with open items', 1, 'IN_PROGRESS', ['POINTED_TO_SERVICES']],
    ['the final update with everything done', 1, 'COMPLETE', []],
    ['another update with open items', 0, 'IN_PROGRESS', []],
  ] as const)('R50 %s', (_case, round, status, kinds) => {
    const told = toldByUpdate(
      happened(),
      cycle2023().rounds[round] ?? null,
      [itemWith({ status: 'COMPLETE' }), itemWith({ status })],
      [{ ...westvale, kind: 'NHS_TRUST', region: 'Y58', status: 'STANDARDS_MET' }],
    )
    expect(told.map(({ kind }) => kind)).toEqual(kinds)
    for (const { body } of told) expect(body).toContain('Westvale Example Trust (X02)')
  })
})

test('R56 R59 R65 nothing that stands in a plan or was said about it can get into what is told', () => {
  const marker = 'MARKER-OF-CONTENT'
  const plan = planIn('APPROVED', {
    items: [
      itemWith({
        gap: marker,
        actions: [marker],
        owner: marker,
        evidence: marker,
        localReferences: [marker],
        dependencies: [marker],
      }),
    ],
    editors: [named(marker)],
  })
  const facts = { ...happened(), plan: { ...plan, message: marker, rationale: marker } }
  const owing = { ...facts, status: 'APPROACHING_STANDARDS', publishedAt: null, isPublicationKnown: true } as const
  const events: readonly EventType[] = [
    'REVIEW_REQUESTED',
    'PLAN_APPROVED',
    'PLAN_NOT_AGREED',
    'LEAD_REQUESTED',
    'INFORMATION_REQUESTED',
    'COMPLETION_CONFIRMED',
    'COMPLETION_REFUSED',
  ]
  const told = [
    ...events.flatMap(event => toldBy(event, facts)),
    ...toldByUpdate(facts, cycle2023().rounds[1] ?? null, plan.items, []),
    ...stepsDueBy(owing, new Date('2026-01-01')).flatMap(step => toldByStep(facts, step)),
    ...toldByEscalation(facts),
  ]
  expect(told.length).toBeGreaterThan(15)
  expect(JSON.stringify(told)).not.toContain(marker)
})
