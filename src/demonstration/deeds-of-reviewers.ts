import type { CriterionCode } from '../domain/approval-criteria.ts'
import type { Day } from '../domain/cycle.ts'
import type { ExceptionParty, PlanDecision, ReviewOpinion } from '../domain/review.ts'
import { acceptPlanExceptionally } from '../use-cases/accept-plan-exceptionally.ts'
import { agreeExceptionalDate } from '../use-cases/agree-exceptional-date.ts'
import { confirmCompletion } from '../use-cases/confirm-completion.ts'
import { recordPlanDecision } from '../use-cases/record-plan-decision.ts'
import { recordTeamOpinion } from '../use-cases/record-team-opinion.ts'
import { refuseCompletion } from '../use-cases/refuse-completion.ts'
import { lastDateTold, teamOf } from './cast.ts'
import { deed, type Deed } from './deed.ts'

/** The team to which the plan is routed says what it thinks. */
export const opinionGiven = (day: Day, opinion: ReviewOpinion, message: string): Deed =>
  deed(day, 'ROUTED_TEAM', recordTeamOpinion, ({ plan, organisation }) => ({
    ...plan,
    team: teamOf(organisation),
    opinion,
    message,
  }))

/** The DSPT team decides, and judges every item: realistic and robust, unless there is a doubt. */
export const decided = (day: Day, decision: PlanDecision, message: string, doubt: string | null = null): Deed =>
  deed(day, 'REVIEWER', recordPlanDecision, ({ plan, items }) => ({
    ...plan,
    decision,
    message,
    judgements: items.map(({ id }) => ({ itemId: id, realisticAndRobust: doubt === null, reason: doubt })),
  }))

/** One of the two parties agrees to every date of the plan that lies after the last date of the cycle. */
export const lateDateAgreed = (day: Day, party: ExceptionParty, reason: string): Deed =>
  deed(day, party === 'DHSC' ? 'DHSC_OFFICIAL' : 'REVIEWER', agreeExceptionalDate, ({ plan, items }) => ({
    ...plan,
    party,
    reason,
    itemIds: items.filter(item => (item.plannedCompletionDate ?? '') > lastDateTold).map(({ id }) => id),
  }))

export const acceptedExceptionally = (day: Day, waived: readonly CriterionCode[], rationale: string): Deed =>
  deed(day, 'NATIONAL_CISO', acceptPlanExceptionally, ({ plan }) => ({ ...plan, waived, rationale }))

export const completionConfirmed = (day: Day): Deed => deed(day, 'REVIEWER', confirmCompletion, ({ plan }) => plan)

export const completionRefused = (day: Day, reason: string): Deed =>
  deed(day, 'REVIEWER', refuseCompletion, ({ plan }) => ({ ...plan, reason }))
