import { acts, ruleOr, statusOfPlan } from '../domain/improvement-plan.ts'
import { completionRulingReasons } from '../domain/progress.ts'
import { Refusal } from '../domain/refusal.ts'
import { changePlan, changeStatus } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { ActOnPlan, Session } from './session.ts'

/** The DSPT team confirms: the status becomes Standards Met in the same transaction (R49). */
export const confirmCompletion = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { stale, ...held } = await lockedPlan(db, command, session, 'plan:confirm-completion')

    const reasons = completionRulingReasons(held.facts, 'CONFIRM_COMPLETION', session.viewer)
    const ruling = afterReasons(
      stale,
      ruleOr(reasons, () => acts.CONFIRM_COMPLETION.to),
    )
    if (ruling instanceof Refusal) return ruling

    const reason = command.note ?? null
    const status = changeStatus(db, session, held.assessment, statusOfPlan[ruling], 'completionConfirm', reason)
    changePlan(db, held, { state: ruling }, { type: 'COMPLETION_CONFIRMED', reason }, status)
    return { planId: command.planId }
  })
