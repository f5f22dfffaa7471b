import { changesBetween } from '../domain/event.ts'
import { ruleItemChanged } from '../domain/plan-editing.ts'
import { itemField } from '../domain/plan-history.ts'
import { Refusal } from '../domain/refusal.ts'
import { storePlanItems } from '../persistence/plan-items.ts'
import { addEditor, changePlan } from './change.ts'
import { afterReasons } from './locked.ts'
import { asChange, lockedItem, type ItemGiven } from './plan-item.ts'
import type { Command, Session } from './session.ts'

export type UpdatePlanItem = Command & {
  readonly itemId: string
  readonly expectedRevision: number
  readonly item: ItemGiven
}

/** Changes an item of the draft, or of the next version's draft. */
export const updatePlanItem = (command: UpdatePlanItem, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale, item } = await lockedItem(db, command, session)

    const ruling = afterReasons(stale, ruleItemChanged(facts, item, asChange(command.item)))
    if (ruling instanceof Refusal) return ruling

    await storePlanItems(db, [ruling])
    addEditor(plan, session)
    changePlan(
      db,
      { plan, facts },
      { isDraftChanged: plan.version > 0 },
      {
        type: 'PLAN_ITEM_CHANGED',
        reason: command.item.reason ?? null,
        changes: changesBetween(item, ruling, itemField(item.id, '')),
      },
    )
    return { planId: facts.id }
  })
