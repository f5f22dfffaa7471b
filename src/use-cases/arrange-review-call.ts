import { Refusal } from '../domain/refusal.ts'
import { ruleCallArranged } from '../domain/review-work.ts'
import type { ReviewTeam } from '../domain/review.ts'
import { storeCall } from '../persistence/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type ArrangeReviewCall = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly team: ReviewTeam
  readonly arrangedFor: Date
}

/** Arranges the call that is owed, or moves it (R41). */
export const arrangeReviewCall = (command: ArrangeReviewCall, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:handle-review')

    const { team, arrangedFor } = command
    const ruling = afterReasons(stale, ruleCallArranged(facts, team, session.viewer))
    if (ruling instanceof Refusal) return ruling

    await storeCall(db, ruling.callId, { state: 'ARRANGED', team, arrangedFor })
    const changes = [
      { field: 'call.team', before: null, after: team },
      { field: 'call.arrangedFor', before: null, after: arrangedFor.toISOString() },
    ]
    changePlan(db, { plan, facts }, {}, { type: 'CALL_ARRANGED', changes })
    return { planId: command.planId }
  })
