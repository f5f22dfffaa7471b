import { sql } from 'kysely'
import type { PlanGrouping, PlanReportTally } from '../../src/domain/plan-report.ts'
import {
  counted,
  valuesOfCounted,
  withinReach,
  type CountedWithin,
} from '../../src/persistence/queries/counted-organisations.ts'
import type { Reading } from '../../src/persistence/reading.ts'
import { given, type Sql } from '../../src/persistence/statement.ts'

// What the report on plans says when all that was told of them is put together anew.

const instant = sql`${given('instant')}::timestamptz`
const day = sql`${given('day')}::date`

const groupings: Readonly<Record<PlanGrouping, Sql>> = {
  REGION: sql`counted.region, null::text as icb, null::text as kind`,
  ICB: sql`counted.region, counted.icb_code as icb, null::text as kind`,
  KIND: sql`null::text as region, null::text as icb, counted.kind`,
}

const grouped = (by: PlanGrouping): Sql =>
  sql`grouped as (select counted.id as organisation, ${groupings[by]}, coalesce((select s.to_status from assessment a join status_change s on s.assessment_id = a.id
      where a.organisation_id = counted.id and a.cycle = ${given('cycle')} and s.at <= ${instant} order by s.at desc, s.id desc limit 1), 'NOT_PUBLISHED') as status
    from counted where ${withinReach}),
  plans as (select p.id, g.* from grouped g join assessment a on a.organisation_id = g.organisation and a.cycle = ${given('cycle')}
    join improvement_plan p on p.assessment_id = a.id)`

// What events told of states and items, plan by plan, so that no more than the events of one are put in order at once.
// An act counts from when everything before it in the chain counts.
const moved = sql`moved as (
  select e.plan_id, e.position, e.reached, change.place, change.told ->> 'field' as field, change.told -> 'after' as after
  from plans cross join lateral (
      select event.plan_id, event.position, event.changes, max(event.at) over (order by event.position) as reached
      from event where event.plan_id = plans.id and event.plan_revision is not null) e
    cross join jsonb_array_elements(e.changes) with ordinality as change(told, place)
  where e.reached <= ${instant} and (change.told ->> 'field' = 'state' or starts_with(change.told ->> 'field', 'items.')
    and split_part(change.told ->> 'field', '.', 3) in ('', 'status', 'plannedCompletionDate', 'baselineCompletionDate'))),
  "stateMoves" as materialized (select plan_id, position, reached, after #>> '{}' as state from moved where field = 'state'),
  states as (select distinct on (plan_id) plan_id, state from "stateMoves" order by plan_id, position desc)`

const items = sql`stood as (
  select distinct on (m.plan_id, split_part(m.field, '.', 2), one.name) m.plan_id, split_part(m.field, '.', 2) as item, one.name, one.value
  from moved m cross join lateral (
    select split_part(m.field, '.', 3) as name, m.after #>> '{}' as value where split_part(m.field, '.', 3) <> ''
    union all select name, m.after ->> name from unnest(array['status', 'plannedCompletionDate', 'baselineCompletionDate']) name
      where split_part(m.field, '.', 3) = '') one
  where m.field <> 'state'
  order by m.plan_id, split_part(m.field, '.', 2), one.name, m.position desc, m.place desc),
  items as (select plan_id, max(value) filter (where name = 'status') as status,
      (max(value) filter (where name = 'plannedCompletionDate'))::date as planned,
      (max(value) filter (where name = 'baselineCompletionDate'))::date as baseline
    from stood group by plan_id, item)`

const before = (code: Sql, field: string): Sql =>
  sql`(select told ->> 'before' from calendar_change c cross join jsonb_array_elements(c.changes) told
    where c.cycle_code = ${given('cycle')} and c.at > ${instant} and told ->> 'field' = 'rounds.' || ${code} || ${sql.lit(`.${field}`)}
    order by c.revision limit 1)`

