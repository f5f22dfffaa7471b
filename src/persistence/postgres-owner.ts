import { rm } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ownerSetting } from './postgres-cluster.ts'
import type { Cluster } from './postgres-cluster.ts'
import { hasCode, isAlive, messageOf, readPidFile } from './postgres-process.ts'
import type { PidFile } from './postgres-process.ts'

/** A server that answers for the data folder, and a connection to it. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly owner: number
  readonly client: pg.Client
}

/** The owner of a folder holds this advisory lock for as long as it lives. */
const ownerLock = 1_784_530_921

const wrongPassword = '28P01'
const cutOff = ['57P01', '57P02', 'ECONNRESET', 'EPIPE']

const connect = async ({ password }: Cluster, port: number, stream = new Socket()): Promise<pg.Client> => {
  const access = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', ssl: false }
  const client = new pg.Client({
    ...access,
    connectionTimeoutMillis: 10_000,
    application_name: 'owner of the data folder',
    stream: () => stream,
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

const holdsLock = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [ownerLock])
  return rows[0]?.held === true
}

const releaseLock = (client: pg.Client) => client.query('select pg_advisory_unlock($1)', [ownerLock])

const ownerOf = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ owner: string | null }>('select current_setting($1, true) as owner', [
    ownerSetting,
  ])
  return Number(rows[0]?.owner ?? 0)
}

const isWhole = ({ pid, port }: PidFile) => pid > 0 && port > 0

const answering = async (cluster: Cluster, { pid, port }: PidFile): Promise<Running> => {
  const client = await connect(cluster, port)
  return { pid, port, client, owner: await ownerOf(client) }
}

/** A server listens before it writes its first status, so only one without a status may still be about to. */
const isStale = (error: unknown, file: PidFile, waited: number) =>
  isWhole(file) ? hasCode(error, 'ECONNREFUSED') && (file.status !== '' || waited > 5000) : waited > 1000

/** Finds the server that runs in the data folder, waiting for one that is starting or stopping. */
export const findRunning = async (cluster: Cluster): Promise<Running | null> => {
  for (const start = Date.now(); ; await pause(100)) {
    const file = await readPidFile(cluster.data)
    if (file === null || (isWhole(file) && !isAlive(file.pid))) return null
    try {
      if (!isWhole(file)) throw new Error('The file of the process id is not whole.')
      return await answering(cluster, file)
    } catch (error) {
      if (hasCode(error, wrongPassword)) {
        throw new Error(
          `The password in ${join(cluster.dataDir, 'postgres-password')} is not that of the running server.`,
          { cause: error },
        )
      }
      if (isStale(error, file, Date.now() - start)) {
        // The process id was given to another program since, and PostgreSQL would take that for a server.
        if ((await readPidFile(cluster.data))?.text === file.text) await rm(join(cluster.data, 'postmaster.pid'))
        return null
      }
      if (Date.now() - start > 60_000) {
        throw new Error(`The server in ${cluster.data} (PostgreSQL process ${file.pid}) does not answer. Stop it.`, {
          cause: error,
        })
      }
    }
  }
}

/** Says whether a live process owns the running server; null means that it went away meanwhile. */
export const isOwned = async ({ client, owner }: Running): Promise<boolean | null> => {
  try {
    for (const start = Date.now(); ; await pause(100)) {
      const isFree = await holdsLock(client)
      if (isFree !== isAlive(owner)) return !isFree
      // An owner that has just started is about to take the lock; a dead one's lock may be in the hands of its successor.
      if (Date.now() - start > 5000) return !isFree
      if (isFree) await releaseLock(client)
    }
  } catch (error) {
    if (hasCode(error, ...cutOff) || /terminated|not queryable/.test(messageOf(error))) return null
    throw error
  }
}

/** Holds the lock of the owner until it is told to let go, and takes it again when its connection is lost. */
export const holdFolder = async (cluster: Cluster, port: number): Promise<{ client: pg.Client; letGo: () => void }> => {
  const released = new AbortController()
  const isReleased = () => released.signal.aborted
  const take = async (): Promise<pg.Client> => {
    const socket = new Socket()
    const client = await connect(cluster, port, socket)
    for (let patience = 100; !(await holdsLock(client)); patience -= 1) {
      if (patience > 0) await pause(50)
      else await client.end()
    }
    client.once('end', () => void retake())
    socket.unref()
    return client
  }
  const retake = async () => {
    let isTaken = false
    while (!isTaken && !isReleased()) {
      await pause(200, undefined, { ref: false })
      isTaken = !isReleased() && (await take().then(Boolean, () => false))
    }
  }
  return { client: await take(), letGo: () => released.abort() }
}
