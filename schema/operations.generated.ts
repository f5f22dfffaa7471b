/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whoever is told something by mail. */
export type Addressee =
  /** The Department of Health and Social Care, for what is escalated to it. */
  | 'DHSC'
  /** The team of NHS England that runs the toolkit and decides on plans. */
  | 'DSPT_TEAM'
  /** The Joint Cyber Unit of NHS England and the Department of Health and Social Care. */
  | 'JOINT_CYBER_UNIT'
  /** NHS England, for what is escalated to it. */
  | 'NHS_ENGLAND'
  /** The organisation itself. */
  | 'ORGANISATION'
  /** The Regional Security Lead of one region. */
  | 'REGIONAL_SECURITY_LEAD'
  /** The Regional Digital Transformation team: it helps organisations whose plan or update is missing. There is one in every region. */
  | 'REGIONAL_TRANSFORMATION_TEAM';

/** A notice in advance that an organisation will fall short of the standard. It goes to the team that the cycle names for its kind, or else to the DSPT team. */
export type AdvanceNoticeGiveInput = {
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** What will be missing, in a sentence or more. Not empty. */
  readonly message: string;
};

/** Assertions that an organisation confirms about itself. */
export type AssertionConfirmInput = {
  /** The assertions, such as 4.5. */
  readonly assertions: ReadonlyArray<string>;
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Answers to evidence items of an assessment. Items that are not named stay as they are. */
export type AssessmentEvidenceRecordInput = {
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The answers, one for each item. */
  readonly responses: ReadonlyArray<EvidenceResponseInput>;
};

/** Which assessments to list. All parts that are given have to hold; a part that is absent or null asks nothing. What is not public is asked only of organisations whose assessments or plans you may see: with such a part, no others are listed. */
export type AssessmentFilter = {
  /** Assessments for this cycle. */
  readonly cycle: string;
  /** True: those with an improvement plan that was submitted. False: those without one; a draft is none, and a plan that was closed is one no more. Not public. */
  readonly hasPlan?: boolean | null | undefined;
  /** Assessments of organisations of any of these kinds. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** Assessments that stand in any of these ways with the notice in advance. Not public. */
  readonly notice?: ReadonlyArray<NoticeStanding> | null | undefined;
  /** Assessments of organisations in any of these regions. */
  readonly regions?: ReadonlyArray<RegionCode> | null | undefined;
  /** Assessments with any of these statuses. */
  readonly statuses?: ReadonlyArray<ToolkitStatus> | null | undefined;
};

/** The publication of an assessment, together with its improvement plan where one is being drafted. */
export type AssessmentPublishInput = {
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether this is the baseline, which shows how far the organisation has come and leaves the status as it is. */
  readonly baseline?: boolean | null | undefined;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** An action that an audit of the assessment asked for. */
export type AuditActionInput = {
  /** The evidence items it concerns. May be empty. */
  readonly evidence: ReadonlyArray<string>;
  /** What the audit found. */
  readonly finding: string;
  /** Whether it has still to be done. A plan has to cover what is outstanding. */
  readonly outstanding: boolean;
  /** Its reference in the audit report. */
  readonly reference: string;
};

/** What the audit of an assessment asked for. An empty list records an audit that asked for nothing. */
export type AuditActionsRecordInput = {
  /** The actions, each with a reference of its own. */
  readonly actions: ReadonlyArray<AuditActionInput>;
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** How far the call has come that is owed when a plan is not agreed. */
export type CallState =
  /** It is arranged: with whom, and for when. */
  | 'ARRANGED'
  /** It was held, and its outcome is recorded. */
  | 'HELD'
  /** The plan was approved before it was held. */
  | 'NOT_NEEDED'
  /** It is owed, and nothing is arranged yet. */
  | 'TO_ARRANGE';

/** The refusal of a claim that a plan is complete. The plan is approved again, as it was before the claim. */
export type CompletionRefuseInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** Why it is not complete, in words for the organisation. */
  readonly reason: string;
};

/** Why there is too little reassurance about an operator of essential services. A ground is worked out from what is there, and is no judgement. */
export type ConcernGround =
  /** Its submitted plan leaves out gaps, or has items without an action, an owner or a date. */
  | 'INCOMPLETE_PLAN'
  /** A version of its plan was not agreed, and none has been since. */
  | 'INSUFFICIENT_QUALITY'
  /** It published short of the standard, or did not publish by the deadline, and has submitted no improvement plan. A draft is none. */
  | 'NO_PLAN'
  /** Items of its approved plan are past the date agreed at approval, or updates are missing. */
  | 'SLIPPING';

/** Where an addressee gets its mail. */
export type ContactSetInput = {
  /** Whose address it is. */
  readonly addressee: Addressee;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The address: one alone, best of a shared mailbox. Absent or null takes the address away. */
  readonly email?: string | null | undefined;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The code of the organisation, where the addressee is one. Absent or null for every other addressee. */
  readonly odsCode?: string | null | undefined;
  /** The region of the team, where there is one in every region. Absent or null for every other addressee. */
  readonly region?: RegionCode | null | undefined;
};

/** What must hold before anyone may approve a plan. The same list stands behind the readiness report, dry runs and the decision. */
export type CriterionCode =
  /** No milestone is due after the planned completion date of its item. */
  | 'DATES_ARE_IN_ORDER'
  /** Each outstanding action of the audit has its item in the plan. */
  | 'EVERY_AUDIT_ACTION_IS_COVERED'
  /** Each mandatory evidence item that is not complete, each unconfirmed assertion, and an audit not done has its item in the plan. */
  | 'EVERY_GAP_IS_COVERED'
  /** Each item says at least one thing that will be done. */
  | 'EVERY_ITEM_HAS_AN_ACTION'
  /** Each item names who owns its action. */
  | 'EVERY_ITEM_HAS_AN_OWNER'
  /** Each item says by which date it will be complete. A plan with a date missing is not agreed. */
  | 'EVERY_ITEM_HAS_A_COMPLETION_DATE'
  /** A reviewer has judged each item to be realistic and robust. */
  | 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'
  /** No planned completion date is after the last one the cycle allows, unless NHS England and DHSC have both agreed to exceptional circumstances for that item. */
  | 'NO_DATE_AFTER_THE_LIMIT'
  /** The routed team supports this version of the plan, or a written reason says why no support is needed. */
  | 'ROUTED_TEAM_SUPPORTS';

/** What came of looking at one criterion of approval. */
export type CriterionOutcome =
  /** The plan meets it. */
  | 'MET'
  /** The plan alone cannot say: a person has yet to give an opinion or a judgement. */
  | 'NEEDS_JUDGEMENT'
  /** The plan does not meet it. Approving is refused. */
  | 'NOT_MET'
  /** It was set aside with a written reason. */
  | 'WAIVED';

/** The Cyber Essentials Plus certificate of an organisation. With a current one, meeting the standard gives Standards Exceeded. */
export type CyberEssentialsPlusRecordInput = {
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** The last day on which the certificate is current. Absent or null: there is none. */
  readonly certificateUntil?: string | null | undefined;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** New dates for a cycle. What was recorded by the dates before, such as that a publication was late, stays as it was recorded. */
export type CycleCalendarChangeInput = {
  /** The last day for the baseline. Absent or null leaves it as it is. */
  readonly baselineDue?: string | null | undefined;
  /** The code of the cycle, such as 2023-24. */
  readonly cycle: string;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the cycle that you have seen. Where its calendar has changed since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The last planned completion date that an item may have without an exception. Absent or null leaves it as it is. */
  readonly latestCompletionDate?: string | null | undefined;
  /** The day by which organisations that will fall short say so. Absent or null leaves it as it is. */
  readonly noticeBy?: string | null | undefined;
  /** Why. Everybody can read it with the change. Not empty. */
  readonly reason: string;
  /** The last day for publishing the assessment. Absent or null leaves it as it is. */
  readonly submissionDeadline?: string | null | undefined;
  /** The first day on which a plan can be started. Absent or null leaves it as it is. */
  readonly templateAvailableFrom?: string | null | undefined;
};

/** The correction of the last decision on a plan, by a DSPT administrator: another decision on the same version, held to the same rules. */
export type DecisionCorrectInput = {
  /** What is decided instead. It may be the same, with another message, judgements or questions. */
  readonly decision: PlanDecision;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** One for each item of the plan, where it is approved or not agreed. */
  readonly judgements?: ReadonlyArray<ItemJudgementInput> | null | undefined;
  /** Words for the organisation, which is told. Not empty. */
  readonly message: string;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** What the organisation is asked, where information is requested. */
  readonly questions?: ReadonlyArray<ItemQuestionInput> | null | undefined;
  /** Why the decision is corrected. Not empty. */
  readonly reason: string;
  /** Why no supporting opinion of the routed team is needed. With it, that criterion is waived. */
  readonly withoutOpinionReason?: string | null | undefined;
};

/** How an item of one version of a plan differs from the version before. */
export type DifferenceKind =
  /** The version before did not have it. */
  | 'ADDED'
  /** Both have it, with different words, dates or other fields. */
  | 'CHANGED'
  /** The version before had it, and this one does not. */
  | 'REMOVED';

/** The codes that an error at the top level of an answer can carry, in extensions.code. The list is closed. Refusals by the rules of the process are no such errors: they stand in userErrors. */
export type ErrorCode =
  /** The request is no well-formed GraphQL request, such as a body that is not JSON or that holds no query. */
  | 'BAD_REQUEST'
  /** A variable or an argument has a form that is not right, such as a date that is no day of the calendar. */
  | 'BAD_USER_INPUT'
  /** The documentId belongs to no document that the service knows. */
  | 'DOCUMENT_NOT_FOUND'
  /** The client may only send trusted documents, and this is none of them. */
  | 'DOCUMENT_NOT_TRUSTED'
  /** The document has more aliases, root fields, directives, fragments or fields than the service takes, or a fragment that spreads itself. */
  | 'DOCUMENT_TOO_COMPLEX'
  /** The fields of the document lie deeper below each other than the service takes. */
  | 'DOCUMENT_TOO_DEEP'
  /** The document or the body is larger than the service takes. */
  | 'DOCUMENT_TOO_LARGE'
  /** None of the roles of the caller ever allows this operation. */
  | 'FORBIDDEN'
  /** The document is not written in the GraphQL language. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document asks for something that the schema does not have. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Something has failed inside the service. The log has the details under the request id of the answer. */
  | 'INTERNAL_SERVER_ERROR'
  /** The HTTP method is not accepted for this operation, such as GET for a mutation. */
  | 'METHOD_NOT_ALLOWED'
  /** The thing to act on does not exist, or the caller may not see it. The answer is the same for both. */
  | 'NOT_FOUND'
  /** The document holds no operation, or several, and the request does not name one of them. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The client, or its address, has sent more requests in a minute than its share. This one was not looked at. */
  | 'RATE_LIMITED'
  /** The service cannot answer at the moment, such as while its database is away or while it stops. */
  | 'SERVICE_UNAVAILABLE'
  /** Answering took longer than the service allows. Nothing is left half done. */
  | 'TIMEOUT'
  /** Answering would cost more than the service allows for one operation. Nothing of it was done. */
  | 'TOO_COSTLY'
  /** The operation is for signed-in callers, and no access token came with it, or one that is not valid or has run out. */
  | 'UNAUTHENTICATED'
  /** The content type of the body is not accepted. */
  | 'UNSUPPORTED_MEDIA_TYPE';

/** To whom something is escalated. The cycle says it for each kind of organisation. */
export type EscalationAddressee =
  /** The Department of Health and Social Care. */
  | 'DHSC'
  /** NHS England. */
  | 'NHS_ENGLAND'
  /** The Regional Digital Transformation team: it helps organisations whose plan or update is missing. */
  | 'REGIONAL_TRANSFORMATION_TEAM';

/** Why something was escalated. */
export type EscalationGround =
  /** The organisation does not engage. The DSPT team finds this, not the calendar. */
  | 'NO_ENGAGEMENT'
  /** The organisation fell short of the standard or never published, and submitted no plan by the deadline. */
  | 'NO_PLAN'
  /** A progress update did not come, though it was chased. */
  | 'NO_UPDATE';

/** An escalation by hand: that an organisation does not engage. */
export type EscalationRecordInput = {
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is escalated. It stays among those who review. Not empty. */
  readonly reason: string;
};

/** What can happen, named in the past tense. Timelines grow as the service does: expect values that you do not know. */
export type EventType =
  /** The organisation said in advance that it would fall short of the standard. */
  | 'ADVANCE_NOTICE_GIVEN'
  /** Assertions of the assessment were confirmed. */
  | 'ASSERTIONS_CONFIRMED'
  /** The assessment was published. */
  | 'ASSESSMENT_PUBLISHED'
  /** What the audit of the assessment asked for was recorded. */
  | 'AUDIT_ACTIONS_RECORDED'
  /** An early publication showed how far the organisation had come. It leaves the status as it is. */
  | 'BASELINE_PUBLISHED'
  /** The dates of a cycle were changed. */
  | 'CALENDAR_CHANGED'
  /** The call that is owed since the plan was not agreed was arranged, or moved. */
  | 'CALL_ARRANGED'
  /** The call was held. */
  | 'CALL_HELD'
  /** The evidence catalogue of a cycle was put in place or changed. */
  | 'CATALOGUE_IMPORTED'
  /** Something was not there when it was due, and those who are to obtain it were told. */
  | 'CHASED'
  /** The clock of the sandbox was moved forward. */
  | 'CLOCK_SET'
  /** The organisation said that every item of the plan is complete. */
  | 'COMPLETION_CLAIMED'
  /** The DSPT team confirmed that the plan is complete. */
  | 'COMPLETION_CONFIRMED'
  /** The DSPT team found that the plan is not complete. */
  | 'COMPLETION_REFUSED'
  /** The address was set at which somebody gets notifications. */
  | 'CONTACT_SET'
  /** The end of a Cyber Essentials Plus certificate was recorded, or that there is none. */
  | 'CYBER_ESSENTIALS_PLUS_RECORDED'
  /** The last decision on the plan was corrected by another one. */
  | 'DECISION_CORRECTED'
  /** A concern about the organisation was passed on, because what was owed did not come. */
  | 'ESCALATED'
  /** Evidence items of the assessment were answered. */
  | 'EVIDENCE_RECORDED'
  /** One party agreed that items of the plan may end after the last date that the cycle allows. */
  | 'EXCEPTIONAL_DATE_AGREED'
  /** The organisation answered a request for information. */
  | 'INFORMATION_ANSWERED'
  /** The DSPT team asked the organisation for information. */
  | 'INFORMATION_REQUESTED'
  /** The routed team was formally asked to work with the organisation. Told among reviewers alone. */
  | 'LEAD_REQUESTED'
  /** A notice under the NIS Regulations was recorded. It is read at the organisation, and stands in no timeline. */
  | 'NIS_NOTICE_RECORDED'
  /** A notification that could not be delivered was sent again. */
  | 'NOTIFICATION_RESENT'
  /** A team said what it thinks of the plan. Told among reviewers alone. */
  | 'OPINION_RECORDED'
  /** Facts about the organisation, such as its name or region, were taken from the Organisation Data Service. */
  | 'ORGANISATION_IMPORTED'
  /** The organisation was succeeded by another, or it succeeded another: its successor answers for what it owed. */
  | 'ORGANISATION_SUCCEEDED'
  /** The National Chief Information Security Officer accepted a plan that fails criteria. Whoever sees the state of the plan alone is told that it was approved. */
  | 'PLAN_ACCEPTED_EXCEPTIONALLY'
  /** The plan was approved. */
  | 'PLAN_APPROVED'
  /** The plan was closed, because the assessment was published and meets the standard. */
  | 'PLAN_CLOSED'
  /** Another organisation answers for the plan from then on: the last successor of the one that wrote it. */
  | 'PLAN_INHERITED'
  /** An item was added to the plan. */
  | 'PLAN_ITEM_ADDED'
  /** An item of the plan was changed. */
  | 'PLAN_ITEM_CHANGED'
  /** An item was taken out of the plan. */
  | 'PLAN_ITEM_REMOVED'
  /** The plan was not agreed. */
  | 'PLAN_NOT_AGREED'
  /** The draft of an improvement plan was started, with its first items. */
  | 'PLAN_STARTED'
  /** A version of the plan was submitted, with the publication of the assessment. */
  | 'PLAN_SUBMITTED'
  /** The organisation reported how the plan goes on. */
  | 'PROGRESS_REPORTED'
  /** The status was taken from the public register of the toolkit. */
  | 'REGISTER_STATUS_IMPORTED'
  /** Somebody was reminded of what falls due. */
  | 'REMINDED'
  /** A reviewer took the plan on. Told among reviewers alone. */
  | 'REVIEW_CLAIMED'
  /** A reviewer gave the plan back to the queue, or it was released for them. Told among reviewers alone. */
  | 'REVIEW_RELEASED'
  /** The organisation asked for the review of the plan. */
  | 'REVIEW_REQUESTED'
  /** A round of progress updates was moved, or called off. */
  | 'ROUND_CHANGED'
  /** From a day on, plans of one kind of organisation are routed to another team. */
  | 'ROUTING_CHANGED'
  /** The status of the organisation changed. The public is told this; whoever may know more is told by which act. */
  | 'STATUS_CHANGED';

/** How far an organisation has answered one evidence item of its assessment. */
export type EvidenceResponse =
  /** The answer is complete. */
  | 'COMPLETE'
  /** Nothing has been answered. Where the item is mandatory, the template of the improvement plan lists it. */
  | 'NOT_RESPONDED'
  /** Something has been answered, and it is not enough to reach the standard. Such items are added to a plan by hand. */
  | 'PARTIAL';

/** The answer to one evidence item. */
export type EvidenceResponseInput = {
  /** Words of explanation. Absent or null gives none. */
  readonly comment?: string | null | undefined;
  /** The reference of the item in the catalogue of the cycle. */
  readonly reference: string;
  /** How far it is answered. */
  readonly response: EvidenceResponse;
};

/** Who has to agree when an item may end after the last date that the cycle allows: both parties, by two different people. */
export type ExceptionParty =
  /** The Department of Health and Social Care, for which one of its officials records it. */
  | 'DHSC'
  /** NHS England, for which the DSPT team or the National Chief Information Security Officer records the agreement. */
  | 'NHS_ENGLAND';

/** The agreement of one party that items may end after the last date that the cycle allows. It takes effect when the other party has agreed as well, by another person. */
export type ExceptionalDateAgreeInput = {
  /** The latest date agreed to. Absent or null: the planned completion date that each item has now. */
  readonly agreedDate?: string | null | undefined;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The ids of the items concerned. At least one. */
  readonly itemIds: ReadonlyArray<string | number>;
  /** The party on whose behalf you agree. */
  readonly party: ExceptionParty;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** What is exceptional about the circumstances. Not empty. */
  readonly reason: string;
};

/** One role that somebody holds or may come to hold, as it would stand in an access token. */
export type GrantInput = {
  /** The role. */
  readonly role: Role;
  /** The ODS code of the organisation, or the code of the region, for which it is held. Absent or null for a role that is held everywhere. */
  readonly scope?: string | null | undefined;
};

/** An act on a plan that needs nothing but the plan itself. */
export type ImprovementPlanActInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Words to go with it on the record. Absent or null: none. */
  readonly note?: string | null | undefined;
  /** The id of the improvement plan. */
  readonly planId: string | number;
};

/** Which improvement plans to list. All parts that are given have to hold; a part that is absent or null asks nothing. */
export type ImprovementPlanFilter = {
  /** True: plans that were submitted and whose review the organisation has not asked for yet. False: all others. */
  readonly awaitingReviewRequest?: boolean | null | undefined;
  /** Plans that this subject has taken on to review. Finds only plans that you review yourself. */
  readonly claimedBy?: string | null | undefined;
  /** Plans of this cycle. */
  readonly cycle?: string | null | undefined;
  /** Plans on which the next thing owed is due before this day. */
  readonly dueBefore?: string | null | undefined;
  /** Plans of organisations of any of these kinds. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** True: plans on which the next thing owed is overdue. False: plans on which it is not, or nothing is owed. */
  readonly overdue?: boolean | null | undefined;
  /** Plans of organisations in any of these regions. */
  readonly regions?: ReadonlyArray<RegionCode> | null | undefined;
  /** Plans that this team looks at. */
  readonly routedTo?: ReviewTeam | null | undefined;
  /** Plans in any of these states. */
  readonly states?: ReadonlyArray<PlanState> | null | undefined;
  /** True: plans that nobody has taken on to review. False: plans that somebody has. Finds only plans that you review yourself. */
  readonly unclaimed?: boolean | null | undefined;
};

/** The order of a list of improvement plans. */
export type ImprovementPlanOrder =
  /** By the name of the organisation, from A to Z. */
  | 'ORGANISATION_NAME_ASC'
  /** Those that have waited longest since they were submitted come first. */
  | 'SUBMITTED_AT_ASC'
  /** Those submitted last come first. */
  | 'SUBMITTED_AT_DESC';

/** The start of an improvement plan. The draft is filled with every mandatory evidence item that has no response. */
export type ImprovementPlanStartInput = {
  /** The id of the assessment. */
  readonly assessmentId: string | number;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The answer to a request for information, where the plan itself stays as it was submitted. */
export type InformationRequestAnswerInput = {
  /** The answer, in words for the reviewers. */
  readonly answer: string;
  /** One for each question of the request. Absent or null where it has none. */
  readonly answers?: ReadonlyArray<QuestionAnswerInput> | null | undefined;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The id of the improvement plan. */
  readonly planId: string | number;
};

/** What a reviewer judges of one item. */
export type ItemJudgementInput = {
  /** The id of the item. */
  readonly itemId: string | number;
  /** Whether it is a realistic and robust way to close its gap. */
  readonly realisticAndRobust: boolean;
  /** Why. Needed where it is not. */
  readonly reason?: string | null | undefined;
};

/** A question to the organisation: about an item, about an audit action, or about the plan. */
export type ItemQuestionInput = {
  /** The reference of the action of the audit report it is about. Absent or null: about none. */
  readonly auditAction?: string | null | undefined;
  /** The id of the item it is about. Absent or null: about none. */
  readonly itemId?: string | number | null | undefined;
  /** What is asked. Not empty. */
  readonly question: string;
};

/** A formal request to the routed team to work with the organisation. */
export type LeadRequestInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Words to the team: what is asked of it. Not empty. */
  readonly message: string;
  /** The id of the improvement plan. */
  readonly planId: string | number;
};

/** A step on the way to closing a gap. */
export type MilestoneInput = {
  /** When it was reached. Absent or null while it is not. */
  readonly achievedOn?: string | null | undefined;
  /** By when: not after the planned completion date of the item. */
  readonly dueOn: string;
  /** What will have been reached. */
  readonly title: string;
};

/** What can be served on an operator of essential services under the Network and Information Systems (NIS) Regulations 2018. */
export type NisNoticeKind =
  /** It has to take the steps that are set out. */
  | 'ENFORCEMENT'
  /** It has to provide information. */
  | 'INFORMATION'
  /** It is inspected. */
  | 'INSPECTION'
  /** It has to pay a penalty. */
  | 'PENALTY';

/** A notice that was served on an operator of essential services under the NIS Regulations 2018. */
export type NisNoticeRecordInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether this puts right what was recorded of the same notice: its kind, day and reference are the same. Both entries stay. Without it the same notice is recorded once. */
  readonly isCorrection?: boolean | null | undefined;
  /** Who issued it, in words. Not empty. */
  readonly issuedBy: string;
  /** The day on which it was issued. Not after today. */
  readonly issuedOn: string;
  /** What the notice asks of the operator. */
  readonly kind: NisNoticeKind;
  /** The id of the organisation. It has to be an operator of essential services. */
  readonly organisationId: string | number;
  /** Its reference. Not empty. */
  readonly reference: string;
  /** What it is about, in a sentence or more. Not empty. */
  readonly summary: string;
};

/** How an organisation stands with the notice that it gives in advance when it knows that it will fall short of the standard. A late or missing notice blocks nothing. */
export type NoticeStanding =
  /** It was given by the day for it. */
  | 'GIVEN'
  /** It was given after that day. */
  | 'GIVEN_LATE'
  /** The organisation has fallen short of the standard and gave none. */
  | 'MISSING'
  /** None is asked for: the cycle asks none of its kind, or it has met the standard. */
  | 'NOT_OWED'
  /** None was given, and none has to have been: the day for it has not passed, or nothing has been published and the standard may still be met by the deadline. */
  | 'NOT_YET_DUE';

/** Which notifications to list. All parts that are given have to hold; a part that is absent or null asks nothing. */
export type NotificationFilter = {
  /** Notifications of any of these kinds. */
  readonly kinds?: ReadonlyArray<NotificationKind> | null | undefined;
  /** Notifications about the organisation with this code. */
  readonly odsCode?: string | null | undefined;
  /** Notifications that have come thus far. */
  readonly states?: ReadonlyArray<NotificationState> | null | undefined;
};

/** What a notification tells. None of them holds anything of the content of a plan. */
export type NotificationKind =
  /** The organisation gave notice that it will fall short of the standard: its contact is told. */
  | 'ADVANCE_NOTICE'
  /** A progress update is missing: those who are to obtain it are told by when. */
  | 'CHASE'
  /** The plan is complete, and the status is Standards Met. */
  | 'COMPLETION_CONFIRMED'
  /** The plan is not complete yet: it stays approved. */
  | 'COMPLETION_REFUSED'
  /** The plan was approved, and the status is Approaching Standards. */
  | 'DECISION_APPROVED'
  /** A plan or an update is missing for good, or the organisation does not engage. */
  | 'ESCALATION'
  /** The reviewers need to know more before they can decide. */
  | 'INFORMATION_REQUESTED'
  /** A plan was not agreed: the team to which it is routed is asked formally to work with the organisation. */
  | 'LEAD_REQUESTED'
  /** The plan was not agreed: the organisation is invited to a call with the team that looked at it. */
  | 'NOT_AGREED'
  /** An organisation has been succeeded: its successor is told that it answers for the plan from now on. */
  | 'PLAN_INHERITED'
  /** The final update shows that the plan is not complete: the organisation is pointed to services and to others that do well. */
  | 'POINTED_TO_SERVICES'
  /** A progress update will be due. */
  | 'REMINDER'
  /** A plan waits for its review. */
  | 'REVIEW_REQUESTED';

/** A notification to be sent again. */
export type NotificationResendInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The id of the notification. It could not be delivered in three days. */
  readonly notificationId: string | number;
};

