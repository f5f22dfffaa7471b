import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { EncryptJWT, exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
import { claimsOf, inSeconds, sign, startIssuer, type Key, type TestIssuer } from './issuer.ts'
import { ask, serve, type Heard, type Served } from './serving.ts'

let [issuer, another, trap]: TestIssuer[] = []
let stranger: Key
/** An algorithm that would do, and that the service does not take. */
const unlisted = 'ML-DSA-44'
let unlistedKey: Key['privateKey']
let served: Served

const theIssuer = (): TestIssuer => issuer as TestIssuer
const theOther = (): TestIssuer => another as TestIssuer
/** Publishes a key that would do, and is nobody's issuer. */
const theTrap = (): TestIssuer => trap as TestIssuer

beforeAll(async () => {
  // Both call their keys by one name, so that only the issuer's name tells whose key is meant.
  ;[issuer, another, trap] = await Promise.all([startIssuer('one'), startIssuer('one'), startIssuer('one')])
  stranger = trap.key
  const { publicKey, privateKey } = await generateKeyPair(unlisted)
  issuer.published.push({ ...(await exportJWK(publicKey)), kid: unlisted, alg: unlisted, use: 'sig' })
  unlistedKey = privateKey
  served = await serve({ issuers: [issuer.trusted, another.trusted] })
})

afterAll(async () => {
  await served.stop()
  await theIssuer().leave()
  await theOther().leave()
  await theTrap().leave()
})

const whoAmI = (authorization: string): Promise<Heard> =>
  ask(served.url, '{ viewer { subject } }', {}, { authorization })

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const unsigned = (header: object, signature: string): string =>
  `${encoded({ typ: 'at+jwt', kid: 'one', ...header })}.${encoded(claimsOf(theIssuer().issuer))}.${signature}`

const signedWithPublicKey = (secret: string): string => {
  const content = unsigned({ alg: 'HS256' }, '').slice(0, -1)
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

const withOtherRoles = async (): Promise<string> => {
  const [header, , signature] = (await theIssuer().token()).split('.')
  return `${header}.${encoded(claimsOf(theIssuer().issuer, { roles: ['DSPT_ADMINISTRATOR'] }))}.${signature}`
}

const encrypted = async (): Promise<string> =>
  new EncryptJWT(claimsOf(theIssuer().issuer))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', typ: 'at+jwt', kid: 'one' })
    .encrypt(await importJWK({ ...theIssuer().key.jwk, alg: 'ECDH-ES' }))

const critical = (): Promise<string> =>
  new SignJWT(claimsOf(theIssuer().issuer))
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one', crit: ['urn:test:more'], 'urn:test:more': true })
    .sign(theIssuer().key.privateKey, { crit: { 'urn:test:more': true } })

const byUnlistedAlgorithm = (): Promise<string> =>
  sign(claimsOf(theIssuer().issuer), { ...stranger, privateKey: unlistedKey }, { alg: unlisted, kid: unlisted })

const byStranger = (header: object): Promise<string> => sign(claimsOf(theIssuer().issuer), stranger, header)

const jwksOfTrap = (): string => `${theTrap().issuer}/jwks`

test.each<[string, () => string | Promise<string>]>([
  ['alg none, without a signature', () => unsigned({ alg: 'none' }, '')],
  ['alg none, with something like a signature', () => unsigned({ alg: 'none' }, 'AAAA')],
  ['alg None', () => unsigned({ alg: 'None' }, 'AAAA')],
  [
    'HS256 signed with the public key as PEM',
    async () => signedWithPublicKey(await exportSPKI(theIssuer().key.publicKey)),
  ],
  ['HS256 signed with the public key as published', () => signedWithPublicKey(JSON.stringify(theIssuer().key.jwk))],
  ['an algorithm that is not listed, with a key of the issuer', byUnlistedAlgorithm],
  ['a key of another issuer', () => sign(claimsOf(theIssuer().issuer), theOther().key)],
  ['another issuer named, with the key of this one', () => sign(claimsOf(theOther().issuer), theIssuer().key)],
  ['a key of nobody under the name of a key', () => byStranger({})],
  ['jku in the header', () => byStranger({ jku: jwksOfTrap() })],
  ['x5u in the header', () => byStranger({ x5u: jwksOfTrap() })],
  ['jwk in the header', () => byStranger({ jwk: stranger.jwk })],
  ['x5c in the header', () => byStranger({ x5c: ['AAAA'] })],
  ['no kid', () => theIssuer().token({}, { kid: undefined })],
  ['an empty kid', () => theIssuer().token({}, { kid: '' })],
  ['a kid that is no text', () => theIssuer().token({}, { kid: 1 })],
  ['a kid with a path', () => theIssuer().token({}, { kid: '../../../../dev/null' })],
  ['a kid that is an address', () => theIssuer().token({}, { kid: jwksOfTrap() })],
  ['a kid with a quote', () => theIssuer().token({}, { kid: "one' or 1=1 --" })],
  ['a kid that nobody publishes', () => theIssuer().token({}, { kid: 'two' })],
  ['a critical header that is not known', critical],
  ['an ID token', () => theIssuer().token({}, { typ: 'JWT' })],
  ['a token without a type', () => theIssuer().token({}, { typ: undefined })],
  ['another aud', () => theIssuer().token({ aud: 'urn:test:another' })],
  ['no aud', () => theIssuer().token({ aud: undefined })],
  ['an iss that is not trusted', () => theIssuer().token({ iss: 'urn:test:nobody' })],
  ['no iss', () => theIssuer().token({ iss: undefined })],
  ['an iss that is no text', () => theIssuer().token({ iss: [theIssuer().issuer] as never })],
  ['one that has run out', () => theIssuer().token({ exp: inSeconds(-60) })],
  ['one that is not valid yet', () => theIssuer().token({ nbf: inSeconds(60) })],
  ['no exp', () => theIssuer().token({ exp: undefined })],
  ['an exp that is no number', () => theIssuer().token({ exp: 'never' as never })],
  ['no sub', () => theIssuer().token({ sub: undefined })],
  ['an empty sub', () => theIssuer().token({ sub: '' })],
  ['100 kB of token', () => theIssuer().token({ padding: 'x'.repeat(75_000) })],
  ['100 kB of anything', () => `x.${'y'.repeat(100_000)}.z`],
  ['a JWE', encrypted],
  ['roles that were not signed', withOtherRoles],
  ['a signature cut short', async () => (await theIssuer().token()).slice(0, -4)],
  ['rubbish', () => 'rubbish'],
  ['three parts of rubbish', () => 'a.b.c'],
  ['nothing', () => ''],
])('S1 refused: %s', async (_case, make) => {
  expectRefusal(await whoAmI(`Bearer ${await make()}`))
})

test.each<[string, (token: string) => string]>([
  ['Basic', () => `Basic ${Buffer.from('ann:secret').toString('base64')}`],
  ['Basic with a token', token => `Basic ${token}`],
  ['no scheme', token => token],
  ['no text at all', () => ''],
  ['a scheme alone', () => 'Bearer'],
  ['two tokens', token => `Bearer ${token} ${token}`],
  ['quotes', token => `Bearer "${token}"`],
])('S1 refused: an Authorization header with %s', async (_case, make) => {
  expectRefusal(await whoAmI(make(await theIssuer().token())))
})

test('S1 nothing that a token names is ever fetched', async () => {
  const named = { jku: jwksOfTrap(), x5u: jwksOfTrap() }
  for (const claims of [claimsOf(theIssuer().issuer), claimsOf(theTrap().issuer)])
    for (const header of [named, { ...named, kid: jwksOfTrap() }])
      expectRefusal(await whoAmI(`Bearer ${await sign(claims, stranger, header)}`))
  expect(theTrap().timesAsked()).toBe(0)
})

const expectRefusal = ({ status, headers, json }: Heard): void => {
  const requestId = String(headers['x-request-id'])
  expect({
    status,
    challenge: headers['www-authenticate'],
    json: JSON.parse(JSON.stringify(json).replaceAll(requestId, 'ID')) as unknown,
  }).toEqual({
    status: 401,
    challenge: 'Bearer error="invalid_token"',
    json: {
      errors: [
        {
          message: 'The access token does not hold. Get a new one, or ask without.',
          extensions: { code: 'UNAUTHENTICATED', requestId: 'ID' },
        },
      ],
      extensions: { sandbox: { now: '2024-07-08T08:00:00.000Z' } },
    },
  })
}

test.each<[string, () => Promise<string>]>([
  ['an issuer', () => theIssuer().token()],
  ['another issuer, whose key has the same name', () => theOther().token()],
  ['an issuer that writes its media type in full', () => theIssuer().token({}, { typ: 'application/at+jwt' })],
  [
    'an issuer for several audiences',
    () => theIssuer().token({ aud: ['urn:test:another', claimsOf('').aud as string] }),
  ],
  ['an issuer whose clock is a little ahead', () => theIssuer().token({ nbf: inSeconds(5) })],
])('S1 taken: a token of %s', async (_case, make) => {
  const token = await make()
  for (const scheme of ['Bearer', 'bearer'])
    expect((await whoAmI(`${scheme} ${token}`)).json.data).toEqual({ viewer: { subject: 'ann' } })
})

test('S1 nobody signs in without a header', async () => {
  expect((await ask(served.url, '{ viewer { subject } }')).json.data).toEqual({ viewer: null })
})
