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
  'Assessment.noticeStanding':
    'How it stands with the notice in advance of a shortfall, as of today in London. Null unless you may see the assessment.',
  'Assessment.evidence':
    'Every item of the catalogue with its answer, in the numeric order of the references: 9.5.9, 9.5.10. Null unless you may see it.',
  'Assessment.publicationPreview':
    'What publishing it today would give, and what a plan would have to cover. It commits to nothing. Null unless you may see it.',
  'Assessment.exemplars':
    'Up to five open organisations of its region that meet the standard of the same cycle, for it to learn from: its own kind first, then those that exceed the standard, then by name. Empty where it meets the standard itself, and where it belongs to no one region.',
  'AssessmentEvidence.isGap':
    'Whether the item is mandatory here and not complete, so that it keeps the assessment from the standard.',
  'Assessment.carriedForward':
    'What is not finished of the plan of the cycle before, its own first and then that of organisations for which it answers: offered to the plan of this cycle. Null unless you may see the content of its plan.',
  'OfferedItem.evidenceItem':
    'The evidence item of that reference in the catalogue of this cycle. Null where this catalogue has none, and where the gap was another.',
  'PlanItem.yearsOutstanding':
    'For how many cycles it has been outstanding, this one included: 1 where it is new, 2 in its second year.',
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
  'ImprovementPlan.timeline':
    'What happened to it, from its start on, the oldest first. It holds what you may know of.',
  'ImprovementPlan.asOf':
    'The plan as it stood at an instant, told from its events. Null where it had not been started yet.',
  'Assessment.timeline':
    'What happened to it and to its improvement plan, the oldest first. It holds what you may know of: the public sees publications and changes of the status.',
  'Organisation.timeline':
    'What happened to it and to its assessments and plans in every cycle, the oldest first. It holds what you may know of: the public sees publications and changes of the status.',
  'Change.before':
    'The value before, as JSON: a text in quotation marks, a list, or an object of several fields. Null where there was none.',
  'Change.after': 'The value after, as JSON. Null where there is none any more.',
  'ImprovementPlan.waitingDays':
    'For how many days it has waited: from its submission until the review is asked for, then from that day on. The days for which the organisation owes an answer do not count. Null where no review is waited for.',
  'ImprovementPlan.signals':
    'What is worth a look of a reviewer, each with the items it speaks of. None of it is a verdict. Null unless you review plans of this organisation.',
  'ReviewSignal.items': 'The items it speaks of.',
  'PlanContent.auditComparison':
    'The audit report beside the plan as it stands now, action by action: what is missing first, then by reference. Empty where the audit asked for nothing.',
  'AuditComparison.coveredBy': 'The item of the plan that is about it. Null where there is none.',
  'PlanVersion.changesSincePrevious':
    'How it differs from the version before, item by item and field by field. Empty for the first version, and where nothing differs.',
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
  'Query.evidenceGaps':
    'Which evidence items are most often a gap: for the staff of the DSPT team, the National CISO, DHSC, and the regions for theirs. Small numbers are held back from those who see more than one region.',
  'Query.planReport':
    'Plans by state, updates by round, items overdue, time to decide and slippage, by region, integrated care board or kind: for those who may see totals of plans, as far as they may.',
  'Query.assessments':
    'Assessments of one cycle, page by page, by the names of their organisations: for reviewers also those without a plan, or without the notice that they should have given.',
  'Query.groundsForConcern':
    'Every operator of essential services of a cycle that is open today, by name, with the grounds for concern about it: no plan, an incomplete one, one of insufficient quality, or slipping dates. For those who oversee operators; empty for everybody else.',
  'Query.service': 'What this installation is for, what it takes the time to be, and the codes of its errors.',
  'Query.notifications':
    'What was told to whom by mail, page by page, the newest first: everything for the DSPT team, for an organisation what it was told itself. Empty for everybody else.',
  'Query.contactAddress':
    'Where an addressee gets its mail. Null where no address is known, and unless you look after the addresses.',
  'Query.explainAccess':
    'Why somebody with certain grants sees a thing, or does not: which permission shows each part of it, which grant has it and how far it reaches, or what is missing. For DSPT administrators. Null where there is no such thing.',
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
  'Mutation.decisionCorrect':
    'Corrects the last decision: appends another one for the same version, with a reason, and moves the plan and the status with it. A DSPT administrator does this, as long as the plan stands in the state which that decision made and the organisation has not reported since.',
  'Mutation.reviewClaim':
    'Takes a plan on to review it, so that two do not do the same work. It keeps nobody else from giving an opinion or deciding.',
  'Mutation.reviewRelease':
    'Gives a plan that you have taken on back to the queue. A DSPT administrator may release what anybody has taken on.',
  'Mutation.reviewCallArrange':
    'Arranges the call that is owed since a plan was not agreed, or moves it: with whom, and for when.',
  'Mutation.reviewCallHold': 'Records that the call was held, with its outcome for the organisation.',
  'Mutation.leadRequest':
    'Formally asks the routed team to work with an organisation whose plan was not agreed. The DSPT team does this.',
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
  'Mutation.advanceNoticeGive':
    'Tells the contact of an organisation in advance that it will fall short of the standard. After the day that the cycle sets it is recorded as late, and blocks nothing. The organisation does this.',
  'Mutation.nisNoticeRecord':
    'Records a notice that was served on an operator of essential services under the NIS Regulations 2018. The notice is issued elsewhere. Officials of the Department of Health and Social Care and DSPT administrators do this.',
  'Mutation.cycleCalendarChange':
    'Moves dates of a cycle, with a reason that everybody can read. What is owed next on its plans follows at once; what was recorded by the dates before stays. A DSPT administrator does this.',
  'Mutation.updateRoundChange':
    'Moves a round of progress updates, calls it off, or asks for it after all. What is owed next on plans follows at once; statuses, and what was flagged before, stay. The DSPT team does this.',
  'Mutation.routingChange':
    'Routes the plans of one kind of organisation to another team from a day to come, with a reason that everybody can read. Plans whose review was requested before that day keep their team. A DSPT administrator does this.',
  'Mutation.escalationRecord':
    'Escalates that an organisation does not engage, to whom its cycle says. The DSPT team does this, once for an assessment; missing plans and updates are escalated by the calendar.',
  'Mutation.notificationResend': 'Sends a notification again that could not be delivered in three days.',
  'Mutation.contactSet':
    'Sets the address to which a team, a body or an organisation gets its mail, or takes it away. What was waiting for it goes out at once.',
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
  'ImprovementPlan.asOf(at)': 'The instant. One that is yet to come answers with the plan as it stands now.',
  'Assessment.evidence(onlyGaps)': 'Whether to leave out everything that is not a gap.',
  'Query.explainAccess(grants)':
    'The grants of whoever it is about, as in their access token. An empty list is the public, or somebody without a role.',
  'Query.explainAccess(nodeId)': 'The id of the thing, as it was answered before.',
  'Query.contactAddress(addressee)': 'Whose address it is.',
  'Query.contactAddress(region)': 'The region of the team, where there is one in every region.',
  'Query.assessments(filter)': 'Which to list: at least those of which cycle.',
  'Query.groundsForConcern(kinds)': 'Operators of these kinds alone. Absent or null: every kind.',
  'Query.groundsForConcern(regions)': 'Operators in these regions alone. Absent or null: everywhere.',
  'Query.evidenceGaps(regions)':
    'Counts organisations of these regions alone, as far as they are yours. Absent or null: all of yours, with those that belong to no one region where you see everything.',
  'Query.evidenceGaps(kinds)':
    'Counts organisations of these kinds alone. Absent or null: every kind that may submit a plan.',
  'Query.evidenceGaps(asOf)': 'A past instant: counts as it was then. Absent or null: now.',
  'Query.planReport(by)': 'By what to put the plans together.',
  'Query.planReport(asOf)': 'A past instant: counts as it was then. Absent or null: now.',
  'Query.regionalSummary(asOf)': 'A past instant: counts as it was then. Absent or null: now.',
  'Query.regionalSummary(kinds)':
    'Counts organisations of these kinds alone. Absent or null: every kind that may submit a plan.',
} as const
