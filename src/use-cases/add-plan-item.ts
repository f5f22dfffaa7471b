import { ruleItemAdded } from '../domain/plan-editing.ts'
import { Refusal } from '../domain/refusal.ts'
import { addPlanItems, nextSequence } from '../persistence/plan-items.ts'
import { itemsOfTheCycleBefore } from '../persistence/preceding-items.ts'
import { afterReasons, lockedPlan } from './locked.ts'
import { asChange, editItems, itemCame, type ItemGiven } from './plan-item.ts'
import type { Command, Session } from './session.ts'

export type AddPlanItem = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly evidence?: string | null | undefined
  readonly assertion?: string | null | undefined
  readonly auditAction?: string | null | undefined
  readonly auditNotDone?: boolean | null | undefined
  /** Items of the cycle before that it goes on with, beside those about the same gap. */
  readonly carriesForward?: readonly string[] | null | undefined
  readonly item: ItemGiven
}

/** Adds an item about one gap to the draft. */
export const addPlanItem = (command: AddPlanItem, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:draft')

    const { evidence = null, assertion = null, auditAction = null, auditNotDone } = command
    const subject = { evidence, assertion, auditAction, auditNotDone: auditNotDone ?? false }
    const preceding = await itemsOfTheCycleBefore(db, session.reading, plan.assessment)
    const named = command.carriesForward ?? []
    const ruling = afterReasons(stale, ruleItemAdded(facts, subject, asChange(command.item), { preceding, named }))
    if (ruling instanceof Refusal) return ruling

    const sequence = await nextSequence(db, plan.id)
    const added = await addPlanItems(db, facts.assessment.cycle.code, [
      { ...ruling, id: session.newId(), plan: plan.id, sequence },
    ])
    editItems(db, session, { plan, facts }, 'PLAN_ITEM_ADDED', added.map(itemCame), command.item.reason)
    return { planId: command.planId }
  })
