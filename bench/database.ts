import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { openServer } from '../src/persistence/postgres-server.ts'

const root = join(import.meta.dirname, '..')

/** A database with a data set, and what is asked about it. */
export type DataSet = {
  readonly url: string
  readonly organisations: number
  readonly version: string
  readonly counts: Readonly<Record<string, number>>
  readonly codes: readonly string[]
  readonly plans: readonly string[]
  /** How many plans were submitted. */
  readonly submitted: number
  /** Plans under review that could be approved, with their revision and items. */
  readonly approvable: readonly Approvable[]
}

export type Approvable = { readonly id: string; readonly revision: number; readonly items: readonly string[] }

export type BenchDatabase = {
  readonly dataSet: (organisations: number, isFresh: boolean) => Promise<DataSet>
  /** How many statements run while something is done, as the server's own log tells. */
  readonly statementsDuring: (work: () => Promise<void>) => Promise<number>
  readonly stop: () => Promise<void>
}

export const query = async <Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

const seed = async (url: string, organisations: number, data: string): Promise<void> => {
  console.error(`Seeding ${organisations} organisations …`)
  await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/src/cli/seed.js'), '--organisations', String(organisations)],
    { env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url, PROFILE: 'sandbox', DATA_DIR: data } },
  )
  // The order of the queue is an index over an expression; PostGraphile needs one over the column.
  await query(url, 'create index bench_submitted_at on improvement_plan (submitted_at, id)')
}

const drawn = 2_000

const anyCodes = `select ods_code as id from organisation where ods_code like 'SEED%' order by md5(ods_code) limit ${drawn}`
const anyPlans = `select 'plan_' || id as id from improvement_plan where version > 0 order by md5(id::text) limit ${drawn}`
const anyApprovable = `
  select 'plan_' || p.id as id, p.revision, array(select 'item_' || i.id from plan_item i where i.plan_id = p.id order by i.sequence) as items
  from improvement_plan p where p.state = 'UNDER_REVIEW' and exists (select from opinion o where o.plan_id = p.id and o.opinion = 'SUPPORT')
  order by md5(p.id::text) limit 20000`
const counting = `select (select count(*) from organisation)::int as organisations, (select count(*) from assessment)::int as assessments,
  (select count(*) from improvement_plan)::int as plans, (select count(*) from plan_item)::int as items, (select count(*) from event)::int as events`

const described = async (url: string, organisations: number): Promise<DataSet> => {
  const [counts = {}] = await query<Record<string, number>>(url, counting)
  const [{ version } = { version: '' }] = await query<{ version: string }>(url, 'select version()')
  return {
    url,
    organisations,
    version: version.split(' on ')[0] ?? version,
    counts,
    codes: (await query<{ id: string }>(url, anyCodes)).map(({ id }) => id),
    plans: (await query<{ id: string }>(url, anyPlans)).map(({ id }) => id),
    submitted:
      (await query<{ n: number }>(url, 'select count(*)::int as n from improvement_plan where version > 0'))[0]?.n ?? 0,
    approvable: await query<Approvable>(url, anyApprovable),
  }
}

const isThere = async (serverUrl: string, name: string): Promise<boolean> =>
  (await query(serverUrl, 'select from pg_database where datname = $1', [name])).length > 0

/** Data sets are made under another name first, so that one that was interrupted is never taken for whole. */
const dataSetOn = async (
  serverUrl: string,
  data: string,
  organisations: number,
  isFresh: boolean,
): Promise<DataSet> => {
  const name = `bench_${organisations}`
  const urlOf = (database: string) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href
  if (isFresh) await query(serverUrl, `drop database if exists ${name} with (force)`)
  if (!(await isThere(serverUrl, name))) {
    await query(serverUrl, `drop database if exists ${name}_begun with (force)`)
    await query(serverUrl, `create database ${name}_begun`)
    await seed(urlOf(`${name}_begun`), organisations, data)
    await query(serverUrl, `alter database ${name}_begun rename to ${name}`)
  }
  return described(urlOf(name), organisations)
}

const everyStatement = async (serverUrl: string, isLogged: boolean): Promise<void> => {
  await query(serverUrl, `alter system set log_statement = '${isLogged ? 'all' : 'none'}'`)
  await query(serverUrl, 'select pg_reload_conf()')
  await pause(500)
}

const oneStatement = /LOG: {1,2}(execute|statement)/
const ofJobs = /graphile_worker|log_statement|pg_reload_conf/

/** The embedded server of the bench, with its data sets in one folder. */
export const openBenchDatabase = async (data: string): Promise<BenchDatabase> => {
  let counted = 0
  const server = await openServer({
    dataDir: data,
    onLog: line => console.error(line),
    onServerLog: line => {
      if (oneStatement.test(line) && !ofJobs.test(line)) counted += 1
    },
  })
  return {
    dataSet: (organisations, isFresh) => dataSetOn(server.url, data, organisations, isFresh),
    statementsDuring: async work => {
      await everyStatement(server.url, true)
      counted = 0
      await work()
      await pause(300)
      const during = counted
      await everyStatement(server.url, false)
      return during
    },
    stop: server.stop,
  }
}
