import { patterns } from './patterns.ts'
import type { Client, Table } from './tables.ts'

/**
 * The rows of the patterns as moulds: in place of each of their keys stands one that begins with this, and that
 * another beginning makes a key of another organisation. The rest tells the seed, the pattern and the row.
 */
export const mouldBeginning = '5eed5eed-5eed'

/** The table that a table's moulds stand in, until the end of the transaction. */
export const mouldOf = (table: string): string => `mould_${table}`

type Row = Readonly<Record<string, unknown>> & { readonly pattern: number }

const ownKey = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

const naming = `
  create temp table pattern on commit drop as
  select * from jsonb_to_recordset($1::jsonb) as pattern(pattern int, "odsCode" text, name text)`

const patternOfRow = ({ name, parents }: Table): string =>
  name === 'organisation'
    ? '(select pattern from pattern p where p."odsCode" = t.ods_code)'
    : `coalesce(${parents.map(({ column, table }) => `(select pattern from ${mouldOf(table)} p where p.id = t.${column})`).join(', ')})`

/** Rows in an order that does not depend on their keys, which are made by chance; events in that of their positions. */
const reading = ({ name, columns }: Table): string => {
  const position = columns.some(column => column.name === 'position') ? 'position,' : ''
  return `select coalesce(json_agg(to_jsonb(t) order by pattern, ${position}
    regexp_replace((to_jsonb(t))::text, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '', 'g')), '[]')::text as rows from ${mouldOf(name)} t`
}

const keyOf = (seed: number, pattern: number, place: number): string => {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0')
  return `${mouldBeginning}-7${hex(place, 3)}-8${hex(pattern, 3)}-${hex(seed, 12)}`
}

/** A new key for every row that has one, by its old key: numbered within the pattern. */
const newKeys = (rowsOf: readonly (readonly Row[])[], seed: number): ReadonlyMap<string, string> => {
  const places = new Map<number, number>()
  const keys = new Map<string, string>()
  for (const { id, pattern } of rowsOf.flat()) {
    if (typeof id !== 'string') continue
    const place = places.get(pattern) ?? 0
    places.set(pattern, place + 1)
    keys.set(id, keyOf(seed, pattern, place))
  }
  return keys
}

const textOfRows = async (client: Client, table: Table): Promise<string> => {
  const mould = mouldOf(table.name)
  await client.query(`create temp table ${mould} on commit drop as select * from (
    select ${patternOfRow(table)} as pattern, t.* from ${table.name} t) found where pattern is not null`)
  const { rows } = await client.query<{ rows: string }>(reading(table))
  return rows[0]?.rows ?? '[]'
}

/** What of a pattern's own stands in each column of its moulds: a column without is the same in every copy. */
export type Marks = ReadonlyMap<string, { readonly hasKey: boolean; readonly hasName: boolean }>

const marksOf = (rows: readonly Row[]): Marks => {
  const columns = Object.keys(rows[0] ?? {})
  const says = (column: string, words: (row: Row) => readonly string[]): boolean =>
    rows.some(row => words(row).some(word => JSON.stringify(row[column] ?? null).includes(word)))
  const ownNames = ({ pattern }: Row) => [patterns[pattern]?.odsCode ?? '', patterns[pattern]?.name ?? '']
  return new Map(
    columns.map(name => [name, { hasKey: says(name, () => [mouldBeginning]), hasName: says(name, ownNames) }]),
  )
}

/** Makes moulds of everything that was written about the patterns; answers what is each pattern's own, table by table. */
export const makeMoulds = async (
  client: Client,
  tables: readonly Table[],
  seed: number,
): Promise<ReadonlyMap<string, Marks>> => {
  await client.query(naming, [
    JSON.stringify(patterns.map(({ odsCode, name }, pattern) => ({ pattern, odsCode, name }))),
  ])
  const texts: string[] = []
  for (const table of tables) texts.push(await textOfRows(client, table))
  const keys = newKeys(
    texts.map(text => JSON.parse(text) as readonly Row[]),
    seed,
  )
  const marks = new Map<string, Marks>()
  for (const [index, { name }] of tables.entries()) {
    const text = (texts[index] ?? '').replace(ownKey, key => keys.get(key) ?? key)
    const mould = mouldOf(name)
    await client.query(`truncate ${mould}`)
    await client.query(`insert into ${mould} select * from jsonb_populate_recordset(null::${mould}, $1::jsonb)`, [text])
    await client.query(`analyze ${mould}`)
    marks.set(name, marksOf(JSON.parse(text) as readonly Row[]))
  }
  return marks
}
