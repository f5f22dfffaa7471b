import { mayDo, personsOf, type Viewer } from './access.ts'
import { daysBetween, londonDay, type Day } from './cycle.ts'
import { routingReasons, separationReasons } from './duties.ts'
import { changesBetween, type Change } from './event.ts'
import { ruleOr, type PlanFacts } from './improvement-plan.ts'
import { haveOneInCommon, type Person } from './person.ts'
import { notAgreedReasons, reviewingReasons } from './plan-reasons.ts'
import type { Reason, Ruling } from './refusal.ts'
import type { PlanDecision, ReviewTeam } from './review.ts'
import { routedTeam } from './routing.ts'

/** Who has taken a plan on to look at it, and since when. */
export type ReviewClaim = { readonly by: Person; readonly at: string }

export const callStates = ['TO_ARRANGE', 'ARRANGED', 'HELD', 'NOT_NEEDED'] as const
export type CallState = (typeof callStates)[number]

/** How the review of a plan stands, beside its opinions. */
export type ReviewFacts = {
  readonly claim: ReviewClaim | null
  /** The questions of the request for information that is open now. */
  readonly openQuestions: readonly { readonly id: string; readonly question: string }[]
  /** The newest decision, and whether the organisation has acted on it since. */
  readonly lastDecision: LastDecision | null
  /** The call that is still to be held. */
  readonly openCall: OpenCall | null
}

export type OpenCall = {
  readonly id: string
  readonly state: CallState
  /** With whom it is and for when, once it is arranged. */
  readonly team: ReviewTeam | null
  readonly arrangedFor: string | null
}

export type LastDecision = {
  readonly id: string
  readonly decision: PlanDecision
  readonly version: number
  /** Which one it is of those on its version. */
  readonly sequence: number
  readonly isExceptional: boolean
  readonly isActedOn: boolean
}

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const notNow = (message: string): Reason => invalid(message, 'planId')

const claimedReasons = (claim: ReviewClaim | null, viewer: Viewer): readonly Reason[] => {
  if (claim === null) return []
  const since = `since ${claim.at.slice(0, 16).replace('T', ' ')} UTC`
  return haveOneInCommon(personsOf(viewer), [claim.by])
    ? [notNow(`You have claimed this plan already, ${since}.`)]
    : [
        notNow(
          `${claim.by.subject} has claimed this plan, ${since}: it is released first, by them or by a DSPT administrator.`,
        ),
      ]
}

/** Somebody of a team that looks at the plan takes it on, so that two do not do the same work; it is no lock on deciding (R32, R33). */
export const claimReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => [
  ...reviewingReasons(plan.state),
  ...separationReasons(plan, viewer),
  ...routingReasons(plan, viewer),
  ...claimedReasons(plan.review.claim, viewer),
]

/** A claim is given back by whoever holds it; a DSPT administrator may release anybody's. */
export const releaseReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => {
  const { claim } = plan.review
  if (claim === null) return [notNow('Nobody has claimed this plan.')]
  return haveOneInCommon(personsOf(viewer), [claim.by]) ||
    mayDo(viewer, 'plan:release-any-claim', plan.assessment.organisation)
    ? []
    : [notNow(`${claim.by.subject} has claimed this plan: they release it, or a DSPT administrator does.`)]
}

type Waiting = Pick<
  PlanFacts,
  'state' | 'submittedAt' | 'reviewRequestedAt' | 'informationRequestedAt' | 'reviewPausedDays'
>

const dayOf = (instant: string): Day => londonDay(new Date(instant))

/** For how many days a plan has waited for its review; while the organisation owes an answer they stand still. Null where none is waited for. */
export const waitingDays = (plan: Waiting, today: Day): number | null => {
  const { state, submittedAt, reviewRequestedAt, informationRequestedAt } = plan
  if (state === 'SUBMITTED' && submittedAt !== null) return daysBetween(dayOf(submittedAt), today)
  if (reviewRequestedAt === null) return null
  const waited = (until: Day) => daysBetween(dayOf(reviewRequestedAt), until) - plan.reviewPausedDays
  if (state === 'UNDER_REVIEW') return waited(today)
  return state === 'INFORMATION_REQUESTED' && informationRequestedAt !== null
    ? waited(dayOf(informationRequestedAt))
    : null
}

