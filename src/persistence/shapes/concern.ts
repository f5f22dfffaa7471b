import { sql } from 'kysely'
import { assessmentFacts } from './facts.ts'
import { ref, type Part } from './shape.ts'

const items = sql`(select coalesce(json_agg(json_build_object('origin', i.origin, 'evidence', e.reference, 'assertion', i.assertion,
    'auditAction', i.audit_action, 'actions', i.actions, 'owner', i.owner, 'plannedCompletionDate', i.planned_completion_date,
    'baselineCompletionDate', i.baseline_completion_date, 'status', i.status)), '[]')
  from plan_item i left join evidence_item e on e.id = i.evidence_item_id where i.plan_id = p.id)`

const decisions = sql`(select coalesce(json_agg(json_build_object('version', d.version, 'decision', d.decision, 'judgements', d.judgements)
    order by d.version, d.sequence), '[]') from decision d where d.plan_id = p.id)`

/** What tells whether there is ground for concern about an organisation (ConcernFacts). */
export const concernFacts: Part = (place, selection, building) => sql`json_build_object(
  'assessment', ${assessmentFacts(place, selection, building)},
  'plan', (select json_build_object('state', p.state, 'version', p.version, 'reviewRequestedAt', p.review_requested_at,
      'reviewPausedDays', p.review_paused_days, 'informationRequestedAt', p.information_requested_at,
      'completionClaimedAt', p.completion_claimed_at, 'approvedAt', p.approved_at, 'roundsReported', p.rounds_reported,
      'items', ${items}, 'decisions', ${decisions})
    from improvement_plan p where p.assessment_id = ${ref(place, 'assessment', 'id')} and p.state <> 'CLOSED'))`
