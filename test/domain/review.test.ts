import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Viewer } from '../../src/domain/access.ts'
import { evaluateCriteria, type CriterionCode } from '../../src/domain/approval-criteria.ts'
import { agreeExceptionalDate, type ExceptionGiven } from '../../src/domain/exceptional-date.ts'
import { planStates, type PlanFacts, type PlanState } from '../../src/domain/improvement-plan.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import type { PlanItem } from '../../src/domain/plan-item.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import {
  acceptExceptionally,
  decidePlan,
  ruleOpinion,
  type DecisionTaken,
  type ExceptionParty,
  type PlanDecision,
  type ReviewOpinion,
  type ReviewTeam,
} from '../../src/domain/review.ts'
import {
  agreement,
  ann,
  assessmentWith,
  codesOf,
  criteriaNamedIn,
  dan,
  decisionOn,
  itemWith,
  judged,
  lateItemAgreedBy,
  outstanding,
  placesOf,
  planIn,
  planOf,
  planUnderReview,
  planWith,
  reasonsOf,
  theCiso,
  viewer,
  named,
} from './facts.ts'

const dsptReviewer = ann
const dsptAdministrator = viewer('ada', 'DSPT_ADMINISTRATOR')
const lead = viewer('lea', 'REGIONAL_SECURITY_LEAD:Y58')
const unit = viewer('uma', 'JOINT_CYBER_UNIT')

const opinionOf = (team: ReviewTeam, opinion: ReviewOpinion = 'SUPPORT', message = 'Robust and achievable.') => ({
  team,
  opinion,
  message,
})

const opinionReasons = (plan: PlanFacts, team: ReviewTeam, by: Viewer) =>
  codesOf(reasonsOf(ruleOpinion(plan, opinionOf(team), by)))

describe('R33 R34 opinions', () => {
  test.each<readonly [string, OrganisationKind, ReviewTeam, Viewer, readonly string[]]>([
    ['the lead of the region, on a trust', 'NHS_TRUST', 'REGIONAL_SECURITY_LEAD', lead, []],
    ['the lead of the region, on an ICB', 'ICB', 'REGIONAL_SECURITY_LEAD', lead, []],
    ['the lead of the region, on a CSU', 'CSU', 'REGIONAL_SECURITY_LEAD', lead, []],
    ['the unit, on an independent OES', 'INDEPENDENT_OES', 'JOINT_CYBER_UNIT', unit, []],
    ['the unit, on an ALB', 'DHSC_ALB', 'JOINT_CYBER_UNIT', unit, []],
    ['the DSPT team, on a trust', 'NHS_TRUST', 'DSPT_TEAM', dsptReviewer, []],
    ['the DSPT team, on an IT supplier', 'KEY_IT_SUPPLIER', 'DSPT_TEAM', dsptAdministrator, []],
    ['the DSPT team, on a local authority', 'LOCAL_AUTHORITY', 'DSPT_TEAM', dsptReviewer, []],
    ['the unit, on a trust', 'NHS_TRUST', 'JOINT_CYBER_UNIT', unit, ['NOT_ROUTED_TO_YOU']],
    ['the lead, on an ALB', 'DHSC_ALB', 'REGIONAL_SECURITY_LEAD', lead, ['NOT_ROUTED_TO_YOU']],
    ['the lead, on a local authority', 'LOCAL_AUTHORITY', 'REGIONAL_SECURITY_LEAD', lead, ['NOT_ROUTED_TO_YOU']],
    ['a DSPT reviewer for the lead', 'NHS_TRUST', 'REGIONAL_SECURITY_LEAD', dsptReviewer, ['NOT_ROUTED_TO_YOU']],
    ['the lead for the DSPT team', 'NHS_TRUST', 'DSPT_TEAM', lead, ['NOT_ROUTED_TO_YOU']],
    ['the CISO for the DSPT team', 'NHS_TRUST', 'DSPT_TEAM', theCiso, ['NOT_ROUTED_TO_YOU']],
    [
      'the lead of another region',
      'NHS_TRUST',
      'REGIONAL_SECURITY_LEAD',
      viewer('lou', 'REGIONAL_SECURITY_LEAD:Y60'),
      ['NOT_ROUTED_TO_YOU'],
    ],
    [
      'the lead of another region, also a DSPT reviewer',
      'NHS_TRUST',
      'REGIONAL_SECURITY_LEAD',
      viewer('lou', 'REGIONAL_SECURITY_LEAD:Y60', 'DSPT_REVIEWER'),
      ['NOT_ROUTED_TO_YOU'],
    ],
  ])('R33 R34 %s', (_case, kind, team, by, reasons) => {
    expect(opinionReasons(planOf(kind), team, by)).toEqual(reasons)
  })

  test.each(planStates)('R34 an opinion while the plan is %s', state => {
    expect(opinionReasons(planIn(state), 'REGIONAL_SECURITY_LEAD', lead)).toEqual(
      state === 'UNDER_REVIEW' ? [] : ['TRANSITION_NOT_ALLOWED'],
    )
  })

  test.each(['SUPPORT', 'DO_NOT_SUPPORT', 'NEED_INFORMATION'] as const)(
    'R34 %s is on the version under review',
    opinion => {
      const plan = planUnderReview({ version: 3 })
      expect(ruleOpinion(plan, opinionOf('REGIONAL_SECURITY_LEAD', opinion), lead)).toEqual({ version: 3 })
    },
  )

  test('R34 an opinion comes with words', () => {
    const ruling = ruleOpinion(planUnderReview(), opinionOf('REGIONAL_SECURITY_LEAD', 'SUPPORT', ' '), lead)
    expect(placesOf(reasonsOf(ruling))).toEqual(['INVALID_INPUT message'])
  })
})

