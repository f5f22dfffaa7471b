import { gapsOf, type Gap } from './assessment.ts'
import { carriedForwardReasons, carriedForwardTo, type PrecedingItem } from './carried-forward.ts'
import { ruleOr, type PlanFacts } from './improvement-plan.ts'
import {
  changedContent,
  coversGap,
  emptyContent,
  itemProblems,
  type PlanItem,
  type PlanItemChange,
  type PlanItemContent,
} from './plan-item.ts'
import { draftingReasons } from './plan-reasons.ts'
import type { Reason, Ruling } from './refusal.ts'

/** What an item to be added is about: exactly one of these is named. */
export type ItemSubject = {
  readonly evidence: string | null
  readonly assertion: string | null
  readonly auditAction: string | null
  readonly auditNotDone: boolean
}

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

/** The gap that the subject names; a complete or optional evidence item is none. */
const gapNamed = (plan: PlanFacts, subject: ItemSubject): Gap | undefined =>
  gapsOf(plan.assessment).find(gap =>
    subject.auditNotDone
      ? gap.origin === 'AUDIT_NOT_DONE'
      : gap.origin !== 'AUDIT_NOT_DONE' &&
        gap.evidence === subject.evidence &&
        gap.assertion === subject.assertion &&
        gap.auditAction === subject.auditAction,
  )

const fieldOf = (subject: ItemSubject): string =>
  subject.evidence !== null
    ? 'evidence'
    : subject.assertion !== null
      ? 'assertion'
      : subject.auditAction !== null
        ? 'auditAction'
        : 'auditNotDone'

const subjectReasons = (plan: PlanFacts, subject: ItemSubject, gap: Gap | undefined): readonly Reason[] => {
  const named =
    [subject.evidence, subject.assertion, subject.auditAction].filter(name => name !== null).length +
    (subject.auditNotDone ? 1 : 0)
  if (named !== 1)
    return [invalid('Name one thing that the item is about: evidence, assertion, auditAction or auditNotDone.')]
  if (gap === undefined)
    return [
      invalid(
        'This is no gap of the assessment: an item is about mandatory evidence that is not complete, an unconfirmed assertion, or an outstanding audit action.',
        fieldOf(subject),
      ),
    ]
  return plan.items.some(item => coversGap(item, gap))
    ? [
        {
          code: 'ITEM_ALREADY_IN_PLAN',
          message: 'An item of the plan is about this already: change that one.',
          path: [fieldOf(subject)],
        },
      ]
    : []
}

/** The items of the cycle before, and which of them an item is said to go on with. */
type GoneOnWith = { readonly preceding: readonly PrecedingItem[]; readonly named: readonly string[] }

/** Adds an item about a gap that the plan does not cover yet; partial responses are added this way, by hand (R21, R25 to R27). */
export const ruleItemAdded = (
  plan: PlanFacts,
  subject: ItemSubject,
  change: PlanItemChange,
  { preceding, named }: GoneOnWith = { preceding: [], named: [] },
): Ruling<Gap & PlanItemContent & Pick<PlanItem, 'carriedForwardFrom'>> => {
  const found = gapNamed(plan, subject)
  const gap = found ?? { origin: 'NO_RESPONSE', evidence: null, assertion: null, auditAction: null }
  const content = changedContent(emptyContent, change)
  return ruleOr(
    [
      ...draftingReasons(plan.state),
      ...subjectReasons(plan, subject, found),
      ...carriedForwardReasons(named, preceding),
      ...itemProblems(content, ['item']),
    ],
    () => ({ ...gap, ...content, carriedForwardFrom: carriedForwardTo(gap, preceding, named) }),
  )
}

/** Changes an item: what is absent stays as it is, null clears (R25 to R27). */
export const ruleItemChanged = (
  plan: PlanFacts,
  item: PlanItem,
  change: PlanItemChange,
): Ruling<PlanItemContent & { readonly id: string }> => {
  const {
    gap,
    actions,
    owner,
    plannedCompletionDate,
    status,
    milestones,
    fundingSecured,
    fundingExpectedOn,
    resourcesSecured,
    resourcesExpectedOn,
    localReferences,
    dependencies,
  } = item
  const before = {
    gap,
    actions,
    owner,
    plannedCompletionDate,
    status,
    milestones,
    fundingSecured,
    fundingExpectedOn,
    resourcesSecured,
    resourcesExpectedOn,
    localReferences,
    dependencies,
  }
  const content = changedContent(before, change)
  return ruleOr([...draftingReasons(plan.state), ...itemProblems(content, ['item'])], () => ({
    id: item.id,
    ...content,
  }))
}
