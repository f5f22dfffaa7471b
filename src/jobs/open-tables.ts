import { connect, migrate, type Database } from '../persistence/database.ts'
import { closeSecondLock, ownsTables } from '../persistence/second-lock.ts'
import { prepareJobs } from './worker.ts'

/** Where a database is found, and the setting that says so; null for the embedded one. */
export type Address = { readonly url: string; readonly setting: string | null }

/** For the owner of the tables, and for the service; they may be the same. */
export type Addresses = { readonly owner: Address; readonly service: Address }

/** The addresses that the settings give; null for the embedded server. */
export const addressesOf = (settings: {
  readonly databaseUrl: string | null
  readonly migrationDatabaseUrl: string | null
}): Addresses | null => {
  if (settings.databaseUrl === null) return null
  const service = { url: settings.databaseUrl, setting: 'DATABASE_URL' }
  const { migrationDatabaseUrl: url } = settings
  return { service, owner: url === null ? service : { url, setting: 'MIGRATION_DATABASE_URL' } }
}

/** The addresses of the embedded server. */
export const embeddedAddresses = (server: { readonly url: string; readonly serviceUrl: string }): Addresses => ({
  owner: { url: server.url, setting: null },
  service: { url: server.serviceUrl, setting: null },
})

/** Closed, the service's user owns nothing; half closed, it takes on the roles and could put them off again; open, there are no roles. */
export type SecondLock = 'CLOSED' | 'HALF_CLOSED' | 'OPEN'

export type OpenTables = { readonly database: Database; readonly lock: SecondLock }

const wordsOf = (error: unknown): string => {
  if (error instanceof Error && error.message !== '') return error.message
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}

const cannotOpen =
  ({ url, setting }: Address) =>
  (error: unknown): never => {
    if (setting === null) throw error
    const { host, pathname } = new URL(url)
    throw new Error(`The database of ${setting}, ${host}${pathname}, cannot be opened: ${wordsOf(error)}`, {
      cause: error,
    })
  }

const userOf = ({ url }: Address): string => decodeURIComponent(new URL(url).username)

const prepare = async ({ owner, service }: Addresses) => {
  const owning = await connect(owner.url, { connections: 3 })
  try {
    await migrate(owning)
    await prepareJobs(owning)
    const roles = await closeSecondLock(owning.pool, userOf(service))
    if (roles === null && owner.url !== service.url)
      throw new Error(`its user ${userOf(owner)} may not make roles; let it (alter role … createrole)`)
    return roles
  } finally {
    await owning.close()
  }
}

const lockOf = async ({ pool, roles }: Database): Promise<SecondLock> => {
  const owns = await ownsTables(pool)
  if (roles === null) return 'OPEN'
  return owns ? 'HALF_CLOSED' : 'CLOSED'
}

/** Brings the tables up to date as their owner, closes the database's second lock, and opens them for the service. */
export const openTables = async (addresses: Addresses, connections?: number): Promise<OpenTables> => {
  const { owner, service } = addresses
  const roles = await prepare(addresses).catch(cannotOpen(owner))
  const database = await connect(service.url, { roles, ...(connections === undefined ? {} : { connections }) })
  try {
    return { database, lock: await lockOf(database) }
  } catch (error) {
    await database.close()
    return cannotOpen(service)(error)
  }
}
