import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { authenticator, TokenRefused } from '../../src/http/authentication.ts'
import { inSeconds, startIssuer, type TestIssuer } from './issuer.ts'

let issuer: TestIssuer

beforeAll(async () => {
  issuer = await startIssuer('one')
})

afterAll(() => issuer.leave())

type Settings = Parameters<typeof authenticator>[1]

const signedIn = async (claims: object, settings: Settings) =>
  authenticator([issuer.trusted], settings)(`Bearer ${await issuer.token({ roles: undefined, ...claims })}`)

const grantsIn = async (claims: object, rolesClaim = 'roles') => {
  const caller = await signedIn(claims, { rolesClaim })
  if (caller instanceof TokenRefused) throw new Error(caller.reason)
  return caller.viewer.grants.map(({ role, scope }) => (scope === null ? role : `${role}:${scope}`))
}

test.each<[string, unknown, readonly string[]]>([
  ['a role without a scope', ['DSPT_REVIEWER'], ['DSPT_REVIEWER']],
  [
    'roles with scopes',
    ['REGIONAL_SECURITY_LEAD:Y58', 'STATUS_CLIENT:RYC'],
    ['REGIONAL_SECURITY_LEAD:Y58', 'STATUS_CLIENT:RYC'],
  ],
  ['a scope in lower case', ['ORGANISATION_MEMBER:ryc'], ['ORGANISATION_MEMBER:RYC']],
  ['a role of an organisation without its scope', ['ORGANISATION_ADMINISTRATOR', 'DSPT_REVIEWER'], ['DSPT_REVIEWER']],
  ['a role of a region without its scope', ['REGIONAL_SECURITY_LEAD', 'REGIONAL_SECURITY_LEAD:'], []],
  ['a scope that is no region', ['REGIONAL_SECURITY_LEAD:RYC'], []],
  ['a scope that is no code', ['ORGANISATION_MEMBER:*', 'ORGANISATION_MEMBER:RYC,RX1'], []],
  ['a scope where none belongs', ['DSPT_REVIEWER:Y58'], []],
  ['a role in lower case', ['dspt_reviewer'], []],
  ['a role that is not known', ['SUPERUSER', 'constructor', '__proto__:RYC'], []],
  ['an entry that is no text', ['DSPT_REVIEWER', 7], []],
  ['a text instead of a list', 'DSPT_REVIEWER', []],
  ['an object instead of a list', { 0: 'DSPT_REVIEWER', length: 1 }, []],
  ['nothing', undefined, []],
])('S1 %s', async (_case, roles, grants) => {
  expect(await grantsIn({ roles })).toEqual(grants)
})

test('S1 the name of the claim can be another, and then that one alone counts', async () => {
  const claims = { roles: ['DSPT_ADMINISTRATOR'], 'urn:test:groups': ['DSPT_REVIEWER'] }
  expect(await grantsIn(claims, 'urn:test:groups')).toEqual(['DSPT_REVIEWER'])
})

const realm = { realm_access: { roles: ['DSPT_REVIEWER'], 'a/b': { '~': ['STATUS_CLIENT:RYC'] } } }

test.each<[string, string, object, readonly string[]]>([
  ['a claim within another', '/realm_access/roles', realm, ['DSPT_REVIEWER']],
  ['names with a stroke and a tilde', '/realm_access/a~1b/~0', realm, ['STATUS_CLIENT:RYC']],
  [
    'a claim that has a stroke in its name',
    'https://id.example/roles',
    { 'https://id.example/roles': ['DSPT_REVIEWER'] },
    ['DSPT_REVIEWER'],
  ],
  ['a claim that is not there', '/realm_access/none', realm, []],
  ['one entry of a list', '/realm_access/roles/0', realm, []],
])('S1 roles can stand in another place: %s', async (_case, rolesClaim, claims, grants) => {
  expect(await grantsIn(claims, rolesClaim)).toEqual(grants)
})

