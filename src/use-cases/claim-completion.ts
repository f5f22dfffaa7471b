import { acts, ruleOr } from '../domain/improvement-plan.ts'
import { completionClaimReasons } from '../domain/progress.ts'
import { Refusal } from '../domain/refusal.ts'
import { addEditor, changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { ActOnPlan, Session } from './session.ts'

/** The organisation says that every item is complete (R49). */
export const claimCompletion = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:claim-completion')

    const ruling = afterReasons(
      stale,
      ruleOr(completionClaimReasons(facts), () => acts.CLAIM_COMPLETION.to),
    )
    if (ruling instanceof Refusal) return ruling

    addEditor(plan, session)
    changePlan(
      db,
      { plan, facts },
      { state: ruling, completionClaimedAt: session.now },
      { type: 'COMPLETION_CLAIMED', reason: command.note ?? null },
    )
    return { planId: command.planId }
  })
