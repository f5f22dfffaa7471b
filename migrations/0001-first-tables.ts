import { Migration } from '@mikro-orm/migrations'

const tables = [
  'cycle',
  'cycle_kind',
  'event_head',
  'evidence_catalogue',
  'framework_outcome',
  'idempotency_key',
  'region',
  'organisation',
  'placement',
  'assessment',
  'publication',
  'improvement_plan',
  'progress_update',
  'plan_version',
  'opinion',
  'decision',
  'event',
  'audit_action',
  'assertion_confirmation',
  'sandbox_clock',
  'standard',
  'evidence_item',
  'plan_item',
  'date_agreement',
  'evidence_response',
  'evidence_item_outcome',
  'status_change',
  'update_round',
]

const neverChanged = ['event', 'decision', 'opinion', 'plan_version', 'status_change', 'publication', 'progress_update']

const keepingTheRecord = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% keeps what happened: its rows are added, never changed or removed', tg_table_name using errcode = 'restrict_violation'; end $$`,
  ...neverChanged.map(
    table =>
      `create trigger "${table}_is_never_changed" before update or delete or truncate on "${table}" execute function refuse_change()`,
  ),
  `insert into event_head ("only", position) values (true, 0)`,
]

/** Every table, and what keeps the record: rows that cannot be changed, and events without gaps. */
export class FirstTables extends Migration {
  override up(): void {
    this.addSql(
      `create table "cycle" ("code" text not null, "first_day" date not null, "last_day" date not null, "baseline_due" date not null, "notice_by" date not null, "template_available_from" date not null, "submission_deadline" date not null, "latest_completion_date" date not null, "review_days" int not null, "answer_days" int not null, "is_strict" boolean not null, "items_warning_above" int not null, "provenance" text not null, primary key ("code"))`,
    )
    this.addSql(
      `create table "cycle_kind" ("cycle_code" text not null, "kind" text not null, "may_submit_plan" boolean not null, "routed_to" text null, "gives_notice_to" text null, "publishes_baseline" boolean not null, primary key ("cycle_code", "kind"))`,
    )
    this.addSql(
      `alter table "cycle_kind" add constraint "cycle_kind_kind_check" check ("kind" in ('NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB', 'OTHER'))`,
    )
    this.addSql(
      `alter table "cycle_kind" add constraint "cycle_kind_routed_to_check" check ("routed_to" in ('DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'))`,
    )
    this.addSql(
      `alter table "cycle_kind" add constraint "cycle_kind_gives_notice_to_check" check ("gives_notice_to" in ('DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'))`,
    )
    this.addSql(`create table "event_head" ("only" boolean not null, "position" bigint not null, primary key ("only"))`)
    this.addSql(`alter table "event_head" add constraint "event_head_check" check ("only")`)
    this.addSql(
      `create table "evidence_catalogue" ("cycle_code" text not null, "name" text not null, "is_sample" boolean not null, "note" text not null, primary key ("cycle_code"))`,
    )
    this.addSql(
      `create table "framework_outcome" ("id" uuid not null, "framework" text not null, "version" text not null, "code" text not null, "name" text not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "framework_outcome" add constraint "framework_outcome_framework_version_code_unique" unique ("framework", "version", "code")`,
    )
    this.addSql(
      `create table "idempotency_key" ("subject" text not null, "key" uuid not null, "input_digest" text not null, "outcome" jsonb null, "at" timestamptz(3) not null, primary key ("subject", "key"))`,
    )
    this.addSql(`create index "idempotency_key_at_index" on "idempotency_key" ("at")`)
    this.addSql(`create table "region" ("code" text not null, "name" text not null, primary key ("code"))`)
    this.addSql(
      `alter table "region" add constraint "region_code_check" check ("code" in ('Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'))`,
    )
    this.addSql(
      `create table "organisation" ("id" uuid not null, "ods_code" text not null, "name" text not null, "kind" text not null, "region" text null, "icb_code" text null, "opened_on" date null, "closed_on" date null, "successor_code" text null, primary key ("id"))`,
    )
    this.addSql(`alter table "organisation" add constraint "organisation_ods_code_unique" unique ("ods_code")`)
    this.addSql(`create index "organisation_region_index" on "organisation" ("region")`)
    this.addSql(`create index "organisation_icb_code_index" on "organisation" ("icb_code")`)
    this.addSql(`create index "organisation_name_id_index" on "organisation" ("name", "id")`)
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB', 'OTHER'))`,
    )
    this.addSql(
      `create table "placement" ("id" uuid not null, "organisation_id" uuid not null, "region" text null, "icb_code" text null, "from_day" date not null, "until_day" date null, primary key ("id"))`,
    )
    this.addSql(`create index "placement_organisation_id_index" on "placement" ("organisation_id")`)
    this.addSql(
      `create table "assessment" ("id" uuid not null, "organisation_id" uuid not null, "cycle" text not null, "revision" int not null default 1, "status" text not null default 'NOT_PUBLISHED', "published_at" timestamptz(3) null, "published_late" boolean null, "baseline_published_at" timestamptz(3) null, "register_status" text null, "audit_recorded_at" timestamptz(3) null, "cyber_essentials_plus_until" date null, primary key ("id"))`,
    )
    this.addSql(`create index "assessment_cycle_status_index" on "assessment" ("cycle", "status")`)
    this.addSql(
      `alter table "assessment" add constraint "assessment_organisation_id_cycle_unique" unique ("organisation_id", "cycle")`,
    )
    this.addSql(
      `alter table "assessment" add constraint "assessment_status_check" check ("status" in ('NOT_PUBLISHED', 'STANDARDS_NOT_MET', 'APPROACHING_STANDARDS', 'STANDARDS_MET', 'STANDARDS_EXCEEDED'))`,
    )
    this.addSql(
      `create table "publication" ("id" uuid not null, "assessment_id" uuid not null, "at" timestamptz(3) not null, "is_baseline" boolean not null, "is_late" boolean not null, "result" text not null, "status" text not null, "plan_version" int null, "published_by" text not null, primary key ("id"))`,
    )
    this.addSql(`create index "publication_assessment_id_index" on "publication" ("assessment_id")`)
    this.addSql(
      `alter table "publication" add constraint "publication_result_check" check ("result" in ('NOT_PUBLISHED', 'STANDARDS_NOT_MET', 'APPROACHING_STANDARDS', 'STANDARDS_MET', 'STANDARDS_EXCEEDED'))`,
    )
    this.addSql(
      `alter table "publication" add constraint "publication_status_check" check ("status" in ('NOT_PUBLISHED', 'STANDARDS_NOT_MET', 'APPROACHING_STANDARDS', 'STANDARDS_MET', 'STANDARDS_EXCEEDED'))`,
    )
    this.addSql(
      `create table "improvement_plan" ("id" uuid not null, "assessment_id" uuid not null, "revision" int not null default 1, "version" int not null default 0, "state" text not null, "started_at" timestamptz(3) not null, "submitted_at" timestamptz(3) null, "review_requested_at" timestamptz(3) null, "information_requested_at" timestamptz(3) null, "completion_claimed_at" timestamptz(3) null, "is_draft_changed" boolean not null default false, "editors" text[] not null, "rounds_reported" text[] not null, "next_due_what" text null, "next_due_on" date null, primary key ("id"))`,
    )
    this.addSql(`create index "improvement_plan_assessment_id_index" on "improvement_plan" ("assessment_id")`)
    this.addSql(
      `create unique index "improvement_plan_living_unique" on "improvement_plan" ("assessment_id") where "state" <> 'CLOSED'`,
    )
    this.addSql(
      `create index "improvement_plan_submitted_at_index" on "improvement_plan" (coalesce("submitted_at", 'infinity'::timestamptz), "id")`,
    )
    this.addSql(
      `create index "improvement_plan_submitted_at_descending_index" on "improvement_plan" (coalesce("submitted_at", '-infinity'::timestamptz), "id")`,
    )
    this.addSql(
      `alter table "improvement_plan" add constraint "improvement_plan_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'NOT_AGREED', 'APPROVED', 'COMPLETION_CLAIMED', 'COMPLETED', 'CLOSED'))`,
    )
    this.addSql(
      `create table "progress_update" ("id" uuid not null, "plan_id" uuid not null, "round" text null, "submitted_at" timestamptz(3) not null, "note" text not null, "is_late" boolean not null, "items" jsonb not null, "submitted_by" text not null, primary key ("id"))`,
    )
    this.addSql(`create index "progress_update_plan_id_index" on "progress_update" ("plan_id")`)
    this.addSql(
      `create table "plan_version" ("plan_id" uuid not null, "version" int not null, "submitted_at" timestamptz(3) not null, "submitted_by" text not null, "items" jsonb not null, primary key ("plan_id", "version"))`,
    )
    this.addSql(
      `create table "opinion" ("id" uuid not null, "plan_id" uuid not null, "version" int not null, "team" text not null, "opinion" text not null, "message" text not null, "given_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
    )
    this.addSql(`create index "opinion_plan_id_index" on "opinion" ("plan_id")`)
    this.addSql(
      `alter table "opinion" add constraint "opinion_team_check" check ("team" in ('DSPT_TEAM', 'REGIONAL_SECURITY_LEAD', 'JOINT_CYBER_UNIT'))`,
    )
    this.addSql(
      `alter table "opinion" add constraint "opinion_opinion_check" check ("opinion" in ('SUPPORT', 'DO_NOT_SUPPORT', 'NEED_INFORMATION'))`,
    )
    this.addSql(
      `create table "decision" ("id" uuid not null, "plan_id" uuid not null, "version" int not null, "sequence" int not null, "revision" int not null, "decision" text not null, "is_exceptional" boolean not null, "criteria" jsonb not null, "grounds" text[] not null, "waived" text[] not null, "judgements" jsonb not null, "without_opinion_reason" text null, "message" text not null, "decided_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "decision" add constraint "decision_plan_id_version_sequence_unique" unique ("plan_id", "version", "sequence")`,
    )
    this.addSql(
      `alter table "decision" add constraint "decision_decision_check" check ("decision" in ('APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION'))`,
    )
    this.addSql(
      `alter table "decision" add constraint "decision_grounds_check" check ("grounds" <@ array['EVERY_GAP_IS_COVERED'::text, 'EVERY_AUDIT_ACTION_IS_COVERED'::text, 'EVERY_ITEM_HAS_AN_ACTION'::text, 'EVERY_ITEM_HAS_AN_OWNER'::text, 'EVERY_ITEM_HAS_A_COMPLETION_DATE'::text, 'NO_DATE_AFTER_THE_LIMIT'::text, 'DATES_ARE_IN_ORDER'::text, 'ROUTED_TEAM_SUPPORTS'::text, 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'::text])`,
    )
    this.addSql(
      `alter table "decision" add constraint "decision_waived_check" check ("waived" <@ array['EVERY_GAP_IS_COVERED'::text, 'EVERY_AUDIT_ACTION_IS_COVERED'::text, 'EVERY_ITEM_HAS_AN_ACTION'::text, 'EVERY_ITEM_HAS_AN_OWNER'::text, 'EVERY_ITEM_HAS_A_COMPLETION_DATE'::text, 'NO_DATE_AFTER_THE_LIMIT'::text, 'DATES_ARE_IN_ORDER'::text, 'ROUTED_TEAM_SUPPORTS'::text, 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'::text])`,
    )
    this.addSql(
      `create table "event" ("position" bigint not null, "id" uuid not null, "at" timestamptz(3) not null, "type" text not null, "organisation_id" uuid null, "assessment_id" uuid null, "plan_id" uuid null, "plan_revision" int null, "assessment_revision" int null, "actor" text null, "roles" text[] not null, "request_id" text null, "changes" jsonb not null, "reason" text null, primary key ("position"))`,
    )
    this.addSql(`alter table "event" add constraint "event_id_unique" unique ("id")`)
    this.addSql(`create index "event_organisation_id_index" on "event" ("organisation_id")`)
    this.addSql(`create index "event_plan_id_plan_revision_index" on "event" ("plan_id", "plan_revision")`)
    this.addSql(
      `create index "event_assessment_id_assessment_revision_index" on "event" ("assessment_id", "assessment_revision")`,
    )
    this.addSql(
      `alter table "event" add constraint "event_type_check" check ("type" in ('ORGANISATION_IMPORTED', 'REGISTER_STATUS_IMPORTED', 'CATALOGUE_IMPORTED', 'EVIDENCE_RECORDED', 'ASSERTIONS_CONFIRMED', 'AUDIT_ACTIONS_RECORDED', 'CYBER_ESSENTIALS_PLUS_RECORDED', 'ASSESSMENT_PUBLISHED', 'BASELINE_PUBLISHED', 'PLAN_STARTED', 'PLAN_ITEM_ADDED', 'PLAN_ITEM_CHANGED', 'PLAN_ITEM_REMOVED', 'PLAN_SUBMITTED', 'PLAN_CLOSED', 'REVIEW_REQUESTED', 'INFORMATION_ANSWERED', 'OPINION_RECORDED', 'PLAN_APPROVED', 'PLAN_NOT_AGREED', 'INFORMATION_REQUESTED', 'EXCEPTIONAL_DATE_AGREED', 'PLAN_ACCEPTED_EXCEPTIONALLY', 'PROGRESS_REPORTED', 'COMPLETION_CLAIMED', 'COMPLETION_CONFIRMED', 'COMPLETION_REFUSED', 'CLOCK_SET'))`,
    )
    this.addSql(
      `create table "audit_action" ("assessment_id" uuid not null, "reference" text not null, "finding" text not null, "evidence" text[] not null, "is_outstanding" boolean not null, primary key ("assessment_id", "reference"))`,
    )
    this.addSql(
      `create table "assertion_confirmation" ("assessment_id" uuid not null, "assertion" text not null, "confirmed_by" text not null, "confirmed_at" timestamptz(3) not null, primary key ("assessment_id", "assertion"))`,
    )
    this.addSql(
      `create table "sandbox_clock" ("only" boolean not null, "now" timestamptz(3) not null, primary key ("only"))`,
    )
    this.addSql(`alter table "sandbox_clock" add constraint "sandbox_clock_check" check ("only")`)
    this.addSql(`create table "standard" ("number" int not null, "name" text not null, primary key ("number"))`)
    this.addSql(
      `create table "evidence_item" ("id" uuid not null, "cycle_code" text not null, "reference" text not null, "parts" int[] not null, "assertion" text not null, "assertion_title" text not null, "standard" int not null, "title" text not null, "mandatory_kinds" text[] not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_cycle_code_reference_unique" unique ("cycle_code", "reference")`,
    )
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_mandatory_kinds_check" check ("mandatory_kinds" <@ array['NHS_TRUST'::text, 'ICB'::text, 'CSU'::text, 'INDEPENDENT_OES'::text, 'KEY_IT_SUPPLIER'::text, 'LOCAL_AUTHORITY'::text, 'DHSC_ALB'::text, 'OTHER'::text])`,
    )
    this.addSql(
      `create table "plan_item" ("id" uuid not null, "plan_id" uuid not null, "sequence" int not null, "origin" text not null, "evidence_item_id" uuid null, "assertion" text null, "audit_action" text null, "gap" text not null, "actions" text[] not null, "owner" text null, "planned_completion_date" date null, "baseline_completion_date" date null, "status" text not null default 'NOT_STARTED', "milestones" jsonb not null, "funding_secured" text null, "funding_expected_on" date null, "resources_secured" text null, "resources_expected_on" date null, "local_references" text[] not null, "dependencies" text[] not null, primary key ("id"))`,
    )
    this.addSql(`create index "plan_item_plan_id_index" on "plan_item" ("plan_id")`)
    this.addSql(
      `alter table "plan_item" add constraint "plan_item_origin_check" check ("origin" in ('NO_RESPONSE', 'PARTIAL_RESPONSE', 'UNCONFIRMED_ASSERTION', 'AUDIT_ACTION', 'AUDIT_NOT_DONE'))`,
    )
    this.addSql(
      `alter table "plan_item" add constraint "plan_item_status_check" check ("status" in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETE'))`,
    )
    this.addSql(
      `alter table "plan_item" add constraint "plan_item_funding_secured_check" check ("funding_secured" in ('YES', 'NO', 'NOT_SURE', 'NOT_NEEDED'))`,
    )
    this.addSql(
      `alter table "plan_item" add constraint "plan_item_resources_secured_check" check ("resources_secured" in ('YES', 'NO', 'NOT_SURE', 'NOT_NEEDED'))`,
    )
    this.addSql(
      `create table "date_agreement" ("id" uuid not null, "item_id" uuid not null, "party" text not null, "agreed_date" date not null, "reason" text not null, "agreed_by" text not null, "at" timestamptz(3) not null, primary key ("id"))`,
    )
    this.addSql(`create index "date_agreement_item_id_index" on "date_agreement" ("item_id")`)
    this.addSql(
      `alter table "date_agreement" add constraint "date_agreement_party_check" check ("party" in ('NHS_ENGLAND', 'DHSC'))`,
    )
    this.addSql(
      `create table "evidence_response" ("assessment_id" uuid not null, "evidence_item_id" uuid not null, "response" text not null, "comment" text null, "recorded_by" text not null, "recorded_at" timestamptz(3) not null, primary key ("assessment_id", "evidence_item_id"))`,
    )
    this.addSql(
      `alter table "evidence_response" add constraint "evidence_response_response_check" check ("response" in ('NOT_RESPONDED', 'PARTIAL', 'COMPLETE'))`,
    )
    this.addSql(
      `create table "evidence_item_outcome" ("evidence_item_id" uuid not null, "outcome_id" uuid not null, primary key ("evidence_item_id", "outcome_id"))`,
    )
    this.addSql(
      `create table "status_change" ("id" uuid not null, "assessment_id" uuid not null, "from_status" text not null, "to_status" text not null, "at" timestamptz(3) not null, "act" text not null, "reason" text null, primary key ("id"))`,
    )
    this.addSql(`create index "status_change_assessment_id_at_index" on "status_change" ("assessment_id", "at")`)
    this.addSql(
      `alter table "status_change" add constraint "status_change_from_status_check" check ("from_status" in ('NOT_PUBLISHED', 'STANDARDS_NOT_MET', 'APPROACHING_STANDARDS', 'STANDARDS_MET', 'STANDARDS_EXCEEDED'))`,
    )
    this.addSql(
      `alter table "status_change" add constraint "status_change_to_status_check" check ("to_status" in ('NOT_PUBLISHED', 'STANDARDS_NOT_MET', 'APPROACHING_STANDARDS', 'STANDARDS_MET', 'STANDARDS_EXCEEDED'))`,
    )
    this.addSql(
      `create table "update_round" ("cycle_code" text not null, "code" text not null, "due_on" date not null, "chase_by" date not null, "is_final" boolean not null, "is_called_off" boolean not null default false, primary key ("cycle_code", "code"))`,
    )
    this.addSql(
      `alter table "cycle_kind" add constraint "cycle_kind_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "evidence_catalogue" add constraint "evidence_catalogue_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "organisation" add constraint "organisation_region_foreign" foreign key ("region") references "region" ("code") on delete no action`,
    )
    this.addSql(
      `alter table "placement" add constraint "placement_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    )
    this.addSql(
      `alter table "placement" add constraint "placement_region_foreign" foreign key ("region") references "region" ("code") on delete no action`,
    )
    this.addSql(
      `alter table "assessment" add constraint "assessment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id")`,
    )
    this.addSql(
      `alter table "assessment" add constraint "assessment_cycle_foreign" foreign key ("cycle") references "cycle" ("code")`,
    )
    this.addSql(
      `alter table "publication" add constraint "publication_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
    )
    this.addSql(
      `alter table "improvement_plan" add constraint "improvement_plan_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
    )
    this.addSql(
      `alter table "progress_update" add constraint "progress_update_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
    )
    this.addSql(
      `alter table "plan_version" add constraint "plan_version_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "opinion" add constraint "opinion_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
    )
    this.addSql(
      `alter table "decision" add constraint "decision_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
    )
    this.addSql(
      `alter table "event" add constraint "event_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete no action`,
    )
    this.addSql(
      `alter table "event" add constraint "event_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id") on delete no action`,
    )
    this.addSql(
      `alter table "event" add constraint "event_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id") on delete no action`,
    )
    this.addSql(
      `alter table "audit_action" add constraint "audit_action_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "assertion_confirmation" add constraint "assertion_confirmation_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code")`,
    )
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_standard_foreign" foreign key ("standard") references "standard" ("number")`,
    )
    this.addSql(
      `alter table "plan_item" add constraint "plan_item_plan_id_foreign" foreign key ("plan_id") references "improvement_plan" ("id")`,
    )
    this.addSql(
      `alter table "plan_item" add constraint "plan_item_evidence_item_id_foreign" foreign key ("evidence_item_id") references "evidence_item" ("id") on delete no action`,
    )
    this.addSql(
      `alter table "date_agreement" add constraint "date_agreement_item_id_foreign" foreign key ("item_id") references "plan_item" ("id") on delete cascade`,
    )
    this.addSql(
      `alter table "evidence_response" add constraint "evidence_response_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "evidence_response" add constraint "evidence_response_evidence_item_id_foreign" foreign key ("evidence_item_id") references "evidence_item" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "evidence_item_outcome" add constraint "evidence_item_outcome_evidence_item_id_foreign" foreign key ("evidence_item_id") references "evidence_item" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "evidence_item_outcome" add constraint "evidence_item_outcome_outcome_id_foreign" foreign key ("outcome_id") references "framework_outcome" ("id") on update no action on delete no action`,
    )
    this.addSql(
      `alter table "status_change" add constraint "status_change_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id")`,
    )
    this.addSql(
      `alter table "update_round" add constraint "update_round_cycle_code_foreign" foreign key ("cycle_code") references "cycle" ("code") on update no action on delete no action`,
    )
    for (const statement of keepingTheRecord) this.addSql(statement)
  }

  override down(): void {
    for (const table of tables) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists refuse_change')
  }
}
