import { Migration } from '@mikro-orm/migrations'
import { daysAndMonths, inLondon, seen, type TriggerEvent } from './0010-kept-totals.ts'

const tables = [
  `create table "plan_period" ("plan_id" uuid not null, "organisation_id" uuid not null, "cycle" text not null, "began" timestamptz(3) not null, "since" timestamptz(3) not null, "until" timestamptz(3) not null, "kind" text not null, "region" text not null, "icb" text not null, "state" text not null, primary key ("plan_id", "began"))`,
  `create index "plan_period_organisation_id_index" on "plan_period" ("organisation_id")`,
  `create index "plan_period_cycle_since_index" on "plan_period" ("cycle", "since")`,
  `create index "plan_period_cycle_until_index" on "plan_period" ("cycle", "until")`,
  `create table "plan_total" ("cycle" text not null, "span" text not null, "since" date not null, "kind" text not null, "region" text not null, "state" text not null, "count" int not null, primary key ("cycle", "span", "since", "kind", "region", "state"))`,
  `create table "plan_item_period" ("item_id" uuid not null, "plan_id" uuid not null, "since" timestamptz(3) not null, "until" timestamptz(3) not null, "status" text null, "planned_on" date not null, "baseline_on" date null, primary key ("item_id", "since"))`,
  `create index "plan_item_period_plan_id_index" on "plan_item_period" ("plan_id")`,
]

/** For what is measured of plans: nothing else of these wide rows is read. */
const indexes = [
  `create index "decision_plan_id_version_sequence_at_index" on "decision" ("plan_id", "version", "sequence", "at")`,
  `create index "plan_version_plan_id_version_submitted_at_index" on "plan_version" ("plan_id", "version", "submitted_at")`,
  `create index "progress_update_plan_id_round_submitted_at_is_late_index" on "progress_update" ("plan_id", "round", "submitted_at", "is_late")`,
  `drop index "progress_update_plan_id_index"`,
  `create index "event_requests_of_reviews_index" on "event" ("plan_id", "at") where "type" = 'REVIEW_REQUESTED'`,
]

const replaced = [
  `create index "progress_update_plan_id_index" on "progress_update" ("plan_id")`,
  ...[
    'decision_plan_id_version_sequence_at',
    'plan_version_plan_id_version_submitted_at',
    'progress_update_plan_id_round_submitted_at_is_late',
    'event_requests_of_reviews',
  ].map(name => `drop index "${name}_index"`),
]

const surroundings = 'language plpgsql security definer set search_path from current'

/** Planning what is done for a few takes ten times as long as doing it, so they share a plan; for many it is planned anew. */
export const planned = (concerned: string): string =>
  `perform set_config('plan_cache_mode', case when cardinality(${concerned}) > 20 then 'force_custom_plan' else 'force_generic_plan' end, true)`

/** What was told of plans; an act counts from when everything before it in the chain counts. */
const told = (plans: string): string => `told as (
    select e.plan_id, e.position, e.changes, max(e.at) over (partition by e.plan_id order by e.position) as at
    from event e where e.plan_id in (${plans}) and e.plan_revision is not null)`

