import { sql } from 'kysely'
import type { Day } from '../../domain/cycle.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { PlanTally, StatusTally } from '../../domain/regional-summary.ts'
import type { Reading } from '../reading.ts'
import { given, type Sql } from '../statement.ts'
import { counted } from './counted-organisations.ts'

export type SummaryQuestion = {
  readonly cycle: string
  /** Null for now. */
  readonly asOf: Date | null
  readonly instant: Date
  /** The day of that instant, in London. */
  readonly day: Day
  readonly kinds: readonly OrganisationKind[] | null
}

const valuesOf = ({ cycle, asOf, instant, day, kinds }: SummaryQuestion) => ({ cycle, asOf, instant, day, kinds })

// Whole months before the month, whole days of it before the day, and what happened on the day until the instant.
const stood: Sql = sql`stood as (
  select region, kind, status, count from counted_total
    where cycle = ${given('cycle')} and span = 'MONTH' and since < date_trunc('month', ${given('day')}::date::timestamp)::date
  union all select region, kind, status, count from counted_total
    where cycle = ${given('cycle')} and span = 'DAY' and since >= date_trunc('month', ${given('day')}::date::timestamp)::date and since < ${given('day')}::date
  union all select region, kind, status, count from counted_step
    where cycle = ${given('cycle')} and at >= ${given('day')}::date::timestamp at time zone 'Europe/London' and at <= ${given('instant')}::timestamptz)`

const statuses: Sql = sql`select nullif(region, '') as region, status, sum(count)::int as count
  from stood join cycle_kind k on k.cycle_code = ${given('cycle')} and k.kind = stood.kind and k.may_submit_plan
  where ${given('kinds')}::text[] is null or stood.kind = any(${given('kinds')}::text[])
  group by 1, 2 having sum(count) <> 0`

type Counted = {
  readonly statuses: readonly StatusTally[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

/**
 * How many organisations have each status, by region, from the totals that are kept: the same cost however many organisations there are
 * (R61). With the names of all regions; null where there is no such cycle.
 */
export const countStatuses = async ({ statements }: Reading, question: SummaryQuestion): Promise<Counted | null> => {
  const [found] = await statements.rows<Counted>(
    'count statuses',
    () => sql`with ${stood}
      select (select coalesce(json_agg(t), '[]') from (${statuses}) t) as statuses, (select json_agg(r order by r.code) from region r) as regions
      from cycle where code = ${given('cycle')}`,
    valuesOf(question),
  )
  return found ?? null
}

// The condition on all changes is that of an index, in which the last move of each plan is found.
const stateThen: Sql = sql`(select moved ->> 'after' from event e cross join jsonb_array_elements(e.changes) moved
  where e.plan_id = p.id and e.changes @> '[{"field": "state"}]' and e.at <= ${given('asOf')}::timestamptz and moved ->> 'field' = 'state'
  order by e.position desc limit 1)`

/** How many plans are in each state, by region; for the caller to tell only to those who may see totals of plans. */
export const countPlanStates = ({ totals }: Reading, question: SummaryQuestion): Promise<readonly PlanTally[]> =>
  totals.rows<PlanTally>(
    `count plan states ${question.asOf === null ? 'now' : 'then'}`,
    () => sql`with ${counted}, plans as (
        select n.region, ${question.asOf === null ? sql`p.state` : stateThen} as state
        from counted n join assessment a on a.organisation_id = n.id and a.cycle = ${given('cycle')} join improvement_plan p on p.assessment_id = a.id)
      select region, state, count(*)::int as count from plans where state is not null group by 1, 2`,
    valuesOf(question),
  )
