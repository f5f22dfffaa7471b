import { acts, ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { answerReasons } from '../domain/viewer-actions.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type AnswerInformationRequest = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly answer: string
}

/** Answers a request for information; the plan goes back to those who review it, as it was submitted (R39). */
export const answerInformationRequest = (command: AnswerInformationRequest, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:request-review')

    const wordless =
      command.answer.trim() === ''
        ? [{ code: 'INVALID_INPUT' as const, message: 'An answer has words.', path: ['answer'] }]
        : []
    const ruling = afterReasons(
      [...stale, ...wordless],
      ruleOr(answerReasons(facts), () => acts.ANSWER.to),
    )
    if (ruling instanceof Refusal) return ruling

    changePlan(
      db,
      { plan, facts },
      { state: ruling, reviewRequestedAt: session.now, informationRequestedAt: null },
      { type: 'INFORMATION_ANSWERED', reason: command.answer },
    )
    return { planId: command.planId }
  })
