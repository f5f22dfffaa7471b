import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import type { Context } from './context.ts'
import { fieldsOf, infoOf, type Asked } from './selected-fields.ts'

/** What is left to the ordinary way: a null where none may be, a value of another form. */
export class Unusual extends Error {}

/** What is unusual every time that the operation is asked: a field with arguments, a value that comes later. */
export class NeverPlain extends Unusual {}

/** Makes the answer of a value; throws for what is unusual. */
export type Complete = (value: unknown, context: Context) => unknown

type Source = Readonly<Record<string, unknown>>

/** What comes later fails later, and is heard when it is asked again in the ordinary way. */
const refuseLater = (value: unknown): void => {
  if (!(value instanceof Promise)) return
  value.catch(() => undefined)
  throw new NeverPlain()
}

const isSource = (value: unknown): value is Source => typeof value === 'object' && value !== null

const hasArguments = (nodes: readonly FieldNode[]): boolean =>
  nodes.some(({ arguments: given = [] }) => given.length > 0)

type Property = readonly [key: string, read: (source: Source, context: Context) => unknown]

const propertyOf = (type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], asked: Asked): Property => {
  const [node] = nodes
  const name = node?.name.value ?? ''
  if (name === '__typename') return [key, () => type.name]
  const field = type.getFields()[name]
  if (node === undefined || field === undefined || key === '__proto__' || hasArguments(nodes)) throw new NeverPlain()
  const complete = completing(field.type, nodes, asked)
  const { resolve } = field
  if (resolve === undefined) return [key, (source, context) => complete(source[name], context)]
  const info = infoOf(asked, type, field, nodes, key)
  const defaults = getArgumentValues(field, node)
  return [key, (source, context) => complete(resolve(source, { ...defaults }, context, info), context)]
}

const completingObject = (type: GraphQLObjectType, nodes: readonly FieldNode[], asked: Asked): Complete => {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const properties = [...fieldsOf(type, sets, asked)].map(([key, below]) => propertyOf(type, key, below, asked))
  return (value, context) => {
    if (!isSource(value)) throw new Unusual()
    const answer: Record<string, unknown> = {}
    for (const [key, read] of properties) answer[key] = read(value, context)
    return answer
  }
}

/** Of a type that rows say themselves. */
const completingAny = (type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked): Complete => {
  const named = getNamedType(type)
  const known = new Map<unknown, Complete>()
  return (value, context) => {
    const name = isSource(value) ? value['__typename'] : undefined
    const own = typeof name === 'string' ? asked.schema.getType(name) : undefined
    if (!isObjectType(own) || !isAbstractType(named) || !asked.schema.isSubType(named, own)) throw new Unusual()
    const complete = known.get(name) ?? completingObject(own, nodes, asked)
    known.set(name, complete)
    return complete(value, context)
  }
}

/** The way from a value to its answer, made once for a field of an operation. Throws NeverPlain for a field that has none. */
export const completing = (type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked): Complete => {
  if (isNonNullType(type)) {
    const complete = completing(type.ofType, nodes, asked)
    return (value, context) => {
      const answer = complete(value, context)
      if (answer === null) throw new Unusual()
      return answer
    }
  }
  const complete = completingValue(type, nodes, asked)
  return (value, context) => {
    if (value === null || value === undefined) return null
    refuseLater(value)
    if (value instanceof Error || typeof value === 'function') throw new Unusual()
    return complete(value, context)
  }
}

const completingValue = (type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked): Complete => {
  if (isLeafType(type))
    return value => {
      const answer: unknown = type.serialize(value)
      if (answer === null || answer === undefined) throw new Unusual()
      return answer
    }
  if (isListType(type)) {
    const complete = completing(type.ofType, nodes, asked)
    return (value, context) => {
      if (!Array.isArray(value)) throw new Unusual()
      return value.map(one => complete(one, context))
    }
  }
  return isObjectType(type) ? completingObject(type, nodes, asked) : completingAny(type, nodes, asked)
}
