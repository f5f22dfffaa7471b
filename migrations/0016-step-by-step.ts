import { Migration } from '@mikro-orm/migrations'
import {
  digesting,
  digestOfEvent,
  digestOfRecord,
  keyOfRecord,
  linking,
  surroundings,
} from './0009-the-chain-of-events.ts'
import { afterStatus, keepingWhatIsTold, locking, planned } from './0012-kept-totals-of-plans.ts'
import { hoursToEver } from './0015-totals-by-the-hour.ts'

/** Every statement here looks up a few rows by their keys: planning it anew for other values would only cost. */
const steppingFrom = `language plpgsql security definer set search_path from current set plan_cache_mode = force_generic_plan`

/** From `at` on, what stood as `last` counts elsewhere: totals are changed in the order of every act. */
const changingTotals = (table: string, of: string, at: string): string =>
  `insert into ${table} as kept (cycle, span, since, kind, region, ${of}, count)
          select last.cycle, part.span, part.since, last.kind, last.region, step.of, step.count
          from (values (${at}, last.${of}, -1), (${at}, is_now, 1)) step(at, of, count)
            ${hoursToEver}
          order by 2, 3, 6
          on conflict (cycle, span, since, kind, region, ${of}) do update set count = kept.count + excluded.count;`

/** A status that is later than all that is known of its assessment steps on from the last step; all else is worked out. Nothing is joined before it is clear that it is one: a plan made for many would be kept for it. */
const steppingStatus = `create or replace function keep_counted_after_insert_of_status_change() returns trigger ${steppingFrom} as $$
    declare moved record; last counted_step; is_now text; is_late boolean; concerned uuid[];
    begin
      select m.*, (select count(*) from after) as many, (select organisation_id from assessment where id = m.assessment_id), (select cycle from assessment where id = m.assessment_id)
        into moved from after m;
      if moved.many = 1 then
        perform from organisation where id = moved.organisation_id for no key update;
        select s.* into last from counted_step s where s.organisation_id = moved.organisation_id and s.cycle = moved.cycle and s.count = 1 order by s.at desc limit 1;
        is_late := exists (select from status_change s where s.assessment_id = moved.assessment_id and s.at >= moved.at and s.id <> moved.id);
        if last.at < moved.at and not is_late then
          is_now := moved.to_status;
          if is_now <> last.status then
            insert into counted_step (organisation_id, cycle, at, count, region, kind, status)
              values (last.organisation_id, last.cycle, moved.at, -1, last.region, last.kind, last.status), (last.organisation_id, last.cycle, moved.at, 1, last.region, last.kind, is_now);
            ${changingTotals('counted_total', 'status', 'moved.at')}
          end if;
          return null;
        end if;
      end if;
      concerned := array(select distinct a.organisation_id from after join assessment a on a.id = after.assessment_id);
      ${planned('concerned')};
      if cardinality(concerned) > 0 then perform keep_counted(concerned); end if;
      return null;
    end $$`

/** Whether something is told of items that counts: of a whole item, or of its status or one of its dates. */
const itemsCount = `@? '$[*] ? (@.field like_regex "^items\\\\.[^.]+(\\\\.(status|plannedCompletionDate|baselineCompletionDate))?$")'`

/** What a change says of an item by that name, or the whole item does; the last one counts. */
const said = (name: string, as: string): string =>
  `(array_agg(case name when '' then after ->> '${name}' else after #>> '{}' end order by place desc) filter (where name in ('', '${name}')))[1] as ${as},
            coalesce(bool_or(name in ('', '${name}')), false) as on_${as}`

/** What is told of items is laid over how they stood; of one that had no date nothing is known but what is told now. */
const steppingItems = `with laid as (
          select item, ${said('status', 'status')},
            ${said('plannedCompletionDate', 'planned')},
            ${said('baselineCompletionDate', 'baseline')}
          from (select split_part(field, '.', 2) as item, split_part(field, '.', 3) as name, after, place
            from rows from (jsonb_to_recordset(told.changes) as (field text, after jsonb)) with ordinality given(field, after, place)
            where starts_with(field, 'items.')) change
          where name in ('', 'status', 'plannedCompletionDate', 'baselineCompletionDate') group by item),
        stood as materialized (
          select p.since, substr(item, 6)::uuid as item_id, case when on_status then laid.status else p.status end as status,
            case when on_planned then planned::date else planned_on end as planned_on, case when on_baseline then baseline::date else baseline_on end as baseline_on,
            row(p.status, planned_on, baseline_on) as before, p.since is not null or (on_status and on_planned and on_baseline) as is_known
          from laid left join plan_item_period p on p.item_id = substr(item, 6)::uuid and p.plan_id = told.plan_id and p.until = 'infinity'),
        moved as materialized (select * from stood where is_known and row(status, planned_on, baseline_on) is distinct from before),
        closed as (update plan_item_period p set until = told.at from moved where (p.item_id, p.since) = (moved.item_id, moved.since)),
        opened as (insert into plan_item_period (item_id, plan_id, since, until, status, planned_on, baseline_on)
          select item_id, told.plan_id, told.at, 'infinity', status, planned_on, baseline_on from moved where planned_on is not null)
        select bool_or(not is_known and planned_on is not null) into is_unknown from stood;`

