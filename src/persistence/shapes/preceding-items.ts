import { sql } from 'kysely'
import type { Sql } from '../statement.ts'
import { ref, type Part, type Place } from './shape.ts'

// The organisation's own, and that of whatever it answers for.
const itsOwn = (place: Place): Sql =>
  sql`(o.id = ${ref(place, 'organisation', 'id')} or o.answered_for_by = ${ref(place, 'organisation', 'ods_code')})`

/** The items of submitted plans of the cycle before (PrecedingItem): of the organisation and of those it answers for, as far as the viewer may see them. */
export const precedingItems: Part = (
  place,
  _selection,
  { visibility },
) => sql`(select coalesce(json_agg(json_build_object('itemId', 'item_' || i.id, 'cycle', a.cycle, 'odsCode', o.ods_code, 'organisationName', o.name,
    'plan', json_build_object('state', p.state, 'version', p.version), 'origin', i.origin, 'evidence', e.reference, 'assertion', i.assertion,
    'auditAction', i.audit_action, 'gap', i.gap, 'plannedCompletionDate', i.planned_completion_date, 'status', i.status,
    'carriedForwardFrom', i.carried_forward_from) order by o.answered_for_by is not null, o.ods_code, i.sequence), '[]')
  from assessment a join organisation o on o.id = a.organisation_id join improvement_plan p on p.assessment_id = a.id and p.state <> 'CLOSED'
    join plan_item i on i.plan_id = p.id left join evidence_item e on e.id = i.evidence_item_id
  where a.cycle = (select max(c.code) from cycle c where c.code < ${ref(place, 'assessment', 'cycle')})
    and ${itsOwn(place)} and ${visibility.where('plan:read-content', 'o')})`
