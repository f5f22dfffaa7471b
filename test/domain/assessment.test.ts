import { describe, expect, test } from '@jest/globals'
import {
  auditActionReasons,
  gapsOf,
  gapsOfTheTemplate,
  isGap,
  isLate,
  isStandardMet,
  previewPublication,
  statusWhenPublished,
  unknownNames,
  type Gap,
} from '../../src/domain/assessment.ts'
import { londonDay } from '../../src/domain/cycle.ts'
import type { Answers } from '../../src/domain/evidence.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import {
  answersMeetingTheStandard,
  answersWith,
  assessmentWith,
  cycle2023,
  evidence,
  organisationWith,
  outstanding,
  placesOf,
} from './facts.ts'

const theDay = '2024-06-30'

/** Two mandatory items of 4.5 and one optional item of 7.1. */
const answering = (
  first: Parameters<typeof evidence>[1],
  second: Parameters<typeof evidence>[1],
  ...confirmed: string[]
) =>
  answersWith({
    evidence: [evidence('4.5.3', first), evidence('4.5.4', second), evidence('7.1.1', 'NOT_RESPONDED', false)],
    confirmedAssertions: confirmed,
  })

describe('R9 R11 what publishing gives', () => {
  // oxfmt-ignore
  test.each([
    ['all complete and confirmed',          answering('COMPLETE', 'COMPLETE', '4.5'),        'STANDARDS_MET'],
    ['an optional assertion confirmed too', answering('COMPLETE', 'COMPLETE', '4.5', '7.1'), 'STANDARDS_MET'],
    ['all complete, none confirmed',        answering('COMPLETE', 'COMPLETE'),               'STANDARDS_NOT_MET'],
    ['only another assertion confirmed',    answering('COMPLETE', 'COMPLETE', '7.1'),        'STANDARDS_NOT_MET'],
    ['one item partial, confirmed',         answering('COMPLETE', 'PARTIAL', '4.5'),         'STANDARDS_NOT_MET'],
    ['one item not responded, confirmed',   answering('NOT_RESPONDED', 'COMPLETE', '4.5'),   'STANDARDS_NOT_MET'],
    ['an empty catalogue',                  answersWith({ evidence: [] }),                   'STANDARDS_NOT_MET'],
  ] as const)('R9 R11 %s', (_case, answers, status) => {
    expect(statusWhenPublished(answers, theDay)).toBe(status)
  })

  // oxfmt-ignore
  test.each([
    ['no certificate',                     null,         'STANDARDS_MET'],
    ['a certificate that ended yesterday', '2024-06-29', 'STANDARDS_MET'],
    ['a certificate that ends today',      '2024-06-30', 'STANDARDS_EXCEEDED'],
    ['a certificate that ends next year',  '2025-05-01', 'STANDARDS_EXCEEDED'],
  ])('R9 everything complete with %s', (_case, cyberEssentialsPlusUntil, status) => {
    expect(statusWhenPublished(answersMeetingTheStandard({ cyberEssentialsPlusUntil }), theDay)).toBe(status)
  })

  test('R9 a certificate alone makes nothing exceeded', () => {
    expect(statusWhenPublished(answersWith({ cyberEssentialsPlusUntil: '2025-05-01' }), theDay)).toBe(
      'STANDARDS_NOT_MET',
    )
  })

  // oxfmt-ignore
  test.each([
    ['NOT_PUBLISHED',         false],
    ['STANDARDS_NOT_MET',     false],
    ['APPROACHING_STANDARDS', false],
    ['STANDARDS_MET',         true],
    ['STANDARDS_EXCEEDED',    true],
  ] as const)('R13 %s meets the standard: %s', (status, meets) => {
    expect(isStandardMet(status)).toBe(meets)
  })
})

const named = ({ origin, evidence: item, assertion, auditAction }: Gap): string =>
  [origin, item ?? assertion ?? auditAction].filter(Boolean).join(' ')

const gapsWith = (answers: Partial<Answers>, kind: OrganisationKind = 'NHS_TRUST'): readonly string[] =>
  gapsOf({ answers: answersMeetingTheStandard(answers), organisation: organisationWith({ kind }) }).map(named)

