import type { Viewer } from './access.ts'
import { separationReasons } from './duties.ts'
import { actReasons, ruleOr, type Act, type PlanFacts } from './improvement-plan.ts'
import { draftChangedReasons } from './plan-reasons.ts'
import { Refusal, type Reason, type Ruling } from './refusal.ts'
import { decidePlan, type DecisionRecorded, type DecisionTaken, type PlanDecision } from './review.ts'

const acting = {
  APPROVE: 'CORRECT_TO_APPROVE',
  NOT_AGREE: 'CORRECT_TO_NOT_AGREE',
  REQUEST_INFORMATION: 'CORRECT_TO_REQUEST_INFORMATION',
} as const satisfies Record<PlanDecision, Act>

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const decisionReasons = ({ review: { lastDecision }, version }: PlanFacts): readonly Reason[] => {
  if (lastDecision === null || lastDecision.version !== version)
    return [invalid('No decision was taken on this version of the plan.', 'planId')]
  return [
    ...(lastDecision.isExceptional
      ? [invalid('The National CISO has accepted this plan case by case: that is not for others to correct.', 'planId')]
      : []),
    ...(lastDecision.isActedOn
      ? [invalid('The organisation has reported on the plan since: what it did in good faith stands.', 'planId')]
      : []),
  ]
}

/** What stands in the way of correcting the decision that made the state of the plan, whatever it is corrected to (R45). */
export const correctionReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => {
  const impossible = actReasons(plan.state, ...Object.values(acting))
  return [
    ...impossible,
    ...(impossible.length > 0 ? [] : decisionReasons(plan)),
    ...draftChangedReasons(plan),
    ...separationReasons(plan, viewer),
  ]
}

export type DecisionCorrected = DecisionRecorded & { readonly corrects: string }

/** Another decision takes the place of the last one, by all the rules of a decision, with a reason; nothing is edited (R45). */
export const ruleCorrection = (
  plan: PlanFacts,
  { reason, ...taken }: DecisionTaken & { readonly reason: string },
  viewer: Viewer,
): Ruling<DecisionCorrected> => {
  const decided = decidePlan({ ...plan, state: 'UNDER_REVIEW' }, taken, viewer)
  const beforehand = correctionReasons(plan, viewer).filter(({ code }) => code !== 'SEPARATION_OF_DUTIES')
  const wordless = reason.trim() === '' ? [invalid('Say why the decision is corrected.', 'reason')] : []
  if (decided instanceof Refusal) return new Refusal([...beforehand, ...wordless, ...decided.reasons])
  return ruleOr([...beforehand, ...wordless], () => ({ ...decided, corrects: plan.review.lastDecision?.id ?? '' }))
}
