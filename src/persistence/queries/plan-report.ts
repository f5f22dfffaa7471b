import { sql } from 'kysely'
import type { RegionCode } from '../../domain/organisation.ts'
import type { PlanGrouping, PlanReportTally, RoundThen } from '../../domain/plan-report.ts'
import type { Reading } from '../reading.ts'
import { given, type Sql } from '../statement.ts'
import { counted, valuesOfCounted, withinReach, type CountedWithin } from './counted-organisations.ts'
import { kindsCounted, statusesThen } from './kept-totals.ts'

const instant = sql`${given('instant')}::timestamptz`
const day = sql`${given('day')}::date`
const isWithinReach = (region: Sql): Sql =>
  sql`(${given('everywhere')}::boolean or ${region} = any(${given('reach')}::text[]))`

const groupings: Readonly<Record<PlanGrouping, Sql>> = {
  REGION: sql`nullif(region, '') as region, null::text as icb, null::text as kind`,
  ICB: sql`nullif(region, '') as region, nullif(icb, '') as icb, null::text as kind`,
  KIND: sql`null::text as region, null::text as icb, kind`,
}

// Where totals are not kept by board, its organisations are counted; their statuses are told of regions alone.
const countedByBoard = sql`${counted}, organisations as (
  select counted.region, counted.icb_code as icb, null::text as kind, 'ORGANISATIONS' as measure, null::text as of, count(*) as n
  from counted where ${withinReach} group by 1, 2)`

const fromTotals = (by: PlanGrouping): Sql => sql`${statusesThen}, standing as (
    select ${groupings[by]}, status, count from (select statuses.* from statuses ${kindsCounted(sql`statuses.kind`)}) statuses where ${isWithinReach(sql`region`)}),
  organisations as (
    select region, icb, kind, 'ORGANISATIONS' as measure, null::text as of, sum(count) as n from standing group by 1, 2, 3 having sum(count) <> 0
    union all select region, icb, kind, 'STATUS', status, sum(count) from standing group by 1, 2, 3, status having sum(count) <> 0)`

// The plans as they stood, and where their organisations belonged.
const plans = (by: PlanGrouping): Sql => sql`plans as materialized (
  select plan_id, organisation_id as organisation, state, ${groupings[by]}
  from (select plan_period.* from plan_period ${kindsCounted(sql`plan_period.kind`)}
    where cycle = ${given('cycle')} and since <= ${instant} and until > ${instant}) period where ${isWithinReach(sql`region`)})`

const before = (code: Sql, field: string): Sql =>
  sql`(select told ->> 'before' from calendar_change c cross join jsonb_array_elements(c.changes) told
    where c.cycle_code = ${given('cycle')} and c.at > ${instant} and told ->> 'field' = 'rounds.' || ${code} || ${sql.lit(`.${field}`)}
    order by c.revision limit 1)`

// The rounds as the calendar had them then.
const rounds = sql`rounds as (
  select r.code, coalesce(${before(sql`r.code`, 'dueOn')}::date, r.due_on) as "dueOn",
    coalesce(${before(sql`r.code`, 'isCalledOff')}::boolean, r.is_called_off) as "isCalledOff"
  from update_round r where r.cycle_code = ${given('cycle')})`

const endOf = (round: Sql): Sql => sql`(${round}."dueOn" + 1)::timestamp at time zone 'Europe/London'`

const updates = sql`received as materialized (select u.plan_id, u.round, bool_and(u.is_late) as late from progress_update u
    where u.round is not null and u.submitted_at <= ${instant} group by 1, 2),
  missing as (select stood.plan_id, r.code as round
    from rounds r join plan_period stood on stood.cycle = ${given('cycle')} and stood.state = 'APPROVED'
      and stood.began < ${endOf(sql`r`)} and stood.until >= ${endOf(sql`r`)}
    where r."dueOn" < ${day} and not r."isCalledOff" and not exists (select from received u where u.plan_id = stood.plan_id and u.round = r.code))`

const londonDayOf = (at: Sql): Sql => sql`(${at} at time zone 'Europe/London')::date`

// From the day on which the review of a version was asked for to the day of the first decision on it.
const decided = sql`decided as (
  select d.plan_id, ${londonDayOf(sql`d.at`)} - ${londonDayOf(sql`min(asked.at)`)} as days
  from decision d join plan_version v on v.plan_id = d.plan_id and v.version = d.version
    join event asked on asked.plan_id = d.plan_id and asked.type = 'REVIEW_REQUESTED' and asked.at >= v.submitted_at and asked.at <= d.at
  where d.sequence = 1 and d.at <= ${instant} group by d.plan_id, d.version, d.at)`

