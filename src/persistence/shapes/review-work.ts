import { sql } from 'kysely'
import { planItemShape } from './plan-item.ts'
import { openRequest } from './review-facts.ts'
import { column, idOf, many, one, ref, gated, type Part, type Shape } from './shape.ts'

const claimedBy: Part = place => ref(place, 'improvement_plan', 'claimed_by')

/** Who reviews it is between reviewers (R59). */
export const reviewClaim: Part = gated(
  'ImprovementPlan.reviewClaim',
  (place, selection, building) => sql`case when ${claimedBy(place, selection, building)} is not null then
    json_build_object('by', ${claimedBy(place, selection, building)}, 'at', ${ref(place, 'improvement_plan', 'claimed_at')}) end`,
)

const answerTo =
  (question: (place: Readonly<Record<string, string>>) => ReturnType<typeof ref>): Part =>
  place =>
    sql`(select a.answer
  from information_answer a where a.request_id = ${ref(place, 'information_request', 'id')} and a.question_id is not distinct from ${question(place)})`

const questionShape: Shape = {
  id: idOf('information_question', 'question'),
  item: one({
    table: 'plan_item',
    shape: () => planItemShape,
    on: (place, above) => sql`${ref(place, 'plan_item', 'id')} = ${ref(above, 'information_question', 'item_id')}`,
  }),
  auditAction: column('information_question', 'audit_action'),
  question: column('information_question', 'question'),
  answer: answerTo(place => ref(place, 'information_question', 'id')),
}

export const informationRequestShape: Shape = {
  version: column('information_request', 'version'),
  askedAt: column('information_request', 'asked_at'),
  dueOn: column('information_request', 'due_on'),
  open: place => sql`${ref(place, 'information_request', 'id')} is not distinct from ${openRequest(place)}`,
  answeredAt: place =>
    sql`(select max(a.at) from information_answer a where a.request_id = ${ref(place, 'information_request', 'id')})`,
  answer: answerTo(() => sql`null::uuid`),
  questions: many({
    table: 'information_question',
    shape: () => questionShape,
    on: (place, above) =>
      sql`${ref(place, 'information_question', 'request_id')} = ${ref(above, 'information_request', 'id')}`,
    orderBy: place => ref(place, 'information_question', 'sequence'),
  }),
}

export const callShape: Shape = {
  version: column('review_call', 'version'),
  state: column('review_call', 'state'),
  owedSince: column('review_call', 'owed_since'),
  team: column('review_call', 'team'),
  arrangedFor: column('review_call', 'arranged_for'),
  heldAt: column('review_call', 'held_at'),
  outcome: column('review_call', 'outcome'),
  insideNote: gated('ReviewCall.insideNote', column('review_call', 'inside_note'), sql`null::text`),
}

export const leadRequestShape: Shape = {
  version: column('lead_request', 'version'),
  team: column('lead_request', 'team'),
  at: column('lead_request', 'at'),
  message: gated('LeadRequest.message', column('lead_request', 'message'), sql`null::text`),
}

/** The audit's actions, and which items are about one. */
export const auditFacts: Part = place => sql`json_build_object(
  'actions', (select coalesce(json_agg(json_build_object('reference', u.reference, 'finding', u.finding, 'isOutstanding', u.is_outstanding)
    order by u.reference), '[]') from audit_action u where u.assessment_id = ${ref(place, 'assessment', 'id')}),
  'items', (select coalesce(json_agg(json_build_object('id', 'item_' || i.id, 'auditAction', i.audit_action) order by i.sequence), '[]')
    from plan_item i where i.plan_id = ${ref(place, 'improvement_plan', 'id')} and i.audit_action is not null))`

/** The items of plans that the organisation submitted in earlier cycles, by the evidence they were about. */
export const earlierItems: Part =
  place => sql`(select coalesce(json_agg(json_build_object('cycle', a.cycle, 'evidence', e.reference)
    order by a.cycle desc, e.parts), '[]')
  from assessment a join improvement_plan p on p.assessment_id = a.id and p.version > 0
    join plan_item i on i.plan_id = p.id join evidence_item e on e.id = i.evidence_item_id
  where a.organisation_id = ${ref(place, 'organisation', 'id')} and a.cycle < ${ref(place, 'assessment', 'cycle')})`
