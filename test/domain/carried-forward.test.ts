import { describe, expect, test } from '@jest/globals'
import {
  carriedForwardReasons,
  carriedForwardTo,
  isUnfinished,
  offeredTo,
  outstandingSince,
  yearsOutstanding,
  type CarriedForward,
  type PrecedingItem,
} from '../../src/domain/carried-forward.ts'
import { planStates } from '../../src/domain/improvement-plan.ts'
import { ruleItemAdded } from '../../src/domain/plan-editing.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { signalsOf } from '../../src/domain/review-signals.ts'
import { assessmentWith, evidence, itemWith, placesOf, planIn, planWith, reasonsOf } from './facts.ts'

const nothing = { evidence: null, assertion: null, auditAction: null }

/** An item about 4.5.3 of the approved plan of 2022-23, half done. */
const preceding = (change: Partial<PrecedingItem> = {}): PrecedingItem => ({
  ...nothing,
  origin: 'NO_RESPONSE',
  evidence: '4.5.3',
  itemId: 'item-0',
  cycle: '2022-23',
  odsCode: 'X01',
  organisationName: 'Northmere Example NHS Trust',
  gap: 'Half of the accounts have a second factor.',
  plannedCompletionDate: '2023-12-31',
  status: 'IN_PROGRESS',
  plan: { state: 'APPROVED', version: 1 },
  carriedForwardFrom: [],
  ...change,
})

const lineage = (change: Partial<CarriedForward> = {}): CarriedForward => ({
  itemId: 'item-9',
  cycle: '2021-22',
  odsCode: 'X01',
  organisationName: 'Northmere Example NHS Trust',
  gap: 'No account has a second factor.',
  plannedCompletionDate: '2022-12-31',
  status: 'NOT_STARTED',
  outstandingSince: '2021-22',
  ...change,
})

describe('R29 what of the plan before is not finished', () => {
  const unfinished = planStates.filter(state => isUnfinished(preceding({ plan: { state, version: 1 } })))

  test('R29 everything that is not complete, unless the plan is completed or closed', () => {
    expect(unfinished).toEqual(planStates.filter(state => !['COMPLETED', 'CLOSED'].includes(state)))
  })

  // oxfmt-ignore
  test.each([
    ['not started',                       preceding({ status: 'NOT_STARTED' }),                         true],
    ['in progress',                       preceding({ status: 'IN_PROGRESS' }),                         true],
    ['complete',                          preceding({ status: 'COMPLETE' }),                            false],
    ['of a draft that was never submitted', preceding({ plan: { state: 'DRAFT', version: 0 } }),        false],
    ['of a plan that was not agreed',     preceding({ plan: { state: 'NOT_AGREED', version: 1 } }),     true],
  ])('R29 an item that is %s', (_case, item, expected) => {
    expect(isUnfinished(item)).toBe(expected)
  })
})

// oxfmt-ignore
test.each([
  ['new',                                            '2023-24', [],                                                                              '2023-24', 1],
  ['in its second year',                             '2023-24', [lineage({ cycle: '2022-23', outstandingSince: '2022-23' })],                    '2022-23', 2],
  ['in its third year',                              '2023-24', [lineage({ cycle: '2022-23', outstandingSince: '2021-22' })],                    '2021-22', 3],
  ['as old as the oldest of those it goes on with',  '2023-24', [lineage({ outstandingSince: '2022-23' }), lineage({ outstandingSince: '2020-21' })], '2020-21', 4],
  ['over the turn of a century',                     '2100-01', [lineage({ outstandingSince: '2099-00' })],                                      '2099-00', 2],
])('R29 an item that is %s', (_case, cycle, from, since, years) => {
  expect([outstandingSince(cycle, from), yearsOutstanding(outstandingSince(cycle, from), cycle)]).toEqual([since, years])
})

// oxfmt-ignore
test.each([
  ['the same evidence',                  {},                                                                   {},                                                        true],
  ['other evidence',                     {},                                                                   { evidence: '4.5.4' },                                     false],
  ['the same evidence, answered in part',{},                                                                   { origin: 'PARTIAL_RESPONSE' },                            true],
  ['the same assertion',                 { origin: 'UNCONFIRMED_ASSERTION', evidence: null, assertion: '4.5' },{ origin: 'UNCONFIRMED_ASSERTION', evidence: null, assertion: '4.5' }, true],
  ['another assertion',                  { origin: 'UNCONFIRMED_ASSERTION', evidence: null, assertion: '4.5' },{ origin: 'UNCONFIRMED_ASSERTION', evidence: null, assertion: '4.6' }, false],
  ['the same number of another audit',   { origin: 'AUDIT_ACTION', evidence: null, auditAction: 'A1' },        { origin: 'AUDIT_ACTION', evidence: null, auditAction: 'A1' }, false],
  ['the audit that was not done',        { origin: 'AUDIT_NOT_DONE', evidence: null },                         { origin: 'AUDIT_NOT_DONE', evidence: null },              true],
] as const)('R6 R29 an item goes on unasked with one about %s', (_case, before, now, expected) => {
  const gap = { ...nothing, origin: 'NO_RESPONSE', evidence: '4.5.3', ...now } as const
  expect(carriedForwardTo(gap, [preceding(before)])).toHaveLength(expected ? 1 : 0)
})

