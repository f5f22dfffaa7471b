import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, reasons } from './acting.ts'
import { ready } from './every-act.ts'
import { nextBoard } from './places.ts'
import { rubbish, unstorable } from './rubbish.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const inside: readonly (readonly [string, string, (id: string) => object])[] = [
  ['planDecisionRecord', 'judgements.2.itemId', id => ({ itemId: id, realisticAndRobust: true })],
  ['decisionCorrect', 'judgements.2.itemId', id => ({ itemId: id, realisticAndRobust: true })],
  ['exceptionalDateAgree', 'itemIds.2', () => ({})],
  ['progressUpdateSubmit', 'items.2.itemId', id => ({ itemId: id, status: 'COMPLETE' })],
]

test.each(inside)('S20 %s refuses an id that is none at %s', async (mutation, path, entry) => {
  const { person, input } = await ready(mutation, service, nextBoard())
  const [field = ''] = path.split('.')
  const list = input[field] as unknown[]
  for (const id of [...rubbish, ...unstorable]) {
    const added = path.endsWith('itemId') ? entry(id) : id
    const answer = await act(service, mutation, { ...input, [field]: [...list, added] }, person)
    expect({ id, reasons: reasons(answer) }).toEqual({ id, reasons: [`INVALID_INPUT ${path}`] })
  }
})

const thousand = <T>(one: (index: number) => T): readonly T[] =>
  Array.from({ length: 1_000 }, (_none, index) => one(index))

test.each<[string, string, (input: Record<string, unknown>) => object, (told: readonly string[]) => void]>([
  [
    'assertionConfirm',
    'a thousand times one assertion',
    () => ({ assertions: thousand(() => '1.1') }),
    told => expect(told).toEqual([]),
  ],
  [
    'assertionConfirm',
    'a thousand that are none',
    () => ({ assertions: thousand(String) }),
    told => expect(told).toHaveLength(1_000),
  ],
  ['assertionConfirm', 'none at all', () => ({ assertions: [] }), told => expect(told).toEqual([])],
  ['assessmentEvidenceRecord', 'none at all', () => ({ responses: [] }), told => expect(told).toEqual([])],
  [
    'planItemUpdate',
    'a thousand actions',
    () => ({ item: { actions: thousand(index => `Step ${index}`) } }),
    told => expect(told).toEqual([]),
  ],
  [
    'planItemUpdate',
    'a thousand empty actions',
    () => ({ item: { actions: thousand(() => '') } }),
    told => expect(told).toHaveLength(1_000),
  ],
  [
    'planDecisionRecord',
    'a thousand times one judgement',
    input => ({ judgements: thousand(() => (input['judgements'] as object[])[0]) }),
    told => expect(told).toHaveLength(1_000),
  ],
  [
    'planDecisionRecord',
    'no judgements',
    () => ({ judgements: [] }),
    told => expect(told).toEqual(['INVALID_INPUT judgements']),
  ],
  [
    'planDecisionRecord',
    'null for judgements',
    () => ({ judgements: null }),
    told => expect(told).toEqual(['INVALID_INPUT judgements']),
  ],
  [
    'exceptionalDateAgree',
    'a thousand times one item',
    input => ({ itemIds: thousand(() => (input['itemIds'] as string[])[0]) }),
    told => expect(told).toEqual([]),
  ],
  [
    'planAcceptExceptionally',
    'a thousand times one criterion',
    () => ({ waived: thousand(() => 'EVERY_ITEM_HAS_AN_OWNER') }),
    told => expect(told).toEqual([]),
  ],
  [
    'progressUpdateSubmit',
    'a thousand times one item',
    input => ({ items: thousand(() => (input['items'] as object[])[0]) }),
    told => expect(told).toHaveLength(999),
  ],
  ['progressUpdateSubmit', 'no items', () => ({ items: [] }), told => expect(told).toEqual([])],
])('S20 %s with %s is done or refused, and never breaks', async (mutation, _what, changed, check) => {
  const { person, input } = await ready(mutation, service, nextBoard())
  const answer = await act(service, mutation, { ...input, ...changed(input) }, person)
  expect(answer.code).toBeNull()
  check(reasons(answer))
})
