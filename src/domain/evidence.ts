import type { Day } from './cycle.ts'

export const evidenceResponses = ['NOT_RESPONDED', 'PARTIAL', 'COMPLETE'] as const
export type EvidenceResponse = (typeof evidenceResponses)[number]

/** One evidence item as it stands in one assessment. */
export type EvidenceFacts = {
  readonly reference: string
  readonly assertion: string
  readonly isMandatory: boolean
  readonly response: EvidenceResponse
}

/** One action that an audit of the assessment asked for. */
export type AuditAction = { readonly reference: string; readonly finding: string; readonly isOutstanding: boolean }

/** Everything that the rules ask of an assessment's answers. */
export type Answers = {
  /** The items of the cycle's catalogue, in numeric order of reference. */
  readonly evidence: readonly EvidenceFacts[]
  readonly confirmedAssertions: readonly string[]
  readonly auditActions: readonly AuditAction[]
  readonly isAuditRecorded: boolean
  /** The last day on which a Cyber Essentials Plus certificate is current. */
  readonly cyberEssentialsPlusUntil: Day | null
}

/** The numbers of a reference, by which references sort: 9.5.9, 9.5.10, 9.5.11 (R5). */
export const referenceParts = (reference: string): readonly number[] => reference.split('.').map(Number)

export const compareReferences = (left: string, right: string): number => {
  const [ours, theirs] = [referenceParts(left), referenceParts(right)]
  const differing = ours.findIndex((part, index) => part !== theirs[index])
  return differing === -1 ? ours.length - theirs.length : (ours[differing] ?? 0) - (theirs[differing] ?? -1)
}
