import { Migration } from '@mikro-orm/migrations'

const newEvents = ['ROUTING_CHANGED']
const teams = `'DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'`
const kinds = `'NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB', 'OTHER'`

/** The names that events may have, with more of them; whatever migrations before this one have added stays. */
const addEventTypes = `do $$ declare names text; begin
  select string_agg(quote_literal(name), ', ' order by name collate "C") into names from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as name from pg_constraint where conname = 'event_type_check'
    union select unnest(array[${newEvents.map(name => `'${name}'`).join(', ')}])) known;
  alter table event drop constraint event_type_check;
  execute format('alter table event add constraint event_type_check check ("type" in (%s))', names); end $$`

const statements = [
  addEventTypes,
  `create table "routing_change" ("cycle_code" text not null, "kind" text not null, "from_day" date not null, "routed_to" text not null, primary key ("cycle_code", "kind", "from_day"))`,
  `alter table "routing_change" add constraint "routing_change_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code") on update no action on delete no action`,
  `alter table "routing_change" add constraint "routing_change_kind_check" check ("kind" in (${kinds}))`,
  `alter table "routing_change" add constraint "routing_change_routed_to_check" check ("routed_to" in (${teams}))`,
]

/** From which day a kind of organisation is routed to another team. */
export class RoutingWithDates extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`drop table if exists "routing_change" cascade`)
  }
}
