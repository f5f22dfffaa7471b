import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, eventTypes, type EventType } from '../../src/domain/event.ts'
import type { Act } from '../../src/domain/improvement-plan.ts'

const eventsOfActs: Readonly<Record<Act, EventType>> = {
  PUBLISH: 'PLAN_SUBMITTED',
  REQUEST_REVIEW: 'REVIEW_REQUESTED',
  APPROVE: 'PLAN_APPROVED',
  NOT_AGREE: 'PLAN_NOT_AGREED',
  REQUEST_INFORMATION: 'INFORMATION_REQUESTED',
  ANSWER: 'INFORMATION_ANSWERED',
  ACCEPT_EXCEPTIONALLY: 'PLAN_ACCEPTED_EXCEPTIONALLY',
  CLAIM_COMPLETION: 'COMPLETION_CLAIMED',
  CONFIRM_COMPLETION: 'COMPLETION_CONFIRMED',
  REFUSE_COMPLETION: 'COMPLETION_REFUSED',
  CORRECT_TO_APPROVE: 'DECISION_CORRECTED',
  CORRECT_TO_NOT_AGREE: 'DECISION_CORRECTED',
  CORRECT_TO_REQUEST_INFORMATION: 'DECISION_CORRECTED',
  CLOSE: 'PLAN_CLOSED',
}

describe('R64 R66 what happened has a name', () => {
  test.each(Object.entries(eventsOfActs))('R64 R66 %s is told as %s', (_act, type) => {
    expect(eventTypes).toContain(type)
  })

  test('R66 no name stands for two things', () => {
    expect(new Set(eventTypes).size).toBe(eventTypes.length)
  })
})

type Item = { readonly owner: string | null; readonly date: string | null; readonly actions: readonly string[] }

const item = (change: Partial<Item> = {}): Item => ({ owner: 'Head of IT', date: null, actions: ['Enrol'], ...change })

describe('R64 before and after', () => {
  test.each<readonly [string, Partial<Item>, Item, readonly object[]]>([
    ['nothing moved', item(), item(), []],
    [
      'an owner moved',
      item(),
      item({ owner: 'Estates' }),
      [{ field: 'owner', before: 'Head of IT', after: 'Estates' }],
    ],
    ['an owner was cleared', item(), item({ owner: null }), [{ field: 'owner', before: 'Head of IT', after: null }]],
    ['a date was given', item(), item({ date: '2024-12-31' }), [{ field: 'date', before: null, after: '2024-12-31' }]],
    [
      'an action was added',
      item(),
      item({ actions: ['Enrol', 'Test'] }),
      [{ field: 'actions', before: ['Enrol'], after: ['Enrol', 'Test'] }],
    ],
    [
      'two fields moved',
      item(),
      item({ owner: null, date: '2024-12-31' }),
      [
        { field: 'owner', before: 'Head of IT', after: null },
        { field: 'date', before: null, after: '2024-12-31' },
      ],
    ],
    [
      'it is new',
      {},
      item(),
      [
        { field: 'owner', before: null, after: 'Head of IT' },
        { field: 'actions', before: null, after: ['Enrol'] },
      ],
    ],
  ])('R64 %s', (_case, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes)
  })

  test('R64 a field is named with what it belongs to', () => {
    expect(changesBetween(item(), item({ owner: null }), 'items.4.5.3.')).toMatchObject([
      { field: 'items.4.5.3.owner' },
    ])
  })

  test('R64 the changes alone lead from before to after', () => {
    const anItem = fc.record({
      owner: fc.option(fc.string(), { nil: null }),
      date: fc.option(fc.constantFrom('2024-12-31', '2025-01-31'), { nil: null }),
      actions: fc.array(fc.string(), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(anItem, anItem, (before, after) => {
        const changes = changesBetween<Item>(before, after)
        expect({ ...before, ...Object.fromEntries(changes.map(change => [change.field, change.after])) }).toEqual(after)
      }),
    )
  })
})