/** How far a notification has come. */
export type NotificationState =
  /** It could not be delivered in three days. It can be sent again. */
  | 'FAILED'
  /** It has not been delivered yet. It is tried again, with growing pauses, for three days. */
  | 'PENDING'
  /** The mail server of the service has taken it. */
  | 'SENT';

/** Which organisations to list. All parts that are given have to hold; a part that is absent or null asks nothing. */
export type OrganisationFilter = {
  /** Organisations that have an assessment for this cycle. */
  readonly cycle?: string | null | undefined;
  /** Organisations of any of these kinds. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** Organisations in any of these regions. */
  readonly regions?: ReadonlyArray<RegionCode> | null | undefined;
  /** Organisations with any of these statuses, in the cycle that is given or else in their newest. */
  readonly statuses?: ReadonlyArray<ToolkitStatus> | null | undefined;
  /** Part of the name, or an ODS code. Upper and lower case are the same. */
  readonly text?: string | null | undefined;
};

/** What kind of organisation it is. The kind settles which evidence is mandatory, whether an improvement plan may be submitted, and which team looks at it. */
export type OrganisationKind =
  /** A commissioning support unit: it does specialist work, such as data and procurement, for those who pay for care. */
  | 'CSU'
  /** An arm's-length body: a national body that works at a distance from the Department of Health and Social Care (DHSC). */
  | 'DHSC_ALB'
  /** An integrated care board: it plans and pays for the health services of one area of England. */
  | 'ICB'
  /** A provider of healthcare outside the NHS that is designated as an operator of essential services under the NIS Regulations 2018. */
  | 'INDEPENDENT_OES'
  /** A supplier of information technology on which health and care depend. */
  | 'KEY_IT_SUPPLIER'
  /** A council, which has duties in social care and public health. */
  | 'LOCAL_AUTHORITY'
  /** A trust or foundation trust of the NHS: it runs hospitals, ambulances, mental health or community services. */
  | 'NHS_TRUST'
  /** Any other organisation that uses the toolkit. It cannot submit an improvement plan. */
  | 'OTHER';

