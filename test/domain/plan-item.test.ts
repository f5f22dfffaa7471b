import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Gap } from '../../src/domain/assessment.ts'
import { londonDay } from '../../src/domain/cycle.ts'
import {
  changedContent,
  coversGap,
  emptyContent,
  hasDatesInOrder,
  isAgreedByBoth,
  isOverdue,
  itemProblems,
  planItemStatuses,
  securedAnswers,
  slippageDays,
  type PlanItemChange,
  type PlanItemContent,
} from '../../src/domain/plan-item.ts'
import { agreement, itemWith, placesOf } from './facts.ts'

const milestone = (dueOn: string) => ({ title: 'Supplier chosen', dueOn, achievedOn: null })

describe('R25 R26 what an item says', () => {
  test('R25 an item is not started, in progress or complete', () => {
    expect(planItemStatuses).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'COMPLETE'])
  })

  test.each(['YES', 'NO', 'NOT_SURE'])('R26 funding and people can be secured: %s', answer => {
    expect(securedAnswers).toContain(answer)
  })

  test.each<readonly [string, PlanItemChange, Partial<PlanItemContent>]>([
    ['an owner is named', { owner: 'Head of estates' }, { owner: 'Head of estates' }],
    ['an owner is cleared', { owner: null }, { owner: null }],
    ['a date is cleared', { plannedCompletionDate: null }, { plannedCompletionDate: null }],
    ['a gap is cleared', { gap: null }, { gap: '' }],
    ['actions are cleared', { actions: null }, { actions: [] }],
    ['a status is cleared', { status: null }, { status: 'NOT_STARTED' }],
    [
      'funding is not secured yet',
      { fundingSecured: 'NO', fundingExpectedOn: '2024-09-01' },
      { fundingSecured: 'NO', fundingExpectedOn: '2024-09-01' },
    ],
    ['people are not secured yet', { resourcesSecured: 'NOT_SURE' }, { resourcesSecured: 'NOT_SURE' }],
    ['a risk register is referred to', { localReferences: ['RR-12'] }, { localReferences: ['RR-12'] }],
    [
      'a dependency is named',
      { dependencies: ['Electronic patient record'] },
      { dependencies: ['Electronic patient record'] },
    ],
  ])('R25 R26 %s, and all else stays', (_case, change, changed) => {
    const content: PlanItemContent = itemWith({ status: 'IN_PROGRESS' })
    expect(changedContent(content, change)).toEqual({ ...content, ...changed })
  })
})

const aText = fc.option(fc.string(), { nil: null })
const aDay = fc.option(fc.constantFrom('2024-09-30', '2024-12-31', '2025-07-01'), { nil: null })

const aContent: fc.Arbitrary<PlanItemContent> = fc.record({
  gap: fc.string(),
  actions: fc.array(fc.string()),
  owner: aText,
  plannedCompletionDate: aDay,
  status: fc.constantFrom(...planItemStatuses),
  milestones: fc.constant([milestone('2024-09-01')]),
  fundingSecured: fc.option(fc.constantFrom(...securedAnswers), { nil: null }),
  fundingExpectedOn: aDay,
  resourcesSecured: fc.option(fc.constantFrom(...securedAnswers), { nil: null }),
  resourcesExpectedOn: aDay,
  localReferences: fc.array(fc.string()),
  dependencies: fc.array(fc.string()),
})

describe('R17 nothing is lost between one piece of work and the next', () => {
  test('R17 a change that says nothing leaves the item as it is', () => {
    fc.assert(fc.property(aContent, content => expect(changedContent(content, {})).toEqual(content)))
  })

  test('R17 the same change twice is the change once', () => {
    fc.assert(
      fc.property(aContent, aContent, (content, change) => {
        const once = changedContent(content, change)
        expect(changedContent(once, change)).toEqual(once)
      }),
    )
  })

  test('R17 clearing every field leaves an empty item', () => {
    const clearing = Object.fromEntries(Object.keys(emptyContent).map(field => [field, null]))
    fc.assert(fc.property(aContent, content => expect(changedContent(content, clearing)).toEqual(emptyContent)))
  })
})

describe('R27 no milestone after the planned completion date', () => {
  // oxfmt-ignore
  test.each([
    ['the day before',     '2024-12-30', '2024-12-31', true],
    ['the same day',       '2024-12-31', '2024-12-31', true],
    ['the day after',      '2025-01-01', '2024-12-31', false],
    ['no completion date', '2025-01-01', null,         true],
  ])('R27 a milestone due on %s', (_case, dueOn, plannedCompletionDate, inOrder) => {
    const item = itemWith({ plannedCompletionDate, milestones: [milestone('2024-09-01'), milestone(dueOn)] })
    expect(hasDatesInOrder(item)).toBe(inOrder)
    expect(placesOf(itemProblems(item, ['item']))).toEqual(inOrder ? [] : ['INVALID_INPUT item.milestones.1.dueOn'])
  })

  // oxfmt-ignore
  test.each([
    ['',    ['INVALID_INPUT item.actions.1']],
    ['  ',  ['INVALID_INPUT item.actions.1']],
    ['Buy', []],
  ])('R25 an action %j', (action, problems) => {
    expect(placesOf(itemProblems(itemWith({ actions: ['Enrol', action] }), ['item']))).toEqual(problems)
  })
})

