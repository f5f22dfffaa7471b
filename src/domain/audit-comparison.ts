import type { AuditAction } from './evidence.ts'
import type { PlanItem } from './plan-item.ts'

/** One action of the audit report beside what the plan says of it. */
export type AuditComparison = {
  readonly auditAction: string
  readonly finding: string
  readonly outstanding: boolean
  /** Id of the item that is about it. */
  readonly coveredBy: string | null
  /** It is outstanding, and no item is about it: it leads to a request for information. */
  readonly missing: boolean
}

/** The audit report compared with the plan, action by action; what is missing comes first (R39). */
export const compareWithAudit = (
  actions: readonly AuditAction[],
  items: readonly Pick<PlanItem, 'id' | 'auditAction'>[],
): readonly AuditComparison[] => {
  const compared = actions.map(({ reference, finding, isOutstanding }) => {
    const coveredBy = items.find(({ auditAction }) => auditAction === reference)?.id ?? null
    return {
      auditAction: reference,
      finding,
      outstanding: isOutstanding,
      coveredBy,
      missing: isOutstanding && coveredBy === null,
    }
  })
  return compared.toSorted((left, right) => Number(right.missing) - Number(left.missing))
}
