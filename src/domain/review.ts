import type { Viewer } from './access.ts'
import {
  evaluateCriteria,
  nothingConsidered,
  type Considered,
  type CriterionCode,
  type CriterionResult,
} from './approval-criteria.ts'
import { separationReasons, teamReasons } from './duties.ts'
import { actReasons, acts, ruleOr, type PlanFacts, type PlanState } from './improvement-plan.ts'
import { questionReasons, type ItemQuestion } from './information-request.ts'
import { judgementReasons } from './judgement.ts'
import { draftChangedReasons } from './plan-reasons.ts'
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

export type Judgement = {
  readonly itemId: string
  readonly realisticAndRobust: boolean
  readonly reason: string | null
}

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const needsWords = (text: string, message: string, field: string): readonly Reason[] =>
  text.trim() === '' ? [invalid(message, field)] : []

export type OpinionGiven = { readonly team: ReviewTeam; readonly opinion: ReviewOpinion; readonly message: string }

/** A routed team, and no other, gives its opinion while the plan is under review (R33, R34). */
export const ruleOpinion = (plan: PlanFacts, given: OpinionGiven, viewer: Viewer): Ruling<{ version: number }> =>
  ruleOr(
    [
      ...actReasons(plan.state, 'APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'),
      ...separationReasons(plan, viewer),
      ...teamReasons(plan, given.team, viewer),
      ...needsWords(given.message, 'An opinion comes with words for those who decide.', 'message'),
    ],
    () => ({ version: plan.version }),
  )

export type DecisionTaken = Considered & {
  readonly decision: PlanDecision
  readonly message: string
  /** What the organisation is asked, where information is requested. */
  readonly questions: readonly ItemQuestion[]
}

export type DecisionRecorded = {
  readonly state: PlanState
  readonly version: number
  readonly criteria: readonly CriterionResult[]
  readonly grounds: readonly CriterionCode[]
  readonly waived: readonly CriterionCode[]
}

const codesWith = (
  criteria: readonly CriterionResult[],
  outcome: CriterionResult['outcome'],
): readonly CriterionCode[] => criteria.filter(result => result.outcome === outcome).map(result => result.code)

const criteriaReasons = (criteria: readonly CriterionResult[]): readonly Reason[] => {
  const failing = criteria.filter(result => result.outcome === 'NOT_MET')
  return failing.length === 0
    ? []
    : [
        {
          code: 'CRITERIA_NOT_MET',
          message: `The plan cannot be approved until this holds: ${failing.map(result => result.statement).join(' ')}`,
          path: ['decision'],
          criteria: failing,
        },
      ]
}

/** A team that has not spoken yet is no fault of the plan. */
const isGround = (code: CriterionCode, plan: PlanFacts): boolean =>
  code !== 'ROUTED_TEAM_SUPPORTS' ||
  plan.opinions.some(({ team, version }) => team !== 'DSPT_TEAM' && version === plan.version)

const noGrounds = (grounds: readonly CriterionCode[]): readonly Reason[] =>
  grounds.length > 0
    ? []
    : [
        invalid(
          'A plan that meets every criterion can be not agreed only where an item is judged not realistic and robust.',
          'judgements',
        ),
      ]

/** The DSPT team decides on the submitted version (R34 to R38, R41, R43). */
export const decidePlan = (plan: PlanFacts, taken: DecisionTaken, viewer: Viewer): Ruling<DecisionRecorded> => {
  const criteria = evaluateCriteria(plan, taken)
  const grounds =
    taken.decision === 'APPROVE' ? [] : codesWith(criteria, 'NOT_MET').filter(code => isGround(code, plan))
  return ruleOr(
    [
      ...actReasons(plan.state, taken.decision),
      ...separationReasons(plan, viewer),
      ...needsWords(taken.message, 'A decision comes with words for the organisation.', 'message'),
      ...judgementReasons(plan, taken),
      ...questionReasons(plan, taken),
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

/** Named are all criteria that fail, and none that is met; what a person has to judge may be named (R40). */
const waiverReasons = (criteria: readonly CriterionResult[], waived: readonly CriterionCode[]): readonly Reason[] => {
  const unwaived = criteria.filter(({ code, outcome }) => outcome === 'NOT_MET' && !waived.includes(code))
  const needless = criteria.filter(({ code, outcome }) => outcome === 'MET' && waived.includes(code))
  return [
    ...(waived.length === 0 ? [invalid('Name the criteria that are waived.', 'waived')] : []),
    ...(unwaived.length > 0
      ? [
          {
            code: 'CRITERIA_NOT_MET' as const,
            message: 'These criteria fail and are not waived.',
            path: ['waived'],
            criteria: unwaived,
          },
        ]
      : []),
    ...needless.map(({ code }) => invalid(`${code} is met: there is nothing to waive.`, 'waived')),
  ]
}

/** What stands in the way of accepting a plan exceptionally, whatever is named and said (R40, R43, R44). */
export const acceptanceReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => [
  ...actReasons(plan.state, 'ACCEPT_EXCEPTIONALLY'),
  ...draftChangedReasons(plan),
  ...separationReasons(plan, viewer),
]

/** The CISO may accept, case by case, a plan that fails criteria: exactly these are named, with a rationale (R40). */
export const acceptExceptionally = (
  plan: PlanFacts,
  given: { readonly waived: readonly CriterionCode[]; readonly rationale: string },
  viewer: Viewer,
): Ruling<DecisionRecorded> => {
  const found = evaluateCriteria(plan, nothingConsidered)
  const criteria = found.map(result =>
    given.waived.includes(result.code) ? { ...result, outcome: 'WAIVED' as const } : result,
  )
  return ruleOr(
    [
      ...acceptanceReasons(plan, viewer),
      ...needsWords(given.rationale, 'Say why the plan is accepted although it fails criteria.', 'rationale'),
      ...waiverReasons(found, given.waived),
    ],
    () => ({
      state: acts.ACCEPT_EXCEPTIONALLY.to,
      version: plan.version,
      criteria,
      grounds: [],
      waived: codesWith(criteria, 'WAIVED'),
    }),
  )
}
