import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  Kind,
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql'
import { makeSchema, printedSchema } from '../../src/graphql/schema.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await makeSchema({ isSandbox: true })
})

type Described = { readonly place: string; readonly description: string | null | undefined }

const everythingIn = (of: GraphQLSchema): readonly Described[] =>
  Object.values(of.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(name))
    .flatMap((type): Described[] => {
      const own = { place: type.name, description: type.description }
      if (isEnumType(type))
        return [
          own,
          ...type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description })),
        ]
      if (isInputObjectType(type))
        return [
          own,
          ...Object.values(type.getFields()).map(({ name, description }) => ({
            place: `${type.name}.${name}`,
            description,
          })),
        ]
      if (!isObjectType(type) && !isInterfaceType(type)) return [own]
      return [
        own,
        ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
          { place: `${type.name}.${name}`, description },
          ...args.map(argument => ({
            place: `${type.name}.${name}(${argument.name})`,
            description: argument.description,
          })),
        ]),
      ]
    })

test('every type, field, argument and value is described, in a sentence', () => {
  const places = everythingIn(schema)
  expect(places.length).toBeGreaterThan(300)
  expect(places.filter(({ description }) => !/^[A-Z0-9`].{5,}[.:]$/s.test(description ?? ''))).toEqual([])
})

test('every field and argument has a name in camel case, every value one in capitals', () => {
  const names = everythingIn(schema).map(({ place }) => place.split(/[.(]/).at(-1)?.replace(')', '') ?? '')
  expect(names.filter(name => !/^([a-z][A-Za-z0-9]*|[A-Z][A-Z0-9_]*|[A-Z][A-Za-z]*)$/.test(name))).toEqual([])
})

test('the committed schema is the one that is served', async () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(await printedSchema())
})

test('a real installation has no clock to set', async () => {
  const real = await makeSchema({ isSandbox: false })
  expect(Object.keys(real.getMutationType()?.getFields() ?? {})).not.toContain('sandboxClockSet')
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toContain('sandboxClockSet')
})

test.each(readdirSync('schema/operations'))('the document %s is valid and has one named operation', name => {
  const document = parse(readFileSync(`schema/operations/${name}`, 'utf8'))
  expect(validate(schema, document)).toEqual([])
  expect(document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1)
})

test('every mutation has its document', () => {
  const documents = readdirSync('schema/operations').map(name => readFileSync(`schema/operations/${name}`, 'utf8'))
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
  expect(mutations.filter(name => !documents.some(text => text.includes(`  ${name}(input: $input)`)))).toEqual([])
})

const contract = '../shared/design/contract.graphql'
const described = existsSync(contract) ? describe : describe.skip

described(`the contract of clients (skipped where ${contract} is absent)`, () => {
  test('none of its names and shapes is broken', () => {
    expect(findBreakingChanges(buildSchema(readFileSync(contract, 'utf8')), schema)).toEqual([])
  })
})
