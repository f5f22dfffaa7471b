import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { claimReasons } from '../domain/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { ActOnPlan, Session } from './session.ts'

/** A reviewer takes a plan on; the others see it, and may decide all the same. */
export const claimReview = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:handle-review')

    const ruling = afterReasons(
      stale,
      ruleOr(claimReasons(facts, session.viewer), () => session.subject),
    )
    if (ruling instanceof Refusal) return ruling

    const changes = [{ field: 'reviewClaim', before: null, after: ruling }]
    changePlan(
      db,
      { plan, facts },
      { claimedBy: ruling, claimedIssuer: session.viewer.issuer ?? null, claimedAt: session.now },
      { type: 'REVIEW_CLAIMED', reason: command.note ?? null, changes },
    )
    return { planId: command.planId }
  })
