import { resolve } from 'node:path'
import { isAddress, isClaim, isClockSkew, isHost, isNetwork, isOrigin, isPort, isSender } from './config-checks.ts'
import { isSafelyAsked, readIssuers } from './config-issuers.ts'
import type { Issuer } from './config-issuers.ts'
import { limitNames, limitSettings, readLimit, type LimitName, type Limits } from './config-limits.ts'
import { quoted, SettingsReading, type ConfigProblem, type Environment } from './config-reading.ts'
import { readTrust, type TrustByClient } from './config-trust.ts'

/** The settings the service runs with, all of them checked. */
export interface Config {
  readonly port: number
  readonly host: string
  /** How many processes answer side by side. */
  readonly processes: number
  readonly databaseUrl: string | null
  /** For the owner of the tables; null where the user of `databaseUrl` is that. */
  readonly migrationDatabaseUrl: string | null
  /** A server that repeats what is written on that of `databaseUrl`; null where nothing is read from another. */
  readonly databaseReplicaUrl: string | null
  readonly issuers: readonly Issuer[]
  /** The claim that lists roles, and the one that names the subject: each its name, or a JSON pointer to it. */
  readonly rolesClaim: string
  readonly subjectClaim: string
  readonly clockSkewSeconds: number
  readonly profile: 'sandbox' | 'production'
  readonly dataDir: string
  readonly demonstration: boolean
  readonly developmentIssuer: boolean
  /** Null where mail goes to no server: a sandbox writes it into its data folder then. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly logLevel: (typeof logLevels)[number]
  /** Whether browsers reach the service over TLS, so that they may be told to come in no other way. */
  readonly behindTls: boolean
  /** The origins of the pages that may ask from within a browser. */
  readonly corsOrigins: readonly string[]
  readonly limits: Limits
  readonly introspection: boolean
  /** A file of documents by their ids, besides those of schema/operations. */
  readonly trustedDocuments: string | null
  readonly documentTrust: TrustByClient
  /** The addresses and networks of proxies whose word on where a request comes from is taken. */
  readonly trustedProxies: readonly string[]
  /** For how long caches may use a public answer without asking again. */
  readonly publicCacheSeconds: number
}

