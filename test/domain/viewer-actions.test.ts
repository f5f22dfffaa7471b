import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../src/domain/access.ts'
import { agreeExceptionalDate } from '../../src/domain/exceptional-date.ts'
import { planStates, type PlanFacts, type PlanState } from '../../src/domain/improvement-plan.ts'
import { answerReasons } from '../../src/domain/information-request.ts'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import { rulePublication } from '../../src/domain/publication.ts'
import { acceptExceptionally, decidePlan, ruleOpinion } from '../../src/domain/review.ts'
import { planActions, viewerActionsOn } from '../../src/domain/viewer-actions.ts'
import {
  ann,
  assessmentWith,
  codesOf,
  cycle2023,
  dan,
  decisionOn,
  itemWith,
  judged,
  lateItemAgreedBy,
  placesOf,
  planIn,
  planOf,
  reasonsOf,
  theCiso,
  viewer,
} from './facts.ts'

const administrator = viewer('oscar', 'ORGANISATION_ADMINISTRATOR:X01')
const member = viewer('mia', 'ORGANISATION_MEMBER:X01')
const lead = viewer('lea', 'REGIONAL_SECURITY_LEAD:Y58')

const allowed = (plan: PlanFacts, by: Viewer): string =>
  viewerActionsOn(plan, by)
    .flatMap(action => (action.allowed ? [action.mutation] : []))
    .join(' ')

const offered = (plan: PlanFacts, by: Viewer): readonly string[] =>
  viewerActionsOn(plan, by).map(({ mutation }) => mutation)

const items = 'planItemAdd planItemUpdate planItemRemove'
const publish = 'assessmentPublish'

describe('R11 R32 R39 R42 R46 R49 what an organisation can do with its plan', () => {
  // oxfmt-ignore
  test.each<readonly [PlanState, string]>([
    ['DRAFT',                 `${items} ${publish}`],
    ['SUBMITTED',             `${publish} improvementPlanReviewRequest`],
    ['UNDER_REVIEW',          publish],
    ['INFORMATION_REQUESTED', `${items} ${publish} informationRequestAnswer`],
    ['NOT_AGREED',            `${items} ${publish}`],
    ['APPROVED',              `${publish} progressUpdateSubmit`],
    ['COMPLETION_CLAIMED',    publish],
    ['COMPLETED',             publish],
    ['CLOSED',                publish],
  ])('R11 R32 R39 R42 R46 %s: %s', (state, mutations) => {
    expect(allowed(planIn(state), administrator)).toBe(mutations)
  })

  test('R49 an approved plan with every item complete can be claimed', () => {
    expect(allowed(planIn('APPROVED', { items: [itemWith({ status: 'COMPLETE' })] }), administrator)).toContain(
      'completionClaim',
    )
  })

  test('R30 a strict cycle says beforehand that a plan without a date cannot be published', () => {
    const assessment = assessmentWith({}, { cycle: cycle2023({ isStrict: true }) })
    const plan = planIn('DRAFT', { assessment, items: [itemWith({ plannedCompletionDate: null })] })
    expect(viewerActionsOn(plan, administrator).find(({ mutation }) => mutation === publish)).toMatchObject({
      allowed: false,
      blockedBy: [{ code: 'CRITERIA_NOT_MET' }],
    })
  })

  // oxfmt-ignore
  test.each([
    ['INFORMATION_REQUESTED', false, []],
    ['INFORMATION_REQUESTED', true,  ['INVALID_INPUT planId']],
    ['UNDER_REVIEW',          false, ['TRANSITION_NOT_ALLOWED']],
  ] as const)('R29 R39 answering while the plan is %s, its items changed %s: %j', (state, isDraftChanged, places) => {
    expect(placesOf(answerReasons(planIn(state, { isDraftChanged })))).toEqual(places)
  })
})

const agree = 'exceptionalDateAgree'
const claim = 'reviewClaim'
const calls = ['reviewCallArrange', 'reviewCallHold']

describe('R34 R37 R40 R49 what reviewers can do with a plan', () => {
  test.each<readonly [PlanState, string, string, string]>([
    ['DRAFT', agree, '', agree],
    ['SUBMITTED', `${claim} ${agree}`, claim, agree],
    [
      'UNDER_REVIEW',
      `${claim} teamOpinionRecord planDecisionRecord ${agree}`,
      `${claim} teamOpinionRecord`,
      `${agree} planAcceptExceptionally`,
    ],
    ['INFORMATION_REQUESTED', `${claim} ${agree}`, claim, agree],
    ['NOT_AGREED', `${claim} leadRequest ${agree}`, claim, `${agree} planAcceptExceptionally`],
    ['APPROVED', agree, '', agree],
    ['COMPLETION_CLAIMED', `${claim} ${agree} completionConfirm completionRefuse`, claim, agree],
    ['COMPLETED', '', '', ''],
    ['CLOSED', '', '', ''],
  ])(
    'R34 R37 R40 R49 %s: the DSPT team [%s], the lead [%s], the CISO [%s]',
    (state, dsptTeam, ofTheLead, ofTheCiso) => {
      const plan = planIn(state)
      expect([ann, lead, theCiso].map(by => allowed(plan, by))).toEqual([dsptTeam, ofTheLead, ofTheCiso])
    },
  )

  // oxfmt-ignore
  test.each<readonly [OrganisationKind, string, string]>([
    ['NHS_TRUST',       `${claim} teamOpinionRecord`, ''],
    ['INDEPENDENT_OES', '',                           `${claim} teamOpinionRecord`],
    ['DHSC_ALB',        '',                           `${claim} teamOpinionRecord`],
    ['LOCAL_AUTHORITY', '',                           ''],
  ])('R33 on a plan of kind %s the lead can [%s], the Joint Cyber Unit [%s]', (kind, ofTheLead, ofTheUnit) => {
    const unit = viewer('uma', 'JOINT_CYBER_UNIT')
    expect([lead, unit].map(by => allowed(planOf(kind), by))).toEqual([ofTheLead, ofTheUnit])
  })

  test('R43 who belongs to the organisation sees what stands in the way of every decision', () => {
    const plan = planIn('UNDER_REVIEW')
    const both = viewer('sam', 'DSPT_REVIEWER', 'ORGANISATION_VIEWER:X01')
    const blocked = viewerActionsOn(plan, both).filter(({ blockedBy }) =>
      codesOf(blockedBy).includes('SEPARATION_OF_DUTIES'),
    )
    expect(blocked.map(({ mutation }) => mutation)).toEqual([
      claim,
      'teamOpinionRecord',
      'planDecisionRecord',
      ...calls,
      'leadRequest',
      agree,
      'completionConfirm',
      'completionRefuse',
    ])
  })
})

