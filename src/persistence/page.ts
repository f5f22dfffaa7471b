import { sql } from 'kysely'
import { checkTexts, PageProblem, readCursor, type Cursored } from './cursor.ts'
import { pageOf, type AskedPage, type Found, type Page } from './found-page.ts'
import { countRows, selectRows, type Reading, type RootName } from './reading.ts'
import { textOf, type Selection } from './selection.ts'
import { given, type Sql, type Values } from './statement.ts'

export type PageArguments = {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A list in one order: two keys make the order complete, the second being unique. */
export type List = {
  readonly name: string
  readonly root: RootName
  readonly order: string
  readonly keys: readonly [Sql, Sql]
  readonly keyTypes: readonly [string, string]
  readonly isDescending: boolean
  /** Conditions by name; the names of those that are used belong to the statement's text. */
  readonly filters: Readonly<Record<string, Sql>>
  readonly values: Values
}

/** The most entries that a page of a list has. */
export const largestPage = 100

const sizeOf = ({ first, last }: PageArguments): number => {
  const asked = first ?? last
  if (typeof first === 'number' && typeof last === 'number') throw new PageProblem('Give first or last, not both.')
  if (typeof asked !== 'number') throw new PageProblem(`Give first or last, from 1 to ${largestPage}.`)
  if (asked < 1 || asked > largestPage)
    throw new PageProblem(
      `${typeof first === 'number' ? 'first' : 'last'} is from 1 to ${largestPage}; it was ${asked}.`,
    )
  return asked
}

/** What lies on that side of a cursor, whose keys are given as the values of `readAsked`. */
const boundary = (list: Pick<List, 'keys' | 'keyTypes' | 'isDescending'>, side: AskedPage['sides'][number]): Sql => {
  const isUpward = (side === 'after') !== list.isDescending
  const [first, second] = list.keyTypes
  return sql`(${list.keys[0]}, ${list.keys[1]}) ${sql.raw(isUpward ? '>' : '<')} (${given(`${side} 1`)}::${sql.raw(first)}, ${given(`${side} 2`)}::${sql.raw(second)})`
}

const conditionsOf = (list: List): Sql => sql.join([sql`true`, ...Object.values(list.filters)], sql` and `)

const pageStatement = (
  reading: Reading,
  list: List,
  selection: PageSelection,
  { sides, isBackward }: AskedPage,
): Sql => {
  const direction = sql.raw(isBackward !== list.isDescending ? 'desc' : 'asc')
  const where = sql.join([conditionsOf(list), ...sides.map(side => boundary(list, side))], sql` and `)
  const rows = selectRows(
    list.root,
    selection.node,
    reading.visibility,
    where,
    sql`(${list.keys[0]})::text as k1, (${list.keys[1]})::text as k2,`,
  )
  const total = selection.hasTotal ? sql`(${countRows(list.root, reading.visibility, conditionsOf(list))})` : sql`0`
  // A statement is planned before its page's size is known: without the most there can be, it would be planned for a tenth of all rows.
  return sql`select (select coalesce(json_agg(p), '[]'::json) from (select * from (${rows}
    order by ${list.keys[0]} ${direction}, ${list.keys[1]} ${direction} limit ${sql.lit(largestPage + 1)}) most limit ${given('limit')}) p) as page, ${total}::int as total`
}

/** What was asked of a connection: of its nodes, and whether to count everything. */
export type PageSelection = { readonly node: Selection; readonly hasTotal: boolean }

/** What the arguments of a list ask for. Throws PageProblem where they make no page. */
export const readAsked = (list: Cursored, asked: PageArguments): AskedPage => {
  const size = sizeOf(asked)
  const sides = (['after', 'before'] as const).filter(side => typeof asked[side] === 'string')
  const bounds = Object.fromEntries(
    sides.flatMap(side => readCursor(list, side, asked[side] ?? '').map((key, index) => [`${side} ${index + 1}`, key])),
  )
  return { size, isBackward: typeof asked.last === 'number', sides, bounds }
}

const nothingFound: Found = { page: [], total: 0 }

// What makes the statement's text, and nothing that changes from call to call.
const textKeyOf = (
  { visibility }: Reading,
  list: List,
  selection: PageSelection,
  { sides, isBackward }: AskedPage,
): string =>
  [
    list.name,
    list.order,
    Object.keys(list.filters).join(),
    sides.join(),
    isBackward,
    selection.hasTotal,
    visibility.key,
    textOf(selection.node),
  ].join(' ')

/** One page of a list by keyset, in one statement, whatever its size. Throws PageProblem for arguments that make no page. */
export const readPage = async (
  reading: Reading,
  list: List,
  asked: PageArguments,
  selection: PageSelection,
): Promise<Page> => {
  checkTexts(list)
  const read = readAsked(list, asked)
  if (!reading.visibility.mayShow(list.root)) return pageOf(list, read, nothingFound)
  const [found = nothingFound] = await reading.statements.rows<Found>(
    textKeyOf(reading, list, selection, read),
    () => pageStatement(reading, list, selection, read),
    { ...reading.values, ...list.values, ...read.bounds, limit: read.size + 1 },
  )
  return pageOf(list, read, found)
}