/** The days that the review has waited, when the organisation has answered or need not any more. */
export const pausedDaysAfter = (plan: Waiting, today: Day): number =>
  plan.informationRequestedAt === null
    ? plan.reviewPausedDays
    : plan.reviewPausedDays + daysBetween(dayOf(plan.informationRequestedAt), today)

const noOpenCall = (plan: PlanFacts): readonly Reason[] =>
  plan.review.openCall === null ? [notNow('No call is owed: one is when a plan is not agreed.')] : []

/** What stands in the way of arranging the call that is owed, or of moving it (R41). */
export const callReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => [
  ...noOpenCall(plan),
  ...separationReasons(plan, viewer),
  ...routingReasons(plan, viewer),
]

/** The Regional Security Lead or the Joint Cyber Unit, by the routing of the plan. */
const leadOf = ({ assessment: { cycle, organisation }, routedOn }: PlanFacts): ReviewTeam | null =>
  routedTeam(cycle, organisation.kind, routedOn)

const teamOfTheCall = (plan: PlanFacts): ReviewTeam => leadOf(plan) ?? 'DSPT_TEAM'

export type CallGiven = { readonly team: ReviewTeam; readonly arrangedFor: Date }

const callChanges = ({ openCall }: ReviewFacts, { team, arrangedFor }: CallGiven): readonly Change[] => {
  const before = openCall?.arrangedFor ?? null
  return changesBetween<{ team: ReviewTeam | null; arrangedFor: string | null }>(
    { team: openCall?.team ?? null, arrangedFor: before === null ? null : new Date(before).toISOString() },
    { team, arrangedFor: arrangedFor.toISOString() },
    'call.',
  )
}

/** The call is with the team that the plan is routed to, the Regional Security Lead or the Joint Cyber Unit; with the DSPT team where there is none (R33, R41). Its time has not passed. */
export const ruleCallArranged = (
  plan: PlanFacts,
  given: CallGiven,
  viewer: Viewer,
  now: Date,
): Ruling<{ readonly callId: string; readonly changes: readonly Change[] }> =>
  ruleOr(
    [
      ...callReasons(plan, viewer),
      ...(given.team === teamOfTheCall(plan)
        ? []
        : [invalid(`The call about this plan is with ${teamOfTheCall(plan)}.`, 'team')]),
      ...(given.arrangedFor >= now
        ? []
        : [
            invalid(
              `A call is arranged for a time to come: ${given.arrangedFor.toISOString()} has passed, it is ${now.toISOString()} now.`,
              'arrangedFor',
            ),
          ]),
    ],
    () => ({ callId: plan.review.openCall?.id ?? '', changes: callChanges(plan.review, given) }),
  )

/** What stands in the way of recording that the call was held. */
export const holdingReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => [
  ...callReasons(plan, viewer),
  ...(plan.review.openCall?.state === 'TO_ARRANGE'
    ? [notNow('The call is arranged first: with whom, and for when.')]
    : []),
]

/** A call that was held has an outcome in words for the organisation (R41). */
export const ruleCallHeld = (plan: PlanFacts, outcome: string, viewer: Viewer): Ruling<{ readonly callId: string }> =>
  ruleOr(
    [
      ...holdingReasons(plan, viewer),
      ...(outcome.trim() === ''
        ? [invalid('Say what came of the call, in words for the organisation.', 'outcome')]
        : []),
    ],
    () => ({ callId: plan.review.openCall?.id ?? '' }),
  )

/** What stands in the way of asking the lead formally to work with the organisation on a satisfactory plan (R41). */
export const leadRequestReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => [
  ...notAgreedReasons(plan.state),
  ...separationReasons(plan, viewer),
  ...(leadOf(plan) === null ? [notNow(`This plan is routed to nobody beside the DSPT team who could be asked.`)] : []),
]

/** The team that is asked, with words for it (R41). */
export const ruleLeadRequest = (
  plan: PlanFacts,
  message: string,
  viewer: Viewer,
): Ruling<{ readonly team: ReviewTeam }> =>
  ruleOr(
    [
      ...leadRequestReasons(plan, viewer),
      ...(message.trim() === '' ? [invalid('Say what is asked of them.', 'message')] : []),
    ],
    () => ({ team: leadOf(plan) ?? 'REGIONAL_SECURITY_LEAD' }),
  )