/** The acceptance, case by case, of a plan that fails criteria, by the National Chief Information Security Officer. */
export type PlanAcceptExceptionallyInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** Why the plan is accepted all the same. Not empty. */
  readonly rationale: string;
  /** Every criterion that the plan fails and that is waived. At least one. */
  readonly waived: ReadonlyArray<CriterionCode>;
};

/** What the DSPT team can decide on a plan under review. */
export type PlanDecision =
  /** The plan is robust and achievable, and meets every criterion. The status becomes Approaching Standards. */
  | 'APPROVE'
  /** The plan is not agreed, on the grounds that are recorded. The status stays Standards Not Met. */
  | 'NOT_AGREE'
  /** The organisation is asked for more, such as for audit actions that the plan leaves out. */
  | 'REQUEST_INFORMATION';

/** A decision of the DSPT team on a plan under review. */
export type PlanDecisionRecordInput = {
  /** What is decided. */
  readonly decision: PlanDecision;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** One for each item of the plan, where it is approved or not agreed. Not needed for a request for information. */
  readonly judgements?: ReadonlyArray<ItemJudgementInput> | null | undefined;
  /** Words for the organisation, which is told. Not empty. */
  readonly message: string;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** What the organisation is asked, where information is requested. It has to answer every question. */
  readonly questions?: ReadonlyArray<ItemQuestionInput> | null | undefined;
  /** Why no supporting opinion of the routed team is needed. With it, that criterion is waived. */
  readonly withoutOpinionReason?: string | null | undefined;
};

/** By what the plans of a report are put together. */
export type PlanGrouping =
  /** The integrated care board in whose area the organisation lies, region by region. */
  | 'ICB'
  /** The kind of organisation. */
  | 'KIND'
  /** The region to which the organisation belongs; what belongs to no one region comes last. */
  | 'REGION';

/** A new item of a plan. It says which gap it covers by one of four: an evidence item, an assertion, an audit action, or that the audit was not done. */
export type PlanItemAddInput = {
  /** The assertion that is only unconfirmed, such as 4.5. */
  readonly assertion?: string | null | undefined;
  /** The reference of the outstanding audit action. */
  readonly auditAction?: string | null | undefined;
  /** Whether the gap is that the audit itself has not been done. */
  readonly auditNotDone?: boolean | null | undefined;
  /** The ids of unfinished items of the cycle before that it goes on with, as `carriedForward` of the assessment offers them. Those about the same evidence item or assertion need not be named. */
  readonly carriesForward?: ReadonlyArray<string | number> | null | undefined;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The reference of the evidence item that is not complete. */
  readonly evidence?: string | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to stand in it. What is absent is left empty. */
  readonly item: PlanItemInput;
  /** The id of the improvement plan. */
  readonly planId: string | number;
};

