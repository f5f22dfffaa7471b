import { mayDo, type Permission, type Viewer } from './access.ts'
import { correctionReasons } from './decision-correction.ts'
import { routingReasons, separationReasons } from './duties.ts'
import { actReasons, type PlanFacts } from './improvement-plan.ts'
import { answerReasons } from './information-request.ts'
import { draftingReasons, exceptionReasons, reportingReasons } from './plan-reasons.ts'
import { completionClaimReasons, completionRulingReasons } from './progress.ts'
import { publishingReasons } from './publication.ts'
import type { Reason } from './refusal.ts'
import { callReasons, claimReasons, holdingReasons, leadRequestReasons, releaseReasons } from './review-work.ts'
import { acceptanceReasons } from './review.ts'

type PlanAction = {
  readonly mutation: string
  readonly permission: Permission
  readonly reasons: (plan: PlanFacts, viewer: Viewer) => readonly Reason[]
}

const drafting = (plan: PlanFacts): readonly Reason[] => draftingReasons(plan.state)

const deciding = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => [
  ...actReasons(plan.state, 'APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'),
  ...separationReasons(plan, viewer),
]

/** What people do with a plan, in the order of the process; the reasons are those that no input could change. */
export const planActions: readonly PlanAction[] = [
  { mutation: 'planItemAdd', permission: 'plan:draft', reasons: drafting },
  { mutation: 'planItemUpdate', permission: 'plan:draft', reasons: drafting },
  { mutation: 'planItemRemove', permission: 'plan:draft', reasons: drafting },
  { mutation: 'assessmentPublish', permission: 'assessment:publish', reasons: publishingReasons },
  {
    mutation: 'improvementPlanReviewRequest',
    permission: 'plan:request-review',
    reasons: plan => actReasons(plan.state, 'REQUEST_REVIEW'),
  },
  { mutation: 'informationRequestAnswer', permission: 'plan:request-review', reasons: answerReasons },
  { mutation: 'reviewClaim', permission: 'plan:handle-review', reasons: claimReasons },
  { mutation: 'reviewRelease', permission: 'plan:handle-review', reasons: releaseReasons },
  {
    mutation: 'teamOpinionRecord',
    permission: 'plan:give-opinion',
    reasons: (plan, viewer) => [...deciding(plan, viewer), ...routingReasons(plan, viewer)],
  },
  { mutation: 'planDecisionRecord', permission: 'plan:decide', reasons: deciding },
  { mutation: 'decisionCorrect', permission: 'plan:correct-decision', reasons: correctionReasons },
  { mutation: 'reviewCallArrange', permission: 'plan:handle-review', reasons: callReasons },
  { mutation: 'reviewCallHold', permission: 'plan:handle-review', reasons: holdingReasons },
  { mutation: 'leadRequest', permission: 'plan:request-lead', reasons: leadRequestReasons },
  {
    mutation: 'exceptionalDateAgree',
    permission: 'plan:agree-exceptional-date',
    reasons: (plan, viewer) => [...exceptionReasons(plan.state), ...separationReasons(plan, viewer)],
  },
  { mutation: 'planAcceptExceptionally', permission: 'plan:accept-exceptionally', reasons: acceptanceReasons },
  {
    mutation: 'progressUpdateSubmit',
    permission: 'plan:report-progress',
    reasons: plan => reportingReasons(plan.state),
  },
  { mutation: 'completionClaim', permission: 'plan:claim-completion', reasons: completionClaimReasons },
  {
    mutation: 'completionConfirm',
    permission: 'plan:confirm-completion',
    reasons: (plan, viewer) => completionRulingReasons(plan, 'CONFIRM_COMPLETION', viewer),
  },
  {
    mutation: 'completionRefuse',
    permission: 'plan:confirm-completion',
    reasons: (plan, viewer) => completionRulingReasons(plan, 'REFUSE_COMPLETION', viewer),
  },
]

export type ViewerAction = {
  readonly mutation: string
  readonly allowed: boolean
  readonly blockedBy: readonly Reason[]
}

/** What this viewer could do with the plan now and, where they could not yet, what stands in the way; what is never theirs to do is left out. */
export const viewerActionsOn = (plan: PlanFacts, viewer: Viewer): readonly ViewerAction[] =>
  planActions
    .filter(({ permission }) => mayDo(viewer, permission, plan.assessment.organisation))
    .map(({ mutation, reasons }) => {
      const blockedBy = reasons(plan, viewer)
      return { mutation, allowed: blockedBy.length === 0, blockedBy }
    })

/** The plan as the readiness report may draw on it: opinions are words among reviewers, and so is whether there is one (R59). */
export const withOpinionsSeenBy = (plan: PlanFacts, viewer: Viewer): PlanFacts =>
  mayDo(viewer, 'plan:read-opinions', plan.assessment.organisation) ? plan : { ...plan, opinions: [] }
