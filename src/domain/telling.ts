import { addresseeOf, receiversFor, theOrganisation, type Receiver } from './addressee.ts'
import type { NoticeGiven } from './advance-notice.ts'
import type { Cycle, Day, UpdateRound } from './cycle.ts'
import type { DueStep } from './due-steps.ts'
import type { EventType } from './event.ts'
import type { Exemplar } from './exemplars.ts'
import type { PlanState } from './improvement-plan.ts'
import { writeNotification, type Notice, type Notification } from './notification.ts'
import { isPastDue, nextDue, owedOnPlan, type ObligationKind, type Standing } from './obligation.ts'
import type { OrganisationFacts } from './organisation.ts'
import type { PlanItem } from './plan-item.ts'
import { routedTeam, routedTo } from './routing.ts'

/** What has happened to a plan, as far as those who are told may know. */
export type HappenedToPlan = {
  readonly organisation: OrganisationFacts
  readonly cycle: Cycle
  /** As the plan stands after the act. */
  readonly plan: Standing
  /** The day by whose routing the plan goes. */
  readonly routedOn: Day
}

const about = ({ organisation, cycle }: Concerned) => ({
  organisation: {
    odsCode: organisation.odsCode,
    name: organisation.name,
    answeredForBy: organisation.answeredForBy ?? null,
  },
  cycle: cycle.code,
})

const dueOn = ({ plan, cycle }: HappenedToPlan, kind: ObligationKind) =>
  owedOnPlan(plan, cycle).find(owed => owed.kind === kind)?.dueOn ?? null

const tell = (notice: Notice, receivers: readonly Receiver[]): readonly Notification[] =>
  receivers.map(receiver => writeNotification(notice, receiver))

const teams = ({ organisation, cycle, routedOn }: HappenedToPlan): readonly Receiver[] =>
  receiversFor(organisation, ...routedTo(cycle, organisation.kind, routedOn).map(addresseeOf))

const approved = (happened: HappenedToPlan): readonly Notification[] =>
  tell({ kind: 'DECISION_APPROVED', ...about(happened), updateDueOn: dueOn(happened, 'UPDATE') }, [theOrganisation])

const calling = ({ organisation, cycle, routedOn }: HappenedToPlan) =>
  routedTeam(cycle, organisation.kind, routedOn) ?? 'DSPT_TEAM'

/** The call is with the routed team; without one, with the DSPT team (R41). */
const notAgreed = (happened: HappenedToPlan): readonly Notification[] =>
  tell({ kind: 'NOT_AGREED', ...about(happened), callWith: calling(happened) }, [theOrganisation])

/** The routed team is asked formally to work with the organisation (R41). */
const leadRequested = (happened: HappenedToPlan): readonly Notification[] =>
  tell(
    { kind: 'LEAD_REQUESTED', ...about(happened), latestCompletionDate: happened.cycle.latestCompletionDate },
    receiversFor(happened.organisation, addresseeOf(calling(happened))),
  )

const informationRequested = (happened: HappenedToPlan): readonly Notification[] =>
  tell({ kind: 'INFORMATION_REQUESTED', ...about(happened), answerBy: dueOn(happened, 'ANSWER') }, [theOrganisation])

const reviewRequested = (happened: HappenedToPlan): readonly Notification[] =>
  tell({ kind: 'REVIEW_REQUESTED', ...about(happened), reviewBy: dueOn(happened, 'REVIEW') }, teams(happened))

/** The one table of who is told what when something happens to a plan (R35, R41, R49). */
const tellings: Partial<Record<EventType, (happened: HappenedToPlan) => readonly Notification[]>> = {
  REVIEW_REQUESTED: reviewRequested,
  INFORMATION_ANSWERED: reviewRequested,
  PLAN_APPROVED: approved,
  PLAN_ACCEPTED_EXCEPTIONALLY: approved,
  PLAN_NOT_AGREED: notAgreed,
  INFORMATION_REQUESTED: informationRequested,
  LEAD_REQUESTED: leadRequested,
  DECISION_CORRECTED: happened => corrected(happened),
  COMPLETION_CONFIRMED: happened => tell({ kind: 'COMPLETION_CONFIRMED', ...about(happened) }, [theOrganisation]),
  COMPLETION_REFUSED: happened =>
    tell({ kind: 'COMPLETION_REFUSED', ...about(happened), updateDueOn: dueOn(happened, 'UPDATE') }, [theOrganisation]),
}

