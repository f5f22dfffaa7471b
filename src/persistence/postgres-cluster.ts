import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './postgres-account.ts'
import { runProgram, spawnOptions } from './postgres-binaries.ts'
import type { Binaries } from './postgres-binaries.ts'
import type { ServerFolder } from './postgres-folder.ts'
import { freePort, hasCode, readPidFile, stagingName } from './postgres-process.ts'

/** One embedded database cluster: its folder, its programs, and how it is run. */
export interface Cluster extends ServerFolder {
  readonly dataDir: string
  readonly account: Account | null
  readonly binaries: Binaries
  readonly password: string
  /** Of the user that the service reads and writes as. */
  readonly servicePassword: string
  readonly isDurable: boolean
  readonly serverLog: (line: string) => void
}

/** A server of ours, or why it did not start: another one was quicker, or it is worth another try. */
export type Launch =
  | { readonly outcome: 'ready'; readonly port: number; readonly child: ChildProcess; readonly gone: Promise<unknown> }
  | { readonly outcome: 'again'; readonly reason: string }

/** Where a process names itself to those who find its server. */
export const ownerSetting = 'improvement_plans.owner'

const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const worthAnotherTry =
  /lock file .* already exists|pre-existing shared memory block|could not create any TCP\/IP sockets/

/** Reads a password of the data folder, or invents one. */
export const passwordIn = async (dataDir: string, name = 'postgres-password'): Promise<string> => {
  const file = join(dataDir, name)
  for (let patience = 20; ; patience -= 1) {
    try {
      await writeFile(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const password = await readFile(file, 'utf8')
    if (password.length === 32) return password
    if (patience === 0) await rm(file)
    await pause(50)
  }
}

const prepare = async (staging: string, { account, binaries, password, isDurable }: Cluster) => {
  const [data, passwordFile] = [join(staging, 'data'), join(staging, 'password')]
  await mkdir(staging, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [staging, passwordFile]) await chown(path, account.uid, account.gid)
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const options = [`--pgdata=${data}`, ...locale, ...access, ...(isDurable ? [] : ['--no-sync'])]
  const { code, output } = await runProgram(binaries.initdb, options, binaries, account)
  if (code !== 0) throw new Error(`PostgreSQL could not create its data in ${staging}: ${output.split('\n').at(-1)}`)
  return data
}

/** Creates the data beside its place and moves it there in one step, so that there is a whole cluster or none. */
export const initialise = async (cluster: Cluster): Promise<void> => {
  const isThere = () => existsSync(join(cluster.data, 'PG_VERSION'))
  if (isThere()) return
  if (existsSync(cluster.data) && (await readdir(cluster.data)).length > 0) {
    throw new Error(`The folder ${cluster.data} holds something else than data of PostgreSQL. Move it away.`)
  }
  const staging = stagingName(cluster.data)
  try {
    await rename(await prepare(staging, cluster), cluster.data)
  } catch (error) {
    if (!isThere()) throw error
  } finally {
    await rm(staging, { recursive: true, force: true, maxRetries: 5 })
  }
}

const settings = (port: number, isDurable: boolean) =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    `${ownerSetting}=${process.pid}`,
    ...(isDurable ? [] : unsafe),
  ].flatMap(setting => ['-c', setting])

const untilReady = async (child: ChildProcess, data: string) => {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const found = await readPidFile(data)
    if (found?.pid === child.pid && found.status === 'ready') return true
    await pause(10)
  }
  return false
}

const shortMemory = (lines: string[], line: string) => {
  lines.push(line)
  if (lines.length > 20) lines.shift()
}

/** Starts a server that outlives a Ctrl-C, and waits until it is ready. */
export const launch = async ({ account, binaries, data, isDurable, serverLog }: Cluster): Promise<Launch> => {
  const port = await freePort()
  const child = spawn(binaries.postgres, ['-D', data, ...settings(port, isDurable)], {
    ...spawnOptions(binaries, account),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise<Error | null>(done => child.once('error', done).once('close', () => done(null)))
  const lines: string[] = []
  createInterface({ input: child.stderr }).on('line', line => {
    shortMemory(lines, line)
    serverLog(line)
  })
  if (await untilReady(child, data)) return { outcome: 'ready', port, child, gone }
  const error = await gone
  if (error) throw error
  const reason = lines.find(line => worthAnotherTry.test(line))
  if (reason) return { outcome: 'again', reason }
  throw new Error(
    `PostgreSQL did not start: ${lines.find(line => line.includes('FATAL')) ?? lines.at(-1) ?? 'it said nothing'}`,
  )
}

/** Stops the server of a cluster, whoever started it, and waits until it is gone. */
export const shutDown = async ({ account, binaries, data }: Cluster): Promise<void> => {
  const stop = (mode: string) => ['stop', '-D', data, '-m', mode, '-w', '-t', '30', '-s']
  const { code } = await runProgram(binaries.control, stop('fast'), binaries, account)
  if (code !== 0 && (await readPidFile(data)) !== null) {
    await runProgram(binaries.control, stop('immediate'), binaries, account)
  }
}
