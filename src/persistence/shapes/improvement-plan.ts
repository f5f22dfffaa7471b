import { sql } from 'kysely'
import { assessmentShape } from './assessment.ts'
import { planFacts } from './facts.ts'
import { organisationShape } from './organisation.ts'
import { planItemShape } from './plan-item.ts'
import { column, idOf, inline, many, needs, ref, seenWith, type Place, type Shape } from './shape.ts'

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

const versionShape: Shape = {
  version: column('plan_version', 'version'),
  submittedAt: column('plan_version', 'submitted_at'),
  items: column('plan_version', 'items'),
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
  opinions: seenWith('plan:read-opinions', rowsInOrder('opinion', opinionShape, 'at', 'id'), sql`'[]'::json`),
  decisions: rowsInOrder('decision', decisionShape, 'at', 'id'),
  progressUpdates: rowsInOrder('progress_update', progressUpdateShape, 'submitted_at', 'id'),
  editing: column(table, 'is_draft_changed'),
}

const facts = needs({ planFacts: seenWith('plan:read-content', planFacts) })

export const planShape: Shape = {
  __typename: () => sql`'ImprovementPlan'`,
  id: idOf(table, 'plan'),
  revision: column(table, 'revision'),
  version: column(table, 'version'),
  state: column(table, 'state'),
  assessment: inline(() => assessmentShape),
  organisation: inline(() => organisationShape),
  routedTo: place => sql`(select array_remove(array['DSPT_TEAM', k.routed_to], null) from cycle_kind k
    where k.cycle_code = ${ref(place, 'assessment', 'cycle')} and k.kind = ${ref(place, 'organisation', 'kind')})`,
  submittedAt: column(table, 'submitted_at'),
  reviewRequestedAt: column(table, 'review_requested_at'),
  nextDue: needs({ nextDueWhat: column(table, 'next_due_what'), nextDueOn: column(table, 'next_due_on') }),
  content: seenWith(
    'plan:read-content',
    inline(() => contentShape),
  ),
  readiness: facts,
  viewerActions: facts,
}
