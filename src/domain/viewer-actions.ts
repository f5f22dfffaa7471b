import { mayDo, type Permission, type Viewer } from './access.ts'
import { actReasons, draftingReasons, reportingReasons, type PlanFacts } from './improvement-plan.ts'
import { completionClaimReasons, completionRulingReasons } from './progress.ts'
import type { Reason } from './refusal.ts'
import { separationReasons } from './review.ts'

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

/** Answering is done with the version that was submitted: a changed draft is published again instead (R39). */
export const answerReasons = (plan: PlanFacts): readonly Reason[] => [
  ...actReasons(plan.state, 'ANSWER'),
  ...(plan.state === 'INFORMATION_REQUESTED' && plan.isDraftChanged
    ? [
        {
          code: 'INVALID_INPUT' as const,
          message: 'Items were changed since the plan was submitted: publish the assessment again, with the next version.',
          path: ['planId'],
        },
      ]
    : []),
]

/** What people do with a plan, in the order of the process; the reasons are those that no input could change. */
export const planActions: readonly PlanAction[] = [
  { mutation: 'planItemAdd', permission: 'plan:draft', reasons: drafting },
  { mutation: 'planItemUpdate', permission: 'plan:draft', reasons: drafting },
  { mutation: 'planItemRemove', permission: 'plan:draft', reasons: drafting },
  { mutation: 'assessmentPublish', permission: 'assessment:publish', reasons: plan => actReasons(plan.state, 'PUBLISH') },
  { mutation: 'improvementPlanReviewRequest', permission: 'plan:request-review', reasons: plan => actReasons(plan.state, 'REQUEST_REVIEW') },
  { mutation: 'informationRequestAnswer', permission: 'plan:request-review', reasons: answerReasons },
  { mutation: 'teamOpinionRecord', permission: 'plan:give-opinion', reasons: deciding },
  { mutation: 'planDecisionRecord', permission: 'plan:decide', reasons: deciding },
  { mutation: 'exceptionalDateAgree', permission: 'plan:agree-exceptional-date', reasons: separationReasons },
  {
    mutation: 'planAcceptExceptionally',
    permission: 'plan:accept-exceptionally',
    reasons: (plan, viewer) => [...actReasons(plan.state, 'ACCEPT_EXCEPTIONALLY'), ...separationReasons(plan, viewer)],
  },
  { mutation: 'progressUpdateSubmit', permission: 'plan:report-progress', reasons: plan => reportingReasons(plan.state) },
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

export type ViewerAction = { readonly mutation: string; readonly allowed: boolean; readonly blockedBy: readonly Reason[] }

/** What this viewer could do with the plan now and, where they could not yet, what stands in the way; what is never theirs to do is left out. */
export const viewerActionsOn = (plan: PlanFacts, viewer: Viewer): readonly ViewerAction[] =>
  planActions
    .filter(({ permission }) => mayDo(viewer, permission, plan.assessment.organisation))
    .map(({ mutation, reasons }) => {
      const blockedBy = reasons(plan, viewer)
      return { mutation, allowed: blockedBy.length === 0, blockedBy }
    })
