import { ruleOr } from '../domain/improvement-plan.ts'
import { draftingReasons } from '../domain/plan-reasons.ts'
import { Refusal } from '../domain/refusal.ts'
import { removePlanItem as removeFromPlan } from '../persistence/plan-items.ts'
import { afterReasons } from './locked.ts'
import { editItems, itemWent, lockedItem } from './plan-item.ts'
import type { Command, Session } from './session.ts'

export type RemovePlanItem = Command & { readonly itemId: string; readonly expectedRevision: number }

/** Takes an item out of the draft; in the versions that were submitted it stays. */
export const removePlanItem = (command: RemovePlanItem, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale, item } = await lockedItem(db, command, session)

    const ruling = afterReasons(
      stale,
      ruleOr(draftingReasons(facts.state), () => item),
    )
    if (ruling instanceof Refusal) return ruling

    await removeFromPlan(db, ruling)
    editItems(db, session, { plan, facts }, 'PLAN_ITEM_REMOVED', [itemWent(item)], null)
    return { planId: facts.id }
  })
