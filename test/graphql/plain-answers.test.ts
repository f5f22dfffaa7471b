import { describe, expect, test } from '@jest/globals'
import { buildSchema, execute, getOperationAST, GraphQLError, parse, type GraphQLSchema } from 'graphql'
import type { Context } from '../../src/graphql/context.ts'
import { plainAnswer } from '../../src/graphql/plain-answers.ts'
import { rememberRoots } from '../../src/graphql/short-ways.ts'

type Resolve = (source: never, given: { readonly id?: string }) => unknown

/** A library: the oracle of what is answered is graphql-js itself. */
const library = (): { readonly schema: GraphQLSchema; readonly asked: string[] } => {
  const asked: string[] = []
  const schema = buildSchema(`
    interface Thing { id: ID! }
    enum Colour { RED BLUE }
    type Book implements Thing { id: ID! title: String pages: Int! colour: Colour chapters: [Chapter!]! notes: [String] later: String sometimes(when: Int = 3): String wrong: String }
    type Chapter implements Thing { id: ID! title: String! }
    type Query { book(id: ID!): Book books: [Book] thing(id: ID!): Thing broken: String strict: Book! }
    type Mutation { burn: String }`)
  const resolve = (type: string, field: string, how: Resolve): void => {
    const { [field]: found } =
      (schema.getType(type) as { getFields: () => Record<string, { resolve?: unknown }> } | undefined)?.getFields() ??
      {}
    if (found !== undefined) found.resolve = how
  }
  const rootOf = (field: string, answer: Resolve): void =>
    resolve('Query', field, async (source, given) => {
      asked.push(field)
      return answer(source, given)
    })
  const chapters = [
    { __typename: 'Chapter', id: 'c1', title: 'One' },
    { __typename: 'Chapter', id: 'c2', title: 'Two' },
  ]
  const book = { __typename: 'Book', id: 'b1', title: 'A book', pages: 7, colour: 'RED', chapters, notes: ['x', null] }
  const rows: Readonly<Record<string, unknown>> = {
    b1: book,
    unnumbered: { ...book, pages: null },
    oddColour: { ...book, colour: 'GREEN' },
    noList: { ...book, chapters: 'none' },
    error: { ...book, title: new GraphQLError('no title') },
    nothing: null,
    c1: chapters[0],
    nameless: { id: 'x' },
  }
  for (const root of ['book', 'thing']) rootOf(root, (_source, { id = '' }) => rows[id])
  rootOf('books', () => [book, null, { ...book, id: 'b2', notes: null }])
  rootOf('broken', () => {
    throw new GraphQLError('broken')
  })
  rootOf('strict', () => null)
  resolve('Book', 'later', async () => 'later')
  resolve('Book', 'sometimes', (_source, given) => JSON.stringify(given))
  resolve('Book', 'wrong', () => {
    throw new GraphQLError('wrong')
  })
  return { schema: rememberRoots(schema), asked }
}

const context = (): Context => ({ answered: new Map() }) as unknown as Context

const ask = async (
  { schema, asked }: ReturnType<typeof library>,
  text: string,
  variables: Readonly<Record<string, unknown>>,
) => {
  const document = parse(text)
  const operation = getOperationAST(document, null)
  if (!operation) throw new Error('no operation')
  const first = await plainAnswer({ schema, document, operation, variables }, context())
  asked.length = 0
  const within = context()
  const plain = await plainAnswer({ schema, document, operation, variables }, within)
  const after = await execute({ schema, document, variableValues: variables, contextValue: within })
  const roots = [...asked]
  const ordinary = await execute({ schema, document, variableValues: variables, contextValue: context() })
  return { first, plain, after, roots, ordinary }
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

describe('what goes well is answered as graphql-js answers it', () => {
  test.each([
    ['fields in their order', '{ book(id: "b1") { pages title id colour } }'],
    ['other names', '{ one: book(id: "b1") { t: title title } two: book(id: "c1") { id } }'],
    ['the name of a type', '{ book(id: "b1") { __typename chapters { __typename } } }'],
    ['lists, with nothing among it', '{ books { id notes chapters { title } } }'],
    ['nothing', '{ book(id: "nothing") { id } }'],
    [
      'fragments',
      'query { ...a } fragment a on Query { book(id: "b1") { ...b ... { pages } } } fragment b on Book { id }',
    ],
    ['a field that is asked twice', '{ book(id: "b1") { chapters { id } chapters { title } } }'],
    ['a type of several', '{ thing(id: "b1") { id ... on Book { title } ... on Chapter { never: title } } }'],
    ['another type of several', '{ thing(id: "c1") { ... on Thing { id } ... on Book { pages } } }'],
    ['the default of an argument', '{ book(id: "b1") { sometimes } }'],
    ['a variable', 'query ($id: ID!) { book(id: $id) { id } }', { id: 'b1' }],
    ['the default of a variable', 'query ($id: ID! = "b1") { book(id: $id) { id } }'],
  ] as readonly (readonly [string, string, Readonly<Record<string, unknown>>?])[])(
    '%s',
    async (_case, text, variables = {}) => {
      const { first, plain, ordinary } = await ask(library(), text, variables)
      expect(ordinary.errors).toBeUndefined()
      expect(first).toBeNull()
      expect(JSON.stringify(plain)).toBe(JSON.stringify(ordinary.data))
    },
  )
})

describe('whatever else happens is left to graphql-js, and nothing is read twice', () => {
  test.each<[string, string, number, Readonly<Record<string, unknown>>?]>([
    ['an error at the root', '{ broken book(id: "b1") { id } }', 2],
    ['null where none may be', '{ book(id: "unnumbered") { pages } }', 1],
    ['null at a root where none may be', '{ strict { id } }', 1],
    ['a value that its type does not have', '{ book(id: "oddColour") { colour } }', 1],
    ['no list where one should be', '{ book(id: "noList") { chapters { id } } }', 1],
    ['an error as a value', '{ book(id: "error") { title } }', 1],
    ['a field that fails', '{ book(id: "b1") { wrong } }', 1],
    ['a value that comes later', '{ book(id: "b1") { later } }', 1],
    ['a field with arguments', '{ book(id: "b1") { sometimes(when: 4) } }', 1],
    ['a row that does not say its type', '{ thing(id: "nameless") { id } }', 1],
    ['a directive', '{ book(id: "b1") { id @include(if: false) pages } }', 1],
    ['a name that objects have a meaning for', '{ book(id: "b1") { __proto__: title } }', 1],
    ['variables that are wrong', 'query ($id: ID!) { book(id: $id) { id } }', 0, { id: {} }],
    ['a question about the schema', '{ __schema { queryType { name } } }', 0],
    ['a mutation', 'mutation { burn }', 0],
  ])('%s', async (_case, text, rootsAsked, variables = {}) => {
    const { plain, after, roots, ordinary } = await ask(library(), text, variables)
    expect(plain).toBeNull()
    expect(asJson(after)).toEqual(asJson(ordinary))
    expect(roots).toHaveLength(rootsAsked)
  })
})