const steppingState = `perform from organisation where id = (select organisation_id from plan_period where plan_id = told.plan_id limit 1) for no key update;
        select p.* into last from plan_period p where p.plan_id = told.plan_id order by p.began desc limit 1;
        if last.began < told.at then
          is_now := jsonb_path_query_first(told.changes, '$[*] ? (@.field == "state").after') #>> '{}';
          if is_now <> last.state then
            update plan_period set until = told.at where plan_id = last.plan_id and began = last.began;
            insert into plan_period (plan_id, organisation_id, cycle, began, since, until, kind, region, icb, state)
              values (last.plan_id, last.organisation_id, last.cycle, told.at, greatest(told.at, last.since), 'infinity', last.kind, last.region, last.icb, is_now);
            if last.since < 'infinity' then
              ${changingTotals('plan_total', 'state', 'greatest(told.at, last.since)')}
            end if;
          end if;
          is_moved := false;
        end if;`

/** What a single event tells of a plan, later than all that was told of it, steps on from how it stood last; all else is worked out. */
const steppingPlans = `create or replace function keep_counted_after_insert_of_event_for_plans() returns trigger ${steppingFrom} as $$
    declare told record; last plan_period; is_now text; is_moved boolean; is_unknown boolean; is_later boolean;
    begin
      select e.position, e.at, e.plan_id, e.changes, (select count(*) from after where plan_id is not null and plan_revision is not null) as many into told
        from after e where e.plan_id is not null and e.plan_revision is not null;
      if not found then return null; end if;
      is_moved := told.many > 1 or told.changes @> '[{"field": "state"}]';
      is_unknown := told.many > 1 or told.changes ${itemsCount};
      if not is_moved and not is_unknown then return null; end if;
      is_later := told.many = 1 and not exists (select from event e where e.plan_id = told.plan_id and e.plan_revision is not null and e.at >= told.at and e.position < told.position);
      if is_later and is_unknown then
        ${steppingItems}
      end if;
      if is_unknown then
        perform keep_items_of_plans(plans) from (select array_agg(distinct e.plan_id) as plans from after e
          where e.plan_id is not null and e.plan_revision is not null and e.changes ${itemsCount}) concerned where plans is not null;
      end if;
      if is_later and is_moved then
        ${steppingState}
      end if;
      if is_moved then
        perform keep_counted_plans(organisations) from (select array_agg(distinct a.organisation_id) as organisations
          from after e join improvement_plan p on p.id = e.plan_id join assessment a on a.id = p.assessment_id
          where e.plan_revision is not null and e.changes @> '[{"field": "state"}]') concerned where organisations is not null;
      end if;
      return null;
    end $$`

/** The same links, in fewer statements. */
const linkingAtOnce = `create or replace function link_events() returns trigger ${surroundings} as $$
  declare link bytea; added record; records bytea; positions bigint[]; hashes bytea[];
  begin
    select hash into link from event_head for update;
    for added in select position, ${digestOfEvent('added_events')} as digest from added_events order by position loop
      if positions is null then
        with taken as (update record_digest set position = added.position where position is null returning *)
          select sha256(string_agg(digest, '' order by table_name collate "C", key collate "C")) into records from taken;
        link := sha256(link || added.digest || coalesce(records, ''));
      else
        link := sha256(link || added.digest);
      end if;
      positions := positions || added.position;
      hashes := hashes || link;
    end loop;
    with linked as (insert into event_link (position, hash) select * from unnest(positions, hashes))
      update event_head set hash = link;
    return null;
  end $$`

const digestingAtOnce = `create or replace function digest_records() returns trigger ${surroundings} as $$
  begin
    insert into record_digest (table_name, key, digest)
    select tg_table_name, case tg_nargs when 1 then to_jsonb(added_records) ->> tg_argv[0] else ${keyOfRecord('tg_argv', 'added_records')} end,
      ${digestOfRecord('tg_table_name', 'added_records')} from added_records;
    return null;
  end $$`

/** Whoever adds a plan has its organisation locked already, where it is placed. */
const lockingWhereTheStateChanges = [
  'drop function lock_organisation_after_insert_of_improvement_plan cascade',
  'drop trigger "improvement_plan_locks_its_organisation_after_update" on "improvement_plan"',
  `create or replace function lock_organisation_after_update_of_improvement_plan() returns trigger ${steppingFrom} as $$
    begin
      perform from organisation where id = (select organisation_id from assessment where id = new.assessment_id) for no key update;
      return null;
    end $$`,
  `create trigger "improvement_plan_locks_its_organisation_after_update" after update on "improvement_plan"
    for each row when (old.state <> new.state) execute function lock_organisation_after_update_of_improvement_plan()`,
]

/** A period ends where it stands, without an entry in an index, where its page has room. */
const leavingRoom = [
  'alter table "plan_item_period" set (fillfactor = 80)',
  'cluster "plan_item_period" using "plan_item_period_plan_id_index"',
]

/** What a single act changes steps on from what is kept, so that others wait less for it; what is kept and linked stays the same. */
export class StepByStep extends Migration {
  override up(): void {
    for (const statement of [steppingStatus, steppingPlans, linkingAtOnce, digestingAtOnce]) this.addSql(statement)
    for (const statement of [...lockingWhereTheStateChanges, ...leavingRoom]) this.addSql(statement)
  }

  override down(): void {
    this.addSql('alter table "plan_item_period" reset (fillfactor), set without cluster')
    this.addSql('drop function lock_organisation_after_update_of_improvement_plan cascade')
    for (const statement of locking) this.addSql(statement)
    this.addSql(afterStatus(`${planned('concerned')};`, 'set plan_cache_mode = auto'))
    for (const statement of [keepingWhatIsTold, linking, digesting]) this.addSql(statement)
  }
}
