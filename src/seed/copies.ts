import { mouldBeginning, mouldOf, type Marks } from './moulds.ts'
import { codeOf, patterns } from './patterns.ts'
import type { Client, Table } from './tables.ts'

/** Chance that comes the same for the same seed (mulberry32), from 0 up to 1. */
const chance = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The pattern of each organisation to come, by its place, as often as the shares say. */
export const patternsDrawn = (count: number, seed: number): readonly number[] => {
  const next = chance(seed)
  const sums: number[] = []
  for (const { share } of patterns) sums.push((sums.at(-1) ?? 0) + share)
  const whole = sums.at(-1) ?? 0
  return Array.from({ length: count }, () => {
    const drawn = next() * whole
    return sums.findIndex(sum => drawn < sum)
  })
}

// The key of a row begins with a time: that of its organisation, so that what belongs together lies together.
const naming = `
  create temp table copy on commit drop as
  select place::int as n, drawn.pattern, pattern."odsCode" as code_before, pattern.name as name_before,
    $2 || lpad((place + $3)::text, 6, '0') as code, pattern.name || ' ' || (place + $3) as name,
    overlay(lpad(to_hex($4::bigint + place), 12, '0') placing '-' from 9 for 0) as beginning
  from unnest($1::int[]) with ordinality as drawn(pattern, place) join pattern on pattern.pattern = drawn.pattern order by place`

const firstKeyAt = Date.parse('2024-01-08T09:00:00Z')

/** Draws the organisations to come after the patterns: their codes, their names, and how their keys begin. */
export const drawCopies = async (client: Client, count: number, seed: number): Promise<void> => {
  const [prefix] = /^[A-Z]+/.exec(codeOf(0)) ?? ['']
  await client.query(naming, [patternsDrawn(count, seed), prefix, patterns.length, firstKeyAt])
  await client.query('analyze copy')
}

const keyed = (text: string): string => `replace(${text}, '${mouldBeginning}', copy.beginning)`

const named = (text: string): string =>
  `replace(replace(${text}, copy.code_before, copy.code), copy.name_before, copy.name)`

/** What was sent to a pattern's people counts as sent to those of its copies: nothing of it waits. */
const settled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notification: { state: `'SENT'`, attempts: '1', sent_at: 'mould.created_at' },
}

/** The value of a column in a copy: the mould's, with the copy's own keys and names in it. */
const valueOf = (table: string, { name, type }: Table['columns'][number], marks: Marks): string => {
  const fixed = settled[table]?.[name]
  if (fixed !== undefined) return fixed
  const { hasKey, hasName } = marks.get(name) ?? { hasKey: false, hasName: false }
  const column = `mould.${name}`
  if (!hasKey && !hasName) return column
  const text = `${column}::text`
  const renamed = hasName ? named(text) : text
  return `(${hasKey ? keyed(renamed) : renamed})::${type}`
}

const list = (items: readonly string[]): string => items.join(', ')

/** Makes the rows of all copies of one table, in the order of the organisations. */
export const copyRows = async (client: Client, table: Table, marks: Marks): Promise<void> => {
  const { name, columns } = table
  await client.query(`create index on ${mouldOf(name)} (pattern)`)
  // One organisation after another, as they would have come: what one has lies together.
  await client.query(`insert into ${name} (${list(columns.map(column => column.name))})
    select ${list(columns.map(column => valueOf(name, column, marks)))}
    from copy cross join lateral (select * from ${mouldOf(name)} own where own.pattern = copy.pattern offset 0) mould`)
}

/**
 * Appends the events of all copies to the chain, in the order in which they happened: the one place that writes them.
 * Positions are given before anything wide is touched.
 */
export const appendEvents = async (client: Client, table: Table, marks: Marks): Promise<void> => {
  const columns = table.columns.filter(({ name }) => name !== 'position')
  await client.query(`create temp table place on commit drop as
    select mould.position, copy.n, row_number() over (order by mould.at, mould.position, copy.n) as place
    from copy join mould_event mould on mould.pattern = copy.pattern`)
  await client.query(`with head as (
      update event_head set position = position + (select count(*) from place) returning position)
    insert into event (position, ${list(columns.map(({ name }) => name))})
    select head.position - (select count(*) from place) + place.place, ${list(columns.map(column => valueOf('event', column, marks)))}
    from head cross join place join copy on copy.n = place.n join mould_event mould on mould.position = place.position`)
}
