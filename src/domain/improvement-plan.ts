import type { AssessmentFacts, ToolkitStatus } from './assessment.ts'
import type { Day } from './cycle.ts'
import type { Person } from './person.ts'
import type { PlanItem } from './plan-item.ts'
import { Refusal, type Reason, type Ruling } from './refusal.ts'
import type { ReviewFacts } from './review-work.ts'
import type { OpinionFacts } from './review.ts'

export const planStates = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_REVIEW',
  'INFORMATION_REQUESTED',
  'NOT_AGREED',
  'APPROVED',
  'COMPLETION_CLAIMED',
  'COMPLETED',
  'CLOSED',
] as const
export type PlanState = (typeof planStates)[number]

/** The states that a decision makes, and in which it can be corrected (R45). */
const statesOfDecisions = ['APPROVED', 'NOT_AGREED', 'INFORMATION_REQUESTED'] as const

/** Every act that moves a plan from state to state: looked up here, and nowhere else. */
export const acts = {
  PUBLISH: { from: ['DRAFT', 'INFORMATION_REQUESTED', 'NOT_AGREED'], to: 'SUBMITTED', name: 'publishing it' },
  REQUEST_REVIEW: { from: ['SUBMITTED'], to: 'UNDER_REVIEW', name: 'requesting the review' },
  APPROVE: { from: ['UNDER_REVIEW'], to: 'APPROVED', name: 'approving it' },
  NOT_AGREE: { from: ['UNDER_REVIEW'], to: 'NOT_AGREED', name: 'not agreeing it' },
  REQUEST_INFORMATION: { from: ['UNDER_REVIEW'], to: 'INFORMATION_REQUESTED', name: 'requesting information' },
  ANSWER: { from: ['INFORMATION_REQUESTED'], to: 'UNDER_REVIEW', name: 'answering a request for information' },
  ACCEPT_EXCEPTIONALLY: { from: ['UNDER_REVIEW', 'NOT_AGREED'], to: 'APPROVED', name: 'accepting it exceptionally' },
  CLAIM_COMPLETION: { from: ['APPROVED'], to: 'COMPLETION_CLAIMED', name: 'claiming its completion' },
  CONFIRM_COMPLETION: { from: ['COMPLETION_CLAIMED'], to: 'COMPLETED', name: 'confirming its completion' },
  REFUSE_COMPLETION: { from: ['COMPLETION_CLAIMED'], to: 'APPROVED', name: 'refusing its completion' },
  CORRECT_TO_APPROVE: { from: statesOfDecisions, to: 'APPROVED', name: 'correcting the decision' },
  CORRECT_TO_NOT_AGREE: { from: statesOfDecisions, to: 'NOT_AGREED', name: 'correcting the decision' },
  CORRECT_TO_REQUEST_INFORMATION: {
    from: statesOfDecisions,
    to: 'INFORMATION_REQUESTED',
    name: 'correcting the decision',
  },
  CLOSE: {
    from: [
      'DRAFT',
      'SUBMITTED',
      'UNDER_REVIEW',
      'INFORMATION_REQUESTED',
      'NOT_AGREED',
      'APPROVED',
      'COMPLETION_CLAIMED',
    ],
    to: 'CLOSED',
    name: 'closing it',
  },
} as const satisfies Record<string, { from: readonly PlanState[]; to: PlanState; name: string }>
export type Act = keyof typeof acts

const isPossible = (state: PlanState, act: Act): boolean => acts[act].from.some(from => from === state)

const isCorrection = (act: string): boolean => act.startsWith('CORRECT_')

/** The states that can follow a state by the ordinary run of the process, each once, in the order of the states; a correction can lead elsewhere (R45). */
export const nextStates = (state: PlanState): readonly PlanState[] =>
  planStates.filter(next =>
    Object.entries(acts).some(
      ([act, { from, to }]) => !isCorrection(act) && to === next && from.some(one => one === state),
    ),
  )

/** Nothing can follow: the plan is completed or closed. */
export const isOver = (state: PlanState): boolean => nextStates(state).length === 0

