import { gapsOf } from './assessment.ts'
import type { PlanFacts } from './improvement-plan.ts'
import { coversGap, hasDatesInOrder, isAgreedByBoth, type PlanItem } from './plan-item.ts'
import type { Judgement } from './review.ts'
import { routedTeam } from './routing.ts'

export const criterionCodes = [
  'EVERY_GAP_IS_COVERED',
  'EVERY_AUDIT_ACTION_IS_COVERED',
  'EVERY_ITEM_HAS_AN_ACTION',
  'EVERY_ITEM_HAS_AN_OWNER',
  'EVERY_ITEM_HAS_A_COMPLETION_DATE',
  'NO_DATE_AFTER_THE_LIMIT',
  'DATES_ARE_IN_ORDER',
  'ROUTED_TEAM_SUPPORTS',
  'EVERY_ITEM_IS_REALISTIC_AND_ROBUST',
] as const
export type CriterionCode = (typeof criterionCodes)[number]

export const criterionOutcomes = ['MET', 'NOT_MET', 'NEEDS_JUDGEMENT', 'WAIVED'] as const
export type CriterionOutcome = (typeof criterionOutcomes)[number]

export type CriterionResult = {
  readonly code: CriterionCode
  readonly statement: string
  readonly outcome: CriterionOutcome
  /** Ids of the items that fail it. */
  readonly failingItems: readonly string[]
  readonly hint: string | null
}

/** What a reviewer has said that the plan itself cannot say. */
export type Considered = {
  readonly judgements: readonly Judgement[]
  readonly withoutOpinionReason: string | null
}

export const nothingConsidered: Considered = { judgements: [], withoutOpinionReason: null }

type Finding = Pick<CriterionResult, 'outcome' | 'failingItems' | 'hint'>

type Criterion = {
  readonly code: CriterionCode
  readonly statement: string
  readonly find: (plan: PlanFacts, considered: Considered) => Finding
}

const met: Finding = { outcome: 'MET', failingItems: [], hint: null }

const itemsFailing =
  (fails: (item: PlanItem, plan: PlanFacts) => boolean, hint: string) =>
  (plan: PlanFacts): Finding => {
    const failing = plan.items.filter(item => fails(item, plan))
    return failing.length === 0 ? met : { outcome: 'NOT_MET', failingItems: failing.map(item => item.id), hint }
  }

const uncovered = (plan: PlanFacts, isOfTheAudit: boolean): readonly string[] =>
  gapsOf(plan.assessment)
    .filter(gap => (gap.origin === 'AUDIT_ACTION') === isOfTheAudit && !plan.items.some(item => coversGap(item, gap)))
    .map(gap => gap.evidence ?? gap.assertion ?? gap.auditAction ?? 'the audit itself')

const everythingCovered =
  (isOfTheAudit: boolean) =>
  (plan: PlanFacts): Finding => {
    const missing = uncovered(plan, isOfTheAudit)
    return missing.length === 0
      ? met
      : { outcome: 'NOT_MET', failingItems: [], hint: `Not covered: ${missing.join(', ')}.` }
  }

const routedTeamSupports = (plan: PlanFacts, { withoutOpinionReason }: Considered): Finding => {
  const team = routedTeam(plan.assessment.cycle, plan.assessment.organisation.kind, plan.routedOn)
  if (team === null) return met
  const latest = plan.opinions.findLast(opinion => opinion.team === team && opinion.version === plan.version)
  if (latest?.opinion === 'SUPPORT') return met
  if (withoutOpinionReason !== null && withoutOpinionReason.trim() !== '') return { ...met, outcome: 'WAIVED' }
  return plan.state === 'UNDER_REVIEW'
    ? {
        outcome: 'NOT_MET',
        failingItems: [],
        hint: 'Wait for the supporting opinion of the routed team, or say in writing why none is needed.',
      }
    : { outcome: 'NEEDS_JUDGEMENT', failingItems: [], hint: 'The routed team gives its opinion during the review.' }
}

