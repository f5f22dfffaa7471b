import type { Database } from '../../src/persistence/database.ts'

type Client = Pick<Database['pool'], 'query'>

const spans = `cross join lateral (values ('EVER', '-infinity'::timestamptz), ('MONTH', date_trunc('month', step.at, 'Europe/London')),
  ('DAY', date_trunc('day', step.at, 'Europe/London')), ('HOUR', date_trunc('hour', step.at, 'Europe/London'))) part(span, since)`

const addedUp = (steps: string): string =>
  `select cycle, part.span, part.since, kind, region, standing, sum(count)::int as count from (${steps}) step ${spans} group by 1, 2, 3, 4, 5, 6 having sum(count) <> 0`

const wrongTotals = (name: string, kept: string, steps: string): string =>
  `select 'totals of ${name}', null from ((${addedUp(steps)} except all ${kept}) union all (${kept} except all ${addedUp(steps)})) differing`

const wrongly = `
  select 'counted' as kept, organisation_id as of from wrongly_counted() union all select 'periods of plans', plan_id from wrongly_kept_plans()
  union all select 'where a plan belongs', p.id from improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id
    where (p.cycle, p.kind, p.region) is distinct from (a.cycle, o.kind, o.region)
  union all ${wrongTotals(
    'statuses',
    'select cycle, span, since, kind, region, status, count from counted_total where count <> 0',
    'select cycle, at, kind, region, status as standing, count from counted_step',
  )}
  union all ${wrongTotals(
    'plans',
    'select cycle, span, since, kind, region, state, count from plan_total where count <> 0',
    `select cycle, since as at, kind, region, state as standing, 1 as count from plan_period where since < until
      union all select cycle, until, kind, region, state, -1 from plan_period where since < until and until < 'infinity'`,
  )}`

/** What is kept and is not what working it out as a whole comes to. */
export const wronglyKept = async (client: Client): Promise<readonly object[]> => (await client.query(wrongly)).rows

/** What works out as a whole, and the table that tells of what concerned it. */
const works = [
  ['statuses', 'keep_counted', 'status_change'],
  ['plans', 'keep_counted_plans', 'event'],
  ['items', 'keep_items_of_plans', 'event'],
] as const

const noting = (what: string, work: string, table: string): string => `
  alter function ${work} rename to ${work}_unnoted;
  create function ${work}(concerned uuid[]) returns void language plpgsql as $$
    declare stack text;
    begin
      get diagnostics stack = pg_context;
      if stack like '%keep_counted_after_insert_of_${table}%' then insert into worked_out (what) values ('${what}'); end if;
      perform ${work}_unnoted(concerned);
    end $$;`

/** From now on it is noted when totals are worked out as a whole for what was told; whoever steps on from what is kept leaves no note. Answers with what is new since it was asked last. */
export const noteWorkingOut = async (client: Client): Promise<() => Promise<readonly string[]>> => {
  await client.query(
    `create table worked_out (what text not null); ${works.map(([what, work, table]) => noting(what, work, table)).join('')}`,
  )
  return async () => {
    const { rows } = await client.query<{ what: string }>(
      'with new as (delete from worked_out returning what) select what from new',
    )
    return rows.map(({ what }) => what).toSorted()
  }
}

const forgetWorkingOut = async (client: Client): Promise<void> => {
  const back = works.map(([, work]) => `drop function ${work}; alter function ${work}_unnoted rename to ${work};`)
  await client.query(`${back.join('')} drop table worked_out`)
}

const acts = `
  select (select count(distinct (xmin::text, at)) from status_change)::int as statuses,
    (select count(distinct (xmin::text, plan_id, at)) from event where plan_revision is not null and changes @> '[{"field": "state"}]')::int as plans,
    (select count(distinct (xmin::text, plan_id, at)) from event where plan_revision is not null and changes @? '$[*] ? (@.field starts with "items.")')::int as items`

const countActs = async (client: Client): Promise<Readonly<Record<string, number>>> =>
  (await client.query<Record<string, number>>(acts)).rows[0] ?? {}

/** What was told of while something was done, how often, and how often it was worked out as a whole. */
export const tellingsDuring = async (client: Client, work: () => Promise<void>) => {
  const before = await countActs(client)
  const workedOut = await noteWorkingOut(client)
  try {
    await work()
    const notes = await workedOut()
    return Object.entries(await countActs(client)).map(([what, count]) => ({
      what,
      often: count - (before[what] ?? 0),
      asAWhole: notes.filter(note => note === what).length,
    }))
  } finally {
    await forgetWorkingOut(client)
  }
}
