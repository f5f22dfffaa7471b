import { defineEntity, p } from '@mikro-orm/core'
import { organisationKinds } from '../../domain/organisation.ts'
import { CycleEntity } from './reference.ts'

export const StandardEntity = defineEntity({
  name: 'Standard',
  tableName: 'standard',
  properties: { number: p.integer().primary().autoincrement(false), name: p.text() },
})

export const EvidenceCatalogueEntity = defineEntity({
  name: 'EvidenceCatalogue',
  tableName: 'evidence_catalogue',
  properties: {
    cycle: () => p.manyToOne(CycleEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    name: p.text(),
    isSample: p.boolean(),
    note: p.text(),
  },
})

export const EvidenceItemEntity = defineEntity({
  name: 'EvidenceItem',
  tableName: 'evidence_item',
  uniques: [{ properties: ['cycle', 'reference'] }],
  properties: {
    id: p.uuid().primary(),
    cycle: () => p.manyToOne(CycleEntity).mapToPk(),
    reference: p.text(),
    /** The numbers of the reference, by which items sort (R5). */
    parts: p.array().columnType('int[]').$type<readonly number[]>(),
    assertion: p.text(),
    assertionTitle: p.text(),
    standard: () => p.manyToOne(StandardEntity).mapToPk().fieldNames('standard'),
    title: p.text(),
    mandatoryKinds: p.enum(organisationKinds).array(),
  },
})

/** An outcome of a framework, known by framework, version and code (R6). */
export const FrameworkOutcomeEntity = defineEntity({
  name: 'FrameworkOutcome',
  tableName: 'framework_outcome',
  uniques: [{ properties: ['framework', 'version', 'code'] }],
  properties: { id: p.uuid().primary(), framework: p.text(), version: p.text(), code: p.text(), name: p.text() },
})

export const EvidenceItemOutcomeEntity = defineEntity({
  name: 'EvidenceItemOutcome',
  tableName: 'evidence_item_outcome',
  properties: {
    evidenceItem: () =>
      p.manyToOne(EvidenceItemEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    outcome: () =>
      p.manyToOne(FrameworkOutcomeEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
  },
})
