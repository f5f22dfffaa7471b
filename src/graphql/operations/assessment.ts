import { Field, InputType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { EvidenceResponse } from '../../domain/evidence.ts'
import { EvidenceResponseEnum } from '../enums.ts'
import { DateScalar, EvidenceReferenceScalar } from '../scalars.ts'
import { AssessmentId, DryRun, ExpectedRevision, IdempotencyKey } from './act-fields.ts'

@InputType({ description: 'The answer to one evidence item.' })
export class EvidenceResponseInput {
  @Field(() => EvidenceReferenceScalar, { description: 'The reference of the item in the catalogue of the cycle.' })
  declare readonly reference: string

  @Field(() => EvidenceResponseEnum, { description: 'How far it is answered.' })
  declare readonly response: EvidenceResponse

  @Field(() => String, { nullable: true, description: 'Words of explanation. Absent or null gives none.' })
  declare readonly comment?: string | null
}

@InputType({ description: 'Answers to evidence items of an assessment. Items that are not named stay as they are.' })
export class AssessmentEvidenceRecordInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => [EvidenceResponseInput], { description: 'The answers, one for each item.' })
  declare readonly responses: readonly EvidenceResponseInput[]

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'Assertions that an organisation confirms about itself.' })
export class AssertionConfirmInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => [String], { description: 'The assertions, such as 4.5.' })
  declare readonly assertions: readonly string[]

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'An action that an audit of the assessment asked for.' })
export class AuditActionInput {
  @Field(() => String, { description: 'Its reference in the audit report.' })
  declare readonly reference: string

  @Field(() => String, { description: 'What the audit found.' })
  declare readonly finding: string

  @Field(() => [EvidenceReferenceScalar], { description: 'The evidence items it concerns. May be empty.' })
  declare readonly evidence: readonly string[]

  @Field(() => Boolean, { description: 'Whether it has still to be done. A plan has to cover what is outstanding.' })
  declare readonly outstanding: boolean
}

@InputType({
  description: 'What the audit of an assessment asked for. An empty list records an audit that asked for nothing.',
})
export class AuditActionsRecordInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => [AuditActionInput], { description: 'The actions, each with a reference of its own.' })
  declare readonly actions: readonly AuditActionInput[]

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'The Cyber Essentials Plus certificate of an organisation. With a current one, meeting the standard gives Standards Exceeded.',
})
export class CyberEssentialsPlusRecordInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the certificate is current. Absent or null: there is none.',
  })
  declare readonly certificateUntil?: Day | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description: 'The publication of an assessment, together with its improvement plan where one is being drafted.',
})
export class AssessmentPublishInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether this is the baseline, which shows how far the organisation has come and leaves the status as it is.',
  })
  declare readonly baseline: boolean | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}
