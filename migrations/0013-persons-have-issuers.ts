import { Migration } from '@mikro-orm/migrations'

/** Who issued the names that were recorded before is not known, and stays so: null, which counts as any. */
export class PersonsHaveIssuers extends Migration {
  override up(): void {
    this.addSql('alter table "event" add column "actor_issuer" text null, add column "delegate_issuer" text null')
    this.addSql(
      'alter table "date_agreement" add column "agreed_issuer" text null, add column "agreed_through_issuer" text null',
    )
    this.addSql('alter table "improvement_plan" add column "claimed_issuer" text null')
    this.addSql('alter table "improvement_plan" alter column "editors" type jsonb using to_jsonb("editors")')
    this.addSql(`update "improvement_plan" set "editors" =
      (select jsonb_agg(jsonb_build_object('subject', subject, 'issuer', null)) from jsonb_array_elements_text("editors") subject)
      where "editors" <> '[]'`)
  }

  override down(): void {
    this.addSql(`alter table "improvement_plan" add column "subjects" text[] not null default '{}'`)
    this.addSql(`update "improvement_plan" set "subjects" =
      array(select distinct editor ->> 'subject' from jsonb_array_elements("editors") editor) where "editors" <> '[]'`)
    this.addSql('alter table "improvement_plan" alter column "subjects" drop default, drop column "editors"')
    this.addSql('alter table "improvement_plan" rename column "subjects" to "editors"')
    this.addSql('alter table "improvement_plan" drop column "claimed_issuer"')
    this.addSql('alter table "date_agreement" drop column "agreed_issuer", drop column "agreed_through_issuer"')
    this.addSql('alter table "event" drop column "actor_issuer", drop column "delegate_issuer"')
  }
}
