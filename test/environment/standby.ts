import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { accountFor, type Account } from '../../src/persistence/postgres-account.ts'
import { binariesFor, spawnOptions } from '../../src/persistence/postgres-binaries.ts'
import { removeServerFolder, serverFolder } from '../../src/persistence/postgres-folder.ts'
import { freePort } from '../../src/persistence/postgres-process.ts'
import { query } from './embedded-server.ts'

/** A physical standby of a running server. */
export type Standby = {
  /** The same address, on the standby. */
  readonly urlOf: (primary: string) => string
  readonly start: () => Promise<void>
  /** As a machine that is switched off. */
  readonly kill: () => Promise<void>
  readonly remove: () => Promise<void>
}

const giveTo = async (path: string, account: Account | null): Promise<void> => {
  if (account === null) return
  await chown(path, account.uid, account.gid)
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), account.uid, account.gid)
}

/** What belongs to the running server alone. */
const leftOut = /[\\/](postmaster\.(pid|opts)|pg_replslot[\\/].+|pg_stat_tmp[\\/].+)$/

/** Copies the data of a running server, as the manual has it for copies without a program made for it. */
const copyData = async (url: string, from: string, to: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_backup_start('standby', fast => true)`)
    await cp(from, to, { recursive: true, filter: path => !leftOut.test(path), errorOnExist: false })
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    await writeFile(join(to, 'backup_label'), rows[0]?.labelfile ?? '')
  } finally {
    await client.end()
  }
}

const settings = (port: number, { hostname, port: from, username, password }: URL) =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=32MB',
    'fsync=off',
    `primary_conninfo=host=${hostname} port=${from} user=${username} password=${password}`,
  ].flatMap(setting => ['-c', setting])

/** Makes a standby of the server in a data folder, in a folder of its own; the address is that of the owner of everything. */
export const standbyOf = async (primaryFolder: string, url: string, dataDir: string): Promise<Standby> => {
  const account = await accountFor(join(dataDir, 'postgres'))
  const quiet = () => undefined
  const { home, data } = await serverFolder(dataDir, account, quiet)
  const { data: primaryData } = await serverFolder(primaryFolder, account, quiet)
  const binaries = await binariesFor(account, home)
  await mkdir(data, { mode: 0o700 })
  await copyData(url, primaryData, data)
  await writeFile(join(data, 'standby.signal'), '')
  await giveTo(data, account)
  const port = await freePort()
  const urlOf = (address: string): string => Object.assign(new URL(address), { port: String(port) }).href
  let running: ReturnType<typeof launch> | null = null

  const launch = () =>
    spawn(binaries.postgres, ['-D', data, ...settings(port, new URL(url))], {
      ...spawnOptions(binaries, account),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  const start = async (): Promise<void> => {
    running = launch()
    let said = ''
    running.stderr.on('data', part => (said += String(part)))
    for (const begun = Date.now(); ; await pause(50)) {
      const [row] = await query(urlOf(url), 'select pg_is_in_recovery() as follows').catch(() => [])
      if (row?.['follows'] === true) return
      if (running.exitCode !== null || Date.now() - begun > 20_000)
        throw new Error(`The standby did not start: ${said}`)
    }
  }
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    if (running === null || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
    running = null
  }
  return {
    urlOf,
    start,
    kill: () => end('SIGQUIT'),
    remove: async () => {
      await end('SIGINT')
      await removeServerFolder(dataDir)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
