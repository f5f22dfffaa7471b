import { sql } from 'kysely'
import { given, type Sql } from '../statement.ts'

const day = sql`${given('day')}::date`
const month = sql`date_trunc('month', ${day}::timestamp)::date`
const onTheDay = (at: Sql): Sql =>
  sql`cycle = ${given('cycle')} and ${at} >= ${day}::timestamp at time zone 'Europe/London' and ${at} <= ${given('instant')}::timestamptz`

// Whole months before the month, and whole days of it before the day; what happened on the day until the instant comes to it.
const before = (table: Sql, of: Sql): Sql => sql`
  select region, kind, ${of}, count from ${table} where cycle = ${given('cycle')} and span = 'MONTH' and since < ${month}
  union all select region, kind, ${of}, count from ${table} where cycle = ${given('cycle')} and span = 'DAY' and since >= ${month} and since < ${day}`

/** Organisations by region, kind and status as of an instant, to be added up: the same cost however many there are. */
export const statusesThen: Sql = sql`statuses as (${before(sql`counted_total`, sql`status`)}
  union all select region, kind, status, count from counted_step where ${onTheDay(sql`at`)})`

/** Plans by region, kind and state, the same way. */
export const statesThen: Sql = sql`states as (${before(sql`plan_total`, sql`state`)}
  union all select region, kind, state, 1 from plan_period where ${onTheDay(sql`since`)} and since < until
  union all select region, kind, state, -1 from plan_period where ${onTheDay(sql`until`)} and since < until)`

/** The kinds of organisations that totals of a cycle count. */
export const kindsCounted = (kind: Sql): Sql =>
  sql`join cycle_kind k on k.cycle_code = ${given('cycle')} and k.kind = ${kind} and k.may_submit_plan`
