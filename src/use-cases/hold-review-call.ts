import { Refusal } from '../domain/refusal.ts'
import { ruleCallHeld } from '../domain/review-work.ts'
import { storeCall } from '../persistence/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type HoldReviewCall = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly outcome: string
  readonly insideNote?: string | null | undefined
}

/** Records what came of the call. The note stays with the call: the chain of events is told to the organisation as well (R41, R59). */
export const holdReviewCall = (command: HoldReviewCall, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:handle-review')

    const { outcome, insideNote = null } = command
    const ruling = afterReasons(stale, ruleCallHeld(facts, outcome, session.viewer))
    if (ruling instanceof Refusal) return ruling

    await storeCall(db, ruling.callId, { state: 'HELD', heldAt: session.now, outcome, insideNote })
    const changes = [{ field: 'call.state', before: facts.review.openCall?.state, after: 'HELD' }]
    changePlan(db, { plan, facts }, {}, { type: 'CALL_HELD', reason: outcome, changes })
    return { planId: command.planId }
  })
