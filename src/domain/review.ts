import {
  evaluateCriteria,
  type Considered,
  type CriterionCode,
  type CriterionResult,
} from './approval-criteria.ts'
import type { Day } from './cycle.ts'
import { actReasons, acts, routedTo, ruleOr, type PlanFacts, type PlanState } from './improvement-plan.ts'
import type { Role, Viewer } from './access.ts'
import type { Reason, Ruling } from './refusal.ts'

export const reviewTeams = ['DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'] as const
export type ReviewTeam = (typeof reviewTeams)[number]

export const reviewOpinions = ['SUPPORT', 'DO_NOT_SUPPORT', 'NEED_INFORMATION'] as const
export type ReviewOpinion = (typeof reviewOpinions)[number]

export const planDecisions = ['APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'] as const
export type PlanDecision = (typeof planDecisions)[number]

export const exceptionParties = ['NHS_ENGLAND', 'DHSC'] as const
export type ExceptionParty = (typeof exceptionParties)[number]

export type OpinionFacts = { readonly team: ReviewTeam; readonly opinion: ReviewOpinion; readonly version: number }

export type Judgement = { readonly itemId: string; readonly realisticAndRobust: boolean; readonly reason: string | null }

const rolesOfTeams: Readonly<Record<ReviewTeam, readonly Role[]>> = {
  DSPT_TEAM: ['DSPT_REVIEWER', 'DSPT_ADMINISTRATOR'],
  REGIONAL_SECURITY_LEAD: ['REGIONAL_SECURITY_LEAD'],
  JOINT_CYBER_UNIT: ['JOINT_CYBER_UNIT'],
}

const rolesOfParties: Readonly<Record<ExceptionParty, readonly Role[]>> = {
  NHS_ENGLAND: ['DSPT_REVIEWER', 'DSPT_ADMINISTRATOR', 'NATIONAL_CISO'],
  DHSC: ['DHSC_OFFICIAL'],
}

const hasOneOf = (viewer: Viewer, roles: readonly Role[]): boolean =>
  viewer.grants.some(grant => roles.includes(grant.role))

const reason = (code: 'INVALID_INPUT' | 'NOT_ROUTED_TO_YOU' | 'SEPARATION_OF_DUTIES', message: string, ...path: string[]): Reason => ({
  code,
  message,
  path,
})

const needsWords = (text: string, message: string, field: string): readonly Reason[] =>
  text.trim() === '' ? [reason('INVALID_INPUT', message, field)] : []

/** Nobody decides on a plan of an organisation they belong to, nor on one they submitted or edited, under whatever grant (R43). */
export const separationReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => {
  const { odsCode } = plan.assessment.organisation
  const belongs = viewer.grants.some(grant => grant.role.startsWith('ORGANISATION_') && grant.scope === odsCode)
  const edited = viewer.subject !== null && plan.editors.includes(viewer.subject)
  return [
    ...(belongs ? [reason('SEPARATION_OF_DUTIES', 'You belong to this organisation: somebody else has to review its plan.')] : []),
    ...(edited ? [reason('SEPARATION_OF_DUTIES', 'You have submitted or edited this plan: somebody else has to review it.')] : []),
  ]
}

export type OpinionGiven = { readonly team: ReviewTeam; readonly opinion: ReviewOpinion; readonly message: string }

/** A routed team, and no other, gives its opinion while the plan is under review (R33, R34). */
export const ruleOpinion = (plan: PlanFacts, given: OpinionGiven, viewer: Viewer): Ruling<{ version: number }> =>
  ruleOr(
    [
      ...actReasons(plan.state, 'APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'),
      ...separationReasons(plan, viewer),
      ...(hasOneOf(viewer, rolesOfTeams[given.team])
        ? []
        : [reason('NOT_ROUTED_TO_YOU', `You do not speak for ${given.team}.`, 'team')]),
      ...(routedTo(plan.assessment.cycle, plan.assessment.organisation.kind).includes(given.team)
        ? []
        : [reason('NOT_ROUTED_TO_YOU', `Plans of kind ${plan.assessment.organisation.kind} are not routed to ${given.team}.`, 'team')]),
      ...needsWords(given.message, 'An opinion comes with words for those who decide.', 'message'),
    ],
    () => ({ version: plan.version }),
  )