// The rounds as the calendar had them then.
const rounds = sql`rounds as (
  select r.code, coalesce(${before(sql`r.code`, 'dueOn')}::date, r.due_on) as "dueOn",
    coalesce(${before(sql`r.code`, 'isCalledOff')}::boolean, r.is_called_off) as "isCalledOff"
  from update_round r where r.cycle_code = ${given('cycle')})`

const updates = sql`received as (select u.plan_id, u.round, bool_and(u.is_late) as late from progress_update u
    where u.plan_id in (select id from plans) and u.round is not null and u.submitted_at <= ${instant} group by 1, 2),
  missing as (select p.id as plan_id, r.code as round from plans p cross join rounds r
    where r."dueOn" < ${day} and not r."isCalledOff"
      and not exists (select from received u where u.plan_id = p.id and u.round = r.code)
      and (select m.state from "stateMoves" m where m.plan_id = p.id
        and m.reached < (r."dueOn" + 1)::timestamp at time zone 'Europe/London' order by m.position desc limit 1) = 'APPROVED')`

const londonDayOf = (at: Sql): Sql => sql`(${at} at time zone 'Europe/London')::date`

// From the day on which the review of a version was asked for to the day of the first decision on it.
const decided = sql`decided as (
  select v.plan_id, ${londonDayOf(sql`d.at`)} - ${londonDayOf(sql`asked.at`)} as days
  from plans p join plan_version v on v.plan_id = p.id
    join decision d on d.plan_id = v.plan_id and d.version = v.version and d.sequence = 1 and d.at <= ${instant}
    join lateral (select min(e.at) as at from event e where e.plan_id = v.plan_id and e.type = 'REVIEW_REQUESTED'
      and e.at >= v.submitted_at and e.at <= d.at) asked on asked.at is not null)`

// Nothing is measured of a plan that was not there yet.
const facts = sql`facts as (
  select 'ORGANISATIONS' as measure, null::text as of, g.organisation as behind, g.region, g.icb, g.kind, null::int as days from grouped g
  union all select 'STATUS', g.status, g.organisation, g.region, g.icb, g.kind, null from grouped g
  union all select f.measure, f.of, p.organisation, p.region, p.icb, p.kind, f.days from plans p join (
    select plan_id, 'STATE' as measure, state as of, null::int as days from states
    union all select s.plan_id, 'IMPROVED', null, null from states s where s.state in ('COMPLETED', 'CLOSED') and exists (select from improvement_plan i
      join status_change c on c.assessment_id = i.assessment_id where i.id = s.plan_id and c.from_status = 'APPROACHING_STANDARDS' and c.at <= ${instant})
    union all select plan_id, case when late then 'LATE' else 'RECEIVED' end, round, null from received
    union all select plan_id, 'MISSING', round, null from missing
    union all select i.plan_id, 'OVERDUE', null, null from items i join states s on s.plan_id = i.plan_id and s.state not in ('DRAFT', 'CLOSED')
      where i.planned < ${day} and i.status <> 'COMPLETE'
    union all select plan_id, 'DECIDED', null, days from decided
    union all select i.plan_id, 'SLIPPED', null, i.planned - i.baseline from items i join states s on s.plan_id = i.plan_id and s.state <> 'CLOSED'
      where i.planned > i.baseline) f on f.plan_id = p.id
    where p.id in (select plan_id from states))`

/** Every measure of every group, and of everything within reach, from all events of the plans. */
export const replayPlanReport = (
  { totals }: Reading,
  by: PlanGrouping,
  question: CountedWithin,
): Promise<readonly PlanReportTally[]> =>
  totals.rows<PlanReportTally>(
    `replay plan report ${by}`,
    () => sql`with ${counted}, ${grouped(by)}, ${moved}, ${items}, ${rounds}, ${updates}, ${decided}, ${facts}
      select grouping(f.region) = 1 as "isTotal", f.region, f.icb, f.kind, f.measure, f.of, count(*)::int as count,
        count(distinct f.behind)::int as organisations, percentile_cont(0.5) within group (order by f.days) as "medianDays"
      from facts f group by grouping sets ((f.region, f.icb, f.kind, f.measure, f.of), (f.measure, f.of))`,
    valuesOfCounted(question),
  )
