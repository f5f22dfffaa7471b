import type { Config } from './config.ts'
import { authenticator, type TrustedIssuer } from './http/authentication.ts'
import type { Others } from './http/counts.ts'
import { developmentIssuer } from './http/development-issuer.ts'
import { remoteKeys } from './http/remote-keys.ts'
import { makeServer } from './http/server.ts'
import { loadTrustedDocuments } from './http/trusted-documents.ts'
import type { Log } from './log.ts'
import { connect, type Database } from './persistence/database.ts'
import { openReplica, type Replica } from './persistence/replica.ts'
import { SandboxClock, sandboxBegins } from './persistence/sandbox-clock.ts'
import { codeOf, wordsOf } from './words.ts'

export type Stop = () => Promise<void>

const oneProbe = 1_000
const connectionsOfAll = 72
const [fewestConnections, mostConnections] = [10, 24]

/** As many for each process as one takes by itself, and fewer where they are many. */
const connectionsOfEach = (processes: number): number =>
  Math.max(fewestConnections, Math.min(mostConnections, Math.floor(connectionsOfAll / processes)))

/** Where answers are read from, and the roles that are taken on there. */
export type Source = { readonly url: string; readonly roles: Database['roles'] }

/** Pools for whoever answers: shorter times than for work, and connections that work takes from nobody. */
export const connectTo = async ({ url, roles }: Source, config: Config, stops: Stop[]): Promise<Database> => {
  const { connectionMilliseconds, statementMilliseconds } = config.limits
  const connections = connectionsOfEach(config.processes)
  const database = await connect(url, { connections, connectionMilliseconds, statementMilliseconds, roles })
  stops.push(database.close)
  return database
}

/** The replica that the settings name, if they do. */
const followReplica = (database: Database, config: Config, { tell }: Log, stops: Stop[]): Replica | null => {
  if (config.databaseReplicaUrl === null) return null
  const replica = openReplica(database, {
    url: config.databaseReplicaUrl,
    connections: connectionsOfEach(config.processes),
    longestLag: config.limits.replicaLagMilliseconds,
    onChange: (isUsed, why) => tell(isUsed ? 'replica-used' : 'replica-left', why),
  })
  stops.push(replica.close)
  return replica
}

/** The clock of a sandbox, which is one over all its processes; null in production. */
export const followClock = async (
  database: Database,
  { profile }: Config,
  { tell }: Log,
  stops: Stop[],
): Promise<SandboxClock | null> => {
  if (profile !== 'sandbox') return null
  const clock = await SandboxClock.load(database, sandboxBegins)
  stops.push(await clock.follow(database, error => tell('database-in-trouble', { error })))
  return clock
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

type Serving = {
  readonly config: Config
  readonly log: Log
  readonly database: Database
  readonly clock: { readonly now: () => Date }
  readonly sandboxClock: SandboxClock | null
  /** The processes beside this one that serve as well; null for one alone. */
  readonly others: Others | null
}

/** Serves on a database that is ready, and tells the address; what every process does that answers. */
export const serveOn = async (
  { config, log, others, ...on }: Serving,
  stops: Stop[],
  told: AbortSignal,
): Promise<string> => {
  const trustedDocuments = await loadTrustedDocuments(config.trustedDocuments)
  const { issuers, publicKeys } = await trustedIssuers(config, log)
  const server = await makeServer({
    service: { ...on, limits: config.limits, replica: followReplica(on.database, config, log, stops) },
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
    others,
  })
  told.throwIfAborted()
  const address = await server.listen({ port: config.port, host: config.host }).catch(whyNotListening(config))
  stops.push(() => server.close())
  return address
}
