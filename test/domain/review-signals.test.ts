import { describe, expect, test } from '@jest/globals'
import { compareWithAudit } from '../../src/domain/audit-comparison.ts'
import type { PlanItem } from '../../src/domain/plan-item.ts'
import {
  signalCodes,
  signalsOf,
  watchedSignals,
  type EarlierItem,
  type SignalCode,
} from '../../src/domain/review-signals.ts'
import { compareVersions, type FrozenItem } from '../../src/domain/version-comparison.ts'
import { assessmentWith, cycle2023, itemWith, outstanding, planUnderReview } from './facts.ts'

const lastDay = '2025-06-30'

/** Items that differ from each other, about the evidence named, with nothing in them that is worth a look. */
const items = (...changes: readonly Partial<PlanItem>[]): readonly PlanItem[] =>
  changes.map((change, index) =>
    itemWith({
      id: `item-${index + 1}`,
      evidence: `4.5.${index + 3}`,
      actions: [`Do thing ${index}.`],
      owner: `Owner ${index}`,
      fundingSecured: 'YES',
      ...change,
    }),
  )

const signals = (of: readonly PlanItem[], earlier: readonly EarlierItem[] = []) =>
  signalsOf(planUnderReview({ items: of }), earlier).map(({ code, itemIds }) => [code, itemIds.join(' ')] as const)

const many = (number: number) => items(...Array.from({ length: number }, () => ({})))
const actions = (number: number, text: string) => Array.from({ length: number }, (_, index) => `${text} ${index}.`)

describe('R31 R38 what is worth a look', () => {
  test('R31 there is one entry for every code, in one order', () => {
    expect(watchedSignals.map(({ code }) => code)).toEqual([...signalCodes])
  })

  test.each<readonly [string, readonly PlanItem[], readonly (readonly [SignalCode, string])[]]>([
    ['ten items, where the cycle warns above ten', many(10), []],
    [
      'eleven',
      many(11),
      [
        [
          'MORE_THAN_A_FEW_ITEMS',
          many(11)
            .map(({ id }) => id)
            .join(' '),
        ],
      ],
    ],
    [
      'every date on the last day',
      items({ plannedCompletionDate: lastDay }, { plannedCompletionDate: lastDay }),
      [['ALL_DATES_ON_THE_LAST_DAY', 'item-1 item-2']],
    ],
    ['one date of two on it', items({ plannedCompletionDate: lastDay }, {}), []],
    ['one item alone on it', items({ plannedCompletionDate: lastDay }), []],
    ['no dates', items({ plannedCompletionDate: null }, { plannedCompletionDate: null }), []],
    ['three actions of one owner, where the cycle warns above three', items({ actions: actions(3, 'Do') }), []],
    [
      'four, over two items',
      items({ owner: 'Kit', actions: actions(2, 'Do') }, { owner: ' kit ', actions: actions(2, 'Buy') }),
      [['ONE_OWNER_WITH_MANY_ACTIONS', 'item-1 item-2']],
    ],
    ['four of nobody', items({ owner: null, actions: actions(4, 'Do') }), []],
    ['no word on funding', items({}, { fundingSecured: null }), [['NO_WORD_ON_FUNDING', 'item-2']]],
    ['funding that is not sure', items({ fundingSecured: 'NOT_SURE' }), []],
    [
      'a milestone after completion',
      items({ milestones: [{ title: 'End', dueOn: '2025-01-01', achievedOn: null }] }),
      [['MILESTONE_AFTER_COMPLETION', 'item-1']],
    ],
    [
      'the same text but for spaces and capitals',
      items({ actions: ['Do  it.'] }, {}, { actions: ['do it. '] }),
      [['SAME_TEXT_IN_SEVERAL_ITEMS', 'item-1 item-3']],
    ],
    ['no text in two', items({ actions: [] }, { actions: [] }), []],
  ])('R31 R38 %s', (_case, of, found) => {
    expect(signals(of)).toEqual(found)
  })

  test('R31 the numbers are data of the cycle', () => {
    const cycle = cycle2023({ itemsWarningAbove: 1, ownerActionsWarningAbove: 0 })
    const plan = planUnderReview({ items: many(2), assessment: assessmentWith({}, { cycle }) })
    expect(signalsOf(plan, []).map(({ code }) => code)).toEqual([
      'MORE_THAN_A_FEW_ITEMS',
      'ONE_OWNER_WITH_MANY_ACTIONS',
      'ONE_OWNER_WITH_MANY_ACTIONS',
    ])
  })

  test('R31 evidence that earlier plans were about is named, cycle by cycle', () => {
    const earlier = [
      { cycle: '2022-23', evidence: '4.5.3' },
      { cycle: '2022-23', evidence: '9.9.9' },
      { cycle: '2021-22', evidence: '4.5.3' },
    ]
    const found = signalsOf(planUnderReview({ items: items({}, { evidence: null, auditAction: 'A-1' }) }), earlier)
    expect(found.map(({ statement, itemIds }) => [statement, itemIds])).toEqual([
      ['The plan of 2022-23 was about the same evidence: 4.5.3.', ['item-1']],
      ['The plan of 2021-22 was about the same evidence: 4.5.3.', ['item-1']],
    ])
  })
})

