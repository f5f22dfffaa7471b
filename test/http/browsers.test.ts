import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ask, say, serve, type Served } from './serving.ts'

const allowed = 'https://plans.example'

let [open, closed]: Served[] = []

beforeAll(async () => {
  ;[open, closed] = await Promise.all([
    serve({ browsers: { behindTls: true, corsOrigins: [allowed, 'http://localhost:3000'] } }),
    serve(),
  ])
})
afterAll(async () => {
  await open?.stop()
  await closed?.stop()
})

const preflight = (served: Served | undefined, origin: string, path = '/graphql') =>
  say(served?.origin ?? '', {
    method: 'OPTIONS',
    path,
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  })

const asking = (served: Served | undefined, headers: Readonly<Record<string, string>>) =>
  ask(served?.url ?? '', '{ service { profile } }', {}, headers)

const corsOf = ({ headers }: { headers: object }) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')))

const told = { 'access-control-expose-headers': 'x-request-id, sandbox-clock, retry-after, etag' }

describe('pages of origins that are named', () => {
  test.each([allowed, 'http://localhost:3000'])('S25 %s may ask, and read what is answered', async origin => {
    const first = await preflight(open, origin)
    expect([first.status, first.text]).toEqual([204, ''])
    expect(corsOf(first)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, apollo-require-preflight, x-apollo-operation-name, if-none-match',
      'access-control-max-age': '600',
    })
    const answer = await asking(open, { origin })
    expect([answer.status, answer.headers['vary']]).toEqual([200, 'Origin'])
    expect(corsOf(answer)).toEqual({ ...told, 'access-control-allow-origin': origin })
  })

  test('S25 they can read why they were refused too, and are never asked for cookies', async () => {
    const answer = await asking(open, { origin: allowed, authorization: 'Bearer a.b.c' })
    expect([answer.status, corsOf(answer)]).toEqual([401, { ...told, 'access-control-allow-origin': allowed }])
  })
})

describe('S25 pages of other origins are not let in', () => {
  test.each([
    ['another one', 'https://elsewhere.example'],
    ['one of which a named one is a part', 'https://plans.example.elsewhere.example'],
    ['one that is part of a named one', 'https://plans.exampl'],
    ['the same host without TLS', 'http://plans.example'],
    ['another port', 'https://plans.example:8443'],
    ['a page without an origin', 'null'],
    ['every one', '*'],
  ])('%s', async (_case, origin) => {
    for (const answer of [await preflight(open, origin), await asking(open, { origin })])
      expect(corsOf(answer)['access-control-allow-origin']).toBeUndefined()
  })

  test('where none is named, nobody is, and browsers are told nothing', async () => {
    for (const answer of [await preflight(closed, allowed), await asking(closed, { origin: allowed })])
      expect(corsOf(answer)).toEqual({})
    expect((await preflight(closed, allowed)).status).toBe(405)
  })
})

test('S25 browsers are told to come over TLS where the service stands behind it, and only there', async () => {
  const answers = [await asking(open, {}), await asking(closed, {}), await preflight(open, allowed)]
  expect(answers.map(({ headers }) => headers['strict-transport-security'])).toEqual([
    'max-age=31536000',
    undefined,
    'max-age=31536000',
  ])
})

test('S25 what is signed in to is kept nowhere, and nothing says what answers', async () => {
  for (const answer of [await asking(open, { origin: allowed }), await preflight(open, allowed)]) {
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(Object.keys(answer.headers).filter(name => /^(server|x-powered-by|via)$/.test(name))).toEqual([])
  }
})