/** How plans stood, and where their organisations belonged on the day: counted from when the organisation is, if it is at all. */
const periodsOf = `create function plan_periods_of(organisations uuid[]) returns setof plan_period language sql stable as $$
  with plans as materialized (
    select p.id, o.id as organisation_id, o.kind, c.code as cycle, c.last_day,
      case when coalesce(o.opened_on, '-infinity') <= c.last_day and coalesce(o.closed_on, 'infinity') >= c.first_day
        then coalesce(${inLondon('o.opened_on')}, '-infinity') else 'infinity' end as entered
    from organisation o join assessment a on a.organisation_id = o.id join improvement_plan p on p.assessment_id = a.id join cycle c on c.code = a.cycle
    where o.id in (select unnest(organisations))),
  ${told('select id from plans')},
  moves as (
    select distinct on (told.plan_id, told.at) told.plan_id as id, told.at, change ->> 'after' as state
    from told cross join jsonb_array_elements(told.changes) change
    where told.changes @> '[{"field": "state"}]' and change ->> 'field' = 'state' order by told.plan_id, told.at, told.position desc),
  moments as (
    select id, at, state from moves
    union all select p.id, ${inLondon('placed.from_day')}, null from plans p join (select id, min(at) as at from moves group by id) first using (id)
      join placement placed on placed.organisation_id = p.organisation_id and placed.from_day <= p.last_day and ${inLondon('placed.from_day')} > first.at),
  numbered as (select *, count(state) over (partition by id order by at) as move from moments),
  stood as (
    select p.*, n.at, max(n.state) over (partition by n.id, n.move) as state, coalesce(place.region, '') as region, coalesce(place.icb_code, '') as icb
    from numbered n join plans p using (id)
      cross join lateral (select least((n.at at time zone 'Europe/London')::date, p.last_day) as on) day
      left join lateral (select placed.region, placed.icb_code from placement placed where placed.organisation_id = p.organisation_id
        order by placed.from_day > day.on, abs(placed.from_day - day.on) limit 1) place on true),
  followed as (select *, lag(row(state, region, icb)) over (partition by id order by at) as before from stood)
  select id, organisation_id, cycle, at, greatest(at, entered), lead(at, 1, 'infinity') over (partition by id order by at), kind, region, icb, state
  from followed where row(state, region, icb) is distinct from before $$`

/** How items stood that had a date: what is told of their dates, and whether they are complete. */
const itemPeriodsOf = `create function plan_item_periods_of(plans uuid[]) returns setof plan_item_period language sql stable as $$
  with ${told('select unnest(plans)')},
  changes as (
    select told.plan_id, told.at, told.position, change.place, split_part(change.told ->> 'field', '.', 2) as item,
      split_part(change.told ->> 'field', '.', 3) as name, change.told -> 'after' as after
    from told cross join jsonb_array_elements(told.changes) with ordinality change(told, place) where starts_with(change.told ->> 'field', 'items.')),
  given as (
    select *, name in ('', 'status') as on_status, name in ('', 'plannedCompletionDate') as on_planned, name in ('', 'baselineCompletionDate') as on_baseline
    from changes where name in ('', 'status', 'plannedCompletionDate', 'baselineCompletionDate')),
  numbered as (
    select *, count(*) filter (where on_status) over so_far as status_number, count(*) filter (where on_planned) over so_far as planned_number,
      count(*) filter (where on_baseline) over so_far as baseline_number
    from given window so_far as (partition by item order by position, place)),
  stood as (
    select item, plan_id, at, position, place,
      max(case name when 'status' then after #>> '{}' when '' then after ->> 'status' end) over (partition by item, status_number) as status,
      max(case name when 'plannedCompletionDate' then after #>> '{}' when '' then after ->> 'plannedCompletionDate' end) over (partition by item, planned_number) as planned,
      max(case name when 'baselineCompletionDate' then after #>> '{}' when '' then after ->> 'baselineCompletionDate' end) over (partition by item, baseline_number) as baseline
    from numbered),
  last as (select distinct on (item, at) * from stood order by item, at, position desc, place desc),
  followed as (select *, lag(row(status, planned, baseline)) over (partition by item order by at) as before from last),
  periods as (
    select item, plan_id, at, lead(at, 1, 'infinity') over (partition by item order by at) as until, status, planned, baseline
    from followed where row(status, planned, baseline) is distinct from before)
  select substr(item, 6)::uuid, plan_id, at, until, status, planned::date, baseline::date from periods where planned is not null $$`

