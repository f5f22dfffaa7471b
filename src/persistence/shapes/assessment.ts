import { sql } from 'kysely'
import { catalogueShape } from './evidence.ts'
import { assessmentFacts, namesOfPlannedGaps } from './facts.ts'
import { planShape } from './improvement-plan.ts'
import { organisationShape } from './organisation.ts'
import { column, idOf, inline, many, needs, one, ref, seenWith, type Shape } from './shape.ts'

const table = 'assessment'

const statusChangeShape: Shape = {
  from: column('status_change', 'from_status'),
  to: column('status_change', 'to_status'),
  at: column('status_change', 'at'),
}

const id = idOf(table, 'assessment')

export const assessmentShape: Shape = {
  __typename: () => sql`'Assessment'`,
  id,
  organisationId: idOf('organisation', 'organisation'),
  revision: column(table, 'revision'),
  organisation: inline(() => organisationShape),
  cycle: column(table, 'cycle'),
  status: needs({ id, status: column(table, 'status') }),
  statusHistory: many({
    table: 'status_change',
    shape: () => statusChangeShape,
    on: (place, above) => sql`${ref(place, 'status_change', 'assessment_id')} = ${ref(above, table, 'id')}`,
    orderBy: place => sql`${ref(place, 'status_change', 'at')}, ${ref(place, 'status_change', 'id')}`,
  }),
  publishedAt: column(table, 'published_at'),
  publishedLate: column(table, 'published_late'),
  registerStatus: column(table, 'register_status'),
  catalogue: one({
    table: 'evidence_catalogue',
    shape: () => catalogueShape,
    on: (place, above) => sql`${ref(place, 'evidence_catalogue', 'cycle_code')} = ${ref(above, table, 'cycle')}`,
  }),
  publicationPreview: needs({
    assessmentFacts: seenWith('assessment:read', assessmentFacts),
    plannedGaps: seenWith('assessment:read', namesOfPlannedGaps),
  }),
  improvementPlan: seenWith(
    'plan:read-state',
    one({
      table: 'improvement_plan',
      shape: () => planShape,
      on: (place, above) => sql`${ref(place, 'improvement_plan', 'assessment_id')} = ${ref(above, table, 'id')}`,
      orderBy: place => sql`${ref(place, 'improvement_plan', 'id')} desc`,
    }),
  ),
  evidence: needs({ id }),
}
