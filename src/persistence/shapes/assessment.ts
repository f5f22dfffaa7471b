import { sql } from 'kysely'
import { advanceNotices, noticeFacts } from './advance-notice.ts'
import { concernFacts } from './concern.ts'
import { catalogueShape } from './evidence.ts'
import { assessmentFacts, namesOfPlannedGaps } from './facts.ts'
import { planShape } from './improvement-plan.ts'
import { escalationsOfAssessment } from './notification.ts'
import { organisationShape } from './organisation.ts'
import { precedingItems } from './preceding-items.ts'
import { column, gated, idOf, inline, many, needs, one, ref, type Part, type Shape } from './shape.ts'

const table = 'assessment'

const statusChangeShape: Shape = {
  from: column('status_change', 'from_status'),
  to: column('status_change', 'to_status'),
  at: column('status_change', 'at'),
}

const auditActionShape: Shape = {
  reference: column('audit_action', 'reference'),
  finding: column('audit_action', 'finding'),
  evidence: column('audit_action', 'evidence'),
  outstanding: column('audit_action', 'is_outstanding'),
}

const auditActions = many({
  table: 'audit_action',
  shape: () => auditActionShape,
  on: (place, above) => sql`${ref(place, 'audit_action', 'assessment_id')} = ${ref(above, table, 'id')}`,
  orderBy: place => ref(place, 'audit_action', 'reference'),
})

const id = idOf(table, 'assessment')

/** What tells to whom it may be pointed (FallingShort), with its cycle. */
const fallingShort: Part = place => {
  const organisation = (name: string) => ref(place, 'organisation', name)
  return sql`json_build_object('cycle', ${ref(place, table, 'cycle')}, 'status', ${ref(place, table, 'status')},
    'odsCode', ${organisation('ods_code')}, 'kind', ${organisation('kind')}, 'region', ${organisation('region')})`
}

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
  baselinePublishedAt: column(table, 'baseline_published_at'),
  registerStatus: column(table, 'register_status'),
  catalogue: one({
    table: 'evidence_catalogue',
    shape: () => catalogueShape,
    on: (place, above) => sql`${ref(place, 'evidence_catalogue', 'cycle_code')} = ${ref(above, table, 'cycle')}`,
  }),
  publicationPreview: needs({
    assessmentFacts: gated('Assessment.publicationPreview', assessmentFacts),
    plannedGaps: gated('Assessment.publicationPreview', namesOfPlannedGaps),
  }),
  improvementPlan: gated(
    'Assessment.improvementPlan',
    one({
      table: 'improvement_plan',
      shape: () => planShape,
      on: (place, above) => sql`${ref(place, 'improvement_plan', 'assessment_id')} = ${ref(above, table, 'id')}`,
      orderBy: place => sql`${ref(place, 'improvement_plan', 'id')} desc`,
    }),
  ),
  evidence: needs({ id }),
  auditRecordedAt: gated('Assessment.auditRecordedAt', column(table, 'audit_recorded_at'), sql`null::timestamptz`),
  auditActions: needs({ id, auditActions: gated('Assessment.auditActions', auditActions) }),
  carriedForward: needs({
    id,
    ofCycle: column(table, 'cycle'),
    precedingItems: gated('Assessment.carriedForward', precedingItems),
    plannedItems: gated('Assessment.carriedForward', namesOfPlannedGaps),
  }),
  advanceNotices: gated('Assessment.advanceNotices', advanceNotices),
  noticeStanding: needs({ noticeFacts: gated('Assessment.noticeStanding', noticeFacts) }),
  /** No field of an assessment: what a list of concerns reads with it. */
  concern: gated('OesConcern', concernFacts),
  exemplars: needs({ fallingShort }),
  escalations: (place, selection, building) => escalationsOfAssessment(place, selection, building),
  timeline: needs({ id }),
}
