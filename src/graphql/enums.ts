import { toolkitStatuses } from '../domain/assessment.ts'
import { evidenceResponses } from '../domain/evidence.ts'
import { planStates } from '../domain/improvement-plan.ts'
import { organisationKinds, regionCodes } from '../domain/organisation.ts'
import { planItemOrigins, planItemStatuses, securedAnswers } from '../domain/plan-item.ts'
import { describedEnum } from './described-enum.ts'

export const OrganisationKindEnum = describedEnum(
  'OrganisationKind',
  'What kind of organisation it is. The kind settles which evidence is mandatory, whether an improvement plan may be submitted, and which team looks at it.',
  organisationKinds,
  {
    NHS_TRUST:
      'A trust or foundation trust of the NHS: it runs hospitals, ambulances, mental health or community services.',
    ICB: 'An integrated care board: it plans and pays for the health services of one area of England.',
    CSU: 'A commissioning support unit: it does specialist work, such as data and procurement, for those who pay for care.',
    INDEPENDENT_OES:
      'A provider of healthcare outside the NHS that is designated as an operator of essential services under the NIS Regulations 2018.',
    KEY_IT_SUPPLIER: 'A supplier of information technology on which health and care depend.',
    LOCAL_AUTHORITY: 'A council, which has duties in social care and public health.',
    DHSC_ALB:
      "An arm's-length body: a national body that works at a distance from the Department of Health and Social Care (DHSC).",
    OTHER: 'Any other organisation that uses the toolkit. It cannot submit an improvement plan.',
  },
)

export const RegionCodeEnum = describedEnum(
  'RegionCode',
  'The seven regions into which NHS England divides the country, by their ODS codes.',
  regionCodes,
  {
    Y56: 'London.',
    Y58: 'South West.',
    Y59: 'South East.',
    Y60: 'Midlands.',
    Y61: 'East of England.',
    Y62: 'North West.',
    Y63: 'North East and Yorkshire.',
  },
)

export const ToolkitStatusEnum = describedEnum(
  'ToolkitStatus',
  'How an organisation stands in one cycle of the Data Security and Protection Toolkit, as the public register shows it.',
  toolkitStatuses,
  {
    NOT_PUBLISHED: 'It has not published an assessment in this cycle.',
    STANDARDS_NOT_MET:
      'It has published, with mandatory evidence still missing, and has no improvement plan that was approved.',
    APPROACHING_STANDARDS:
      'It has published short of the standard, and its improvement plan has been approved and is being carried out.',
    STANDARDS_MET:
      'Every mandatory evidence item is complete and every assertion that holds one is confirmed, or its plan was completed.',
    STANDARDS_EXCEEDED:
      'As Standards Met, with a Cyber Essentials Plus certificate that was current on the day of publishing.',
  },
)

export const PlanStateEnum = describedEnum(
  'PlanState',
  'Where an improvement plan stands in the process. The state moves only by the acts of people, each of which is a mutation.',
  planStates,
  {
    DRAFT: 'The organisation is writing it. Nothing has been submitted yet.',
    SUBMITTED:
      'It was submitted together with the publication of the assessment. Its review has not been asked for yet.',
    UNDER_REVIEW:
      'The organisation has asked for the review. The routed team gives its opinion, the DSPT team decides.',
    INFORMATION_REQUESTED:
      'The reviewers need to know more. The organisation answers, or changes the plan and publishes again with the next version.',
    NOT_AGREED: 'It did not meet the criteria. The organisation works on the next version and publishes again with it.',
    APPROVED:
      'It was found robust and achievable. The status is Approaching Standards, and progress is reported round by round.',
    COMPLETION_CLAIMED: 'The organisation says that every item is complete. The DSPT team has yet to confirm it.',
    COMPLETED: 'The DSPT team has confirmed that everything is done. The status is Standards Met. This state is final.',
    CLOSED:
      'The organisation has published an assessment that meets the standard, so no plan is needed. This state is final.',
  },
)

export const EvidenceResponseEnum = describedEnum(
  'EvidenceResponse',
  'How far an organisation has answered one evidence item of its assessment.',
  evidenceResponses,
  {
    NOT_RESPONDED:
      'Nothing has been answered. Where the item is mandatory, the template of the improvement plan lists it.',
    PARTIAL:
      'Something has been answered, and it is not enough to reach the standard. Such items are added to a plan by hand.',
    COMPLETE: 'The answer is complete.',
  },
)

export const PlanItemOriginEnum = describedEnum(
  'PlanItemOrigin',
  'The reason why there is a gap, and so why an item stands in an improvement plan.',
  planItemOrigins,
  {
    NO_RESPONSE: 'A mandatory evidence item has no response. The draft of a plan starts with these.',
    PARTIAL_RESPONSE: 'A mandatory evidence item has a response that is not enough to reach the standard.',
    UNCONFIRMED_ASSERTION: 'All evidence of an assertion is complete, and the assertion itself has not been confirmed.',
    AUDIT_ACTION: 'An action that an audit of the assessment asked for is still outstanding.',
    AUDIT_NOT_DONE: 'The audit itself has not been done. This concerns independent operators of essential services.',
  },
)

export const PlanItemStatusEnum = describedEnum(
  'PlanItemStatus',
  'How far the work on one item of a plan has come. That an item is overdue is worked out from its date, and is no status.',
  planItemStatuses,
  {
    NOT_STARTED: 'No work has been done yet.',
    IN_PROGRESS: 'The work is under way.',
    COMPLETE: 'The work is done. When every item is complete, completion of the plan can be claimed.',
  },
)

export const SecuredEnum = describedEnum(
  'Secured',
  'Whether the money, or the people, that an item needs have been secured.',
  securedAnswers,
  {
    YES: 'They are secured.',
    NO: 'They are not secured. The item says by when they are expected.',
    NOT_SURE: 'It is not known yet.',
    NOT_NEEDED: 'The item needs none beyond what is there.',
  },
)

export const ImprovementPlanOrderEnum = describedEnum(
  'ImprovementPlanOrder',
  'The order of a list of improvement plans.',
  ['SUBMITTED_AT_ASC', 'SUBMITTED_AT_DESC', 'ORGANISATION_NAME_ASC'],
  {
    SUBMITTED_AT_ASC: 'Those that have waited longest since they were submitted come first.',
    SUBMITTED_AT_DESC: 'Those submitted last come first.',
    ORGANISATION_NAME_ASC: 'By the name of the organisation, from A to Z.',
  },
)

export const ServiceProfileEnum = describedEnum(
  'ServiceProfile',
  'What an installation of this service is for.',
  ['SANDBOX', 'PRODUCTION'],
  {
    SANDBOX: 'For trying it out: its organisations may be invented, and its clock is its own and can be moved forward.',
    PRODUCTION: 'For real use: the clock is the real one.',
  },
)
