import { sql } from 'kysely'
import type { ItemTallies } from '../../domain/evidence-gaps.ts'
import type { Reading, Row } from '../reading.ts'
import { textOf, type Selection } from '../selection.ts'
import { evidenceItemShape } from '../shapes/evidence.ts'
import { newBuilding, rowOf } from '../shapes/shape.ts'
import { given } from '../statement.ts'
import { counted, valuesOfCounted, withinReach, type CountedWithin } from './counted-organisations.ts'

// Published short of the standard, and not meeting it since.
const short = sql`short as (
  select counted.id, counted.region, counted.kind, a.id as assessment_id
  from counted join assessment a on a.organisation_id = counted.id and a.cycle = ${given('cycle')}
  where ${withinReach}
    and (select p.result from publication p where p.assessment_id = a.id and not p.is_baseline and p.at <= ${given('instant')}::timestamptz
      order by p.at desc, p.id desc limit 1) = 'STANDARDS_NOT_MET'
    and (select s.to_status from status_change s where s.assessment_id = a.id and s.at <= ${given('instant')}::timestamptz
      order by s.at desc, s.id desc limit 1) in ('STANDARDS_NOT_MET', 'APPROACHING_STANDARDS'))`

// The last answer of each item. An act counts from when everything before it in the chain counts.
const answered = sql`answered as materialized (
  select e.assessment_id, jsonb_object_agg(moved ->> 'field', moved -> 'after' order by e.position) as responses
  from (select event.assessment_id, event.position, event.changes,
      max(event.at) over (partition by event.assessment_id order by event.position) as reached
    from event where event.assessment_id in (select assessment_id from short)) e cross join jsonb_array_elements(e.changes) moved
  where e.reached <= ${given('instant')}::timestamptz and starts_with(moved ->> 'field', 'evidence.')
  group by e.assessment_id)`

const planned = sql`planned as materialized (
  select distinct on (p.assessment_id) p.assessment_id, v.items
  from plan_version v join improvement_plan p on p.id = v.plan_id
  where p.assessment_id in (select assessment_id from short) and v.submitted_at <= ${given('instant')}::timestamptz
  order by p.assessment_id, v.submitted_at desc, v.version desc)`

const gaps = sql`gaps as materialized (
  select g.id, g.region, g.kind, count(*)::int as among, count(*) filter (where lacks)::int as organisations, count(*) filter (where lacks and planned)::int as "inPlans"
  from (select i.id, s.region, s.kind,
      coalesce(answered.responses ->> ('evidence.' || i.reference), 'NOT_RESPONDED') <> 'COMPLETE' as lacks,
      planned.items @> jsonb_build_array(jsonb_build_object('evidenceReference', i.reference)) as planned
    from short s join evidence_item i on i.cycle_code = ${given('cycle')} and s.kind = any(i.mandatory_kinds)
      left join answered on answered.assessment_id = s.assessment_id
      left join planned on planned.assessment_id = s.assessment_id) g
  group by g.id, g.region, g.kind)`

const eligibleKinds = sql`array(select k.kind from cycle_kind k where k.cycle_code = c.code and k.may_submit_plan and k.kind = any(evidence_item.mandatory_kinds))`

type Found = Omit<ItemTallies<Row>, 'item'> & { readonly item: Row | null }

/** Every item of the cycle's catalogue in its order, with how many organisations fall short of it by region and kind; null where there is no such cycle. */
export const countEvidenceGaps = async (
  { totals, visibility, values }: Reading,
  question: CountedWithin,
  selection: Selection,
): Promise<readonly ItemTallies<Row>[] | null> => {
  const found = await totals.rows<Found>(
    `count evidence gaps ${textOf(selection)}`,
    () => sql`with ${counted}, ${short}, ${answered}, ${planned}, ${gaps}
      select evidence_item.reference, ${eligibleKinds} as kinds,
        (select coalesce(json_agg(json_build_object('region', g.region, 'kind', g.kind, 'organisations', g.organisations, 'inPlans', g."inPlans", 'among', g.among)), '[]')
          from gaps g where g.id = evidence_item.id) as tallies,
        case when evidence_item.id is not null then (select row_to_json(r) from (select
          ${rowOf(evidenceItemShape, { evidence_item: 'evidence_item' }, selection, newBuilding(visibility))}) r) end as item
      from cycle c left join evidence_item on evidence_item.cycle_code = c.code
      where c.code = ${given('cycle')} order by evidence_item.parts`,
    { ...values, ...valuesOfCounted(question) },
  )
  return found.length === 0 ? null : found.flatMap(row => (row.item === null ? [] : [{ ...row, item: row.item }]))
}
