import type { ItemQuestion } from '../domain/information-request.ts'
import type { DecisionTaken, Judgement, PlanDecision } from '../domain/review.ts'

type Optional<T> = { readonly [Field in keyof T]?: T[Field] | undefined }

/** A decision as people give it: what is absent is null, or nothing. */
export type DecisionGiven = {
  readonly decision: PlanDecision
  readonly message: string
  readonly judgements?:
    | readonly (Pick<Judgement, 'itemId' | 'realisticAndRobust'> & Optional<Pick<Judgement, 'reason'>>)[]
    | null
    | undefined
  readonly withoutOpinionReason?: string | null | undefined
  readonly questions?:
    | readonly (Pick<ItemQuestion, 'question'> & Optional<Omit<ItemQuestion, 'question'>>)[]
    | null
    | undefined
}

/** The same in the domain's words. */
export const asTaken = ({
  decision,
  message,
  judgements,
  withoutOpinionReason = null,
  questions,
}: DecisionGiven): DecisionTaken => ({
  decision,
  message,
  judgements: (judgements ?? []).map(({ reason = null, ...judgement }) => ({ ...judgement, reason })),
  withoutOpinionReason,
  questions: (questions ?? []).map(({ itemId = null, auditAction = null, question }) => ({
    itemId,
    auditAction,
    question,
  })),
})
