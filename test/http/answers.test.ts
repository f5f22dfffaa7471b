import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { errorCodes } from '../../src/graphql/error-codes.ts'
import { say, serve, type Heard, type Said, type Served } from './serving.ts'

let served: Served

beforeAll(async () => {
  served = await serve()
})

afterAll(() => served.stop())

const json = { 'content-type': 'application/json' }
const preflight = { 'apollo-require-preflight': 'true' }
const whole = JSON.stringify({ query: '{ viewer { subject } }' })
const mutation = 'mutation { sandboxClockSet(input: { now: "2024-07-09T08:00:00Z" }) { now } }'
const sandbox = { sandbox: { now: '2024-07-08T08:00:00.000Z' } }

const post = (body: unknown, headers: Said['headers'] = json): Said => ({
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const get = (parameters: Record<string, string>, headers: Said['headers'] = preflight): Said => ({
  method: 'GET',
  path: `?${new URLSearchParams(parameters).toString()}`,
  headers,
})
const typed = (type: string, body = whole): Said => post(body, { 'content-type': type })
const method = (name: string): Said => ({ method: name })

const expectInForm = ({ headers, json: answer, text }: Heard): void => {
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer).toEqual({ errors: expect.any(Array), extensions: sandbox })
  for (const { message, extensions } of answer.errors as { message: string; extensions: Record<string, unknown> }[]) {
    expect(extensions).toEqual({ code: expect.any(String), requestId: headers['x-request-id'] })
    expect(errorCodes).toContain(extensions['code'])
    expect(message).toMatch(/\S/)
  }
  expect(headers['sandbox-clock']).toBe(sandbox.sandbox.now)
  expect(text).not.toMatch(/stacktrace|node_modules|FST_ERR|Apollo/)
}

describe('every answer on /graphql is JSON with a code and the id of the request', () => {
  test.each<[string, number, string, Said]>([
    ['malformed JSON', 400, 'BAD_REQUEST', post('{ "query": ')],
    ['an empty body', 400, 'BAD_REQUEST', post('')],
    ['no body and no type', 400, 'BAD_REQUEST', { method: 'POST' }],
    ['an empty object', 400, 'BAD_REQUEST', post({})],
    ['a list of operations', 400, 'BAD_REQUEST', post([{ query: '{ service { now } }' }, { query: mutation }])],
    ['an empty list', 400, 'BAD_REQUEST', post([])],
    ['a number', 400, 'BAD_REQUEST', post('7')],
    ['a text', 400, 'BAD_REQUEST', post('"{ viewer { subject } }"')],
    ['null', 400, 'BAD_REQUEST', post('null')],
    ['a document that is no text', 400, 'BAD_REQUEST', post({ query: { kind: 'Document' } })],
    ['an empty document', 400, 'BAD_REQUEST', post({ query: '' })],
    ['variables that are a text', 400, 'BAD_REQUEST', post({ query: '{ service { now } }', variables: '{}' })],
    ['variables that are a list', 400, 'BAD_REQUEST', post({ query: '{ service { now } }', variables: [] })],
    ['extensions that are a text', 400, 'BAD_REQUEST', post({ query: '{ service { now } }', extensions: '{}' })],
    [
      'an operation name that is a number',
      400,
      'BAD_REQUEST',
      post({ query: '{ service { now } }', operationName: 1 }),
    ],
    [
      'a persisted query',
      400,
      'BAD_REQUEST',
      post({ query: '{ service { now } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
    ],
    ['a forbidden key', 400, 'BAD_REQUEST', post('{"query":"{ service { now } }","__proto__":{"a":1}}')],
    ['a compressed body', 400, 'BAD_REQUEST', post('\u001f\u008b', { ...json, 'content-encoding': 'gzip' })],
    ['text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('text/plain')],
    [
      'a form',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      typed('application/x-www-form-urlencoded', 'query=%7Bservice%7Bnow%7D%7D'),
    ],
    ['a form of parts', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('multipart/form-data; boundary=x', '--x--')],
    ['XML', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('application/xml', '<query/>')],
    ['something like JSON', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('application/jsonp')],
    ['a type that is none', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('json')],
    ['a body without a type', 415, 'UNSUPPORTED_MEDIA_TYPE', post(whole, {})],
    ['UTF-16', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('application/json; charset=utf-16')],
    ['UTF-7', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('application/json; charset="utf-7"')],
    ['Latin 1', 415, 'UNSUPPORTED_MEDIA_TYPE', typed('application/json;charset=ISO-8859-1')],
    [
      'a body over 1 MiB',
      413,
      'DOCUMENT_TOO_LARGE',
      post({ query: '{ service { now } }', variables: { a: 'x'.repeat(1_048_576) } }),
    ],
    ['a mutation by GET', 405, 'METHOD_NOT_ALLOWED', get({ query: mutation })],
    ['a query by GET without the header', 400, 'BAD_REQUEST', get({ query: '{ service { now } }' }, {})],
    [
      'a query by GET that a form could send',
      400,
      'BAD_REQUEST',
      get({ query: '{ service { now } }' }, { 'content-type': 'text/plain' }),
    ],
    ['GET without a query', 400, 'BAD_REQUEST', get({})],
    ['GET with variables that are no JSON', 400, 'BAD_REQUEST', get({ query: '{ service { now } }', variables: '{' })],
    ['GET with variables that are a number', 400, 'BAD_REQUEST', get({ query: '{ service { now } }', variables: '1' })],
    ['GET with two queries', 400, 'BAD_REQUEST', { ...get({}), path: '?query={service{now}}&query={viewer{subject}}' }],
    [
      'an operation that is not there',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      post({ query: 'query A { service { now } }', operationName: 'B' }),
    ],
    [
      'two operations and no name',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      post({ query: 'query A { service { now } } query B { service { now } }' }),
    ],
    ['a fragment alone', 400, 'GRAPHQL_VALIDATION_FAILED', post({ query: 'fragment A on Service { now }' })],
    ['a syntax error', 400, 'GRAPHQL_PARSE_FAILED', post({ query: '{ service {' })],
    ['an unknown field', 400, 'GRAPHQL_VALIDATION_FAILED', post({ query: '{ servce { now } }' })],
    ['a subscription', 400, 'GRAPHQL_VALIDATION_FAILED', post({ query: 'subscription { service { now } }' })],
    [
      'a variable of the wrong type',
      400,
      'BAD_USER_INPUT',
      post({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: { a: 1 } } }),
    ],
    ['a variable that is missing', 400, 'BAD_USER_INPUT', post({ query: 'query ($id: ID!) { node(id: $id) { id } }' })],
    ['PUT', 405, 'METHOD_NOT_ALLOWED', method('PUT')],
    ['DELETE', 405, 'METHOD_NOT_ALLOWED', method('DELETE')],
    ['PATCH', 405, 'METHOD_NOT_ALLOWED', method('PATCH')],
    ['TRACE', 405, 'METHOD_NOT_ALLOWED', method('TRACE')],
    ['OPTIONS', 405, 'METHOD_NOT_ALLOWED', method('OPTIONS')],
    ['PROPFIND', 405, 'METHOD_NOT_ALLOWED', method('PROPFIND')],
  ])('S17 %s is a %d, %s', async (_case, status, code, said) => {
    const heard = await say(served.url, said)
    expectInForm(heard)
    expect({ status: heard.status, code: heard.json.errors[0].extensions.code }).toEqual({ status, code })
    const allow = code === 'METHOD_NOT_ALLOWED' ? (said.method === 'GET' ? 'POST' : 'GET, POST') : undefined
    expect(heard.headers['allow']).toBe(allow)
  })

  test('S17 HEAD is a 405 with the methods that are allowed, and has no body', async () => {
    const { status, headers, text } = await say(served.url, { method: 'HEAD' })
    expect({ status, allow: headers['allow'], text }).toEqual({ status: 405, allow: 'GET, POST', text: '' })
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('S17 nothing of what was refused has been executed', async () => {
    const { json: answer } = await say(served.url, post({ query: '{ service { now } }' }))
    expect(answer.data.service.now).toBe(sandbox.sandbox.now)
  })
})
