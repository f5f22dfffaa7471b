import { sql } from 'kysely'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { EvidenceFacts } from '../../domain/evidence.ts'
import { keyOf, writeId } from '../ids.ts'
import { findRows, type Reading, type Row } from '../reading.ts'
import { nothingSelected, textOf, type Selection } from '../selection.ts'
import { isMandatory, evidenceItemShape } from '../shapes/evidence.ts'
import { column, inline, newBuilding, ref, rowOf, type Shape } from '../shapes/shape.ts'
import { given } from '../statement.ts'

const keysOf = (type: 'Organisation' | 'Assessment', ids: readonly string[]): readonly string[] =>
  ids.flatMap(id => keyOf(type, id) ?? [])

/** The assessments of organisations for one cycle, by the organisations' ids. */
export const assessmentsInCycle = async (
  reading: Reading,
  organisationIds: readonly string[],
  cycle: string,
  selection: Selection,
): Promise<ReadonlyMap<string, Row>> => {
  const rows = await findRows(
    reading,
    {
      root: 'Assessment',
      name: 'of organisations in a cycle',
      where: sql`assessment.organisation_id = any(${given('keys')}::uuid[]) and assessment.cycle = ${given('cycle')}`,
      values: { keys: keysOf('Organisation', organisationIds), cycle },
    },
    new Map([...selection, ['organisationId', nothingSelected]]),
  )
  return new Map(rows.map(row => [String(row['organisationId']), row]))
}

/** The statuses that assessments had at an instant, by their ids (R16). */
export const statusesAsOf = async (
  { statements }: Reading,
  assessmentIds: readonly string[],
  asOf: Date,
): Promise<ReadonlyMap<string, ToolkitStatus>> => {
  const rows = await statements.rows<{ id: string; status: ToolkitStatus }>(
    'statuses as of',
    () => sql`select a.id, coalesce((select c.to_status from status_change c where c.assessment_id = a.id and c.at <= ${given('asOf')}
        order by c.at desc, c.id desc limit 1), 'NOT_PUBLISHED') as status
      from assessment a where a.id = any(${given('keys')}::uuid[])`,
    { keys: keysOf('Assessment', assessmentIds), asOf },
  )
  return new Map(rows.map(({ id, status }) => [writeId('Assessment', id), status]))
}

const evidenceShape: Shape = {
  item: inline(() => evidenceItemShape),
  reference: column('evidence_item', 'reference'),
  isMandatory,
  response: place => sql`coalesce((select r.response from evidence_response r
    where r.evidence_item_id = ${ref(place, 'evidence_item', 'id')} and r.assessment_id = ${ref(place, 'assessment', 'id')}), 'NOT_RESPONDED')`,
  assertionConfirmed: place => sql`exists (select from assertion_confirmation n
    where n.assessment_id = ${ref(place, 'assessment', 'id')} and n.assertion = ${ref(place, 'evidence_item', 'assertion')})`,
}

const evidencePlace = { assessment: 'assessment', organisation: 'organisation', evidence_item: 'evidence_item' }

/** An evidence item in an assessment, with what tells whether it is a gap. */
export type EvidenceRow = Row & Pick<EvidenceFacts, 'reference' | 'isMandatory' | 'response'>

/** Every evidence item as it stands in assessments, in numeric order (R5); only for assessments whose answers the viewer may see. */
export const evidenceOfAssessments = async (
  { statements, visibility, values }: Reading,
  assessmentIds: readonly string[],
  selection: Selection,
): Promise<ReadonlyMap<string, readonly EvidenceRow[]>> => {
  if (!visibility.mayShow('Assessment.evidence')) return new Map()
  const whole = new Map([
    ...selection,
    ...['reference', 'isMandatory', 'response'].map(name => [name, nothingSelected] as const),
  ])
  const rows = await statements.rows<{ id: string; evidence: readonly EvidenceRow[] }>(
    `evidence of assessments ${visibility.key} ${textOf(whole)}`,
    () => {
      const building = newBuilding(visibility)
      return sql`select assessment.id, (select coalesce(json_agg(r), '[]'::json) from (
          select ${rowOf(evidenceShape, evidencePlace, whole, building)} from evidence_item
          where evidence_item.cycle_code = assessment.cycle order by evidence_item.parts) r) as evidence
        from assessment join organisation on organisation.id = assessment.organisation_id
        where assessment.id = any(${given('keys')}::uuid[]) and ${visibility.shows('Assessment.evidence', 'organisation')}`
    },
    { ...values, keys: keysOf('Assessment', assessmentIds) },
  )
  return new Map(rows.map(({ id, evidence }) => [writeId('Assessment', id), evidence]))
}
