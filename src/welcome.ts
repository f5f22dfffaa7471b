import { join } from 'node:path'
import { limitNames, type Limits } from './config-limits.ts'
import type { Config } from './config.ts'
import type { SecondLock } from './jobs/open-tables.ts'

const mailNotice = ({ profile, dataDir }: Config): string =>
  profile === 'sandbox'
    ? `Mail is written to ${join(dataDir, 'mail')}`
    : 'No mail leaves, and every notification will fail: set SMTP_URL and MAIL_FROM.'

const lockNotices: Readonly<Record<SecondLock, readonly string[]>> = {
  CLOSED: [],
  HALF_CLOSED: [
    'The second lock in the database is half closed, because the user of DATABASE_URL owns the tables: set MIGRATION_DATABASE_URL to the owner, and DATABASE_URL to a user who owns nothing.',
  ],
  OPEN: [
    'The second lock in the database is open, because the user of DATABASE_URL may not make roles: let it (alter role … createrole), or set MIGRATION_DATABASE_URL to a user who may.',
  ],
}

const limitsNotice = (limits: Limits): string =>
  `Limits: ${limitNames.map(name => `${name} ${limits[name]}`).join(', ')}`

/** What is said to whoever started the service, once it serves. */
export const welcome = (config: Config, address: string, lock: SecondLock): string =>
  [
    `Improvement plans are served at ${address}/graphql`,
    ...(config.processes > 1 ? [`${config.processes} processes answer.`] : []),
    ...(config.profile === 'sandbox'
      ? ['This is a sandbox: its clock stands still unless it is moved, and its organisations are invented.']
      : []),
    ...lockNotices[lock],
    ...(config.smtpUrl === null ? [mailNotice(config)] : []),
    ...(config.developmentIssuer ? ['Sign in with a token of: npm run --silent token -- --role DSPT_REVIEWER'] : []),
    limitsNotice(config.limits),
  ].join('\n')
