import type { Config } from '../config.ts'
import { loadReferenceData } from '../imports/reference-data.ts'
import { prepareJobs } from '../jobs/worker.ts'
import { connect, migrate, type Database } from '../persistence/database.ts'
import { openServer } from '../persistence/postgres-server.ts'
import { SandboxClock, sandboxBegins } from '../persistence/sandbox-clock.ts'

/** The database of a command, brought up to date, and how to leave it. */
export type OpenDatabase = { readonly database: Database; readonly now: Date; readonly close: () => Promise<void> }

const say = (line: string): void => console.error(line)

const serverOf = async ({ databaseUrl, dataDir }: Config): Promise<{ url: string; stop: () => Promise<void> }> =>
  databaseUrl === null
    ? openServer({ dataDir, join: 'use', onLog: say })
    : { url: databaseUrl, stop: async () => undefined }

/** The sandbox's time in a sandbox, and the real time elsewhere. */
const timeOf = async (database: Database, { profile }: Config): Promise<Date> =>
  profile === 'sandbox' ? (await SandboxClock.load(database, sandboxBegins)).now() : new Date()

/** Opens the database that the service uses too, whether it runs or not, with its tables and reference data. */
export const openDatabase = async (config: Config): Promise<OpenDatabase> => {
  const server = await serverOf(config)
  try {
    const database = await connect(server.url, { connections: 2 })
    const close = async (): Promise<void> => {
      await database.close()
      await server.stop()
    }
    try {
      await migrate(database)
      await prepareJobs(database)
      const now = await timeOf(database, config)
      await loadReferenceData(database, now)
      return { database, now, close }
    } catch (error) {
      await database.close()
      throw error
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}
