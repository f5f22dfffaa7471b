import type { Viewer } from './access.ts'
import type { Day, UpdateRound } from './cycle.ts'
import { separationReasons } from './duties.ts'
import { actReasons, ruleOr, type PlanFacts } from './improvement-plan.ts'
import { hasDatesInOrder, isAgreedByBoth, type PlanItem, type PlanItemStatus } from './plan-item.ts'
import { reportingReasons } from './plan-reasons.ts'
import type { Reason, Ruling } from './refusal.ts'

export type ProgressOfItem = {
  readonly itemId: string
  readonly status: PlanItemStatus
  /** Absent leaves the forecast as it is. */
  readonly plannedCompletionDate?: Day | null | undefined
  readonly reason?: string | null | undefined
}

export type ProgressGiven = {
  readonly round: string | null
  readonly note: string
  readonly items: readonly ProgressOfItem[]
}

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

/** A date moves with a reason (R54), not before a milestone (R27), and past the last date of the cycle only with both parties (R37). */
const forecastReasons = (plan: PlanFacts, item: PlanItem, given: ProgressOfItem, path: string[]): readonly Reason[] => {
  const date = given.plannedCompletionDate
  if (date === undefined || date === item.plannedCompletionDate) return []
  if (date === null)
    return [
      invalid('An agreed date can be moved, with a reason; it cannot be taken away.', ...path, 'plannedCompletionDate'),
    ]
  const limit = plan.assessment.cycle.latestCompletionDate
  return [
    ...((given.reason ?? '').trim() === '' ? [invalid('Say why the date has moved.', ...path, 'reason')] : []),
    ...(hasDatesInOrder({ ...item, plannedCompletionDate: date })
      ? []
      : [invalid('A milestone of the item is due after this date.', ...path, 'plannedCompletionDate')]),
    ...(date > limit && !isAgreedByBoth({ ...item, plannedCompletionDate: date })
      ? [
          invalid(
            `A date after ${limit} has to be agreed by NHS England and DHSC first.`,
            ...path,
            'plannedCompletionDate',
          ),
        ]
      : []),
  ]
}

const itemReasons = (plan: PlanFacts, given: readonly ProgressOfItem[]): readonly Reason[] =>
  given.flatMap((progress, index) => {
    const path = ['items', String(index)]
    const item = plan.items.find(one => one.id === progress.itemId)
    if (item === undefined) return [invalid('This is no item of the plan.', ...path, 'itemId')]
    if (given.findIndex(other => other.itemId === progress.itemId) !== index)
      return [invalid('This item is reported twice.', ...path, 'itemId')]
    return forecastReasons(plan, item, progress, path)
  })

const openRounds = (rounds: readonly UpdateRound[]): readonly UpdateRound[] =>
  rounds.filter(round => !round.isCalledOff)

/** An update for a round, or between rounds where none is named (R46, R54). Late is after the round's date. */
export const ruleProgress = (plan: PlanFacts, given: ProgressGiven, on: Day): Ruling<{ late: boolean }> => {
  const rounds = openRounds(plan.assessment.cycle.rounds)
  const round = rounds.find(({ code }) => code === given.round)
  return ruleOr(
    [
      ...reportingReasons(plan.state),
      ...(given.round !== null && round === undefined
        ? [
            invalid(
              `There is no such round. The rounds of ${plan.assessment.cycle.code}: ${rounds.map(({ code }) => code).join(', ')}.`,
              'round',
            ),
          ]
        : []),
      ...(given.note.trim() === '' ? [invalid('Say in a sentence how the plan goes on.', 'note')] : []),
      ...itemReasons(plan, given.items),
    ],
    () => ({ late: round !== undefined && on > round.dueOn }),
  )
}

/** A plan is claimed complete when every item is (R49). */
export const completionClaimReasons = (plan: PlanFacts): readonly Reason[] => {
  const open = plan.items.filter(item => item.status !== 'COMPLETE').length
  return [
    ...actReasons(plan.state, 'CLAIM_COMPLETION'),
    ...(open > 0 ? [invalid(`${open} of ${plan.items.length} items are not complete yet.`, 'planId')] : []),
  ]
}

/** The DSPT team confirms or refuses, and nobody their own (R43, R49). */
export const completionRulingReasons = (
  plan: PlanFacts,
  act: 'CONFIRM_COMPLETION' | 'REFUSE_COMPLETION',
  viewer: Viewer,
): readonly Reason[] => [...actReasons(plan.state, act), ...separationReasons(plan, viewer)]
