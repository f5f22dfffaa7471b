import { createRemoteJWKSet } from 'jose'
import { readConfig, type Config } from './config.ts'
import { authenticator, type TrustedIssuer } from './http/authentication.ts'
import { developmentIssuer } from './http/development-issuer.ts'
import { makeServer } from './http/server.ts'
import { loadDemonstration } from './demonstration/load.ts'
import { loadReferenceData } from './imports/reference-data.ts'
import { connect, migrate, type Database } from './persistence/database.ts'
import { openServer } from './persistence/postgres-server.ts'
import { realClock, SandboxClock } from './persistence/sandbox-clock.ts'

// In the review season of cycle 2023-24: 9 o'clock in London.
const sandboxBegins = new Date('2024-07-08T08:00:00Z')

type Stop = () => Promise<void>

const openDatabase = async (config: Config, stops: Stop[]): Promise<Database> => {
  let url = config.databaseUrl
  if (url === null) {
    const embedded = await openServer({ dataDir: config.dataDir, onLog: line => console.error(line) })
    stops.push(embedded.stop)
    url = embedded.url
  }
  const database = await connect(url)
  stops.push(database.close)
  await migrate(database)
  return database
}

const trustedIssuers = async (config: Config) => {
  const development = config.developmentIssuer ? await developmentIssuer(config.dataDir) : null
  const configured: TrustedIssuer[] = config.issuers.map(({ issuer, audience, jwks }) => ({
    issuer,
    audience,
    keys: createRemoteJWKSet(new URL(jwks)),
  }))
  return {
    issuers: development === null ? configured : [...configured, development.trusted],
    publicKeys: development?.publicKeys ?? { keys: [] },
  }
}

const start = async (config: Config, stops: Stop[]): Promise<string> => {
  const database = await openDatabase(config, stops)
  const sandboxClock = config.profile === 'sandbox' ? await SandboxClock.load(database, sandboxBegins) : null
  const clock = sandboxClock ?? realClock
  await loadReferenceData(database, clock.now())
  if (config.demonstration) await loadDemonstration(database, clock.now())
  const { issuers, publicKeys } = await trustedIssuers(config)
  const server = await makeServer({
    service: { database, clock, sandboxClock },
    authenticate: authenticator(issuers, config.rolesClaim),
    publicKeys,
    isProduction: config.profile === 'production',
    log: true,
  })
  stops.push(() => server.close())
  return server.listen({ port: config.port, host: config.host })
}

const welcome = (config: Config, address: string): string =>
  [
    `Improvement plans are served at ${address}/graphql`,
    ...(config.profile === 'sandbox'
      ? ['This is a sandbox: its clock stands still unless it is moved, and its organisations are invented.']
      : []),
    ...(config.developmentIssuer ? ['Sign in with a token of: npm run --silent token -- --role DSPT_REVIEWER'] : []),
  ].join('\n')

// A signal to a process group can arrive twice at once: from the group, and passed on by npm.
const oneSignal = 1_000

const stopOnSignals = (stops: readonly Stop[]): void => {
  let since: number | null = null
  const stop = async (): Promise<void> => {
    if (since !== null) {
      if (performance.now() - since > oneSignal) process.exit(1)
      return
    }
    since = performance.now()
    for (const one of stops.toReversed()) await one()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
}

const reading = readConfig()
if (reading.ok) {
  const stops: Stop[] = []
  stopOnSignals(stops)
  try {
    console.log(welcome(reading.config, await start(reading.config, stops)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    for (const stop of stops.toReversed()) await stop()
    process.exitCode = 1
  }
} else {
  for (const { line } of reading.problems) console.error(line)
  process.exitCode = 1
}
