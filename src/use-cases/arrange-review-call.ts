import { Refusal } from '../domain/refusal.ts'
import { ruleCallArranged, type CallGiven } from '../domain/review-work.ts'
import { storeCall } from '../persistence/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type ArrangeReviewCall = Command & CallGiven & { readonly planId: string; readonly expectedRevision: number }

/** Arranges the call that is owed, or moves it (R41). */
export const arrangeReviewCall = (command: ArrangeReviewCall, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:handle-review')

    const ruling = afterReasons(stale, ruleCallArranged(facts, command, session.viewer, session.now))
    if (ruling instanceof Refusal) return ruling

    const { team, arrangedFor } = command
    await storeCall(db, ruling.callId, { state: 'ARRANGED', team, arrangedFor })
    changePlan(db, { plan, facts }, {}, { type: 'CALL_ARRANGED', changes: ruling.changes })
    return { planId: command.planId }
  })
