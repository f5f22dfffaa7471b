import { notNow, statesOfDrafting, type PlanFacts, type PlanState } from './improvement-plan.ts'
import type { Reason } from './refusal.ts'

// What may be done with a plan by the state it is in, beside the acts that move it from state to state.

/** The items may be changed now, or why not. */
export const draftingReasons = (state: PlanState): readonly Reason[] =>
  statesOfDrafting.includes(state)
    ? []
    : [notNow(state, 'items are changed while it is a draft, when information is requested or when it was not agreed.')]

/** One plan lives at a time; an assessment that has one starts no other. */
export const livingPlanReasons = (state: PlanState | null): readonly Reason[] =>
  state === null ? [] : [notNow(state, 'the assessment has this plan already, and starts no other.')]

/** Progress is reported while a plan is approved, or why not. */
export const reportingReasons = (state: PlanState): readonly Reason[] =>
  state === 'APPROVED' ? [] : [notNow(state, 'progress is reported while it is approved.')]

/** The states in which reviewers have something to do with a plan. */
const statesOfReviewing: readonly PlanState[] = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'INFORMATION_REQUESTED',
  'NOT_AGREED',
  'COMPLETION_CLAIMED',
]

export const isReviewed = (state: PlanState): boolean => statesOfReviewing.includes(state)

/** Reviewers take a plan on while there is something to review, or why not. */
export const reviewingReasons = (state: PlanState): readonly Reason[] =>
  isReviewed(state) ? [] : [notNow(state, 'there is nothing to review in it.')]

/** A lead is asked to help while a plan is not agreed, or why not (R41). */
export const notAgreedReasons = (state: PlanState): readonly Reason[] =>
  state === 'NOT_AGREED' ? [] : [notNow(state, 'the lead is asked while it is not agreed.')]

/** An exceptional date is agreed while there is still something to do, or why not (R37). */
export const exceptionReasons = (state: PlanState): readonly Reason[] =>
  state === 'COMPLETED' || state === 'CLOSED' ? [notNow(state, 'no date of it is to be agreed any more.')] : []

/** What was submitted is what is answered for and accepted: a draft that has moved on is published first (R29, R44). */
export const draftChangedReasons = (plan: Pick<PlanFacts, 'state' | 'isDraftChanged'>): readonly Reason[] =>
  plan.isDraftChanged && plan.state !== 'DRAFT' && statesOfDrafting.includes(plan.state)
    ? [
        {
          code: 'INVALID_INPUT',
          message:
            'Items were changed since the plan was submitted: the assessment is published again first, with the next version.',
          path: ['planId'],
        },
      ]
    : []
