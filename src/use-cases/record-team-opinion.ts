import { Refusal } from '../domain/refusal.ts'
import { ruleOpinion, type OpinionGiven } from '../domain/review.ts'
import { OpinionEntity } from '../persistence/entities/review.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type RecordTeamOpinion = Command & OpinionGiven & { readonly planId: string; readonly expectedRevision: number }

/** Records the opinion of a routed team on the version under review (R34). */
export const recordTeamOpinion = (command: RecordTeamOpinion, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:give-opinion')

    const ruling = afterReasons(stale, ruleOpinion(facts, command, session.viewer))
    if (ruling instanceof Refusal) return ruling

    const { team, opinion, message } = command
    db.em.create(OpinionEntity, {
      id: session.newId(),
      plan: plan.id,
      version: ruling.version,
      team,
      opinion,
      message,
      givenBy: session.subject,
      at: session.now,
    })
    const before =
      facts.opinions.findLast(given => given.team === team && given.version === ruling.version)?.opinion ?? null
    changePlan(
      db,
      { plan, facts },
      {},
      { type: 'OPINION_RECORDED', reason: message, changes: [{ field: `opinion.${team}`, before, after: opinion }] },
    )
    return { planId: command.planId }
  })
