import type { PlanFacts } from './improvement-plan.ts'
import type { Reason } from './refusal.ts'
import type { DecisionTaken, Judgement } from './review.ts'

const invalid = (message: string, ...path: string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const problemsOf = (
  plan: PlanFacts,
  judgement: Judgement,
  isSecond: boolean,
  ...path: readonly string[]
): readonly Reason[] => {
  if (!plan.items.some(item => item.id === judgement.itemId))
    return [invalid('This is no item of the plan.', ...path, 'itemId')]
  if (isSecond) return [invalid('This item is judged twice.', ...path, 'itemId')]
  return !judgement.realisticAndRobust && (judgement.reason ?? '').trim() === ''
    ? [invalid('Say why the item is not realistic and robust.', ...path, 'reason')]
    : []
}

/** Judgements that are missing, given twice, of no item of the plan, or a no without its reason (R38). */
export const judgementReasons = (plan: PlanFacts, { decision, judgements }: DecisionTaken): readonly Reason[] => {
  const judged = judgements.map(judgement => judgement.itemId)
  const unjudged = plan.items.filter(item => !judged.includes(item.id)).length
  return [
    ...(decision !== 'REQUEST_INFORMATION' && unjudged > 0
      ? [invalid(`Judge every item: ${unjudged} of ${plan.items.length} have no judgement.`, 'judgements')]
      : []),
    ...judgements.flatMap((judgement, index) =>
      problemsOf(plan, judgement, judged.indexOf(judgement.itemId) !== index, 'judgements', String(index)),
    ),
  ]
}
