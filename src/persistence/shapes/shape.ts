import { sql } from 'kysely'
import { permissionsFor } from '../../domain/field-access.ts'
import type { Selection } from '../selection.ts'
import type { Sql } from '../statement.ts'
import type { Visibility } from '../visibility.ts'

/** The tables in reach of an expression, each with its alias. */
export type Place = Readonly<Record<string, string>>

/** What is known while a statement is built: who asks, and a source of aliases that are used once. */
export type Building = { readonly visibility: Visibility; readonly alias: (table: string) => string }

/** The SQL of one field, where it stands, with what was asked of it. */
export type Part = (place: Place, selection: Selection, building: Building) => Sql

/** A field that is worked out elsewhere, from these parts under their own names. */
type Needs = { readonly needs: Readonly<Record<string, Part>> }

/** What can be read of a type, field by field, named as clients name it. */
export type Shape = Readonly<Record<string, Part | Needs>>

export const newBuilding = (visibility: Visibility): Building => {
  let count = 0
  return { visibility, alias: table => `${table}_${(count += 1)}` }
}

export const ref = (place: Place, table: string, column: string): Sql => sql.ref(`${place[table]}.${column}`)

export const column =
  (table: string, name: string): Part =>
  place =>
    ref(place, table, name)

/** The id that clients know: the type's prefix and the row's own. */
export const idOf =
  (table: string, prefix: string): Part =>
  place =>
    sql`${sql.lit(`${prefix}_`)} || ${ref(place, table, 'id')}`

export const needs = (parts: Readonly<Record<string, Part>>): Needs => ({ needs: parts })

/** The selected columns of a shape: names come from the shape alone, never from the request. */
const columnsOf = (shape: Shape, place: Place, selection: Selection, building: Building): Sql => {
  const columns = new Map<string, Sql>()
  for (const [field, below] of selection) {
    const part = shape[field]
    if (part === undefined) continue
    for (const [name, one] of typeof part === 'function' ? [[field, part] as const] : Object.entries(part.needs))
      if (!columns.has(name)) columns.set(name, sql`${one(place, below, building)} as ${sql.id(name)}`)
  }
  return sql.join([...columns.values()])
}

/** An object made of what is in reach already. */
export const inline =
  (shape: () => Shape): Part =>
  (place, selection, building) =>
    sql`(select row_to_json(r) from (select ${columnsOf(shape(), place, selection, building)}) r)`

type Below = {
  readonly table: string
  readonly shape: () => Shape
  /** How the rows hang on what is in reach above them. */
  readonly on: (place: Place, above: Place) => Sql
  readonly orderBy?: (place: Place) => Sql
  /** The most rows that are given, where there can be many. */
  readonly most?: number
}

const selectBelow = (
  { table, shape, on, orderBy, most }: Below,
  above: Place,
  selection: Selection,
  building: Building,
): Sql => {
  const place = { ...above, [table]: building.alias(table) }
  const ordered = orderBy === undefined ? sql`` : sql` order by ${orderBy(place)}`
  const order = most === undefined ? ordered : sql`${ordered} limit ${sql.lit(most)}`
  return sql`select ${columnsOf(shape(), place, selection, building)} from ${sql.table(table)} as ${sql.id(place[table] ?? table)} where ${on(place, above)}${order}`
}

/** One row below, or null. */
export const one =
  (below: Below): Part =>
  (place, selection, building) =>
    sql`(select row_to_json(r) from (${selectBelow(below, place, selection, building)} limit 1) r)`

/** All rows below, in their order. */
export const many =
  (below: Below): Part =>
  (place, selection, building) =>
    sql`(select coalesce(json_agg(r), '[]'::json) from (${selectBelow(below, place, selection, building)}) r)`

/** The part of that field (`Assessment.auditActions`), for those who may see it of the organisation in reach; for everybody else null, or what stands for it. */
export const gated = (field: string, part: Part, otherwise: Sql = sql`null::json`): Part => {
  if (permissionsFor(field).length === 0) return part
  return (place, selection, building) => {
    const { mayShow, shows } = building.visibility
    return mayShow(field)
      ? sql`case when ${shows(field, place['organisation'] ?? '')} then ${part(place, selection, building)} else ${otherwise} end`
      : otherwise
  }
}

/** One JSON object a row, from a root statement's tables. */
export const rowOf = (shape: Shape, place: Place, selection: Selection, building: Building): Sql =>
  columnsOf(shape, place, selection, building)
