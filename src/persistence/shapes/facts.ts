import { sql } from 'kysely'
import { organisationFacts } from '../organisation-facts.ts'
import type { Sql } from '../statement.ts'
import { reviewFacts } from './review-facts.ts'
import { routedOn } from './routing.ts'
import { ref, type Part, type Place } from './shape.ts'

// The facts that the rules ask for, as one JSON object in the domain's own words: read the same way before a decision and before an answer.

export const cycleFacts = (cycle: Sql): Sql => sql`(select json_build_object(
  'code', c.code, 'firstDay', c.first_day, 'lastDay', c.last_day, 'baselineDue', c.baseline_due, 'noticeBy', c.notice_by,
  'templateAvailableFrom', c.template_available_from, 'submissionDeadline', c.submission_deadline,
  'latestCompletionDate', c.latest_completion_date, 'reviewDays', c.review_days, 'answerDays', c.answer_days,
  'isStrict', c.is_strict, 'itemsWarningAbove', c.items_warning_above, 'ownerActionsWarningAbove', c.owner_actions_warning_above,
  'kinds', (select json_object_agg(k.kind, json_build_object('maySubmitPlan', k.may_submit_plan, 'routedTo', k.routed_to,
    'routingChanges', (select coalesce(json_agg(json_build_object('fromDay', h.from_day, 'routedTo', h.routed_to) order by h.from_day), '[]')
      from routing_change h where h.cycle_code = k.cycle_code and h.kind = k.kind),
    'givesNoticeTo', k.gives_notice_to, 'publishesBaseline', k.publishes_baseline, 'escalatesTo', k.escalates_to)) from cycle_kind k where k.cycle_code = c.code),
  'rounds', (select coalesce(json_agg(json_build_object('code', r.code, 'dueOn', r.due_on, 'chaseBy', r.chase_by,
    'isFinal', r.is_final, 'isCalledOff', r.is_called_off, 'reminderDays', r.reminder_days) order by r.due_on), '[]') from update_round r where r.cycle_code = c.code)
  ) from cycle c where c.code = ${cycle})`

const evidenceFacts = (
  place: Place,
): Sql => sql`(select coalesce(json_agg(json_build_object('reference', i.reference, 'assertion', i.assertion,
    'isMandatory', ${ref(place, 'organisation', 'kind')} = any(i.mandatory_kinds), 'response', coalesce(r.response, 'NOT_RESPONDED')) order by i.parts), '[]')
  from evidence_item i left join evidence_response r on r.evidence_item_id = i.id and r.assessment_id = ${ref(place, 'assessment', 'id')}
  where i.cycle_code = ${ref(place, 'assessment', 'cycle')})`

const answers = (place: Place): Sql => {
  const id = ref(place, 'assessment', 'id')
  return sql`json_build_object(
    'evidence', ${evidenceFacts(place)},
    'confirmedAssertions', array(select n.assertion from assertion_confirmation n where n.assessment_id = ${id}),
    'auditActions', (select coalesce(json_agg(json_build_object('reference', u.reference, 'finding', u.finding, 'isOutstanding', u.is_outstanding)
      order by u.reference), '[]') from audit_action u where u.assessment_id = ${id}),
    'isAuditRecorded', ${ref(place, 'assessment', 'audit_recorded_at')} is not null,
    'cyberEssentialsPlusUntil', ${ref(place, 'assessment', 'cyber_essentials_plus_until')})`
}

/** An assessment as the domain knows it (AssessmentFacts). */
export const assessmentFacts: Part = place => sql`json_build_object(
  'id', 'assessment_' || ${ref(place, 'assessment', 'id')}, 'revision', ${ref(place, 'assessment', 'revision')},
  'status', ${ref(place, 'assessment', 'status')}, 'publishedAt', ${ref(place, 'assessment', 'published_at')},
  'organisation', ${sql.raw(organisationFacts(place['organisation'] ?? 'organisation'))},
  'cycle', ${cycleFacts(ref(place, 'assessment', 'cycle'))}, 'answers', ${answers(place)})`

const itemFacts = sql`json_build_object('id', 'item_' || i.id, 'origin', i.origin,
  'evidence', (select e.reference from evidence_item e where e.id = i.evidence_item_id), 'assertion', i.assertion, 'auditAction', i.audit_action, 'gap', i.gap, 'actions', i.actions, 'owner', i.owner, 'plannedCompletionDate', i.planned_completion_date,
  'baselineCompletionDate', i.baseline_completion_date, 'status', i.status, 'milestones', i.milestones,
  'fundingSecured', i.funding_secured, 'fundingExpectedOn', i.funding_expected_on, 'resourcesSecured', i.resources_secured,
  'resourcesExpectedOn', i.resources_expected_on, 'localReferences', i.local_references, 'dependencies', i.dependencies,
  'carriedForwardFrom', i.carried_forward_from, 'agreements', (select coalesce(json_agg(json_build_object('party', g.party, 'by', json_build_object('subject', g.agreed_by, 'issuer', g.agreed_issuer),
      'through', case when g.agreed_through is not null then json_build_object('subject', g.agreed_through, 'issuer', g.agreed_through_issuer) end, 'agreedDate', g.agreed_date) order by g.at, g.id), '[]')
    from date_agreement g where g.item_id = i.id))`

/** A plan as the domain knows it (PlanFacts). */
export const planFacts: Part = (place, selection, building) => {
  const plan = (name: string) => ref(place, 'improvement_plan', name)
  return sql`json_build_object('id', 'plan_' || ${plan('id')}, 'revision', ${plan('revision')}, 'version', ${plan('version')},
    'state', ${plan('state')}, 'submittedAt', ${plan('submitted_at')}, 'reviewRequestedAt', ${plan('review_requested_at')}, 'routedOn', ${routedOn(place)},
    'informationRequestedAt', ${plan('information_requested_at')}, 'completionClaimedAt', ${plan('completion_claimed_at')}, 'reviewPausedDays', ${plan('review_paused_days')}, 'approvedAt', ${plan('approved_at')},
    'isDraftChanged', ${plan('is_draft_changed')}, 'editors', ${plan('editors')}, 'roundsReported', ${plan('rounds_reported')},
    'assessment', ${assessmentFacts(place, selection, building)}, 'review', ${reviewFacts(place, selection, building)},
    'items', (select coalesce(json_agg(${itemFacts} order by i.sequence), '[]')
      from plan_item i where i.plan_id = ${plan('id')}),
    'opinions', (select coalesce(json_agg(json_build_object('team', o.team, 'opinion', o.opinion, 'version', o.version) order by o.at, o.id), '[]')
      from opinion o where o.plan_id = ${plan('id')}))`
}

/** What the items of the assessment's living plan are about, to tell which gaps are covered. */
export const namesOfPlannedGaps: Part =
  place => sql`(select coalesce(json_agg(json_build_object('origin', i.origin, 'evidence', e.reference,
    'assertion', i.assertion, 'auditAction', i.audit_action, 'carriedForwardFrom', i.carried_forward_from)), '[]')
  from improvement_plan p join plan_item i on i.plan_id = p.id left join evidence_item e on e.id = i.evidence_item_id
  where p.assessment_id = ${ref(place, 'assessment', 'id')} and p.state <> 'CLOSED')`