describe('R28 overdue is worked out', () => {
  // oxfmt-ignore
  test.each([
    ['on the last second of its day, in summer', '2024-09-30', 'IN_PROGRESS', '2024-09-30T22:59:59Z', false],
    ['a second later',                           '2024-09-30', 'IN_PROGRESS', '2024-09-30T23:00:00Z', true],
    ['on the last second of its day, in winter', '2024-12-31', 'NOT_STARTED', '2024-12-31T23:59:59Z', false],
    ['a second later, not started',              '2024-12-31', 'NOT_STARTED', '2025-01-01T00:00:00Z', true],
    ['complete, long after',                     '2024-09-30', 'COMPLETE',    '2025-06-30T12:00:00Z', false],
    ['without a date',                           null,         'NOT_STARTED', '2025-06-30T12:00:00Z', false],
  ] as const)('R28 %s', (_case, plannedCompletionDate, status, now, overdue) => {
    expect(isOverdue({ plannedCompletionDate, status }, londonDay(new Date(now)))).toBe(overdue)
  })
})

describe('R54 slippage is the forecast against the baseline', () => {
  // oxfmt-ignore
  test.each([
    ['on time',            '2024-12-31', '2024-12-31', 0],
    ['a month later',      '2024-12-31', '2025-01-31', 31],
    ['a month earlier',    '2024-12-31', '2024-11-30', -31],
    ['over the clocks',    '2025-03-29', '2025-03-31', 2],
    ['nothing agreed yet', null,         '2025-01-31', 0],
    ['no date',            '2024-12-31', null,         0],
  ])('R54 %s', (_case, baselineCompletionDate, plannedCompletionDate, days) => {
    expect(slippageDays({ baselineCompletionDate, plannedCompletionDate })).toBe(days)
  })
})

const evidenceGap = (reference: string, origin: Gap['origin'] = 'NO_RESPONSE'): Gap => ({
  origin,
  evidence: reference,
  assertion: null,
  auditAction: null,
})
const nameless = { evidence: null, assertion: null, auditAction: null }
const assertionGap: Gap = { ...nameless, origin: 'UNCONFIRMED_ASSERTION', assertion: '4.5' }
const auditAction: Gap = { ...nameless, origin: 'AUDIT_ACTION', auditAction: 'AUD-7' }
const auditNotDone: Gap = { ...nameless, origin: 'AUDIT_NOT_DONE' }

describe('R22 R23 which item covers which gap', () => {
  const nowPartial = evidenceGap('4.5.3', 'PARTIAL_RESPONSE')
  const otherAssertion = { ...assertionGap, assertion: '9.5' }
  const otherAction = { ...auditAction, auditAction: 'AUD-8' }

  // oxfmt-ignore
  test.each([
    ['an item and its own evidence',              evidenceGap('4.5.3'), evidenceGap('4.5.3'), true],
    ['an item whose response is partial by now',  nowPartial,           evidenceGap('4.5.3'), true],
    ['an item and other evidence',                evidenceGap('4.5.4'), evidenceGap('4.5.3'), false],
    ['an item and the assertion of its evidence', evidenceGap('4.5.3'), assertionGap,         false],
    ['an assertion and itself',                   assertionGap,         assertionGap,         true],
    ['an assertion and another',                  otherAssertion,       assertionGap,         false],
    ['an audit action and itself',                auditAction,          auditAction,          true],
    ['an audit action and another',               otherAction,          auditAction,          false],
    ['the audit itself',                          auditNotDone,         auditNotDone,         true],
    ['an audit action and the audit itself',      auditAction,          auditNotDone,         false],
    ['the audit itself and an audit action',      auditNotDone,         auditAction,          false],
  ])('R22 R23 %s', (_case, item, gap, covers) => {
    expect(coversGap(item, gap)).toBe(covers)
  })
})

describe('R37 an exception is agreed by both, two people', () => {
  const late = '2025-09-30'
  const ann = agreement('NHS_ENGLAND', 'ann')
  const bea = agreement('NHS_ENGLAND', 'bea')
  const dan = agreement('DHSC', 'dan')
  const annForDhsc = agreement('DHSC', 'ann')
  const danForAugust = agreement('DHSC', 'dan', '2025-08-31')

  // oxfmt-ignore
  test.each([
    ['nobody',                               late,         [],                     false],
    ['NHS England alone',                    late,         [ann],                  false],
    ['DHSC alone',                           late,         [dan],                  false],
    ['both, two people',                     late,         [ann, dan],             true],
    ['both, one person',                     late,         [ann, annForDhsc],      false],
    ['two people of NHS England',            late,         [ann, bea],             false],
    ['one person for both, another for one', late,         [ann, annForDhsc, dan], true],
    ['both, for an earlier date',            '2025-10-01', [ann, dan],             false],
    ['both, for a later date',               '2025-08-31', [ann, dan],             true],
    ['both, one for an earlier date',        late,         [ann, danForAugust],    false],
    ['both, for no date at all',             null,         [ann, dan],             false],
  ])('R37 agreed by %s', (_case, plannedCompletionDate, agreements, agreed) => {
    expect(isAgreedByBoth({ plannedCompletionDate, agreements })).toBe(agreed)
  })
})