test.each<[string, string, object, object]>([
  ['another claim', 'oid', { oid: 'bob' }, { viewer: { subject: 'bob' } }],
  ['a claim within another', '/person/id', { person: { id: 'bob' } }, { viewer: { subject: 'bob' } }],
  ['an entry of a list', '/ids/0', { ids: ['bob'] }, { viewer: { subject: 'bob' } }],
  ['another claim that is not there', 'oid', {}, { reason: 'NO_SUBJECT' }],
  ['another claim that is no text', 'oid', { oid: 7 }, { reason: 'NO_SUBJECT' }],
])('S1 the subject can stand in %s, and then that one alone counts', async (_case, subjectClaim, claims, expected) => {
  expect(await signedIn(claims, { rolesClaim: 'roles', subjectClaim })).toMatchObject(expected)
})

test.each<[string, object, object | null]>([
  ['an actor', { act: { sub: 'bob' } }, { actor: { subject: 'bob', issuer: null } }],
  ['an actor of another issuer', { act: { sub: 'bob', iss: 'urn:b' } }, { actor: { subject: 'bob', issuer: 'urn:b' } }],
  ['no actor', {}, { actor: null }],
  ['an actor that is no object', { act: 'bob' }, null],
  ['an actor that is null', { act: null }, null],
  ['an actor whose issuer is no text', { act: { sub: 'bob', iss: 7 } }, null],
  ['an actor without a name', { act: { sub: '' } }, null],
])('S1 a token with %s', async (_case, claims, viewer) => {
  expect(await signedIn(claims, { rolesClaim: 'roles' })).toMatchObject(
    viewer === null ? { reason: 'NO_SUBJECT' } : { viewer },
  )
})

test.each<[string, number, object, boolean]>([
  ['ran out 20 s ago, of 30', 30, { exp: inSeconds(-20) }, true],
  ['ran out 20 s ago, of none', 0, { exp: inSeconds(-20) }, false],
  ['is valid in 20 s, of 30', 30, { nbf: inSeconds(20) }, true],
  ['is valid in 20 s, of none', 0, { nbf: inSeconds(20) }, false],
])(
  'S1 clocks may differ by what is set and no more: a token that %s',
  async (_case, clockSkewSeconds, claims, isTaken) => {
    const caller = await signedIn(claims, { rolesClaim: 'roles', clockSkewSeconds })
    expect(caller instanceof TokenRefused).toBe(!isTaken)
  },
)

test('S3 a caller is known with the instant at which their token runs out, which no difference of clocks puts off', async () => {
  const [exp, past] = [inSeconds(90), inSeconds(-5)]
  const until = (seconds: number) => ({ until: new Date(seconds * 1000) })
  expect(await signedIn({ exp }, { rolesClaim: 'roles' })).toMatchObject(until(exp))
  expect(await signedIn({ exp: past }, { rolesClaim: 'roles' })).toMatchObject(until(past))
  expect(await authenticator([issuer.trusted], { rolesClaim: 'roles' })(undefined)).toMatchObject({ until: null })
})

test.each<[string, object, object, string]>([
  ['has run out', { exp: inSeconds(-60) }, {}, 'ERR_JWT_EXPIRED'],
  ['is for others', { aud: 'urn:test:another' }, {}, 'ERR_JWT_CLAIM_VALIDATION_FAILED aud'],
  ['is no access token', {}, { typ: 'JWT' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED typ'],
  ['names no key', {}, { kid: undefined }, 'NO_NAME_OF_A_KEY'],
  ['names a key that is not there', {}, { kid: 'two' }, 'ERR_JWKS_NO_MATCHING_KEY'],
  ['is of a stranger', { iss: 'urn:test:nobody' }, {}, 'UNKNOWN_ISSUER'],
])('S24 the log is told why a token is not taken: one that %s', async (_case, claims, header, reason) => {
  const token = await issuer.token(claims, header)
  expect(await authenticator([issuer.trusted], { rolesClaim: 'roles' })(`Bearer ${token}`)).toEqual(
    new TokenRefused(reason),
  )
})
