import { defineEntity, p } from '@mikro-orm/core'
import { organisationKinds } from '../../domain/organisation.ts'
import { RegionEntity } from './reference.ts'

/** Closed and succeeded, never deleted; the code is permanent (R2). */
export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  indexes: [{ properties: ['name', 'id'] }, { properties: ['kind'] }],
  properties: {
    id: p.uuid().primary(),
    odsCode: p.text().unique(),
    name: p.text(),
    kind: p.enum(organisationKinds),
    region: () => p.manyToOne(RegionEntity).mapToPk().nullable().deleteRule('no action').fieldNames('region').index(),
    icbCode: p.text().nullable().index(),
    openedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    successorCode: p.text().nullable(),
    /** From when on the successor was there in its place. */
    succeededOn: p.date().nullable(),
    /** The last of its successors, worked out when they are imported; null while it answers for itself. */
    answeredForBy: p.text().nullable().index(),
  },
})

/** Where an organisation belonged, from when until when; the current one has no end (R7). */
export const PlacementEntity = defineEntity({
  name: 'Placement',
  tableName: 'placement',
  properties: {
    id: p.uuid().primary(),
    organisation: () => p.manyToOne(OrganisationEntity).mapToPk().index(),
    region: () => p.manyToOne(RegionEntity).mapToPk().nullable().deleteRule('no action').fieldNames('region'),
    icbCode: p.text().nullable(),
    fromDay: p.date(),
    untilDay: p.date().nullable(),
  },
})
