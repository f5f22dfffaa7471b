import { actReasons, acts, ruleOr } from '../domain/improvement-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { answerReasons } from '../domain/viewer-actions.ts'
import { changePlan } from './change.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import type { Command, Session } from './session.ts'

/** An act on a plan that needs no more than a note. */
export type ActOnPlan = Command & { readonly planId: string; readonly expectedRevision: number; readonly note?: string | null | undefined }

/** Asks for the review of what was submitted (R32). */
export const requestImprovementPlanReview = (command: ActOnPlan, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:request-review')

    const ruling = afterReasons(stale, ruleOr(actReasons(facts.state, 'REQUEST_REVIEW'), () => acts.REQUEST_REVIEW.to))
    if (ruling instanceof Refusal) return ruling

    changePlan(db, { plan, facts }, { state: ruling, reviewRequestedAt: session.now }, { type: 'REVIEW_REQUESTED', reason: command.note ?? null })
    return { planId: command.planId }
  })

export type AnswerInformationRequest = Command & { readonly planId: string; readonly expectedRevision: number; readonly answer: string }

/** Answers a request for information; the plan goes back to those who review it, as it was submitted (R39). */
export const answerInformationRequest = (command: AnswerInformationRequest, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:request-review')

    const wordless = command.answer.trim() === '' ? [{ code: 'INVALID_INPUT' as const, message: 'An answer has words.', path: ['answer'] }] : []
    const ruling = afterReasons([...stale, ...wordless], ruleOr(answerReasons(facts), () => acts.ANSWER.to))
    if (ruling instanceof Refusal) return ruling

    changePlan(
      db,
      { plan, facts },
      { state: ruling, reviewRequestedAt: session.now, informationRequestedAt: null },
      { type: 'INFORMATION_ANSWERED', reason: command.answer },
    )
    return { planId: command.planId }
  })
