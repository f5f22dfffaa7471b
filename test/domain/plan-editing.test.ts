import { describe, expect, test } from '@jest/globals'
import { planStates, type PlanFacts } from '../../src/domain/improvement-plan.ts'
import { ruleItemAdded, ruleItemChanged, type ItemSubject } from '../../src/domain/plan-editing.ts'
import type { PlanItemChange } from '../../src/domain/plan-item.ts'
import {
  assessmentWith,
  codesOf,
  evidence,
  itemWith,
  organisationWith,
  outstanding,
  placesOf,
  planIn,
  reasonsOf,
} from './facts.ts'

const nothing: ItemSubject = { evidence: null, assertion: null, auditAction: null, auditNotDone: false }
const about = (subject: Partial<ItemSubject>): ItemSubject => ({ ...nothing, ...subject })

/** A draft with one item, for 4.5.3, and with a gap of every other kind. */
const draft = planIn('DRAFT', {
  assessment: assessmentWith(
    {
      evidence: [
        evidence('4.5.3', 'NOT_RESPONDED'),
        evidence('4.5.4', 'PARTIAL'),
        evidence('4.5.5', 'COMPLETE'),
        evidence('7.1.1', 'NOT_RESPONDED', false),
        evidence('9.5.1', 'COMPLETE'),
      ],
      confirmedAssertions: ['4.5'],
      auditActions: [outstanding('AUD-7'), { ...outstanding('AUD-8'), isOutstanding: false }],
      isAuditRecorded: false,
    },
    { organisation: organisationWith({ kind: 'INDEPENDENT_OES' }) },
  ),
})

const added = (plan: PlanFacts, subject: Partial<ItemSubject>, change: PlanItemChange = {}) =>
  ruleItemAdded(plan, about(subject), change)

describe('R21 R22 R23 R24 adding an item by hand', () => {
  // oxfmt-ignore
  test.each([
    ['a partial response',       { evidence: '4.5.4' },    { origin: 'PARTIAL_RESPONSE', evidence: '4.5.4' }],
    ['an unconfirmed assertion', { assertion: '9.5' },     { origin: 'UNCONFIRMED_ASSERTION', assertion: '9.5' }],
    ['an audit action',          { auditAction: 'AUD-7' }, { origin: 'AUDIT_ACTION', auditAction: 'AUD-7' }],
    ['the audit itself',         { auditNotDone: true },   { origin: 'AUDIT_NOT_DONE' }],
  ])('R21 R22 R23 R24 about %s', (_case, subject, item) => {
    const change = { owner: 'Head of estates' }
    expect(added(draft, subject, change)).toMatchObject({ ...item, ...change, status: 'NOT_STARTED' })
  })

  // oxfmt-ignore
  test.each([
    ['evidence that is complete',    { evidence: '4.5.5' },                     ['INVALID_INPUT evidence']],
    ['evidence that is optional',    { evidence: '7.1.1' },                     ['INVALID_INPUT evidence']],
    ['evidence that there is not',   { evidence: '4.5.99' },                    ['INVALID_INPUT evidence']],
    ['a confirmed assertion',        { assertion: '4.5' },                      ['INVALID_INPUT assertion']],
    ['an audit action that is done', { auditAction: 'AUD-8' },                  ['INVALID_INPUT auditAction']],
    ['an item that the plan has',    { evidence: '4.5.3' },                     ['ITEM_ALREADY_IN_PLAN evidence']],
    ['nothing',                      {},                                        ['INVALID_INPUT']],
    ['two things',                   { evidence: '4.5.4', assertion: '9.5' },   ['INVALID_INPUT']],
    ['the audit and something else', { evidence: '4.5.4', auditNotDone: true }, ['INVALID_INPUT']],
  ])('R22 not about %s', (_case, subject, places) => {
    expect(placesOf(reasonsOf(added(draft, subject)))).toEqual(places)
  })

  test('R23 not about the audit itself where one is recorded', () => {
    const { assessment } = draft
    const audited = {
      ...draft,
      assessment: { ...assessment, answers: { ...assessment.answers, isAuditRecorded: true } },
    }
    expect(placesOf(reasonsOf(added(audited, { auditNotDone: true })))).toEqual(['INVALID_INPUT auditNotDone'])
  })
})

const late = { milestones: [{ title: 'Supplier chosen', dueOn: '2025-01-01', achievedOn: null }] }

describe('R17 R25 R27 R29 changing an item', () => {
  test('R17 R29 what is given changes; the rest, and the item itself, stay', () => {
    const item = itemWith({ milestones: [], localReferences: ['RR-12'] })
    const ruling = ruleItemChanged(draft, item, { owner: null, status: 'IN_PROGRESS' })
    expect(ruling).toMatchObject({ id: 'item-1', owner: null, status: 'IN_PROGRESS' })
    expect(ruling).toMatchObject({
      actions: item.actions,
      localReferences: ['RR-12'],
      plannedCompletionDate: '2024-12-31',
    })
  })

  // oxfmt-ignore
  test.each<readonly [string, PlanItemChange, readonly string[]]>([
    ['a milestone after its date', late,                            ['INVALID_INPUT item.milestones.0.dueOn']],
    ['an empty action',            { actions: [''] },               ['INVALID_INPUT item.actions.0']],
    ['its date taken away',        { plannedCompletionDate: null }, []],
    ['no date, so no milestone is late', { ...late, plannedCompletionDate: null }, []],
  ])('R25 R27 R30 with %s', (_case, change, places) => {
    expect(placesOf(reasonsOf(ruleItemChanged(draft, itemWith(), change)))).toEqual(places)
    const fromTheStart = { plannedCompletionDate: '2024-12-31', ...change }
    expect(placesOf(reasonsOf(added(draft, { evidence: '4.5.4' }, fromTheStart)))).toEqual(places)
  })

  test.each(planStates)('R29 while the plan is %s', state => {
    const codes = ['DRAFT', 'INFORMATION_REQUESTED', 'NOT_AGREED'].includes(state) ? [] : ['TRANSITION_NOT_ALLOWED']
    const plan = { ...draft, state }
    expect(codesOf(reasonsOf(ruleItemChanged(plan, itemWith(), {})))).toEqual(codes)
    expect(codesOf(reasonsOf(added(plan, { evidence: '4.5.4' })))).toEqual(codes)
  })
})
