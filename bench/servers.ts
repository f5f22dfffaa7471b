import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { query, type DataSet } from './database.ts'
import type { LoadAsked, LoadDone } from './load.ts'
import type { Options } from './options.ts'
import type { ServerName, Variables } from './questions.ts'

const root = join(import.meta.dirname, '..')
const untilStarted = 60_000
const untilIdle = 300_000

/** A server in a process of its own. */
export type Running = {
  readonly name: ServerName
  readonly port: number
  /** Milliseconds of CPU that the process has used; null where the system does not tell. */
  readonly cpu: () => number | null
  /** The most memory that the process has held, in megabytes. */
  readonly peak: () => number | null
  /** What it holds now. */
  readonly held: () => number | null
  /** From now on the most is what it holds from now on, where the system lets it be forgotten. */
  readonly forgetPeak: () => void
  readonly stop: () => Promise<void>
}

const proc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

const ticksPerSecond = 100

const cpuOf = (pid: number): number | null => {
  const fields = proc(pid, 'stat')?.split(') ').at(-1)?.split(' ')
  return fields === undefined ? null : ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Megabytes that a process holds, or has held at most. */
const memoryOf = (pid: number, which: 'VmRSS' | 'VmHWM'): number | null => {
  const [, kilobytes] = new RegExp(`${which}:\\s+(\\d+) kB`).exec(proc(pid, 'status') ?? '') ?? []
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
}

const forgetPeakOf = (pid: number): void => {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Elsewhere the most remains that of the whole run.
  }
}

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const patience = AbortSignal.timeout(10_000)
  await once(child, 'exit', { signal: patience }).catch(() => child.kill('SIGKILL'))
}

const start = async (
  name: ServerName,
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  folder: string,
): Promise<Running> => {
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (said += String(part)))
  const portIn = () => /(?:served at|listening) http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
  for (const begun = performance.now(); portIn() === undefined; await pause(20)) {
    if (child.exitCode === null && performance.now() - begun < untilStarted) continue
    child.kill('SIGKILL')
    throw new Error(`${name} did not start: ${said.slice(-2000)}`)
  }
  const pid = child.pid ?? 0
  return {
    name,
    port: Number(portIn()),
    cpu: () => cpuOf(pid),
    peak: () => memoryOf(pid, 'VmHWM'),
    held: () => memoryOf(pid, 'VmRSS'),
    forgetPeak: () => forgetPeakOf(pid),
    stop: async () => {
      await stopped(child)
      writeFileSync(join(folder, `${name}.log`), said)
    },
  }
}

/** More than can be asked within a minute. */
const noEnd = String(2 ** 31 - 1)

/** What belongs to the service as it is served: its limits stay on, with a share for one address and one client that the load fits into. */
const settingsOfService = (url: string, data: string) => ({
  DATABASE_URL: url,
  PROFILE: 'sandbox',
  DATA_DIR: data,
  DEMONSTRATION: 'off',
  PORT: '0',
  LIMIT_REQUESTS_OF_ADDRESS: noEnd,
  LIMIT_REQUESTS_OF_CLIENT: noEnd,
})

type Where = Pick<Options, 'data' | 'isProfiled'>

const isIdle = async (url: string): Promise<boolean> => {
  const [row] = await query<{ jobs: number }>(url, 'select count(*)::int as jobs from graphile_worker.jobs')
  return row?.jobs === 0
}

/** What `npm start` gives to Node. */
const flagsOfStart = (): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter(word => word.startsWith('--'))
}

/** Starts the service as it is served, with as many processes behind its port. */
export const startService = async ({ url }: DataSet, { data, isProfiled }: Where, processes = 1): Promise<Running> => {
  const words = [...flagsOfStart(), join(root, 'dist/src/main.js')]
  const profiled = isProfiled ? ['--cpu-prof', `--cpu-prof-dir=${join(data, 'profiles')}`] : []
  const settings = { ...settingsOfService(url, data), PROCESSES: String(processes) }
  const service = await start('service', [...profiled, ...words], settings, data)
  // What has fallen due is worked through first, and mail that waits is delivered.
  for (const begun = performance.now(); !(await isIdle(url)) && performance.now() - begun < untilIdle;) await pause(250)
  return service
}

/** A token of the issuer that the service trusts here, and what its peers need to trust it as well. */
export const reviewerToken = (data: string): string => {
  const words = ['--role', 'DSPT_REVIEWER', '--subject', 'bench', '--minutes', '1440']
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'dist/src/cli/token.js'), ...words], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: data },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

const trustOf = async (port: number, token: string): Promise<Readonly<Record<string, string>>> => {
  const keys = await (await fetch(`http://127.0.0.1:${port}/.well-known/jwks.json`)).text()
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    iss: string
    aud: string
  }
  return { JWKS: keys, ISSUER: claims.iss, AUDIENCE: claims.aud }
}

/** Starts the service and its peers on one database. */
export const startServers = async (dataSet: DataSet, where: Where, token: string): Promise<readonly Running[]> => {
  const servers = [await startService(dataSet, where)]
  try {
    const [{ now } = { now: new Date() }] = await query<{ now: Date }>(dataSet.url, 'select now from sandbox_clock')
    const settings = {
      DATABASE_URL: dataSet.url,
      NOW: now.toISOString(),
      ...(await trustOf(servers[0]?.port ?? 0, token)),
    }
    for (const name of ['mercurius', 'postgraphile', 'limit'] as const)
      servers.push(await start(name, [join(import.meta.dirname, 'peers', `${name}.mjs`)], settings, where.data))
    return servers
  } catch (error) {
    for (const server of servers) await server.stop()
    throw error
  }
}

/** The path and the bodies of requests to a server. */
export const bodiesFor = (
  server: ServerName,
  document: string,
  variables: readonly Variables[],
): { readonly path: string; readonly bodies: readonly string[] } =>
  server === 'limit'
    ? { path: document, bodies: variables.map(given => JSON.stringify({ variables: given })) }
    : { path: '/graphql', bodies: variables.map(given => JSON.stringify({ query: document, variables: given })) }

/** Lets the load loose on a server and waits until it is done. Throws with what was answered where an answer was none. */
export const loadOn = async (asked: LoadAsked): Promise<LoadDone> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', part => (out += String(part)))
  child.stdin.end(JSON.stringify(asked))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error('The load ended before it was done.')
  const done = JSON.parse(out) as LoadDone
  if (done.failures.length > 0) throw new Error(`Port ${asked.port} answered: ${done.failures.join('\n')}`)
  return done
}
