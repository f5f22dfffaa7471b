import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { authenticator, TokenRefused, type Authenticate } from '../../src/http/authentication.ts'
import { claimsOf, newKey, sign, startIssuer, type Manner, type TestIssuer } from './issuer.ts'

const allButDate = [
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
] as const

const manyTries = 20

jest.setTimeout(30_000)

const settings = { rolesClaim: 'roles' }
const never = 2_000_000_000

let issuer: TestIssuer
let others: TestIssuer[] = []

const start = async (asking: Parameters<typeof startIssuer>[1]): Promise<TestIssuer> => {
  const another = await startIssuer('one', { refresh: never, ...asking })
  others.push(another)
  return another
}

beforeEach(async () => {
  issuer = await start({ cooldown: 0, patience: 1_500 })
})

afterEach(async () => {
  jest.useRealTimers()
  for (const one of others) await one.leave()
  others = []
})

// Every token is another one, so that none is remembered.
let count = 0
const takes = async (authenticate: Authenticate, key = issuer.key, of = issuer): Promise<boolean> => {
  const token = await sign(claimsOf(of.issuer, { jti: String((count += 1)) }), key)
  return !((await authenticate(`Bearer ${token}`)) instanceof TokenRefused)
}

const stops = async (works: () => Promise<boolean>): Promise<boolean> => {
  for (let patience = 100; patience > 0 && (await works()); patience -= 1)
    await new Promise(done => setTimeout(done, 20))
  return !(await works())
}

const publish = async (kid: string) => {
  const key = await newKey(kid)
  issuer.published.push(key.jwk)
  return key
}

test('S2 a new key works after one fetch, and known keys need none', async () => {
  const authenticate = authenticator([issuer.trusted], settings)
  expect([await takes(authenticate), await takes(authenticate), issuer.timesAsked()]).toEqual([true, true, 1])
  const second = await publish('two')
  expect([await takes(authenticate, second), await takes(authenticate, second), issuer.timesAsked()]).toEqual([
    true,
    true,
    2,
  ])
})

test('S2 many who come at once with a new key wait for one fetch', async () => {
  const authenticate = authenticator([issuer.trusted], settings)
  const taken = await Promise.all(Array.from({ length: manyTries }, () => takes(authenticate)))
  expect([new Set(taken), issuer.timesAsked()]).toEqual([new Set([true]), 1])
})

test.each<[string, Manner]>([
  ['answers', 'right'],
  ['does not answer with its keys', 'with a failure'],
])('S2 keys that nobody knows do not make us ask again and again an issuer that %s', async (_case, manner) => {
  const calm = await start({ cooldown: 60_000 })
  calm.be(manner)
  const authenticate = authenticator([calm.trusted], settings)
  for (let guess = 0; guess < manyTries; guess += 1)
    await authenticate(`Bearer ${await calm.token({ guess }, { kid: `guess-${guess}` })}`)
  expect(calm.timesAsked()).toBe(1)
})

const bad: readonly Manner[] = [
  'with garbage',
  'with keys that are none',
  'with no set of keys',
  'with a failure',
  'with far too much',
  'from elsewhere',
  'half, and then no more',
  'never',
]

test.each<[string, () => unknown, () => unknown]>([
  ['is away', () => issuer.leave(), () => issuer.comeBack()],
  ...bad.map((manner): [string, () => unknown, () => unknown] => [
    `answers ${manner}`,
    () => issuer.be(manner),
    () => issuer.be('right'),
  ]),
])('S2 while the issuer %s, known keys go on working and others do not', async (_case, worsen, better) => {
  jest.useFakeTimers({ now: Date.now(), doNotFake: [...allButDate] })
  const authenticate = authenticator([issuer.trusted], settings)
  expect(await takes(authenticate)).toBe(true)
  const second = await publish('two')

  await worsen()
  for (let hour = 0; hour < 2; hour += 1) {
    jest.setSystemTime(Date.now() + 3_600_000)
    expect([await takes(authenticate), await takes(authenticate, second)]).toEqual([true, false])
  }

  await better()
  expect([await takes(authenticate), await takes(authenticate, second)]).toEqual([true, true])
})

