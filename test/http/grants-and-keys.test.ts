import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { authenticator } from '../../src/http/authentication.ts'
import { claimsOf, newKey, sign, startIssuer, type TestIssuer } from './issuer.ts'

const grantsIn = async (issuer: TestIssuer, claims: object, rolesClaim = 'roles') => {
  const viewer = await authenticator(
    [issuer.trusted],
    rolesClaim,
  )(`Bearer ${await issuer.token({ roles: undefined, ...claims })}`)
  return viewer?.grants.map(({ role, scope }) => (scope === null ? role : `${role}:${scope}`))
}

describe('grants', () => {
  let issuer: TestIssuer

  beforeAll(async () => {
    issuer = await startIssuer('one')
  })

  afterAll(() => issuer.leave())

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
    expect(await grantsIn(issuer, { roles })).toEqual(grants)
  })

  test('S1 the name of the claim can be another, and then that one alone counts', async () => {
    const claims = { roles: ['DSPT_ADMINISTRATOR'], 'urn:test:groups': ['DSPT_REVIEWER'] }
    expect(await grantsIn(issuer, claims, 'urn:test:groups')).toEqual(['DSPT_REVIEWER'])
  })
})

describe('keys', () => {
  let issuer: TestIssuer

  beforeEach(async () => {
    issuer = await startIssuer('one', { cooldown: 0, refresh: 600_000 })
    jest.useFakeTimers({
      doNotFake: [
        'nextTick',
        'setImmediate',
        'setTimeout',
        'setInterval',
        'clearTimeout',
        'clearInterval',
        'queueMicrotask',
        'performance',
        'hrtime',
        'clearImmediate',
      ],
    })
  })

  afterEach(async () => {
    jest.useRealTimers()
    await issuer.leave()
  })

  // Every token is another one, so that none is remembered.
  let count = 0
  const takes = async (authenticate: ReturnType<typeof authenticator>, key = issuer.key): Promise<boolean> =>
    (await authenticate(`Bearer ${await sign(claimsOf(issuer.issuer, { jti: String((count += 1)) }), key)}`)) !== null

  const laterBy = (minutes: number) => jest.setSystemTime(Date.now() + minutes * 60_000)

  test('S2 a new key works after one fetch, and known keys need none', async () => {
    const authenticate = authenticator([issuer.trusted], 'roles')
    expect([await takes(authenticate), await takes(authenticate), issuer.timesAsked()]).toEqual([true, true, 1])
    const second = await newKey('two')
    issuer.published.push(second.jwk)
    expect([await takes(authenticate, second), await takes(authenticate, second), issuer.timesAsked()]).toEqual([
      true,
      true,
      2,
    ])
  })

  test('S2 keys that nobody knows do not make us ask the issuer again and again', async () => {
    const calm = await startIssuer('one', { cooldown: 5_000 })
    const authenticate = authenticator([calm.trusted], 'roles')
    for (let guess = 0; guess < 20; guess += 1)
      await authenticate(`Bearer ${await calm.token({ guess }, { kid: `guess-${guess}` })}`)
    await calm.leave()
    expect(calm.timesAsked()).toBe(1)
  })

  test.each<[string, () => unknown, () => unknown]>([
    ['is away', () => issuer.leave(), () => issuer.comeBack()],
    ['answers garbage', () => issuer.be('garbage'), () => issuer.be('right')],
    ['fails', () => issuer.be('failing'), () => issuer.be('right')],
  ])('S2 while the issuer %s, known keys go on working and others do not', async (_case, worsen, better) => {
    const authenticate = authenticator([issuer.trusted], 'roles')
    expect(await takes(authenticate)).toBe(true)
    const second = await newKey('two')
    issuer.published.push(second.jwk)

    await worsen()
    for (let hour = 0; hour < 3; hour += 1) {
      laterBy(60)
      expect([await takes(authenticate), await takes(authenticate, second)]).toEqual([true, false])
    }

    await better()
    expect([await takes(authenticate), await takes(authenticate, second)]).toEqual([true, true])
  })

  test('S2 a key that the issuer has withdrawn does not work for long', async () => {
    const authenticate = authenticator([issuer.trusted], 'roles')
    expect(await takes(authenticate)).toBe(true)
    issuer.published.splice(0, 1, (await newKey('two')).jwk)
    expect(await takes(authenticate)).toBe(true)
    laterBy(11)
    for (let patience = 50; patience > 0 && (await takes(authenticate)); patience -= 1)
      await new Promise(done => setTimeout(done, 20))
    expect(await takes(authenticate)).toBe(false)
  })

  test('S1 S3 a token that was taken is remembered, and no longer taken when it has run out', async () => {
    const authenticate = authenticator([issuer.trusted], 'roles')
    const authorization = `Bearer ${await issuer.token()}`
    expect(await authenticate(authorization)).toMatchObject({ subject: 'ann' })
    const first = await authenticate(authorization)
    expect(await authenticate(authorization)).toBe(first)
    laterBy(4)
    expect(await authenticate(authorization)).toBe(first)
    laterBy(2)
    expect(await authenticate(authorization)).toBeNull()
  })
})
