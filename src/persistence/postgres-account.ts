import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** The unprivileged user that PostgreSQL runs as, because it refuses to run as root. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const candidates = ['postgres', 'nobody']

const accountsOfThisSystem = async (): Promise<Account[]> =>
  (await readFile('/etc/passwd', 'utf8')).split('\n').flatMap(line => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })

const ownerOf = async (path: string): Promise<Account | null> => {
  const found = await stat(path).catch(() => null)
  return found === null || found.uid === 0 ? null : { name: `number ${found.uid}`, uid: found.uid, gid: found.gid }
}

/** Whom to run PostgreSQL as: null means the present user; root hands over to the owner of existing data, or a candidate. */
export const accountFor = async (dataFolder: string): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null
  const accounts = await accountsOfThisSystem()
  const owner = await ownerOf(dataFolder)
  if (owner) return accounts.find(({ uid }) => uid === owner.uid) ?? owner
  const named = candidates.flatMap(name => accounts.filter(account => account.name === name && account.uid !== 0))
  if (named[0]) return named[0]
  throw new Error(
    'PostgreSQL refuses to run as root, and this system has no user postgres or nobody. ' +
      'Start the service as another user, or set DATABASE_URL.',
  )
}

const existing = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch (error) {
    const parent = dirname(path)
    if (parent === path) throw error
    return existing(parent)
  }
}

const withAncestors = (path: string): string[] =>
  dirname(path) === path ? [path] : [...withAncestors(dirname(path)), path]

const allows = (found: { mode: number; uid: number; gid: number }, { uid, gid }: Account, bits: number): boolean => {
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0
  return ((found.mode >> shift) & bits) === bits
}

/** The first folder on the way to a path that the account may not pass, or null where the path can be reached. */
export const closedFolder = async (path: string, account: Account): Promise<string | null> => {
  for (const step of withAncestors(await existing(resolve(path)))) {
    const found = await stat(step)
    if (!allows(found, account, found.isDirectory() ? 1 : 5)) return step
  }
  return null
}
