import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defaultLimits, limitNames, type LimitName } from '../../src/config-limits.ts'
import { ask, say, serve, type Heard, type Served } from './serving.ts'

let served: Served
beforeAll(async () => {
  served = await serve({ limits: defaultLimits })
})
afterAll(() => served.stop())

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => one(index)).join(' ')

const refusalOf = ({ status, headers, json }: Heard) => {
  expect(json.errors).toHaveLength(1)
  const [{ message, extensions }] = json.errors
  expect(extensions.requestId).toBe(headers['x-request-id'])
  expect([status, 'data' in json]).toEqual([400, false])
  return { code: extensions.code, limit: extensions.limit, message }
}

describe('a document beyond a limit', () => {
  const before = 'sandbox-clock'
  const move = 'sandboxClockSet(input: { now: "2024-07-09T08:00:00Z" }) { dryRun }'

  test.each<readonly [string, string, LimitName, number, string]>([
    ['S10 tokens', `{ ${times(2_000, n => `f${n}`)} }`, 'documentTokens', 2_001, 'DOCUMENT_TOO_LARGE'],
    ['S10 bytes', `{ service { now } } # ${'x'.repeat(20_000)}`, 'documentBytes', 20_022, 'DOCUMENT_TOO_LARGE'],
    [
      'S11 aliases',
      `{ ${times(8, n => `a${n}: service { b${n}: __typename }`)} }`,
      'aliases',
      16,
      'DOCUMENT_TOO_COMPLEX',
    ],
    ['S11 root fields', `{ ${times(11, () => 'service { now }')} }`, 'rootFields', 11, 'DOCUMENT_TOO_COMPLEX'],
    ['S11 mutations', `mutation { ${times(6, n => `m${n}: ${move}`)} }`, 'mutations', 6, 'DOCUMENT_TOO_COMPLEX'],
    [
      'S18 500 times the same field',
      `{ service { ${times(500, () => 'now')} } }`,
      'selectionsOnALevel',
      500,
      'DOCUMENT_TOO_COMPLEX',
    ],
    [
      'S18 unknown directives',
      `{ service { now ${times(11, n => `@d${n}`)} } }`,
      'directives',
      11,
      'DOCUMENT_TOO_COMPLEX',
    ],
    [
      'S12 depth',
      '{ organisation(odsCode: "A01") { icb { icb { icb { icb { icb { icb { icb { icb { icb { name } } } } } } } } } } }',
      'depth',
      11,
      'DOCUMENT_TOO_DEEP',
    ],
    [
      'S12 depth of introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
      'introspectionDepth',
      9,
      'DOCUMENT_TOO_DEEP',
    ],
    [
      'S13 cost',
      '{ organisations(first: 100) { nodes { assessments { statusHistory { at } } } } }',
      'cost',
      100 * (1 + 5 * (1 + 5)),
      'TOO_COSTLY',
    ],
  ])(
    '%s: is refused, with the limit and what was found, and not executed',
    async (_what, document, name, found, code) => {
      const heard = await ask(served.url, document)
      const { message, ...refusal } = refusalOf(heard)
      expect(refusal).toEqual({ code, limit: { name, value: defaultLimits[name], found } })
      expect(message).toMatch(/ found, at most [\d,]+ allowed\.$/)
      expect(heard.headers[before]).toBe('2024-07-08T08:00:00.000Z')
    },
  )

  test('S11 is refused again and again, and what is within limits is answered again and again', async () => {
    const bad = '{ ...A } fragment A on Query { ...A }'
    const good = '{ service { profile } }'
    const refused = [await ask(served.url, bad), await ask(served.url, bad)]
    const answered = [await ask(served.url, good), await ask(served.url, good)]
    expect(refused.map(heard => refusalOf(heard).code)).toEqual(['DOCUMENT_TOO_COMPLEX', 'DOCUMENT_TOO_COMPLEX'])
    expect(answered.map(({ json }) => json.data.service.profile)).toEqual(['SANDBOX', 'SANDBOX'])
  })

  test('S11 by GET as by POST', async () => {
    const path = `?query=${encodeURIComponent(`{ ${times(11, () => 'service { now }')} }`)}`
    const heard = await say(served.url, { method: 'GET', path, headers: { 'apollo-require-preflight': '1' } })
    expect(refusalOf(heard).limit.name).toBe('rootFields')
  })

  test.each<readonly [string, Record<string, string>, string | Buffer | readonly string[]]>([
    ['with its length', {}, ' '.repeat(1_048_577)],
    ['in chunks', {}, Array.from({ length: 33 }, () => ' '.repeat(32_768))],
  ])('S10 a body over 1 MiB %s is a 413 that says the limit', async (_how, headers, body) => {
    const { status, json } = await say(served.url, {
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'DOCUMENT_TOO_LARGE'])
    expect(json.errors[0].message).toBe('The body has more than 1048576 bytes, which is the limit.')
  })

  test('S10 a compressed body is not unpacked, however little it unpacks to', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ service { now } }' }))
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    const { status, json } = await say(served.url, { headers, body })
    expect([status, json.errors[0].extensions.code, 'data' in json]).toEqual([400, 'BAD_REQUEST', false])
  })
})

