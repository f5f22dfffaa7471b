/** What the schema says of itself, of its roots, and of the fields that resolvers declare; keyed by their place in the schema. */
export const descriptions = {
  schema:
    'Improvement plans of the Data Security and Protection Toolkit (DSPT): who stands where, what is owed next, and every act of the process from the first gap to Standards Met. Public facts need no token; everything about plans needs one.',
  Query:
    'Everything that can be asked. What you may not see is answered as if it did not exist: null, or left out of lists and counts.',
  Mutation:
    'Every act of the process. Each takes one input and answers with the thing acted on and with userErrors: the reasons, all at once, for which the rules refuse it. Whoever may never do it gets an error instead.',

  'Organisation.assessment':
    'Its assessment for one cycle. Null where it was not open in that cycle. One that was never worked on is there too, as not published.',
  'Assessment.status':
    'Its status now, or as it was at a past instant. Earlier than its first change it is NOT_PUBLISHED.',
  'Assessment.evidence':
    'Every item of the catalogue with its answer, in the numeric order of the references: 9.5.9, 9.5.10. Null unless you may see it.',
  'Assessment.publicationPreview':
    'What publishing it today would give, and what a plan would have to cover. It commits to nothing. Null unless you may see it.',
  'AssessmentEvidence.isGap':
    'Whether the item is mandatory here and not complete, so that it keeps the assessment from the standard.',
  'Gap.evidenceItem': 'The evidence item that is not complete. Null for other origins.',
  'PlanItem.overdue':
    'Whether its planned completion date has passed while it is not complete. Worked out as of today in London.',
  'PlanItem.slippageDays':
    'The days by which its planned completion date has moved past the one agreed at approval; negative where it has come forward, 0 where nothing was agreed yet.',
  'ImprovementPlan.nextDue':
    'The next thing owed on it, by the organisation or by those who review, and its last day. Null where the process names no date.',
  'ImprovementPlan.readiness':
    'What stands between it and its approval, in the words of the decision itself. Null unless you may see the content of the plan.',
  'ImprovementPlan.viewerActions':
    'What you could do with it now, in the order of the process, and what stands in the way where you could not yet. The same rules decide when you try.',
  'CriterionResult.items': 'The items that fail it. Empty where it holds, or where it is not about single items.',

  'Query.node':
    'Anything that has an id, by that id. Null where there is no such thing, or you may not see it: the two cannot be told apart.',
  'Query.nodes':
    'Several things by their ids: as many answers as ids, in the same order, each null where `node` would be.',
  'Query.viewer': 'Who you are to this service. Null when you are not signed in.',
  'Query.organisation':
    'One organisation by its code. A closed one still answers, with its successor. Null where no organisation has the code.',
  'Query.organisations': 'Organisations, page by page. Everybody may list them.',
  'Query.assessment':
    'The assessment of one organisation for one cycle. Null where the code or the cycle is not known, or the organisation was not open in it.',
  'Query.improvementPlans':
    "The improvement plans that you may see, page by page: the reviewer's queue, and an organisation's own. Empty where you may see none.",
  'Query.regionalSummary':
    'How the organisations of each region stand in one cycle. The counts by status are public; those of plans are for staff.',
  'Query.service': 'What this installation is for, what it takes the time to be, and the codes of its errors.',
  'Query.cycles':
    'The cycles that the service knows, each with its dates and with what it asks of whom, the newest first.',

  'Mutation.assessmentEvidenceRecord': 'Answers evidence items of an assessment. The organisation does this.',
  'Mutation.assertionConfirm':
    'Confirms assertions of an assessment. Each that holds mandatory evidence is needed to meet the standard.',
  'Mutation.auditActionsRecord':
    'Records what the audit of an assessment asked for. The plan has to cover what is outstanding.',
  'Mutation.cyberEssentialsPlusRecord':
    'Records until when the organisation holds a Cyber Essentials Plus certificate, or that it holds none.',
  'Mutation.improvementPlanStart':
    'Starts the draft of an improvement plan, filled with every mandatory evidence item that has no response. Refused before the day on which the cycle makes it available, for kinds of organisation that have no plan, and where the standard is met.',
  'Mutation.planItemAdd':
    'Adds an item to a plan: for a partial response, an unconfirmed assertion, an audit action, or the audit itself.',
  'Mutation.planItemUpdate':
    'Changes an item while the organisation works on the plan: in the draft, when information is requested, and after it was not agreed.',
  'Mutation.planItemRemove':
    'Removes an item from the plan that is being worked on. A gap that is then not covered is named in the readiness report.',
  'Mutation.assessmentPublish':
    'Publishes the assessment, with its plan where one is being drafted: both or neither. Short of the standard it is recorded as Standards Not Met, also without a plan; meeting the standard closes the plan.',
  'Mutation.improvementPlanReviewRequest':
    'Asks for the review of a submitted plan. Without it nobody reviews the plan.',
  'Mutation.informationRequestAnswer':
    'Answers a request for information, so that the review of the same version goes on. Where items were changed, publish the assessment again instead.',
  'Mutation.teamOpinionRecord':
    'Records what a team thinks of a plan under review. The plan has to be routed to the team.',
  'Mutation.planDecisionRecord':
    'Decides on the submitted version of a plan under review: the DSPT team approves it, does not agree it, or asks for information. Approving is refused while a criterion is not met. The organisation is told.',
  'Mutation.exceptionalDateAgree':
    'Agrees, on behalf of one party, that items may end after the last date that the cycle allows. NHS England and DHSC both have to, by two different people.',
  'Mutation.planAcceptExceptionally':
    'Accepts, case by case, a plan that fails criteria. Only the National Chief Information Security Officer may, and names every criterion that is waived.',
  'Mutation.progressUpdateSubmit':
    'Reports how an approved plan goes on, in a round of the cycle or between rounds. While a plan is approved, statuses and forecast dates move in this way alone.',
  'Mutation.completionClaim': 'Says that every item of an approved plan is complete. It may be said at any time.',
  'Mutation.completionConfirm':
    'Confirms that a plan is complete: the status becomes Standards Met. The DSPT team does this.',
  'Mutation.completionRefuse':
    'Refuses the claim that a plan is complete: it is approved as before. The DSPT team does this.',
  'Mutation.sandboxClockSet':
    'Moves the clock of a sandbox forward. What falls due in between happens in its order. Not there in real use.',
} as const

