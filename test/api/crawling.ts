import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import type { Answer, RunningService } from './service.ts'

/** One selection with all that is below it, and how many words it has. */
type Selected = { readonly head: string; readonly below: readonly Selected[]; readonly words: number }

/** The schema as the service tells it. */
export const schemaOf = async (service: RunningService): Promise<GraphQLSchema> =>
  buildClientSchema((await service.send(getIntrospectionQuery())).data as IntrospectionQuery)

/** What every argument that has to be given, or that opens a list, is given. */
export type Given = Readonly<Record<string, string>>

const selected = (head: string, below: readonly Selected[]): Selected => ({
  head,
  below,
  words: head.split(/\W+/).length + below.reduce((sum, { words }) => sum + words, 0),
})

const argumentsOf = ({ name, args }: GraphQLField<unknown, unknown>, given: Given): string => {
  const texts = args.flatMap(argument => {
    const text = given[`${name}.${argument.name}`] ?? given[argument.name]
    if (text === undefined && String(argument.type).endsWith('!'))
      throw new Error(`Nothing is given for ${name}(${argument.name}).`)
    return text === undefined ? [] : [`${argument.name}: ${text}`]
  })
  return texts.length === 0 ? '' : `(${texts.join(', ')})`
}

/** Everything that can be selected of a type, down to a depth; where a way comes to a type for the second time it ends with what is no type of its own. */
const selectionsOf = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  given: Given,
  depth: number,
  way: readonly string[] = [],
): readonly Selected[] => {
  if (isAbstractType(type))
    return [
      selected('__typename', []),
      ...schema
        .getPossibleTypes(type)
        .map(one => selected(`... on ${one.name}`, selectionsOf(schema, one, given, depth, way))),
    ]
  if (!isObjectType(type)) return []
  const isSecond = way.includes(type.name)
  const fields = Object.values(type.getFields()).flatMap(field => {
    const named = getNamedType(field.type)
    const head = `${field.name}${argumentsOf(field, given)}`
    if (!isObjectType(named) && !isAbstractType(named)) return [selected(head, [])]
    if (depth === 0 || isSecond) return []
    return [selected(head, selectionsOf(schema, named, given, depth - 1, [...way, type.name]))]
  })
  return [selected('__typename', []), ...fields]
}

const printed = ({ head, below }: Selected): string =>
  below.length === 0 ? head : `${head} { ${below.map(printed).join(' ')} }`

/** The same selections in parts that are each no longer than that, every part with the way down to it and the types on it. */
const inParts = (selections: readonly Selected[], most: number): readonly string[] => {
  const parts: string[] = []
  let small: Selected[] = []
  const flush = () => {
    if (small.length > 0) parts.push(['__typename', ...small.map(printed)].join(' '))
    small = []
  }
  for (const one of selections) {
    // Types of one interface may give the same name to fields of different types: each has documents of its own.
    if (one.words > most || one.head.startsWith('... on')) {
      parts.push(...inParts(one.below, most).map(part => `${one.head} { __typename ${part} }`))
      continue
    }
    if (small.reduce((sum, { words }) => sum + words, one.words) > most) flush()
    small.push(one)
  }
  flush()
  return parts
}

/** Documents that together select every field of the whole schema, down to a depth below each root field. */
export const crawlingDocuments = (
  schema: GraphQLSchema,
  given: Given,
  depth: number,
  most = 400,
): readonly string[] => {
  const query = schema.getQueryType()
  // A document for each root field at least: what is refused to somebody takes nothing else with it.
  return query
    ? selectionsOf(schema, query, given, depth + 1).flatMap(root =>
        inParts([root], most).map(part => `{ __typename ${part} }`),
      )
    : []
}

/** Every object within an answer, at any depth. */
const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? below : [value as Readonly<Record<string, unknown>>, ...below]
}

export type Crawled = {
  readonly text: string
  readonly objects: readonly Readonly<Record<string, unknown>>[]
  readonly errors: NonNullable<Answer['errors']>
}

/** What all the answers say, together. */
export const together = (answers: readonly Answer[]): Crawled => ({
  text: JSON.stringify(answers.map(({ data, errors }) => [data, errors])),
  objects: answers.flatMap(({ data }) => objectsIn(data)),
  errors: answers.flatMap(({ errors }) => errors ?? []),
})
