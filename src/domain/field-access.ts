// oxlint-disable max-lines -- the one table of who sees what stands whole in one file
import type { Permission } from './access.ts'

/** What is true of some rows of a type and not of others, where a permission shows those alone. */
export const conditions = ['IS_ADDRESSED_TO_ITS_ORGANISATION'] as const
export type Condition = (typeof conditions)[number]

/** A permission that shows something: all rows within its reach, or those of which the condition is true. */
export type Way = { readonly permission: Permission; readonly where: Condition | null }

/**
 * Who sees a field: everybody; whoever asks, of themselves or of what they just did; or those who hold one of the permissions
 * on the organisation it belongs to.
 */
export type SeenWith = 'PUBLIC' | 'CALLER' | Permission | readonly (Permission | Way)[]

const toItself: Way = { permission: 'notification:read-own', where: 'IS_ADDRESSED_TO_ITS_ORGANISATION' }

/** Fields, parted by spaces, and who sees them; the first line of a type shows that a row is there at all. */
type Line = readonly [seenWith: SeenWith, fields: string]

const page = 'edges nodes pageInfo totalCount'
const frozenItem =
  'itemId origin evidenceReference assertion auditAction gap actions owner plannedCompletionDate status milestones fundingSecured fundingExpectedOn resourcesSecured resourcesExpectedOn localReferences dependencies'

/**
 * The one table of what is public, what is state, what is content: every type of the schema with every field (R56, R57, R59).
 * Guards of queries and mutations, gates within statements, the tests of what each role sees and docs/access.md come from it.
 */
