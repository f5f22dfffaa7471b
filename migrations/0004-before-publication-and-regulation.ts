import { Migration } from '@mikro-orm/migrations'

const teams = `'DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'`
const newEvents = ['CALENDAR_CHANGED', 'ROUND_CHANGED', 'ADVANCE_NOTICE_GIVEN', 'NIS_NOTICE_RECORDED']
const neverChanged = ['calendar_change', 'advance_notice', 'nis_notice']

/** The names that events may have, with more of them; whatever migrations before this one have added stays. */
const addEventTypes = `do $$ declare names text; begin
  select string_agg(quote_literal(name), ', ' order by name collate "C") into names from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as name from pg_constraint where conname = 'event_type_check'
    union select unnest(array[${newEvents.map(name => `'${name}'`).join(', ')}])) known;
  alter table event drop constraint event_type_check;
  execute format('alter table event add constraint event_type_check check ("type" in (%s))', names); end $$`

const statements = [
  addEventTypes,
  `alter table "cycle" add column "revision" int not null default 1`,
  `create table "calendar_change" ("cycle_code" text not null, "revision" int not null, "at" timestamptz(3) not null, "changed_by" text not null, "changes" jsonb not null, "reason" text not null, primary key ("cycle_code", "revision"))`,
  `alter table "calendar_change" add constraint "calendar_change_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code") on update no action on delete no action`,
  `create table "advance_notice" ("id" uuid not null, "assessment_id" uuid not null, "addressed_to" text not null, "message" text not null, "is_late" boolean not null, "given_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "advance_notice_assessment_id_index" on "advance_notice" ("assessment_id")`,
  `alter table "advance_notice" add constraint "advance_notice_addressed_to_check" check ("addressed_to" in (${teams}))`,
  `alter table "advance_notice" add constraint "advance_notice_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
  `create table "nis_notice" ("id" uuid not null, "organisation_id" uuid not null, "kind" text not null, "issued_on" date not null, "issued_by" text not null, "reference" text not null, "summary" text not null, "recorded_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "nis_notice_organisation_id_index" on "nis_notice" ("organisation_id")`,
  `alter table "nis_notice" add constraint "nis_notice_kind_check" check ("kind" in ('INFORMATION', 'INSPECTION', 'ENFORCEMENT', 'PENALTY'))`,
  `alter table "nis_notice" add constraint "nis_notice_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
  ...neverChanged.map(
    table =>
      `create trigger "${table}_is_never_changed" before update or delete or truncate on "${table}" execute function refuse_change()`,
  ),
]

/** Changes of calendars, notices in advance, and notices under the NIS Regulations. */
export class BeforePublicationAndRegulation extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    for (const table of neverChanged) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('alter table "cycle" drop column "revision"')
  }
}
