import { Refusal } from '../domain/refusal.ts'
import { ruleLeadRequest } from '../domain/review-work.ts'
import { LeadRequestEntity } from '../persistence/entities/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RequestLead = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly message: string
}

/** The DSPT team formally asks the lead to work with the organisation (R41). */
export const requestLead = (command: RequestLead, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:request-lead')

    const { message } = command
    const ruling = afterReasons(stale, ruleLeadRequest(facts, message, session.viewer))
    if (ruling instanceof Refusal) return ruling

    db.em.create(LeadRequestEntity, {
      id: session.newId(),
      plan: plan.id,
      version: plan.version,
      team: ruling.team,
      message,
      requestedBy: session.subject,
      at: session.now,
    })
    const changes = [{ field: 'leadRequest', before: null, after: ruling.team }]
    changePlan(db, { plan, facts }, {}, { type: 'LEAD_REQUESTED', reason: message, changes })
    return { planId: command.planId }
  })
