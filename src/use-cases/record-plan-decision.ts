import type { EventType } from '../domain/event.ts'
import { Refusal } from '../domain/refusal.ts'
import { decidePlan, type PlanDecision } from '../domain/review.ts'
import { applyDecision } from './apply-decision.ts'
import { asTaken, type DecisionGiven } from './decision-given.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordPlanDecision = Command &
  DecisionGiven & { readonly planId: string; readonly expectedRevision: number }

const eventOf: Readonly<Record<PlanDecision, EventType>> = {
  APPROVE: 'PLAN_APPROVED',
  NOT_AGREE: 'PLAN_NOT_AGREED',
  REQUEST_INFORMATION: 'INFORMATION_REQUESTED',
}

/** The DSPT team decides on the submitted version; approved, the status changes in the same transaction (R35). */
export const recordPlanDecision = (command: RecordPlanDecision, session: Session) =>
  session.write(async db => {
    const locked = await lockedPlan(db, command, session, 'plan:decide')

    const { questions, ...taken } = asTaken(command)
    const ruling = afterReasons(locked.stale, decidePlan(locked.facts, { ...taken, questions }, session.viewer))
    if (ruling instanceof Refusal) return ruling

    const told = { event: eventOf[taken.decision], act: 'planDecisionRecord', reason: taken.message, questions }
    await applyDecision(db, session, locked, ruling, { ...taken, isExceptional: false }, told)
    return { planId: command.planId }
  })
