import { Migration } from '@mikro-orm/migrations'

const newEvents = ['ROUTING_CHANGED']
const newNotifications = ['ADVANCE_NOTICE', 'LEAD_REQUESTED']
const teams = `'DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'`
const kinds = `'NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB', 'OTHER'`

/** The names that a column may have, with more of them; whatever migrations before this one have added stays. */
const addNames = (table: string, column: string, added: readonly string[]): string => `do $$ declare names text; begin
  select string_agg(quote_literal(name), ', ' order by name collate "C") into names from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as name from pg_constraint where conname = '${table}_${column}_check'
    union select unnest(array[${added.map(name => `'${name}'`).join(', ')}])) known;
  alter table "${table}" drop constraint "${table}_${column}_check";
  execute format('alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (%s))', names); end $$`

/** Late is a fact of the first publication: later ones had overwritten it, where the register has said nothing of it. */
const publishedLate = `update "assessment" a set "published_late" = first.is_late
  from (select distinct on (assessment_id) assessment_id, is_late from publication where not is_baseline order by assessment_id, at, id) first
  where first.assessment_id = a.id and a.register_status is null and a.published_late is distinct from first.is_late`

const statements = [
  addNames('event', 'type', newEvents),
  addNames('notification', 'kind', newNotifications),
  `create table "routing_change" ("cycle_code" text not null, "kind" text not null, "from_day" date not null, "routed_to" text not null, primary key ("cycle_code", "kind", "from_day"))`,
  `alter table "routing_change" add constraint "routing_change_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code") on update no action on delete no action`,
  `alter table "routing_change" add constraint "routing_change_kind_check" check ("kind" in (${kinds}))`,
  `alter table "routing_change" add constraint "routing_change_routed_to_check" check ("routed_to" in (${teams}))`,
  publishedLate,
]

/** From which day a kind of organisation is routed to another team, and what more is told. */
export class RoutingWithDates extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`drop table if exists "routing_change" cascade`)
  }
}
