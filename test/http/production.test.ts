import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { ask, say, serve, type Served } from './serving.ts'

let [production, sandbox]: Served[] = []

beforeAll(async () => {
  ;[production, sandbox] = await Promise.all([serve({ isProduction: true }), serve()])
})

afterAll(async () => {
  await production?.stop()
  await sandbox?.stop()
})

const [ofProduction, ofSandbox] = [() => production?.url ?? '', () => sandbox?.url ?? '']

const plans = (arguments_: string) => `{ improvementPlans(first: 1, ${arguments_}) { totalCount } }`
const ordered = 'query ($order: ImprovementPlanOrder) { improvementPlans(first: 1, orderBy: $order) { totalCount } }'
const filtered = 'query ($filter: ImprovementPlanFilter) { improvementPlans(first: 1, filter: $filter) { totalCount } }'

describe('suggestions', () => {
  test.each<[string, string, object]>([
    ['a field', '{ servic { now } }', {}],
    ['a field of a type', '{ service { noww } }', {}],
    ['a field of another type of the interface', '{ node(id: "a") { odsCode } }', {}],
    ['an argument', '{ node(idd: "a") { id } }', {}],
    ['a type of a variable', 'query ($a: Strin) { service { now } }', {}],
    ['a type of a fragment', '{ node(id: "a") { ... on Organisatio { id } } }', {}],
    ['a value of an enum', plans('orderBy: SUBMITTED_AT_AS'), {}],
    ['a value of an enum in quotes', plans('orderBy: "SUBMITTED_AT_ASC"'), {}],
    ['a value of an enum as a default', ordered.replace('Order)', 'Order = SUBMITTED_AT_AS)'), {}],
    ['a value of an enum in a variable', ordered, { order: 'SUBMITTED_AT_AS' }],
    ['a field of an input', plans('filter: { stat: DRAFT }'), {}],
    ['a field of an input in a variable', filtered, { filter: { stat: 'DRAFT' } }],
    ['a field of an input beside such words', filtered, { filter: { stat: 'Did you mean nothing?' } }],
  ])('S10 %s: the sandbox suggests, production does not', async (_case, document, variables) => {
    expect((await ask(ofSandbox(), document, variables)).text).toMatch(/Did you mean (the|to|\\")/)
    const { status, text, json } = await ask(ofProduction(), document, variables)
    expect(status).toBe(400)
    expect(text).not.toMatch(/Did you mean/)
    expect(json.errors[0].message).toMatch(/\S/)
  })
})

describe('the schema', () => {
  test.each<[string, string]>([
    ['the whole of it', getIntrospectionQuery()],
    ['its types', '{ __schema { types { name } } }'],
    ['one type', '{ __type(name: "Organisation") { name } }'],
    ['one type beside an answer', '{ service { now } a: __type(name: "Query") { name } }'],
  ])('S10 production does not tell %s', async (_case, document) => {
    const { status, json, text } = await ask(ofProduction(), document)
    expect([status, json.errors[0].extensions.code, 'data' in json]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', false])
    expect(text).not.toMatch(/Apollo/)
    expect((await ask(ofSandbox(), document)).status).toBe(200)
  })

  test('S10 production tells it where a setting says so, and suggests nothing nevertheless', async () => {
    const telling = await serve({ isProduction: true, introspection: true })
    const [told, mistaken] = [
      await ask(telling.url, getIntrospectionQuery()),
      await ask(telling.url, '{ servic { now } }'),
    ]
    await telling.stop()
    expect(told.status).toBe(200)
    expect(mistaken.text).not.toMatch(/Did you mean/)
  })

  test('D12 the clock can be moved in the sandbox, and in production there is no such thing', async () => {
    const { json } = await ask(ofSandbox(), getIntrospectionQuery())
    expect(
      Object.keys(
        buildClientSchema(json.data as IntrospectionQuery)
          .getMutationType()
          ?.getFields() ?? {},
      ),
    ).toContain('sandboxClockSet')
    const move = 'mutation { sandboxClockSet(input: { now: "2024-07-09T08:00:00Z" }) { dryRun } }'
    const answers = await Promise.all([ofProduction(), ofSandbox()].map(url => ask(url, move)))
    expect(answers.map(({ json: answer }) => answer.errors[0])).toMatchObject([
      {
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        message: 'Cannot query field "sandboxClockSet" on type "Mutation".',
      },
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })
})

describe('headers', () => {
  const always = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  }

  test.each<[string, string, string]>([
    ['an answer', 'POST', '/graphql'],
    ['a refusal', 'PUT', '/graphql'],
    ['nothing', 'GET', '/nothing'],
    ['its health', 'GET', '/livez'],
    ['its keys', 'GET', '/.well-known/jwks.json'],
    ['an address that is none', 'GET', '/%'],
    ['a token that does not hold', 'DELETE', '/graphql'],
  ])('S25 with %s', async (_case, method, path) => {
    const said = { method, path, headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' } }
    const body = method === 'POST' ? { body: JSON.stringify({ query: '{ service { now } }' }) } : {}
    const [inProduction, inSandbox] = [production?.origin ?? '', sandbox?.origin ?? ''].map(origin =>
      say(origin, { ...said, ...body }),
    )
    const [of, ofOther] = [(await inProduction)?.headers ?? {}, (await inSandbox)?.headers ?? {}]
    expect(of).toMatchObject({ ...always, 'strict-transport-security': 'max-age=31536000' })
    expect(ofOther).toMatchObject({ ...always, 'sandbox-clock': '2024-07-08T08:00:00.000Z' })
    expect(Object.keys(of).filter(name => /sandbox|powered|server|access-control/.test(name))).toEqual([])
    expect(Object.keys(ofOther).filter(name => /strict|powered|server|access-control/.test(name))).toEqual([])
  })

  test('no answer of production speaks of a sandbox', async () => {
    const { json } = await ask(ofProduction(), '{ service { profile notice } }')
    expect(json).toEqual({
      data: { service: { profile: 'PRODUCTION', notice: null } },
      extensions: { cost: { requested: 1, limit: expect.any(Number) } },
    })
  })
})
