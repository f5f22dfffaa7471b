import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Limits } from '../../src/config-limits.ts'
import { startIssuer, type TestIssuer } from './issuer.ts'
import { say, serve, type Heard, type Served } from './serving.ts'

let issuers: readonly TestIssuer[] = []
let served: Served | undefined

beforeAll(async () => {
  issuers = await Promise.all([startIssuer('one'), startIssuer('two')])
})
afterEach(async () => {
  await served?.stop()
  served = undefined
})
afterAll(async () => {
  for (const issuer of issuers) await issuer.leave()
})

const body = JSON.stringify({ query: '{ service { profile } }' })

const start = async (limits: Partial<Limits>, trustedProxies: readonly string[] = []) => {
  served = await serve({ limits, trustedProxies, issuers: issuers.map(({ trusted }) => trusted) })
  const { url } = served
  return (headers: Record<string, string> = {}): Promise<Heard> =>
    say(url, { headers: { 'content-type': 'application/json', ...headers }, body })
}

const statuses = async (asking: readonly (() => Promise<Heard>)[]): Promise<readonly number[]> => {
  const heard: Heard[] = []
  for (const one of asking) heard.push(await one())
  return heard.map(({ status }) => status)
}

const bearer = async (index: number, sub: string) => ({
  authorization: `Bearer ${await issuers[index]?.token({ sub })}`,
})

test('S14 over its share an address is told 429, the limit and when to come again, in the form of every answer', async () => {
  const ask = await start({ requestsOfAddress: 2 })
  expect(await statuses([ask, ask])).toEqual([200, 200])
  const { status, headers, json } = await ask()
  const wait = Number(headers['retry-after'])
  expect([status, headers['content-type']]).toEqual([429, 'application/json; charset=utf-8'])
  expect(wait >= 1 && wait <= 60).toBe(true)
  expect(json).toEqual({
    errors: [
      {
        message: `Your address has sent more than 2 requests within a minute. Wait for ${wait} s.`,
        extensions: { code: 'RATE_LIMITED', requestId: headers['x-request-id'] },
      },
    ],
    extensions: { sandbox: { now: '2024-07-08T08:00:00.000Z' } },
  })
})

test('S14 tokens that do not hold and requests that are none count too; the probes of health do not', async () => {
  const ask = await start({ requestsOfAddress: 2 })
  const bad = () => ask({ authorization: 'Bearer a.b.c' })
  expect(await statuses([bad, bad, bad, ask])).toEqual([401, 401, 429, 429])
  const probe = () => say(served?.origin ?? '', { method: 'GET', path: '/livez' })
  expect(await statuses([probe, probe, probe, probe])).toEqual([200, 200, 200, 200])
})

describe('S14 a client', () => {
  test('has a share of its own, by its subject and who issued the token', async () => {
    const ask = await start({ requestsOfClient: 2 })
    const [ann, bob, another] = await Promise.all([bearer(0, 'ann'), bearer(0, 'bob'), bearer(1, 'ann')])
    const of = (headers: Record<string, string>) => () => ask(headers)
    expect(await statuses([of(ann), of(ann), of(ann)])).toEqual([200, 200, 429])
    expect(await statuses([of(bob), of(another), of(bob), of(another), ask, ask, ask])).toEqual([
      200, 200, 200, 200, 200, 200, 200,
    ])
    const { json } = await ask(ann)
    expect(json.errors[0].message).toMatch(/^Your client has sent more than 2 requests/)
  })

  test('shares it among its tokens', async () => {
    const ask = await start({ requestsOfClient: 2 })
    const tokens = [
      await bearer(0, 'ann'),
      { authorization: `Bearer ${await issuers[0]?.token({ sub: 'ann', jti: 'b' })}` },
    ]
    expect(await statuses([...tokens, ...tokens].map(headers => () => ask(headers)))).toEqual([200, 200, 429, 429])
  })
})

describe('S14 an address', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })

  test('is the one that asks, whatever it says, where no proxy is trusted', async () => {
    const ask = await start({ requestsOfAddress: 2 })
    const asking = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map(address => () => ask(from(address)))
    expect(await statuses(asking)).toEqual([200, 200, 429])
  })

  test('is the one that a trusted proxy names', async () => {
    const ask = await start({ requestsOfAddress: 1 }, ['127.0.0.0/8'])
    const asking = ['192.0.2.1', '192.0.2.2', '192.0.2.1', '198.51.100.7, 192.0.2.2'].map(
      address => () => ask(from(address)),
    )
    expect(await statuses(asking)).toEqual([200, 200, 429, 429])
  })

  test('is not the one that an untrusted proxy names', async () => {
    const ask = await start({ requestsOfAddress: 1 }, ['192.0.2.0/24'])
    expect(await statuses(['192.0.2.1', '192.0.2.2'].map(address => () => ask(from(address))))).toEqual([200, 429])
  })
})
