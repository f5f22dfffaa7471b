import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isInputObjectType, isScalarType, type GraphQLSchema } from 'graphql'
import { makeSchema } from '../../src/graphql/schema.ts'
import { say, serve, type Served } from './serving.ts'

let served: Served
let schema: GraphQLSchema

beforeAll(async () => {
  served = await serve()
  schema = await makeSchema({ isSandbox: true })
})

afterAll(() => served.stop())

const document = JSON.stringify({ query: '{ service { now } }' })

/** A way in that takes files needs everything that is promised of them, before it is taken. */
describe('S21 no file is taken in', () => {
  test.each([
    ['a workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a workbook with macros', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
    ['an OpenDocument', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['an archive', 'application/zip'],
    ['a form with files', 'multipart/form-data; boundary=x'],
    ['rows', 'text/csv'],
    ['bytes', 'application/octet-stream'],
  ])('as %s', async (_what, type) => {
    const { status, json } = await say(served.url, { headers: { 'content-type': type }, body: document })
    expect([status, json.errors[0].extensions.code, json.data]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE', undefined])
  })

  test('at any other address', () => {
    const routes = served.server.printRoutes({ commonPrefix: false })
    expect(
      [...routes.matchAll(/^\S+ (\S+) \((.*)\)$/gm)].map(([, path, methods]) => `${methods} ${path}`).toSorted(),
    ).toEqual([
      'GET /.well-known/jwks.json',
      'GET /downloads/cycles/:cycle/plans.ndjson',
      'GET /livez',
      'GET /readyz',
      'GET, POST /graphql',
    ])
  })

  test('and no argument is one', () => {
    const scalars = Object.values(schema.getTypeMap()).filter(type => isScalarType(type))
    expect(scalars.map(({ name }) => name).toSorted()).toEqual([
      'Boolean',
      'CycleCode',
      'Date',
      'DateTime',
      'EvidenceReference',
      'Float',
      'ID',
      'Int',
      'OdsCode',
      'String',
      'UUID',
    ])
  })
})

/** An address that a client names needs everything that is promised of it, before it is called. */
test('S22 no input names an address of another server', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(type => isInputObjectType(type))
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.values(type?.getFields() ?? {}),
  )
  const names = [
    ...inputs.flatMap(type => Object.keys(type.getFields())),
    ...roots.flatMap(({ args }) => args.map(({ name }) => name)),
  ]
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(name => /ur[il]|webhook|endpoint|callback|host|link|address(?!ee)/i.test(name))).toEqual([])
})

/** What is answered over a longer time needs an end at the instant at which the token runs out. */
test('S3 no operation is answered over a longer time than a request takes', () => {
  expect(schema.getSubscriptionType()).toBeUndefined()
  const types = Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ type }) => getNamedType(type).name)
  expect(types.filter(name => /stream/i.test(name))).toEqual([])
})
