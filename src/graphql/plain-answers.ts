import {
  getArgumentValues,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { completing, NeverPlain, Unusual, type Complete } from './completing.ts'
import type { Context } from './context.ts'
import { fieldsOf, fragmentsOf, infoOf, type Asked } from './selected-fields.ts'

/** What Apollo hands over of an operation that is valid. */
export type Operation = {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

type Root = {
  readonly key: string
  readonly node: FieldNode
  readonly field: GraphQLField<unknown, unknown>
  readonly info: GraphQLResolveInfo
  readonly complete: Complete
}

const rootOf = (query: GraphQLObjectType, key: string, nodes: readonly FieldNode[], asked: Asked): Root => {
  const [node] = nodes
  const field = node && query.getFields()[node.name.value]
  if (node === undefined || field?.resolve === undefined || key === '__proto__') throw new NeverPlain()
  return {
    key,
    node,
    field,
    info: infoOf(asked, query, field, nodes, key),
    complete: completing(field.type, nodes, asked),
  }
}

/** The root fields of a query and the ways to their answers; null for what is left to the ordinary way. */
const planOf = ({ schema, document, operation }: Operation): readonly Root[] | null => {
  const query = schema.getQueryType()
  const hasDirectives = operation.loc?.source.body.includes('@') !== false
  if (operation.operation !== OperationTypeNode.QUERY || !query || hasDirectives) return null
  const asked = { schema, operation, fragments: fragmentsOf(document) }
  try {
    return [...fieldsOf(query, [operation.selectionSet], asked)].map(([key, nodes]) => rootOf(query, key, nodes, asked))
  } catch (error) {
    if (error instanceof NeverPlain) return null
    throw error
  }
}

// Documents are kept from request to request. What is asked once alone is not worth a plan.
const plans = new WeakMap<OperationDefinitionNode, readonly Root[] | null | 'asked once'>()

const planFor = (asked: Operation): readonly Root[] | null => {
  const known = plans.get(asked.operation)
  if (known !== undefined && known !== 'asked once') return known
  const plan = known === undefined ? 'asked once' : planOf(asked)
  plans.set(asked.operation, plan)
  return plan === 'asked once' ? null : plan
}

const begin = (roots: readonly Root[], { schema, operation, variables }: Operation, context: Context) => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (coerced === undefined) throw new Unusual()
  return roots.map(({ key, node, field, info }) => {
    const given = getArgumentValues(field, node, coerced)
    const answer = (async () => field.resolve?.(undefined, given, context, { ...info, variableValues: coerced }))()
    context.answered.set(key, answer)
    return answer
  })
}

/**
 * The data of a query that goes well, as graphql-js answers it: rows come from the database in the shape in which they were asked for, and
 * need no walk that is made for everything that can happen. Null for whatever is not of that kind; graphql-js then goes on from the same
 * root values.
 */
export const plainAnswer = async (asked: Operation, context: Context): Promise<Record<string, unknown> | null> => {
  const roots = planFor(asked)
  if (roots === null) return null
  try {
    const settled = await Promise.allSettled(begin(roots, asked, context))
    const data: Record<string, unknown> = {}
    for (const [index, { key, complete }] of roots.entries()) {
      const outcome = settled[index]
      if (outcome?.status !== 'fulfilled') return null
      data[key] = complete(outcome.value, context)
    }
    return data
  } catch (error) {
    if (error instanceof NeverPlain) plans.set(asked.operation, null)
    return null
  }
}
