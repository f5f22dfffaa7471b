import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, type Change } from '../../src/domain/event.ts'
import { planStates } from '../../src/domain/improvement-plan.ts'
import { itemField, itemToTell, planAfter, type PlanEvent } from '../../src/domain/plan-history.ts'
import { planItemStatuses, type PlanItem } from '../../src/domain/plan-item.ts'
import { agreement, itemWith } from './facts.ts'

const event = (planRevision: number, changes: readonly Change[], reason: string | null = null): PlanEvent => ({
  at: `2024-07-0${planRevision}T08:00:00Z`,
  planRevision,
  changes,
  reason,
})

const came = (item: PlanItem): Change => ({ field: itemField(item.id), before: null, after: itemToTell(item) })
const went = (item: PlanItem): Change => ({ field: itemField(item.id), before: itemToTell(item), after: null })
const moved = (field: string, before: unknown, after: unknown): Change => ({ field, before, after })

const [first, second] = [itemWith({ id: 'item_1' }), itemWith({ id: 'item_2', evidence: '9.5.1', owner: null })]
const started = event(1, [moved('state', null, 'DRAFT'), came(first)])

describe('R66 a plan told from its events', () => {
  test('R66 without an event there was no plan', () => {
    expect(planAfter([])).toBeNull()
  })

  test('R66 it starts with the items of its first event, whole', () => {
    const { id, evidence, agreements, ...content } = first
    expect(planAfter([started])).toEqual({
      revision: 1,
      version: 0,
      state: 'DRAFT',
      items: [{ itemId: id, evidenceReference: evidence, agreements, ...content }],
    })
  })

  // oxfmt-ignore
  test.each<readonly [string, readonly Change[], object]>([
    ['an item came',             [came(second)],                                               { items: [{ itemId: 'item_1' }, { itemId: 'item_2', evidenceReference: '9.5.1' }] }],
    ['an item went',             [went(first)],                                                { items: [] }],
    ['a field of it moved',      [moved('items.item_1.owner', 'Head of IT security', null)],   { items: [{ itemId: 'item_1', owner: null }] }],
    ['an agreed date was kept',  [moved('items.item_1.baselineCompletionDate', null, '2024-12-31')], { items: [{ baselineCompletionDate: '2024-12-31' }] }],
    ['it was submitted',         [moved('state', 'DRAFT', 'SUBMITTED'), moved('version', 0, 1)], { state: 'SUBMITTED', version: 1 }],
    ['the status went with it',  [moved('status', 'STANDARDS_NOT_MET', 'APPROACHING_STANDARDS')], { state: 'DRAFT', items: [{ itemId: 'item_1' }] }],
    ['a team gave its opinion',  [moved('opinion.JOINT_CYBER_UNIT', null, 'SUPPORT')],         { state: 'DRAFT', items: [{ itemId: 'item_1' }] }],
  ])('R66 %s', (_case, changes, expected) => {
    expect(planAfter([started, event(2, changes)])).toMatchObject({ revision: 2, ...expected })
  })

  test('R37 R66 agreements stand in their order, each with when and why', () => {
    const agreed = (party: string, after: string) => [moved(`items.item_1.agreement.${party}`, null, after)]
    const plan = planAfter([
      started,
      event(2, agreed('DHSC', '2025-09-30'), 'A new building.'),
      event(3, agreed('DHSC', '2025-10-31'), 'A delay.'),
    ])
    expect(plan?.items[0]?.agreements).toEqual([
      { party: 'DHSC', agreedDate: '2025-09-30', reason: 'A new building.', at: '2024-07-02T08:00:00Z' },
      { party: 'DHSC', agreedDate: '2025-10-31', reason: 'A delay.', at: '2024-07-03T08:00:00Z' },
    ])
  })

  test('R59 an event carries nothing of who agreed to a date', () => {
    expect(JSON.stringify(itemToTell(itemWith({ agreements: [agreement('DHSC', 'hana')] })))).not.toContain('hana')
  })

  const aDay = fc.constantFrom('2024-10-01', '2024-12-31', null)
  const aContent = fc.record({
    owner: fc.option(fc.string(), { nil: null }),
    plannedCompletionDate: aDay,
    baselineCompletionDate: aDay,
    status: fc.constantFrom(...planItemStatuses),
    actions: fc.array(fc.string(), { maxLength: 2 }),
  })
  const aPlan = fc.record({
    state: fc.constantFrom(...planStates),
    version: fc.nat(3),
    contents: fc.dictionary(fc.constantFrom('item_1', 'item_2', 'item_3'), aContent),
  })
  const itemsOf = (contents: Readonly<Record<string, Partial<PlanItem>>>) =>
    Object.entries(contents).map(([id, content]) => itemWith({ id, ...content }))

  const changesFrom = (before: readonly PlanItem[], after: readonly PlanItem[]): readonly Change[] => [
    ...before.filter(({ id }) => !after.some(item => item.id === id)).map(went),
    ...after.flatMap(item => {
      const old = before.find(({ id }) => id === item.id)
      return old === undefined ? [came(item)] : changesBetween(old, item, itemField(item.id, ''))
    }),
  ]

  test('R66 the sum of the events is the plan, after each of them', () => {
    fc.assert(
      fc.property(fc.array(aPlan, { minLength: 1, maxLength: 6 }), plans => {
        const events = plans.map((plan, index) => {
          const before = plans[index - 1]
          const { state, version } = plan
          const known = before === undefined ? {} : { state: before.state, version: before.version }
          return event(index + 1, [
            ...changesBetween<{ state: string; version: number }>(known, { state, version }),
            ...changesFrom(itemsOf(before?.contents ?? {}), itemsOf(plan.contents)),
          ])
        })
        plans.forEach(({ state, version, contents }, index) => {
          const after = planAfter(events.slice(0, index + 1))
          expect(after).toMatchObject({ state, version, revision: index + 1 })
          const items = after?.items.map(({ itemId, evidenceReference: evidence, ...item }) => ({
            ...item,
            id: itemId,
            evidence,
          }))
          expect(items?.toSorted((left, right) => (left.id < right.id ? -1 : 1))).toEqual(
            itemsOf(contents).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
          )
        })
      }),
    )
  })
})
