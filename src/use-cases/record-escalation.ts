import { ruleEscalation } from '../domain/escalation.ts'
import { Refusal } from '../domain/refusal.ts'
import { toldByEscalation } from '../domain/telling.ts'
import { isEscalated, storeEscalation } from '../persistence/due-steps.ts'
import { lockLivingPlan } from '../persistence/locking.ts'
import { afterReasons, lockedAssessment } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordEscalation = Command & {
  readonly assessmentId: string
  readonly expectedRevision: number
  readonly reason: string
}

/** The DSPT team escalates that an organisation does not engage (R51). */
export const recordEscalation = (command: RecordEscalation, session: Session) =>
  session.write(async db => {
    const living = await lockLivingPlan(db, session.reading, command.assessmentId)
    const { assessment, facts, stale } = await lockedAssessment(db, command, session, 'escalation:record')

    const known = { reason: command.reason, isEscalated: await isEscalated(db.em, assessment.id, 'NO_ENGAGEMENT') }
    const ruling = afterReasons(stale, ruleEscalation(facts, known))
    if (ruling instanceof Refusal) return ruling

    const plan = living?.id ?? null
    const ground = 'NO_ENGAGEMENT'
    await storeEscalation(db.em, {
      id: session.newId(),
      assessment: assessment.id,
      plan,
      ground,
      addressedTo: ruling.addressedTo,
      round: null,
      reason: command.reason,
      escalatedBy: session.subject,
      at: session.now,
    })
    const changes = [{ field: 'ground', before: null, after: ground }]
    // No revision rises: the organisation sees it, and would know that something happened which it is not told.
    db.record({ type: 'ESCALATED', assessment: assessment.id, plan, reason: command.reason, changes })
    db.notify(toldByEscalation(facts), { assessment: assessment.id, plan })
    return { assessmentId: command.assessmentId }
  })
