import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, readdir, readlink, realpath, rm, rmdir, stat, symlink, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { closedFolder } from './postgres-account.ts'
import type { Account } from './postgres-account.ts'
import { hasCode, isAlive, messageOf } from './postgres-process.ts'

/** Where the embedded PostgreSQL lives: its data, and the folder that holds them. */
export interface ServerFolder {
  readonly home: string
  readonly data: string
}

const outside = 'improvement-plans'
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const

const linkOf = (path: string): Promise<string | null> => readlink(path).catch(() => null)

const openOwnFolder = async (path: string) => {
  try {
    await mkdir(path)
    await chmod(path, 0o755)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  const found = await lstat(path)
  // Anyone may create folders in a shared temporary folder, so a folder of that name may be a trap.
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`The folder ${path} belongs to someone else or can be changed by others. Remove it.`)
  }
}

const outsideFolder = async (dataDir: string, account: Account): Promise<string> => {
  const digest = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 16)
  const failures: string[] = []
  for (const base of ['/var/lib', tmpdir()]) {
    const home = join(base, outside, digest)
    try {
      await openOwnFolder(dirname(home))
      await openOwnFolder(home)
      if ((await closedFolder(home, account)) === null) return home
      failures.push(`${base} is closed to the user ${account.name}`)
    } catch (error) {
      failures.push(messageOf(error))
    }
  }
  throw new Error(`There is no folder for PostgreSQL that the user ${account.name} can reach: ${failures.join('; ')}`)
}

const linked = async (dataDir: string, closed: string, account: Account, log: (line: string) => void) => {
  const link = join(dataDir, 'postgres')
  if (existsSync(link) && (await linkOf(link)) === null) {
    throw new Error(
      `PostgreSQL runs as the user ${account.name}, who cannot reach the data in ${link} because ${closed} is closed. ` +
        'Start the service as the user who created the data, or set DATA_DIR to another folder.',
    )
  }
  const home = await outsideFolder(dataDir, account)
  const data = join(home, 'postgres')
  if ((await linkOf(link)) !== data) {
    await unlink(link).catch(() => undefined)
    await symlink(data, link).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
    })
  }
  const warning = home.startsWith('/var/lib/') ? '' : ' (a temporary folder, which the system may empty)'
  log(`PostgreSQL keeps its data in ${home}${warning}, because its user ${account.name} cannot pass ${closed}.`)
  return { home, data }
}

/** Finds the place of the data: in the data folder, or where that is closed to the account, outside with a link to it. */
export const serverFolder = async (
  dataDir: string,
  account: Account | null,
  log: (line: string) => void,
): Promise<ServerFolder> => {
  await mkdir(dataDir, { recursive: true })
  const closed = account && (await closedFolder(dataDir, account))
  if (account && closed !== null) return linked(dataDir, closed, account, log)
  const link = join(dataDir, 'postgres')
  const target = await linkOf(link)
  const data = target === null ? join(await realpath(dataDir), 'postgres') : resolve(dataDir, target)
  await mkdir(dirname(data), { recursive: true })
  return { home: dirname(data), data }
}

/** Removes what earlier processes were preparing when they were killed. */
export const removeAbandoned = async (home: string): Promise<void> => {
  for (const name of await readdir(home)) {
    const preparer = Number(/-new-(\d+)-\w+$/.exec(name)?.[1] ?? Number.NaN)
    if (Number.isNaN(preparer)) continue
    const { mtimeMs } = await stat(join(home, name))
    const isOld = mtimeMs < performance.timeOrigin
    if (!isAlive(preparer) || (preparer === process.pid && isOld)) {
      await rm(join(home, name), removal).catch(() => undefined)
    }
  }
}

/** Removes a data folder, and what lies outside of it because it was closed to the account of PostgreSQL. */
export const removeServerFolder = async (dataDir: string): Promise<void> => {
  const target = await linkOf(join(dataDir, 'postgres'))
  if (target !== null && new RegExp(`[\\\\/]${outside}[\\\\/][0-9a-f]{16}[\\\\/]postgres$`).test(target)) {
    await rm(dirname(target), removal)
    await rmdir(dirname(dirname(target))).catch(() => undefined)
  }
  await rm(dataDir, removal)
}