const decide = (plan: PlanFacts, change: Partial<DecisionTaken> = {}, by: Viewer = dsptReviewer) =>
  decidePlan(plan, decisionOn(plan, change), by)

const doubted = (plan: PlanFacts): Partial<DecisionTaken> => ({
  decision: 'NOT_AGREE',
  judgements: judged(plan, false, 'The supplier is not chosen yet.'),
})

const leadSupports = { team: 'REGIONAL_SECURITY_LEAD', opinion: 'SUPPORT', version: 1 } as const
const leadDoubts = { ...leadSupports, opinion: 'DO_NOT_SUPPORT' } as const
const twoItems = [itemWith(), itemWith({ id: 'item-2' })]

describe('R35 R41 what a decision does', () => {
  test('R35 approving: the plan is approved, on its version, with every criterion on record', () => {
    const ruling = decide(planUnderReview({ version: 2, opinions: [{ ...leadSupports, version: 2 }] }))
    expect(ruling).toMatchObject({ state: 'APPROVED', version: 2, grounds: [], waived: [] })
    expect(ruling).toHaveProperty('criteria.length', 9)
  })

  test('R34 R41 a team that has not spoken yet is no ground for not agreeing', () => {
    const silent = planWith({}, { opinions: [] })
    const sound = silent.items.map(({ id }) => ({ itemId: id, realisticAndRobust: true, reason: null }))
    expect(placesOf(reasonsOf(decide(silent, { decision: 'NOT_AGREE', judgements: sound })))).toEqual([
      'INVALID_INPUT judgements',
    ])
  })

  test('R41 not agreeing: the grounds are recorded', () => {
    const plan = planWith({ plannedCompletionDate: null, owner: null })
    expect(decide(plan, doubted(plan))).toMatchObject({
      state: 'NOT_AGREED',
      grounds: ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_HAS_A_COMPLETION_DATE', 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'],
    })
  })

  test('R39 asking for information: the missing audit actions are among the grounds, by name', () => {
    const plan = planUnderReview({ assessment: assessmentWith({ auditActions: [outstanding('AUD-7')] }) })
    const ruling = decide(plan, { decision: 'REQUEST_INFORMATION', judgements: [] })
    expect(ruling).toMatchObject({ state: 'INFORMATION_REQUESTED', grounds: ['EVERY_AUDIT_ACTION_IS_COVERED'] })
    expect(ruling).toHaveProperty('criteria.1.hint', 'Not covered: AUD-7.')
  })

  test('R34 going without an opinion is recorded as waived', () => {
    const plan = planUnderReview({ opinions: [] })
    expect(decide(plan, { withoutOpinionReason: 'Agreed by telephone.' })).toMatchObject({
      state: 'APPROVED',
      waived: ['ROUTED_TEAM_SUPPORTS'],
    })
  })
})