/** What is to stand in an item of a plan. A field that is absent stays as it is; null clears it. A list takes the place of the one before. */
export type PlanItemInput = {
  /** What will be done. None of them is empty. */
  readonly actions?: ReadonlyArray<string> | null | undefined;
  /** What it depends on, such as the introduction of another system. */
  readonly dependencies?: ReadonlyArray<string> | null | undefined;
  /** By when the money is expected to be secured. */
  readonly fundingExpectedOn?: string | null | undefined;
  /** Whether the money for it has been secured. */
  readonly fundingSecured?: Secured | null | undefined;
  /** What lies between the standard and where the organisation is now. */
  readonly gap?: string | null | undefined;
  /** The organisation's own references, such as a number in its risk register. */
  readonly localReferences?: ReadonlyArray<string> | null | undefined;
  /** The steps on the way. */
  readonly milestones?: ReadonlyArray<MilestoneInput> | null | undefined;
  /** Who is answerable for the actions. */
  readonly owner?: string | null | undefined;
  /** By when the item will be complete. */
  readonly plannedCompletionDate?: string | null | undefined;
  /** Why a date moved. It is kept with the change, and is no part of the item. */
  readonly reason?: string | null | undefined;
  /** By when the people are expected to be secured. */
  readonly resourcesExpectedOn?: string | null | undefined;
  /** Whether the people for it have been secured. */
  readonly resourcesSecured?: Secured | null | undefined;
  /** How far the work has come. Null makes it NOT_STARTED. */
  readonly status?: PlanItemStatus | null | undefined;
};

/** The reason why there is a gap, and so why an item stands in an improvement plan. */
export type PlanItemOrigin =
  /** An action that an audit of the assessment asked for is still outstanding. */
  | 'AUDIT_ACTION'
  /** The audit itself has not been done. This concerns independent operators of essential services. */
  | 'AUDIT_NOT_DONE'
  /** A mandatory evidence item has no response. The draft of a plan starts with these. */
  | 'NO_RESPONSE'
  /** A mandatory evidence item has a response that is not enough to reach the standard. */
  | 'PARTIAL_RESPONSE'
  /** All evidence of an assertion is complete, and the assertion itself has not been confirmed. */
  | 'UNCONFIRMED_ASSERTION';

/** The removal of one item from the draft of a plan. Submitted versions keep it. */
export type PlanItemRemoveInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The id of the item. */
  readonly itemId: string | number;
};

/** How far the work on one item of a plan has come. That an item is overdue is worked out from its date, and is no status. */
export type PlanItemStatus =
  /** The work is done. When every item is complete, completion of the plan can be claimed. */
  | 'COMPLETE'
  /** The work is under way. */
  | 'IN_PROGRESS'
  /** No work has been done yet. */
  | 'NOT_STARTED';

/** A change of one item of a plan. Absent leaves as it is; null clears. */
export type PlanItemUpdateInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to change in it. */
  readonly item: PlanItemInput;
  /** The id of the item. */
  readonly itemId: string | number;
};

/** Where an improvement plan stands in the process. The state moves only by the acts of people, each of which is a mutation. */
export type PlanState =
  /** It was found robust and achievable. The status is Approaching Standards, and progress is reported round by round. */
  | 'APPROVED'
  /** The organisation has published an assessment that meets the standard, so no plan is needed. This state is final. */
  | 'CLOSED'
  /** The DSPT team has confirmed that everything is done. The status is Standards Met. This state is final. */
  | 'COMPLETED'
  /** The organisation says that every item is complete. The DSPT team has yet to confirm it. */
  | 'COMPLETION_CLAIMED'
  /** The organisation is writing it. Nothing has been submitted yet. */
  | 'DRAFT'
  /** The reviewers need to know more. The organisation answers, or changes the plan and publishes again with the next version. */
  | 'INFORMATION_REQUESTED'
  /** It did not meet the criteria. The organisation works on the next version and publishes again with it. */
  | 'NOT_AGREED'
  /** It was submitted together with the publication of the assessment. Its review has not been asked for yet. */
  | 'SUBMITTED'
  /** The organisation has asked for the review. The routed team gives its opinion, the DSPT team decides. */
  | 'UNDER_REVIEW';

/** How one item of an approved plan goes on. */
export type ProgressItemInput = {
  /** The id of the item. */
  readonly itemId: string | number;
  /** The new forecast of when it will be complete. Absent leaves it as it is; null is refused, because an agreed date cannot be taken away. After the last date of the cycle it needs the agreement of both parties first. */
  readonly plannedCompletionDate?: string | null | undefined;
  /** Why the date has moved. Needed where it has. */
  readonly reason?: string | null | undefined;
  /** How far the work has come. */
  readonly status: PlanItemStatus;
};

/** A progress update on an approved plan. */
export type ProgressUpdateSubmitInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The items about which there is something new. Others stay as they are. */
  readonly items: ReadonlyArray<ProgressItemInput>;
  /** How the plan goes on, in a sentence or more. Not empty. */
  readonly note: string;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** The code of the round of the cycle. Absent or null for an update between rounds. */
  readonly round?: string | null | undefined;
};

/** The answer to one question of a request for information. */
export type QuestionAnswerInput = {
  /** The answer. Not empty. */
  readonly answer: string;
  /** The id of the question. */
  readonly questionId: string | number;
};

/** The seven regions into which NHS England divides the country, by their ODS codes. */
export type RegionCode =
  /** London. */
  | 'Y56'
  /** South West. */
  | 'Y58'
  /** South East. */
  | 'Y59'
  /** Midlands. */
  | 'Y60'
  /** East of England. */
  | 'Y61'
  /** North West. */
  | 'Y62'
  /** North East and Yorkshire. */
  | 'Y63';

/** The call that is owed, with whom and for when. Given again, it moves the call. */
export type ReviewCallArrangeInput = {
  /** For when it is arranged. */
  readonly arrangedFor: string;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** With whom it is: the team that the plan is routed to, or the DSPT team where it is routed to no other. */
  readonly team: ReviewTeam;
};

/** What came of the call that was arranged. */
export type ReviewCallHoldInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** A note among reviewers, which the organisation never sees. Absent or null: none. */
  readonly insideNote?: string | null | undefined;
  /** What came of it, in words for the organisation. Not empty. */
  readonly outcome: string;
  /** The id of the improvement plan. */
  readonly planId: string | number;
};

/** What a team thinks of a plan. An opinion is advice to the DSPT team, which decides. */
export type ReviewOpinion =
  /** The team does not find it so. */
  | 'DO_NOT_SUPPORT'
  /** The team cannot tell without knowing more. */
  | 'NEED_INFORMATION'
  /** The team finds the plan robust and achievable. Approval needs this opinion of the routed team, or a written reason to go without. */
  | 'SUPPORT';

/** A team that looks at improvement plans. The DSPT team always takes part; for most kinds of organisation the plan is also routed to a second team. */
export type ReviewTeam =
  /** The team of NHS England that runs the Data Security and Protection Toolkit (DSPT). It alone decides. */
  | 'DSPT_TEAM'
  /** The cyber security unit that NHS England and the Department of Health and Social Care share. Plans of independent operators of essential services and of arm's-length bodies go there. */
  | 'JOINT_CYBER_UNIT'
  /** The Regional Security Lead of NHS England in the region of the organisation. Plans of trusts, integrated care boards and commissioning support units go there. */
  | 'REGIONAL_SECURITY_LEAD';

/** What somebody, or a program, is to this service. Some roles are held for one organisation or in one region; one person can hold several. Nobody reviews a plan of their own organisation, whatever roles they hold. */
export type Role =
  /** An official of the Department of Health and Social Care: sees every plan, agrees exceptional dates on behalf of the department, and records notices under the NIS Regulations. */
  | 'DHSC_OFFICIAL'
  /** A member of the DSPT team who may also run the service, such as change the calendar of a cycle, or move the clock of a sandbox. */
  | 'DSPT_ADMINISTRATOR'
  /** A member of the DSPT team. Sees every plan, decides on plans and confirms their completion. */
  | 'DSPT_REVIEWER'
  /** The Joint Cyber Unit: gives opinions on plans of independent operators of essential services and of arm's-length bodies, and reads those of trusts and integrated care boards. */
  | 'JOINT_CYBER_UNIT'
  /** The National Chief Information Security Officer: sees every plan, and alone may accept one that fails criteria. */
  | 'NATIONAL_CISO'
  /** Somebody of the organisation who may do everything there: record, publish, ask for the review, claim completion. Held for an organisation. */
  | 'ORGANISATION_ADMINISTRATOR'
  /** Somebody of the organisation who works on its assessment and plan and reports progress, and does not publish. Held for an organisation. */
  | 'ORGANISATION_MEMBER'
  /** Somebody of the organisation who reads its assessment and plan. Held for an organisation. */
  | 'ORGANISATION_VIEWER'
  /** The Regional Security Lead: sees the plans of one region and gives opinions on those that are routed there. Held for a region. */
  | 'REGIONAL_SECURITY_LEAD'
  /** The Regional Digital Transformation team: sees the plans of one region, to help where one is missing or late. Held for a region. */
  | 'REGIONAL_TRANSFORMATION_TEAM'
  /** A program that collects totals. It sees counts, never a single plan. */
  | 'REPORTING_CLIENT'
  /** A program that shows where an organisation's plan stands. It sees the state of the plan and the next date due, and none of the content. Held for an organisation. */
  | 'STATUS_CLIENT';

/** From a day to come, plans of one kind of organisation are routed to another team. Plans whose review was requested before that day keep the team they have. */
export type RoutingChangeInput = {
  /** The code of the cycle, such as 2023-24. */
  readonly cycle: string;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the cycle that you have seen. Where its calendar has changed since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** The first day on which the new team gets the plans whose review is requested. After today. */
  readonly from: string;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of organisation whose plans are routed. */
  readonly kind: OrganisationKind;
  /** Why. Everybody can read it with the change. Not empty. */
  readonly reason: string;
  /** The team that looks at the plans beside the DSPT team; DSPT_TEAM where it is to look at them alone. */
  readonly routedTo: ReviewTeam;
};

/** Where to move the clock of a sandbox. */
export type SandboxClockSetInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** The instant to which the clock moves. Not before the one it shows: it moves forward only. */
  readonly now: string;
};

/** Whether the money, or the people, that an item needs have been secured. */
export type Secured =
  /** They are not secured. The item says by when they are expected. */
  | 'NO'
  /** The item needs none beyond what is there. */
  | 'NOT_NEEDED'
  /** It is not known yet. */
  | 'NOT_SURE'
  /** They are secured. */
  | 'YES';

/** What an installation of this service is for. */
export type ServiceProfile =
  /** For real use: the clock is the real one. */
  | 'PRODUCTION'
  /** For trying it out: its organisations may be invented, and its clock is its own and can be moved forward. */
  | 'SANDBOX';

