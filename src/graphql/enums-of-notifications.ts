import { addressees } from '../domain/addressee.ts'
import { escalationAddressees, escalationGrounds } from '../domain/escalation.ts'
import { notificationKinds, notificationStates } from '../domain/notification.ts'
import { describedEnum } from './described-enum.ts'

const regionalTeam = 'The Regional Digital Transformation team: it helps organisations whose plan or update is missing.'

export const AddresseeEnum = describedEnum('Addressee', 'Whoever is told something by mail.', addressees, {
  ORGANISATION: 'The organisation itself.',
  DSPT_TEAM: 'The team of NHS England that runs the toolkit and decides on plans.',
  REGIONAL_SECURITY_LEAD: 'The Regional Security Lead of one region.',
  REGIONAL_TRANSFORMATION_TEAM: `${regionalTeam} There is one in every region.`,
  JOINT_CYBER_UNIT: 'The Joint Cyber Unit of NHS England and the Department of Health and Social Care.',
  NHS_ENGLAND: 'NHS England, for what is escalated to it.',
  DHSC: 'The Department of Health and Social Care, for what is escalated to it.',
})

export const NotificationKindEnum = describedEnum(
  'NotificationKind',
  'What a notification tells. None of them holds anything of the content of a plan.',
  notificationKinds,
  {
    DECISION_APPROVED: 'The plan was approved, and the status is Approaching Standards.',
    NOT_AGREED: 'The plan was not agreed: the organisation is invited to a call with the team that looked at it.',
    INFORMATION_REQUESTED: 'The reviewers need to know more before they can decide.',
    REMINDER: 'A progress update will be due.',
    CHASE: 'A progress update is missing: those who are to obtain it are told by when.',
    ESCALATION: 'A plan or an update is missing for good, or the organisation does not engage.',
    REVIEW_REQUESTED: 'A plan waits for its review.',
    COMPLETION_CONFIRMED: 'The plan is complete, and the status is Standards Met.',
    COMPLETION_REFUSED: 'The plan is not complete yet: it stays approved.',
    PLAN_INHERITED:
      'An organisation has been succeeded: its successor is told that it answers for the plan from now on.',
    POINTED_TO_SERVICES:
      'The final update shows that the plan is not complete: the organisation is pointed to services and to others that do well.',
    ADVANCE_NOTICE: 'The organisation gave notice that it will fall short of the standard: its contact is told.',
    LEAD_REQUESTED:
      'A plan was not agreed: the team to which it is routed is asked formally to work with the organisation.',
  },
)

export const NotificationStateEnum = describedEnum(
  'NotificationState',
  'How far a notification has come.',
  notificationStates,
  {
    PENDING: 'It has not been delivered yet. It is tried again, with growing pauses, for three days.',
    SENT: 'The mail server of the service has taken it.',
    FAILED: 'It could not be delivered in three days. It can be sent again.',
  },
)

export const EscalationGroundEnum = describedEnum(
  'EscalationGround',
  'Why something was escalated.',
  escalationGrounds,
  {
    NO_PLAN: 'The organisation fell short of the standard or never published, and submitted no plan by the deadline.',
    NO_UPDATE: 'A progress update did not come, though it was chased.',
    NO_ENGAGEMENT: 'The organisation does not engage. The DSPT team finds this, not the calendar.',
  },
)

export const EscalationAddresseeEnum = describedEnum(
  'EscalationAddressee',
  'To whom something is escalated. The cycle says it for each kind of organisation.',
  escalationAddressees,
  {
    REGIONAL_TRANSFORMATION_TEAM: regionalTeam,
    NHS_ENGLAND: 'NHS England.',
    DHSC: 'The Department of Health and Social Care.',
  },
)
