import { addDays, daysBetween, londonDay, type Cycle, type Day, type UpdateRound } from './cycle.ts'
import type { PlanFacts } from './improvement-plan.ts'

/** What can be owed in the process, apart from the notice in advance, which blocks nothing. */
export const obligationKinds = ['PUBLICATION', 'REVIEW', 'ANSWER', 'UPDATE', 'CONFIRMATION'] as const
export type ObligationKind = (typeof obligationKinds)[number]

/** The next thing owed on a plan, and the last day for it. */
export type Obligation = { readonly what: string; readonly dueOn: Day }

/** Something owed, with its kind; `round` where it is an update. */
export type Owed = Obligation & { readonly kind: ObligationKind; readonly round: UpdateRound | null }

/** What tells, of a plan, what is owed on it. */
export type Standing = Pick<
  PlanFacts,
  | 'state'
  | 'reviewRequestedAt'
  | 'reviewPausedDays'
  | 'informationRequestedAt'
  | 'completionClaimedAt'
  | 'approvedAt'
  | 'roundsReported'
>

const after = (instant: string | null, days: number, kind: ObligationKind, what: string): readonly Owed[] =>
  instant === null ? [] : [{ kind, what, dueOn: addDays(londonDay(new Date(instant)), days), round: null }]

/** A round that was due before the plan was approved asks nothing of it. */
const isAskedOf = ({ approvedAt, roundsReported }: Standing, { code, isCalledOff, dueOn }: UpdateRound): boolean =>
  !isCalledOff && !roundsReported.includes(code) && (approvedAt === null || dueOn >= londonDay(new Date(approvedAt)))

const updates = (plan: Standing, cycle: Cycle): readonly Owed[] =>
  cycle.rounds
    .filter(round => isAskedOf(plan, round))
    .toSorted((left, right) => daysBetween(right.dueOn, left.dueOn))
    .map(round => ({
      kind: 'UPDATE',
      what: `Progress update ${round.code}${round.isFinal ? ', the final one' : ''}`,
      dueOn: round.dueOn,
      round,
    }))

/** Everything owed on a plan, by the organisation or by those who review, the earliest first (R46, R48). */
export const owedOnPlan = (plan: Standing, cycle: Cycle): readonly Owed[] => {
  switch (plan.state) {
    case 'DRAFT':
      return [
        {
          kind: 'PUBLICATION',
          what: 'Publication of the assessment with its plan',
          dueOn: cycle.submissionDeadline,
          round: null,
        },
      ]
    case 'UNDER_REVIEW':
      return after(plan.reviewRequestedAt, cycle.reviewDays + plan.reviewPausedDays, 'REVIEW', 'Review of the plan')
    case 'INFORMATION_REQUESTED':
      return after(plan.informationRequestedAt, cycle.answerDays, 'ANSWER', 'Answer to the request for information')
    case 'APPROVED':
      return updates(plan, cycle)
    case 'COMPLETION_CLAIMED':
      return after(plan.completionClaimedAt, cycle.reviewDays, 'CONFIRMATION', 'Confirmation of the completion')
    case 'SUBMITTED':
    case 'NOT_AGREED':
    case 'COMPLETED':
    case 'CLOSED':
      return []
  }
}

/** What is owed next (R46). Null where the process names no date. */
export const nextDue = (plan: Standing, cycle: Cycle): Obligation | null => {
  const [next] = owedOnPlan(plan, cycle)
  return next === undefined ? null : { what: next.what, dueOn: next.dueOn }
}

export const isPastDue = (dueOn: Day, today: Day): boolean => dueOn < today

/** An obligation as it stands today; null where nothing is owed. */
export const standingObligation = (
  what: string | null,
  dueOn: Day | null,
  today: Day,
): (Obligation & { readonly overdue: boolean }) | null =>
  what === null || dueOn === null ? null : { what, dueOn, overdue: isPastDue(dueOn, today) }