export type DecisionTaken = Considered & { readonly decision: PlanDecision; readonly message: string }

export type DecisionRecorded = {
  readonly state: PlanState
  readonly version: number
  readonly criteria: readonly CriterionResult[]
  readonly grounds: readonly CriterionCode[]
  readonly waived: readonly CriterionCode[]
}

const codesWith = (criteria: readonly CriterionResult[], outcome: CriterionResult['outcome']): readonly CriterionCode[] =>
  criteria.filter(result => result.outcome === outcome).map(result => result.code)

/** Judgements that are missing, given twice, of no item of the plan, or a no without its reason (R38). */
const judgementReasons = (plan: PlanFacts, { decision, judgements }: DecisionTaken): readonly Reason[] => {
  const judged = judgements.map(judgement => judgement.itemId)
  const unjudged = plan.items.filter(item => !judged.includes(item.id))
  return [
    ...(decision !== 'REQUEST_INFORMATION' && unjudged.length > 0
      ? [reason('INVALID_INPUT', `Judge every item: ${unjudged.length} of ${plan.items.length} have no judgement.`, 'judgements')]
      : []),
    ...judgements.flatMap((judgement, index) => {
      const path = ['judgements', String(index)]
      if (!plan.items.some(item => item.id === judgement.itemId))
        return [reason('INVALID_INPUT', 'This is no item of the plan.', ...path, 'itemId')]
      if (judged.indexOf(judgement.itemId) !== index)
        return [reason('INVALID_INPUT', 'This item is judged twice.', ...path, 'itemId')]
      return !judgement.realisticAndRobust && (judgement.reason ?? '').trim() === ''
        ? [reason('INVALID_INPUT', 'Say why the item is not realistic and robust.', ...path, 'reason')]
        : []
    }),
  ]
}

const criteriaReasons = (criteria: readonly CriterionResult[]): readonly Reason[] => {
  const failing = criteria.filter(result => result.outcome === 'NOT_MET')
  return failing.length === 0
    ? []
    : [
        {
          code: 'CRITERIA_NOT_MET',
          message: `The plan cannot be approved: ${failing.map(result => result.statement).join(' ')}`,
          path: ['decision'],
          criteria: failing,
        },
      ]
}

const noGrounds = (grounds: readonly CriterionCode[]): readonly Reason[] =>
  grounds.length > 0
    ? []
    : [reason('INVALID_INPUT', 'A plan that meets every criterion can be not agreed only where an item is judged not realistic and robust.', 'judgements')]

/** The DSPT team decides on the submitted version (R34 to R38, R41, R43). */
export const decidePlan = (plan: PlanFacts, taken: DecisionTaken, viewer: Viewer): Ruling<DecisionRecorded> => {
  const criteria = evaluateCriteria(plan, taken)
  const grounds = taken.decision === 'APPROVE' ? [] : codesWith(criteria, 'NOT_MET')
  return ruleOr(
    [
      ...actReasons(plan.state, taken.decision),
      ...separationReasons(plan, viewer),
      ...needsWords(taken.message, 'A decision comes with words for the organisation.', 'message'),
      ...judgementReasons(plan, taken),
      ...(taken.decision === 'APPROVE' ? criteriaReasons(criteria) : []),
      ...(taken.decision === 'NOT_AGREE' ? noGrounds(grounds) : []),
    ],
    () => ({
      state: acts[taken.decision].to,
      version: plan.version,
      criteria,
      grounds,
      waived: codesWith(criteria, 'WAIVED'),
    }),
  )
}

