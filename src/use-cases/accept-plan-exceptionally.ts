import type { CriterionCode } from '../domain/approval-criteria.ts'
import { Refusal } from '../domain/refusal.ts'
import { acceptExceptionally } from '../domain/review.ts'
import { applyDecision } from './apply-decision.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type AcceptPlanExceptionally = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly waived: readonly CriterionCode[]
  readonly rationale: string
}

/** The National CISO accepts a plan that fails criteria, each of them named (R40). */
export const acceptPlanExceptionally = (command: AcceptPlanExceptionally, session: Session) =>
  session.write(async db => {
    const locked = await lockedPlan(db, command, session, 'plan:accept-exceptionally')

    const ruling = afterReasons(locked.stale, acceptExceptionally(locked.facts, command, session.viewer))
    if (ruling instanceof Refusal) return ruling

    const { rationale } = command
    const written = {
      decision: 'APPROVE',
      message: rationale,
      judgements: [],
      withoutOpinionReason: null,
      isExceptional: true,
    } as const
    const told = {
      event: 'PLAN_ACCEPTED_EXCEPTIONALLY',
      act: 'planAcceptExceptionally',
      reason: rationale,
      questions: [],
    } as const
    await applyDecision(db, session, locked, ruling, written, told)
    return { planId: command.planId }
  })
