import { changesBetween } from '../domain/event.ts'
import { draftingReasons, ruleOr, type PlanFacts } from '../domain/improvement-plan.ts'
import { ruleItemAdded, ruleItemChanged } from '../domain/plan-editing.ts'
import type { PlanItem, PlanItemContent } from '../domain/plan-item.ts'
import { Refusal } from '../domain/refusal.ts'
import { writeId } from '../persistence/ids.ts'
import { addPlanItems, planOfItem, removePlanItem, storePlanItems } from '../persistence/plan-items.ts'
import type { Writer } from '../persistence/writer.ts'
import { addEditor, changePlan } from './change.ts'
import { afterReasons, lockedPlan, type LockedPlan } from './locked.ts'
import { NotFound } from './not-found.ts'
import type { Command, Session } from './session.ts'

/** An item as people give it: absent leaves as it is, null clears. */
export type ItemGiven = {
  readonly [Field in Exclude<keyof PlanItemContent, 'milestones'>]?: PlanItemContent[Field] | null | undefined
} & {
  readonly milestones?: readonly { readonly title: string; readonly dueOn: string; readonly achievedOn?: string | null | undefined }[] | null | undefined
  readonly reason?: string | null | undefined
}

const asChange = ({ reason: _reason, milestones, ...fields }: ItemGiven) => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ...(milestones === undefined ? {} : { milestones: milestones?.map(({ achievedOn = null, ...step }) => ({ ...step, achievedOn })) ?? null }),
})

export type AddPlanItem = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly evidence?: string | null | undefined
  readonly assertion?: string | null | undefined
  readonly auditAction?: string | null | undefined
  readonly auditNotDone?: boolean | null | undefined
  readonly item: ItemGiven
}

/** Adds an item about one gap to the draft. */
export const addPlanItem = (command: AddPlanItem, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale } = await lockedPlan(db, command, session, 'plan:draft')

    const { evidence = null, assertion = null, auditAction = null, auditNotDone } = command
    const subject = { evidence, assertion, auditAction, auditNotDone: auditNotDone ?? false }
    const ruling = afterReasons(stale, ruleItemAdded(facts, subject, asChange(command.item)))
    if (ruling instanceof Refusal) return ruling

    const id = session.newId()
    const sequence = facts.items.length + 1
    await addPlanItems(db, facts.assessment.cycle.code, [{ ...ruling, id, plan: plan.id, sequence }])
    const about = ruling.evidence ?? ruling.assertion ?? ruling.auditAction ?? ruling.origin
    edited(db, session, { plan, facts }, 'PLAN_ITEM_ADDED', `items.${writeId('PlanItem', id)}`, null, about, command.item.reason)
    return { planId: command.planId }
  })

export type UpdatePlanItem = Command & { readonly itemId: string; readonly expectedRevision: number; readonly item: ItemGiven }

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
      { type: 'PLAN_ITEM_CHANGED', reason: command.item.reason ?? null, changes: changesBetween(item, ruling, `items.${item.id}.`) },
    )
    return { planId: facts.id }
  })

export type RemovePlanItem = Command & { readonly itemId: string; readonly expectedRevision: number }

/** Takes an item out of the draft; in the versions that were submitted it stays. */
export const removeItemOfPlan = (command: RemovePlanItem, session: Session) =>
  session.write(async db => {
    const { plan, facts, stale, item } = await lockedItem(db, command, session)

    const ruling = afterReasons(stale, ruleOr(draftingReasons(facts.state), () => item))
    if (ruling instanceof Refusal) return ruling

    await removePlanItem(db, ruling)
    const about = item.evidence ?? item.assertion ?? item.auditAction ?? item.origin
    edited(db, session, { plan, facts }, 'PLAN_ITEM_REMOVED', `items.${item.id}`, about, null, null)
    return { planId: facts.id }
  })

const edited = (
  db: Writer,
  session: Session,
  locked: Pick<LockedPlan, 'plan' | 'facts'>,
  type: 'PLAN_ITEM_ADDED' | 'PLAN_ITEM_REMOVED',
  field: string,
  before: string | null,
  after: string | null,
  reason: string | null | undefined,
): void => {
  addEditor(locked.plan, session)
  changePlan(db, locked, { isDraftChanged: locked.plan.version > 0 }, { type, reason: reason ?? null, changes: [{ field, before, after }] })
}

type LockedItem = LockedPlan & { readonly item: PlanItem }

const lockedItem = async (db: Writer, command: { itemId: string; expectedRevision: number }, session: Session): Promise<LockedItem> => {
  const planId = await planOfItem(db, command.itemId)
  if (planId === null) throw new NotFound()
  const locked = await lockedPlan(db, { ...command, planId }, session, 'plan:draft')
  return { ...locked, item: itemOf(locked.facts, command.itemId) }
}

const itemOf = (facts: PlanFacts, id: string): PlanItem => {
  const item = facts.items.find(one => one.id === id)
  if (item === undefined) throw new NotFound()
  return item
}