const drafting = ['planItemAdd', 'planItemUpdate', 'planItemRemove']
const deciding = ['planDecisionRecord', 'completionConfirm', 'completionRefuse']

describe('R57 what is never theirs to do is left out', () => {
  test.each<readonly [string, Viewer, readonly string[]]>([
    [
      'an administrator',
      administrator,
      [
        ...drafting,
        publish,
        'improvementPlanReviewRequest',
        'informationRequestAnswer',
        'progressUpdateSubmit',
        'completionClaim',
      ],
    ],
    ['a member', member, [...drafting, 'progressUpdateSubmit']],
    ['a viewer', viewer('vera', 'ORGANISATION_VIEWER:X01'), []],
    ['a member of another', viewer('nia', 'ORGANISATION_MEMBER:X02'), []],
    ['a status client', viewer('app', 'STATUS_CLIENT:X01'), []],
    ['the lead of the region', lead, [claim, 'reviewRelease', 'teamOpinionRecord', ...calls]],
    ['the lead of another region', viewer('lou', 'REGIONAL_SECURITY_LEAD:Y60'), []],
    ['the transformation team', viewer('tom', 'REGIONAL_TRANSFORMATION_TEAM:Y58'), []],
    [
      'a DSPT reviewer',
      ann,
      [
        claim,
        'reviewRelease',
        'teamOpinionRecord',
        'planDecisionRecord',
        ...calls,
        'leadRequest',
        agree,
        'completionConfirm',
        'completionRefuse',
      ],
    ],
    ['the CISO', theCiso, [agree, 'planAcceptExceptionally']],
    ['a DHSC official', dan, [agree]],
    ['the public', viewer(null), []],
  ])('R57 %s is offered', (_case, by, mutations) => {
    expect(offered(planIn('UNDER_REVIEW'), by)).toEqual(mutations)
  })

  test('R57 every action is offered to somebody', () => {
    const everybody = [administrator, viewer('ada', 'DSPT_ADMINISTRATOR'), theCiso].flatMap(by =>
      offered(planIn('DRAFT'), by),
    )
    expect([...new Set(everybody)].toSorted()).toEqual(planActions.map(({ mutation }) => mutation).toSorted())
    expect(everybody).toEqual(expect.arrayContaining(deciding))
  })
})

/** What is asked when the action is taken, with an input that nothing is wrong with. */
const rulings: Readonly<Record<string, (plan: PlanFacts) => readonly string[]>> = {
  assessmentPublish: plan =>
    codesOf(reasonsOf(rulePublication(plan.assessment, plan, { isBaseline: false, on: '2024-06-30' }))),
  teamOpinionRecord: plan =>
    codesOf(reasonsOf(ruleOpinion(plan, { team: 'DSPT_TEAM', opinion: 'SUPPORT', message: 'Robust.' }, ann))),
  planDecisionRecord: plan =>
    codesOf(
      reasonsOf(
        decidePlan(plan, decisionOn(plan, { decision: 'NOT_AGREE', judgements: judged(plan, false, 'Why.') }), ann),
      ),
    ),
  exceptionalDateAgree: plan =>
    codesOf(
      reasonsOf(
        agreeExceptionalDate(
          plan,
          { itemIds: ['item-1'], party: 'NHS_ENGLAND', reason: 'Why.', agreedDate: null },
          ann,
        ),
      ),
    ),
  planAcceptExceptionally: plan =>
    codesOf(reasonsOf(acceptExceptionally(plan, { waived: ['NO_DATE_AFTER_THE_LIMIT'], rationale: 'Why.' }, theCiso))),
}

const everyRulingInEveryState = Object.keys(rulings).flatMap(mutation =>
  planStates.flatMap(state => [false, true].map(isDraftChanged => [mutation, state, isDraftChanged] as const)),
)

test.each(everyRulingInEveryState)(
  'R34 R37 R40 R44 what is said of %s beforehand is what is ruled: %s, items changed %s',
  (mutation, state, isDraftChanged) => {
    const plan = planIn(state, { isDraftChanged, items: [lateItemAgreedBy('NHS_ENGLAND')] })
    const by =
      mutation === 'planAcceptExceptionally'
        ? theCiso
        : viewer('ann', 'DSPT_REVIEWER', 'ORGANISATION_ADMINISTRATOR:X02')
    const action = planActions.find(one => one.mutation === mutation)
    expect(codesOf(action?.reasons(plan, by) ?? [])).toEqual(rulings[mutation]?.(plan))
  },
)
