import { actReasons, ruleOr, type PlanFacts } from './improvement-plan.ts'
import { draftChangedReasons } from './plan-reasons.ts'
import type { Reason, Ruling } from './refusal.ts'
import type { DecisionTaken } from './review.ts'

/** One question to the organisation: about an item, about an action of the audit report, or about the plan as a whole. */
export type ItemQuestion = {
  readonly itemId: string | null
  readonly auditAction: string | null
  readonly question: string
}

export type QuestionAnswer = { readonly questionId: string; readonly answer: string }

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const problemsOf = (plan: PlanFacts, given: ItemQuestion, path: readonly string[]): readonly Reason[] => [
  ...(given.question.trim() === '' ? [invalid('A question has words.', ...path, 'question')] : []),
  ...(given.itemId !== null && !plan.items.some(({ id }) => id === given.itemId)
    ? [invalid('This is no item of the plan.', ...path, 'itemId')]
    : []),
  ...(given.auditAction !== null &&
  !plan.assessment.answers.auditActions.some(({ reference }) => reference === given.auditAction)
    ? [invalid(`The audit report has no action ${given.auditAction}.`, ...path, 'auditAction')]
    : []),
]

/** Questions go with a request for information alone; each has words, and is about something that is there (R39). */
export const questionReasons = (
  plan: PlanFacts,
  { decision, questions }: Pick<DecisionTaken, 'decision' | 'questions'>,
): readonly Reason[] => [
  ...(decision !== 'REQUEST_INFORMATION' && questions.length > 0
    ? [invalid('Questions are asked where information is requested.', 'questions')]
    : []),
  ...questions.flatMap((question, index) => problemsOf(plan, question, ['questions', String(index)])),
]

/** Answering is done with the version that was submitted: a changed draft is published again instead (R39). */
export const answerReasons = (plan: PlanFacts): readonly Reason[] => [
  ...actReasons(plan.state, 'ANSWER'),
  ...draftChangedReasons(plan),
]

const answerProblems = (plan: PlanFacts, given: readonly QuestionAnswer[]): readonly Reason[] =>
  given.flatMap(({ questionId, answer }, index) => {
    const path = ['answers', String(index)]
    if (!plan.review.openQuestions.some(({ id }) => id === questionId))
      return [invalid('This is no question of the open request.', ...path, 'questionId')]
    if (given.findIndex(other => other.questionId === questionId) !== index)
      return [invalid('This question is answered twice.', ...path, 'questionId')]
    return answer.trim() === '' ? [invalid('An answer has words.', ...path, 'answer')] : []
  })

const unansweredReasons = (plan: PlanFacts, given: readonly QuestionAnswer[]): readonly Reason[] =>
  plan.review.openQuestions
    .filter(({ id }) => !given.some(({ questionId }) => questionId === id))
    .map(({ question }) => invalid(`Not answered: ${question}`, 'answers'))

/** The organisation answers every question at once, and says in words what else there is to say (R39). */
export const ruleAnswer = (
  plan: PlanFacts,
  given: { readonly answer: string; readonly answers: readonly QuestionAnswer[] },
): Ruling<readonly QuestionAnswer[]> =>
  ruleOr(
    [
      ...(given.answer.trim() === '' ? [invalid('An answer has words.', 'answer')] : []),
      ...answerReasons(plan),
      ...answerProblems(plan, given.answers),
      ...(plan.state === 'INFORMATION_REQUESTED' ? unansweredReasons(plan, given.answers) : []),
    ],
    () => given.answers,
  )