describe('R34 R36 R37 R38 R39 nobody approves', () => {
  const agreedBy = (...parties: readonly ExceptionParty[]) => planWith(lateItemAgreedBy(...parties))
  const withOpinions = (...opinions: PlanFacts['opinions']) => planUnderReview({ opinions })
  const auditLeftOut = planUnderReview({ assessment: assessmentWith({ auditActions: [outstanding('AUD-7')] }) })
  const everyReviewer = [
    dsptReviewer,
    dsptAdministrator,
    viewer('al', 'DSPT_REVIEWER', 'NATIONAL_CISO', 'DHSC_OFFICIAL'),
  ]

  // oxfmt-ignore
  test.each<readonly [string, PlanFacts, CriterionCode]>([
    ['a missing date',           planWith({ plannedCompletionDate: null }),         'EVERY_ITEM_HAS_A_COMPLETION_DATE'],
    ['1 July 2025',              planWith({ plannedCompletionDate: '2025-07-01' }), 'NO_DATE_AFTER_THE_LIMIT'],
    ['one party agreed alone',   agreedBy('DHSC'),                                  'NO_DATE_AFTER_THE_LIMIT'],
    ['the other party alone',    agreedBy('NHS_ENGLAND'),                           'NO_DATE_AFTER_THE_LIMIT'],
    ['no opinion and no reason', withOpinions(),                                    'ROUTED_TEAM_SUPPORTS'],
    ['an opinion against it',    withOpinions(leadDoubts),                          'ROUTED_TEAM_SUPPORTS'],
    ['an audit action left out', auditLeftOut,                                      'EVERY_AUDIT_ACTION_IS_COVERED'],
    ['a gap left out',           planWith({ evidence: '9.5.1' }),                   'EVERY_GAP_IS_COVERED'],
    ['no owner',                 planWith({ owner: null }),                         'EVERY_ITEM_HAS_AN_OWNER'],
    ['no action',                planWith({ actions: [] }),                         'EVERY_ITEM_HAS_AN_ACTION'],
  ])('R22 R25 R34 R36 R37 R39 nobody approves %s', (_case, plan, criterion) => {
    for (const somebody of everyReviewer) {
      const reasons = reasonsOf(decide(plan, {}, somebody))
      expect(codesOf(reasons)).toEqual(['CRITERIA_NOT_MET'])
      expect(criteriaNamedIn(reasons)).toEqual([criterion])
    }
  })

  test.each([
    [
      'an item judged not realistic',
      { realisticAndRobust: false, reason: 'No funding.' },
      ['CRITERIA_NOT_MET decision'],
    ],
    [
      'a no without its reason',
      { realisticAndRobust: false, reason: ' ' },
      ['INVALID_INPUT judgements.0.reason', 'CRITERIA_NOT_MET decision'],
    ],
  ])('R38 nobody approves %s', (_case, judgement, places) => {
    const judgements = [{ itemId: 'item-1', ...judgement }]
    expect(placesOf(reasonsOf(decide(planUnderReview(), { judgements })))).toEqual(places)
  })

  test('R37 both agreed, two people: approved', () => {
    expect(decide(planUnderReview({ items: [lateItemAgreedBy('NHS_ENGLAND', 'DHSC')] }))).toMatchObject({
      state: 'APPROVED',
    })
  })
})

