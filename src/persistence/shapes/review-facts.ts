import { sql } from 'kysely'
import type { Sql } from '../statement.ts'
import { gated, ref, type Part, type Place } from './shape.ts'

// Only the newest request of a plan that waits for information is open: an earlier one was answered, or overtaken.

/** The requests that are open of the plan in reach. */
export const openRequest = (place: Place): Sql => sql`(select q.id from information_request q
  where q.plan_id = ${ref(place, 'improvement_plan', 'id')} and ${ref(place, 'improvement_plan', 'state')} = 'INFORMATION_REQUESTED'
  order by q.asked_at desc, q.id desc limit 1)`

const openQuestions = (
  place: Place,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', 'question_' || n.id, 'question', n.question)
  order by n.sequence), '[]') from information_question n where n.request_id = ${openRequest(place)})`

const lastDecision = (
  place: Place,
): Sql => sql`(select json_build_object('id', d.id, 'decision', d.decision, 'version', d.version, 'sequence', d.sequence,
    'isExceptional', d.is_exceptional, 'isActedOn', exists (select from event e where e.plan_id = d.plan_id and e.plan_revision > d.revision
      and e.type in ('PROGRESS_REPORTED', 'COMPLETION_CLAIMED')))
  from decision d where d.plan_id = ${ref(place, 'improvement_plan', 'id')} order by d.version desc, d.sequence desc limit 1)`

const openCall = (
  place: Place,
): Sql => sql`(select json_build_object('id', c.id, 'state', c.state, 'team', c.team, 'arrangedFor', c.arranged_for) from review_call c
  where c.plan_id = ${ref(place, 'improvement_plan', 'id')} and c.state in ('TO_ARRANGE', 'ARRANGED'))`

/** Who reviews it is between reviewers (R59). */
const claim = gated('ImprovementPlan.reviewClaim', place => {
  const [by, issuer, at] = ['claimed_by', 'claimed_issuer', 'claimed_at'].map(name =>
    ref(place, 'improvement_plan', name),
  )
  return sql`case when ${by} is not null then json_build_object('by', json_build_object('subject', ${by}, 'issuer', ${issuer}), 'at', ${at}) end`
})

/** How the review stands as the domain knows it (ReviewFacts). */
export const reviewFacts: Part = (place, selection, building) =>
  sql`json_build_object('claim', ${claim(place, selection, building)},
    'openQuestions', ${openQuestions(place)}, 'lastDecision', ${lastDecision(place)}, 'openCall', ${openCall(place)})`