/** Either a complete configuration, or every reason why there is none. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

const profiles = ['sandbox', 'production'] as const
const switches = ['on', 'off'] as const
const logLevels = ['error', 'warn', 'info', 'debug'] as const

class Reading extends SettingsReading {
  databaseUrl(setting: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL' | 'DATABASE_REPLICA_URL'): string | null {
    const value = this.text(setting)
    if (value !== undefined && !isAddress(value, ['postgres:', 'postgresql:']))
      this.problem(setting, 'is not the address of a database; write postgresql://user:password@host:5432/database')
    return value ?? null
  }

  databaseUrlBeside(setting: 'MIGRATION_DATABASE_URL' | 'DATABASE_REPLICA_URL'): string | null {
    const value = this.databaseUrl(setting)
    if (value !== null && this.text('DATABASE_URL') === undefined)
      this.problem(setting, 'is set without DATABASE_URL; set that too, to the address for the service')
    return value
  }

  databasesBeside() {
    return {
      migrationDatabaseUrl: this.databaseUrlBeside('MIGRATION_DATABASE_URL'),
      databaseReplicaUrl: this.databaseUrlBeside('DATABASE_REPLICA_URL'),
    }
  }

  smtpUrl(): string | null {
    const value = this.text('SMTP_URL')
    if (value !== undefined && !isAddress(value, ['smtp:', 'smtps:']))
      this.problem('SMTP_URL', 'is not the address of a mail server; write smtps://user:password@host:465')
    if (value !== undefined && this.text('MAIL_FROM') === undefined)
      this.problem('MAIL_FROM', 'is not set, and mail needs a sender; write an address, such as plans@example.nhs.uk')
    return value ?? null
  }

  limit(name: LimitName): number {
    const { setting, fallback, from, to } = limitSettings[name]
    const text = this.text(setting)
    const value = text === undefined ? fallback : readLimit(name, text)
    if (value === undefined)
      this.problem(setting, `is ${quoted(text ?? '')}; set it to a whole number from ${from} to ${to}`)
    return value ?? fallback
  }

  limits(): Limits {
    const read = limitNames.map(name => [name, this.limit(name)] as const)
    return Object.freeze(Object.fromEntries(read) as Record<LimitName, number>)
  }

  numbers() {
    return {
      processes: this.wholeNumber('PROCESSES', { fallback: 1, from: 1, to: 64 }),
      publicCacheSeconds: this.wholeNumber('PUBLIC_CACHE_SECONDS', { fallback: 5, from: 0, to: 3_600 }),
    }
  }

  documentTrust(): TrustByClient {
    const { trust, problems } = readTrust(this.text('DOCUMENT_TRUST') ?? '{}')
    for (const message of problems) this.problem('DOCUMENT_TRUST', message)
    return trust
  }

  issuers(): readonly Issuer[] {
    const { issuers, problems } = readIssuers(this.text('ISSUERS') ?? '[]')
    for (const message of problems) this.problem('ISSUERS', message)
    return issuers
  }
}

const originWanted = 'no origin; write each as https://host, with no path and no *'
const proxyWanted = 'no address and no network; write each as 10.1.2.3 or 10.0.0.0/8'
const claimWanted = 'set it to the name of a claim, or to a path of names such as /realm_access/roles'

const readSettings = (reading: Reading): Config => {
  const databaseUrl = reading.databaseUrl('DATABASE_URL')
  const issuers = reading.issuers()
  const profile = reading.choice('PROFILE', databaseUrl === null ? 'sandbox' : 'production', profiles)
  const trustedDocuments = reading.text('TRUSTED_DOCUMENTS')
  const inSandbox = profile === 'sandbox'
  return {
    port: Number(reading.checked('PORT', '4000', isPort, 'set it to a whole number from 0 to 65535')),
    host: reading.checked('HOST', '127.0.0.1', isHost, 'set it to an IP address or a host name, such as 127.0.0.1'),
    databaseUrl,
    ...reading.databasesBeside(),
    issuers: Object.freeze(issuers),
    rolesClaim: reading.checked('ROLES_CLAIM', 'roles', isClaim, claimWanted),
    subjectClaim: reading.checked('SUBJECT_CLAIM', 'sub', isClaim, claimWanted),
    clockSkewSeconds: Number(
      reading.checked('CLOCK_SKEW_SECONDS', '30', isClockSkew, 'set it to a whole number from 0 to 120'),
    ),
    profile,
    dataDir: resolve(reading.text('DATA_DIR') ?? '.data'),
    demonstration: reading.choice('DEMONSTRATION', inSandbox ? 'on' : 'off', switches) === 'on',
    developmentIssuer:
      reading.choice('DEVELOPMENT_ISSUER', inSandbox && issuers.length === 0 ? 'on' : 'off', switches) === 'on',
    smtpUrl: reading.smtpUrl(),
    mailFrom: reading.checked(
      'MAIL_FROM',
      'improvement-plans@sandbox.invalid',
      isSender,
      'set it to one e-mail address',
    ),
    logLevel: reading.choice('LOG_LEVEL', 'info', logLevels),
    behindTls: reading.choice('BEHIND_TLS', inSandbox ? 'off' : 'on', switches) === 'on',
    corsOrigins: reading.list('CORS_ORIGINS', isOrigin, originWanted),
    limits: reading.limits(),
    introspection: reading.choice('INTROSPECTION', inSandbox ? 'on' : 'off', switches) === 'on',
    trustedDocuments: trustedDocuments === undefined ? null : resolve(trustedDocuments),
    documentTrust: reading.documentTrust(),
    trustedProxies: reading.list('TRUST_PROXY', isNetwork, proxyWanted),
    ...reading.numbers(),
  }
}

const checkTogether = (reading: Reading, config: Config) => {
  const isWrong = (setting: string) => reading.problems.some(problem => problem.setting === setting)
  if (isWrong('PROFILE')) return
  const nobodyCanSignIn = config.issuers.length === 0 && !isWrong('ISSUERS')
  if (config.profile === 'production') {
    if (config.demonstration) reading.problem('DEMONSTRATION', 'is on in production; set it to off')
    if (config.developmentIssuer) reading.problem('DEVELOPMENT_ISSUER', 'is on in production; set it to off')
    if (nobodyCanSignIn) {
      reading.problem('ISSUERS', 'is empty in production, so nobody could sign in; list at least one issuer')
    }
    for (const { issuer } of config.issuers.filter(one => !isSafelyAsked(one)))
      reading.problem('ISSUERS', `takes the keys of ${quoted(issuer)} over http in production; write https://`)
  } else if (nobodyCanSignIn && !config.developmentIssuer) {
    reading.problem(
      'DEVELOPMENT_ISSUER',
      'is off and ISSUERS is empty, so nobody could sign in; set it to on or list an issuer',
    )
  }
}

/** Reads and checks every setting at once; a blank one counts as absent. */
export const readConfig = (environment: Environment = process.env): ConfigReading => {
  const reading = new Reading(environment)
  const config = readSettings(reading)
  checkTogether(reading, config)
  return reading.problems.length === 0
    ? { ok: true, config: Object.freeze(config) }
    : { ok: false, problems: reading.problems }
}