const isOverdue = sql`(i.planned_on < ${day} and i.status <> 'COMPLETE')`
const items = sql`items as (
  select i.plan_id, ${isOverdue} as "isOverdue", i.planned_on - i.baseline_on as days, count(*) as n from plan_item_period i
  where i.since <= ${instant} and i.until > ${instant} and (${isOverdue} or i.planned_on > i.baseline_on) group by 1, 2, 3)`

// What is measured of plans, but of those in some states.
const facts = sql`measured as (
  select plan_id, case when late then 'LATE' else 'RECEIVED' end as measure, round as of, null::int as days, 1::bigint as n, '{}'::text[] as but from received
  union all select plan_id, 'MISSING', round, null, 1, '{}' from missing
  union all select plan_id, 'DECIDED', null, days, 1, '{}' from decided
  union all select plan_id, 'OVERDUE', null, null, n, '{DRAFT,CLOSED}' from items where "isOverdue"
  union all select plan_id, 'SLIPPED', null, days, n, '{CLOSED}' from items where days > 0),
  facts as materialized (
  select region, icb, kind, 'STATE' as measure, state as of, organisation, null::int as days, 1::bigint as n from plans
  union all select region, icb, kind, 'IMPROVED', null, organisation, null, 1 from plans where state in ('COMPLETED', 'CLOSED')
    and exists (select from improvement_plan p join status_change s on s.assessment_id = p.assessment_id
      where p.id = plans.plan_id and s.from_status = 'APPROACHING_STANDARDS' and s.at <= ${instant})
  union all select p.region, p.icb, p.kind, m.measure, m.of, p.organisation, m.days, m.n
    from plans p join measured m on m.plan_id = p.plan_id where p.state <> all(m.but))`

const isTotal = sql`grouping(measure, region, icb, kind) <> 0 as "isTotal"`

// An organisation belongs to one group at an instant, so that those of all groups are all.
const tallied = sql`tallied as (
  select ${isTotal}, region, icb, kind, measure, of, sum(n)::int as count, sum(organisations)::int as organisations from (
    select region, icb, kind, measure, of, n, n as organisations from organisations
    union all select region, icb, kind, measure, of, sum(n), count(*) from (
      select region, icb, kind, measure, of, organisation, sum(n) as n from facts group by 1, 2, 3, 4, 5, 6) of_organisation group by 1, 2, 3, 4, 5) told
  group by grouping sets ((region, icb, kind, measure, of), (measure, of)))`

// The days of the middle, or halfway between the two of the middle, from how often each number of days is met.
const medians = sql`met as (
    select ${isTotal}, region, icb, kind, measure, days, sum(n) as n from facts where days is not null
    group by grouping sets ((region, icb, kind, measure, days), (measure, days))),
  counted_up as (
    select met.*, sum(n) over (w order by days) as so_far, sum(n) over w as whole from met window w as (partition by "isTotal", region, icb, kind, measure)),
  medians as (
    select "isTotal", region, icb, kind, measure,
      (min(days) filter (where so_far * 2 >= whole) + min(days) filter (where so_far * 2 > whole)) / 2.0 as "medianDays"
    from counted_up group by 1, 2, 3, 4, 5)`

/** Every measure of every group, and of everything within reach: one grouped statement. */
export const countForPlanReport = (
  { totals }: Reading,
  by: PlanGrouping,
  question: CountedWithin,
): Promise<readonly PlanReportTally[]> =>
  totals.rows<PlanReportTally>(
    `count for plan report ${by}`,
    () => sql`with ${by === 'ICB' ? countedByBoard : fromTotals(by)}, ${plans(by)}, ${rounds}, ${updates}, ${decided}, ${items}, ${facts}, ${tallied}, ${medians}
      select t.*, m."medianDays"::float8 as "medianDays" from tallied t left join medians m on m."isTotal" = t."isTotal" and m.measure = t.measure
        and (m.region, m.icb, m.kind) is not distinct from (t.region, t.icb, t.kind)`,
    valuesOfCounted(question),
  )

type NamesOfReport = {
  readonly regions: readonly { readonly code: RegionCode; readonly name: string }[]
  readonly icbs: readonly { readonly code: string; readonly name: string }[]
  readonly rounds: readonly RoundThen[]
}

/** What the rows of a report are called, and the rounds as they were then; null where there is no such cycle. */
export const namesOfPlanReport = async (
  { statements }: Reading,
  question: CountedWithin,
): Promise<NamesOfReport | null> => {
  const [names] = await statements.rows<NamesOfReport>(
    'names of plan report',
    () => sql`with ${rounds} select (select json_agg(r order by r.code) from region r) as regions,
        (select coalesce(json_agg(json_build_object('code', o.ods_code, 'name', o.name)), '[]') from organisation o where o.kind = 'ICB') as icbs,
        (select coalesce(json_agg(r order by r."dueOn", r.code), '[]') from rounds r) as rounds
      from cycle where code = ${given('cycle')}`,
    { cycle: question.cycle, instant: question.instant },
  )
  return names ?? null
}
