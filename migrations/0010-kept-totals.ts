import { Migration } from '@mikro-orm/migrations'

export const inLondon = (day: string): string => `(${day}::timestamp at time zone 'Europe/London')`

const tables = [
  `create table "counted_step" ("organisation_id" uuid not null, "cycle" text not null, "at" timestamptz(3) not null, "count" int not null, "region" text not null, "kind" text not null, "status" text not null, primary key ("organisation_id", "cycle", "at", "count", "region", "kind", "status"))`,
  `create index "counted_step_cycle_at_index" on "counted_step" ("cycle", "at")`,
  `create table "counted_total" ("cycle" text not null, "span" text not null, "since" date not null, "kind" text not null, "region" text not null, "status" text not null, "count" int not null, primary key ("cycle", "span", "since", "kind", "region", "status"))`,
]

/** When each organisation begins to stand in a cycle, moves or changes its status; each time it leaves one total (-1) and enters another (1). */
const stepsOf = `create function counted_steps_of(organisations uuid[]) returns setof counted_step language sql stable as $$
  with counted as (
    select o.id, o.kind, c.code as cycle, c.last_day, coalesce(${inLondon('o.opened_on')}, '-infinity') as entered
    from organisation o cross join cycle c
    where o.id = any(organisations) and coalesce(o.opened_on, '-infinity') <= c.last_day and coalesce(o.closed_on, 'infinity') >= c.first_day),
  moments as (
    select id, cycle, kind, last_day, entered as at from counted
    union select c.id, c.cycle, c.kind, c.last_day, greatest(${inLondon('p.from_day')}, c.entered)
      from counted c join placement p on p.organisation_id = c.id and p.from_day <= c.last_day
    union select c.id, c.cycle, c.kind, c.last_day, greatest(s.at, c.entered)
      from counted c join assessment a on a.organisation_id = c.id and a.cycle = c.cycle join status_change s on s.assessment_id = a.id),
  dated as (select moments.*, least((at at time zone 'Europe/London')::date, last_day) as day from moments),
  stood as (
    select m.id, m.cycle, m.kind, m.at,
      coalesce((select p.region from placement p where p.organisation_id = m.id
        order by p.from_day <= m.day desc, case when p.from_day <= m.day then p.from_day end desc, p.from_day limit 1), '') as region,
      coalesce((select s.to_status from assessment a join status_change s on s.assessment_id = a.id
        where a.organisation_id = m.id and a.cycle = m.cycle and s.at <= m.at order by s.at desc, s.id desc limit 1), 'NOT_PUBLISHED') as status
    from dated m),
  followed as (
    select stood.*, lag(region) over before as region_before, lag(status) over before as status_before
    from stood window before as (partition by id, cycle order by at))
  select id, cycle, at, 1, region, kind, status from followed where (region, status) is distinct from (region_before, status_before)
  union all select id, cycle, at, -1, region_before, kind, status_before from followed
    where region_before is not null and (region, status) is distinct from (region_before, status_before) $$`

const isSame = (left: string, right: string): string =>
  `(${left}.organisation_id, ${left}.cycle, ${left}.at, ${left}.count, ${left}.region, ${left}.kind, ${left}.status)
     = (${right}.organisation_id, ${right}.cycle, ${right}.at, ${right}.count, ${right}.region, ${right}.kind, ${right}.status)`

/** The spans of time whose totals a step belongs to. */
export const daysAndMonths = `cross join lateral (select (step.at at time zone 'Europe/London')::date as day) london
      cross join lateral (values ('DAY', london.day), ('MONTH', date_trunc('month', london.day::timestamp)::date)) part(span, since)`

/**
 * Brings steps and totals of organisations up to date. An organisation is locked first, so that of two who change it at once the
 * second sees what the first has done; totals are changed in one order, so that nobody waits in a circle.
 */
