import { Migration } from '@mikro-orm/migrations'

const statements = [
  `create table "second_lock" ("only" boolean not null, "suffix" text not null, "digest" text null, primary key ("only"))`,
  `alter table "second_lock" add constraint "second_lock_check" check ("only")`,
  `insert into "second_lock" ("only", "suffix") values (true, substr(replace(gen_random_uuid()::text, '-', ''), 1, 12))`,
]

const openEveryTable = `do $$ declare kept record; begin
  for kept in select schemaname, tablename, policyname from pg_policies where starts_with(policyname, 'second_lock_') loop
    execute format('drop policy %I on %I.%I', kept.policyname, kept.schemaname, kept.tablename);
    if kept.schemaname = current_schema() then execute format('alter table %I.%I disable row level security', kept.schemaname, kept.tablename); end if;
  end loop; end $$`

// A copy of this database may rest on the same roles: then they stay, without anything here.
const takeRolesAway = `do $$ declare given text; begin
  for given in select r.rolname from pg_roles r, "second_lock" l where starts_with(r.rolname, 'improvement_plans_' || l.suffix || '_') loop
    execute format('drop owned by %I', given);
    begin execute format('drop role %I', given); exception when dependent_objects_still_exist then null; end;
  end loop; end $$`

/** What the roles of this database are called, and which privileges they have been given. */
export class SecondLock extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    for (const statement of [openEveryTable, takeRolesAway, 'drop table "second_lock"']) this.addSql(statement)
  }
}
