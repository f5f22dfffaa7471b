import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { encodingFor } from '../../src/http/compression.ts'
import { startIssuer, type TestIssuer } from './issuer.ts'
import { serve, type Served } from './serving.ts'

const long = '{ organisations(first: 42) { nodes { odsCode name kind region { name } } } }'
const short = '{ service { profile } }'

let issuer: TestIssuer
let served: Served

beforeAll(async () => {
  issuer = await startIssuer('one')
  served = await serve({ issuers: [issuer.trusted] })
})
afterAll(async () => {
  await served.stop()
  await issuer.leave()
})

/** Answers come unpacked, with the header that says how they were packed. */
const ask = async (query: string, encoding: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding, ...headers },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { readonly data: unknown }
  return { data, encoding: response.headers.get('content-encoding'), vary: response.headers.get('vary') }
}

describe('an answer to the public', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
  ])('is compressed for whoever takes %s, as %s, and says the same', async (accepted, encoding) => {
    const plain = await ask(long, 'identity')
    expect(plain.encoding).toBeNull()
    expect(await ask(long, accepted)).toEqual({ data: plain.data, encoding, vary: 'accept-encoding' })
  })

  test('is left as it is where that would save nothing', async () => {
    expect((await ask(short, 'br')).encoding).toBeNull()
  })
})

test('what somebody who is signed in is told is never compressed: its length would tell of it', async () => {
  const authorization = `Bearer ${await issuer.token()}`
  expect((await ask(long, 'br, gzip', { authorization })).encoding).toBeNull()
})

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['deflate, zstd', null],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.5', 'br'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, *', 'gzip'],
])('whoever accepts %s is sent %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})
