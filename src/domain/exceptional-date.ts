import { personsOf, type Viewer } from './access.ts'
import type { Day } from './cycle.ts'
import { partyReasons, separationReasons } from './duties.ts'
import { ruleOr, type PlanFacts } from './improvement-plan.ts'
import { haveOneInCommon } from './person.ts'
import { personsBehind } from './plan-item.ts'
import { exceptionReasons } from './plan-reasons.ts'
import type { Reason, Ruling } from './refusal.ts'
import type { ExceptionParty } from './review.ts'

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const ownAgreement = (...path: string[]): Reason => ({
  code: 'SEPARATION_OF_DUTIES',
  message: 'You have agreed for the other party: two different people have to agree.',
  path,
})

export type ExceptionGiven = {
  readonly itemIds: readonly string[]
  readonly party: ExceptionParty
  readonly reason: string
  /** The date agreed to; each item's planned completion date where it is null. */
  readonly agreedDate: Day | null
}

export type ExceptionAgreed = { readonly itemId: string; readonly agreedDate: Day }

const itemExceptionReasons = (plan: PlanFacts, given: ExceptionGiven, viewer: Viewer): readonly Reason[] => {
  const limit = plan.assessment.cycle.latestCompletionDate
  return given.itemIds.flatMap((id, index) => {
    const path = ['itemIds', String(index)]
    const item = plan.items.find(one => one.id === id)
    if (item === undefined) return [invalid('This is no item of the plan.', ...path)]
    const date = given.agreedDate ?? item.plannedCompletionDate
    if (date === null || date <= limit)
      return [invalid(`The date is not after ${limit}: nothing exceptional is to be agreed.`, ...path)]
    return item.agreements.some(
      agreement => agreement.party !== given.party && haveOneInCommon(personsBehind(agreement), personsOf(viewer)),
    )
      ? [ownAgreement(...path)]
      : []
  })
}

/** One party agrees that named items may end after the last date of the cycle (R37). */
export const agreeExceptionalDate = (
  plan: PlanFacts,
  given: ExceptionGiven,
  viewer: Viewer,
): Ruling<readonly ExceptionAgreed[]> =>
  ruleOr(
    [
      ...exceptionReasons(plan.state),
      ...separationReasons(plan, viewer),
      ...partyReasons(given.party, viewer),
      ...(given.reason.trim() === '' ? [invalid('Say what is exceptional about the circumstances.', 'reason')] : []),
      ...(given.itemIds.length === 0 ? [invalid('Name the items.', 'itemIds')] : []),
      ...itemExceptionReasons(plan, given, viewer),
    ],
    () =>
      plan.items
        .filter(item => given.itemIds.includes(item.id))
        .map(item => ({ itemId: item.id, agreedDate: given.agreedDate ?? item.plannedCompletionDate ?? '' })),
  )
