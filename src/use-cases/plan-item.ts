import type { Change } from '../domain/event.ts'
import type { PlanFacts } from '../domain/improvement-plan.ts'
import { itemField, itemToTell } from '../domain/plan-history.ts'
import type { PlanItem, PlanItemContent } from '../domain/plan-item.ts'
import { planOfItem } from '../persistence/plan-items.ts'
import type { Writer } from '../persistence/writer.ts'
import { addEditor, changePlan } from './change.ts'
import { lockedPlan, type LockedPlan } from './locked.ts'
import { NotFound } from './not-found.ts'
import type { Session } from './session.ts'

/** An item as people give it: absent leaves as it is, null clears. */
export type ItemGiven = {
  readonly [Field in Exclude<keyof PlanItemContent, 'milestones'>]?: PlanItemContent[Field] | null | undefined
} & {
  readonly milestones?:
    | readonly { readonly title: string; readonly dueOn: string; readonly achievedOn?: string | null | undefined }[]
    | null
    | undefined
  readonly reason?: string | null | undefined
}

/** The change that is asked for, in the domain's words. */
export const asChange = ({ reason: _reason, milestones, ...fields }: ItemGiven) => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ...(milestones === undefined
    ? {}
    : { milestones: milestones?.map(({ achievedOn = null, ...step }) => ({ ...step, achievedOn })) ?? null }),
})

/** An item that came, with all that stands in it, so that the plan can be told as it was from its events alone (R66). */
export const itemCame = (item: PlanItem): Change => ({
  field: itemField(item.id),
  before: null,
  after: itemToTell(item),
})

/** An item that went, with all that stood in it. */
export const itemWent = (item: PlanItem): Change => ({
  field: itemField(item.id),
  before: itemToTell(item),
  after: null,
})

/** Tells that items came or went: the plan's editor, revision and draft move on. */
export const editItems = (
  db: Writer,
  session: Session,
  locked: Pick<LockedPlan, 'plan' | 'facts'>,
  type: 'PLAN_ITEM_ADDED' | 'PLAN_ITEM_REMOVED',
  changes: readonly Change[],
  reason: string | null | undefined,
): void => {
  addEditor(locked.plan, session)
  changePlan(db, locked, { isDraftChanged: locked.plan.version > 0 }, { type, reason: reason ?? null, changes })
}

type LockedItem = LockedPlan & { readonly item: PlanItem }

/** The plan of an item, locked, and the item in it. */
export const lockedItem = async (
  db: Writer,
  command: { itemId: string; expectedRevision: number },
  session: Session,
): Promise<LockedItem> => {
  const planId = await planOfItem(db, session.reading, command.itemId)
  if (planId === null) throw new NotFound()
  const locked = await lockedPlan(db, { ...command, planId }, session, 'plan:draft')
  return { ...locked, item: itemOf(locked.facts, command.itemId) }
}

const itemOf = (facts: PlanFacts, id: string): PlanItem => {
  const item = facts.items.find(one => one.id === id)
  if (item === undefined) throw new NotFound()
  return item
}
