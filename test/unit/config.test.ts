import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { defaultLimits, limitNames, limitSettings } from '../../src/config-limits.ts'
import { readConfig } from '../../src/config.ts'
import type { Config } from '../../src/config.ts'

type Environment = Record<string, string>

const issuer = { issuer: 'https://id.example', audience: 'plans', jwks: 'https://id.example/jwks' }
const ISSUERS = JSON.stringify([issuer])
const DATABASE_URL = 'postgresql://plans:secret@db.example:5432/plans'
const production = { DATABASE_URL, ISSUERS }

const configOf = (environment: Environment): Config => {
  const reading = readConfig(environment)
  if (!reading.ok) throw new Error(reading.problems.map(({ line }) => line).join('\n'))
  return reading.config
}

const linesOf = (environment: Environment): string[] => {
  const reading = readConfig(environment)
  return reading.ok ? [] : reading.problems.map(({ line }) => line)
}

describe('defaults', () => {
  test('nothing set is a sandbox with an embedded database', () => {
    expect(configOf({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      processes: 1,
      databaseUrl: null,
      migrationDatabaseUrl: null,
      databaseReplicaUrl: null,
      issuers: [],
      rolesClaim: 'roles',
      profile: 'sandbox',
      dataDir: resolve('.data'),
      demonstration: true,
      developmentIssuer: true,
      smtpUrl: null,
      mailFrom: 'improvement-plans@sandbox.invalid',
      subjectClaim: 'sub',
      clockSkewSeconds: 30,
      logLevel: 'info',
      behindTls: false,
      corsOrigins: [],
      limits: defaultLimits,
      introspection: true,
      trustedDocuments: null,
      documentTrust: new Map(),
      trustedProxies: [],
      publicCacheSeconds: 5,
    })
  })

  test('a database makes it production', () => {
    expect(configOf(production)).toMatchObject({
      databaseUrl: DATABASE_URL,
      issuers: [issuer],
      profile: 'production',
      demonstration: false,
      developmentIssuer: false,
      behindTls: true,
      introspection: false,
    })
  })

  test('the configuration cannot be changed', () => {
    const config = configOf(production)
    expect([config, config.issuers, config.issuers[0]].map(Object.isFrozen)).toEqual([true, true, true])
  })
})

describe('accepted', () => {
  test.each<[string, Environment, Partial<Config>]>([
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['the highest port', { PORT: '65535' }, { port: 65535 }],
    ['blanks as absent', { PORT: ' ', DATABASE_URL: '', ISSUERS: '' }, { port: 4000, profile: 'sandbox' }],
    ['every address', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    ['an IPv6 address', { HOST: '::1' }, { host: '::1' }],
    ['a host name', { HOST: 'localhost' }, { host: 'localhost' }],
    [
      'the short protocol',
      { ...production, DATABASE_URL: 'postgres://db/plans' },
      { databaseUrl: 'postgres://db/plans' },
    ],
    ['a claim', { ROLES_CLAIM: 'https://example/roles' }, { rolesClaim: 'https://example/roles' }],
    ['a claim within another', { ROLES_CLAIM: '/realm_access/roles' }, { rolesClaim: '/realm_access/roles' }],
    ['another subject', { SUBJECT_CLAIM: 'oid' }, { subjectClaim: 'oid' }],
    ['no difference of clocks', { CLOCK_SKEW_SECONDS: '0' }, { clockSkewSeconds: 0 }],
    ['the largest difference of clocks', { CLOCK_SKEW_SECONDS: '120' }, { clockSkewSeconds: 120 }],
    ['a quieter log', { LOG_LEVEL: 'warn' }, { logLevel: 'warn' }],
    ['TLS before a sandbox', { BEHIND_TLS: 'on' }, { behindTls: true }],
    ['production without TLS', { ...production, BEHIND_TLS: 'off' }, { behindTls: false }],
    [
      'origins of pages',
      { CORS_ORIGINS: 'https://plans.example, http://localhost:3000' },
      { corsOrigins: ['https://plans.example', 'http://localhost:3000'] },
    ],
    [
      'keys in production from this machine',
      { ...production, ISSUERS: ISSUERS.replace('https://id.example/jwks', 'http://127.0.0.1:8080/jwks') },
      { profile: 'production' },
    ],
    ['a data folder', { DATA_DIR: 'elsewhere' }, { dataDir: resolve('elsewhere') }],
    [
      'another user who migrates',
      { ...production, MIGRATION_DATABASE_URL: 'postgres://owner@db/plans' },
      { databaseUrl: DATABASE_URL, migrationDatabaseUrl: 'postgres://owner@db/plans' },
    ],
    [
      'a replica',
      { ...production, DATABASE_REPLICA_URL: 'postgres://service@replica/plans' },
      { databaseUrl: DATABASE_URL, databaseReplicaUrl: 'postgres://service@replica/plans' },
    ],
    ['a sandbox on a server', { DATABASE_URL, PROFILE: 'sandbox' }, { profile: 'sandbox', developmentIssuer: true }],
    ['production embedded', { PROFILE: 'production', ISSUERS }, { profile: 'production', databaseUrl: null }],
    ['a limit', { LIMIT_ALIASES: '0', LIMIT_COST: '50' }, { limits: { ...defaultLimits, aliases: 0, cost: 50 } }],
    ['a schema that is told in production', { ...production, INTROSPECTION: 'on' }, { introspection: true }],
    ['a manifest', { TRUSTED_DOCUMENTS: 'documents.json' }, { trustedDocuments: resolve('documents.json') }],
    [
      'levels of trust',
      { DOCUMENT_TRUST: '{"*": "prefer", "portal": "only"}' },
      {
        documentTrust: new Map([
          ['*', 'prefer'],
          ['portal', 'only'],
        ]),
      },
    ],
    [
      'proxies',
      { TRUST_PROXY: '10.0.0.0/8, 192.0.2.1 2001:db8::/32' },
      { trustedProxies: ['10.0.0.0/8', '192.0.2.1', '2001:db8::/32'] },
    ],
    ['a process for each of four cores', { PROCESSES: '4' }, { processes: 4 }],
    ['caches that always ask', { PUBLIC_CACHE_SECONDS: '0' }, { publicCacheSeconds: 0 }],
    ['no demonstration', { DEMONSTRATION: 'off' }, { demonstration: false }],
    [
      'a mail server and a sender',
      { SMTP_URL: 'smtps://plans:secret@mail.example:465', MAIL_FROM: 'plans@service.example' },
      { smtpUrl: 'smtps://plans:secret@mail.example:465', mailFrom: 'plans@service.example' },
    ],
    ['issuers in the sandbox', { ISSUERS }, { issuers: [issuer], developmentIssuer: false }],
    ['both kinds of issuer', { ISSUERS, DEVELOPMENT_ISSUER: 'on' }, { issuers: [issuer], developmentIssuer: true }],
    [
      'keys over http',
      { ISSUERS: ISSUERS.replace('https://id.example/jwks', 'http://localhost/jwks') },
      { profile: 'sandbox' },
    ],
  ])('%s', (_case, environment, expected) => {
    expect(configOf(environment)).toMatchObject(expected)
  })
})

describe('refused, in one line that says what would be right', () => {
  test.each<[string, Environment, string]>([
    ['no process', { PROCESSES: '0' }, 'PROCESSES is "0"; set it to a whole number from 1 to 64'],
    [
      'caches that keep for a day',
      { PUBLIC_CACHE_SECONDS: '86400' },
      'PUBLIC_CACHE_SECONDS is "86400"; set it to a whole number from 0 to 3600',
    ],
    ['a word as port', { PORT: 'http' }, 'PORT is "http"; set it to a whole number from 0 to 65535'],
    ['a port too high', { PORT: '65536' }, 'PORT is "65536"; set it to a whole number from 0 to 65535'],
    ['a negative port', { PORT: '-1' }, 'PORT is "-1"; set it to a whole number from 0 to 65535'],
    ['a fraction', { PORT: '4e3' }, 'PORT is "4e3"; set it to a whole number from 0 to 65535'],
    [
      'an address as host',
      { HOST: 'http://x' },
      'HOST is "http://x"; set it to an IP address or a host name, such as 127.0.0.1',
    ],
    [
      'half an IP address',
      { HOST: '127.0.0' },
      'HOST is "127.0.0"; set it to an IP address or a host name, such as 127.0.0.1',
    ],
    ['an unknown profile', { PROFILE: 'live' }, 'PROFILE is "live"; set it to sandbox or production'],
    ['an unknown switch', { DEMONSTRATION: 'true' }, 'DEMONSTRATION is "true"; set it to on or off'],
    ['another unknown switch', { DEVELOPMENT_ISSUER: '1' }, 'DEVELOPMENT_ISSUER is "1"; set it to on or off'],
    [
      'the demonstration in production',
      { ...production, DEMONSTRATION: 'on' },
      'DEMONSTRATION is on in production; set it to off',
    ],
    [
      'the development issuer in production',
      { ...production, DEVELOPMENT_ISSUER: 'on' },
      'DEVELOPMENT_ISSUER is on in production; set it to off',
    ],
    ['another word for introspection', { INTROSPECTION: 'yes' }, 'INTROSPECTION is "yes"; set it to on or off'],
    [
      'levels that are none',
      { DOCUMENT_TRUST: '[]' },
      'DOCUMENT_TRUST is not a JSON object; write {"*": "open", "subject or issuer": "only"}',
    ],
    [
      'a level that is none',
      { DOCUMENT_TRUST: '{"portal": "always"}' },
      'DOCUMENT_TRUST gives "portal" no level of trust; the levels are open, prefer, only',
    ],
    ...['proxy.example', '10.0.0.0/33', '10.0.0/8', '*', '1'].map((proxy): [string, Environment, string] => [
      `${proxy} as a proxy`,
      { TRUST_PROXY: proxy },
      `TRUST_PROXY names "${proxy}", which is no address and no network; write each as 10.1.2.3 or 10.0.0.0/8`,
    ]),
    [
      'production without issuers',
      { DATABASE_URL },
      'ISSUERS is empty in production, so nobody could sign in; list at least one issuer',
    ],
    [
      'a sandbox without issuers',
      { DEVELOPMENT_ISSUER: 'off' },
      'DEVELOPMENT_ISSUER is off and ISSUERS is empty, so nobody could sign in; set it to on or list an issuer',
    ],
    [
      'another kind of mail server',
      { SMTP_URL: 'https://mail.example', MAIL_FROM: 'plans@service.example' },
      'SMTP_URL is not the address of a mail server; write smtps://user:password@host:465',
    ],
    [
      'a mail server without a sender',
      { SMTP_URL: 'smtp://mail.example' },
      'MAIL_FROM is not set, and mail needs a sender; write an address, such as plans@example.nhs.uk',
    ],
    [
      'two senders',
      { MAIL_FROM: 'a@b.example, c@d.example' },
      'MAIL_FROM is "a@b.example, c@d.example"; set it to one e-mail address',
    ],
    [
      'an empty step to a claim',
      { ROLES_CLAIM: '/realm_access/' },
      'ROLES_CLAIM is "/realm_access/"; set it to the name of a claim, or to a path of names such as /realm_access/roles',
    ],
    [
      'an empty step to the subject',
      { SUBJECT_CLAIM: '//id' },
      'SUBJECT_CLAIM is "//id"; set it to the name of a claim, or to a path of names such as /realm_access/roles',
    ],
    [
      'clocks that differ by minutes',
      { CLOCK_SKEW_SECONDS: '121' },
      'CLOCK_SKEW_SECONDS is "121"; set it to a whole number from 0 to 120',
    ],
    ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; set it to error or warn or info or debug'],
    ['no log', { LOG_LEVEL: 'silent' }, 'LOG_LEVEL is "silent"; set it to error or warn or info or debug'],
    ['another switch of TLS', { BEHIND_TLS: 'yes' }, 'BEHIND_TLS is "yes"; set it to on or off'],
    [
      'every origin',
      { CORS_ORIGINS: '*' },
      'CORS_ORIGINS names "*", which is no origin; write each as https://host, with no path and no *',
    ],
    [
      'an origin with a path',
      { CORS_ORIGINS: 'https://plans.example https://other.example/' },
      'CORS_ORIGINS names "https://other.example/", which is no origin; write each as https://host, with no path and no *',
    ],
    [
      'keys over http in production',
      { ...production, ISSUERS: ISSUERS.replace('https://id.example/jwks', 'http://id.example/jwks') },
      'ISSUERS takes the keys of "https://id.example" over http in production; write https://',
    ],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://user:secret@db/plans', ISSUERS },
      'DATABASE_URL is not the address of a database; write postgresql://user:password@host:5432/database',
    ],
    [
      'another kind of database for migrations',
      { ...production, MIGRATION_DATABASE_URL: 'mysql://user:secret@db/plans' },
      'MIGRATION_DATABASE_URL is not the address of a database; write postgresql://user:password@host:5432/database',
    ],
    [
      'an owner and no service',
      { MIGRATION_DATABASE_URL: 'postgres://owner@db/plans' },
      'MIGRATION_DATABASE_URL is set without DATABASE_URL; set that too, to the address for the service',
    ],
    [
      'another kind of replica',
      { ...production, DATABASE_REPLICA_URL: 'https://replica/plans' },
      'DATABASE_REPLICA_URL is not the address of a database; write postgresql://user:password@host:5432/database',
    ],
    [
      'a replica of nothing',
      { DATABASE_REPLICA_URL: 'postgres://service@replica/plans' },
      'DATABASE_REPLICA_URL is set without DATABASE_URL; set that too, to the address for the service',
    ],
  ])('%s', (_case, environment, line) => {
    expect(linesOf(environment)).toEqual([line])
  })
})

describe('issuers refused', () => {
  test.each<[string, string, string]>([
    ['no JSON', 'https://id.example', 'ISSUERS is not a JSON list; write '],
    ['one object', JSON.stringify(issuer), 'ISSUERS is not a JSON list; write '],
    ['a text in the list', '["https://id.example"]', 'ISSUERS entry 1 is not an object; write '],
    ['null in the list', '[null]', 'ISSUERS entry 1 is not an object; write '],
    [
      'no audience',
      JSON.stringify([{ ...issuer, audience: undefined }]),
      'ISSUERS entry 1 has no text for "audience"; write ',
    ],
    [
      'a blank issuer',
      JSON.stringify([issuer, { ...issuer, issuer: '' }]),
      'ISSUERS entry 2 has no text for "issuer"; write ',
    ],
    ['a number', JSON.stringify([{ ...issuer, jwks: 1 }]), 'ISSUERS entry 1 has no text for "jwks"; write '],
    [
      'a file of keys',
      JSON.stringify([{ ...issuer, jwks: 'file:///jwks' }]),
      'ISSUERS entry 1 has a "jwks" that is not an address',
    ],
    [
      'a relative address',
      JSON.stringify([{ ...issuer, jwks: '/jwks' }]),
      'ISSUERS entry 1 has a "jwks" that is not an address',
    ],
    [
      'an unknown key',
      JSON.stringify([{ ...issuer, jwksUri: 'x' }]),
      'ISSUERS entry 1 has an unknown key "jwksUri"; the keys are ',
    ],
    [
      'the same one twice',
      JSON.stringify([issuer, issuer]),
      'ISSUERS names the issuer "https://id.example" more than once',
    ],
  ])('%s', (_case, text, beginning) => {
    expect(linesOf({ ISSUERS: text })).toEqual([expect.stringContaining(beginning)])
  })
})

test('everything that is wrong is said at once, one line each', () => {
  const reading = readConfig({ PORT: 'x', HOST: '!', PROFILE: 'live', ISSUERS: '{', DEMONSTRATION: 'maybe' })
  const problems = reading.ok ? [] : reading.problems
  expect(problems.map(({ setting }) => setting).toSorted()).toEqual([
    'DEMONSTRATION',
    'HOST',
    'ISSUERS',
    'PORT',
    'PROFILE',
  ])
  expect(problems.filter(({ setting, line }) => line.includes('\n') || !line.startsWith(setting))).toEqual([])
})

test('a password is never repeated', () => {
  expect(linesOf({ DATABASE_URL: 'mysql://user:secret@db/plans' }).join()).not.toContain('secret')
})

describe('S10 to S19 each limit', () => {
  test.each(limitNames.map(name => ({ name, ...limitSettings[name] })))(
    '$setting is taken from $from to $to, and refused beyond',
    ({ name, setting, from, to, fallback }) => {
      expect([from, to].map(value => configOf({ [setting]: String(value) }).limits[name])).toEqual([from, to])
      expect(fallback >= from && fallback <= to).toBe(true)
      const wanted = `set it to a whole number from ${from} to ${to}`
      for (const wrong of [String(from - 1), String(to + 1), 'many', '1e3', '5.5', '0x10'])
        expect(linesOf({ [setting]: wrong })).toEqual([`${setting} is "${wrong}"; ${wanted}`])
    },
  )

  test('has a setting of its own', () => {
    expect(new Set(limitNames.map(name => limitSettings[name].setting)).size).toBe(limitNames.length)
  })
})