describe('R38 each item is judged, with a reason for a no', () => {
  const plan = planUnderReview({ items: twoItems })
  const yes = (itemId: string) => ({ itemId, realisticAndRobust: true, reason: null })
  const no = (itemId: string, reason: string | null) => ({ itemId, realisticAndRobust: false, reason })

  test.each<readonly [string, PlanDecision, DecisionTaken['judgements'], readonly string[]]>([
    ['nothing judged, approving', 'APPROVE', [], ['INVALID_INPUT judgements']],
    ['one of two judged, approving', 'APPROVE', [yes('item-1')], ['INVALID_INPUT judgements']],
    ['one of two judged, not agreeing', 'NOT_AGREE', [no('item-1', 'Why.')], ['INVALID_INPUT judgements']],
    ['nothing judged, asking', 'REQUEST_INFORMATION', [], []],
    ['both judged, not agreeing', 'NOT_AGREE', [no('item-1', 'Why.'), yes('item-2')], []],
    ['a no without a reason', 'NOT_AGREE', [no('item-1', null), yes('item-2')], ['INVALID_INPUT judgements.0.reason']],
    ['a no with blanks', 'NOT_AGREE', [yes('item-1'), no('item-2', '  ')], ['INVALID_INPUT judgements.1.reason']],
    [
      'an item judged twice',
      'APPROVE',
      [yes('item-1'), yes('item-2'), yes('item-1')],
      ['INVALID_INPUT judgements.2.itemId'],
    ],
    [
      'an item of another plan',
      'APPROVE',
      [yes('item-1'), yes('item-2'), yes('item-9')],
      ['INVALID_INPUT judgements.2.itemId'],
    ],
    [
      'all good and everything met, not agreeing',
      'NOT_AGREE',
      [yes('item-1'), yes('item-2')],
      ['INVALID_INPUT judgements'],
    ],
  ])('R38 R41 %s', (_case, decision, judgements, places) => {
    expect(placesOf(reasonsOf(decide(plan, { decision, judgements })))).toEqual(places)
  })

  test.each(['APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'] as const)(
    'R41 R59 %s comes with words for the organisation',
    decision => {
      const taken = decision === 'APPROVE' ? {} : doubted(plan)
      expect(placesOf(reasonsOf(decide(plan, { ...taken, decision, message: '\n' })))).toEqual([
        'INVALID_INPUT message',
      ])
    },
  )
})

const everyDecisionInEveryState = planStates.flatMap(state =>
  (['APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION', 'ACCEPT_EXCEPTIONALLY'] as const).map(act => [act, state] as const),
)

const allowedIn: Readonly<Record<(typeof everyDecisionInEveryState)[number][0], readonly PlanState[]>> = {
  APPROVE: ['UNDER_REVIEW'],
  NOT_AGREE: ['UNDER_REVIEW'],
  REQUEST_INFORMATION: ['UNDER_REVIEW'],
  ACCEPT_EXCEPTIONALLY: ['UNDER_REVIEW', 'NOT_AGREED'],
}

describe('R35 R39 R40 R41 R45 decisions in every state', () => {
  test.each(everyDecisionInEveryState)('R35 R39 R40 R41 R45 %s while the plan is %s', (act, state) => {
    const plan = planIn(state, { items: [itemWith({ owner: null })] })
    const ruling =
      act === 'ACCEPT_EXCEPTIONALLY'
        ? acceptExceptionally(plan, { waived: ['EVERY_ITEM_HAS_AN_OWNER'], rationale: 'A small risk.' }, theCiso)
        : decide(act === 'APPROVE' ? planIn(state) : plan, act === 'APPROVE' ? {} : { ...doubted(plan), decision: act })
    const refusals = allowedIn[act].includes(state) ? [] : ['TRANSITION_NOT_ALLOWED']
    expect(codesOf(reasonsOf(ruling))).toEqual(refusals)
  })
})

const failingThree = planWith({ owner: null, plannedCompletionDate: null }, { opinions: [] })
const owner = 'EVERY_ITEM_HAS_AN_OWNER'
const date = 'EVERY_ITEM_HAS_A_COMPLETION_DATE'
const support = 'ROUTED_TEAM_SUPPORTS'
const judgement = 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'

const accept = (plan: PlanFacts, waived: readonly CriterionCode[], rationale = 'A small risk.', by: Viewer = theCiso) =>
  acceptExceptionally(plan, { waived, rationale }, by)