/** Brings periods and totals of plans up to date; an organisation is locked first and totals are changed in one order, as those of statuses are. */
export const keepingPlans = (
  spans: string,
): string => `create or replace function keep_counted_plans(organisations uuid[]) returns void ${surroundings} set plan_cache_mode = auto as $$
  begin
    ${planned('organisations')};
    perform from organisation where id = any(organisations) order by id for no key update;
    with differing as materialized (
      select plan_id, organisation_id, cycle, began, since, until, kind, region, icb, state, sum(n)::int as n
      from (select periods.*, 1 as n from plan_periods_of(organisations) periods
        union all select kept.*, -1 from plan_period kept where kept.organisation_id in (select unnest(organisations))) both_ways
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 having sum(n) <> 0),
    gone as (delete from plan_period p using differing d where d.n < 0 and (p.plan_id, p.began) = (d.plan_id, d.began)
      and not exists (select from differing again where again.n > 0 and (again.plan_id, again.began) = (d.plan_id, d.began))),
    added as (insert into plan_period as kept select plan_id, organisation_id, cycle, began, since, until, kind, region, icb, state from differing where n > 0
      on conflict (plan_id, began) do update set since = excluded.since, until = excluded.until, kind = excluded.kind, region = excluded.region,
        icb = excluded.icb, state = excluded.state)
    insert into plan_total as kept (cycle, span, since, kind, region, state, count)
    select d.cycle, part.span, part.since, d.kind, d.region, d.state, sum(d.n * step.count)
    from differing d cross join lateral (values (d.since, 1), (d.until, -1)) step(at, count)
      ${spans}
    where d.since < d.until and step.at < 'infinity'
    group by 1, 2, 3, 4, 5, 6 having sum(d.n * step.count) <> 0 order by 1, 2, 3, 4, 5, 6
    on conflict (cycle, span, since, kind, region, state) do update set count = kept.count + excluded.count;
  end $$`

const keepingItems = `create function keep_items_of_plans(plans uuid[]) returns void ${surroundings} set plan_cache_mode = auto as $$
  begin
    ${planned('plans')};
    with differing as materialized (
      select item_id, plan_id, since, until, status, planned_on, baseline_on, sum(n)::int as n
      from (select periods.*, 1 as n from plan_item_periods_of(plans) periods
        union all select kept.*, -1 from plan_item_period kept where kept.plan_id in (select unnest(plans))) both_ways
      group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
    gone as (delete from plan_item_period p using differing d where d.n < 0 and (p.item_id, p.since) = (d.item_id, d.since)
      and not exists (select from differing again where again.n > 0 and (again.item_id, again.since) = (d.item_id, d.since)))
    insert into plan_item_period select item_id, plan_id, since, until, status, planned_on, baseline_on from differing where n > 0
      on conflict (item_id, since) do update set until = excluded.until, status = excluded.status, planned_on = excluded.planned_on, baseline_on = excluded.baseline_on;
  end $$`

/** The same for what a change of status costs. */
export const afterStatus = (
  planning: string,
  setting: string,
): string => `create or replace function keep_counted_after_insert_of_status_change() returns trigger ${surroundings} ${setting} as $$
    declare concerned uuid[] := array(select distinct a.organisation_id from after join assessment a on a.id = after.assessment_id);
    begin
      ${planning}
      if cardinality(concerned) > 0 then perform keep_counted(concerned); end if;
      return null;
    end $$`

const wrong = `create function wrongly_kept_plans() returns table(plan_id uuid) language sql stable as $$
  with plans as (select * from plan_periods_of(array(select id from organisation))),
  items as (select * from plan_item_periods_of(array(select id from improvement_plan)))
  select plan_id from ((select * from plans except all select * from plan_period) union all (select * from plan_period except all select * from plans)) differing
  union select plan_id from ((select * from items except all select * from plan_item_period) union all (select * from plan_item_period except all select * from items)) differing $$`

const ofPlans = 'in (select a.organisation_id from improvement_plan p join assessment a on a.id = p.assessment_id)'

/** Whose plans count elsewhere when rows of a table change. */
const moved: readonly (readonly [TriggerEvent, string, string])[] = [
  [
    'update',
    'organisation',
    'select id from after join before using (id) where (after.kind, after.opened_on, after.closed_on) is distinct from (before.kind, before.opened_on, before.closed_on)',
  ],
  ['insert', 'placement', 'select distinct organisation_id from after'],
  [
    'update',
    'placement',
    'select distinct unnest(array[after.organisation_id, before.organisation_id]) from after join before using (id) where (after.organisation_id, after.region, after.icb_code, after.from_day) is distinct from (before.organisation_id, before.region, before.icb_code, before.from_day)',
  ],
  ['delete', 'placement', 'select distinct organisation_id from before'],
  [
    'update',
    'cycle',
    `select id from organisation where id ${ofPlans} and exists (select from after join before using (code) where (after.first_day, after.last_day) is distinct from (before.first_day, before.last_day))`,
  ],
]

