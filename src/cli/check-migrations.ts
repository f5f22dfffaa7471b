import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, differencesFromEntities, migrate } from '../persistence/database.ts'
import { removeServerFolder } from '../persistence/postgres-folder.ts'
import { openServer } from '../persistence/postgres-server.ts'

const folder = await mkdtemp(join(tmpdir(), 'improvement-plans-migrations-'))
await chmod(folder, 0o755)
const server = await openServer({ dataDir: folder, durable: false })
try {
  const database = await connect(server.url)
  await migrate(database)
  const differences = await differencesFromEntities(database)
  await database.orm.migrator.down({ to: 0 })
  await migrate(database)
  await database.close()
  if (differences.trim() !== '') {
    console.error(`The migrations make other tables than the entities describe. Missing:\n${differences}`)
    process.exitCode = 1
  }
} finally {
  await server.stop()
  await removeServerFolder(folder)
  await rm(folder, { recursive: true, force: true })
}
