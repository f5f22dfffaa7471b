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

// What counts at an instant is what was written before anything later was: two acts at once can be written in the other order than they began.
const eventsUntil = sql`(select json_agg(json_build_object('at', e.at, 'planRevision', e.plan_revision, 'changes', e.changes, 'reason', e.reason)
    order by e.position) from (select event.*, max(event.at) over (order by event.position) as reached from event
      where event.plan_id = improvement_plan.id and event.plan_revision is not null) e
  where e.reached <= ${given('at')}::timestamptz)`

/** Plans as they stood at an instant, rebuilt from their events, by their ids; a plan that was not there yet is left out. */
export const plansAsOf = async (
  { statements, visibility, values }: Reading,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, PlanThen>> => {
  if (!visibility.mayShow('ImprovementPlan.asOf')) return new Map()
  const found = await statements.rows<Found>(
    `plans as of ${visibility.key}`,
    () => sql`select improvement_plan.id, coalesce(${eventsUntil}, '[]') as events,
        ${visibility.shows('PlanSnapshot.items', 'organisation')} as "seesContent"
      from improvement_plan join assessment on assessment.id = improvement_plan.assessment_id
        join organisation on organisation.id = assessment.organisation_id
      where improvement_plan.id = any(${given('keys')}::uuid[]) and ${visibility.shows('PlanSnapshot', 'organisation')}`,
    { ...values, keys: ids.flatMap(id => keyOf('ImprovementPlan', id) ?? []), at },
  )
  return new Map(
    found.flatMap(({ id, events, seesContent }) => {
      const plan = planAfter(events)
      if (plan === null) return []
      const planId = writeId('ImprovementPlan', id)
      return [[planId, { ...plan, planId, items: seesContent ? plan.items : null }] as const]
    }),
  )
}