export const keepingStatuses = (
  spans: string,
): string => `create or replace function keep_counted(organisations uuid[]) returns void language plpgsql security definer set search_path from current as $$
  begin
    perform from organisation where id = any(organisations) order by id for no key update;
    with differing as materialized (
      select organisation_id, cycle, at, count, region, kind, status, sum(n)::int as n
      from (select steps.*, 1 as n from counted_steps_of(organisations) steps
        union all select kept.*, -1 from counted_step kept where kept.organisation_id = any(organisations)) both_ways
      group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
    gone as (delete from counted_step s using differing d where d.n < 0 and ${isSame('s', 'd')}),
    added as (insert into counted_step select organisation_id, cycle, at, count, region, kind, status from differing where n > 0)
    insert into counted_total as kept (cycle, span, since, kind, region, status, count)
    select step.cycle, part.span, part.since, step.kind, step.region, step.status, sum(step.count)
    from (select cycle, at, kind, region, status, count * n as count from differing) step
      ${spans}
    group by 1, 2, 3, 4, 5, 6 having sum(step.count) <> 0 order by 1, 2, 3, 4, 5, 6
    on conflict (cycle, span, since, kind, region, status) do update set count = kept.count + excluded.count;
  end $$`

const wrong = `create function wrongly_counted() returns table(organisation_id uuid) language sql stable as $$
  with wanted as (select * from counted_steps_of(array(select id from organisation))),
  differing as ((select * from wanted except all select * from counted_step) union all (select * from counted_step except all select * from wanted))
  select distinct organisation_id from differing $$`

export type TriggerEvent = 'insert' | 'update' | 'delete'
/** The rows that a trigger of that kind sees. */
export const seen: Readonly<Record<TriggerEvent, string>> = {
  insert: 'new table as after',
  update: 'old table as before new table as after',
  delete: 'old table as before',
}

/** Keeps totals whenever rows of a table change; `organisations` are those that it concerns. */
const after = (event: TriggerEvent, table: string, organisations: string): readonly string[] => [
  `create function keep_counted_after_${event}_of_${table}() returns trigger language plpgsql security definer set search_path from current as $$
    declare concerned uuid[] := array(${organisations});
    begin
      if cardinality(concerned) > 0 then perform keep_counted(concerned); end if;
      return null;
    end $$`,
  `create trigger "${table}_keeps_totals_after_${event}" after ${event} on "${table}" referencing ${seen[event]}
    for each statement execute function keep_counted_after_${event}_of_${table}()`,
]

const kept: readonly (readonly [TriggerEvent, string, string])[] = [
  ['insert', 'organisation', 'select id from after'],
  [
    'update',
    'organisation',
    'select id from after join before using (id) where (after.kind, after.opened_on, after.closed_on) is distinct from (before.kind, before.opened_on, before.closed_on)',
  ],
  ['delete', 'organisation', 'select id from before'],
  ['insert', 'placement', 'select distinct organisation_id from after'],
  [
    'update',
    'placement',
    'select distinct unnest(array[after.organisation_id, before.organisation_id]) from after join before using (id) where (after.organisation_id, after.region, after.from_day) is distinct from (before.organisation_id, before.region, before.from_day)',
  ],
  ['delete', 'placement', 'select distinct organisation_id from before'],
  [
    'insert',
    'status_change',
    'select distinct a.organisation_id from after join assessment a on a.id = after.assessment_id',
  ],
  ['insert', 'cycle', 'select id from organisation where exists (select from after)'],
  [
    'update',
    'cycle',
    'select id from organisation where exists (select from after join before using (code) where (after.first_day, after.last_day) is distinct from (before.first_day, before.last_day))',
  ],
]

/** Totals of organisations by cycle, kind, region and status, kept with what changes them. */
export class KeptTotals extends Migration {
  override up(): void {
    for (const statement of [...tables, stepsOf, keepingStatuses(daysAndMonths), wrong]) this.addSql(statement)
    for (const [event, table, organisations] of kept)
      for (const statement of after(event, table, organisations)) this.addSql(statement)
    this.addSql('select keep_counted(array(select id from organisation))')
  }

  override down(): void {
    for (const [event, table] of kept) this.addSql(`drop function keep_counted_after_${event}_of_${table} cascade`)
    this.addSql('drop function wrongly_counted')
    this.addSql('drop function keep_counted')
    this.addSql('drop function counted_steps_of')
    this.addSql('drop table "counted_total"')
    this.addSql('drop table "counted_step"')
  }
}
