import { sql } from 'kysely'
import { isOperatorOfEssentialServices, organisationKinds } from '../../domain/organisation.ts'
import { assessmentShape } from './assessment.ts'
import { column, idOf, many, needs, one, ref, type Place, type Shape } from './shape.ts'

const table = 'organisation'
const operators = organisationKinds.filter(isOperatorOfEssentialServices)

const regionShape: Shape = { code: column('region', 'code'), name: column('region', 'name') }

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

const another = (codeColumn: string) =>
  one({
    table,
    shape: () => organisationShape,
    on: (place, above) => sql`${ref(place, table, 'ods_code')} = ${ref(above, table, codeColumn)}`,
  })

const statusOfTheNewestCycle = (place: Place) => sql`coalesce((select a.status from assessment a
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
  successor: another('successor_code'),
  openedOn: column(table, 'opened_on'),
  closedOn: column(table, 'closed_on'),
}
