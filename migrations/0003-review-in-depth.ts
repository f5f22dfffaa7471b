import { Migration } from '@mikro-orm/migrations'

const newEvents = [
  'REVIEW_CLAIMED',
  'REVIEW_RELEASED',
  'DECISION_CORRECTED',
  'CALL_ARRANGED',
  'CALL_HELD',
  'LEAD_REQUESTED',
]
const teams = `'DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'`
const neverChanged = ['information_request', 'information_question', 'information_answer', 'lead_request']

/** The names that events may have, with more of them; whatever migrations before this one have added stays. */
const addEventTypes = `do $$ declare names text; begin
  select string_agg(quote_literal(name), ', ' order by name collate "C") into names from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as name from pg_constraint where conname = 'event_type_check'
    union select unnest(array[${newEvents.map(name => `'${name}'`).join(', ')}])) known;
  alter table event drop constraint event_type_check;
  execute format('alter table event add constraint event_type_check check ("type" in (%s))', names); end $$`

const statements = [
  addEventTypes,
  `alter table "cycle" add column "owner_actions_warning_above" int not null default 10`,
  `alter table "improvement_plan" add column "claimed_by" text null, add column "claimed_at" timestamptz(3) null, add column "review_paused_days" int not null default 0`,
  `create index "improvement_plan_claimed_by_index" on "improvement_plan" ("claimed_by")`,
  `alter table "decision" add column "corrects_id" uuid null, add column "correction_reason" text null`,
  `alter table "event" add column "delegate" text null`,
  `alter table "date_agreement" add column "agreed_through" text null`,
  `create table "information_request" ("id" uuid not null, "plan_id" uuid not null, "decision_id" uuid not null, "version" int not null, "asked_at" timestamptz(3) not null, "asked_by" text not null, "due_on" date not null, primary key ("id"))`,
  `create index "information_request_plan_id_index" on "information_request" ("plan_id")`,
  `create table "information_question" ("id" uuid not null, "request_id" uuid not null, "sequence" int not null, "item_id" uuid null, "audit_action" text null, "question" text not null, primary key ("id"))`,
  `alter table "information_question" add constraint "information_question_request_id_sequence_unique" unique ("request_id", "sequence")`,
  `create table "information_answer" ("id" uuid not null, "request_id" uuid not null, "question_id" uuid null, "answer" text not null, "answered_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create unique index "information_answer_unique" on "information_answer" ("request_id", "question_id") nulls not distinct`,
  `create table "review_call" ("id" uuid not null, "plan_id" uuid not null, "decision_id" uuid not null, "version" int not null, "state" text not null, "owed_since" timestamptz(3) not null, "team" text null, "arranged_for" timestamptz(3) null, "held_at" timestamptz(3) null, "outcome" text null, "inside_note" text null, primary key ("id"))`,
  `create index "review_call_plan_id_index" on "review_call" ("plan_id")`,
  `create unique index "review_call_open_unique" on "review_call" ("plan_id") where "state" in ('TO_ARRANGE', 'ARRANGED')`,
  `alter table "review_call" add constraint "review_call_state_check" check ("state" in ('TO_ARRANGE', 'ARRANGED', 'HELD', 'NOT_NEEDED'))`,
  `alter table "review_call" add constraint "review_call_team_check" check ("team" in (${teams}))`,
  `create table "lead_request" ("id" uuid not null, "plan_id" uuid not null, "version" int not null, "team" text not null, "message" text not null, "requested_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "lead_request_plan_id_index" on "lead_request" ("plan_id")`,
  `alter table "lead_request" add constraint "lead_request_team_check" check ("team" in (${teams}))`,
  `alter table "information_request" add constraint "information_request_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
  `alter table "information_request" add constraint "information_request_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "information_question" add constraint "information_question_request_id_foreign" foreign key ("request_id") references "information_request" ("id")`,
  `alter table "information_answer" add constraint "information_answer_request_id_foreign" foreign key ("request_id") references "information_request" ("id")`,
  `alter table "information_answer" add constraint "information_answer_question_id_foreign" foreign key ("question_id") references "information_question" ("id") on delete no action`,
  `alter table "review_call" add constraint "review_call_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
  `alter table "review_call" add constraint "review_call_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "lead_request" add constraint "lead_request_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
  ...neverChanged.map(
    table =>
      `create trigger "${table}_is_never_changed" before update or delete or truncate on "${table}" execute function refuse_change()`,
  ),
]

/** Claims, requests for information with their questions, calls, requests to leads, corrections. */
export class ReviewInDepth extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }

  override down(): void {
    for (const table of [
      'lead_request',
      'review_call',
      'information_answer',
      'information_question',
      'information_request',
    ])
      this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('alter table "decision" drop column "correction_reason", drop column "corrects_id"')
    this.addSql('alter table "event" drop column "delegate"')
    this.addSql('alter table "date_agreement" drop column "agreed_through"')
    this.addSql(
      'alter table "improvement_plan" drop column "review_paused_days", drop column "claimed_at", drop column "claimed_by"',
    )
    this.addSql('alter table "cycle" drop column "owner_actions_warning_above"')
  }
}
