import type { Gap } from './assessment.ts'
import type { Day } from './cycle.ts'
import type { Change } from './event.ts'
import type { PlanState } from './improvement-plan.ts'
import type { PlanItem, PlanItemContent } from './plan-item.ts'
import type { ExceptionParty } from './review.ts'

/** What an event tells of the plan that it changed. */
export type PlanEvent = {
  readonly at: string
  readonly planRevision: number
  readonly changes: readonly Change[]
  readonly reason: string | null
}

type AgreementThen = {
  readonly party: ExceptionParty
  readonly agreedDate: Day
  readonly reason: string
  readonly at: string
}

type ItemContentThen = Omit<Gap, 'evidence'> &
  PlanItemContent &
  Pick<PlanItem, 'baselineCompletionDate' | 'carriedForwardFrom'> & { readonly evidenceReference: string | null }

export type ItemThen = ItemContentThen & { readonly itemId: string; readonly agreements: readonly AgreementThen[] }

/** A plan as it stood after an event. */
export type PlanSnapshot = {
  readonly revision: number
  readonly version: number
  readonly state: PlanState
  readonly items: readonly ItemThen[]
}

/** All that an event has to carry of an item that comes or goes; who agreed to a date is no part of it (R59). */
export const itemToTell = ({ id: _id, agreements: _agreements, evidence, ...item }: PlanItem): ItemContentThen => ({
  ...item,
  evidenceReference: evidence,
})

/** The name under which an event tells of an item, or of one field of it. */
export const itemField = (itemId: string, ...rest: readonly string[]): string => ['items', itemId, ...rest].join('.')

const comesOrGoes = (items: readonly ItemThen[], itemId: string, after: unknown): readonly ItemThen[] =>
  after === null
    ? items.filter(item => item.itemId !== itemId)
    : [...items, { ...(after as ItemContentThen), itemId, agreements: [] }]

const agreed = (item: ItemThen, party: string | undefined, after: unknown, { at, reason }: PlanEvent): ItemThen => ({
  ...item,
  agreements: [
    ...item.agreements,
    { party: party as ExceptionParty, agreedDate: after as Day, reason: reason ?? '', at },
  ],
})

const itemsAfter = (items: readonly ItemThen[], { field, after }: Change, event: PlanEvent): readonly ItemThen[] => {
  const [, itemId = '', name, party] = field.split('.')
  if (name === undefined) return comesOrGoes(items, itemId, after)
  return items.map(item => {
    if (item.itemId !== itemId) return item
    return name === 'agreement' ? agreed(item, party, after, event) : { ...item, [name]: after }
  })
}

const changed = (plan: PlanSnapshot, change: Change, event: PlanEvent): PlanSnapshot => {
  if (change.field === 'state') return { ...plan, state: change.after as PlanState }
  if (change.field === 'version') return { ...plan, version: Number(change.after) }
  return change.field.startsWith('items.') ? { ...plan, items: itemsAfter(plan.items, change, event) } : plan
}

const nothingYet: PlanSnapshot = { revision: 0, version: 0, state: 'DRAFT', items: [] }

/** The plan as it stood after these events, from its first on, in their order; null where there is none (R66). */
export const planAfter = (events: readonly PlanEvent[]): PlanSnapshot | null =>
  events.length === 0
    ? null
    : events.reduce(
        (plan, event) => ({
          ...event.changes.reduce((so, change) => changed(so, change, event), plan),
          revision: event.planRevision,
        }),
        nothingYet,
      )
