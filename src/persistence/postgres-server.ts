import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { accountFor } from './postgres-account.ts'
import { binariesFor } from './postgres-binaries.ts'
import { initialise, launch, passwordIn, shutDown } from './postgres-cluster.ts'
import type { Cluster, Launch } from './postgres-cluster.ts'
import { removeAbandoned, serverFolder } from './postgres-folder.ts'
import { findRunning, holdFolder, isOwned } from './postgres-owner.ts'
import type { Running } from './postgres-owner.ts'
import { hasCode, messageOf } from './postgres-process.ts'

const databaseName = 'improvement_plans'

/** How an embedded server is opened. */
export interface ServerOptions {
  readonly dataDir: string
  /** What to do when another process runs a server in the folder: refuse to start, or use that server. */
  readonly join?: 'refuse' | 'use'
  /** Off trades safety for speed, for data that may be lost. */
  readonly durable?: boolean
  /** Hears what the people who run the service should know. */
  readonly onLog?: (line: string) => void
  /** Hears the lines that PostgreSQL itself writes. */
  readonly onServerLog?: (line: string) => void
}

/** An embedded server that accepts connections. */
export interface OpenServer {
  /** For the owner of everything, who migrates. */
  readonly url: string
  /** For the service, which owns nothing. */
  readonly serviceUrl: string
  readonly startedHere: boolean
  stop(): Promise<void>
}

/** Another live process owns the server of this data folder. */
export class FolderInUse extends Error {
  constructor(dataDir: string, { owner, pid }: { owner: number; pid: number }) {
    super(
      `The data folder ${dataDir} is in use by another running service or command ` +
        `(process ${owner}, PostgreSQL process ${pid}). Stop that one, or set DATA_DIR to another folder.`,
    )
    this.name = 'FolderInUse'
  }
}

const serviceUser = 'improvement_plans_service'

const urlsOf = ({ password, servicePassword }: Cluster, port: number) => {
  const urlOf = (user: string, own: string) => `postgresql://${user}:${own}@127.0.0.1:${port}/${databaseName}`
  return { url: urlOf('postgres', password), serviceUrl: urlOf(serviceUser, servicePassword) }
}

/** Creates the database and the service's user where they are missing. */
const createDatabase = async (client: pg.Client, { servicePassword }: Cluster) => {
  const database = await client.query('select from pg_database where datname = $1', [databaseName])
  if (database.rowCount === 0) await client.query(`create database ${databaseName}`)
  const user = await client.query('select from pg_roles where rolname = $1', [serviceUser])
  if (user.rowCount === 0) await client.query(`create role ${serviceUser} login password '${servicePassword}'`)
}

/** The password in the folder counts, also where its file was lost and made anew. */
const setPassword = (client: pg.Client, { servicePassword }: Cluster) =>
  client.query(`alter role ${serviceUser} password '${servicePassword}'`)

type Server = Extract<Launch, { outcome: 'ready' }>

const stopper = (cluster: Cluster, { child, gone }: Server, letGo: () => void, log: (line: string) => void) => {
  let stopping: Promise<void> | null = null
  const onExit = () => void child.kill('SIGINT')
  process.once('exit', onExit)
  const ended = gone.then(() => {
    process.off('exit', onExit)
    letGo()
    if (stopping === null) log(`PostgreSQL stopped by itself (${String(child.signalCode ?? child.exitCode)}).`)
  })
  const stop = async () => {
    letGo()
    child.ref()
    await shutDown(cluster)
    await ended
  }
  return () => (stopping ??= stop())
}

const start = async (cluster: Cluster, log: (line: string) => void): Promise<OpenServer | null> => {
  await initialise(cluster)
  const launched = await launch(cluster)
  if (launched.outcome === 'again') return null
  const { child, port } = launched
  try {
    const { client, letGo } = await holdFolder(cluster, port)
    const stop = stopper(cluster, launched, letGo, log)
    await createDatabase(client, cluster)
    await setPassword(client, cluster)
    child.unref()
    if (child.stderr instanceof Socket) child.stderr.unref()
    return { ...urlsOf(cluster, port), startedHere: true, stop }
  } catch (error) {
    await shutDown(cluster)
    throw error
  }
}

const joined = async (cluster: Cluster, { client, port }: Running): Promise<OpenServer> => {
  await createDatabase(client, cluster)
  await client.end()
  return { ...urlsOf(cluster, port), startedHere: false, stop: async () => undefined }
}

const clusterOf = async ({ dataDir, durable = true, onServerLog }: ServerOptions, log: (line: string) => void) => {
  const account = await accountFor(join(dataDir, 'postgres'))
  const folder = await serverFolder(dataDir, account, log)
  await removeAbandoned(folder.home)
  const binaries = await binariesFor(account, folder.home)
  const password = await passwordIn(dataDir)
  const servicePassword = await passwordIn(dataDir, 'service-password')
  return {
    ...folder,
    dataDir,
    account,
    binaries,
    password,
    servicePassword,
    isDurable: durable,
    serverLog: onServerLog ?? (() => undefined),
  }
}

const notReadable = (dataDir: string, error: unknown) =>
  hasCode(error, 'EACCES', 'EPERM')
    ? new Error(
        `The data folder ${dataDir} is closed to this user (${messageOf(error)}). ` +
          'Start the service as the user who created it, or set DATA_DIR to another folder.',
        { cause: error },
      )
    : error

const dealWith = async (cluster: Cluster, running: Running, options: ServerOptions, log: (line: string) => void) => {
  const owned = await isOwned(running)
  if (owned === true && options.join === 'use') return joined(cluster, running)
  if (owned === false) {
    log(`A PostgreSQL without an owner runs in ${cluster.data} (process ${running.pid}): stopping it to start anew.`)
    await shutDown(cluster)
  }
  await running.client.end().catch(() => undefined)
  if (owned === true) throw new FolderInUse(options.dataDir, running)
  return null
}

const opened = async (options: ServerOptions, log: (line: string) => void): Promise<OpenServer> => {
  const cluster = await clusterOf(options, log)
  for (const begin = Date.now(); Date.now() - begin < 30_000; await pause(100)) {
    const running = await findRunning(cluster)
    const server = running ? await dealWith(cluster, running, options, log) : await start(cluster, log)
    if (server !== null) return server
  }
  throw new Error(`PostgreSQL could not be started in ${cluster.data}: others were quicker again and again.`)
}

/** Opens the embedded PostgreSQL of a data folder, recovering whatever a killed process left behind. */
export const openServer = async (options: ServerOptions): Promise<OpenServer> => {
  try {
    return await opened(options, options.onLog ?? (() => undefined))
  } catch (error) {
    throw notReadable(options.dataDir, error)
  }
}
