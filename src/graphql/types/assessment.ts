import { Field, Int, ObjectType } from 'type-graphql'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { EvidenceResponse } from '../../domain/evidence.ts'
import type { PlanItemOrigin } from '../../domain/plan-item.ts'
import { EvidenceResponseEnum, PlanItemOriginEnum, ToolkitStatusEnum } from '../enums.ts'
import { CycleCodeScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { AdvanceNotice } from './advance-notice.ts'
import { AuditAction } from './audit-action.ts'
import { Escalation } from './escalation.ts'
import { EvidenceCatalogue, EvidenceItem } from './evidence.ts'
import { ImprovementPlan } from './improvement-plan.ts'
import { Node } from './node.ts'
import { Organisation } from './organisation.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'One change of the status of an assessment. Changes are added, never altered.',
})
export class ToolkitStatusChange {
  @Field(() => ToolkitStatusEnum, { description: 'The status before.' })
  declare readonly from: ToolkitStatus

  @Field(() => ToolkitStatusEnum, { description: 'The status from then on.' })
  declare readonly to: ToolkitStatus

  @Field(() => DateTimeScalar, { description: 'When it changed.' })
  declare readonly at: Instant
}

@ObjectType({ simpleResolvers: true, description: 'How one evidence item stands in one assessment.' })
export class AssessmentEvidence {
  @Field(() => EvidenceItem, { description: 'What is asked for.' })
  declare readonly item: EvidenceItem

  @Field(() => EvidenceResponseEnum, { description: 'How far it has been answered.' })
  declare readonly response: EvidenceResponse

  @Field(() => Boolean, {
    description: 'Whether the organisation has confirmed the assertion to which the item belongs.',
  })
  declare readonly assertionConfirmed: boolean
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Something that keeps an assessment from the standard, or that its audit left to be done. It names an evidence item, an assertion or an audit action; a gap of origin AUDIT_NOT_DONE names none of them.',
})
export class Gap {
  /** The reference of the evidence item, for the resolver of `evidenceItem`. */
  declare readonly evidence: string | null

  @Field(() => PlanItemOriginEnum, { description: 'Why it is a gap.' })
  declare readonly origin: PlanItemOrigin

  @Field(() => String, {
    nullable: true,
    description: 'The assertion that is not confirmed, such as 4.5. Null for other origins.',
  })
  declare readonly assertion: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the audit action that is outstanding. Null for other origins.',
  })
  declare readonly auditAction: string | null

  @Field(() => Boolean, {
    description: 'Whether the improvement plan has an item for it. A plan has to cover every gap.',
  })
  declare readonly coveredByPlan: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'What publishing the assessment today would give. Looking at it commits to nothing.',
})
export class PublicationPreview {
  @Field(() => ToolkitStatusEnum, { description: 'The status that the answers would give.' })
  declare readonly status: ToolkitStatus

  @Field(() => Boolean, {
    description: 'Whether it falls short of the standard, so that the organisation is asked for an improvement plan.',
  })
  declare readonly planCalledFor: boolean

  @Field(() => [Gap], {
    description:
      'Everything that a plan would have to cover, in the order of the standards, with what the audit left at the end.',
  })
  declare readonly gaps: readonly Gap[]

  @Field(() => Boolean, {
    description: 'Whether the deadline of the cycle has passed. Publishing late is allowed, and recorded as late.',
  })
  declare readonly late: boolean
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "One organisation's return to the toolkit for one cycle. Status and dates are public; answers, previews and plans are for the organisation and those who review.",
})
export class Assessment implements Node {
  declare readonly id: string

  @Field(() => Int, {
    description: 'Rises with every change of the assessment. Give it back as `expectedRevision` when you act on it.',
  })
  declare readonly revision: number

  @Field(() => Organisation, { description: 'The organisation that assesses itself.' })
  declare readonly organisation: Organisation

  @Field(() => CycleCodeScalar, { description: 'The cycle for which it does.' })
  declare readonly cycle: string

  @Field(() => EvidenceCatalogue, { description: 'What the toolkit asks for in that cycle.' })
  declare readonly catalogue: EvidenceCatalogue

  @Field(() => [ToolkitStatusChange], {
    description: 'Every change of its status, the oldest first. The last one gives the status now.',
  })
  declare readonly statusHistory: readonly ToolkitStatusChange[]

  @Field(() => String, {
    nullable: true,
    description:
      'The words of the public register, where the status was imported from there. They are kept as they were, also older ones that no status equals, such as Entry Level. Null where the status was earned in this service.',
  })
  declare readonly registerStatus: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last published. Null before the first time.',
  })
  declare readonly publishedAt: Instant | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its first publication came after the deadline of the cycle; publishing again changes nothing of it. Null before it was published.',
  })
  declare readonly publishedLate: boolean | null

  @Field(() => [Escalation], {
    nullable: true,
    description: 'What was escalated about it, the oldest first. Null unless you are one of those who review.',
  })
  declare readonly escalations: readonly Escalation[] | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When its baseline was last published: an early return that leaves the status as it is. Null where there was none.',
  })
  declare readonly baselinePublishedAt: Instant | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its audit was first recorded. Null where none was, and null unless you may see it.',
  })
  declare readonly auditRecordedAt: Instant | null

  @Field(() => [AuditAction], {
    nullable: true,
    description:
      'What its audit asked for, by reference. Empty where the audit asked for nothing or none was recorded. Null unless you may see it.',
  })
  declare readonly auditActions: readonly AuditAction[] | null

  @Field(() => [AdvanceNotice], {
    nullable: true,
    description: 'What the organisation said in advance of a shortfall, the oldest first. Null unless you may see it.',
  })
  declare readonly advanceNotices: readonly AdvanceNotice[] | null

  @Field(() => ImprovementPlan, {
    nullable: true,
    description:
      'Its improvement plan. Null where there is none, and null unless you may see it: the public never learns whether a plan exists.',
  })
  declare readonly improvementPlan: ImprovementPlan | null
}
