import { sql } from 'kysely'
import { organisationShape, regionShape } from './organisation.ts'
import { column, gated, idOf, inline, many, needs, one, ref, type Part, type Shape } from './shape.ts'

const table = 'notification'

// What an organisation sees of what it was told, and the DSPT team of everything; how delivery goes is the team's alone.
const forStaff = (field: string, name: string) => gated(`Notification.${field}`, column(table, name), sql`null`)

const planId: Part = place => sql`'plan_' || ${ref(place, table, 'plan_id')}`

export const notificationShape: Shape = {
  __typename: () => sql`'Notification'`,
  id: idOf(table, 'notification'),
  kind: column(table, 'kind'),
  addressee: column(table, 'addressee'),
  region: one({
    table: 'region',
    shape: () => regionShape,
    on: (place, above) => sql`${ref(place, 'region', 'code')} = ${ref(above, table, 'region')}`,
  }),
  organisation: inline(() => organisationShape),
  subject: column(table, 'subject'),
  body: needs({ body: column(table, 'body'), planId }),
  createdAt: column(table, 'created_at'),
  state: column(table, 'state'),
  sentAt: column(table, 'sent_at'),
  attempts: forStaff('attempts', 'attempts'),
  lastError: forStaff('lastError', 'last_error'),
}

/** How many of its newest notifications an organisation gets at once. */
const mostOfAnOrganisation = 100

/** What an organisation was told itself, the newest first. */
export const notificationsOfOrganisation = gated(
  'Organisation.notifications',
  many({
    table,
    shape: () => notificationShape,
    on: (place, above) =>
      sql`${ref(place, table, 'organisation_id')} = ${ref(above, 'organisation', 'id')} and ${ref(place, table, 'addressee')} = 'ORGANISATION'`,
    orderBy: place => sql`${ref(place, table, 'created_at')} desc, ${ref(place, table, 'id')} desc`,
    most: mostOfAnOrganisation,
  }),
)

const escalationShape: Shape = {
  ground: column('escalation', 'ground'),
  addressedTo: column('escalation', 'addressed_to'),
  round: column('escalation', 'round'),
  reason: column('escalation', 'reason'),
  automatic: place => sql`${ref(place, 'escalation', 'escalated_by')} is null`,
  at: column('escalation', 'at'),
}

/** What was escalated about an assessment, the oldest first; for those who review alone. */
export const escalationsOfAssessment = gated(
  'Assessment.escalations',
  many({
    table: 'escalation',
    shape: () => escalationShape,
    on: (place, above) => sql`${ref(place, 'escalation', 'assessment_id')} = ${ref(above, 'assessment', 'id')}`,
    orderBy: place => sql`${ref(place, 'escalation', 'at')}, ${ref(place, 'escalation', 'id')}`,
  }),
)
