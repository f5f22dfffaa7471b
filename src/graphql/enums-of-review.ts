import { criterionCodes, criterionOutcomes } from '../domain/approval-criteria.ts'
import { exceptionParties, planDecisions, reviewOpinions, reviewTeams } from '../domain/review.ts'
import { describedEnum } from './described-enum.ts'

export const ReviewTeamEnum = describedEnum(
  'ReviewTeam',
  'A team that looks at improvement plans. The DSPT team always takes part; for most kinds of organisation the plan is also routed to a second team.',
  reviewTeams,
  {
    DSPT_TEAM: 'The team of NHS England that runs the Data Security and Protection Toolkit (DSPT). It alone decides.',
    REGIONAL_SECURITY_LEAD:
      'The Regional Security Lead of NHS England in the region of the organisation. Plans of trusts, integrated care boards and commissioning support units go there.',
    JOINT_CYBER_UNIT:
      "The cyber security unit that NHS England and the Department of Health and Social Care share. Plans of independent operators of essential services and of arm's-length bodies go there.",
  },
)

export const ReviewOpinionEnum = describedEnum(
  'ReviewOpinion',
  'What a team thinks of a plan. An opinion is advice to the DSPT team, which decides.',
  reviewOpinions,
  {
    SUPPORT:
      'The team finds the plan robust and achievable. Approval needs this opinion of the routed team, or a written reason to go without.',
    DO_NOT_SUPPORT: 'The team does not find it so.',
    NEED_INFORMATION: 'The team cannot tell without knowing more.',
  },
)

export const PlanDecisionEnum = describedEnum(
  'PlanDecision',
  'What the DSPT team can decide on a plan under review.',
  planDecisions,
  {
    APPROVE: 'The plan is robust and achievable, and meets every criterion. The status becomes Approaching Standards.',
    NOT_AGREE: 'The plan is not agreed, on the grounds that are recorded. The status stays Standards Not Met.',
    REQUEST_INFORMATION: 'The organisation is asked for more, such as for audit actions that the plan leaves out.',
  },
)

export const CriterionOutcomeEnum = describedEnum(
  'CriterionOutcome',
  'What came of looking at one criterion of approval.',
  criterionOutcomes,
  {
    MET: 'The plan meets it.',
    NOT_MET: 'The plan does not meet it. Approving is refused.',
    NEEDS_JUDGEMENT: 'The plan alone cannot say: a person has yet to give an opinion or a judgement.',
    WAIVED: 'It was set aside with a written reason.',
  },
)

export const CriterionCodeEnum = describedEnum(
  'CriterionCode',
  'What must hold before anyone may approve a plan. The same list stands behind the readiness report, dry runs and the decision.',
  criterionCodes,
  {
    EVERY_GAP_IS_COVERED:
      'Each mandatory evidence item that is not complete, each unconfirmed assertion, and an audit not done has its item in the plan.',
    EVERY_AUDIT_ACTION_IS_COVERED: 'Each outstanding action of the audit has its item in the plan.',
    EVERY_ITEM_HAS_AN_ACTION: 'Each item says at least one thing that will be done.',
    EVERY_ITEM_HAS_AN_OWNER: 'Each item names who owns its action.',
    EVERY_ITEM_HAS_A_COMPLETION_DATE:
      'Each item says by which date it will be complete. A plan with a date missing is not agreed.',
    NO_DATE_AFTER_THE_LIMIT:
      'No planned completion date is after the last one the cycle allows, unless NHS England and DHSC have both agreed to exceptional circumstances for that item.',
    DATES_ARE_IN_ORDER: 'No milestone is due after the planned completion date of its item.',
    ROUTED_TEAM_SUPPORTS:
      'The routed team supports this version of the plan, or a written reason says why no support is needed.',
    EVERY_ITEM_IS_REALISTIC_AND_ROBUST: 'A reviewer has judged each item to be realistic and robust.',
  },
)

export const ExceptionPartyEnum = describedEnum(
  'ExceptionParty',
  'Who has to agree when an item may end after the last date that the cycle allows: both parties, by two different people.',
  exceptionParties,
  {
    NHS_ENGLAND:
      'NHS England, for which the DSPT team or the National Chief Information Security Officer records the agreement.',
    DHSC: 'The Department of Health and Social Care, for which one of its officials records it.',
  },
)