/** What an argument is; where its meaning depends on the field, by its place in the schema. */
export const argumentDescriptions = {
  id: 'The id of the thing, as it was answered before.',
  ids: 'The ids, as they were answered before. The same id may stand there twice.',
  odsCode: 'The code of the organisation, such as RYC. Upper and lower case are the same.',
  cycle: 'The cycle, such as 2023-24.',
  filter: 'Which to list. Absent or null: all that you may see.',
  orderBy: 'The order of the list. Entries that are alike in it keep one fixed order.',
  first: 'How many to give from the start, or after `after`: 1 to 100. Give either `first` or `last`.',
  after: 'A cursor of this list: give what comes after it.',
  last: 'How many to give from the end, or before `before`: 1 to 100. Give either `first` or `last`.',
  before: 'A cursor of this list: give what comes before it.',
  input: 'What to do, and to what.',
  'Assessment.status(asOf)': 'A past instant: answers with the status as it was then. Absent or null: now.',
  'Assessment.evidence(onlyGaps)': 'Whether to leave out everything that is not a gap.',
  'Query.regionalSummary(asOf)': 'A past instant: counts as it was then. Absent or null: now.',
  'Query.regionalSummary(kinds)':
    'Counts organisations of these kinds alone. Absent or null: every kind that may submit a plan.',
} as const