const done = (reference: string) => ({ ...outstanding(reference), isOutstanding: false })

describe('R22 R23 R24 what a plan has to cover', () => {
  test.each([
    ['nothing where all is done', {}, []],
    ['a mandatory item with no response', { evidence: [evidence('9.5.1', 'NOT_RESPONDED')] }, ['NO_RESPONSE 9.5.1']],
    [
      'a mandatory item with a partial response',
      { evidence: [evidence('9.5.1', 'PARTIAL')] },
      ['PARTIAL_RESPONSE 9.5.1'],
    ],
    ['no optional item', { evidence: [evidence('9.5.1', 'NOT_RESPONDED', false)] }, []],
    ['an outstanding audit action', { auditActions: [outstanding('AUD-7')] }, ['AUDIT_ACTION AUD-7']],
    ['no audit action that is done', { auditActions: [done('AUD-7')] }, []],
    ['a complete, unconfirmed assertion', { confirmedAssertions: ['4.5'] }, ['UNCONFIRMED_ASSERTION 9.5']],
    [
      'no unconfirmed optional assertion',
      { evidence: [evidence('7.1.1', 'COMPLETE', false)], confirmedAssertions: [] },
      [],
    ],
  ])('R22 R24 %s', (_case, answers, gaps) => {
    expect(gapsWith(answers)).toEqual(gaps)
  })

  test('R24 an unconfirmed assertion with an incomplete item is a gap through that item alone', () => {
    const answers = { evidence: [evidence('9.5.1', 'PARTIAL'), evidence('9.5.2', 'COMPLETE')], confirmedAssertions: [] }
    expect(gapsWith(answers)).toEqual(['PARTIAL_RESPONSE 9.5.1'])
  })

  test('R24 an incomplete item of a confirmed assertion is still a gap', () => {
    expect(gapsWith({ evidence: [evidence('9.5.1', 'PARTIAL')], confirmedAssertions: ['9.5'] })).toEqual([
      'PARTIAL_RESPONSE 9.5.1',
    ])
  })

  test('R24 no item of an assertion that is only unconfirmed is a gap', () => {
    expect(isGap(evidence('9.5.1', 'COMPLETE'))).toBe(false)
    expect(isGap(evidence('9.5.1', 'PARTIAL'))).toBe(true)
  })

  // oxfmt-ignore
  test.each([
    ['INDEPENDENT_OES', false, ['AUDIT_NOT_DONE']],
    ['INDEPENDENT_OES', true,  []],
    ['NHS_TRUST',       false, []],
    ['DHSC_ALB',        false, []],
  ] as const)('R23 %s, audit recorded %s: %j', (kind, isAuditRecorded, gaps) => {
    expect(gapsWith({ isAuditRecorded }, kind)).toEqual(gaps)
  })

  test('R5 R22 gaps stand in the order of the standards, the audit last', () => {
    const answers = {
      evidence: [evidence('2.1.1', 'COMPLETE'), evidence('9.5.9', 'PARTIAL'), evidence('9.5.10', 'NOT_RESPONDED')],
      confirmedAssertions: [],
      auditActions: [outstanding('AUD-7')],
      isAuditRecorded: false,
    }
    expect(gapsWith(answers, 'INDEPENDENT_OES')).toEqual([
      'UNCONFIRMED_ASSERTION 2.1',
      'PARTIAL_RESPONSE 9.5.9',
      'NO_RESPONSE 9.5.10',
      'AUDIT_ACTION AUD-7',
      'AUDIT_NOT_DONE',
    ])
  })

  test('R21 the template lists exactly the mandatory items with no response', () => {
    const answers = answersWith({
      evidence: [
        evidence('1.1.1', 'NOT_RESPONDED'),
        evidence('1.1.2', 'PARTIAL'),
        evidence('1.1.3', 'COMPLETE'),
        evidence('1.1.4', 'NOT_RESPONDED', false),
        evidence('2.1.1', 'COMPLETE'),
        evidence('3.1.1', 'NOT_RESPONDED'),
      ],
      confirmedAssertions: [],
      auditActions: [outstanding('AUD-7')],
    })
    const template = gapsOfTheTemplate({ answers, organisation: organisationWith() })
    expect(template.map(named)).toEqual(['NO_RESPONSE 1.1.1', 'NO_RESPONSE 3.1.1'])
  })

  test('R23 the template of an independent OES without an audit carries the audit itself', () => {
    const { answers } = assessmentWith({ isAuditRecorded: false })
    const template = gapsOfTheTemplate({ answers, organisation: organisationWith({ kind: 'INDEPENDENT_OES' }) })
    expect(template.map(named)).toEqual(['NO_RESPONSE 4.5.3', 'AUDIT_NOT_DONE'])
  })
})

