import { sql } from 'kysely'
import type { Gap } from '../domain/assessment.ts'
import type { PlanItem, PlanItemContent } from '../domain/plan-item.ts'
import { keyOf, writeId } from './ids.ts'
import { readingWithin, type Reading } from './reading.ts'
import { given } from './statement.ts'
import type { Writer } from './writer.ts'

export type NewPlanItem = Gap &
  PlanItemContent &
  Pick<PlanItem, 'carriedForwardFrom'> & { readonly id: string; readonly plan: string; readonly sequence: number }

const contentColumns = `gap, actions, owner, planned_completion_date, status, milestones, funding_secured, funding_expected_on,
  resources_secured, resources_expected_on, local_references, dependencies`

const contentRow = (content: PlanItemContent) => ({
  gap: content.gap,
  actions: content.actions,
  owner: content.owner,
  planned_completion_date: content.plannedCompletionDate,
  status: content.status,
  milestones: content.milestones,
  funding_secured: content.fundingSecured,
  funding_expected_on: content.fundingExpectedOn,
  resources_secured: content.resourcesSecured,
  resources_expected_on: content.resourcesExpectedOn,
  local_references: content.localReferences,
  dependencies: content.dependencies,
})

/** The place behind the last item of a plan. */
export const nextSequence = async ({ em }: Writer, plan: string): Promise<number> => {
  const [row] = await em.execute<{ next: number }[]>(
    'select coalesce(max(sequence), 0) + 1 as next from plan_item where plan_id = ?',
    [plan],
  )
  return row?.next ?? 1
}

const newRow = (item: NewPlanItem) => ({
  id: item.id,
  plan_id: item.plan,
  sequence: item.sequence,
  origin: item.origin,
  evidence: item.evidence,
  assertion: item.assertion,
  audit_action: item.auditAction,
  carried_forward_from: item.carriedForwardFrom,
  ...contentRow(item),
})

/** Adds items in one statement, and answers with them as they were stored: where an item says nothing of its gap yet, the evidence item's title says it. */
export const addPlanItems = async (
  { em }: Writer,
  cycle: string,
  items: readonly NewPlanItem[],
): Promise<readonly PlanItem[]> => {
  const stored = await em.execute<{ id: string; gap: string }[]>(
    `insert into plan_item (id, plan_id, sequence, origin, evidence_item_id, assertion, audit_action, carried_forward_from, ${contentColumns})
     select g.id, g.plan_id, g.sequence, g.origin, e.id, g.assertion, g.audit_action, g.carried_forward_from,
       coalesce(nullif(g.gap, ''), e.title, ''), actions, owner, planned_completion_date, status, milestones, funding_secured, funding_expected_on,
       resources_secured, resources_expected_on, local_references, dependencies
     from jsonb_to_recordset(?::jsonb) as g(id uuid, plan_id uuid, sequence int, origin text, evidence text, assertion text, audit_action text, carried_forward_from jsonb,
       gap text, actions text[], owner text, planned_completion_date date, status text, milestones jsonb, funding_secured text,
       funding_expected_on date, resources_secured text, resources_expected_on date, local_references text[], dependencies text[])
     left join evidence_item e on e.reference = g.evidence and e.cycle_code = ? returning id, gap`,
    [JSON.stringify(items.map(newRow)), cycle],
  )
  const gaps = new Map(stored.map(({ id, gap }) => [id, gap]))
  return items.map(({ id, plan: _plan, sequence: _sequence, ...item }) => ({
    ...item,
    id: writeId('PlanItem', id),
    gap: gaps.get(id) ?? item.gap,
    baselineCompletionDate: null,
    agreements: [],
  }))
}

/** Puts the contents of items in place of what they were, in one statement. */
export const storePlanItems = (
  { em }: Writer,
  items: readonly (PlanItemContent & { readonly id: string })[],
): Promise<unknown> =>
  em.execute(
    `update plan_item set (${contentColumns}) = (select g.gap, g.actions, g.owner, g.planned_completion_date, g.status, g.milestones,
       g.funding_secured, g.funding_expected_on, g.resources_secured, g.resources_expected_on, g.local_references, g.dependencies)
     from jsonb_to_recordset(?::jsonb) as g(id uuid, gap text, actions text[], owner text, planned_completion_date date, status text,
       milestones jsonb, funding_secured text, funding_expected_on date, resources_secured text, resources_expected_on date,
       local_references text[], dependencies text[]) where plan_item.id = g.id`,
    [JSON.stringify(items.map(item => ({ id: keyOf('PlanItem', item.id), ...contentRow(item) })))],
    'run',
  )

export const removePlanItem = ({ em }: Writer, item: Pick<PlanItem, 'id'>): Promise<unknown> =>
  em.execute('delete from plan_item where id = ?', [keyOf('PlanItem', item.id)], 'run')

/** Keeps the dates agreed at approval as the baseline; one that was agreed before stays (R54). */
export const agreeBaseline = ({ em }: Writer, plan: string): Promise<unknown> =>
  em.execute(
    'update plan_item set baseline_completion_date = planned_completion_date where plan_id = ? and baseline_completion_date is null',
    [plan],
    'run',
  )

/** Takes back what an approval agreed that should not have been given (R45). */
export const withdrawBaseline = ({ em }: Writer, plan: string): Promise<unknown> =>
  em.execute('update plan_item set baseline_completion_date = null where plan_id = ?', [plan], 'run')

/** The plan that an item belongs to, by the ids that clients know; null where there is none, or none that the viewer may see. */
export const planOfItem = async ({ em }: Writer, reading: Reading, itemId: string): Promise<string | null> => {
  const { statements, visibility, values } = readingWithin(reading, em)
  const key = keyOf('PlanItem', itemId)
  if (key === null) return null
  const [row] = await statements.rows<{ plan: string }>(
    `plan of an item ${visibility.key}`,
    () => sql`select 'plan_' || plan_item.plan_id as plan from plan_item join improvement_plan on improvement_plan.id = plan_item.plan_id
      join assessment on assessment.id = improvement_plan.assessment_id join organisation on organisation.id = assessment.organisation_id
      where plan_item.id = ${given('key')} and ${visibility.where('plan:read-content', 'organisation')}`,
    { ...values, key },
  )
  return row?.plan ?? null
}
