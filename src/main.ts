import { join } from 'node:path'
import { limitNames, type Limits } from './config-limits.ts'
import { readConfig, type Config } from './config.ts'
import { loadDemonstration } from './demonstration/load.ts'
import { authenticator, type TrustedIssuer } from './http/authentication.ts'
import { developmentIssuer } from './http/development-issuer.ts'
import { remoteKeys } from './http/remote-keys.ts'
import { makeServer } from './http/server.ts'
import { loadTrustedDocuments } from './http/trusted-documents.ts'
import { loadReferenceData } from './imports/reference-data.ts'
import { mailFor } from './jobs/mail.ts'
import { addressesOf, embeddedAddresses, openTables, type Addresses, type SecondLock } from './jobs/open-tables.ts'
import { startWorker } from './jobs/worker.ts'
import { makeLog, type Log } from './log.ts'
import { connect, type Database } from './persistence/database.ts'
import { openServer } from './persistence/postgres-server.ts'
import { realClock, SandboxClock, sandboxBegins } from './persistence/sandbox-clock.ts'

const oneProbe = 1_000
// A signal to a process group can arrive twice at once: from the group, and passed on by npm.
const oneSignal = 1_000
const longestStop = 30_000

type Stop = () => Promise<void>
type Started = { readonly address: string; readonly lock: SecondLock }

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const wordsOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : codeOf(error) || String(error)

/** One database, by two sets of pools: what prepares it and works in it has longer times than who answers, and takes nobody's connection. */
type Opened = { readonly working: Database; readonly answering: Database; readonly lock: SecondLock }

const connectionsOfWork = 8

const openDatabase = async (config: Config, stops: Stop[]): Promise<Opened> => {
  const addresses = addressesOf(config)
  if (addresses !== null) return openPools(addresses, config.limits, stops)
  const embedded = await openServer({ dataDir: config.dataDir, onLog: line => console.error(line) })
  stops.push(embedded.stop)
  return openPools(embeddedAddresses(embedded), config.limits, stops)
}

const openPools = async (addresses: Addresses, limits: Limits, stops: Stop[]): Promise<Opened> => {
  const { database: working, lock } = await openTables(addresses, connectionsOfWork)
  stops.push(working.close)
  const { connectionMilliseconds, statementMilliseconds } = limits
  const pooling = { connectionMilliseconds, statementMilliseconds, roles: working.roles }
  const answering = await connect(addresses.service.url, pooling)
  stops.push(answering.close)
  return { working, answering, lock }
}

const trustedIssuers = async (config: Config, { tell }: Log) => {
  const { dataDir, rolesClaim, subjectClaim } = config
  const development = config.developmentIssuer ? await developmentIssuer(dataDir, rolesClaim, subjectClaim) : null
  const configured: TrustedIssuer[] = config.issuers.map(({ issuer, audience, jwks }) => ({
    issuer,
    audience,
    keys: remoteKeys(new URL(jwks), { onProblem: error => tell('keys-not-learnt', { issuer, error }) }),
  }))
  return {
    issuers: development === null ? configured : [...configured, development.trusted],
    publicKeys: development?.publicKeys ?? { keys: [] },
  }
}

const whyNotListening =
  ({ port, host }: Config) =>
  (error: unknown): never => {
    const lines: Readonly<Record<string, string>> = {
      EADDRINUSE: `PORT ${port} of ${host} is in use by another program; stop that one, or set PORT to another.`,
      EACCES: `PORT ${port} is closed to this user; set PORT to one from 1024.`,
      EADDRNOTAVAIL: `HOST ${host} is no address of this machine; set it to one, such as 127.0.0.1.`,
      ENOTFOUND: `HOST ${host} is not known; set it to an address of this machine, such as 127.0.0.1.`,
    }
    throw new Error(lines[codeOf(error)] ?? wordsOf(error), { cause: error })
  }

const start = async (config: Config, log: Log, stops: Stop[], told: AbortSignal): Promise<Started> => {
  const trustedDocuments = await loadTrustedDocuments(config.trustedDocuments)
  const { working, answering, lock } = await openDatabase(config, stops)
  told.throwIfAborted()
  const sandboxClock = config.profile === 'sandbox' ? await SandboxClock.load(answering, sandboxBegins) : null
  const clock = sandboxClock ?? realClock
  await loadReferenceData(working, clock.now())
  told.throwIfAborted()
  if (config.demonstration) await loadDemonstration(working, clock.now())
  const { smtpUrl, mailFrom: from, profile, dataDir } = config
  const deliver = mailFor({ smtpUrl, from, folder: profile === 'sandbox' ? join(dataDir, 'mail') : null })
  const worker = await startWorker({ database: working, clock, deliver, tell: log.tell })
  stops.push(worker.stop)
  const { issuers, publicKeys } = await trustedIssuers(config, log)
  const server = await makeServer({
    service: { database: answering, clock, sandboxClock, limits: config.limits },
    authenticate: authenticator(issuers, config),
    publicKeys,
    isProduction: config.profile === 'production',
    log,
    browsers: config,
    introspection: config.introspection,
    trustedDocuments,
    trust: config.documentTrust,
    trustedProxies: config.trustedProxies,
    publicCacheSeconds: config.publicCacheSeconds,
    oneProbe,
  })
  told.throwIfAborted()
  const address = await server.listen({ port: config.port, host: config.host }).catch(whyNotListening(config))
  stops.push(() => server.close())
  return { address, lock }
}

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

const welcome = (config: Config, { address, lock }: Started): string =>
  [
    `Improvement plans are served at ${address}/graphql`,
    ...(config.profile === 'sandbox'
      ? ['This is a sandbox: its clock stands still unless it is moved, and its organisations are invented.']
      : []),
    ...lockNotices[lock],
    ...(config.smtpUrl === null ? [mailNotice(config)] : []),
    ...(config.developmentIssuer ? ['Sign in with a token of: npm run --silent token -- --role DSPT_REVIEWER'] : []),
    limitsNotice(config.limits),
  ].join('\n')

const onSignals = (stop: () => void): void => {
  let since: number | null = null
  const hear = (): void => {
    if (since !== null && performance.now() - since > oneSignal) process.exit(1)
    since ??= performance.now()
    stop()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, hear)
}

/** Runs until a signal comes or something fails; what was started is stopped in the other order, and a start is not cut in the middle. */
const run = async (config: Config): Promise<void> => {
  const stops: Stop[] = []
  const told = new AbortController()
  const log = makeLog(config.logLevel)
  const starting = start(config, log, stops, told.signal)
  const end = async (code: number): Promise<void> => {
    if (told.signal.aborted) return
    told.abort()
    setTimeout(() => process.exit(1), longestStop).unref()
    await starting.catch(() => undefined)
    let worst = code
    for (const stop of stops.toReversed()) {
      await stop().catch((error: unknown) => {
        log.tell('stop-failed', { error })
        worst = 1
      })
    }
    process.exit(worst)
  }
  onSignals(() => void end(0))
  process.on('uncaughtException', error => {
    log.tell('service-failed', { error })
    void end(1)
  })
  try {
    console.log(welcome(config, await starting))
  } catch (error) {
    if (!told.signal.aborted) console.error(wordsOf(error))
    await end(1)
  }
}

const reading = readConfig()
if (reading.ok) await run(reading.config)
else {
  for (const { line } of reading.problems) console.error(line)
  process.exitCode = 1
}
