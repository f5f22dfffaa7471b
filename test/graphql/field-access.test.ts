import { expect, test } from '@jest/globals'
import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import { permissions } from '../../src/domain/access.ts'
import { fieldAccess, fieldsSeen, permissionFor, permissionsFor, seenWith } from '../../src/domain/field-access.ts'
import { makeSchema } from '../../src/graphql/schema.ts'

const fieldsOf = (schema: GraphQLSchema, name: string): readonly GraphQLField<unknown, unknown>[] => {
  const type = schema.getType(name)
  return isObjectType(type) ? Object.values(type.getFields()) : []
}

const whatToDo = 'say in src/domain/field-access.ts who sees it, and run npm run generate'

test('S4 S5 every type and field of the schema stands in the table of who sees what, once, and nothing else does', async () => {
  const types = Object.values((await makeSchema({ isSandbox: true })).getTypeMap())
  const served = types
    .filter(type => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`))
  const written = fieldsSeen.map(({ type, field }) => `${type}.${field}`)
  const missing = served.filter(name => !written.includes(name)).map(name => `${name}: ${whatToDo}`)
  const left = written.filter(name => !served.includes(name)).map(name => `${name}: is no longer served; take it out`)
  const twice = written.filter((name, index) => written.indexOf(name) !== index).map(name => `${name}: stands twice`)
  expect([...missing, ...left, ...twice]).toEqual([])
})

test('S4 S5 what nobody has written down is an error and no default', () => {
  expect(() => seenWith('PlanItem.unheardOf')).toThrow('Nobody has said who sees PlanItem.unheardOf')
  expect(() => permissionsFor('UnheardOf')).toThrow('src/domain/field-access.ts')
})

test('S6 what needs a permission by the table asks for it at the door, every mutation among it, and such permissions there are', async () => {
  const schema = await makeSchema({ isSandbox: true })
  const asked = ['Query', 'Mutation'].flatMap(root =>
    fieldsOf(schema, root).map(({ name, extensions }) => [`${root}.${name}`, extensions['permission']] as const),
  )
  const guards = asked.filter(([, permission]) => permission !== undefined)
  expect(guards.filter(([name, permission]) => permissionFor(name) !== permission)).toEqual([])
  // Whoever may not know an address is answered as if none were known.
  const unguarded = asked.filter(([name, permission]) => permissionFor(name) !== null && permission === undefined)
  expect(unguarded.map(([name]) => name)).toEqual(['Query.contactAddress'])
  expect(asked.filter(([name]) => name.startsWith('Mutation.') && permissionFor(name) === null)).toEqual([])
  for (const name of Object.keys(fieldAccess))
    expect(permissions).toEqual(expect.arrayContaining([...permissionsFor(name)]))
})
