import type { EventType } from '../domain/event.ts'
import { Refusal } from '../domain/refusal.ts'
import { decidePlan, type PlanDecision } from '../domain/review.ts'
import { applyDecision } from './apply-decision.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordPlanDecision = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly decision: PlanDecision
  readonly message: string
  readonly judgements?:
    | readonly {
        readonly itemId: string
        readonly realisticAndRobust: boolean
        readonly reason?: string | null | undefined
      }[]
    | null
    | undefined
  readonly withoutOpinionReason?: string | null | undefined
}

const eventOf: Readonly<Record<PlanDecision, EventType>> = {
  APPROVE: 'PLAN_APPROVED',
  NOT_AGREE: 'PLAN_NOT_AGREED',
  REQUEST_INFORMATION: 'INFORMATION_REQUESTED',
}

/** The DSPT team decides on the submitted version; approved, the status changes in the same transaction (R35). */
export const recordPlanDecision = (command: RecordPlanDecision, session: Session) =>
  session.write(async db => {
    const locked = await lockedPlan(db, command, session, 'plan:decide')

    const judgements = (command.judgements ?? []).map(({ reason = null, ...judgement }) => ({ ...judgement, reason }))
    const { decision, message, withoutOpinionReason = null } = command
    const ruling = afterReasons(
      locked.stale,
      decidePlan(locked.facts, { decision, message, judgements, withoutOpinionReason }, session.viewer),
    )
    if (ruling instanceof Refusal) return ruling

    await applyDecision(db, session, locked, ruling, {
      decision,
      message,
      judgements,
      withoutOpinionReason,
      isExceptional: false,
      event: eventOf[decision],
      act: 'planDecisionRecord',
    })
    return { planId: command.planId }
  })
