import type { Cycle, Day } from './cycle.ts'
import { compareReferences, type Answers, type EvidenceFacts } from './evidence.ts'
import type { OrganisationFacts } from './organisation.ts'
import type { PlanItemOrigin } from './plan-item.ts'
import type { Reason } from './refusal.ts'

export const toolkitStatuses = [
  'NOT_PUBLISHED',
  'STANDARDS_NOT_MET',
  'APPROACHING_STANDARDS',
  'STANDARDS_MET',
  'STANDARDS_EXCEEDED',
] as const
export type ToolkitStatus = (typeof toolkitStatuses)[number]

/** One organisation's toolkit return for one cycle, with what the rules ask of it. */
export type AssessmentFacts = {
  readonly id: string
  readonly revision: number
  readonly status: ToolkitStatus
  readonly publishedAt: string | null
  readonly organisation: OrganisationFacts
  readonly cycle: Cycle
  readonly answers: Answers
}

/** What keeps an assessment from the standard, or is left over from its audit; exactly one of the three names is given, none for an audit not done. */
export type Gap = {
  readonly origin: PlanItemOrigin
  readonly evidence: string | null
  readonly assertion: string | null
  readonly auditAction: string | null
}

const noNames = { evidence: null, assertion: null, auditAction: null }

const isIncomplete = (item: Pick<EvidenceFacts, 'isMandatory' | 'response'>): boolean =>
  item.isMandatory && item.response !== 'COMPLETE'

const assertionsHoldingMandatoryItems = (answers: Answers): readonly string[] => [
  ...new Set(answers.evidence.filter(item => item.isMandatory).map(item => item.assertion)),
]

const unconfirmedAssertions = (answers: Answers): readonly string[] =>
  assertionsHoldingMandatoryItems(answers).filter(assertion => !answers.confirmedAssertions.includes(assertion))

/** Is this evidence item a gap? An assertion that is only unconfirmed makes none of its items one (R24). */
export const isGap = isIncomplete

const meetsTheStandard = (answers: Answers): boolean =>
  !answers.evidence.some(isIncomplete) && unconfirmedAssertions(answers).length === 0

/** What publishing on this day would give (R9, R11). A catalogue without a mandatory item can meet nothing. */
export const statusWhenPublished = (answers: Answers, on: Day): ToolkitStatus => {
  if (!answers.evidence.some(item => item.isMandatory) || !meetsTheStandard(answers)) return 'STANDARDS_NOT_MET'
  const isCertified = answers.cyberEssentialsPlusUntil !== null && answers.cyberEssentialsPlusUntil >= on
  return isCertified ? 'STANDARDS_EXCEEDED' : 'STANDARDS_MET'
}

export const isStandardMet = (status: ToolkitStatus): boolean =>
  status === 'STANDARDS_MET' || status === 'STANDARDS_EXCEEDED'

const referenceOf = ({ evidence, assertion }: Gap): string => evidence ?? assertion ?? ''

const gapsOfTheStandards = (answers: Answers): readonly Gap[] => {
  const incomplete = answers.evidence.filter(isIncomplete)
  const onlyUnconfirmed = unconfirmedAssertions(answers).filter(
    assertion => !incomplete.some(item => item.assertion === assertion),
  )
  const gaps: readonly Gap[] = [
    ...incomplete.map(item => ({
      ...noNames,
      origin: item.response === 'PARTIAL' ? ('PARTIAL_RESPONSE' as const) : ('NO_RESPONSE' as const),
      evidence: item.reference,
    })),
    ...onlyUnconfirmed.map(assertion => ({ ...noNames, origin: 'UNCONFIRMED_ASSERTION' as const, assertion })),
  ]
  return gaps.toSorted((left, right) => compareReferences(referenceOf(left), referenceOf(right)))
}

/** Every gap that a plan has to cover (R22 to R24), in the order of the standards, the audit's after them. */
export const gapsOf = (assessment: Pick<AssessmentFacts, 'answers' | 'organisation'>): readonly Gap[] => {
  const { answers, organisation } = assessment
  const isAuditMissing = organisation.kind === 'INDEPENDENT_OES' && !answers.isAuditRecorded
  return [
    ...gapsOfTheStandards(answers),
    ...answers.auditActions
      .filter(action => action.isOutstanding)
      .map(action => ({ ...noNames, origin: 'AUDIT_ACTION' as const, auditAction: action.reference })),
    ...(isAuditMissing ? [{ ...noNames, origin: 'AUDIT_NOT_DONE' as const }] : []),
  ]
}

/** What the template lists: exactly the mandatory items with no response (R21), and the audit itself where none was done (R23). */
export const gapsOfTheTemplate = (assessment: Pick<AssessmentFacts, 'answers' | 'organisation'>): readonly Gap[] =>
  gapsOf(assessment).filter(gap => gap.origin === 'NO_RESPONSE' || gap.origin === 'AUDIT_NOT_DONE')

export type PublicationPreview = {
  readonly status: ToolkitStatus
  readonly planCalledFor: boolean
  readonly gaps: readonly Gap[]
  readonly late: boolean
}

/** What publishing today would give; it commits to nothing (R10). */
export const previewPublication = (assessment: AssessmentFacts, on: Day): PublicationPreview => {
  const status = statusWhenPublished(assessment.answers, on)
  return {
    status,
    planCalledFor: !isStandardMet(status) && assessment.cycle.kinds[assessment.organisation.kind].maySubmitPlan,
    gaps: gapsOf(assessment),
    late: isLate(assessment.cycle, on),
  }
}

/** Publishing after the deadline is allowed, and recorded as late (R14). */
export const isLate = (cycle: Cycle, on: Day): boolean => on > cycle.submissionDeadline

/** References in the input that the cycle's catalogue, or the assessment, does not have. */
export const unknownNames = (
  given: readonly string[],
  known: readonly string[],
  path: (index: number) => readonly string[],
  what: string,
): readonly Reason[] =>
  given.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [{ code: 'INVALID_INPUT' as const, message: `${what} has no ${name}.`, path: path(index) }],
  )

/** What is wrong with audit actions in themselves: a reference or a finding without words, or a reference given twice. */
export const auditActionReasons = (
  given: readonly { readonly reference: string; readonly finding: string }[],
): readonly Reason[] =>
  given.flatMap(({ reference, finding }, index) => {
    const invalid = (message: string, field: string): Reason => ({
      code: 'INVALID_INPUT',
      message,
      path: ['actions', String(index), field],
    })
    return [
      ...(reference.trim() === '' ? [invalid('An audit action has a reference.', 'reference')] : []),
      ...(given.findIndex(other => other.reference === reference) === index
        ? []
        : [invalid('This reference is given twice.', 'reference')]),
      ...(finding.trim() === '' ? [invalid('Say what the audit found.', 'finding')] : []),
    ]
  })
