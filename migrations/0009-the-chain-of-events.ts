import { Migration } from '@mikro-orm/migrations'

/** What the functions below stand on, wherever they are called from: this text decides the digests, so it is never changed. */
export const surroundings = `language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC'`

/** The digest of an event: of all its columns but its position, which the chain gives; what is null counts as absent. */
export const digestOfEvent = (row: string): string =>
  `sha256(convert_to('event 1 ' || (jsonb_strip_nulls(to_jsonb(${row})) - 'position')::text, 'UTF8'))`

export const digestOfRecord = (table: string, row: string): string =>
  `sha256(convert_to('record 1 ' || ${table} || ' ' || jsonb_strip_nulls(to_jsonb(${row}))::text, 'UTF8'))`

/** What tells a record from the others of its table: what stands in the columns of its primary key. */
export const keyOfRecord = (columns: string, row: string): string =>
  `(select string_agg(to_jsonb(${row}) ->> name, ' ' order by place) from unnest(${columns}) with ordinality as of_key(name, place))`

const tables = [
  `create table "event_link" ("position" bigint not null, "hash" bytea not null, primary key ("position"))`,
  `create table "record_digest" ("table_name" text not null, "key" text not null, "digest" bytea not null, "position" bigint null, primary key ("table_name", "key"))`,
  `create index "record_digest_position_index" on "record_digest" ("position")`,
  `alter table "event_head" add column "hash" bytea null`,
]

export const linking = `create or replace function link_events() returns trigger ${surroundings} as $$
  declare link bytea; added record; records bytea; positions bigint[]; hashes bytea[];
  begin
    select hash into link from event_head for update;
    select min(position) as first into added from added_events;
    with taken as (update record_digest set position = added.first where position is null and added.first is not null returning *)
      select sha256(string_agg(digest, '' order by table_name collate "C", key collate "C")) into records from taken;
    for added in select position, ${digestOfEvent('added_events')} as digest from added_events order by position loop
      link := sha256(link || added.digest || coalesce(records, ''));
      records := null;
      positions := positions || added.position;
      hashes := hashes || link;
    end loop;
    insert into event_link (position, hash) select * from unnest(positions, hashes);
    update event_head set hash = link;
    return null;
  end $$`

export const digesting = `create or replace function digest_records() returns trigger ${surroundings} as $$
  begin
    insert into record_digest (table_name, key, digest)
    select tg_table_name, ${keyOfRecord('tg_argv', 'added_records')}, ${digestOfRecord('tg_table_name', 'added_records')} from added_records;
    return null;
  end $$`

const triggerOfEvents = `create trigger "event_is_linked" after insert on "event" referencing new table as added_events for each statement execute function link_events()`

/** Every table whose rows the database keeps as they are, but for the chain itself: what stands there is taken in, what comes will be. */
const digestingAllThatIsKept = `do $$ declare kept record; begin
  for kept in select c.relname as name, array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as columns
    from (select distinct tgrelid from pg_trigger where tgfoid = 'refuse_change'::regproc) t join pg_class c on c.oid = t.tgrelid
    join pg_index i on i.indrelid = c.oid and i.indisprimary join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where c.relname <> 'event' group by 1 loop
    execute format('create trigger %I after insert on %I referencing new table as added_records for each statement execute function digest_records(%s)',
      kept.name || '_is_digested', kept.name, (select string_agg(quote_literal(name), ', ' order by place) from unnest(kept.columns) with ordinality k(name, place)));
    execute format($digest$insert into record_digest (table_name, key, digest)
      select %1$L, ${keyOfRecord('%3$L::text[]', 'r')}, ${digestOfRecord('%1$L', 'r')} from %2$I r$digest$, kept.name, kept.name, kept.columns);
  end loop; end $$`

/** From the first event on, in one walk; the records of before are taken in by the next event. */
const linkingWhatThereIs = `do $$ declare link bytea := decode(repeat('00', 32), 'hex'); old record; begin
  for old in select e.position, ${digestOfEvent('e')} as digest from event e order by e.position loop
    link := sha256(link || old.digest);
    insert into event_link (position, hash) values (old.position, link);
  end loop;
  update event_head set hash = link; end $$`

const keeping = [
  `alter table "event_head" alter column "hash" set not null`,
  `create trigger "event_link_is_never_changed" before update or delete or truncate on "event_link" execute function refuse_change()`,
  `create trigger "record_digest_is_never_removed" before delete or truncate on "record_digest" execute function refuse_change()`,
  `create trigger "record_digest_is_never_changed" before update on "record_digest" for each row when (old.position is not null) execute function refuse_change()`,
]

/** Each event is linked to the one before by a hash, and each record that is kept is taken into the chain. */
export class TheChainOfEvents extends Migration {
  override up(): void {
    this.addSql(`set local timezone = 'UTC'`)
    for (const statement of [...tables, linking, digesting, triggerOfEvents]) this.addSql(statement)
    for (const statement of [digestingAllThatIsKept, linkingWhatThereIs, ...keeping]) this.addSql(statement)
  }

  override down(): void {
    this.addSql('drop function if exists link_events, digest_records cascade')
    this.addSql('drop table if exists "event_link", "record_digest"')
    this.addSql('alter table "event_head" drop column "hash"')
  }
}
