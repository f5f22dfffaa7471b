import { sql } from 'kysely'
import { given } from '../statement.ts'
import { column, idOf, many, one, ref, type Part, type Shape } from './shape.ts'

const table = 'evidence_item'

const outcomeShape: Shape = {
  framework: column('framework_outcome', 'framework'),
  version: column('framework_outcome', 'version'),
  code: column('framework_outcome', 'code'),
  name: column('framework_outcome', 'name'),
}

export const catalogueShape: Shape = {
  cycle: column('evidence_catalogue', 'cycle_code'),
  name: column('evidence_catalogue', 'name'),
  isSample: column('evidence_catalogue', 'is_sample'),
  note: column('evidence_catalogue', 'note'),
}

/** For the organisation in reach; else for the kinds of the viewer's own organisations; else for any kind. */
export const isMandatory: Part = place =>
  place['organisation'] === undefined
    ? sql`case when cardinality(${given('own organisations')}::text[]) = 0 then cardinality(${ref(place, table, 'mandatory_kinds')}) > 0
        else ${ref(place, table, 'mandatory_kinds')} && array(select own.kind from organisation own where own.ods_code = any(${given('own organisations')}::text[])) end`
    : sql`${ref(place, 'organisation', 'kind')} = any(${ref(place, table, 'mandatory_kinds')})`

export const evidenceItemShape: Shape = {
  __typename: () => sql`'EvidenceItem'`,
  id: idOf(table, 'evidence'),
  reference: column(table, 'reference'),
  assertion: column(table, 'assertion'),
  assertionTitle: column(table, 'assertion_title'),
  standard: column(table, 'standard'),
  standardName: place => sql`(select s.name from standard s where s.number = ${ref(place, table, 'standard')})`,
  title: column(table, 'title'),
  mandatory: isMandatory,
  outcomes: many({
    table: 'framework_outcome',
    shape: () => outcomeShape,
    on: (place, above) =>
      sql`${ref(place, 'framework_outcome', 'id')} in (select m.outcome_id from evidence_item_outcome m where m.evidence_item_id = ${ref(above, table, 'id')})`,
    orderBy: place =>
      sql`${ref(place, 'framework_outcome', 'framework')}, ${ref(place, 'framework_outcome', 'version')}, ${ref(place, 'framework_outcome', 'code')}`,
  }),
  catalogue: one({
    table: 'evidence_catalogue',
    shape: () => catalogueShape,
    on: (place, above) => sql`${ref(place, 'evidence_catalogue', 'cycle_code')} = ${ref(above, table, 'cycle_code')}`,
  }),
}
