import { loadReferenceData } from '../../src/imports/reference-data.ts'
import { prepareJobs } from '../../src/jobs/worker.ts'
import { connect, migrate } from '../../src/persistence/database.ts'
import { closeSecondLock } from '../../src/persistence/second-lock.ts'

/** The database that other test databases are copied from. */
export const templateName = 'template_reference'

/** When the sandbox's clock begins: 8 July 2024 at 9 o'clock in London. */
export const beginning = new Date('2024-07-08T08:00:00Z')

/** Called once for a test run with the empty template: what is put in here is in every test database. */
export const prepareTemplate = async (url: string): Promise<void> => {
  const database = await connect(url)
  await migrate(database)
  await prepareJobs(database)
  await closeSecondLock(database.pool, 'postgres')
  await loadReferenceData(database, beginning)
  await database.close()
}
