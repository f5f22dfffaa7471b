import type { Config } from '../config.ts'
import { loadReferenceData } from '../imports/reference-data.ts'
import { addressesOf, embeddedAddresses, openTables, type Addresses } from '../jobs/open-tables.ts'
import { connect, type Database } from '../persistence/database.ts'
import { openServer } from '../persistence/postgres-server.ts'
import { SandboxClock, sandboxBegins } from '../persistence/sandbox-clock.ts'

/** The database of a command, brought up to date, and how to leave it. */
export type OpenDatabase = { readonly database: Database; readonly now: Date; readonly close: () => Promise<void> }

/** Of a command, beside those of a service that runs. */
const connections = 8

const say = (line: string): void => console.error(line)

const serverOf = async (config: Config): Promise<{ addresses: Addresses; stop: () => Promise<void> }> => {
  const addresses = addressesOf(config)
  if (addresses !== null) return { addresses, stop: async () => undefined }
  const embedded = await openServer({ dataDir: config.dataDir, join: 'use', onLog: say })
  return { addresses: embeddedAddresses(embedded), stop: embedded.stop }
}

/** The sandbox's time in a sandbox, and the real time elsewhere. */
const timeOf = async (database: Database, { profile }: Config): Promise<Date> =>
  profile === 'sandbox' ? (await SandboxClock.load(database, sandboxBegins)).now() : new Date()

type Stored = Omit<OpenDatabase, 'now'>

/** A database of a server, and how to leave both; when it cannot be opened, the server is left at once. */
const openedOn = async (config: Config, open: (addresses: Addresses) => Promise<Database>): Promise<Stored> => {
  const server = await serverOf(config)
  try {
    const database = await open(server.addresses)
    const close = async (): Promise<void> => {
      await database.close()
      await server.stop()
    }
    return { database, close }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Opens the database that the service uses too, whether it runs or not, as its owner, and changes nothing in it. */
export const openStored = (config: Config): Promise<Stored> =>
  openedOn(config, ({ owner }) => connect(owner.url, { connections: 2 }))

const brought = async (config: Config, open: (addresses: Addresses) => Promise<Database>): Promise<OpenDatabase> => {
  const { database, close } = await openedOn(config, open)
  try {
    const now = await timeOf(database, config)
    await loadReferenceData(database, now)
    return { database, now, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the database that the service uses too, with its tables and reference data brought up to date. */
export const openDatabase = (config: Config): Promise<OpenDatabase> =>
  brought(config, async addresses => (await openTables(addresses, connections)).database)

/** The same as its owner, for what takes indexes away and puts them back. */
export const openOwned = (config: Config): Promise<OpenDatabase> =>
  brought(config, async addresses => {
    await (await openTables(addresses, 1)).database.close()
    return connect(addresses.owner.url, { connections })
  })
