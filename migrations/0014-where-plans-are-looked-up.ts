import { Migration } from '@mikro-orm/migrations'

const columns = [
  `alter table "improvement_plan" add column "cycle" text not null default '', add column "kind" text not null default '', add column "region" text null`,
  `update improvement_plan p set cycle = a.cycle, kind = o.kind, region = o.region from assessment a join organisation o on o.id = a.organisation_id where a.id = p.assessment_id`,
]

/** Its organisation is locked first, so that whoever changes the organisation at once comes before the plan or finds it. */
const placing = [
  `create function place_plan() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      select a.cycle, o.kind, o.region into new.cycle, new.kind, new.region
        from assessment a join organisation o on o.id = a.organisation_id where a.id = new.assessment_id for no key update of o;
      return new;
    end $$`,
  `create trigger "improvement_plan_is_placed" before insert on "improvement_plan" for each row execute function place_plan()`,
  `create function place_plans_of_organisations() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      update improvement_plan p set kind = after.kind, region = after.region
        from after join before using (id) join assessment a on a.organisation_id = after.id
        where p.assessment_id = a.id and (after.kind, after.region) is distinct from (before.kind, before.region);
      return null;
    end $$`,
  `create trigger "organisation_places_its_plans" after update on "organisation" referencing old table as before new table as after
    for each statement execute function place_plans_of_organisations()`,
]

const orders = [
  ['submitted_at', 'infinity'],
  ['submitted_at_descending', '-infinity'],
] as const

const submitted = (nothing: string): string => `coalesce("submitted_at", '${nothing}'::timestamptz), "id", "state"`

/** What is filtered by stands in the order of the queue, so that other plans are passed over without being read. */
const made = orders.flatMap(([name, nothing]) => [
  `create index "improvement_plan_${name}_place_index" on "improvement_plan" (${submitted(nothing)}, "kind", "region", "cycle")`,
  `create index "improvement_plan_cycle_${name}_index" on "improvement_plan" ("cycle", ${submitted(nothing)}, "kind", "region")`,
])

const replaced = orders.map(
  ([name, nothing]) =>
    `create index "improvement_plan_${name}_state_index" on "improvement_plan" (${submitted(nothing)})`,
)

/** The cycle of a plan, and the kind and region of its organisation, where plans are looked up and put in order. */
export class WherePlansAreLookedUp extends Migration {
  override up(): void {
    for (const statement of [...columns, ...placing, ...made]) this.addSql(statement)
    for (const [name] of orders) this.addSql(`drop index "improvement_plan_${name}_state_index"`)
  }

  override down(): void {
    this.addSql('drop function place_plan, place_plans_of_organisations cascade')
    this.addSql(`alter table "improvement_plan" drop column "cycle", drop column "kind", drop column "region"`)
    for (const statement of replaced) this.addSql(statement)
  }
}