describe('R40 the CISO accepts, case by case', () => {
  // oxfmt-ignore
  test.each<readonly [string, readonly CriterionCode[], readonly string[]]>([
    ['exactly the failing criteria', [owner, date, support], []],
    ['these and the judgement of a person', [owner, date, support, judgement], []],
    ['none',            [],                     ['INVALID_INPUT waived', 'CRITERIA_NOT_MET waived']],
    ['one too few',     [owner, date],          ['CRITERIA_NOT_MET waived']],
    ['one that is met', [owner, date, support, 'EVERY_GAP_IS_COVERED'], ['INVALID_INPUT waived']],
  ])('R40 naming %s', (_case, waived, places) => {
    expect(placesOf(reasonsOf(accept(failingThree, waived)))).toEqual(places)
  })

  test('R40 what was not named is named in the refusal', () => {
    expect(criteriaNamedIn(reasonsOf(accept(failingThree, [owner])))).toEqual([date, support])
  })

  test('R40 a plan that meets everything has nothing to waive', () => {
    expect(codesOf(reasonsOf(accept(planUnderReview(), [])))).toEqual(['INVALID_INPUT'])
  })

  test('R38 R40 a plan that was not agreed as unrealistic alone can be accepted', () => {
    expect(accept(planIn('NOT_AGREED'), [judgement])).toMatchObject({ state: 'APPROVED', waived: [judgement] })
  })

  test.each(['', '   ', '\n'])('R40 a rationale of %j is none', rationale => {
    expect(placesOf(reasonsOf(accept(failingThree, [owner, date, support], rationale)))).toEqual([
      'INVALID_INPUT rationale',
    ])
  })

  test('R35 R40 the plan is approved, with what was waived on record, each once and in order', () => {
    const ruling = accept(planIn('NOT_AGREED', { items: failingThree.items }), [date, owner, date])
    expect(ruling).toMatchObject({ state: 'APPROVED', version: 1, grounds: [], waived: [owner, date] })
    const outcomes = ruling instanceof Refusal ? [] : ruling.criteria.filter(({ outcome }) => outcome === 'WAIVED')
    expect(outcomes.map(({ code }) => code)).toEqual([owner, date])
  })

  test('R29 R44 a plan whose items have moved on since it was submitted is not accepted', () => {
    const plan = planIn('NOT_AGREED', { items: [itemWith({ owner: null })], isDraftChanged: true })
    expect(placesOf(reasonsOf(accept(plan, [owner])))).toEqual(['INVALID_INPUT planId'])
  })
})

const late = planWith({ plannedCompletionDate: '2025-09-30' })

const exception = (change: Partial<ExceptionGiven> = {}): ExceptionGiven => ({
  itemIds: ['item-1'],
  party: 'NHS_ENGLAND',
  reason: 'The building is rebuilt.',
  agreedDate: null,
  ...change,
})

const agreeing = (plan: PlanFacts, change: Partial<ExceptionGiven> = {}, by: Viewer = ann) =>
  placesOf(reasonsOf(agreeExceptionalDate(plan, exception(change), by)))

