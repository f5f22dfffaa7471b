import { acts, statusOfPlan } from '../domain/improvement-plan.ts'
import type { EventType } from '../domain/event.ts'
import { Refusal } from '../domain/refusal.ts'
import { decidePlan, type DecisionRecorded, type PlanDecision } from '../domain/review.ts'
import { DecisionEntity } from '../persistence/entities/review.ts'
import { lockAssessmentOf } from '../persistence/locking.ts'
import { agreeBaseline } from '../persistence/plan-items.ts'
import type { Writer } from '../persistence/writer.ts'
import { changePlan, changeStatus } from './change.ts'
import { afterReasons, lockedPlan, type LockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordPlanDecision = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly decision: PlanDecision
  readonly message: string
  readonly judgements?: readonly { readonly itemId: string; readonly realisticAndRobust: boolean; readonly reason?: string | null | undefined }[] | null | undefined
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
    const ruling = afterReasons(locked.stale, decidePlan(locked.facts, { decision, message, judgements, withoutOpinionReason }, session.viewer))
    if (ruling instanceof Refusal) return ruling

    await applyDecision(db, session, locked, ruling, { decision, message, judgements, withoutOpinionReason, isExceptional: false, event: eventOf[decision] })
    return { planId: command.planId }
  })

type Written = {
  readonly decision: PlanDecision
  readonly message: string
  readonly judgements: readonly { readonly itemId: string; readonly realisticAndRobust: boolean; readonly reason: string | null }[]
  readonly withoutOpinionReason: string | null
  readonly isExceptional: boolean
  readonly event: EventType
}

/** Writes a decision down, moves the plan and, where it is approved, the status and the baseline with it. */
export const applyDecision = async (
  db: Writer,
  session: Session,
  { plan, facts }: Pick<LockedPlan, 'plan' | 'facts'>,
  { state, version, criteria, grounds, waived }: DecisionRecorded,
  { event, ...written }: Written,
): Promise<void> => {
  const isApproved = state === acts.APPROVE.to
  const status = isApproved ? changeStatus(db, session, await lockAssessmentOf(db, plan), statusOfPlan[acts.APPROVE.to], 'planDecisionRecord') : null
  if (isApproved) await agreeBaseline(db, plan.id)
  db.em.create(DecisionEntity, {
    id: session.newId(),
    plan: plan.id,
    version,
    sequence: (await db.em.count(DecisionEntity, { plan: plan.id, version })) + 1,
    revision: plan.revision,
    ...written,
    criteria,
    grounds: [...grounds],
    waived: [...waived],
    decidedBy: session.subject,
    at: session.now,
  })
  const asked = state === acts.REQUEST_INFORMATION.to ? { informationRequestedAt: session.now } : {}
  const changes = grounds.length === 0 ? [] : [{ field: 'grounds', before: null, after: grounds }]
  changePlan(db, { plan, facts }, { state, ...asked }, { type: event, reason: written.message, changes }, status)
}