export const fieldAccess: Readonly<Record<string, readonly Line[]>> = {
  Query: [
    [
      'PUBLIC',
      'assessment assessments improvementPlans node nodes notifications organisation organisations regionalSummary groundsForConcern service cycles',
    ],
    ['CALLER', 'viewer'],
    ['contact:set', 'contactAddress'],
    ['access:explain', 'explainAccess'],
    ['totals:read-gaps', 'evidenceGaps'],
    ['totals:read-plans', 'planReport'],
  ],
  Mutation: [
    [
      'assessment:record',
      'assessmentEvidenceRecord assertionConfirm auditActionsRecord cyberEssentialsPlusRecord advanceNoticeGive',
    ],
    ['assessment:publish', 'assessmentPublish'],
    ['calendar:change', 'cycleCalendarChange routingChange'],
    ['round:change', 'updateRoundChange'],
    ['escalation:record', 'escalationRecord'],
    ['notification:resend', 'notificationResend'],
    ['contact:set', 'contactSet'],
    ['plan:draft', 'improvementPlanStart planItemAdd planItemUpdate planItemRemove'],
    ['plan:request-review', 'improvementPlanReviewRequest informationRequestAnswer'],
    ['plan:report-progress', 'progressUpdateSubmit'],
    ['plan:claim-completion', 'completionClaim'],
    ['plan:confirm-completion', 'completionConfirm completionRefuse'],
    ['plan:give-opinion', 'teamOpinionRecord'],
    ['plan:decide', 'planDecisionRecord'],
    ['plan:agree-exceptional-date', 'exceptionalDateAgree'],
    ['plan:accept-exceptionally', 'planAcceptExceptionally'],
    ['nis:record', 'nisNoticeRecord'],
    ['plan:handle-review', 'reviewClaim reviewRelease reviewCallArrange reviewCallHold'],
    ['plan:correct-decision', 'decisionCorrect'],
    ['plan:request-lead', 'leadRequest'],
    ['clock:set', 'sandboxClockSet'],
  ],

  Organisation: [
    [
      'PUBLIC',
      'id odsCode name kind region icb placements isOperatorOfEssentialServices toolkitStatus assessments successor succeededOn answeredForBy answersFor openedOn closedOn assessment timeline',
    ],
    ['nis:read', 'nisNotices'],
    ['notification:read-own', 'notifications'],
  ],
  Region: [['PUBLIC', 'code name']],
  Placement: [['PUBLIC', 'region icbCode from until']],
  OrganisationConnection: [['PUBLIC', page]],
  OrganisationEdge: [['PUBLIC', 'cursor node']],

  Assessment: [
    [
      'PUBLIC',
      'id revision organisation cycle catalogue statusHistory registerStatus publishedAt publishedLate baselinePublishedAt status exemplars timeline',
    ],
    ['assessment:read', 'auditRecordedAt auditActions advanceNotices evidence publicationPreview noticeStanding'],
    ['plan:read-state', 'improvementPlan'],
    ['plan:read-content', 'carriedForward'],
    ['escalation:read', 'escalations'],
  ],
  ToolkitStatusChange: [['PUBLIC', 'from to at']],
  AuditAction: [['assessment:read', 'reference finding evidence outstanding']],
  AdvanceNotice: [['assessment:read', 'addressedTo message late at']],
  AssessmentEvidence: [['assessment:read', 'item response assertionConfirmed isGap']],
  PublicationPreview: [['assessment:read', 'status planCalledFor gaps late']],
  Gap: [['assessment:read', 'origin assertion auditAction coveredByPlan evidenceItem']],
  Escalation: [['escalation:read', 'ground addressedTo round reason automatic at']],
  AssessmentConnection: [['PUBLIC', page]],
  AssessmentEdge: [['PUBLIC', 'cursor node']],

  ImprovementPlan: [
    [
      'plan:read-state',
      'id revision version state assessment organisation routedTo submittedAt reviewRequestedAt nextDue waitingDays timeline asOf',
    ],
    ['plan:read-content', 'content readiness viewerActions'],
    ['plan:read-opinions', 'reviewClaim signals'],
  ],
  Obligation: [['plan:read-state', 'what dueOn overdue']],
  PlanSnapshot: [
    ['plan:read-state', 'revision version state'],
    ['plan:read-content', 'items'],
  ],
  PlanItemThen: [['plan:read-content', `${frozenItem} baselineCompletionDate agreements`]],
  ImprovementPlanConnection: [
    ['PUBLIC', 'pageInfo totalCount'],
    ['plan:read-state', 'edges nodes'],
  ],
  ImprovementPlanEdge: [['plan:read-state', 'cursor node']],

  PlanContent: [
    [
      'plan:read-content',
      'items editing versions decisions informationRequests calls leadRequests progressUpdates auditComparison',
    ],
    ['plan:read-opinions', 'opinions'],
  ],
  PlanItem: [
    [
      'plan:read-content',
      'id origin evidenceItem assertion auditAction gap actions owner plannedCompletionDate baselineCompletionDate status milestones fundingSecured fundingExpectedOn resourcesSecured resourcesExpectedOn localReferences dependencies agreements overdue slippageDays carriedForwardFrom yearsOutstanding',
    ],
  ],
  CarriedForward: [
    ['plan:read-content', 'itemId cycle odsCode organisationName gap plannedCompletionDate status outstandingSince'],
  ],
  OfferedItem: [
    [
      'plan:read-content',
      'itemId cycle odsCode organisationName gap plannedCompletionDate status outstandingSince origin evidence assertion auditAction yearsOutstanding coveredByPlan evidenceItem',
    ],
  ],
  Milestone: [['plan:read-content', 'title dueOn achievedOn']],
  DateAgreement: [['plan:read-content', 'party agreedDate reason at']],
  PlanVersion: [['plan:read-content', 'version submittedAt items changesSincePrevious']],
  SubmittedItem: [['plan:read-content', frozenItem]],
  ItemDifference: [['plan:read-content', 'itemId kind fields']],
  FieldDifference: [['plan:read-content', 'field before after']],
  DecisionRecord: [
    [
      'plan:read-content',
      'id corrects correctionReason decision exceptional version revision grounds waived judgements message at',
    ],
  ],
  ItemJudgement: [['plan:read-content', 'itemId realisticAndRobust reason']],
  InformationRequest: [['plan:read-content', 'version askedAt dueOn open answeredAt answer questions']],
  InformationQuestion: [['plan:read-content', 'id item auditAction question answer']],
  ReviewCall: [
    ['plan:read-content', 'version state owedSince team arrangedFor heldAt outcome'],
    ['plan:read-opinions', 'insideNote'],
  ],
  LeadRequest: [
    ['plan:read-content', 'version team at'],
    ['plan:read-opinions', 'message'],
  ],
  ProgressUpdate: [['plan:read-content', 'round submittedAt note late']],
  AuditComparison: [['plan:read-content', 'auditAction finding outstanding missing coveredBy']],
  ReadinessReport: [['plan:read-content', 'ready criteria']],
  CriterionResult: [['plan:read-content', 'code statement outcome hint items']],
  ViewerAction: [['plan:read-content', 'mutation allowed blockedBy']],
  TeamOpinion: [['plan:read-opinions', 'team opinion message version at']],
  ReviewClaim: [['plan:read-opinions', 'by at']],
  ReviewSignal: [['plan:read-opinions', 'code statement items']],

  TimelineConnection: [['PUBLIC', page]],
  TimelineEdge: [['PUBLIC', 'cursor node']],
  TimelineEntry: [
    ['PUBLIC', 'id type at changes'],
    ['assessment:read', 'actor actingAs reason'],
  ],
  Change: [['PUBLIC', 'field before after']],

  Notification: [
    [['notification:read', toItself], 'id kind addressee region organisation subject body createdAt state sentAt'],
    ['notification:read', 'attempts lastError'],
  ],
  NotificationConnection: [
    ['PUBLIC', 'pageInfo totalCount'],
    [['notification:read', toItself], 'edges nodes'],
  ],
  NotificationEdge: [[['notification:read', toItself], 'cursor node']],

  NisNotice: [['nis:read', 'kind issuedOn issuedBy reference summary recordedAt']],
  OesConcern: [['nis:read', 'organisation assessment grounds noPlan incompletePlan insufficientQuality slipping']],
  NoPlanConcern: [['nis:read', 'since days']],
  IncompletePlanConcern: [['nis:read', 'gapsNotCovered itemsWithoutDate itemsWithoutOwner itemsWithoutAction']],
  InsufficientQualityConcern: [['nis:read', 'versionsNotAgreed itemsNotRealistic']],
  SlippingConcern: [['nis:read', 'itemsPastBaseline largestSlippageDays updatesMissing']],
  OesConcernConnection: [
    ['PUBLIC', 'pageInfo totalCount'],
    ['nis:read', 'edges nodes'],
  ],
  OesConcernEdge: [['nis:read', 'cursor node']],

  RegionalSummary: [
    ['PUBLIC', 'cycle asOf rows national total'],
    ['totals:read-plans', 'plansAsOf'],
  ],
  RegionalSummaryRow: [
    ['PUBLIC', 'region organisations statuses'],
    ['totals:read-plans', 'plans'],
  ],
  StatusCount: [['PUBLIC', 'status count']],
  PlanStateCount: [['totals:read-plans', 'state count suppressed']],
  EvidenceGapReport: [['totals:read-gaps', 'cycle asOf rows']],
  EvidenceGapRow: [['totals:read-gaps', 'item organisations inPlans suppressed']],
  PlanReport: [['totals:read-plans', 'cycle asOf by rows total']],
  PlanReportRow: [
    [
      'totals:read-plans',
      'region icbCode icbName kind organisations plans updates itemsOverdue medianDaysToDecision itemsSlipped medianDaysSlipped suppressed',
    ],
  ],
  UpdateRoundCounts: [['totals:read-plans', 'code dueOn isCalledOff received late missing']],

  EvidenceCatalogue: [['PUBLIC', 'cycle name isSample note']],
  EvidenceItem: [
    ['PUBLIC', 'id reference catalogue assertion assertionTitle standard standardName title mandatory outcomes'],
  ],
  FrameworkOutcome: [['PUBLIC', 'framework version code name']],
  Cycle: [
    [
      'PUBLIC',
      'code revision firstDay lastDay baselineDue noticeBy templateAvailableFrom submissionDeadline latestCompletionDate provenance rounds kinds changes',
    ],
  ],
  UpdateRound: [['PUBLIC', 'code dueOn chaseBy reminderDays isFinal isCalledOff']],
  KindInCycle: [['PUBLIC', 'kind maySubmitPlan routedTo routing publishesBaseline escalatesTo']],
  Routing: [['PUBLIC', 'from routedTo']],
  CalendarChange: [['PUBLIC', 'at reason changes']],
  CalendarValueChange: [['PUBLIC', 'field before after']],
  Service: [['PUBLIC', 'profile now notice errorCodes limits']],
  ServiceLimit: [['PUBLIC', 'name value meaning']],
  ErrorCodeDescription: [['PUBLIC', 'code meaning whatToDo']],
  PageInfo: [['PUBLIC', 'hasNextPage hasPreviousPage startCursor endCursor']],

  AccessExplanation: [['access:explain', 'nodeId type shown odsCode kind region parts']],
  ExplainedFields: [['access:explain', 'fields permissions shown reasons']],

  Viewer: [['CALLER', 'subject grants']],
  Grant: [['CALLER', 'role scope']],
  AssessmentPayload: [['CALLER', 'assessment userErrors dryRun']],
  ImprovementPlanPayload: [['CALLER', 'improvementPlan userErrors dryRun']],
  NisNoticePayload: [['CALLER', 'organisation userErrors dryRun']],
  NotificationPayload: [['CALLER', 'notification userErrors dryRun']],
  ContactPayload: [['CALLER', 'email userErrors dryRun']],
  CyclePayload: [['CALLER', 'cycle userErrors dryRun']],
  SandboxClockPayload: [['CALLER', 'now userErrors dryRun']],
  SimpleUserError: [['CALLER', 'code message path']],
  StaleRevisionError: [['CALLER', 'code message path expected actual changedAt changedFields']],
  TransitionNotAllowedError: [['CALLER', 'code message path from allowed']],
  CriteriaNotMetError: [['CALLER', 'code message path criteria']],
}