describe('R37 exceptional dates', () => {
  // oxfmt-ignore
  test.each<readonly [string, ExceptionGiven['party'], Viewer, readonly string[]]>([
    ['a DSPT reviewer for NHS England',      'NHS_ENGLAND', dsptReviewer,      []],
    ['a DSPT administrator for NHS England', 'NHS_ENGLAND', dsptAdministrator, []],
    ['the CISO for NHS England',             'NHS_ENGLAND', theCiso,           []],
    ['a DHSC official for DHSC',             'DHSC',        dan,               []],
    ['a DHSC official for NHS England',      'NHS_ENGLAND', dan,               ['NOT_ROUTED_TO_YOU party']],
    ['a DSPT reviewer for DHSC',             'DHSC',        dsptReviewer,      ['NOT_ROUTED_TO_YOU party']],
    ['the CISO for DHSC',                    'DHSC',        theCiso,           ['NOT_ROUTED_TO_YOU party']],
    ['the lead for NHS England',             'NHS_ENGLAND', lead,              ['NOT_ROUTED_TO_YOU party']],
    ['the unit for DHSC',                    'DHSC',        unit,              ['NOT_ROUTED_TO_YOU party']],
  ])('R37 %s', (_case, party, by, places) => {
    expect(agreeing(late, { party }, by)).toEqual(places)
  })

  // oxfmt-ignore
  test.each<readonly [string, Partial<ExceptionGiven>, readonly string[]]>([
    ['no item',                 { itemIds: [] },              ['INVALID_INPUT itemIds']],
    ['an item of another plan', { itemIds: ['item-9'] },      ['INVALID_INPUT itemIds.0']],
    ['no reason',               { reason: ' ' },              ['INVALID_INPUT reason']],
    ['a date on the limit',     { agreedDate: '2025-06-30' }, ['INVALID_INPUT itemIds.0']],
    ['a date after the limit',  { agreedDate: '2025-07-01' }, []],
  ])('R37 with %s', (_case, change, places) => {
    expect(agreeing(late, change)).toEqual(places)
  })

  // oxfmt-ignore
  test.each([
    ['an item that ends in time',      '2024-12-31', ['INVALID_INPUT itemIds.0']],
    ['an item that ends on the limit', '2025-06-30', ['INVALID_INPUT itemIds.0']],
    ['an item without a date',         null,         ['INVALID_INPUT itemIds.0']],
    ['an item that ends after it',     '2025-07-01', []],
  ])('R37 nothing exceptional is to be agreed for %s', (_case, plannedCompletionDate, places) => {
    expect(agreeing(planWith({ plannedCompletionDate }))).toEqual(places)
  })

  test('R37 one person with both roles does not agree for both', () => {
    const both = viewer('dan', 'DSPT_REVIEWER', 'DHSC_OFFICIAL')
    const agreedByDhsc = planUnderReview({ items: [lateItemAgreedBy('DHSC')] })
    expect(agreeing(agreedByDhsc, {}, both)).toEqual(['SEPARATION_OF_DUTIES itemIds.0'])
    expect(agreeing(agreedByDhsc, {}, ann)).toEqual([])
  })

  test('R37 the same person can agree again for the same party', () => {
    expect(agreeing(planUnderReview({ items: [lateItemAgreedBy('NHS_ENGLAND')] }))).toEqual([])
  })

  test('R37 what is agreed is for named items, each with its date', () => {
    const items = ['item-1', 'item-2', 'item-3'].map(id =>
      itemWith({ id, plannedCompletionDate: `2025-08-0${id.at(-1)}` }),
    )
    const ruling = agreeExceptionalDate(planUnderReview({ items }), exception({ itemIds: ['item-3', 'item-1'] }), ann)
    expect(ruling).toEqual([
      { itemId: 'item-1', agreedDate: '2025-08-01' },
      { itemId: 'item-3', agreedDate: '2025-08-03' },
    ])
  })

  test('R37 R54 a date can be agreed before the forecast moves to it', () => {
    const ruling = agreeExceptionalDate(planIn('APPROVED'), exception({ agreedDate: '2025-09-30' }), ann)
    expect(ruling).toEqual([{ itemId: 'item-1', agreedDate: '2025-09-30' }])
  })

  test.each(planStates)('R37 agreeing while the plan is %s', state => {
    const refused = state === 'COMPLETED' || state === 'CLOSED'
    expect(agreeing(planIn(state, { items: late.items }))).toEqual(refused ? ['TRANSITION_NOT_ALLOWED'] : [])
  })
})

const somebodyWith = (...grants: readonly string[]) =>
  viewer('sam', 'DSPT_ADMINISTRATOR', 'NATIONAL_CISO', 'JOINT_CYBER_UNIT', ...grants)
const organisations = ['ORGANISATION_ADMINISTRATOR', 'ORGANISATION_MEMBER', 'ORGANISATION_VIEWER']
const edited = { editors: [named('olive'), named('sam')] }

const judgesOfAPlan: readonly (readonly [string, Partial<PlanFacts>, Viewer, readonly string[]])[] = [
  ...organisations.map(
    role => [`${role} of the organisation`, {}, somebodyWith(`${role}:X01`), ['SEPARATION_OF_DUTIES']] as const,
  ),
  ...organisations.map(role => [`${role} of another organisation`, {}, somebodyWith(`${role}:X02`), []] as const),
  ['who edited it, by no other grant', edited, somebodyWith(), ['SEPARATION_OF_DUTIES']],
  [
    'who edited it, now of another organisation',
    edited,
    somebodyWith('ORGANISATION_MEMBER:X02'),
    ['SEPARATION_OF_DUTIES'],
  ],
  [
    'who both edited it and belongs there',
    edited,
    somebodyWith('ORGANISATION_MEMBER:X01'),
    ['SEPARATION_OF_DUTIES', 'SEPARATION_OF_DUTIES'],
  ],
  ['the lead of the region', {}, somebodyWith('REGIONAL_SECURITY_LEAD:Y58'), []],
  ['with a status client of the organisation', {}, somebodyWith('STATUS_CLIENT:X01'), []],
]

