import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { isAddress, readIssuers } from './config-issuers.ts'
import type { Issuer } from './config-issuers.ts'

/** The settings the service runs with, all of them checked. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | null
  /** For the owner of the tables; null where the user of `databaseUrl` is that. */
  readonly migrationDatabaseUrl: string | null
  readonly issuers: readonly Issuer[]
  readonly rolesClaim: string
  readonly profile: 'sandbox' | 'production'
  readonly dataDir: string
  readonly demonstration: boolean
  readonly developmentIssuer: boolean
  /** Null where mail goes to no server: a sandbox writes it into its data folder then. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
}

/** One thing that is wrong with one setting, and what would be right, in one line. */
export interface ConfigProblem {
  readonly setting: string
  readonly line: string
}

/** Either a complete configuration, or every reason why there is none. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

type Environment = Readonly<Record<string, string | undefined>>

const profiles = ['sandbox', 'production'] as const
const switches = ['on', 'off'] as const
const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i

const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

class Reading {
  readonly problems: ConfigProblem[] = []
  readonly environment: Environment

  constructor(environment: Environment) {
    this.environment = environment
  }

  problem(setting: string, message: string) {
    this.problems.push({ setting, line: `${setting} ${message}` })
  }

  text(setting: string): string | undefined {
    const value = this.environment[setting]?.trim()
    return value === '' ? undefined : value
  }

  checked(setting: string, fallback: string, isRight: (text: string) => boolean, wanted: string): string {
    const value = this.text(setting) ?? fallback
    if (isRight(value)) return value
    this.problem(setting, `is ${quoted(value)}; ${wanted}`)
    return fallback
  }

  choice<T extends string>(setting: string, fallback: T, choices: readonly T[]): T {
    const value = this.text(setting)
    const chosen = value === undefined ? fallback : choices.find(choice => choice === value)
    if (chosen === undefined) this.problem(setting, `is ${quoted(value ?? '')}; set it to ${choices.join(' or ')}`)
    return chosen ?? fallback
  }

  databaseUrl(setting: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'): string | null {
    const value = this.text(setting)
    if (value !== undefined && !isAddress(value, ['postgres:', 'postgresql:']))
      this.problem(setting, 'is not the address of a database; write postgresql://user:password@host:5432/database')
    return value ?? null
  }

  migrationDatabaseUrl(): string | null {
    const value = this.databaseUrl('MIGRATION_DATABASE_URL')
    if (value !== null && this.text('DATABASE_URL') === undefined)
      this.problem(
        'MIGRATION_DATABASE_URL',
        'is set without DATABASE_URL; set that too, to the address for the service',
      )
    return value
  }

  smtpUrl(): string | null {
    const value = this.text('SMTP_URL')
    if (value !== undefined && !isAddress(value, ['smtp:', 'smtps:']))
      this.problem('SMTP_URL', 'is not the address of a mail server; write smtps://user:password@host:465')
    if (value !== undefined && this.text('MAIL_FROM') === undefined)
      this.problem('MAIL_FROM', 'is not set, and mail needs a sender; write an address, such as plans@example.nhs.uk')
    return value ?? null
  }

  issuers(): readonly Issuer[] {
    const { issuers, problems } = readIssuers(this.text('ISSUERS') ?? '[]')
    for (const message of problems) this.problem('ISSUERS', message)
    return issuers
  }
}

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65535

const isHost = (text: string) => isIP(text) !== 0 || (hostName.test(text) && !/^[\d.]+$/.test(text))

const isSender = (text: string) => /^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(text)

const readSettings = (reading: Reading): Config => {
  const databaseUrl = reading.databaseUrl('DATABASE_URL')
  const issuers = reading.issuers()
  const profile = reading.choice('PROFILE', databaseUrl === null ? 'sandbox' : 'production', profiles)
  const inSandbox = profile === 'sandbox'
  return {
    port: Number(reading.checked('PORT', '4000', isPort, 'set it to a whole number from 0 to 65535')),
    host: reading.checked('HOST', '127.0.0.1', isHost, 'set it to an IP address or a host name, such as 127.0.0.1'),
    databaseUrl,
    migrationDatabaseUrl: reading.migrationDatabaseUrl(),
    issuers: Object.freeze(issuers),
    rolesClaim: reading.text('ROLES_CLAIM') ?? 'roles',
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
