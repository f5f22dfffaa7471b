import { sql } from 'kysely'
import { given, type Sql } from '../statement.ts'

const instant = sql`${given('instant')}::timestamptz`
const beginning = (span: 'month' | 'day' | 'hour'): Sql =>
  sql`date_trunc(${sql.lit(span)}, ${instant}, 'Europe/London')`
const next = (span: 'month' | 'day'): Sql =>
  sql`(date_trunc(${sql.lit(span)}, ${instant} at time zone 'Europe/London') + ${sql.lit(`1 ${span}`)}::interval) at time zone 'Europe/London'`

// Everything there is, less what comes after: later months, days of the month and hours of the day, and what is still to come in the hour.
const until = (table: Sql, of: Sql): Sql => sql`
  select region, kind, ${of}, count from ${table} where cycle = ${given('cycle')} and span = 'EVER'
  union all select region, kind, ${of}, -count from ${table} where cycle = ${given('cycle')} and span = 'MONTH' and since > ${beginning('month')}
  union all select region, kind, ${of}, -count from ${table} where cycle = ${given('cycle')} and span = 'DAY' and since > ${beginning('day')} and since < ${next('month')}
  union all select region, kind, ${of}, -count from ${table} where cycle = ${given('cycle')} and span = 'HOUR' and since > ${beginning('hour')} and since < ${next('day')}`

const restOfTheHour = (at: Sql): Sql =>
  sql`cycle = ${given('cycle')} and ${at} > ${instant} and ${at} < date_trunc('hour', ${instant}, 'UTC') + '1 hour'::interval`

/** Organisations by region, kind and status as of an instant, to be added up: the same cost however many there are. */
export const statusesThen: Sql = sql`statuses as (${until(sql`counted_total`, sql`status`)}
  union all select region, kind, status, -count from counted_step where ${restOfTheHour(sql`at`)})`

/** Plans by region, kind and state, the same way. */
export const statesThen: Sql = sql`states as (${until(sql`plan_total`, sql`state`)}
  union all select region, kind, state, -1 from plan_period where ${restOfTheHour(sql`since`)} and since < until
  union all select region, kind, state, 1 from plan_period where ${restOfTheHour(sql`until`)} and since < until)`

/** The kinds of organisations that totals of a cycle count. */
export const kindsCounted = (kind: Sql): Sql =>
  sql`join cycle_kind k on k.cycle_code = ${given('cycle')} and k.kind = ${kind} and k.may_submit_plan`
