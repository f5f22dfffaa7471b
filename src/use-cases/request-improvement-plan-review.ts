import { actReasons, acts, ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { ActOnPlan, Session } from './session.ts'

/** Asks for the review of what was submitted (R32). */
export const requestImprovementPlanReview = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:request-review')

    const ruling = afterReasons(
      stale,
      ruleOr(actReasons(facts.state, 'REQUEST_REVIEW'), () => acts.REQUEST_REVIEW.to),
    )
    if (ruling instanceof Refusal) return ruling

    changePlan(
      db,
      { plan, facts },
      { state: ruling, reviewRequestedAt: session.now },
      { type: 'REVIEW_REQUESTED', reason: command.note ?? null },
    )
    return { planId: command.planId }
  })
