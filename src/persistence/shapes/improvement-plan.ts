import { sql } from 'kysely'
import { assessmentShape } from './assessment.ts'
import { planFacts } from './facts.ts'
import { organisationShape } from './organisation.ts'
import { planItemShape } from './plan-item.ts'
import {
  auditFacts,
  callShape,
  earlierItems,
  informationRequestShape,
  leadRequestShape,
  reviewClaim,
} from './review-work.ts'
import { besideTheDsptTeam, routedTeamOfPlan } from './routing.ts'
import { column, gated, idOf, inline, many, needs, ref, type Part, type Place, type Shape } from './shape.ts'

const table = 'improvement_plan'

const ofThePlan = (child: string) => (place: Place, above: Place) =>
  sql`${ref(place, child, 'plan_id')} = ${ref(above, table, 'id')}`

const opinionShape: Shape = {
  team: column('opinion', 'team'),
  opinion: column('opinion', 'opinion'),
  message: column('opinion', 'message'),
  version: column('opinion', 'version'),
  at: column('opinion', 'at'),
}

const decisionShape: Shape = {
  id: idOf('decision', 'decision'),
  corrects: place => sql`'decision_' || ${ref(place, 'decision', 'corrects_id')}`,
  correctionReason: column('decision', 'correction_reason'),
  decision: column('decision', 'decision'),
  version: column('decision', 'version'),
  revision: column('decision', 'revision'),
  grounds: column('decision', 'grounds'),
  waived: column('decision', 'waived'),
  judgements: column('decision', 'judgements'),
  exceptional: column('decision', 'is_exceptional'),
  message: column('decision', 'message'),
  at: column('decision', 'at'),
}

const progressUpdateShape: Shape = {
  round: column('progress_update', 'round'),
  submittedAt: column('progress_update', 'submitted_at'),
  note: column('progress_update', 'note'),
  late: column('progress_update', 'is_late'),
}

/** The items of the version before, null for the first. */
const itemsBefore: Part = place => sql`(select before.items from plan_version before
  where before.plan_id = ${ref(place, 'plan_version', 'plan_id')} and before.version = ${ref(place, 'plan_version', 'version')} - 1)`

const versionShape: Shape = {
  version: column('plan_version', 'version'),
  submittedAt: column('plan_version', 'submitted_at'),
  items: column('plan_version', 'items'),
  changesSincePrevious: needs({ items: column('plan_version', 'items'), itemsBefore }),
}

const rowsInOrder = (child: string, shape: Shape, ...order: string[]) =>
  many({
    table: child,
    shape: () => shape,
    on: ofThePlan(child),
    orderBy: place => sql.join(order.map(name => ref(place, child, name))),
  })

const contentShape: Shape = {
  items: many({
    table: 'plan_item',
    shape: () => planItemShape,
    on: ofThePlan('plan_item'),
    orderBy: place => ref(place, 'plan_item', 'sequence'),
  }),
  versions: rowsInOrder('plan_version', versionShape, 'version'),
  opinions: gated('PlanContent.opinions', rowsInOrder('opinion', opinionShape, 'at', 'id'), sql`'[]'::json`),
  decisions: rowsInOrder('decision', decisionShape, 'at', 'id'),
  informationRequests: rowsInOrder('information_request', informationRequestShape, 'asked_at', 'id'),
  calls: rowsInOrder('review_call', callShape, 'owed_since', 'id'),
  leadRequests: rowsInOrder('lead_request', leadRequestShape, 'at', 'id'),
  auditComparison: needs({ auditFacts }),
  progressUpdates: rowsInOrder('progress_update', progressUpdateShape, 'submitted_at', 'id'),
  editing: column(table, 'is_draft_changed'),
}

const factsFor = (field: string) => needs({ planFacts: gated(`ImprovementPlan.${field}`, planFacts) })

export const planShape: Shape = {
  __typename: () => sql`'ImprovementPlan'`,
  id: idOf(table, 'plan'),
  revision: column(table, 'revision'),
  version: column(table, 'version'),
  state: column(table, 'state'),
  assessment: inline(() => assessmentShape),
  organisation: inline(() => organisationShape),
  routedTo: place => besideTheDsptTeam(routedTeamOfPlan(place)),
  submittedAt: column(table, 'submitted_at'),
  reviewRequestedAt: column(table, 'review_requested_at'),
  reviewClaim,
  waitingDays: needs({
    state: column(table, 'state'),
    submittedAt: column(table, 'submitted_at'),
    reviewRequestedAt: column(table, 'review_requested_at'),
    informationRequestedAt: column(table, 'information_requested_at'),
    reviewPausedDays: column(table, 'review_paused_days'),
  }),
  nextDue: needs({ nextDueWhat: column(table, 'next_due_what'), nextDueOn: column(table, 'next_due_on') }),
  content: needs({
    id: idOf(table, 'plan'),
    content: gated(
      'ImprovementPlan.content',
      inline(() => contentShape),
    ),
  }),
  timeline: needs({ id: idOf(table, 'plan') }),
  asOf: needs({ id: idOf(table, 'plan') }),
  readiness: factsFor('readiness'),
  viewerActions: factsFor('viewerActions'),
  signals: needs({
    planFacts: gated('ImprovementPlan.content', planFacts),
    earlierItems: gated('ImprovementPlan.signals', earlierItems),
  }),
}
