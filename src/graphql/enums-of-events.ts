import { toldTypes } from '../domain/timeline.ts'
import { describedEnum } from './described-enum.ts'

export const EventTypeEnum = describedEnum(
  'EventType',
  'What can happen, named in the past tense. Timelines grow as the service does: expect values that you do not know.',
  toldTypes,
  {
    ORGANISATION_IMPORTED:
      'Facts about the organisation, such as its name or region, were taken from the Organisation Data Service.',
    REGISTER_STATUS_IMPORTED: 'The status was taken from the public register of the toolkit.',
    CATALOGUE_IMPORTED: 'The evidence catalogue of a cycle was put in place or changed.',
    EVIDENCE_RECORDED: 'Evidence items of the assessment were answered.',
    ASSERTIONS_CONFIRMED: 'Assertions of the assessment were confirmed.',
    AUDIT_ACTIONS_RECORDED: 'What the audit of the assessment asked for was recorded.',
    CYBER_ESSENTIALS_PLUS_RECORDED:
      'The end of a Cyber Essentials Plus certificate was recorded, or that there is none.',
    ASSESSMENT_PUBLISHED: 'The assessment was published.',
    BASELINE_PUBLISHED: 'An early publication showed how far the organisation had come. It leaves the status as it is.',
    PLAN_STARTED: 'The draft of an improvement plan was started, with its first items.',
    PLAN_ITEM_ADDED: 'An item was added to the plan.',
    PLAN_ITEM_CHANGED: 'An item of the plan was changed.',
    PLAN_ITEM_REMOVED: 'An item was taken out of the plan.',
    PLAN_SUBMITTED: 'A version of the plan was submitted, with the publication of the assessment.',
    PLAN_CLOSED: 'The plan was closed, because the assessment was published and meets the standard.',
    REVIEW_REQUESTED: 'The organisation asked for the review of the plan.',
    INFORMATION_ANSWERED: 'The organisation answered a request for information.',
    OPINION_RECORDED: 'A team said what it thinks of the plan. Told among reviewers alone.',
    PLAN_APPROVED: 'The plan was approved.',
    PLAN_NOT_AGREED: 'The plan was not agreed.',
    INFORMATION_REQUESTED: 'The DSPT team asked the organisation for information.',
    EXCEPTIONAL_DATE_AGREED:
      'One party agreed that items of the plan may end after the last date that the cycle allows.',
    PLAN_ACCEPTED_EXCEPTIONALLY:
      'The National Chief Information Security Officer accepted a plan that fails criteria. Whoever sees the state of the plan alone is told that it was approved.',
    PROGRESS_REPORTED: 'The organisation reported how the plan goes on.',
    COMPLETION_CLAIMED: 'The organisation said that every item of the plan is complete.',
    COMPLETION_CONFIRMED: 'The DSPT team confirmed that the plan is complete.',
    COMPLETION_REFUSED: 'The DSPT team found that the plan is not complete.',
    REVIEW_CLAIMED: 'A reviewer took the plan on. Told among reviewers alone.',
    REVIEW_RELEASED:
      'A reviewer gave the plan back to the queue, or it was released for them. Told among reviewers alone.',
    DECISION_CORRECTED: 'The last decision on the plan was corrected by another one.',
    CALL_ARRANGED: 'The call that is owed since the plan was not agreed was arranged, or moved.',
    CALL_HELD: 'The call was held.',
    LEAD_REQUESTED: 'The routed team was formally asked to work with the organisation. Told among reviewers alone.',
    REMINDED: 'Somebody was reminded of what falls due.',
    CHASED: 'Something was not there when it was due, and those who are to obtain it were told.',
    ESCALATED: 'A concern about the organisation was passed on, because what was owed did not come.',
    CONTACT_SET: 'The address was set at which somebody gets notifications.',
    NOTIFICATION_RESENT: 'A notification that could not be delivered was sent again.',
    CALENDAR_CHANGED: 'The dates of a cycle were changed.',
    ROUND_CHANGED: 'A round of progress updates was moved, or called off.',
    ROUTING_CHANGED: 'From a day on, plans of one kind of organisation are routed to another team.',
    ADVANCE_NOTICE_GIVEN: 'The organisation said in advance that it would fall short of the standard.',
    NIS_NOTICE_RECORDED:
      'A notice under the NIS Regulations was recorded. It is read at the organisation, and stands in no timeline.',
    ORGANISATION_SUCCEEDED:
      'The organisation was succeeded by another, or it succeeded another: its successor answers for what it owed.',
    PLAN_INHERITED:
      'Another organisation answers for the plan from then on: the last successor of the one that wrote it.',
    CLOCK_SET: 'The clock of the sandbox was moved forward.',
    STATUS_CHANGED:
      'The status of the organisation changed. The public is told this; whoever may know more is told by which act.',
  },
)
