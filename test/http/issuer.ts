import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'
import { remoteKeys } from '../../src/http/remote-keys.ts'

const audience = 'urn:test:plans'

export type Key = {
  readonly kid: string
  readonly publicKey: CryptoKey
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

export const newKey = async (kid: string): Promise<Key> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { kid, publicKey, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } }
}

export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds

/** Claims of a token that holds, but for what is given; undefined takes a claim out. */
export const claimsOf = (issuer: string, changed: object = {}): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: 'ann',
  exp: inSeconds(300),
  roles: ['DSPT_REVIEWER'],
  ...changed,
})

export const sign = (claims: JWTPayload, key: Key, header: object = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header }).sign(key.privateKey)

/** How an issuer answers when it is asked for its keys. */
const manners = {
  right: (response: ServerResponse, keys: string) => response.end(keys),
  'with garbage': (response: ServerResponse) => response.end('{"keys":"none'),
  'with keys that are none': (response: ServerResponse) => response.end('{"keys":[null]}'),
  'with no set of keys': (response: ServerResponse) => response.end('{"error":"away"}'),
  'with a failure': (response: ServerResponse, keys: string) => response.writeHead(503).end(keys),
  'with far too much': (response: ServerResponse, keys: string) => response.end(keys + ' '.repeat(300_000)),
  'from elsewhere': (response: ServerResponse) => response.writeHead(302, { location: '/elsewhere' }).end(),
  'half, and then no more': (response: ServerResponse, keys: string) => response.write(keys.slice(0, 20)),
  never: () => undefined,
}
export type Manner = keyof typeof manners

/** An issuer on an address of its own, that publishes its keys there; several may share a name for a key. */
export const startIssuer = async (kid: string, asking: Parameters<typeof remoteKeys>[1] = {}) => {
  const key = await newKey(kid)
  const published = [key.jwk]
  let [asked, manner] = [0, 'right' as Manner]
  const server = createServer((request, response) => {
    asked += 1
    response.setHeader('content-type', 'application/json')
    manners[request.url === '/jwks' ? manner : 'right'](response, JSON.stringify({ keys: published }))
  })
  const listen = (port: number) => new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const leave = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return {
    issuer,
    key,
    published,
    trusted: { issuer, audience, keys: remoteKeys(new URL(`${issuer}/jwks`), asking) },
    token: (changed: object = {}, header: object = {}) => sign(claimsOf(issuer, changed), key, header),
    timesAsked: () => asked,
    be: (how: Manner) => {
      manner = how
    },
    leave,
    comeBack: () => listen(port),
  }
}

export type TestIssuer = Awaited<ReturnType<typeof startIssuer>>