const everyItemIsJudged = (plan: PlanFacts, { judgements }: Considered): Finding => {
  if (plan.items.length === 0) return { outcome: 'NOT_MET', failingItems: [], hint: 'A plan has at least one item.' }
  const doubted = judgements.filter(judgement => !judgement.realisticAndRobust).map(judgement => judgement.itemId)
  if (doubted.length > 0)
    return {
      outcome: 'NOT_MET',
      failingItems: doubted,
      hint: 'Make these items realistic and robust; the reasons say what is missing.',
    }
  return plan.items.every(item => judgements.some(judgement => judgement.itemId === item.id))
    ? met
    : { outcome: 'NEEDS_JUDGEMENT', failingItems: [], hint: 'A reviewer judges each item.' }
}

/** What must hold before anyone may approve (R22, R25, R27, R34, R36 to R38). The order is the order shown to people. */
export const approvalCriteria: readonly Criterion[] = [
  {
    code: 'EVERY_GAP_IS_COVERED',
    statement:
      'Every mandatory evidence item that is not complete, every unconfirmed assertion and an audit not done is covered by an item.',
    find: everythingCovered(false),
  },
  {
    code: 'EVERY_AUDIT_ACTION_IS_COVERED',
    statement: 'Every outstanding action of the audit report is covered by an item.',
    find: everythingCovered(true),
  },
  {
    code: 'EVERY_ITEM_HAS_AN_ACTION',
    statement: 'Every item says at least one action that will be taken.',
    find: itemsFailing(item => item.actions.every(action => action.trim() === ''), 'Say what will be done.'),
  },
  {
    code: 'EVERY_ITEM_HAS_AN_OWNER',
    statement: 'Every item has an action owner.',
    find: itemsFailing(item => item.owner === null || item.owner.trim() === '', 'Name who owns the action.'),
  },
  {
    code: 'EVERY_ITEM_HAS_A_COMPLETION_DATE',
    statement: 'Every item has a planned completion date.',
    find: itemsFailing(item => item.plannedCompletionDate === null, 'Give the date by which it will be complete.'),
  },
  {
    code: 'NO_DATE_AFTER_THE_LIMIT',
    statement:
      'No planned completion date is after the last date of the cycle, unless NHS England and DHSC have both agreed it.',
    find: itemsFailing(
      (item, { assessment }) =>
        item.plannedCompletionDate !== null &&
        item.plannedCompletionDate > assessment.cycle.latestCompletionDate &&
        !isAgreedByBoth(item),
      'Bring the date forward, or have the exception agreed by NHS England and DHSC.',
    ),
  },
  {
    code: 'DATES_ARE_IN_ORDER',
    statement: 'No milestone is due after the planned completion date of its item.',
    find: itemsFailing(item => !hasDatesInOrder(item), 'Move the milestone, or the planned completion date.'),
  },
  {
    code: 'ROUTED_TEAM_SUPPORTS',
    statement: 'The team to which the plan is routed supports it, or a written reason says why none is needed.',
    find: routedTeamSupports,
  },
  {
    code: 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST',
    statement: 'A reviewer has judged every item to be realistic and robust.',
    find: everyItemIsJudged,
  },
]

/** Every criterion with its outcome: the same for the readiness report, a dry run and the decision itself. */
export const evaluateCriteria = (plan: PlanFacts, considered: Considered): readonly CriterionResult[] =>
  approvalCriteria.map(({ code, statement, find }) => ({ code, statement, ...find(plan, considered) }))

export type ReadinessReport = { readonly ready: boolean; readonly criteria: readonly CriterionResult[] }

/** What stands between the plan and its approval, as far as the plan itself can say (R30). */
export const readinessOf = (plan: PlanFacts): ReadinessReport => {
  const criteria = evaluateCriteria(plan, nothingConsidered)
  const ofThePlanItself = criteria.filter(result => result.code !== 'ROUTED_TEAM_SUPPORTS')
  return { ready: ofThePlanItself.every(result => result.outcome !== 'NOT_MET'), criteria }
}
