import type { ItemQuestion, QuestionAnswer } from '../domain/information-request.ts'
import type { ReviewTeam } from '../domain/review.ts'
import {
  InformationAnswerEntity,
  InformationQuestionEntity,
  InformationRequestEntity,
  ReviewCallEntity,
} from './entities/review-work.ts'
import { keyOf } from './ids.ts'
import type { Writer } from './writer.ts'

type By = { readonly subject: string; readonly now: Date; readonly newId: () => string }

type OnDecision = { readonly plan: string; readonly decision: string; readonly version: number }

/** Keeps what the organisation is asked, each question under an id of its own. */
export const askForInformation = (
  { em }: Writer,
  { plan, decision, version }: OnDecision,
  questions: readonly ItemQuestion[],
  dueOn: string,
  by: By,
): void => {
  const request = by.newId()
  em.create(InformationRequestEntity, {
    id: request,
    plan,
    decision,
    version,
    askedAt: by.now,
    askedBy: by.subject,
    dueOn,
  })
  for (const [index, { itemId, auditAction, question }] of questions.entries())
    em.create(InformationQuestionEntity, {
      id: by.newId(),
      request,
      sequence: index + 1,
      itemId: itemId === null ? null : keyOf('PlanItem', itemId),
      auditAction,
      question,
    })
}

/** Keeps the answers to the newest request of a plan: one to each question, and one to the whole. */
export const answerRequest = async (
  { em }: Writer,
  plan: string,
  given: { readonly answer: string; readonly answers: readonly QuestionAnswer[] },
  by: By,
): Promise<void> => {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from information_request where plan_id = ? order by asked_at desc, id desc limit 1',
    [plan],
  )
  if (row === undefined) return
  const whole = { question: null, answer: given.answer }
  const single = given.answers.map(({ questionId, answer }) => ({
    question: questionId.replace(/^question_/, ''),
    answer,
  }))
  for (const answer of [whole, ...single])
    em.create(InformationAnswerEntity, {
      id: by.newId(),
      request: row.id,
      ...answer,
      answeredBy: by.subject,
      at: by.now,
    })
}

/** A call is owed, where none is open already (R41). */
export const oweCall = ({ em }: Writer, { plan, decision, version }: OnDecision, by: By): void => {
  em.create(ReviewCallEntity, { id: by.newId(), plan, decision, version, state: 'TO_ARRANGE', owedSince: by.now })
}

/** The open call of a plan that is approved after all need not be held. */
export const dropCall = ({ em }: Writer, plan: string): Promise<unknown> =>
  em.execute(
    `update review_call set state = 'NOT_NEEDED' where plan_id = ? and state in ('TO_ARRANGE', 'ARRANGED')`,
    [plan],
    'run',
  )

type CallMoved =
  | { readonly state: 'ARRANGED'; readonly team: ReviewTeam; readonly arrangedFor: Date }
  | { readonly state: 'HELD'; readonly heldAt: Date; readonly outcome: string; readonly insideNote: string | null }

/** Moves a call on: arranged, or held. */
export const storeCall = async ({ em }: Writer, callId: string, moved: CallMoved): Promise<void> => {
  Object.assign(await em.findOneOrFail(ReviewCallEntity, { id: callId }), moved)
}
