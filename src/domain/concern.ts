import { gapsOf, type AssessmentFacts } from './assessment.ts'
import { daysBetween, londonDay, type Day } from './cycle.ts'
import { isPastDue, owedOnPlan, type Standing } from './obligation.ts'
import { coversGap, slippageDays, type PlanItem } from './plan-item.ts'
import type { Judgement, PlanDecision } from './review.ts'

/** The grounds on which too little is known or done to be reassured about an operator of essential services (R53). */
export const concernGrounds = ['NO_PLAN', 'INCOMPLETE_PLAN', 'INSUFFICIENT_QUALITY', 'SLIPPING'] as const
export type ConcernGround = (typeof concernGrounds)[number]

type Item = Pick<
  PlanItem,
  | 'origin'
  | 'evidence'
  | 'assertion'
  | 'auditAction'
  | 'actions'
  | 'owner'
  | 'plannedCompletionDate'
  | 'baselineCompletionDate'
  | 'status'
>

type Decided = {
  readonly version: number
  readonly decision: PlanDecision
  readonly judgements: readonly Pick<Judgement, 'realisticAndRobust'>[]
}

/** What tells whether there is ground for concern: an assessment and its plan that is not closed, where there is one. */
export type ConcernFacts = {
  readonly assessment: AssessmentFacts
  readonly plan:
    | (Standing & { readonly version: number; readonly items: readonly Item[]; readonly decisions: readonly Decided[] })
    | null
}

/** The figures of each ground; null where it gives none. */
export type Concern = {
  readonly noPlan: { readonly since: Day; readonly days: number } | null
  readonly incompletePlan: {
    readonly gapsNotCovered: number
    readonly itemsWithoutDate: number
    readonly itemsWithoutOwner: number
    readonly itemsWithoutAction: number
  } | null
  readonly insufficientQuality: { readonly versionsNotAgreed: number; readonly itemsNotRealistic: number } | null
  readonly slipping: {
    readonly itemsPastBaseline: number
    readonly largestSlippageDays: number
    readonly updatesMissing: number
  } | null
}

type Plan = NonNullable<ConcernFacts['plan']>

/** A draft tells nobody anything yet, and what is completed has nothing left to worry about. */
const submittedPlan = ({ plan }: ConcernFacts): Plan | null =>
  plan === null || plan.version === 0 || plan.state === 'CLOSED' ? null : plan

const isBlank = (text: string | null): boolean => text === null || text.trim() === ''

/** Since the publication that fell short or, where nothing was published, since the deadline (R12, R53). */
const withoutPlanSince = ({ status, publishedAt, cycle }: AssessmentFacts, today: Day): Day | null => {
  if (status === 'STANDARDS_NOT_MET')
    return publishedAt === null ? cycle.submissionDeadline : londonDay(new Date(publishedAt))
  return status === 'NOT_PUBLISHED' && isPastDue(cycle.submissionDeadline, today) ? cycle.submissionDeadline : null
}

const noPlan = (facts: ConcernFacts, today: Day): Concern['noPlan'] => {
  const { cycle, organisation } = facts.assessment
  const since =
    submittedPlan(facts) === null && cycle.kinds[organisation.kind].maySubmitPlan
      ? withoutPlanSince(facts.assessment, today)
      : null
  return since === null ? null : { since, days: daysBetween(since, today) }
}

const incompletePlan = ({ items }: Plan, assessment: AssessmentFacts): Concern['incompletePlan'] => {
  const count = (isMissing: (item: Item) => boolean): number => items.filter(isMissing).length
  const found = {
    gapsNotCovered: gapsOf(assessment).filter(gap => !items.some(item => coversGap(item, gap))).length,
    itemsWithoutDate: count(item => item.plannedCompletionDate === null),
    itemsWithoutOwner: count(item => isBlank(item.owner)),
    itemsWithoutAction: count(item => item.actions.every(isBlank)),
  }
  return Object.values(found).some(number => number > 0) ? found : null
}

/** A correction takes the place of the decision that it corrects: the last one on a version is the one that stands (R45). */
const standingDecisions = (decisions: readonly Decided[]): readonly Decided[] =>
  decisions.filter(({ version }, index) => decisions.findLastIndex(other => other.version === version) === index)

const insufficientQuality = ({ state, decisions }: Plan): Concern['insufficientQuality'] => {
  const isAgreed = state === 'APPROVED' || state === 'COMPLETION_CLAIMED'
  const notAgreed = standingDecisions(decisions).filter(({ decision }) => decision === 'NOT_AGREE')
  const latest = notAgreed.at(-1)
  return isAgreed || latest === undefined
    ? null
    : {
        versionsNotAgreed: notAgreed.length,
        itemsNotRealistic: latest.judgements.filter(({ realisticAndRobust }) => !realisticAndRobust).length,
      }
}

/** By its forecast or, where the forecast was left behind as well, by today. */
const daysPastBaseline = (item: Item, today: Day): number =>
  item.status === 'COMPLETE' || item.baselineCompletionDate === null
    ? 0
    : Math.max(0, slippageDays(item), daysBetween(item.baselineCompletionDate, today))

const slipping = (plan: Plan, { cycle }: AssessmentFacts, today: Day): Concern['slipping'] => {
  const past = plan.items.map(item => daysPastBaseline(item, today)).filter(days => days > 0)
  const updatesMissing = owedOnPlan(plan, cycle).filter(
    ({ kind, dueOn }) => kind === 'UPDATE' && isPastDue(dueOn, today),
  ).length
  return past.length + updatesMissing === 0
    ? null
    : { itemsPastBaseline: past.length, largestSlippageDays: Math.max(0, ...past), updatesMissing }
}

/** What there is to be concerned about, each ground with its figures (R53). */
export const concernAbout = (facts: ConcernFacts, today: Day): Concern => {
  const submitted = submittedPlan(facts)
  const plan = submitted?.state === 'COMPLETED' ? null : submitted
  return {
    noPlan: noPlan(facts, today),
    incompletePlan: plan && incompletePlan(plan, facts.assessment),
    insufficientQuality: plan && insufficientQuality(plan),
    slipping: plan && slipping(plan, facts.assessment, today),
  }
}

const groundOf: Readonly<Record<ConcernGround, keyof Concern>> = {
  NO_PLAN: 'noPlan',
  INCOMPLETE_PLAN: 'incompletePlan',
  INSUFFICIENT_QUALITY: 'insufficientQuality',
  SLIPPING: 'slipping',
}

/** The grounds that a concern stands on, in their order. */
export const groundsOf = (concern: Concern): readonly ConcernGround[] =>
  concernGrounds.filter(ground => concern[groundOf[ground]] !== null)
