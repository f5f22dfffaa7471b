import { Kind, type FieldNode, type GraphQLField, type ValueNode } from 'graphql'
import { largestPage } from '../persistence/page.ts'

export type AnyField = GraphQLField<unknown, unknown>

export type Variables = Readonly<Record<string, unknown>>

/** What the sizes in an operation can hang on: its variables, their defaults, and which of them were looked at. */
export type Sizing = {
  readonly variables: Variables
  readonly defaults: ReadonlyMap<string, ValueNode | undefined>
  readonly lookedAt: Set<string>
}

/** How many entries a value asks for: as many as a list has, or as a number says that makes a page. */
export const countOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.length
  // What makes no page is refused by the list itself, before anything is read.
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= largestPage ? value : 1
}

const literalCount = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return value.values.length
  return countOf(value.kind === Kind.INT ? Number(value.value) : null)
}

const countGiven = (value: ValueNode | undefined, sizing: Sizing): number | null => {
  if (value === undefined || value.kind === Kind.NULL) return null
  if (value.kind !== Kind.VARIABLE) return literalCount(value)
  const name = value.name.value
  sizing.lookedAt.add(name)
  const given = sizing.variables[name]
  if (given === undefined) return countGiven(sizing.defaults.get(name), sizing)
  return given === null ? null : countOf(given)
}

/** How many entries a field is taken to have; 1 for one that is no list. */
export const sizeOf = ({ extensions: { listSize } }: AnyField, node: FieldNode, sizing: Sizing): number => {
  if (listSize?.assumedSize !== undefined) return listSize.assumedSize
  const counts = listSize?.slicingArguments?.map(name =>
    countGiven(node.arguments?.find(argument => argument.name.value === name)?.value, sizing),
  )
  return Math.max(...(counts?.map(count => count ?? 0) ?? []), 1)
}