describe('R43 nobody decides on their own plan, under whatever grant', () => {
  test.each(judgesOfAPlan)('R43 a decision by somebody %s', (_case, change, by, codes) => {
    expect(codesOf(reasonsOf(decide(planUnderReview(change), {}, by)))).toEqual(codes)
  })

  test.each(judgesOfAPlan)('R40 R43 an exceptional acceptance by somebody %s', (_case, change, by, codes) => {
    expect(codesOf(reasonsOf(accept(planWith({ owner: null }, change), [owner], 'A small risk.', by)))).toEqual(codes)
  })

  test.each(judgesOfAPlan)('R37 R43 an exceptional date agreed by somebody %s', (_case, change, by, codes) => {
    expect(codesOf(reasonsOf(agreeExceptionalDate({ ...late, ...change }, exception(), by)))).toEqual(codes)
  })

  test.each(judgesOfAPlan)('R34 R43 an opinion by somebody %s', (_case, change, by, codes) => {
    expect(opinionReasons(planUnderReview(change), 'DSPT_TEAM', by)).toEqual(codes)
  })
})

const aDay = fc.option(fc.constantFrom('2024-12-31', '2025-06-30', '2025-07-01', '2025-09-30'), { nil: null })
const anAgreement = fc
  .tuple(fc.constantFrom('NHS_ENGLAND' as const, 'DHSC' as const), fc.constantFrom('ann', 'dan'))
  .map(([party, by]) => agreement(party, by))

const anItem: fc.Arbitrary<PlanItem> = fc
  .record({
    id: fc.constantFrom('item-1', 'item-2', 'item-3'),
    plannedCompletionDate: aDay,
    owner: fc.option(fc.constantFrom('', 'Head of IT security'), { nil: null }),
    actions: fc.constantFrom([], ['Enrol.']),
    agreements: fc.array(anAgreement, { maxLength: 3 }),
  })
  .map(itemWith)

const aPlan = fc
  .record({
    state: fc.constantFrom(...planStates),
    version: fc.integer({ min: 0, max: 2 }),
    items: fc.uniqueArray(anItem, { maxLength: 3, selector: item => item.id }),
    opinions: fc.array(fc.constantFrom(leadSupports, leadDoubts), { maxLength: 2 }),
  })
  .map(planUnderReview)

const aDecision = (plan: PlanFacts): fc.Arbitrary<DecisionTaken> =>
  fc.record({
    decision: fc.constantFrom('APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'),
    message: fc.constantFrom('', 'Thank you.'),
    judgements: fc.constantFrom([], judged(plan, true), judged(plan, false, 'Why.'), judged(plan, true).slice(1)),
    withoutOpinionReason: fc.constantFrom(null, '', 'Agreed by telephone.'),
    questions: fc.constant([]),
  })

const aDecisionOnAPlan = aPlan.chain(plan => fc.tuple(fc.constant(plan), aDecision(plan)))
const aReadyPlan = fc.array(anItem, { minLength: 1, maxLength: 1 }).map(items => planUnderReview({ items }))

const approves = (plan: PlanFacts, taken: DecisionTaken): boolean => {
  const ruling = decidePlan(plan, taken, ann)
  return !(ruling instanceof Refusal) && ruling.state === 'APPROVED'
}

describe('R36 R37 whatever is put in', () => {
  test('R36 no decision approves a plan with a missing date', () => {
    const aPlanMissingADate = aReadyPlan.map(plan => ({
      ...plan,
      items: [...plan.items, itemWith({ id: 'item-9', plannedCompletionDate: null })],
    }))
    fc.assert(
      fc.property(
        fc.oneof(aPlan, aPlanMissingADate).chain(plan => fc.tuple(fc.constant(plan), aDecision(plan))),
        ([plan, taken]) => {
          fc.pre(plan.items.some(item => item.plannedCompletionDate === null))
          expect(approves(plan, taken)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('R35 R36 R37 what is approved meets every criterion, or goes without an opinion for a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          aDecisionOnAPlan,
          aReadyPlan.map(plan => [plan, decisionOn(plan)] as const),
        ),
        ([plan, taken]) => {
          const outcomes = evaluateCriteria(plan, taken).map(({ code, outcome }) => `${code} ${outcome}`)
          const isFine = outcomes.every(line => line.endsWith(' MET') || line === 'ROUTED_TEAM_SUPPORTS WAIVED')
          expect(approves(plan, taken) && !isFine).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('R45 a decision changes nothing in the facts that it is taken on', () => {
    fc.assert(
      fc.property(aDecisionOnAPlan, ([plan, taken]) => {
        const before = structuredClone({ plan, taken })
        decidePlan(plan, taken, ann)
        expect({ plan, taken }).toEqual(before)
      }),
    )
  })
})
