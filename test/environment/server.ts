import { rmSync } from 'node:fs'
import { chmod, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeServerFolder } from '../../src/persistence/postgres-folder.ts'
import { isAlive } from '../../src/persistence/postgres-process.ts'
import { openServer } from '../../src/persistence/postgres-server.ts'
import type { OpenServer } from '../../src/persistence/postgres-server.ts'

const prefix = 'improvement-plans-test-'
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

let running: { folder: string; server: OpenServer; letGo: () => void } | null = null

/** A new temporary folder that every user may pass, named after this process so that it can be swept when we are killed. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  await chmod(folder, 0o755)
  return folder
}

/** Removes what test runs that were killed have left behind, servers included. */
const sweep = async () => {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = /^improvement-plans-test-(\d+)-/.exec(name) ?? []
    if (pid === undefined || isAlive(Number(pid))) continue
    const folder = join(tmpdir(), name)
    for (const entry of await readdir(folder)) {
      const dataDir = join(folder, entry)
      const server = await openServer({ dataDir, durable: false }).catch(() => null)
      await server?.stop()
      await removeServerFolder(dataDir)
    }
    await removeServerFolder(folder)
  }
}

const removeWhenInterrupted = (folder: string) => {
  const onExit = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const handlers = Object.entries(signals).map(([signal, code]) => ({ signal, leave: () => process.exit(code) }))
  process.once('exit', onExit)
  for (const { signal, leave } of handlers) process.once(signal, leave)
  return () => {
    process.off('exit', onExit)
    for (const { signal, leave } of handlers) process.off(signal, leave)
  }
}

/** Starts the one server of a test run, in a folder of its own, whatever DATABASE_URL says. */
export const startTestServer = async (): Promise<string> => {
  await sweep()
  const folder = await temporaryFolder()
  const letGo = removeWhenInterrupted(folder)
  const server = await openServer({ dataDir: join(folder, 'data'), durable: false })
  running = { folder, server, letGo }
  return server.url
}

/** Stops the server of the test run and removes its folder. */
export const stopTestServer = async (): Promise<void> => {
  if (running === null) return
  const { folder, server, letGo } = running
  running = null
  await server.stop()
  await removeServerFolder(join(folder, 'data'))
  await removeServerFolder(folder)
  letGo()
}
