import { describe, expect, test } from '@jest/globals'
import { londonDay } from '../../src/domain/cycle.ts'
import { planStates, type PlanFacts } from '../../src/domain/improvement-plan.ts'
import { slippageDays, type PlanItem, type PlanItemStatus } from '../../src/domain/plan-item.ts'
import {
  completionClaimReasons,
  completionRulingReasons,
  ruleProgress,
  type ProgressGiven,
  type ProgressOfItem,
} from '../../src/domain/progress.ts'
import {
  agreement,
  ann,
  assessmentWith,
  codesOf,
  cycleWithRound,
  itemWith,
  placesOf,
  planIn,
  reasonsOf,
  viewer,
} from './facts.ts'

const approvedWith = (item: Partial<PlanItem> = {}, change: Partial<PlanFacts> = {}): PlanFacts =>
  planIn('APPROVED', { items: [itemWith({ baselineCompletionDate: '2024-12-31', ...item })], ...change })

const update = (change: Partial<ProgressGiven> = {}): ProgressGiven => ({
  round: 'SEPTEMBER_2024',
  note: 'The supplier is chosen.',
  items: [],
  ...change,
})

const ofItem = (change: Partial<ProgressOfItem> = {}): ProgressOfItem => ({
  itemId: 'item-1',
  status: 'IN_PROGRESS',
  ...change,
})

const reasonsFor = (plan: PlanFacts, given: ProgressGiven): readonly string[] =>
  placesOf(reasonsOf(ruleProgress(plan, given, '2024-09-30')))

describe('R46 an update for a round', () => {
  // oxfmt-ignore
  test.each([
    ['SEPTEMBER_2024', '2024-09-01T12:00:00Z', false],
    ['SEPTEMBER_2024', '2024-09-30T22:59:59Z', false],
    ['SEPTEMBER_2024', '2024-09-30T23:00:00Z', true],
    ['DECEMBER_2024',  '2024-12-31T23:59:59Z', false],
    ['DECEMBER_2024',  '2025-01-01T00:00:00Z', true],
    [null,             '2025-03-01T12:00:00Z', false],
  ])('R46 for %s at %s it is late: %s', (round, instant, late) => {
    expect(ruleProgress(approvedWith(), update({ round }), londonDay(new Date(instant)))).toEqual({ late })
  })

  test.each(planStates)('R46 reporting while the plan is %s', state => {
    expect(reasonsFor(planIn(state), update())).toEqual(state === 'APPROVED' ? [] : ['TRANSITION_NOT_ALLOWED'])
  })

  test.each([
    ['a round that there is not', update({ round: 'MARCH_2025' }), ['INVALID_INPUT round']],
    ['no words', update({ note: ' ' }), ['INVALID_INPUT note']],
    ['an item of another plan', update({ items: [ofItem({ itemId: 'item-9' })] }), ['INVALID_INPUT items.0.itemId']],
    ['an item twice', update({ items: [ofItem(), ofItem()] }), ['INVALID_INPUT items.1.itemId']],
    ['a status alone', update({ items: [ofItem({ status: 'COMPLETE' })] }), []],
    [
      'all of it wrong',
      update({ round: 'MARCH_2025', note: '', items: [ofItem({ itemId: 'item-9' })] }),
      ['INVALID_INPUT round', 'INVALID_INPUT note', 'INVALID_INPUT items.0.itemId'],
    ],
  ])('R46 with %s', (_case, given, places) => {
    expect(reasonsFor(approvedWith(), given)).toEqual(places)
  })

  test('R46 a round that there is not is answered with those that there are', () => {
    const [refusal] = reasonsOf(ruleProgress(approvedWith(), update({ round: 'MARCH_2025' }), '2024-09-30'))
    expect(refusal?.message).toContain('SEPTEMBER_2024, DECEMBER_2024')
  })

  test('R48 a round that is called off takes no update', () => {
    const assessment = assessmentWith({}, { cycle: cycleWithRound('SEPTEMBER_2024', { isCalledOff: true }) })
    expect(reasonsFor(approvedWith({}, { assessment }), update())).toEqual(['INVALID_INPUT round'])
    expect(reasonsFor(approvedWith({}, { assessment }), update({ round: 'DECEMBER_2024' }))).toEqual([])
  })

  test('R48 a round that is moved is late after its new date', () => {
    const assessment = assessmentWith({}, { cycle: cycleWithRound('SEPTEMBER_2024', { dueOn: '2024-10-07' }) })
    expect(ruleProgress(approvedWith({}, { assessment }), update(), '2024-10-07')).toEqual({ late: false })
    expect(ruleProgress(approvedWith({}, { assessment }), update(), '2024-10-08')).toEqual({ late: true })
  })
})

const nothing: Partial<PlanItem> = {}
const byDhsc = { agreements: [agreement('DHSC')] }
const byBoth = { agreements: [agreement('NHS_ENGLAND'), agreement('DHSC')] }
const byOnePerson = { agreements: [agreement('NHS_ENGLAND', 'ann'), agreement('DHSC', 'ann')] }
const milestone = { milestones: [{ title: 'Supplier chosen', dueOn: '2024-11-30', achievedOn: null }] }

