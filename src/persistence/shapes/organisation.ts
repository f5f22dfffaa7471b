import { sql } from 'kysely'
import { isOperatorOfEssentialServices, organisationKinds } from '../../domain/organisation.ts'
import type { Sql } from '../statement.ts'
import { assessmentShape } from './assessment.ts'
import { notificationsOfOrganisation } from './notification.ts'
import { column, idOf, many, needs, one, ref, gated, type Place, type Shape } from './shape.ts'

const table = 'organisation'
const operators = organisationKinds.filter(isOperatorOfEssentialServices)

export const regionShape: Shape = { code: column('region', 'code'), name: column('region', 'name') }

const region = one({
  table: 'region',
  shape: () => regionShape,
  on: place => sql`${ref(place, 'region', 'code')} = ${ref(place, table, 'region')}`,
})

const placementShape: Shape = {
  region: one({
    table: 'region',
    shape: () => regionShape,
    on: place => sql`${ref(place, 'region', 'code')} = ${ref(place, 'placement', 'region')}`,
  }),
  icbCode: column('placement', 'icb_code'),
  from: column('placement', 'from_day'),
  until: column('placement', 'until_day'),
}

const nisNoticeShape: Shape = {
  kind: column('nis_notice', 'kind'),
  issuedOn: column('nis_notice', 'issued_on'),
  issuedBy: column('nis_notice', 'issued_by'),
  reference: column('nis_notice', 'reference'),
  summary: column('nis_notice', 'summary'),
  recordedAt: column('nis_notice', 'at'),
}

const nisNotices = many({
  table: 'nis_notice',
  shape: () => nisNoticeShape,
  on: (place, above) => sql`${ref(place, 'nis_notice', 'organisation_id')} = ${ref(above, table, 'id')}`,
  orderBy: place => sql`${ref(place, 'nis_notice', 'issued_on')} desc, ${ref(place, 'nis_notice', 'id')} desc`,
})

const another = (codeColumn: string) =>
  one({
    table,
    shape: () => organisationShape,
    on: (place, above) => sql`${ref(place, table, 'ods_code')} = ${ref(above, table, codeColumn)}`,
  })

/** The status of the newest cycle in which the organisation in reach has published. */
export const statusOfTheNewestCycle = (place: Place): Sql => sql`coalesce((select a.status from assessment a
  where a.organisation_id = ${ref(place, table, 'id')} and a.status <> 'NOT_PUBLISHED' order by a.cycle desc limit 1), 'NOT_PUBLISHED')`

export const organisationShape: Shape = {
  __typename: () => sql`'Organisation'`,
  id: idOf(table, 'organisation'),
  odsCode: column(table, 'ods_code'),
  name: column(table, 'name'),
  kind: column(table, 'kind'),
  region,
  icb: another('icb_code'),
  isOperatorOfEssentialServices: place =>
    sql`${ref(place, table, 'kind')} in (${sql.join(operators.map(kind => sql.lit(kind)))})`,
  toolkitStatus: statusOfTheNewestCycle,
  assessment: needs({ id: idOf(table, 'organisation') }),
  assessments: many({
    table: 'assessment',
    shape: () => assessmentShape,
    on: place => sql`${ref(place, 'assessment', 'organisation_id')} = ${ref(place, table, 'id')}`,
    orderBy: place => sql`${ref(place, 'assessment', 'cycle')} desc`,
  }),
  placements: many({
    table: 'placement',
    shape: () => placementShape,
    on: place => sql`${ref(place, 'placement', 'organisation_id')} = ${ref(place, table, 'id')}`,
    orderBy: place => sql`${ref(place, 'placement', 'from_day')}`,
  }),
  nisNotices: gated('Organisation.nisNotices', nisNotices),
  successor: another('successor_code'),
  succeededOn: column(table, 'succeeded_on'),
  answeredForBy: column(table, 'answered_for_by'),
  answersFor: many({
    table,
    shape: () => organisationShape,
    on: (place, above) => sql`${ref(place, table, 'answered_for_by')} = ${ref(above, table, 'ods_code')}`,
    orderBy: place => ref(place, table, 'ods_code'),
  }),
  notifications: (place, selection, building) => notificationsOfOrganisation(place, selection, building),
  openedOn: column(table, 'opened_on'),
  closedOn: column(table, 'closed_on'),
  timeline: needs({ id: idOf(table, 'organisation') }),
}
