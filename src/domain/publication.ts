import { evaluateCriteria, nothingConsidered, type CriterionCode } from './approval-criteria.ts'
import {
  isLate,
  isStandardMet,
  previewPublication,
  statusWhenPublished,
  type AssessmentFacts,
  type Gap,
  type ToolkitStatus,
} from './assessment.ts'
import type { Day } from './cycle.ts'
import {
  acts,
  ruleOr,
  statusShortOfTheStandard,
  statesOfDrafting,
  type PlanFacts,
  type PlanState,
} from './improvement-plan.ts'
import { coversGap } from './plan-item.ts'
import type { Reason, Ruling } from './refusal.ts'

/** What one act of publishing does: to the status, and to the plan where there is one. */
export type Publication = {
  readonly isBaseline: boolean
  readonly isLate: boolean
  /** What the answers gave. */
  readonly result: ToolkitStatus
  /** What the public register shows from now on. */
  readonly status: ToolkitStatus
  readonly plan: { readonly state: PlanState; readonly version: number } | null
}

const criteriaOfAStrictCycle: readonly CriterionCode[] = ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_HAS_A_COMPLETION_DATE']

const baselineReasons = ({ cycle, organisation }: AssessmentFacts): readonly Reason[] =>
  cycle.kinds[organisation.kind].publishesBaseline
    ? []
    : [
        {
          code: 'NOT_ELIGIBLE',
          message: `An organisation of kind ${organisation.kind} publishes no baseline in ${cycle.code}.`,
          path: ['baseline'],
        },
      ]

/** A missing date or owner may be submitted, unless the cycle is strict (R30). */
const strictReasons = (plan: PlanFacts): readonly Reason[] => {
  const failing = evaluateCriteria(plan, nothingConsidered).filter(
    ({ code, outcome }) => outcome === 'NOT_MET' && criteriaOfAStrictCycle.includes(code),
  )
  return plan.assessment.cycle.isStrict && failing.length > 0
    ? [
        {
          code: 'CRITERIA_NOT_MET',
          message: 'In this cycle a plan is submitted with every owner and date.',
          path: [],
          criteria: failing,
        },
      ]
    : []
}

const planAfter = (plan: PlanFacts | null, result: ToolkitStatus): Publication['plan'] => {
  if (plan === null) return null
  if (isStandardMet(result))
    return acts.CLOSE.from.some(state => state === plan.state) ? { state: acts.CLOSE.to, version: plan.version } : null
  return statesOfDrafting.includes(plan.state) ? { state: acts.PUBLISH.to, version: plan.version + 1 } : null
}

const submissionReasons = (plan: PlanFacts | null, result: ToolkitStatus): readonly Reason[] =>
  plan !== null && planAfter(plan, result)?.state === acts.PUBLISH.to ? strictReasons(plan) : []

/** What stands in the way of publishing with this plan, whatever the day: its state never does (R12, R14, R30). */
export const publishingReasons = (plan: PlanFacts): readonly Reason[] =>
  submissionReasons(plan, statusWhenPublished(plan.assessment.answers, plan.assessment.cycle.lastDay))

/** A baseline never changes the status (R15); short of the standard, a plan that was approved or completed keeps what it has earned. */
const statusAfter = (assessment: AssessmentFacts, plan: PlanFacts | null, result: ToolkitStatus): ToolkitStatus =>
  isStandardMet(result) || plan === null ? result : statusShortOfTheStandard(plan.state)

/** Publishes the assessment, with its plan where one is being drafted: one act (R11 to R15, R29, R42). */
export const rulePublication = (
  assessment: AssessmentFacts,
  plan: PlanFacts | null,
  { isBaseline, on }: { readonly isBaseline: boolean; readonly on: Day },
): Ruling<Publication> => {
  const result = statusWhenPublished(assessment.answers, on)
  if (isBaseline)
    return ruleOr(baselineReasons(assessment), () => ({
      isBaseline,
      isLate: on > assessment.cycle.baselineDue,
      result,
      status: assessment.status,
      plan: null,
    }))
  return ruleOr(submissionReasons(plan, result), () => ({
    isBaseline,
    isLate: isLate(assessment.cycle, on),
    result,
    status: statusAfter(assessment, plan, result),
    plan: planAfter(plan, result),
  }))
}

/** Whether an assessment was published late is settled by its first publication: what is published later changes nothing of it (R14). */
export const publishedLateAfter = (before: boolean | null, { isLate: late }: Pick<Publication, 'isLate'>): boolean =>
  before ?? late

/** A preview's gaps, each with whether the plan covers it, and the assessment it was found in. */
export const previewOf = (assessment: AssessmentFacts, plannedGaps: readonly Gap[], today: Day) => {
  const preview = previewPublication(assessment, today)
  const gaps = preview.gaps.map(gap => ({
    ...gap,
    assessment: assessment.id,
    coveredByPlan: plannedGaps.some(item => coversGap(item, gap)),
  }))
  return { ...preview, gaps }
}