/** Every field of the table, with who sees it. */
export const fieldsSeen: readonly { readonly type: string; readonly field: string; readonly seenWith: SeenWith }[] =
  Object.entries(fieldAccess).flatMap(([type, lines]) =>
    lines.flatMap(([seenWith, fields]) => fields.split(' ').map(field => ({ type, field, seenWith }))),
  )

const seenWithOf = new Map<string, SeenWith>([
  ...Object.entries(fieldAccess).map(([type, [first]]) => [type, first?.[0] ?? 'PUBLIC'] as const),
  ...fieldsSeen.map(({ type, field, seenWith }) => [`${type}.${field}`, seenWith] as const),
])

/** Has somebody said who sees this type or field? */
export const isInTable = (name: string): boolean => seenWithOf.has(name)

/** Who sees a type's rows (`PlanItem`) or one field (`PlanItem.owner`); what is not in the table is an error, and shown to nobody. */
export const seenWith = (name: string): SeenWith => {
  const found = seenWithOf.get(name)
  if (found === undefined)
    throw new Error(`Nobody has said who sees ${name}: add it to the table in src/domain/field-access.ts.`)
  return found
}

/** The ways of which any shows it, as the table has them; none where no permission is needed. */
export const waysOf = (seen: SeenWith): readonly Way[] => {
  if (seen === 'PUBLIC' || seen === 'CALLER') return []
  const ways = typeof seen === 'string' ? [seen] : seen
  return ways.map(way => (typeof way === 'string' ? { permission: way, where: null } : way))
}

/** The ways of which any shows a type's rows or a field; none where no permission is needed. */
export const waysToSee = (name: string): readonly Way[] => waysOf(seenWith(name))

/** The permissions any of which shows it, at least in part; none where no permission is needed. */
export const permissionsFor = (name: string): readonly Permission[] =>
  waysToSee(name).map(({ permission }) => permission)

/** The one permission that a query or a mutation asks for at the door; null where none is needed. */
export const permissionFor = (name: string): Permission | null => permissionsFor(name)[0] ?? null