const afterMoving = (event: TriggerEvent, table: string, organisations: string): readonly string[] => [
  `create function keep_counted_after_${event}_of_${table}_for_plans() returns trigger ${surroundings} as $$
    declare concerned uuid[] := array(${organisations});
    begin
      if cardinality(concerned) > 0 then perform keep_counted_plans(concerned); end if;
      return null;
    end $$`,
  `create trigger "${table}_keeps_plans_after_${event}" after ${event} on "${table}" referencing ${seen[event]}
    for each statement execute function keep_counted_after_${event}_of_${table}_for_plans()`,
]

/** What events tell of plans; they are written last, under the lock of the chain. */
export const keepingWhatIsTold = `create or replace function keep_counted_after_insert_of_event_for_plans() returns trigger ${surroundings} as $$
  declare
    organisations uuid[] := array(select distinct a.organisation_id from after e join improvement_plan p on p.id = e.plan_id join assessment a on a.id = p.assessment_id
      where e.plan_revision is not null and e.changes @> '[{"field": "state"}]');
    plans uuid[] := array(select distinct e.plan_id from after e where e.plan_id is not null and e.plan_revision is not null and exists (
      select from jsonb_array_elements(e.changes) told where starts_with(told ->> 'field', 'items.')
        and split_part(told ->> 'field', '.', 3) in ('', 'status', 'plannedCompletionDate', 'baselineCompletionDate')));
  begin
    if cardinality(organisations) > 0 then perform keep_counted_plans(organisations); end if;
    if cardinality(plans) > 0 then perform keep_items_of_plans(plans); end if;
    return null;
  end $$`

const afterTelling = [
  keepingWhatIsTold,
  `create trigger "event_keeps_plans_after_insert" after insert on "event" referencing new table as after
    for each statement execute function keep_counted_after_insert_of_event_for_plans()`,
]

/** Whoever changes the state of a plan locks its organisation before the chain, so that nobody waits in a circle. */
export const locking = (['insert', 'update'] as const).flatMap(event => [
  `create function lock_organisation_after_${event}_of_improvement_plan() returns trigger ${surroundings} as $$
    begin
      perform from organisation where id in (select a.organisation_id from after join assessment a on a.id = after.assessment_id
        ${event === 'update' ? 'join before on before.id = after.id where before.state <> after.state' : ''}) order by id for no key update;
      return null;
    end $$`,
  `create trigger "improvement_plan_locks_its_organisation_after_${event}" after ${event} on "improvement_plan" referencing ${seen[event]}
    for each statement execute function lock_organisation_after_${event}_of_improvement_plan()`,
])

/** Totals of plans by cycle, kind, region and state, and how plans and the dates of their items stood, kept with what changes them. */
export class KeptTotalsOfPlans extends Migration {
  override up(): void {
    for (const statement of [
      ...tables,
      ...indexes,
      periodsOf,
      itemPeriodsOf,
      keepingPlans(daysAndMonths),
      keepingItems,
      wrong,
    ])
      this.addSql(statement)
    this.addSql(afterStatus(`${planned('concerned')};`, 'set plan_cache_mode = auto'))
    for (const [event, table, organisations] of moved)
      for (const statement of afterMoving(event, table, organisations)) this.addSql(statement)
    for (const statement of [...afterTelling, ...locking]) this.addSql(statement)
    this.addSql('select keep_counted_plans(array(select id from organisation))')
    this.addSql('select keep_items_of_plans(array(select id from improvement_plan))')
  }

  override down(): void {
    this.addSql(afterStatus('', ''))
    for (const [event, table] of moved)
      this.addSql(`drop function keep_counted_after_${event}_of_${table}_for_plans cascade`)
    this.addSql('drop function keep_counted_after_insert_of_event_for_plans cascade')
    for (const event of ['insert', 'update'])
      this.addSql(`drop function lock_organisation_after_${event}_of_improvement_plan cascade`)
    for (const name of [
      'wrongly_kept_plans',
      'keep_items_of_plans',
      'keep_counted_plans',
      'plan_item_periods_of',
      'plan_periods_of',
    ])
      this.addSql(`drop function ${name}`)
    for (const table of ['plan_item_period', 'plan_total', 'plan_period']) this.addSql(`drop table "${table}"`)
    for (const statement of replaced) this.addSql(statement)
  }
}
