import { acts, ruleOr } from '../domain/improvement-plan.ts'
import { completionRulingReasons } from '../domain/progress.ts'
import { Refusal } from '../domain/refusal.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RefuseCompletion = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly reason: string
}

/** The DSPT team finds that the plan is not complete: it stays approved, and the organisation is told why. */
export const refuseCompletion = (command: RefuseCompletion, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:confirm-completion')

    const wordless =
      command.reason.trim() === ''
        ? [{ code: 'INVALID_INPUT' as const, message: 'Say what is not complete.', path: ['reason'] }]
        : []
    const reasons = [...wordless, ...completionRulingReasons(facts, 'REFUSE_COMPLETION', session.viewer)]
    const ruling = afterReasons(
      stale,
      ruleOr(reasons, () => acts.REFUSE_COMPLETION.to),
    )
    if (ruling instanceof Refusal) return ruling

    changePlan(
      db,
      { plan, facts },
      { state: ruling, completionClaimedAt: null },
      { type: 'COMPLETION_REFUSED', reason: command.reason },
    )
    return { planId: command.planId }
  })
