import { ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { releaseReasons } from '../domain/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { ActOnPlan, Session } from './session.ts'

/** A reviewer gives a plan back to the queue. */
export const releaseReview = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:handle-review')

    const ruling = afterReasons(
      stale,
      ruleOr(releaseReasons(facts, session.viewer), () => facts.review.claim?.by.subject ?? null),
    )
    if (ruling instanceof Refusal) return ruling

    const changes = [{ field: 'reviewClaim', before: ruling, after: null }]
    changePlan(
      db,
      { plan, facts },
      { claimedBy: null, claimedIssuer: null, claimedAt: null },
      { type: 'REVIEW_RELEASED', reason: command.note ?? null, changes },
    )
    return { planId: command.planId }
  })
