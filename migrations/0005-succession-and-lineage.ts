import { Migration } from '@mikro-orm/migrations'

/** The names that a column may have, with more of them; whatever migrations before this one have added stays. */
const addNames = (
  table: string,
  column: string,
  ...added: readonly string[]
): string => `do $$ declare names text; begin
  select string_agg(quote_literal(name), ', ' order by name collate "C") into names from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as name from pg_constraint where conname = '${table}_${column}_check'
    union select unnest(array[${added.map(name => `'${name}'`).join(', ')}])) known;
  alter table ${table} drop constraint ${table}_${column}_check;
  execute format('alter table ${table} add constraint ${table}_${column}_check check ("${column}" in (%s))', names); end $$`

const answering = `with recursive chain(code, answers) as (
    select ods_code, successor_code from organisation where successor_code is not null
    union select chain.code, next.successor_code from chain join organisation next on next.ods_code = chain.answers and next.successor_code is not null)
  update organisation set answered_for_by = chain.answers from chain
  where chain.code = ods_code and exists (select from organisation last where last.ods_code = chain.answers and last.successor_code is null)`

const statements = [
  addNames('event', 'type', 'ORGANISATION_SUCCEEDED', 'PLAN_INHERITED'),
  addNames('notification', 'kind', 'PLAN_INHERITED'),
  `alter table "organisation" add column "succeeded_on" date null, add column "answered_for_by" text null`,
  `create index "organisation_answered_for_by_index" on "organisation" ("answered_for_by")`,
  answering,
  `alter table "plan_item" add column "carried_forward_from" jsonb not null default '[]'`,
]

/** Who answers for whom since when, and what items of plans carry forward from plans before. */
export class SuccessionAndLineage extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    this.addSql('alter table "plan_item" drop column "carried_forward_from"')
    this.addSql('alter table "organisation" drop column "answered_for_by", drop column "succeeded_on"')
  }
}