describe('R10 a preview says what publishing would give', () => {
  const short = answersWith()
  const met = answersMeetingTheStandard()

  // oxfmt-ignore
  test.each([
    ['a trust short of the standard',      short, 'NHS_TRUST', { status: 'STANDARDS_NOT_MET', planCalledFor: true }],
    ['a trust that meets it',              met,   'NHS_TRUST', { status: 'STANDARDS_MET', planCalledFor: false }],
    ['a kind that submits no plan, short', short, 'OTHER',     { status: 'STANDARDS_NOT_MET', planCalledFor: false }],
  ] as const)('R1 R10 R11 R13 %s', (_case, answers, kind, outcome) => {
    const assessment = assessmentWith(answers, { organisation: organisationWith({ kind }) })
    expect(previewPublication(assessment, theDay)).toMatchObject(outcome)
  })

  test('R10 a preview names the gaps that the rules know', () => {
    const assessment = assessmentWith({ auditActions: [outstanding('AUD-7')] })
    expect(previewPublication(assessment, theDay).gaps.map(named)).toEqual(['NO_RESPONSE 4.5.3', 'AUDIT_ACTION AUD-7'])
  })

  test('R10 a preview commits to nothing', () => {
    const assessment = assessmentWith()
    const before = structuredClone(assessment)
    previewPublication(assessment, theDay)
    expect(assessment).toEqual(before)
  })

  // oxfmt-ignore
  test.each([
    ['2024-06-30T22:59:59Z', false],
    ['2024-06-30T23:00:00Z', true],
    ['2024-09-01T12:00:00Z', true],
  ])('R10 R14 publishing at %s would be late: %s', (instant, late) => {
    expect(previewPublication(assessmentWith(), londonDay(new Date(instant))).late).toBe(late)
  })

  test('R14 the deadline is the one of the cycle', () => {
    expect(isLate(cycle2023({ submissionDeadline: '2024-07-31' }), '2024-07-31')).toBe(false)
    expect(isLate(cycle2023({ submissionDeadline: '2024-07-31' }), '2024-08-01')).toBe(true)
  })
})

test('R9 a name that the catalogue does not have is pointed at', () => {
  const reasons = unknownNames(['4.5.3', '4.5.99'], ['4.5.3'], index => ['items', String(index)], 'The catalogue')
  expect(reasons).toEqual([{ code: 'INVALID_INPUT', message: 'The catalogue has no 4.5.99.', path: ['items', '1'] }])
})

describe('R22 R39 audit actions, as the organisation records them', () => {
  const finding = 'Patch the old servers.'
  const aud7 = { reference: 'AUD-7', finding }

  // oxfmt-ignore
  test.each([
    ['two actions',           [aud7, { reference: 'AUD-8', finding }], []],
    ['no action',             [],                                      []],
    ['no reference',          [aud7, { reference: ' ', finding }],     ['INVALID_INPUT actions.1.reference']],
    ['no finding',            [{ reference: 'AUD-7', finding: ' ' }],  ['INVALID_INPUT actions.0.finding']],
    ['a reference twice',     [aud7, aud7],                            ['INVALID_INPUT actions.1.reference']],
  ])('R22 R39 with %s', (_case, actions, places) => {
    expect(placesOf(auditActionReasons(actions))).toEqual(places)
  })
})
