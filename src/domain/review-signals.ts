import { outstandingSince, yearsOutstanding } from './carried-forward.ts'
import type { PlanFacts } from './improvement-plan.ts'
import { hasDatesInOrder, type PlanItem } from './plan-item.ts'

export const signalCodes = [
  'MORE_THAN_A_FEW_ITEMS',
  'ALL_DATES_ON_THE_LAST_DAY',
  'ONE_OWNER_WITH_MANY_ACTIONS',
  'NO_WORD_ON_FUNDING',
  'MILESTONE_AFTER_COMPLETION',
  'SAME_TEXT_IN_SEVERAL_ITEMS',
  'OUTSTANDING_IN_AN_EARLIER_CYCLE',
] as const
export type SignalCode = (typeof signalCodes)[number]

/** An item of the same organisation's plan of an earlier cycle. */
export type EarlierItem = { readonly cycle: string; readonly evidence: string }

/** Something for a reviewer to look at, never a verdict; `itemIds` are the items it speaks of. */
export type Signal = { readonly code: SignalCode; readonly statement: string; readonly itemIds: readonly string[] }

type Found = Omit<Signal, 'code'>

type Watched = {
  readonly code: SignalCode
  readonly find: (plan: PlanFacts, earlier: readonly EarlierItem[]) => readonly Found[]
}

const about = (items: readonly PlanItem[], statement: string): readonly Found[] =>
  items.length === 0 ? [] : [{ statement, itemIds: items.map(({ id }) => id) }]

const count = (number: number, one: string, several = `${one}s`): string => `${number} ${number === 1 ? one : several}`

const groupsBy = (items: readonly PlanItem[], key: (item: PlanItem) => string): readonly (readonly PlanItem[])[] =>
  [...Map.groupBy(items, key)].filter(([text]) => text !== '').map(([, group]) => group)

const alike = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

const moreThanAFew = ({ items, assessment: { cycle } }: PlanFacts): readonly Found[] =>
  items.length > cycle.itemsWarningAbove
    ? about(
        items,
        `The plan has ${items.length} items, more than ${cycle.itemsWarningAbove}: improvement plans are for those with only a few outstanding.`,
      )
    : []

const allOnTheLastDay = ({ items, assessment: { cycle } }: PlanFacts): readonly Found[] => {
  const dated = items.filter(({ plannedCompletionDate }) => plannedCompletionDate !== null)
  const isLastDay = ({ plannedCompletionDate }: PlanItem) => plannedCompletionDate === cycle.latestCompletionDate
  return dated.length > 1 && dated.every(isLastDay)
    ? about(
        dated,
        `Every planned completion date is ${cycle.latestCompletionDate}, the last day that the cycle allows.`,
      )
    : []
}

const actionsOf = (items: readonly PlanItem[]): number => items.reduce((sum, { actions }) => sum + actions.length, 0)

const busyOwners = ({ items, assessment: { cycle } }: PlanFacts): readonly Found[] =>
  groupsBy(items, ({ owner }) => alike(owner ?? ''))
    .filter(group => actionsOf(group) > cycle.ownerActionsWarningAbove)
    .flatMap(group =>
      about(
        group,
        `${group[0]?.owner ?? ''} owns ${actionsOf(group)} actions, more than ${cycle.ownerActionsWarningAbove}.`,
      ),
    )

const noWordOnFunding = ({ items }: PlanFacts): readonly Found[] => {
  const silent = items.filter(({ fundingSecured }) => fundingSecured === null)
  return about(silent, `${count(silent.length, 'item says', 'items say')} nothing of whether the money is secured.`)
}

const milestonesTooLate = ({ items }: PlanFacts): readonly Found[] => {
  const late = items.filter(item => !hasDatesInOrder(item))
  return about(late, `${count(late.length, 'item has', 'items have')} a milestone after the planned completion date.`)
}

const sameText = ({ items }: PlanFacts): readonly Found[] =>
  groupsBy(items, ({ actions }) => alike(actions.join(' ')))
    .filter(group => group.length > 1)
    .flatMap(group => about(group, `${group.length} items say the same of what will be done.`))

const isCarriedForward = ({ carriedForwardFrom }: PlanItem): boolean => carriedForwardFrom.length > 0

const evidenceOf = (items: readonly PlanItem[]): string =>
  items.flatMap(({ evidence, assertion, auditAction }) => evidence ?? assertion ?? auditAction ?? []).join(', ')

/** Items that go on with what was not finished, the longest outstanding first. */
const notFinishedBefore = ({ items, assessment: { cycle } }: PlanFacts): readonly Found[] =>
  [...Map.groupBy(items.filter(isCarriedForward), item => outstandingSince(cycle.code, item.carriedForwardFrom))]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .flatMap(([since, again]) =>
      about(
        again,
        `Outstanding since ${since}, this is year ${yearsOutstanding(since, cycle.code)}: ${evidenceOf(again)}.`,
      ),
    )

const plannedBefore = ({ items }: PlanFacts, earlier: readonly EarlierItem[]): readonly Found[] =>
  [...Map.groupBy(earlier, ({ cycle }) => cycle)].flatMap(([cycle, planned]) => {
    const again = items
      .filter(item => !isCarriedForward(item))
      .filter(({ evidence }) => planned.some(item => item.evidence === evidence))
    return about(again, `The plan of ${cycle} was about the same evidence: ${evidenceOf(again)}.`)
  })

const outstandingBefore = (plan: PlanFacts, earlier: readonly EarlierItem[]): readonly Found[] => [
  ...notFinishedBefore(plan),
  ...plannedBefore(plan, earlier),
]

/** What is worth a reviewer's look, in the order in which it is shown; the numbers are those of the cycle (R31, R38). */
export const watchedSignals: readonly Watched[] = [
  { code: 'MORE_THAN_A_FEW_ITEMS', find: moreThanAFew },
  { code: 'ALL_DATES_ON_THE_LAST_DAY', find: allOnTheLastDay },
  { code: 'ONE_OWNER_WITH_MANY_ACTIONS', find: busyOwners },
  { code: 'NO_WORD_ON_FUNDING', find: noWordOnFunding },
  { code: 'MILESTONE_AFTER_COMPLETION', find: milestonesTooLate },
  { code: 'SAME_TEXT_IN_SEVERAL_ITEMS', find: sameText },
  { code: 'OUTSTANDING_IN_AN_EARLIER_CYCLE', find: outstandingBefore },
]

/** Everything about a plan that is worth a look; it decides nothing. */
export const signalsOf = (plan: PlanFacts, earlier: readonly EarlierItem[]): readonly Signal[] =>
  watchedSignals.flatMap(({ code, find }) => find(plan, earlier).map(found => ({ code, ...found })))
