import { organisations as demonstration } from '../demonstration/organisations.ts'
import type { Database } from '../persistence/database.ts'
import { icbs } from '../reference/icbs.ts'
import { appendEvents, copyRows, drawCopies } from './copies.ts'
import { makeMoulds } from './moulds.ts'
import { patterns } from './patterns.ts'
import { playPatterns } from './play.ts'
import { tablesOfOrganisations, withoutIndexes, withTotalsWorkedOutOnce, type Client, type Table } from './tables.ts'

export type SeedOptions = {
  readonly organisations: number
  /** The same number gives the same organisations. */
  readonly seed: number
  /** The time that it is: it lies after everything that the stories tell. */
  readonly now: Date
}

/** What is there now. */
export type Seeded = Readonly<
  Record<'organisations' | 'assessments' | 'plans' | 'items' | 'milestones' | 'events', number>
>

/** How many organisations can be seeded: no fewer than there are patterns, and as many as their codes can tell apart. */
export const fewest = patterns.length
export const most = 999_999

const known = [...icbs.map(([code]) => code), ...demonstration.map(({ odsCode }) => odsCode)]

const refuseWhatIsInUse = async ({ pool }: Database): Promise<void> => {
  const { rows } = await pool.query<{ code: string; count: number }>(
    'select min(ods_code) as code, count(*)::int as count from organisation where not ods_code = any($1)',
    [known],
  )
  const [{ code, count } = { code: '', count: 0 }] = rows
  if (count > 0)
    throw new Error(
      `The database holds ${count} organisations already, ${code} among them. Only an empty one is seeded: name another folder in DATA_DIR, or another database in DATABASE_URL.`,
    )
}

const copyAll = async (client: Client, tables: readonly Table[], { organisations, seed }: SeedOptions) => {
  const marks = await makeMoulds(client, tables, seed)
  await drawCopies(client, organisations - patterns.length, seed)
  // Events come last, as in every act: the chain takes in with them what the database keeps of the other rows.
  const copiers = tables.map(table => ({ table, copy: table.name === 'event' ? appendEvents : copyRows }))
  for (const { table, copy } of copiers.toSorted(
    (left, right) => Number(left.copy === appendEvents) - Number(right.copy === appendEvents),
  ))
    await copy(client, table, marks.get(table.name) ?? new Map())
}

const copyPatterns = async (client: Client, options: SeedOptions): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(
      `set local work_mem = '128MB'; set local maintenance_work_mem = '512MB'; set local enable_mergejoin = off`,
    )
    const tables = await tablesOfOrganisations(client)
    await withTotalsWorkedOutOnce(client, () => withoutIndexes(client, tables, () => copyAll(client, tables, options)))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const counting = `
  select (select count(*) from organisation where ods_code like 'SEED%')::int as organisations, (select count(*) from assessment)::int as assessments,
    (select count(*) from improvement_plan)::int as plans, (select count(*) from plan_item)::int as items,
    (select coalesce(sum(jsonb_array_length(milestones)), 0) from plan_item)::int as milestones, (select count(*) from event)::int as events`

/**
 * Fills an empty database with invented organisations, their assessments of three cycles and their plans in every state.
 * A few are played through the service's own acts; the others are copies of them with keys, codes and names of their own,
 * made table by table within one transaction.
 */
export const seedDatabase = async (database: Database, options: SeedOptions): Promise<Seeded> => {
  await refuseWhatIsInUse(database)
  await playPatterns(database, options.now)
  const client = await database.pool.connect()
  try {
    await copyPatterns(client, options)
    await client.query('vacuum (analyze)')
    const { rows } = await client.query<Seeded>(counting)
    return rows[0] as Seeded
  } finally {
    client.release()
  }
}