describe('R27 R37 R54 forecasts', () => {
  // oxfmt-ignore
  test.each<readonly [string, Partial<PlanItem>, string | null | undefined, string, readonly string[]]>([
    ['the date as it is',                  nothing,     '2024-12-31', '',     []],
    ['no date given',                      nothing,     undefined,    '',     []],
    ['a later date with a reason',         nothing,     '2025-03-31', 'Why.', []],
    ['a later date without a reason',      nothing,     '2025-03-31', '',     ['reason']],
    ['a later date with blanks',           nothing,     '2025-03-31', ' ',    ['reason']],
    ['the date taken away',                nothing,     null,         'Why.', ['plannedCompletionDate']],
    ['the limit itself',                   nothing,     '2025-06-30', 'Why.', []],
    ['past the limit, agreed by nobody',   nothing,     '2025-07-01', 'Why.', ['plannedCompletionDate']],
    ['past the limit, agreed by DHSC',     byDhsc,      '2025-07-01', 'Why.', ['plannedCompletionDate']],
    ['past the limit, by one for both',    byOnePerson, '2025-07-01', 'Why.', ['plannedCompletionDate']],
    ['past the limit, agreed by both',     byBoth,      '2025-09-30', 'Why.', []],
    ['past what both agreed',              byBoth,      '2025-10-01', 'Why.', ['plannedCompletionDate']],
    ['past the limit, without a reason',   nothing,     '2025-07-01', '',     ['reason', 'plannedCompletionDate']],
    ['the day of a milestone',             milestone,   '2024-11-30', 'Why.', []],
    ['the day before a milestone',         milestone,   '2024-11-29', 'Why.', ['plannedCompletionDate']],
  ])('R27 R37 R54 a forecast of %s', (_case, item, plannedCompletionDate, reason, fields) => {
    const given = update({ items: [ofItem({ plannedCompletionDate, reason })] })
    expect(reasonsFor(approvedWith(item), given)).toEqual(fields.map(field => `INVALID_INPUT items.0.${field}`))
  })

  test('R54 a reason that is not given is none', () => {
    const given = update({ items: [ofItem({ plannedCompletionDate: '2025-03-31' })] })
    expect(reasonsFor(approvedWith(), given)).toEqual(['INVALID_INPUT items.0.reason'])
  })

  test('R54 a forecast moves the date, and the baseline stays', () => {
    const agreed = itemWith({ baselineCompletionDate: '2024-12-31' })
    const forecast = { ...agreed, plannedCompletionDate: '2025-01-30' }
    expect([slippageDays(agreed), slippageDays(forecast)]).toEqual([0, 30])
  })
})

const withStatuses = (state: PlanFacts['state'], ...statuses: readonly PlanItemStatus[]): PlanFacts =>
  planIn(state, { items: statuses.map((status, index) => itemWith({ id: `item-${index}`, status })) })

describe('R49 completion', () => {
  // oxfmt-ignore
  test.each<readonly [string, PlanFacts, readonly string[]]>([
    ['every item complete', withStatuses('APPROVED', 'COMPLETE', 'COMPLETE'), []],
    ['one in progress',     withStatuses('APPROVED', 'COMPLETE', 'IN_PROGRESS'), ['INVALID_INPUT']],
    ['one not started',     withStatuses('APPROVED', 'NOT_STARTED'),  ['INVALID_INPUT']],
    ['every item, under review', withStatuses('UNDER_REVIEW', 'COMPLETE'), ['TRANSITION_NOT_ALLOWED']],
    ['one not started, a draft', withStatuses('DRAFT', 'NOT_STARTED'),     ['TRANSITION_NOT_ALLOWED', 'INVALID_INPUT']],
  ])('R49 claiming with %s', (_case, plan, codes) => {
    expect(codesOf(completionClaimReasons(plan))).toEqual(codes)
  })

  test('R49 the refusal counts what is open', () => {
    const [refusal] = completionClaimReasons(withStatuses('APPROVED', 'COMPLETE', 'IN_PROGRESS', 'NOT_STARTED'))
    expect(refusal?.message).toBe('2 of 3 items are not complete yet.')
  })

  test.each(planStates)('R49 confirming or refusing while the plan is %s', state => {
    const codes = state === 'COMPLETION_CLAIMED' ? [] : ['TRANSITION_NOT_ALLOWED']
    expect(codesOf(completionRulingReasons(planIn(state), 'CONFIRM_COMPLETION', ann))).toEqual(codes)
    expect(codesOf(completionRulingReasons(planIn(state), 'REFUSE_COMPLETION', ann))).toEqual(codes)
  })

  // oxfmt-ignore
  test.each([
    ['a member of the organisation', viewer('sam', 'DSPT_REVIEWER', 'ORGANISATION_MEMBER:X01')],
    ['somebody who edited the plan', viewer('olive', 'DSPT_REVIEWER')],
  ])('R43 R49 %s neither confirms nor refuses', (_case, by) => {
    const plan = planIn('COMPLETION_CLAIMED')
    expect(codesOf(completionRulingReasons(plan, 'CONFIRM_COMPLETION', by))).toEqual(['SEPARATION_OF_DUTIES'])
    expect(codesOf(completionRulingReasons(plan, 'REFUSE_COMPLETION', by))).toEqual(['SEPARATION_OF_DUTIES'])
  })
})