describe('R39 the audit report beside the plan', () => {
  test('R39 what is outstanding and missing is named first', () => {
    const report = [{ ...outstanding('A-1'), isOutstanding: false }, outstanding('A-2'), outstanding('A-3')]
    const compared = compareWithAudit(report, [
      { id: 'item-1', auditAction: 'A-2' },
      { id: 'item-2', auditAction: null },
    ])
    expect(compared.map(({ auditAction, missing, coveredBy }) => [auditAction, missing, coveredBy])).toEqual([
      ['A-3', true, null],
      ['A-1', false, null],
      ['A-2', false, 'item-1'],
    ])
  })
})

const frozen = (itemId: string, change: Partial<FrozenItem> = {}): FrozenItem => {
  const { id: _id, evidence, agreements: _agreements, baselineCompletionDate: _baseline, ...item } = itemWith()
  return { itemId, evidenceReference: evidence, ...item, ...change }
}

describe('R42 a version compared with the one before', () => {
  // oxfmt-ignore
  test.each<readonly [string, Partial<FrozenItem>, string, string | null, string | null]>([
    ['a date taken away', { plannedCompletionDate: null },       'plannedCompletionDate', '2024-12-31', null],
    ['a date moved',      { plannedCompletionDate: '2025-01-31' }, 'plannedCompletionDate', '2024-12-31', '2025-01-31'],
    ['actions',           { actions: ['One.', 'Two.'] },         'actions', 'Enrol the remaining accounts.', 'One.\nTwo.'],
    ['actions emptied',   { actions: [] },                       'actions', 'Enrol the remaining accounts.', null],
    ['funding',           { fundingSecured: 'NO' },              'fundingSecured', null, 'NO'],
    ['a milestone',       { milestones: [{ title: 'Half', dueOn: '2024-10-01', achievedOn: '2024-09-30' }] }, 'milestones', null, 'Half, by 2024-10-01, reached on 2024-09-30'],
  ])('R42 %s', (_case, change, field, before, after) => {
    const fields = [{ field, before, after }]
    expect(compareVersions([frozen('a')], [frozen('a', change)])).toEqual([{ itemId: 'a', kind: 'CHANGED', fields }])
  })

  test('R42 items that are new, gone or the same', () => {
    const found = compareVersions([frozen('a'), frozen('b')], [frozen('c', { owner: 'Kit' }), frozen('a')])
    expect(found.map(({ itemId, kind }) => [itemId, kind])).toEqual([
      ['c', 'ADDED'],
      ['b', 'REMOVED'],
    ])
    expect(found[0]?.fields).toContainEqual({ field: 'owner', before: null, after: 'Kit' })
    expect(found[1]?.fields).toContainEqual({ field: 'owner', before: 'Head of IT security', after: null })
  })
})
