import type { Database } from '../persistence/database.ts'

/** Whoever runs statements in the transaction of the seeding. */
export type Client = Pick<Database['pool'], 'query'>

/** A table that holds rows of organisations, directly or through the rows that they belong to. */
export type Table = {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  /** Its columns that name a row of another of these tables. */
  readonly parents: readonly { readonly column: string; readonly table: string }[]
}

type Edge = { readonly child: string; readonly column: string; readonly parent: string }

const edgesOfAll = `
  select child.relname as child, a.attname as column, parent.relname as parent
  from pg_constraint c join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and cardinality(c.conkey) = 1 and c.conrelid <> c.confrelid
    and c.connamespace = current_schema()::regnamespace
  order by child.relname, a.attnum`

const columnsOfAll = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace order by c.relname, a.attnum`

const root = 'organisation'

/** The names of the tables below organisations, each after all that it belongs to. */
const inOrder = (edges: readonly Edge[]): readonly string[] => {
  const reached = new Set([root])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const { child, parent } of edges) if (reached.has(parent)) reached.add(child)
  }
  const waiting = new Set(reached)
  const ordered: string[] = []
  while (waiting.size > 0) {
    const next = [...waiting].find(
      table => !edges.some(({ child, parent }) => child === table && waiting.has(parent) && parent !== table),
    )
    if (next === undefined) throw new Error(`These tables belong to each other in a circle: ${[...waiting].join(', ')}`)
    waiting.delete(next)
    ordered.push(next)
  }
  return ordered
}

/** Every table with rows of organisations, as the database itself tells, those first that others belong to. */
export const tablesOfOrganisations = async (client: Client): Promise<readonly Table[]> => {
  const { rows: edges } = await client.query<Edge>(edgesOfAll)
  const { rows: columns } = await client.query<{ table: string; name: string; type: string }>(columnsOfAll)
  const names = inOrder(edges)
  return names.map(name => ({
    name,
    columns: columns.filter(({ table }) => table === name).map(({ name: column, type }) => ({ name: column, type })),
    parents: edges
      .filter(({ child, parent }) => child === name && names.includes(parent))
      .map(({ column, parent }) => ({ column, table: parent })),
  }))
}

// Keys that others point to go after those that point to them, and come back before them.
const checkedThings = `
  select format('alter table %I drop constraint %I', t.relname, c.conname) as drop,
    format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) as add, c.contype = 'f' as points
  from pg_constraint c join pg_class t on t.oid = c.conrelid where c.contype in ('f', 'p', 'u') and t.relname = any($1)
    and c.connamespace = current_schema()::regnamespace
  union all
  select format('drop index %I', i.relname), pg_get_indexdef(i.oid), false
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid where t.relname = any($1)
    and i.relnamespace = current_schema()::regnamespace and not exists (select from pg_constraint where conindid = x.indexrelid and contype in ('p', 'u', 'x'))
  order by points desc, drop`

// Each of them looks up what has no index meanwhile, to work out the totals of all that was added or to write what is copied.
const keepersOfTotals = `
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as stop,
    format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as go_on
  from pg_trigger where tgfoid::regproc::text ~ '^(keep_counted|lock_organisation|place_plan)'`

const workingOut = [
  'keep_counted(array(select id from organisation))',
  'keep_counted_plans(array(select id from organisation))',
  'keep_items_of_plans(array(select id from improvement_plan))',
]

/** Lets totals rest while tables are filled, and works them out once when all is there. */
export const withTotalsWorkedOutOnce = async (client: Client, fill: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ stop: string; go_on: string }>(keepersOfTotals)
  for (const { stop } of rows) await client.query(stop)
  await fill()
  for (const { go_on: goOn } of rows) await client.query(goOn)
  for (const work of workingOut) await client.query(`select ${work}`)
}

/** Sets the keys and indexes of tables aside while they are filled, and puts them back: all rows are sorted and checked at once, not one by one. */
export const withoutIndexes = async (
  client: Client,
  tables: readonly Table[],
  fill: () => Promise<void>,
): Promise<void> => {
  const { rows } = await client.query<{ drop: string; add: string }>(checkedThings, [tables.map(({ name }) => name)])
  for (const { drop } of rows) await client.query(drop)
  await fill()
  for (const { add } of rows.toReversed()) await client.query(add)
  await client.query(`analyze ${tables.map(({ name }) => name).join(', ')}`)
}