/** The CISO may accept, case by case, a plan that fails criteria: exactly these are named, with a rationale (R40). */
export const acceptExceptionally = (
  plan: PlanFacts,
  given: { readonly waived: readonly CriterionCode[]; readonly rationale: string },
  viewer: Viewer,
): Ruling<DecisionRecorded> => {
  const criteria = evaluateCriteria(plan, { judgements: [], withoutOpinionReason: null })
  const failing = codesWith(criteria, 'NOT_MET')
  const unwaived = failing.filter(code => !given.waived.includes(code))
  return ruleOr(
    [
      ...actReasons(plan.state, 'ACCEPT_EXCEPTIONALLY'),
      ...separationReasons(plan, viewer),
      ...needsWords(given.rationale, 'Say why the plan is accepted although it fails criteria.', 'rationale'),
      ...(given.waived.length === 0 ? [reason('INVALID_INPUT', 'Name the criteria that are waived.', 'waived')] : []),
      ...(unwaived.length > 0
        ? [{ code: 'CRITERIA_NOT_MET' as const, message: 'These criteria fail and are not waived.', path: ['waived'], criteria: criteria.filter(({ code }) => unwaived.includes(code)) }]
        : []),
    ],
    () => ({
      state: acts.ACCEPT_EXCEPTIONALLY.to,
      version: plan.version,
      criteria: criteria.map(result => (given.waived.includes(result.code) ? { ...result, outcome: 'WAIVED' } : result)),
      grounds: [],
      waived: given.waived,
    }),
  )
}

export type ExceptionGiven = {
  readonly itemIds: readonly string[]
  readonly party: ExceptionParty
  readonly reason: string
  /** The date agreed to; each item's planned completion date where it is null. */
  readonly agreedDate: Day | null
}

export type ExceptionAgreed = { readonly itemId: string; readonly agreedDate: Day }

const itemExceptionReasons = (plan: PlanFacts, given: ExceptionGiven, viewer: Viewer): readonly Reason[] => {
  const limit = plan.assessment.cycle.latestCompletionDate
  return given.itemIds.flatMap((id, index) => {
    const path = ['itemIds', String(index)]
    const item = plan.items.find(one => one.id === id)
    if (item === undefined) return [reason('INVALID_INPUT', 'This is no item of the plan.', ...path)]
    const date = given.agreedDate ?? item.plannedCompletionDate
    if (date === null || date <= limit)
      return [reason('INVALID_INPUT', `The date is not after ${limit}: nothing exceptional is to be agreed.`, ...path)]
    return item.agreements.some(agreement => agreement.party !== given.party && agreement.by === viewer.subject)
      ? [reason('SEPARATION_OF_DUTIES', 'You have agreed for the other party: two different people have to agree.', ...path)]
      : []
  })
}

/** One party agrees that named items may end after the last date of the cycle (R37). */
export const agreeExceptionalDate = (
  plan: PlanFacts,
  given: ExceptionGiven,
  viewer: Viewer,
): Ruling<readonly ExceptionAgreed[]> =>
  ruleOr(
    [
      ...separationReasons(plan, viewer),
      ...(hasOneOf(viewer, rolesOfParties[given.party])
        ? []
        : [reason('NOT_ROUTED_TO_YOU', `You do not agree on behalf of ${given.party}.`, 'party')]),
      ...needsWords(given.reason, 'Say what is exceptional about the circumstances.', 'reason'),
      ...(given.itemIds.length === 0 ? [reason('INVALID_INPUT', 'Name the items.', 'itemIds')] : []),
      ...itemExceptionReasons(plan, given, viewer),
    ],
    () =>
      plan.items
        .filter(item => given.itemIds.includes(item.id))
        .map(item => ({ itemId: item.id, agreedDate: given.agreedDate ?? item.plannedCompletionDate ?? '' })),
  )
