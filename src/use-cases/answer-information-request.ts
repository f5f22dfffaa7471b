import { acts } from '../domain/improvement-plan.ts'
import { ruleAnswer, type QuestionAnswer } from '../domain/information-request.ts'
import { Refusal } from '../domain/refusal.ts'
import { pausedDaysAfter } from '../domain/review-work.ts'
import { answerRequest } from '../persistence/review-work.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

export type AnswerInformationRequest = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly answer: string
  readonly answers?: readonly QuestionAnswer[] | null | undefined
}

/** Answers a request for information; the plan goes back to those who review it, as it was submitted, and their days go on (R39). */
export const answerInformationRequest = (command: AnswerInformationRequest, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:request-review')

    const given = { answer: command.answer, answers: command.answers ?? [] }
    const ruling = afterReasons(stale, ruleAnswer(facts, given))
    if (ruling instanceof Refusal) return ruling

    await answerRequest(db, plan.id, given, session)
    changePlan(
      db,
      { plan, facts },
      { state: acts.ANSWER.to, informationRequestedAt: null, reviewPausedDays: pausedDaysAfter(facts, session.today) },
      { type: 'INFORMATION_ANSWERED', reason: command.answer },
    )
    return { planId: command.planId }
  })