test.each(bad)(
  'S2 an issuer that answers %s from the beginning lets nobody in, and is taken when it is right',
  async manner => {
    issuer.be(manner)
    const authenticate = authenticator([issuer.trusted], settings)
    expect(await takes(authenticate)).toBe(false)
    issuer.be('right')
    expect(await takes(authenticate)).toBe(true)
  },
)

test('S2 what goes wrong with an issuer is told, and nothing else of it', async () => {
  const problems: unknown[] = []
  const worse = await start({ cooldown: 0, onProblem: problem => problems.push(problem) })
  const authenticate = authenticator([worse.trusted], settings)
  expect(await takes(authenticate, worse.key, worse)).toBe(true)
  worse.be('with far too much')
  expect(await takes(authenticate, await newKey('two'), worse)).toBe(false)
  expect(problems).toEqual([new Error('the keys of an issuer are too long')])
})

test('S2 a slow issuer holds up nobody else, nor those whose keys are known', async () => {
  const slow = await start({ cooldown: 0, patience: 60_000 })
  const authenticate = authenticator([slow.trusted, issuer.trusted], settings)
  expect(await takes(authenticate, slow.key, slow)).toBe(true)
  slow.be('never')
  let isAnswered = false
  const waiting = takes(authenticate, await newKey('two'), slow).finally(() => {
    isAnswered = true
  })
  while (slow.timesAsked() < 2) await new Promise(done => setTimeout(done, 5))
  expect([await takes(authenticate), await takes(authenticate, slow.key, slow), isAnswered]).toEqual([
    true,
    true,
    false,
  ])
  await slow.leave()
  expect(await waiting).toBe(false)
})

test.each<[string, (one: TestIssuer) => Promise<void>]>([
  ['has taken away', async one => void one.published.splice(0, 1, (await newKey('two')).jwk)],
  ['has put another in the place of', async one => void one.published.splice(0, 1, (await newKey('one')).jwk)],
  ['publishes no more, nor any other', async one => void one.published.splice(0, 1)],
])('S2 a key that the issuer %s soon stops working, also for tokens that are remembered', async (_case, change) => {
  const prompt = await start({ cooldown: 0, refresh: 50 })
  const authenticate = authenticator([prompt.trusted], settings)
  const authorization = `Bearer ${await prompt.token()}`
  const isTaken = async () => !((await authenticate(authorization)) instanceof TokenRefused)
  expect([await isTaken(), await isTaken(), await takes(authenticate, prompt.key, prompt)]).toEqual([true, true, true])
  await change(prompt)
  expect(await stops(isTaken)).toBe(true)
  expect(await takes(authenticate, prompt.key, prompt)).toBe(false)
})

test('S1 S3 a token that was taken is remembered, and no longer taken when it has run out', async () => {
  jest.useFakeTimers({ now: Date.now(), doNotFake: [...allButDate] })
  const authenticate = authenticator([issuer.trusted], settings)
  const authorization = `Bearer ${await issuer.token()}`
  const first = await authenticate(authorization)
  expect(first).toMatchObject({ viewer: { subject: 'ann' } })
  expect(await authenticate(authorization)).toBe(first)
  jest.setSystemTime(Date.now() + 240_000)
  expect(await authenticate(authorization)).toBe(first)
  jest.setSystemTime(Date.now() + 120_000)
  expect(await authenticate(authorization)).toEqual(new TokenRefused('ERR_JWT_EXPIRED'))
})

test('S1 no more than a bounded number of tokens is remembered: the oldest is forgotten and has to be verified again', async () => {
  const authenticate = authenticator([issuer.trusted], settings, 2)
  const tokens = await Promise.all(['a', 'b', 'c'].map(jti => issuer.token({ jti })))
  const [a, b, c] = tokens.map(token => `Bearer ${token}`)
  const first = await authenticate(a)
  expect(await authenticate(a)).toBe(first)
  await authenticate(b)
  await authenticate(c)
  const again = await authenticate(a)
  expect(again).toEqual(first)
  expect(again).not.toBe(first)
})