const gap = { ...nothing, origin: 'NO_RESPONSE', evidence: '4.5.3' } as const

test('R2 R29 an item goes on with that of its own organisation and of those it answers for, each with where it stood', () => {
  const own = preceding({ carriedForwardFrom: [lineage()] })
  const inherited = preceding({ itemId: 'item-8', odsCode: 'X05', organisationName: 'Southmere Example NHS Trust' })
  expect(carriedForwardTo(gap, [own, inherited, preceding({ itemId: 'item-7', status: 'COMPLETE' })])).toEqual([
    lineage({
      itemId: 'item-0',
      cycle: '2022-23',
      gap: 'Half of the accounts have a second factor.',
      plannedCompletionDate: '2023-12-31',
      status: 'IN_PROGRESS',
    }),
    expect.objectContaining({ itemId: 'item-8', odsCode: 'X05', cycle: '2022-23', outstandingSince: '2022-23' }),
  ])
})

// oxfmt-ignore
test.each([
  ['nothing yet',                       [],                                                                            false],
  ['an item about the same',            [itemWith()],                                                                  true],
  ['an item about something else',      [itemWith({ evidence: '9.5.1' })],                                             false],
  ['an item that was said to go on with it', [itemWith({ evidence: '9.5.1', carriedForwardFrom: [lineage({ itemId: 'item-0' })] })], true],
])('R29 it is offered, and covered by a plan with %s: %s', (_case, planned, covered) => {
  const offered = offeredTo('2023-24', [preceding({ carriedForwardFrom: [lineage()] }), preceding({ status: 'COMPLETE' })], planned)
  expect(offered).toMatchObject([{ itemId: 'item-0', outstandingSince: '2021-22', yearsOutstanding: 3, coveredByPlan: covered }])
})

describe('R25 R29 an item that is added', () => {
  const plan = planIn('DRAFT', {
    items: [],
    assessment: assessmentWith({ evidence: [evidence('4.5.3', 'PARTIAL'), evidence('9.5.1', 'NOT_RESPONDED')] }),
  })
  const add = (reference: string, named: readonly string[], items = [preceding()]) =>
    ruleItemAdded(plan, { ...nothing, evidence: reference, auditNotDone: false }, {}, { preceding: items, named })
  const goesOnWith = (ruling: ReturnType<typeof add>) =>
    ruling instanceof Refusal ? placesOf(reasonsOf(ruling)) : ruling.carriedForwardFrom.map(({ itemId }) => itemId)

  // oxfmt-ignore
  test.each([
    ['goes on with the same gap unasked',              '4.5.3', [],                   ['item-0']],
    ['goes on with it once where it is named as well', '4.5.3', ['item-0'],           ['item-0']],
    ['goes on with nothing else unasked',              '9.5.1', [],                   []],
    ['goes on with another gap that is named',         '9.5.1', ['item-0'],           ['item-0']],
    ['refuses what is not offered',                    '9.5.1', ['item-0', 'item-5'], ['INVALID_INPUT carriesForward.1']],
  ])('R29 %s', (_case, reference, named, expected) => {
    expect(goesOnWith(add(reference, named))).toEqual(expected)
  })

  test('R29 refuses what has been completed', () => {
    expect(goesOnWith(add('9.5.1', ['item-0'], [preceding({ status: 'COMPLETE' })]))).toEqual([
      'INVALID_INPUT carriesForward.0',
    ])
    expect(carriedForwardReasons(['item-0'], [preceding()])).toEqual([])
  })
})

test('R29 R38 reviewers are shown how long items have been outstanding, and not twice', () => {
  const plan = planWith({ carriedForwardFrom: [lineage({ cycle: '2022-23' })] })
  const before = [{ cycle: '2022-23', evidence: '4.5.3' }]
  expect(signalsOf(plan, before).filter(({ code }) => code === 'OUTSTANDING_IN_AN_EARLIER_CYCLE')).toEqual([
    {
      code: 'OUTSTANDING_IN_AN_EARLIER_CYCLE',
      statement: 'Outstanding since 2021-22, this is year 3: 4.5.3.',
      itemIds: ['item-1'],
    },
  ])
})
