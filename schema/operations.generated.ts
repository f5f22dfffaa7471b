/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The codes that an error at the top level of an answer can carry, in extensions.code. The list is closed. Refusals by the rules of the process are no such errors: they stand in userErrors. */
export type ErrorCode =
  /** The request is no well-formed GraphQL request, such as a body that is not JSON or that holds no query. */
  | 'BAD_REQUEST'
  /** A variable or an argument has a form that is not right, such as a date that is no day of the calendar. */
  | 'BAD_USER_INPUT'
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
  /** The service cannot answer at the moment, such as while its database is away or while it stops. */
  | 'SERVICE_UNAVAILABLE'
  /** Answering took longer than the service allows. Nothing is left half done. */
  | 'TIMEOUT'
  /** The operation is for signed-in callers, and no access token came with it, or one that is not valid or has run out. */
  | 'UNAUTHENTICATED'
  /** The content type of the body is not accepted. */
  | 'UNSUPPORTED_MEDIA_TYPE';

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
  /** Plans of this cycle. */
  readonly cycle?: string | null | undefined;
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

/** A step on the way to closing a gap. */
export type MilestoneInput = {
  /** When it was reached. Absent or null while it is not. */
  readonly achievedOn?: string | null | undefined;
  /** By when: not after the planned completion date of the item. */
  readonly dueOn: string;
  /** What will have been reached. */
  readonly title: string;
};

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
  /** Why no supporting opinion of the routed team is needed. With it, that criterion is waived. */
  readonly withoutOpinionReason?: string | null | undefined;
};

/** A new item of a plan. It says which gap it covers by one of four: an evidence item, an assertion, an audit action, or that the audit was not done. */
export type PlanItemAddInput = {
  /** The assertion that is only unconfirmed, such as 4.5. */
  readonly assertion?: string | null | undefined;
  /** The reference of the outstanding audit action. */
  readonly auditAction?: string | null | undefined;
  /** Whether the gap is that the audit itself has not been done. */
  readonly auditNotDone?: boolean | null | undefined;
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
  /** An official of the Department of Health and Social Care: sees every plan, and agrees exceptional dates on behalf of the department. */
  | 'DHSC_OFFICIAL'
  /** A member of the DSPT team who may also run the service, such as move the clock of a sandbox. */
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


export type AssessmentQuery = { readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly catalogue: { readonly name: string, readonly isSample: boolean, readonly note: string }, readonly statusHistory: ReadonlyArray<{ readonly from: ToolkitStatus, readonly to: ToolkitStatus, readonly at: string }>, readonly publicationPreview: { readonly status: ToolkitStatus, readonly planCalledFor: boolean, readonly late: boolean, readonly gaps: ReadonlyArray<{ readonly origin: PlanItemOrigin, readonly assertion: string | null, readonly auditAction: string | null, readonly coveredByPlan: boolean, readonly evidenceItem: { readonly reference: string } | null }> } | null, readonly evidence: ReadonlyArray<{ readonly response: EvidenceResponse, readonly assertionConfirmed: boolean, readonly isGap: boolean, readonly item: { readonly reference: string, readonly assertion: string, readonly title: string, readonly mandatory: boolean } }> | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly state: PlanState } | null } | null };

export type AuditActionsRecordMutationVariables = Exact<{
  input: AuditActionsRecordInput;
}>;


