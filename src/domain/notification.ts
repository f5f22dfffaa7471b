import type { Receiver } from './addressee.ts'
import type { Day } from './cycle.ts'
import type { EscalationGround } from './escalation.ts'
import { writtenTexts } from './notification-texts.ts'
import type { Obligation } from './obligation.ts'
import type { OrganisationFacts } from './organisation.ts'
import type { ReviewTeam } from './review.ts'

export const notificationKinds = [
  'DECISION_APPROVED',
  'NOT_AGREED',
  'INFORMATION_REQUESTED',
  'REMINDER',
  'CHASE',
  'ESCALATION',
  'REVIEW_REQUESTED',
  'COMPLETION_CONFIRMED',
  'COMPLETION_REFUSED',
  'POINTED_TO_SERVICES',
  'ADVANCE_NOTICE',
  'LEAD_REQUESTED',
  'PLAN_INHERITED',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

export const notificationStates = ['PENDING', 'SENT', 'FAILED'] as const
export type NotificationState = (typeof notificationStates)[number]

/** Whom it is about; of a plan and its review nothing can get in here, so nothing can get out (R56, R59). */
export type About = {
  readonly organisation: Pick<OrganisationFacts, 'odsCode' | 'name' | 'answeredForBy'>
  readonly cycle: string
}

/** What each kind says, from facts that have no words of anybody's in them. */
export type NoticeFacts = {
  readonly DECISION_APPROVED: { readonly updateDueOn: Day | null }
  readonly NOT_AGREED: { readonly callWith: ReviewTeam }
  readonly INFORMATION_REQUESTED: { readonly answerBy: Day | null }
  readonly REMINDER: { readonly dueOn: Day; readonly isFinal: boolean }
  readonly CHASE: { readonly dueOn: Day; readonly chaseBy: Day }
  readonly ESCALATION: { readonly ground: EscalationGround; readonly dueOn: Day | null }
  readonly REVIEW_REQUESTED: { readonly reviewBy: Day | null }
  readonly COMPLETION_CONFIRMED: object
  readonly COMPLETION_REFUSED: { readonly updateDueOn: Day | null }
  /** The organisations of the region that do well, as they are publicly known. */
  readonly POINTED_TO_SERVICES: { readonly exemplars: readonly Pick<OrganisationFacts, 'odsCode' | 'name'>[] }
  readonly ADVANCE_NOTICE: {
    /** The day by which it was due, where it came later. */
    readonly lateAfter: Day | null
    readonly publishBy: Day
    /** That day has not passed. */
    readonly isPublicationDue: boolean
  }
  readonly LEAD_REQUESTED: { readonly latestCompletionDate: Day }
  readonly PLAN_INHERITED: { readonly next: Obligation | null }
}

/** One kind with its facts. */
export type Notice = About &
  { [Kind in NotificationKind]: { readonly kind: Kind } & NoticeFacts[Kind] }[NotificationKind]

/** What is sent to one receiver. */
export type Notification = Receiver & {
  readonly kind: NotificationKind
  readonly subject: string
  readonly body: string
}

/** What one receiver is sent: a greeting, the deadline and the next step, and where to look for the rest. */
export const writeNotification = (notice: Notice, receiver: Receiver): Notification => {
  const { subject, paragraphs } = writtenTexts(notice.kind, notice as never)
  const { name, odsCode, answeredForBy = null } = notice.organisation
  const answers = answeredForBy && `, for which ${answeredForBy.name} (${answeredForBy.odsCode}) answers,`
  const body = [
    'Hello,',
    ...paragraphs,
    `This is about ${name} (${odsCode})${answers ?? ','} cycle ${notice.cycle}. For its safety this message holds nothing of the plan itself: please sign in to the service to read more.`,
    'The Data Security and Protection Toolkit team',
  ].join('\n\n')
  return { ...receiver, kind: notice.kind, subject, body }
}
