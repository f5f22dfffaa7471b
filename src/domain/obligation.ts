import { addDays, daysBetween, londonDay, type Cycle, type Day } from './cycle.ts'
import type { PlanFacts } from './improvement-plan.ts'

/** The next thing owed on a plan, and the last day for it. */
export type Obligation = { readonly what: string; readonly dueOn: Day }

type Standing = Pick<
  PlanFacts,
  'state' | 'reviewRequestedAt' | 'informationRequestedAt' | 'completionClaimedAt' | 'roundsReported'
>

const after = (instant: string | null, days: number, what: string): Obligation | null =>
  instant === null ? null : { what, dueOn: addDays(londonDay(new Date(instant)), days) }

const nextUpdate = (cycle: Cycle, roundsReported: readonly string[]): Obligation | null => {
  const round = cycle.rounds
    .filter(({ code, isCalledOff }) => !isCalledOff && !roundsReported.includes(code))
    .toSorted((left, right) => daysBetween(right.dueOn, left.dueOn))[0]
  return round === undefined
    ? null
    : { what: `Progress update ${round.code}${round.isFinal ? ', the final one' : ''}`, dueOn: round.dueOn }
}

/** What is owed next: by the organisation, or by those who review (R46). Null where the process names no date. */
export const nextDue = (plan: Standing, cycle: Cycle): Obligation | null => {
  switch (plan.state) {
    case 'DRAFT':
      return { what: 'Publication of the assessment with its plan', dueOn: cycle.submissionDeadline }
    case 'UNDER_REVIEW':
      return after(plan.reviewRequestedAt, cycle.reviewDays, 'Review of the plan')
    case 'INFORMATION_REQUESTED':
      return after(plan.informationRequestedAt, cycle.answerDays, 'Answer to the request for information')
    case 'APPROVED':
      return nextUpdate(cycle, plan.roundsReported)
    case 'COMPLETION_CLAIMED':
      return after(plan.completionClaimedAt, cycle.reviewDays, 'Confirmation of the completion')
    case 'SUBMITTED':
    case 'NOT_AGREED':
    case 'COMPLETED':
    case 'CLOSED':
      return null
  }
}

export const isPastDue = (dueOn: Day, today: Day): boolean => dueOn < today

/** An obligation as it stands today; null where nothing is owed. */
export const standingObligation = (
  what: string | null,
  dueOn: Day | null,
  today: Day,
): (Obligation & { readonly overdue: boolean }) | null =>
  what === null || dueOn === null ? null : { what, dueOn, overdue: isPastDue(dueOn, today) }
