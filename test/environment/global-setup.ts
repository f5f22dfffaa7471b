import { createTemplate } from './database.ts'
import { startTestServer, stopTestServer } from './server.ts'
import { prepareTemplate } from './template.ts'

/** Gives the whole test run one database server of its own, and every test file a template to copy. */
const globalSetup = async (): Promise<void> => {
  delete process.env['DATABASE_URL']
  process.env['TEST_SERVER_URL'] = await startTestServer()
  try {
    await createTemplate(prepareTemplate)
  } catch (error) {
    await stopTestServer()
    throw error
  }
}

export default globalSetup