export type AuditActionsRecordMutation = { readonly auditActionsRecord: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

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

export type CyberEssentialsPlusRecordMutationVariables = Exact<{
  input: CyberEssentialsPlusRecordInput;
}>;


export type CyberEssentialsPlusRecordMutation = { readonly cyberEssentialsPlusRecord: { readonly dryRun: boolean, readonly assessment: { readonly id: string, readonly revision: number, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type CyclesQueryVariables = Exact<{ [key: string]: never; }>;


export type CyclesQuery = { readonly cycles: ReadonlyArray<{ readonly code: string, readonly firstDay: string, readonly lastDay: string, readonly submissionDeadline: string, readonly latestCompletionDate: string, readonly provenance: string, readonly rounds: ReadonlyArray<{ readonly code: string, readonly dueOn: string, readonly chaseBy: string, readonly isFinal: boolean, readonly isCalledOff: boolean }>, readonly kinds: ReadonlyArray<{ readonly kind: OrganisationKind, readonly maySubmitPlan: boolean, readonly routedTo: ReadonlyArray<ReviewTeam>, readonly publishesBaseline: boolean }> }> };

export type ExceptionalDateAgreeMutationVariables = Exact<{
  input: ExceptionalDateAgreeInput;
}>;


export type ExceptionalDateAgreeMutation = { readonly exceptionalDateAgree: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

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

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly cycle: string, readonly status: ToolkitStatus, readonly id: string }
    | { readonly reference: string, readonly id: string }
    | { readonly state: PlanState, readonly id: string }
    | { readonly odsCode: string, readonly id: string }
    | { readonly gap: string, readonly id: string }
   | null> };

export type OrganisationStatusQueryVariables = Exact<{
  odsCode: string;
}>;


export type OrganisationStatusQuery = { readonly organisation: { readonly id: string, readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly isOperatorOfEssentialServices: boolean, readonly toolkitStatus: ToolkitStatus, readonly closedOn: string | null, readonly region: { readonly code: RegionCode, readonly name: string } | null, readonly successor: { readonly odsCode: string, readonly name: string } | null, readonly assessments: ReadonlyArray<{ readonly id: string, readonly cycle: string, readonly status: ToolkitStatus, readonly publishedAt: string | null, readonly publishedLate: boolean | null }> } | null };

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

export type PlanStandingQueryVariables = Exact<{
  odsCode: string;
  cycle: string;
}>;


export type PlanStandingQuery = { readonly assessment: { readonly id: string, readonly status: ToolkitStatus, readonly improvementPlan: { readonly id: string, readonly state: PlanState, readonly version: number, readonly submittedAt: string | null, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null } | null } | null };

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

export type ReviewQueueQueryVariables = Exact<{
  filter?: ImprovementPlanFilter | null | undefined;
  orderBy?: ImprovementPlanOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly improvementPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly routedTo: ReadonlyArray<ReviewTeam>, readonly submittedAt: string | null, readonly reviewRequestedAt: string | null, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly organisation: { readonly odsCode: string, readonly name: string, readonly kind: OrganisationKind, readonly region: { readonly code: RegionCode } | null }, readonly content: { readonly items: ReadonlyArray<{ readonly id: string, readonly gap: string, readonly plannedCompletionDate: string | null, readonly status: PlanItemStatus, readonly overdue: boolean, readonly milestones: ReadonlyArray<{ readonly title: string, readonly dueOn: string, readonly achievedOn: string | null }> }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

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


export type ServiceQuery = { readonly service: { readonly profile: ServiceProfile, readonly now: string, readonly notice: string | null, readonly errorCodes: ReadonlyArray<{ readonly code: ErrorCode, readonly meaning: string, readonly whatToDo: string }> } };

export type TeamOpinionRecordMutationVariables = Exact<{
  input: TeamOpinionRecordInput;
}>;


export type TeamOpinionRecordMutation = { readonly teamOpinionRecord: { readonly dryRun: boolean, readonly improvementPlan: { readonly id: string, readonly revision: number, readonly version: number, readonly state: PlanState, readonly nextDue: { readonly what: string, readonly dueOn: string, readonly overdue: boolean } | null, readonly assessment: { readonly id: string, readonly revision: number, readonly status: ToolkitStatus } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly code: CriterionCode, readonly statement: string, readonly hint: string | null, readonly items: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly actual: number, readonly changedAt: string, readonly changedFields: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly from: PlanState, readonly allowed: ReadonlyArray<PlanState>, readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly grants: ReadonlyArray<{ readonly role: Role, readonly scope: string | null }> } | null };


export const AssertionConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssertionConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssertionConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AssertionConfirmMutation, AssertionConfirmMutationVariables>;
export const AssessmentEvidenceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessmentEvidenceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentEvidenceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentEvidenceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AssessmentEvidenceRecordMutation, AssessmentEvidenceRecordMutationVariables>;
export const AssessmentPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessmentPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AssessmentPublishMutation, AssessmentPublishMutationVariables>;
export const AssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyGaps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"planCalledFor"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"coveredByPlan"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyGaps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyGaps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"assertionConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentQuery, AssessmentQueryVariables>;
export const AuditActionsRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditActionsRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditActionsRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditActionsRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<AuditActionsRecordMutation, AuditActionsRecordMutationVariables>;
export const CompletionClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletionClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completionClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CompletionClaimMutation, CompletionClaimMutationVariables>;
export const CompletionConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletionConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CompletionConfirmMutation, CompletionConfirmMutationVariables>;
export const CompletionRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletionRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletionRefuseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completionRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CompletionRefuseMutation, CompletionRefuseMutationVariables>;
export const CyberEssentialsPlusRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CyberEssentialsPlusRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CyberEssentialsPlusRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cyberEssentialsPlusRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CyberEssentialsPlusRecordMutation, CyberEssentialsPlusRecordMutationVariables>;
export const CyclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"submissionDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"latestCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"chaseBy"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"isCalledOff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maySubmitPlan"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"publishesBaseline"}}]}}]}}]}}]} as unknown as DocumentNode<CyclesQuery, CyclesQueryVariables>;
export const ExceptionalDateAgreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExceptionalDateAgree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExceptionalDateAgreeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exceptionalDateAgree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ExceptionalDateAgreeMutation, ExceptionalDateAgreeMutationVariables>;
export const ImprovementPlanReviewRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImprovementPlanReviewRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlanReviewRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ImprovementPlanReviewRequestMutation, ImprovementPlanReviewRequestMutationVariables>;
export const ImprovementPlanStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImprovementPlanStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlanStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ImprovementPlanStartMutation, ImprovementPlanStartMutationVariables>;
export const ImprovementPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImprovementPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editing"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"auditAction"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"baselineCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"slippageDays"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"achievedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingSecured"}},{"kind":"Field","name":{"kind":"Name","value":"fundingExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesSecured"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"localReferences"}},{"kind":"Field","name":{"kind":"Name","value":"dependencies"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"exceptional"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"realisticAndRobust"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImprovementPlanQuery, ImprovementPlanQueryVariables>;
export const InformationRequestAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InformationRequestAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequestAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequestAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<InformationRequestAnswerMutation, InformationRequestAnswerMutationVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const OrganisationStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOperatorOfEssentialServices"}},{"kind":"Field","name":{"kind":"Name","value":"toolkitStatus"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedLate"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationStatusQuery, OrganisationStatusQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toolkitStatus"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const PlanAcceptExceptionallyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanAcceptExceptionally"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAcceptExceptionallyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planAcceptExceptionally"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanAcceptExceptionallyMutation, PlanAcceptExceptionallyMutationVariables>;
export const PlanDecisionRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanDecisionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDecisionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planDecisionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanDecisionRecordMutation, PlanDecisionRecordMutationVariables>;
export const PlanItemAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanItemAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planItemAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanItemAddMutation, PlanItemAddMutationVariables>;
export const PlanItemRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanItemRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planItemRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanItemRemoveMutation, PlanItemRemoveMutationVariables>;
export const PlanItemUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanItemUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanItemUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planItemUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<PlanItemUpdateMutation, PlanItemUpdateMutationVariables>;
export const PlanReadinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanReadinessQuery, PlanReadinessQueryVariables>;
export const PlanStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OdsCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"odsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"odsCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanStandingQuery, PlanStandingQueryVariables>;
export const ProgressUpdateSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProgressUpdateSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressUpdateSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressUpdateSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<ProgressUpdateSubmitMutation, ProgressUpdateSubmitMutationVariables>;
export const RegionalSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionalSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionalSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycle"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"national"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionalSummaryQuery, RegionalSummaryQueryVariables>;
export const ReviewQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementPlanOrder"}},"defaultValue":{"kind":"EnumValue","value":"SUBMITTED_AT_ASC"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"routedTo"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"achievedOn"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const SandboxClockSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SandboxClockSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SandboxClockSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandboxClockSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SandboxClockSetMutation, SandboxClockSetMutationVariables>;
export const ServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceQuery, ServiceQueryVariables>;
export const TeamOpinionRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeamOpinionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamOpinionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamOpinionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvementPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevisionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionNotAllowedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriteriaNotMetError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<TeamOpinionRecordMutation, TeamOpinionRecordMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;