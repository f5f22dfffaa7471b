import { defineEntity, p } from '@mikro-orm/core'
import { toolkitStatuses } from '../../domain/assessment.ts'
import { evidenceResponses } from '../../domain/evidence.ts'
import { EvidenceItemEntity } from './evidence.ts'
import { OrganisationEntity } from './organisation.ts'
import { CycleEntity } from './reference.ts'

export const AssessmentEntity = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  uniques: [{ properties: ['organisation', 'cycle'] }],
  indexes: [{ properties: ['cycle', 'status'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: () => p.manyToOne(OrganisationEntity).mapToPk(),
    cycle: () => p.manyToOne(CycleEntity).mapToPk().fieldNames('cycle'),
    revision: p.integer().default(1),
    status: p.enum(toolkitStatuses).default('NOT_PUBLISHED'),
    publishedAt: p.datetime(3).nullable(),
    publishedLate: p.boolean().nullable(),
    baselinePublishedAt: p.datetime(3).nullable(),
    /** The words of the public register, where the status came from there (R4). */
    registerStatus: p.text().nullable(),
    auditRecordedAt: p.datetime(3).nullable(),
    cyberEssentialsPlusUntil: p.date().nullable(),
  },
})

/** The history of a status: rows are added and never changed; the newest is the current one (R16). */
export const StatusChangeEntity = defineEntity({
  name: 'StatusChange',
  tableName: 'status_change',
  indexes: [{ properties: ['assessment', 'at'] }],
  properties: {
    id: p.uuid().primary(),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk(),
    fromStatus: p.enum(toolkitStatuses),
    toStatus: p.enum(toolkitStatuses),
    at: p.datetime(3),
    act: p.text(),
    reason: p.text().nullable(),
  },
})

export const EvidenceResponseEntity = defineEntity({
  name: 'EvidenceResponse',
  tableName: 'evidence_response',
  properties: {
    assessment: () => p.manyToOne(AssessmentEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    evidenceItem: () =>
      p.manyToOne(EvidenceItemEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    response: p.enum(evidenceResponses),
    comment: p.text().nullable(),
    recordedBy: p.text(),
    recordedAt: p.datetime(3),
  },
})

export const AssertionConfirmationEntity = defineEntity({
  name: 'AssertionConfirmation',
  tableName: 'assertion_confirmation',
  properties: {
    assessment: () => p.manyToOne(AssessmentEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    assertion: p.text().primary(),
    confirmedBy: p.text(),
    confirmedAt: p.datetime(3),
  },
})

export const AuditActionEntity = defineEntity({
  name: 'AuditAction',
  tableName: 'audit_action',
  properties: {
    assessment: () => p.manyToOne(AssessmentEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    reference: p.text().primary(),
    finding: p.text(),
    evidence: p.array(),
    isOutstanding: p.boolean(),
  },
})

/** One act of publishing; there can be several, the newest counts. */
export const PublicationEntity = defineEntity({
  name: 'Publication',
  tableName: 'publication',
  properties: {
    id: p.uuid().primary(),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk().index(),
    at: p.datetime(3),
    isBaseline: p.boolean(),
    isLate: p.boolean(),
    result: p.enum(toolkitStatuses),
    status: p.enum(toolkitStatuses),
    planVersion: p.integer().nullable(),
    publishedBy: p.text(),
  },
})