/** What can be worth a look in a plan. A signal is no verdict: it decides nothing, and may have a good reason. */
export type SignalCode =
  /** Every planned completion date is the last day that the cycle allows. */
  | 'ALL_DATES_ON_THE_LAST_DAY'
  /** Items have a milestone after their planned completion date. */
  | 'MILESTONE_AFTER_COMPLETION'
  /** The plan has more items than the number that the cycle gives. */
  | 'MORE_THAN_A_FEW_ITEMS'
  /** Items say nothing of whether the money is secured. */
  | 'NO_WORD_ON_FUNDING'
  /** One action owner has more actions than the number that the cycle gives. */
  | 'ONE_OWNER_WITH_MANY_ACTIONS'
  /** Items go on with what was not finished in an earlier cycle, or are about evidence that a plan of the same organisation was about then. */
  | 'OUTSTANDING_IN_AN_EARLIER_CYCLE'
  /** Several items say the same of what will be done. */
  | 'SAME_TEXT_IN_SEVERAL_ITEMS';

/** The opinion of one team on a plan under review. */
export type TeamOpinionRecordInput = {
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The revision of the assessment or plan that you have seen; of its plan, where the act is on an item. Where it has moved on since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Words for those who decide. Not empty. */
  readonly message: string;
  /** What the team thinks. */
  readonly opinion: ReviewOpinion;
  /** The id of the improvement plan. */
  readonly planId: string | number;
  /** The team for which you speak. The plan has to be routed to it. */
  readonly team: ReviewTeam;
};

/** How an organisation stands in one cycle of the Data Security and Protection Toolkit, as the public register shows it. */
export type ToolkitStatus =
  /** It has published short of the standard, and its improvement plan has been approved and is being carried out. */
  | 'APPROACHING_STANDARDS'
  /** It has not published an assessment in this cycle. */
  | 'NOT_PUBLISHED'
  /** As Standards Met, with a Cyber Essentials Plus certificate that was current on the day of publishing. */
  | 'STANDARDS_EXCEEDED'
  /** Every mandatory evidence item is complete and every assertion that holds one is confirmed, or its plan was completed. */
  | 'STANDARDS_MET'
  /** It has published, with mandatory evidence still missing, and has no improvement plan that was approved. */
  | 'STANDARDS_NOT_MET';

/** A round of progress updates that is moved, called off, or asked for after all. No status changes by it, and updates that were late stay late. */
export type UpdateRoundChangeInput = {
  /** The day by which a missing update is to be obtained. It is after the last day for the update. Absent or null leaves it as it is. */
  readonly chaseBy?: string | null | undefined;
  /** The code of the cycle, such as 2023-24. */
  readonly cycle: string;
  /** Whether only to try: the same rules answer, with the outcome as it would be, and nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  /** The last day for the update. Absent or null leaves it as it is. */
  readonly dueOn?: string | null | undefined;
  /** The revision of the cycle that you have seen. Where its calendar has changed since, the act is refused with what has changed. */
  readonly expectedRevision: number;
  /** A key of your own for this one act. Sent again with the same input, the act happens once and is answered again; with another input it is refused. Remembered for 7 days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether the round is called off, so that no update is owed for it. Absent or null leaves it as it is. */
  readonly isCalledOff?: boolean | null | undefined;
  /** Why. Everybody can read it with the change. Not empty. */
  readonly reason: string;
  /** The code of the round. */
  readonly round: string;
};

/** Why the rules of the process refuse an act. Every reason that applies is given at once, in the userErrors of the payload. */
export type UserErrorCode =
  /** The plan fails criteria of approval. Comes as CriteriaNotMetError, with each of them. */
  | 'CRITERIA_NOT_MET'
  /** The same key was used before with another input. Take a new key for a new act. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something in the input is missing, is not known, or does not fit with the rest. */
  | 'INVALID_INPUT'
  /** The plan has an item for this gap already. */
  | 'ITEM_ALREADY_IN_PLAN'
  /** The kind of the organisation does not take part in this. The message lists the kinds that do. */
  | 'NOT_ELIGIBLE'
  /** You do not speak for that team or party, or the plan is not routed to it. */
  | 'NOT_ROUTED_TO_YOU'
  /** It is too early in the cycle. The message says from which day it is possible. */
  | 'NOT_YET_AVAILABLE'
  /** You have a part in this plan, or have agreed for the other party: somebody else has to do it. */
  | 'SEPARATION_OF_DUTIES'
  /** Somebody has changed it since you read it. Comes as StaleRevisionError, with what has changed. */
  | 'STALE_REVISION'
  /** The assessment meets the standard: it needs no improvement plan, and cannot have one. */
  | 'STANDARD_ALREADY_MET'
  /** The state of the plan does not allow it now. Comes as TransitionNotAllowedError. */
  | 'TRANSITION_NOT_ALLOWED';

export type AdvanceNoticeGiveMutationVariables = Exact<{
  input: AdvanceNoticeGiveInput;
}>;


