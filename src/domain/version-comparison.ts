import type { Gap } from './assessment.ts'
import type { Milestone, PlanItemContent } from './plan-item.ts'

/** An item as a version froze it. */
export type FrozenItem = Omit<Gap, 'evidence'> &
  PlanItemContent & { readonly itemId: string; readonly evidenceReference: string | null }

export const differenceKinds = ['ADDED', 'REMOVED', 'CHANGED'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** A field that differs, each side as people read it: null where nothing was said, an entry of a list on a line of its own. */
export type FieldDifference = { readonly field: string; readonly before: string | null; readonly after: string | null }

export type ItemDifference = {
  readonly itemId: string
  readonly kind: DifferenceKind
  readonly fields: readonly FieldDifference[]
}

const milestoneText = ({ title, dueOn, achievedOn }: Milestone): string =>
  `${title}, by ${dueOn}${achievedOn === null ? '' : `, reached on ${achievedOn}`}`

const lines = (entries: readonly string[]): string => entries.join('\n')

type Compared = readonly [field: string, read: (item: FrozenItem) => string | null]

/** The fields that are compared, in the order in which people read them. */
const compared: readonly Compared[] = [
  ['origin', item => item.origin],
  ['evidenceReference', item => item.evidenceReference],
  ['assertion', item => item.assertion],
  ['auditAction', item => item.auditAction],
  ['gap', item => item.gap],
  ['actions', item => lines(item.actions)],
  ['owner', item => item.owner],
  ['plannedCompletionDate', item => item.plannedCompletionDate],
  ['status', item => item.status],
  ['milestones', item => lines(item.milestones.map(milestoneText))],
  ['fundingSecured', item => item.fundingSecured],
  ['fundingExpectedOn', item => item.fundingExpectedOn],
  ['resourcesSecured', item => item.resourcesSecured],
  ['resourcesExpectedOn', item => item.resourcesExpectedOn],
  ['localReferences', item => lines(item.localReferences)],
  ['dependencies', item => lines(item.dependencies)],
]

const said = (item: FrozenItem | undefined, read: Compared[1]): string | null => {
  const text = item === undefined ? null : read(item)
  return text === '' ? null : text
}

const fieldsThatDiffer = (before: FrozenItem | undefined, after: FrozenItem | undefined): readonly FieldDifference[] =>
  compared.flatMap(([field, read]) => {
    const [left, right] = [said(before, read), said(after, read)]
    return left === right ? [] : [{ field, before: left, after: right }]
  })

/** A version compared with the one before, item by item and field by field: first what stands in the later one, then what was removed (R42). */
export const compareVersions = (
  before: readonly FrozenItem[],
  after: readonly FrozenItem[],
): readonly ItemDifference[] => {
  const earlier = (id: string) => before.find(({ itemId }) => itemId === id)
  const removed = before.filter(({ itemId }) => !after.some(item => item.itemId === itemId))
  return [
    ...after.flatMap((item): readonly ItemDifference[] => {
      const old = earlier(item.itemId)
      const fields = fieldsThatDiffer(old, item)
      if (old === undefined) return [{ itemId: item.itemId, kind: 'ADDED', fields }]
      return fields.length === 0 ? [] : [{ itemId: item.itemId, kind: 'CHANGED', fields }]
    }),
    ...removed.map(item => ({
      itemId: item.itemId,
      kind: 'REMOVED' as const,
      fields: fieldsThatDiffer(item, undefined),
    })),
  ]
}
