import { isObjectType, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'

/** Fields whose arguments change what the row says: without any, the row's own value is the answer. */
const fieldsOfRows = [['Assessment', 'status']] as const

/** Every field with arguments is answered later by TypeGraphQL, also where none is given and the row holds the answer. */
const answerFromRows = (schema: GraphQLSchema): void => {
  for (const [type, name] of fieldsOfRows) {
    const named = schema.getType(type)
    const field = isObjectType(named) ? named.getFields()[name] : undefined
    const resolve = field?.resolve
    if (field === undefined || resolve === undefined) throw new Error(`${type}.${name} has no resolver.`)
    field.resolve = (source: Readonly<Record<string, unknown>>, given: object, context, info) =>
      Object.keys(given).length === 0 ? source[name] : resolve(source, given, context, info)
  }
}

/** Root values that are there already are taken as they are: nothing is read twice. */
export const rememberRoots = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field
    if (resolve === undefined) continue
    field.resolve = (source, given, context: Context, info) =>
      context.answered.get(String(info.path.key)) ?? resolve(source, given, context, info)
  }
  return schema
}

/** What need not be asked, or not again, is answered without asking. */
export const withShortWays = (schema: GraphQLSchema): GraphQLSchema => {
  answerFromRows(schema)
  return rememberRoots(schema)
}