export type AdvanceNoticeGiveMutation = { readonly advanceNoticeGive: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly noticeStanding: NoticeStanding | null, readonly advanceNotices: ReadonlyArray<{ readonly addressedTo: ReviewTeam, readonly message: string, readonly late: boolean, readonly at: string }> | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type AssertionConfirmMutationVariables = Exact<{
  input: AssertionConfirmInput;
}>;


export type AssertionConfirmMutation = { readonly assertionConfirm: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type AssessmentEvidenceRecordMutationVariables = Exact<{
  input: AssessmentEvidenceRecordInput;
}>;


export type AssessmentEvidenceRecordMutation = { readonly assessmentEvidenceRecord: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type AssessmentPublishMutationVariables = Exact<{
  input: AssessmentPublishInput;
}>;


export type AssessmentPublishMutation = { readonly assessmentPublish: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type AssessmentQueryVariables = Exact<{
  odsCode: string;
  cycle: string;
  onlyGaps?: boolean | null | undefined;
}>;


export type AssessmentQuery = { readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly baselinePublishedAt: string | null, readonly auditRecordedAt: string | null, readonly noticeStanding: NoticeStanding | null, readonly auditActions: ReadonlyArray<{ readonly reference: string, readonly finding: string, readonly evidence: ReadonlyArray<string>, readonly outstanding: boolean }> | null, readonly advanceNotices: ReadonlyArray<{ readonly addressedTo: ReviewTeam, readonly message: string, readonly late: boolean, readonly at: string }> | null, readonly catalogue: { readonly name: string, readonly isSample: boolean, readonly note: string }, readonly statusHistory: ReadonlyArray<{ readonly from: ToolkitStatus, readonly to: ToolkitStatus, readonly at: string }>, readonly exemplars: ReadonlyArray<{ readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly toolkitStatus: ToolkitStatus }>, readonly publicationPreview: { readonly status: ToolkitStatus, readonly planCalledFor: boolean, readonly late: boolean, readonly gaps: ReadonlyArray<{ readonly origin: PlanItemOrigin, readonly assertion: string | null, readonly auditAction: string | null, readonly coveredByPlan: boolean, readonly evidenceItem: { readonly reference: string } | null }> } | null, readonly evidence: ReadonlyArray<{ readonly response: EvidenceResponse, readonly assertionConfirmed: boolean, readonly isGap: boolean, readonly item: { readonly reference: string, readonly assertion: string, readonly title: string, readonly mandatory: boolean } }> | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly state: PlanState } | null } | null };

export type AssessmentsQueryVariables = Exact<{
  filter: AssessmentFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AssessmentsQuery = { readonly assessments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly baselinePublishedAt: string | null, readonly noticeStanding: NoticeStanding | null, readonly improvementPlan: { readonly id: string, readonly state: PlanState } | null, readonly organisation: { readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly region: { readonly code: RegionCode } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type AuditActionsRecordMutationVariables = Exact<{
  input: AuditActionsRecordInput;
}>;


export type AuditActionsRecordMutation = { readonly auditActionsRecord: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CarriedForwardQueryVariables = Exact<{
  odsCode: string;
  cycle: string;
}>;


export type CarriedForwardQuery = { readonly assessment: { readonly id: string, readonly carriedForward: ReadonlyArray<{ readonly itemId: string, readonly odsCode: string, readonly organisationName: string, readonly cycle: string, readonly origin: PlanItemOrigin, readonly gap: string, readonly evidence: string | null, readonly assertion: string | null, readonly auditAction: string | null, readonly plannedCompletionDate: string | null, readonly status: PlanItemStatus, readonly outstandingSince: string, readonly yearsOutstanding: number, readonly coveredByPlan: boolean }> | null, readonly improvementPlan: { readonly id: string, readonly content: { readonly items: ReadonlyArray<{ readonly id: string, readonly gap: string, readonly yearsOutstanding: number, readonly carriedForwardFrom: ReadonlyArray<{ readonly itemId: string, readonly odsCode: string, readonly organisationName: string, readonly cycle: string, readonly gap: string, readonly plannedCompletionDate: string | null, readonly status: PlanItemStatus, readonly outstandingSince: string }> }> } | null } | null } | null };

export type CompletionClaimMutationVariables = Exact<{
  input: ImprovementPlanActInput;
}>;


export type CompletionClaimMutation = { readonly completionClaim: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CompletionConfirmMutationVariables = Exact<{
  input: ImprovementPlanActInput;
}>;


export type CompletionConfirmMutation = { readonly completionConfirm: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CompletionRefuseMutationVariables = Exact<{
  input: CompletionRefuseInput;
}>;


export type CompletionRefuseMutation = { readonly completionRefuse: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ContactAddressQueryVariables = Exact<{
  addressee: Addressee;
  region?: RegionCode | null | undefined;
  odsCode?: string | null | undefined;
}>;


export type ContactAddressQuery = { readonly contactAddress: string | null };

export type ContactSetMutationVariables = Exact<{
  input: ContactSetInput;
}>;


export type ContactSetMutation = { readonly contactSet: { readonly email: string | null, readonly dryRun: boolean, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CyberEssentialsPlusRecordMutationVariables = Exact<{
  input: CyberEssentialsPlusRecordInput;
}>;


export type CyberEssentialsPlusRecordMutation = { readonly cyberEssentialsPlusRecord: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CycleCalendarChangeMutationVariables = Exact<{
  input: CycleCalendarChangeInput;
}>;


export type CycleCalendarChangeMutation = { readonly cycleCalendarChange: { readonly dryRun: boolean, readonly cycle: { readonly code: string, readonly revision: number, readonly baselineDue: string, readonly noticeBy: string, readonly templateAvailableFrom: string, readonly submissionDeadline: string, readonly latestCompletionDate: string, readonly changes: ReadonlyArray<{ readonly at: string, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CyclesQueryVariables = Exact<{ [key: string]: never; }>;


export type CyclesQuery = { readonly cycles: ReadonlyArray<{ readonly code: string, readonly revision: number, readonly firstDay: string, readonly lastDay: string, readonly baselineDue: string, readonly noticeBy: string, readonly templateAvailableFrom: string, readonly submissionDeadline: string, readonly latestCompletionDate: string, readonly provenance: string, readonly rounds: ReadonlyArray<{ readonly code: string, readonly dueOn: string, readonly chaseBy: string, readonly isFinal: boolean, readonly isCalledOff: boolean }>, readonly kinds: ReadonlyArray<{ readonly kind: OrganisationKind, readonly maySubmitPlan: boolean, readonly routedTo: ReadonlyArray<ReviewTeam>, readonly publishesBaseline: boolean, readonly routing: ReadonlyArray<{ readonly from: string, readonly routedTo: ReadonlyArray<ReviewTeam> }> }>, readonly changes: ReadonlyArray<{ readonly at: string, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> }> };

export type DecisionCorrectMutationVariables = Exact<{
  input: DecisionCorrectInput;
}>;


export type DecisionCorrectMutation = { readonly decisionCorrect: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type EscalationRecordMutationVariables = Exact<{
  input: EscalationRecordInput;
}>;


export type EscalationRecordMutation = { readonly escalationRecord: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly escalations: ReadonlyArray<{ readonly ground: EscalationGround, readonly addressedTo: EscalationAddressee, readonly reason: string, readonly at: string }> | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type EscalationsQueryVariables = Exact<{
  odsCode: string;
  cycle: string;
}>;


export type EscalationsQuery = { readonly assessment: { readonly id: string, readonly revision: number, readonly escalations: ReadonlyArray<{ readonly ground: EscalationGround, readonly addressedTo: EscalationAddressee, readonly round: string | null, readonly reason: string, readonly automatic: boolean, readonly at: string }> | null } | null };

export type EvidenceGapsQueryVariables = Exact<{
  cycle: string;
  regions?: ReadonlyArray<RegionCode> | RegionCode | null | undefined;
  kinds?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EvidenceGapsQuery = { readonly evidenceGaps: { readonly cycle: string, readonly asOf: string, readonly rows: ReadonlyArray<{ readonly organisations: number | null, readonly inPlans: number | null, readonly suppressed: boolean, readonly item: { readonly id: string, readonly reference: string, readonly title: string, readonly standard: number } }> } };

export type ExceptionalDateAgreeMutationVariables = Exact<{
  input: ExceptionalDateAgreeInput;
}>;


export type ExceptionalDateAgreeMutation = { readonly exceptionalDateAgree: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ExplainAccessQueryVariables = Exact<{
  grants: ReadonlyArray<GrantInput> | GrantInput;
  nodeId: string | number;
}>;


export type ExplainAccessQuery = { readonly explainAccess: { readonly nodeId: string, readonly type: string, readonly shown: boolean, readonly odsCode: string | null, readonly kind: OrganisationKind | null, readonly region: RegionCode | null, readonly parts: ReadonlyArray<{ readonly fields: ReadonlyArray<string>, readonly permissions: ReadonlyArray<string>, readonly shown: boolean, readonly reasons: ReadonlyArray<string> }> } | null };

export type GroundsForConcernQueryVariables = Exact<{
  cycle: string;
  kinds?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  regions?: ReadonlyArray<RegionCode> | RegionCode | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GroundsForConcernQuery = { readonly groundsForConcern: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly grounds: ReadonlyArray<ConcernGround>, readonly organisation: { readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly region: { readonly code: RegionCode } | null }, readonly assessment: { readonly id: string, readonly status: ToolkitStatus, readonly improvementPlan: { readonly id: string, readonly state: PlanState } | null }, readonly noPlan: { readonly since: string, readonly days: number } | null, readonly incompletePlan: { readonly gapsNotCovered: number, readonly itemsWithoutDate: number, readonly itemsWithoutOwner: number, readonly itemsWithoutAction: number } | null, readonly insufficientQuality: { readonly versionsNotAgreed: number, readonly itemsNotRealistic: number } | null, readonly slipping: { readonly itemsPastBaseline: number, readonly largestSlippageDays: number, readonly updatesMissing: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ImprovementPlanReviewRequestMutationVariables = Exact<{
  input: ImprovementPlanActInput;
}>;


export type ImprovementPlanReviewRequestMutation = { readonly improvementPlanReviewRequest: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ImprovementPlanStartMutationVariables = Exact<{
  input: ImprovementPlanStartInput;
}>;


export type ImprovementPlanStartMutation = { readonly improvementPlanStart: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ImprovementPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ImprovementPlanQuery = { readonly node:
    | { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly routedTo: ReadonlyArray<ReviewTeam>, readonly submittedAt: string | null, readonly reviewRequestedAt: string | null, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly organisation: { readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind }, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus }, readonly content: { readonly editing: boolean, readonly items: ReadonlyArray<{ readonly id: string, readonly origin: PlanItemOrigin, readonly gap: string, readonly assertion: string | null, readonly auditAction: string | null, readonly actions: ReadonlyArray<string>, readonly owner: string | null, readonly plannedCompletionDate: string | null, readonly baselineCompletionDate: string | null, readonly slippageDays: number, readonly status: PlanItemStatus, readonly overdue: boolean, readonly fundingSecured: Secured | null, readonly fundingExpectedOn: string | null, readonly resourcesSecured: Secured | null, readonly resourcesExpectedOn: string | null, readonly localReferences: ReadonlyArray<string>, readonly dependencies: ReadonlyArray<string>, readonly evidenceItem: { readonly reference: string, readonly title: string } | null, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly achievedOn: string | null }>, readonly agreements: ReadonlyArray<{ readonly party: ExceptionParty, readonly agreedDate: string }> }>, readonly versions: ReadonlyArray<{ readonly version: number, readonly submittedAt: string, readonly items: ReadonlyArray<{ readonly itemId: string, readonly evidenceReference: string | null, readonly plannedCompletionDate: string | null }> }>, readonly opinions: ReadonlyArray<{ readonly team: ReviewTeam, readonly opinion: ReviewOpinion, readonly message: string, readonly version: number, readonly at: string }>, readonly decisions: ReadonlyArray<{ readonly decision: PlanDecision, readonly version: number, readonly revision: number, readonly grounds: ReadonlyArray<CriterionCode>, readonly waived: ReadonlyArray<CriterionCode>, readonly exceptional: boolean, readonly message: string, readonly at: string, readonly judgements: ReadonlyArray<{ readonly itemId: string, readonly realisticAndRobust: boolean, readonly reason: string | null }> }>, readonly progressUpdates: ReadonlyArray<{ readonly round: string | null, readonly submittedAt: string, readonly note: string, readonly late: boolean }> } | null }
    | Record<PropertyKey, never>
   | null };

export type InformationRequestAnswerMutationVariables = Exact<{
  input: InformationRequestAnswerInput;
}>;


export type InformationRequestAnswerMutation = { readonly informationRequestAnswer: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type InheritedPlansQueryVariables = Exact<{
  odsCode: string;
}>;


export type InheritedPlansQuery = { readonly organisation: { readonly odsCode: string, readonly answeredForBy: string | null, readonly answersFor: ReadonlyArray<{ readonly odsCode: string, readonly name: string, readonly closedOn: string | null, readonly succeededOn: string | null, readonly assessments: ReadonlyArray<{ readonly id: string, readonly cycle: string, readonly status: ToolkitStatus, readonly improvementPlan: { readonly id: string, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly content: { readonly items: ReadonlyArray<{ readonly id: string, readonly gap: string, readonly status: PlanItemStatus }> } | null } | null }> }> } | null };

export type LeadRequestMutationVariables = Exact<{
  input: LeadRequestInput;
}>;


export type LeadRequestMutation = { readonly leadRequest: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type NisNoticeRecordMutationVariables = Exact<{
  input: NisNoticeRecordInput;
}>;


export type NisNoticeRecordMutation = { readonly nisNoticeRecord: { readonly dryRun: boolean, readonly organisation: { readonly id: string, readonly odsCode: string, readonly nisNotices: ReadonlyArray<{ readonly kind: NisNoticeKind, readonly issuedOn: string, readonly issuedBy: string, readonly reference: string, readonly summary: string, readonly recordedAt: string }> | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type NisNoticesQueryVariables = Exact<{
  odsCode: string;
}>;


export type NisNoticesQuery = { readonly organisation: { readonly id: string, readonly odsCode: string, readonly isOperatorOfEssentialServices: boolean, readonly nisNotices: ReadonlyArray<{ readonly kind: NisNoticeKind, readonly issuedOn: string, readonly issuedBy: string, readonly reference: string, readonly summary: string, readonly recordedAt: string }> | null } | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly cycle: string, readonly status: ToolkitStatus, readonly id: string }
    | { readonly reference: string, readonly id: string }
    | { readonly state: PlanState, readonly id: string }
    | { readonly id: string }
    | { readonly odsCode: string, readonly id: string }
    | { readonly gap: string, readonly id: string }
   | null> };

export type NotificationResendMutationVariables = Exact<{
  input: NotificationResendInput;
}>;


export type NotificationResendMutation = { readonly notificationResend: { readonly dryRun: boolean, readonly notification: { readonly id: string, readonly state: NotificationState, readonly attempts: number | null, readonly lastError: string | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type NotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type NotificationsQuery = { readonly notifications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: NotificationKind, readonly addressee: Addressee, readonly subject: string, readonly body: string, readonly createdAt: string, readonly state: NotificationState, readonly sentAt: string | null, readonly attempts: number | null, readonly lastError: string | null, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly organisation: { readonly odsCode: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OrganisationNotificationsQueryVariables = Exact<{
  odsCode: string;
}>;


export type OrganisationNotificationsQuery = { readonly organisation: { readonly id: string, readonly notifications: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly subject: string, readonly body: string, readonly createdAt: string, readonly state: NotificationState, readonly sentAt: string | null }> | null } | null };

export type OrganisationStatusQueryVariables = Exact<{
  odsCode: string;
}>;


export type OrganisationStatusQuery = { readonly organisation: { readonly id: string, readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly isOperatorOfEssentialServices: boolean, readonly toolkitStatus: ToolkitStatus, readonly closedOn: string | null, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly successor: { readonly odsCode: string, readonly name: string } | null, readonly assessments: ReadonlyArray<{ readonly id: string, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null }> } | null };

export type OrganisationTimelineQueryVariables = Exact<{
  odsCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganisationTimelineQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly actor: string | null, readonly actingAs: ReadonlyArray<Role>, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly toolkitStatus: ToolkitStatus } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PlanAcceptExceptionallyMutationVariables = Exact<{
  input: PlanAcceptExceptionallyInput;
}>;


export type PlanAcceptExceptionallyMutation = { readonly planAcceptExceptionally: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type PlanAsOfQueryVariables = Exact<{
  id: string | number;
  at: string;
}>;


export type PlanAsOfQuery = { readonly node:
    | { readonly id: string, readonly assessment: { readonly status: ToolkitStatus }, readonly asOf: { readonly revision: number, readonly version: number, readonly state: PlanState, readonly items: ReadonlyArray<{ readonly itemId: string, readonly origin: PlanItemOrigin, readonly evidenceReference: string | null, readonly assertion: string | null, readonly auditAction: string | null, readonly gap: string, readonly actions: ReadonlyArray<string>, readonly owner: string | null, readonly plannedCompletionDate: string | null, readonly baselineCompletionDate: string | null, readonly status: PlanItemStatus, readonly fundingSecured: Secured | null, readonly fundingExpectedOn: string | null, readonly resourcesSecured: Secured | null, readonly resourcesExpectedOn: string | null, readonly localReferences: ReadonlyArray<string>, readonly dependencies: ReadonlyArray<string>, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly achievedOn: string | null }>, readonly agreements: ReadonlyArray<{ readonly party: ExceptionParty, readonly agreedDate: string, readonly reason: string, readonly at: string }> }> | null } | null }
    | Record<PropertyKey, never>
   | null };

export type PlanDecisionRecordMutationVariables = Exact<{
  input: PlanDecisionRecordInput;
}>;


export type PlanDecisionRecordMutation = { readonly planDecisionRecord: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type PlanItemAddMutationVariables = Exact<{
  input: PlanItemAddInput;
}>;


export type PlanItemAddMutation = { readonly planItemAdd: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type PlanItemRemoveMutationVariables = Exact<{
  input: PlanItemRemoveInput;
}>;


export type PlanItemRemoveMutation = { readonly planItemRemove: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type PlanItemUpdateMutationVariables = Exact<{
  input: PlanItemUpdateInput;
}>;


export type PlanItemUpdateMutation = { readonly planItemUpdate: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type PlanReadinessQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanReadinessQuery = { readonly node:
    | { readonly id: string, readonly state: PlanState, readonly readiness: { readonly ready: boolean, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly outcome: CriterionOutcome, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly gap: string }> }> } | null, readonly viewerActions: ReadonlyArray<{ readonly mutation: string, readonly allowed: boolean, readonly blockedBy: ReadonlyArray<
          | { readonly code: UserErrorCode, readonly message: string }
          | { readonly code: UserErrorCode, readonly message: string }
          | { readonly code: UserErrorCode, readonly message: string }
          | { readonly code: UserErrorCode, readonly message: string }
        > }> }
    | Record<PropertyKey, never>
   | null };

export type PlanReportQueryVariables = Exact<{
  cycle: string;
  by: PlanGrouping;
  asOf?: string | null | undefined;
}>;


export type PlanReportQuery = { readonly planReport: { readonly cycle: string, readonly asOf: string, readonly by: PlanGrouping, readonly rows: ReadonlyArray<{ readonly icbCode: string | null, readonly icbName: string | null, readonly kind: OrganisationKind | null, readonly organisations: number, readonly itemsOverdue: number | null, readonly medianDaysToDecision: number | null, readonly itemsSlipped: number | null, readonly medianDaysSlipped: number | null, readonly suppressed: boolean, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly plans: ReadonlyArray<{ readonly state: PlanState, readonly count: number | null, readonly suppressed: boolean }>, readonly updates: ReadonlyArray<{ readonly code: string, readonly dueOn: string, readonly isCalledOff: boolean, readonly received: number | null, readonly late: number | null, readonly missing: number | null }> }>, readonly total: { readonly icbCode: string | null, readonly icbName: string | null, readonly kind: OrganisationKind | null, readonly organisations: number, readonly itemsOverdue: number | null, readonly medianDaysToDecision: number | null, readonly itemsSlipped: number | null, readonly medianDaysSlipped: number | null, readonly suppressed: boolean, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly plans: ReadonlyArray<{ readonly state: PlanState, readonly count: number | null, readonly suppressed: boolean }>, readonly updates: ReadonlyArray<{ readonly code: string, readonly dueOn: string, readonly isCalledOff: boolean, readonly received: number | null, readonly late: number | null, readonly missing: number | null }> } } };

export type PlanReportNumbersFragment = { readonly icbCode: string | null, readonly icbName: string | null, readonly kind: OrganisationKind | null, readonly organisations: number, readonly itemsOverdue: number | null, readonly medianDaysToDecision: number | null, readonly itemsSlipped: number | null, readonly medianDaysSlipped: number | null, readonly suppressed: boolean, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly plans: ReadonlyArray<{ readonly state: PlanState, readonly count: number | null, readonly suppressed: boolean }>, readonly updates: ReadonlyArray<{ readonly code: string, readonly dueOn: string, readonly isCalledOff: boolean, readonly received: number | null, readonly late: number | null, readonly missing: number | null }> };

export type PlanReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanReviewQuery = { readonly node:
    | { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly waitingDays: number | null, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly reviewClaim: { readonly by: string, readonly at: string } | null, readonly signals: ReadonlyArray<{ readonly code: SignalCode, readonly statement: string, readonly items: ReadonlyArray<{ readonly id: string }> }> | null, readonly content: { readonly auditComparison: ReadonlyArray<{ readonly auditAction: string, readonly finding: string, readonly outstanding: boolean, readonly missing: boolean, readonly coveredBy: { readonly id: string } | null }>, readonly informationRequests: ReadonlyArray<{ readonly version: number, readonly askedAt: string, readonly dueOn: string, readonly open: boolean, readonly answeredAt: string | null, readonly answer: string | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly auditAction: string | null, readonly question: string, readonly answer: string | null, readonly item: { readonly id: string, readonly gap: string } | null }> }>, readonly calls: ReadonlyArray<{ readonly version: number, readonly state: CallState, readonly owedSince: string, readonly team: ReviewTeam | null, readonly arrangedFor: string | null, readonly heldAt: string | null, readonly outcome: string | null, readonly insideNote: string | null }>, readonly leadRequests: ReadonlyArray<{ readonly version: number, readonly team: ReviewTeam, readonly at: string, readonly message: string | null }>, readonly versions: ReadonlyArray<{ readonly version: number, readonly changesSincePrevious: ReadonlyArray<{ readonly itemId: string, readonly kind: DifferenceKind, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly decision: PlanDecision, readonly version: number, readonly message: string, readonly corrects: string | null, readonly correctionReason: string | null, readonly at: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PlanStandingQueryVariables = Exact<{
  odsCode: string;
  cycle: string;
}>;


export type PlanStandingQuery = { readonly assessment: { readonly id: string, readonly status: ToolkitStatus, readonly improvementPlan: { readonly id: string, readonly state: PlanState, readonly version: number, readonly submittedAt: string | null, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null } | null } | null };

export type PlanTimelineQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PlanTimelineQuery = { readonly node:
    | { readonly id: string, readonly revision: number, readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly actor: string | null, readonly actingAs: ReadonlyArray<Role>, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type ProgressUpdateSubmitMutationVariables = Exact<{
  input: ProgressUpdateSubmitInput;
}>;


export type ProgressUpdateSubmitMutation = { readonly progressUpdateSubmit: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type RegionalSummaryQueryVariables = Exact<{
  cycle: string;
  asOf?: string | null | undefined;
  kinds?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
}>;


export type RegionalSummaryQuery = { readonly regionalSummary: { readonly cycle: string, readonly asOf: string, readonly rows: ReadonlyArray<{ readonly organisations: number, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly statuses: ReadonlyArray<{ readonly status: ToolkitStatus, readonly count: number }>, readonly plans: ReadonlyArray<{ readonly state: PlanState, readonly count: number | null, readonly suppressed: boolean }> | null }>, readonly national: { readonly organisations: number, readonly statuses: ReadonlyArray<{ readonly status: ToolkitStatus, readonly count: number }> }, readonly total: { readonly organisations: number, readonly statuses: ReadonlyArray<{ readonly status: ToolkitStatus, readonly count: number }> } } };

export type ReviewCallArrangeMutationVariables = Exact<{
  input: ReviewCallArrangeInput;
}>;


export type ReviewCallArrangeMutation = { readonly reviewCallArrange: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ReviewCallHoldMutationVariables = Exact<{
  input: ReviewCallHoldInput;
}>;


export type ReviewCallHoldMutation = { readonly reviewCallHold: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ReviewClaimMutationVariables = Exact<{
  input: ImprovementPlanActInput;
}>;


export type ReviewClaimMutation = { readonly reviewClaim: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ReviewQueueQueryVariables = Exact<{
  filter?: ImprovementPlanFilter | null | undefined;
  orderBy?: ImprovementPlanOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly improvementPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly routedTo: ReadonlyArray<ReviewTeam>, readonly submittedAt: string | null, readonly reviewRequestedAt: string | null, readonly waitingDays: number | null, readonly reviewClaim: { readonly by: string, readonly at: string } | null, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly organisation: { readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly region: { readonly code: RegionCode } | null }, readonly content: { readonly items: ReadonlyArray<{ readonly id: string, readonly gap: string, readonly plannedCompletionDate: string | null, readonly status: PlanItemStatus, readonly overdue: boolean, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly achievedOn: string | null }> }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ReviewReleaseMutationVariables = Exact<{
  input: ImprovementPlanActInput;
}>;


export type ReviewReleaseMutation = { readonly reviewRelease: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type RoutingChangeMutationVariables = Exact<{
  input: RoutingChangeInput;
}>;


export type RoutingChangeMutation = { readonly routingChange: { readonly dryRun: boolean, readonly cycle: { readonly code: string, readonly revision: number, readonly kinds: ReadonlyArray<{ readonly kind: OrganisationKind, readonly routedTo: ReadonlyArray<ReviewTeam>, readonly routing: ReadonlyArray<{ readonly from: string, readonly routedTo: ReadonlyArray<ReviewTeam> }> }>, readonly changes: ReadonlyArray<{ readonly at: string, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type SandboxClockSetMutationVariables = Exact<{
  input: SandboxClockSetInput;
}>;


export type SandboxClockSetMutation = { readonly sandboxClockSet: { readonly now: string, readonly dryRun: boolean, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceQuery = { readonly service: { readonly profile: ServiceProfile, readonly now: string, readonly notice: string | null, readonly errorCodes: ReadonlyArray<{ readonly code: ErrorCode, readonly meaning: string, readonly whatToDo: string }>, readonly limits: ReadonlyArray<{ readonly name: string, readonly value: number, readonly meaning: string }> } };

export type TeamOpinionRecordMutationVariables = Exact<{
  input: TeamOpinionRecordInput;
}>;


export type TeamOpinionRecordMutation = { readonly teamOpinionRecord: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type UpdateRoundChangeMutationVariables = Exact<{
  input: UpdateRoundChangeInput;
}>;


export type UpdateRoundChangeMutation = { readonly updateRoundChange: { readonly dryRun: boolean, readonly cycle: { readonly code: string, readonly revision: number, readonly rounds: ReadonlyArray<{ readonly code: string, readonly dueOn: string, readonly chaseBy: string, readonly isFinal: boolean, readonly isCalledOff: boolean }>, readonly changes: ReadonlyArray<{ readonly at: string, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly grants: ReadonlyArray<{ readonly role: Role, readonly scope: string | null }> } | null };

export const PlanReportNumbersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanReportNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"icbCode"}},{"kind":"Field","name":{"kind":"Name","value":"icbName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCalledOff"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"itemsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToDecision"}},{"kind":"Field","name":{"kind":"Name","value":"itemsSlipped"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysSlipped"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<PlanReportNumbersFragment, unknown>;
export const AdvanceNoticeGiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceNoticeGive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceNoticeGiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceNoticeGive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStanding"}},{"kind":"Field","name":{"kind":"Name","value":"advanceNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressedTo"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AdvanceNoticeGiveMutation, AdvanceNoticeGiveMutationVariables>;
export const AssertionConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssertionConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssertionConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AssertionConfirmMutation, AssertionConfirmMutationVariables>;
export const AssessmentEvidenceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessmentEvidenceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentEvidenceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentEvidenceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AssessmentEvidenceRecordMutation, AssessmentEvidenceRecordMutationVariables>;
export const AssessmentPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessmentPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AssessmentPublishMutation, AssessmentPublishMutationVariables>;
export const AssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyGaps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"baselinePublishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"auditRecordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"auditActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeStanding"}},{"kind":"Field","name":{"kind":"Name","value":"advanceNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressedTo"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemplars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toolkitStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planCalledFor"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"coveredByPlan"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyGaps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyGaps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"assertionConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentQuery, AssessmentQueryVariables>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"baselinePublishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStanding"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const AuditActionsRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditActionsRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditActionsRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditActionsRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AuditActionsRecordMutation, AuditActionsRecordMutationVariables>;
export const CarriedForwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarriedForward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carriedForward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingSince"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOutstanding"}},{"kind":"Field","name":{"kind":"Name","value":"coveredByPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOutstanding"}},{"kind":"Field","name":{"kind":"Name","value":"carriedForwardFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingSince"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CarriedForwardQuery, CarriedForwardQueryVariables>;
export const CompletionClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletionClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completionClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CompletionClaimMutation, CompletionClaimMutationVariables>;
export const CompletionConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletionConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CompletionConfirmMutation, CompletionConfirmMutationVariables>;
export const CompletionRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletionRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletionRefuseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completionRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CompletionRefuseMutation, CompletionRefuseMutationVariables>;
export const ContactAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addressee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Addressee"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addressee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addressee"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}]}]}}]} as unknown as DocumentNode<ContactAddressQuery, ContactAddressQueryVariables>;
export const ContactSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContactSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ContactSetMutation, ContactSetMutationVariables>;
export const CyberEssentialsPlusRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CyberEssentialsPlusRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CyberEssentialsPlusRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cyberEssentialsPlusRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CyberEssentialsPlusRecordMutation, CyberEssentialsPlusRecordMutationVariables>;
export const CycleCalendarChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CycleCalendarChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCalendarChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycleCalendarChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"baselineDue"}},{"kind":"Field","name":{"kind":"Name","value":"noticeBy"}},{"kind":"Field","name":{"kind":"Name","value":"templateAvailableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"submissionDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"latestCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CycleCalendarChangeMutation, CycleCalendarChangeMutationVariables>;
export const CyclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"baselineDue"}},{"kind":"Field","name":{"kind":"Name","value":"noticeBy"}},{"kind":"Field","name":{"kind":"Name","value":"templateAvailableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"submissionDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"latestCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"chaseBy"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"isCalledOff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maySubmitPlan"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"routing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishesBaseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CyclesQuery, CyclesQueryVariables>;
export const DecisionCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecisionCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<DecisionCorrectMutation, DecisionCorrectMutationVariables>;
export const EscalationRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalationRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalationRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<EscalationRecordMutation, EscalationRecordMutationVariables>;
export const EscalationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Escalations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<EscalationsQuery, EscalationsQueryVariables>;
export const EvidenceGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"inPlans"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceGapsQuery, EvidenceGapsQueryVariables>;
export const ExceptionalDateAgreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExceptionalDateAgree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExceptionalDateAgreeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exceptionalDateAgree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ExceptionalDateAgreeMutation, ExceptionalDateAgreeMutationVariables>;
export const ExplainAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grants"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"grants"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grants"}}},{"kind":"Argument","name":{"kind":"Name","value":"nodeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const GroundsForConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroundsForConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionCode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groundsForConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"noPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incompletePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gapsNotCovered"}},{"kind":"Field","name":{"kind":"Name","value":"itemsWithoutDate"}},{"kind":"Field","name":{"kind":"Name","value":"itemsWithoutOwner"}},{"kind":"Field","name":{"kind":"Name","value":"itemsWithoutAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insufficientQuality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionsNotAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"itemsNotRealistic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slipping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemsPastBaseline"}},{"kind":"Field","name":{"kind":"Name","value":"largestSlippageDays"}},{"kind":"Field","name":{"kind":"Name","value":"updatesMissing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<GroundsForConcernQuery, GroundsForConcernQueryVariables>;
export const ImprovementPlanReviewRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImprovementPlanReviewRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlanReviewRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ImprovementPlanReviewRequestMutation, ImprovementPlanReviewRequestMutationVariables>;
export const ImprovementPlanStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImprovementPlanStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlanStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ImprovementPlanStartMutation, ImprovementPlanStartMutationVariables>;
export const ImprovementPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImprovementPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editing"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"baselineCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"slippageDays"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"achievedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesSecured"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"localReferences"}},{"kind":"Field","name":{"kind":"Name","value":"dependencies"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"exceptional"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"realisticAndRobust"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImprovementPlanQuery, ImprovementPlanQueryVariables>;
export const InformationRequestAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InformationRequestAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequestAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequestAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<InformationRequestAnswerMutation, InformationRequestAnswerMutationVariables>;
export const InheritedPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InheritedPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"answeredForBy"}},{"kind":"Field","name":{"kind":"Name","value":"answersFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"succeededOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InheritedPlansQuery, InheritedPlansQueryVariables>;
export const LeadRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<LeadRequestMutation, LeadRequestMutationVariables>;
export const NisNoticeRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NisNoticeRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NisNoticeRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nisNoticeRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"nisNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<NisNoticeRecordMutation, NisNoticeRecordMutationVariables>;
export const NisNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NisNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"isOperatorOfEssentialServices"}},{"kind":"Field","name":{"kind":"Name","value":"nisNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<NisNoticesQuery, NisNoticesQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const NotificationResendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotificationResend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationResendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationResend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<NotificationResendMutation, NotificationResendMutationVariables>;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const OrganisationNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationNotificationsQuery, OrganisationNotificationsQueryVariables>;
export const OrganisationStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOperatorOfEssentialServices"}},{"kind":"Field","name":{"kind":"Name","value":"toolkitStatus"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationStatusQuery, OrganisationStatusQueryVariables>;
export const OrganisationTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actingAs"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationTimelineQuery, OrganisationTimelineQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toolkitStatus"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const PlanAcceptExceptionallyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanAcceptExceptionally"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAcceptExceptionallyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planAcceptExceptionally"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanAcceptExceptionallyMutation, PlanAcceptExceptionallyMutationVariables>;
export const PlanAsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanAsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"baselineCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"achievedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesSecured"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"localReferences"}},{"kind":"Field","name":{"kind":"Name","value":"dependencies"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanAsOfQuery, PlanAsOfQueryVariables>;
export const PlanDecisionRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanDecisionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDecisionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planDecisionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanDecisionRecordMutation, PlanDecisionRecordMutationVariables>;
export const PlanItemAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanItemAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planItemAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanItemAddMutation, PlanItemAddMutationVariables>;
export const PlanItemRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanItemRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planItemRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanItemRemoveMutation, PlanItemRemoveMutationVariables>;
export const PlanItemUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanItemUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planItemUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanItemUpdateMutation, PlanItemUpdateMutationVariables>;
export const PlanReadinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanReadinessQuery, PlanReadinessQueryVariables>;
export const PlanReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanReportNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanReportNumbers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanReportNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"icbCode"}},{"kind":"Field","name":{"kind":"Name","value":"icbName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCalledOff"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"itemsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToDecision"}},{"kind":"Field","name":{"kind":"Name","value":"itemsSlipped"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysSlipped"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<PlanReportQuery, PlanReportQueryVariables>;
export const PlanReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditComparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"coveredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owedSince"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"arrangedFor"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"insideNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changesSincePrevious"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanReviewQuery, PlanReviewQueryVariables>;
export const PlanStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanStandingQuery, PlanStandingQueryVariables>;
export const PlanTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actingAs"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanTimelineQuery, PlanTimelineQueryVariables>;
export const ProgressUpdateSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProgressUpdateSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdateSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressUpdateSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ProgressUpdateSubmitMutation, ProgressUpdateSubmitMutationVariables>;
export const RegionalSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionalSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionalSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"national"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionalSummaryQuery, RegionalSummaryQueryVariables>;
export const ReviewCallArrangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewCallArrange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewCallArrangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewCallArrange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ReviewCallArrangeMutation, ReviewCallArrangeMutationVariables>;
export const ReviewCallHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewCallHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewCallHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewCallHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ReviewCallHoldMutation, ReviewCallHoldMutationVariables>;
export const ReviewClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ReviewClaimMutation, ReviewClaimMutationVariables>;
export const ReviewQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanOrder"}},"defaultValue":{"kind":"EnumValue","value":"SUBMITTED_AT_ASC"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reviewClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"achievedOn"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ReviewReleaseMutation, ReviewReleaseMutationVariables>;
export const RoutingChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoutingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"routing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<RoutingChangeMutation, RoutingChangeMutationVariables>;
export const SandboxClockSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SandboxClockSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SandboxClockSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandboxClockSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SandboxClockSetMutation, SandboxClockSetMutationVariables>;
export const ServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceQuery, ServiceQueryVariables>;
export const TeamOpinionRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeamOpinionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamOpinionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamOpinionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<TeamOpinionRecordMutation, TeamOpinionRecordMutationVariables>;
export const UpdateRoundChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRoundChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoundChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRoundChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"chaseBy"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"isCalledOff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<UpdateRoundChangeMutation, UpdateRoundChangeMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;