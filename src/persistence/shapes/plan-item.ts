import { sql } from 'kysely'
import { evidenceItemShape } from './evidence.ts'
import { column, idOf, many, needs, one, ref, type Shape } from './shape.ts'

const table = 'plan_item'

const agreementShape: Shape = {
  party: column('date_agreement', 'party'),
  agreedDate: column('date_agreement', 'agreed_date'),
  reason: column('date_agreement', 'reason'),
  at: column('date_agreement', 'at'),
}

const plannedCompletionDate = column(table, 'planned_completion_date')
const baselineCompletionDate = column(table, 'baseline_completion_date')
const status = column(table, 'status')
const carriedForwardFrom = column(table, 'carried_forward_from')

export const planItemShape: Shape = {
  __typename: () => sql`'PlanItem'`,
  id: idOf(table, 'item'),
  /** Of which plan it is: never told, but told of. */
  planId: place => sql`'plan_' || ${ref(place, table, 'plan_id')}`,
  origin: column(table, 'origin'),
  evidenceItem: one({
    table: 'evidence_item',
    shape: () => evidenceItemShape,
    on: (place, above) => sql`${ref(place, 'evidence_item', 'id')} = ${ref(above, table, 'evidence_item_id')}`,
  }),
  assertion: column(table, 'assertion'),
  auditAction: column(table, 'audit_action'),
  gap: column(table, 'gap'),
  actions: column(table, 'actions'),
  owner: column(table, 'owner'),
  plannedCompletionDate,
  baselineCompletionDate,
  slippageDays: needs({ plannedCompletionDate, baselineCompletionDate }),
  status,
  overdue: needs({ plannedCompletionDate, status }),
  milestones: column(table, 'milestones'),
  fundingSecured: column(table, 'funding_secured'),
  fundingExpectedOn: column(table, 'funding_expected_on'),
  resourcesSecured: column(table, 'resources_secured'),
  resourcesExpectedOn: column(table, 'resources_expected_on'),
  localReferences: column(table, 'local_references'),
  dependencies: column(table, 'dependencies'),
  carriedForwardFrom,
  yearsOutstanding: needs({ carriedForwardFrom, ofCycle: column('assessment', 'cycle') }),
  agreements: many({
    table: 'date_agreement',
    shape: () => agreementShape,
    on: (place, above) => sql`${ref(place, 'date_agreement', 'item_id')} = ${ref(above, table, 'id')}`,
    orderBy: place => sql`${ref(place, 'date_agreement', 'at')}, ${ref(place, 'date_agreement', 'id')}`,
  }),
}