/** The states in which a plan gives its organisation a status (R35, R49). */
export const statusOfPlan = {
  APPROVED: 'APPROACHING_STANDARDS',
  COMPLETION_CLAIMED: 'APPROACHING_STANDARDS',
  COMPLETED: 'STANDARDS_MET',
} as const satisfies Partial<Record<PlanState, ToolkitStatus>>

/** The status that a plan in this state has earned, or null. */
export const statusEarned = (state: PlanState): ToolkitStatus | null =>
  state in statusOfPlan ? statusOfPlan[state as keyof typeof statusOfPlan] : null

/** What a publication short of the standard shows while the plan is in this state: what the plan has earned or, as long as that is nothing, Not Met. */
export const statusShortOfTheStandard = (state: PlanState): ToolkitStatus => statusEarned(state) ?? 'STANDARDS_NOT_MET'

/** The states in which the organisation works on the items: on the draft, or on the next version's. */
export const statesOfDrafting: readonly PlanState[] = ['DRAFT', 'INFORMATION_REQUESTED', 'NOT_AGREED']

/** A plan with all that the rules ask of it. */
export type PlanFacts = {
  readonly id: string
  readonly revision: number
  /** Of the newest submitted version; 0 before the first. */
  readonly version: number
  readonly state: PlanState
  readonly submittedAt: string | null
  readonly reviewRequestedAt: string | null
  /** The day by whose routing it goes: that on which its review was requested, or today. */
  readonly routedOn: Day
  readonly informationRequestedAt: string | null
  readonly completionClaimedAt: string | null
  /** Days for which the review under way has waited for answers; they are added to the time that it has. */
  readonly reviewPausedDays: number
  readonly approvedAt: string | null
  /** Items have been changed since the newest version was submitted. */
  readonly isDraftChanged: boolean
  readonly assessment: AssessmentFacts
  readonly items: readonly PlanItem[]
  readonly opinions: readonly OpinionFacts[]
  readonly review: ReviewFacts
  /** Everybody who has submitted the plan or changed it. */
  readonly editors: readonly Person[]
  /** The rounds for which an update was received. */
  readonly roundsReported: readonly string[]
}

/** The words for each state, after "the plan is". */
export const stateNames: Readonly<Record<PlanState, string>> = {
  DRAFT: 'a draft',
  SUBMITTED: 'submitted',
  UNDER_REVIEW: 'under review',
  INFORMATION_REQUESTED: 'waiting for information from the organisation',
  NOT_AGREED: 'not agreed',
  APPROVED: 'approved',
  COMPLETION_CLAIMED: 'claimed to be complete',
  COMPLETED: 'completed',
  CLOSED: 'closed',
}

/** Why something is not possible in a state, in words that follow "The plan is …:". */
export const notNow = (state: PlanState, message: string): Reason => ({
  code: 'TRANSITION_NOT_ALLOWED',
  message: `The plan is ${stateNames[state]}: ${message}`,
  path: [],
  from: state,
  allowed: nextStates(state),
})

/** The one reason why an act is not possible in a state, or none. */
export const actReasons = (state: PlanState, ...possible: readonly Act[]): readonly Reason[] =>
  possible.some(act => isPossible(state, act))
    ? []
    : [notNow(state, `${[...new Set(possible.map(act => acts[act].name))].join(' or ')} is not possible now.`)]

/** A refusal when the caller has seen an older revision; `newer` tells what has changed since. */
export const staleReasons = (
  expected: number,
  actual: number,
  newer: { readonly changedAt: string; readonly changedFields: readonly string[] },
): readonly Reason[] =>
  expected === actual
    ? []
    : [
        {
          code: 'STALE_REVISION',
          message: `You have seen revision ${expected}; it is at ${actual} now. Read it again before you act.`,
          path: ['expectedRevision'],
          expected,
          actual,
          ...newer,
        },
      ]

/** A refusal with the reasons, or the outcome where there are none. */
export const ruleOr = <T>(reasons: readonly Reason[], outcome: () => T): Ruling<T> =>
  reasons.length > 0 ? new Refusal(reasons) : outcome()