const decidedIn: Partial<Record<PlanState, EventType>> = {
  APPROVED: 'PLAN_APPROVED',
  NOT_AGREED: 'PLAN_NOT_AGREED',
  INFORMATION_REQUESTED: 'INFORMATION_REQUESTED',
}

/** A correction is told like the decision that it makes (R45). */
const corrected = (happened: HappenedToPlan): readonly Notification[] => {
  const event = decidedIn[happened.plan.state]
  return event === undefined ? [] : toldBy(event, happened)
}

/** Who is told what because of an event; nobody for most. */
export const toldBy = (event: EventType, happened: HappenedToPlan): readonly Notification[] =>
  tellings[event]?.(happened) ?? []

type Concerned = Pick<HappenedToPlan, 'organisation' | 'cycle'>

/** The contact of an organisation is told that it expects to fall short; what it says of it stays in the service (R18). */
export const toldByAdvanceNotice = (
  concerned: Concerned,
  { addressedTo, isLate }: NoticeGiven,
  today: Day,
): readonly Notification[] => {
  const { noticeBy, submissionDeadline: publishBy } = concerned.cycle
  const lateAfter = isLate ? noticeBy : null
  return tell(
    {
      kind: 'ADVANCE_NOTICE',
      ...about(concerned),
      lateAfter,
      publishBy,
      isPublicationDue: !isPastDue(publishBy, today),
    },
    receiversFor(concerned.organisation, addresseeOf(addressedTo)),
  )
}

/** The final update shows that the plan is not complete: its organisation is pointed to services, and to others of its region that do well (R50). */
export const toldByUpdate = (
  happened: Concerned,
  round: UpdateRound | null,
  items: readonly Pick<PlanItem, 'status'>[],
  exemplars: readonly Exemplar[],
): readonly Notification[] =>
  round?.isFinal === true && items.some(({ status }) => status !== 'COMPLETE')
    ? tell({ kind: 'POINTED_TO_SERVICES', ...about(happened), exemplars }, [theOrganisation])
    : []

/** A successor is told of a plan that it inherits, and of what is owed on it next (R2). */
export const toldBySuccession = (happened: Concerned & Pick<HappenedToPlan, 'plan'>): readonly Notification[] =>
  tell({ kind: 'PLAN_INHERITED', ...about(happened), next: nextDue(happened.plan, happened.cycle) }, [theOrganisation])

const noticeOf = (concerned: Concerned, step: DueStep): Notice => {
  const common = { ...about(concerned), dueOn: step.dueOn }
  if (step.escalation !== null) return { kind: 'ESCALATION', ...common, ground: step.escalation.ground }
  return step.kind === 'CHASE'
    ? { kind: 'CHASE', ...common, chaseBy: step.chaseBy ?? step.dueOn }
    : { kind: 'REMINDER', ...common, isFinal: step.round?.isFinal ?? false }
}

/** Who is told what on the day of a reminder, a chase or an escalation (R46, R47, R51). */
export const toldByStep = (concerned: Concerned, step: DueStep): readonly Notification[] =>
  tell(noticeOf(concerned, step), step.to)

/** What is told of an escalation by hand; the reason stays inside. */
export const toldByEscalation = (concerned: Concerned): readonly Notification[] => {
  const addressedTo = concerned.cycle.kinds[concerned.organisation.kind].escalatesTo
  const notice = { kind: 'ESCALATION', ...about(concerned), ground: 'NO_ENGAGEMENT', dueOn: null } as const
  return addressedTo === null ? [] : tell(notice, receiversFor(concerned.organisation, addressedTo))
}
