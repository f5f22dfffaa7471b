import { stopTestServer } from './server.ts'

/** Leaves nothing behind when the test run is over. */
const globalTeardown = async (): Promise<void> => {
  await stopTestServer()
}

export default globalTeardown
