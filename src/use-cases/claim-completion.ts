import { acts, ruleOr, statusOfPlan } from '../domain/improvement-plan.ts'
import { completionClaimReasons, completionRulingReasons } from '../domain/progress.ts'
import { Refusal } from '../domain/refusal.ts'
import { lockAssessmentOf } from '../persistence/locking.ts'
import { addEditor, changePlan, changeStatus } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { ActOnPlan } from './request-improvement-plan-review.ts'
import type { Command, Session } from './session.ts'

/** The organisation says that every item is complete (R49). */
export const claimCompletion = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:claim-completion')

    const ruling = afterReasons(stale, ruleOr(completionClaimReasons(facts), () => acts.CLAIM_COMPLETION.to))
    if (ruling instanceof Refusal) return ruling

    addEditor(plan, session)
    changePlan(db, { plan, facts }, { state: ruling, completionClaimedAt: session.now }, { type: 'COMPLETION_CLAIMED', reason: command.note ?? null })
    return { planId: command.planId }
  })

/** The DSPT team confirms: the status becomes Standards Met in the same transaction (R49). */
export const confirmCompletion = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:confirm-completion')

    const reasons = completionRulingReasons(facts, 'CONFIRM_COMPLETION', session.viewer)
    const ruling = afterReasons(stale, ruleOr(reasons, () => acts.CONFIRM_COMPLETION.to))
    if (ruling instanceof Refusal) return ruling

    const status = changeStatus(db, session, await lockAssessmentOf(db, plan), statusOfPlan[ruling], 'completionConfirm')
    changePlan(db, { plan, facts }, { state: ruling }, { type: 'COMPLETION_CONFIRMED', reason: command.note ?? null }, status)
    return { planId: command.planId }
  })

export type RefuseCompletion = Command & { readonly planId: string; readonly expectedRevision: number; readonly reason: string }

/** The DSPT team finds that the plan is not complete: it stays approved, and the organisation is told why. */
export const refuseCompletion = (command: RefuseCompletion, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:confirm-completion')

    const wordless = command.reason.trim() === '' ? [{ code: 'INVALID_INPUT' as const, message: 'Say what is not complete.', path: ['reason'] }] : []
    const reasons = [...wordless, ...completionRulingReasons(facts, 'REFUSE_COMPLETION', session.viewer)]
    const ruling = afterReasons(stale, ruleOr(reasons, () => acts.REFUSE_COMPLETION.to))
    if (ruling instanceof Refusal) return ruling

    changePlan(db, { plan, facts }, { state: ruling, completionClaimedAt: null }, { type: 'COMPLETION_REFUSED', reason: command.reason })
    return { planId: command.planId }
  })
