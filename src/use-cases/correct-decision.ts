import { ruleCorrection } from '../domain/decision-correction.ts'
import { Refusal } from '../domain/refusal.ts'
import { applyDecision } from './apply-decision.ts'
import { asTaken, type DecisionGiven } from './decision-given.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type CorrectDecision = Command &
  DecisionGiven & { readonly planId: string; readonly expectedRevision: number; readonly reason: string }

/** Puts another decision in the place of the last one; the plan and the status follow it (R45). */
export const correctDecision = (command: CorrectDecision, session: Session) =>
  session.write(async db => {
    const locked = await lockedPlan(db, command, session, 'plan:correct-decision')

    const { questions, ...taken } = asTaken(command)
    const { reason } = command
    const ruling = afterReasons(
      locked.stale,
      ruleCorrection(locked.facts, { ...taken, questions, reason }, session.viewer),
    )
    if (ruling instanceof Refusal) return ruling

    const written = { ...taken, isExceptional: false, correctsId: ruling.corrects, correctionReason: reason }
    await applyDecision(db, session, locked, ruling, written, {
      event: 'DECISION_CORRECTED',
      act: 'decisionCorrect',
      reason,
      questions,
    })
    return { planId: command.planId }
  })