describe('S13 the cost', () => {
  const page = 'query ($n: Int) { organisations(first: $n) { nodes { name } } }'

  test('is told with every answer, beside its limit', async () => {
    const costs = []
    for (const n of [5, 20, 5]) costs.push((await ask(served.url, page, { n })).json.extensions.cost)
    expect(costs).toEqual([5, 20, 5].map(requested => ({ requested, limit: 1_000 })))
  })

  test('counts the sizes that variables give', async () => {
    const document =
      'query ($n: Int) { organisations(first: $n) { nodes { assessments { cycle } notifications { id } } } }'
    expect((await ask(served.url, document, { n: 9 })).json.extensions.cost.requested).toBe(9 * (1 + 5 + 100))
    expect(refusalOf(await ask(served.url, document, { n: 10 })).limit).toEqual({
      name: 'cost',
      value: 1_000,
      found: 1_060,
    })
  })
})

describe('S18 a bounded answer', () => {
  const many = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const filtered = 'query ($f: OrganisationFilter) { organisations(first: 1, filter: $f) { totalCount } }'

  test.each<readonly [string, string, object, string]>([
    ['ten thousand ids that are none', many, { ids: Array.from({ length: 10_000 }, () => ({})) }, 'TOO_COSTLY'],
    [
      'ten thousand bad values',
      filtered,
      { f: { kinds: Array.from({ length: 10_000 }, () => 'X') } },
      'BAD_USER_INPUT',
    ],
    [
      'a large value beside many unknown fields',
      filtered,
      {
        f: {
          search: 'x'.repeat(900_000),
          ...Object.fromEntries(Array.from({ length: 1_000 }, (_none, n) => [`u${n}`, n])),
        },
      },
      'BAD_USER_INPUT',
    ],
    ['a variable that is a large text', many, { ids: [['x'.repeat(900_000)]] }, 'BAD_USER_INPUT'],
    ['ten unknown directives', `{ service { ${times(10, n => `now @d${n}`)} } }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['many unknown fields', `{ service { ${times(60, n => `f${n}`)} } }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['many conflicts', `{ service { ${times(15, n => `a: f${n}`)} } }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('to %s', async (_what, document, variables, code) => {
    const { status, json, text } = await ask(served.url, document, variables)
    expect(status).toBe(400)
    expect(json.errors.length).toBeLessThanOrEqual(21)
    expect(json.errors.every(({ extensions }: { extensions: { code: string } }) => extensions.code === code)).toBe(true)
    expect(text.length).toBeLessThan(20_000)
    expect((await ask(served.url, '{ service { profile } }')).status).toBe(200)
  })
})

describe('the limits', () => {
  test('S10 to S19 are told by the service', async () => {
    const { json } = await ask(served.url, '{ service { limits { name value meaning } } }')
    const limits: readonly { name: LimitName; value: number; meaning: string }[] = json.data.service.limits
    expect(limits.map(({ name }) => name)).toEqual(limitNames)
    expect(limits.find(({ name }) => name === 'aliases')).toEqual({
      name: 'aliases',
      value: 15,
      meaning: 'Aliases in an operation, counted again wherever a fragment is spread.',
    })
  })

  test('S10 to S13 are those of the configuration', async () => {
    const narrow = await serve({ limits: { aliases: 0, cost: 3, bodyBytes: 1_024 } })
    const aliased = await ask(narrow.url, '{ a: service { now } }')
    const costly = await ask(narrow.url, '{ organisations(first: 4) { nodes { id } } }')
    const large = await ask(narrow.url, '{ service { now } }', { a: 'x'.repeat(1_024) })
    const told = await ask(narrow.url, '{ service { now } }')
    await narrow.stop()
    expect([aliased, costly].map(heard => refusalOf(heard).limit)).toEqual([
      { name: 'aliases', value: 0, found: 1 },
      { name: 'cost', value: 3, found: 4 },
    ])
    expect(large.status).toBe(413)
    expect(told.json.extensions.cost).toEqual({ requested: 1, limit: 3 })
  })
})
