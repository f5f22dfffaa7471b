import { sql } from 'kysely'
import { planAfter, type ItemThen, type PlanEvent, type PlanSnapshot } from '../../domain/plan-history.ts'
import { keyOf, writeId } from '../ids.ts'
import type { Reading } from '../reading.ts'
import { given } from '../statement.ts'

/** A plan as it was; its items are null where the viewer may see the state of the plan and not its content. */
export type PlanThen = Omit<PlanSnapshot, 'items'> & {
  readonly planId: string
  readonly items: readonly ItemThen[] | null
}

type Found = { readonly id: string; readonly events: readonly PlanEvent[]; readonly seesContent: boolean }

type Last = { readonly plan: string; readonly position: string; readonly revision: number }

// What counts at an instant is what was written before anything later was: two acts at once can be written in the other order than they began.
const lastUntil = sql`select distinct on (plan_id) plan_id as plan, position, plan_revision as revision
  from (select plan_id, position, plan_revision, max(at) over (partition by plan_id order by position) as reached from event
    where plan_id = any(${given('keys')}::uuid[]) and plan_revision is not null) e
  where e.reached <= ${given('at')}::timestamptz order by plan_id, position desc`

const eventsUntil = sql`(select json_agg(json_build_object('at', event.at, 'planRevision', event.plan_revision, 'changes', event.changes,
    'reason', event.reason) order by event.position)
  from event where event.plan_id = improvement_plan.id and event.plan_revision is not null and event.position <= last.position)`

/** Plans as they stood at an instant, rebuilt from their events, by their ids; a plan that was not there yet is left out. */
export const plansAsOf = async (
  { statements, totals, visibility, values }: Reading,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, PlanThen>> => {
  if (!visibility.mayShow('ImprovementPlan.asOf')) return new Map()
  const keys = ids.flatMap(id => keyOf('ImprovementPlan', id) ?? [])
  // How often a plan was changed is counted over acts of which not every viewer is told.
  const lasts = await totals.rows<Last>('last events of plans', () => lastUntil, { keys, at })
  const found = await statements.rows<Found>(
    `plans as of ${visibility.key}`,
    () => sql`select improvement_plan.id, coalesce(${eventsUntil}, '[]') as events,
        ${visibility.shows('PlanSnapshot.items', 'organisation')} as "seesContent"
      from improvement_plan join assessment on assessment.id = improvement_plan.assessment_id
        join organisation on organisation.id = assessment.organisation_id
        join unnest(${given('plans')}::uuid[], ${given('positions')}::bigint[]) as last(plan, position) on last.plan = improvement_plan.id
      where ${visibility.shows('PlanSnapshot', 'organisation')}`,
    { ...values, plans: lasts.map(({ plan }) => plan), positions: lasts.map(({ position }) => position) },
  )
  const revisions = new Map(lasts.map(({ plan, revision }) => [plan, revision]))
  return new Map(
    found.flatMap(({ id, events, seesContent }) => {
      const plan = planAfter(events)
      if (plan === null) return []
      const revision = revisions.get(id) ?? plan.revision
      const planId = writeId('ImprovementPlan', id)
      return [[planId, { ...plan, revision, planId, items: seesContent ? plan.items : null }] as const]
    }),
  )
}
