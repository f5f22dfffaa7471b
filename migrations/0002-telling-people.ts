import { Migration } from '@mikro-orm/migrations'

const kinds = `'DECISION_APPROVED', 'NOT_AGREED', 'INFORMATION_REQUESTED', 'REMINDER', 'CHASE', 'ESCALATION', 'REVIEW_REQUESTED', 'COMPLETION_CONFIRMED', 'COMPLETION_REFUSED', 'POINTED_TO_SERVICES'`
const addressees = `'ORGANISATION', 'DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'REGIONAL_TRANSFORMATION_TEAM', 'JOINT_CYBER_UNIT', 'NHS_ENGLAND', 'DHSC'`
const bodies = `'REGIONAL_TRANSFORMATION_TEAM', 'NHS_ENGLAND', 'DHSC'`
const regions = `'Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'`
const newEvents = ['REMINDED', 'CHASED', 'ESCALATED', 'CONTACT_SET', 'NOTIFICATION_RESENT']

/** The names that events may have, with more of them; whatever migrations before this one have added stays. */
const addEventTypes = `do $$ declare names text; begin
  select string_agg(quote_literal(name), ', ' order by name collate "C") into names from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as name from pg_constraint where conname = 'event_type_check'
    union select unnest(array[${newEvents.map(name => `'${name}'`).join(', ')}])) known;
  alter table event drop constraint event_type_check;
  execute format('alter table event add constraint event_type_check check ("type" in (%s))', names); end $$`

const statements = [
  addEventTypes,
  `alter table "improvement_plan" add column "approved_at" timestamptz(3) null`,
  `update "improvement_plan" p set "approved_at" = (select max(d.at) from decision d where d.plan_id = p.id and d.decision = 'APPROVE')`,
  `alter table "cycle_kind" add column "escalates_to" text null`,
  `alter table "cycle_kind" add constraint "cycle_kind_escalates_to_check" check ("escalates_to" in (${bodies}))`,
  `update "cycle_kind" set "escalates_to" = case "kind" when 'NHS_TRUST' then 'REGIONAL_TRANSFORMATION_TEAM' when 'ICB' then 'REGIONAL_TRANSFORMATION_TEAM'
    when 'CSU' then 'REGIONAL_TRANSFORMATION_TEAM' when 'INDEPENDENT_OES' then 'NHS_ENGLAND' when 'DHSC_ALB' then 'DHSC' end`,
  `alter table "update_round" add column "reminder_days" int not null default 14`,
  `create table "notification" ("id" uuid not null, "key" text not null, "kind" text not null, "addressee" text not null, "region" text null, "organisation_id" uuid not null, "plan_id" uuid null, "event_id" uuid null, "subject" text not null, "body" text not null, "created_at" timestamptz(3) not null, "state" text not null default 'PENDING', "attempts" int not null default 0, "last_error" text null, "sent_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "notification" add constraint "notification_key_unique" unique ("key")`,
  `create index "notification_created_at_id_index" on "notification" ("created_at", "id")`,
  `create index "notification_organisation_id_created_at_index" on "notification" ("organisation_id", "created_at")`,
  `create index "notification_plan_id_index" on "notification" ("plan_id")`,
  `alter table "notification" add constraint "notification_kind_check" check ("kind" in (${kinds}))`,
  `alter table "notification" add constraint "notification_addressee_check" check ("addressee" in (${addressees}))`,
  `alter table "notification" add constraint "notification_region_check" check ("region" in (${regions}))`,
  `alter table "notification" add constraint "notification_state_check" check ("state" in ('PENDING', 'SENT', 'FAILED'))`,
  `alter table "notification" add constraint "notification_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
  `alter table "notification" add constraint "notification_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id") on delete no action`,
  `create table "contact" ("id" uuid not null, "addressee" text not null, "region" text null, "organisation_id" uuid null, "email" text not null, primary key ("id"))`,
  `create unique index "contact_unique" on "contact" ("addressee", coalesce("region", ''), coalesce("organisation_id", '00000000-0000-0000-0000-000000000000'::uuid))`,
  `alter table "contact" add constraint "contact_addressee_check" check ("addressee" in (${addressees}))`,
  `alter table "contact" add constraint "contact_region_check" check ("region" in (${regions}))`,
  `alter table "contact" add constraint "contact_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete no action`,
  `create table "escalation" ("id" uuid not null, "assessment_id" uuid not null, "plan_id" uuid null, "ground" text not null, "addressed_to" text not null, "round" text null, "reason" text not null, "escalated_by" text null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create unique index "escalation_unique" on "escalation" ("assessment_id", "ground", coalesce("round", ''))`,
  `alter table "escalation" add constraint "escalation_ground_check" check ("ground" in ('NO_PLAN', 'NO_UPDATE', 'NO_ENGAGEMENT'))`,
  `alter table "escalation" add constraint "escalation_addressed_to_check" check ("addressed_to" in (${bodies}))`,
  `alter table "escalation" add constraint "escalation_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
  `alter table "escalation" add constraint "escalation_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id") on delete no action`,
  `create table "due_step" ("key" text not null, "assessment_id" uuid not null, "plan_id" uuid null, "kind" text not null, "round" text null, "due_on" date not null, "at" timestamptz(3) not null, primary key ("key"))`,
  `create index "due_step_assessment_id_index" on "due_step" ("assessment_id")`,
  `alter table "due_step" add constraint "due_step_kind_check" check ("kind" in ('REMINDER', 'CHASE', 'ESCALATION'))`,
  `alter table "due_step" add constraint "due_step_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
  `alter table "due_step" add constraint "due_step_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id") on delete no action`,
  ...['escalation', 'due_step'].map(
    table =>
      `create trigger "${table}_is_never_changed" before update or delete or truncate on "${table}" execute function refuse_change()`,
  ),
]

/** Notifications and where they go, escalations, and what has been reminded of, chased and escalated. */
export class TellingPeople extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    for (const table of ['due_step', 'escalation', 'contact', 'notification'])
      this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('alter table "update_round" drop column "reminder_days"')
    this.addSql('alter table "cycle_kind" drop column "escalates_to"')
    this.addSql('alter table "improvement_plan" drop column "approved_at"')
  }
}
