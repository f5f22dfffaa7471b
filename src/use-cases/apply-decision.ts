import type { EventType } from '../domain/event.ts'
import { acts, statusOfPlan } from '../domain/improvement-plan.ts'
import type { DecisionRecorded, Judgement, PlanDecision } from '../domain/review.ts'
import { DecisionEntity } from '../persistence/entities/review.ts'
import { lockAssessmentOf } from '../persistence/locking.ts'
import { agreeBaseline } from '../persistence/plan-items.ts'
import type { Writer } from '../persistence/writer.ts'
import { changePlan, changeStatus } from './change.ts'
import type { LockedPlan } from './locked.ts'
import type { Session } from './session.ts'

type Written = {
  readonly decision: PlanDecision
  readonly message: string
  readonly judgements: readonly Judgement[]
  readonly withoutOpinionReason: string | null
  readonly isExceptional: boolean
  readonly event: EventType
  /** The name of the mutation, for the history of the status. */
  readonly act: string
}

/** Writes a decision down, moves the plan and, where it is approved, the status and the baseline with it. */
export const applyDecision = async (
  db: Writer,
  session: Session,
  { plan, facts }: Pick<LockedPlan, 'plan' | 'facts'>,
  { state, version, criteria, grounds, waived }: DecisionRecorded,
  { event, act, ...written }: Written,
): Promise<void> => {
  const isApproved = state === acts.APPROVE.to
  const status = isApproved
    ? changeStatus(db, session, await lockAssessmentOf(db, plan), statusOfPlan[acts.APPROVE.to], act, written.message)
    : null
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
