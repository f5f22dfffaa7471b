import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { removeServerFolder } from '../../src/persistence/postgres-folder.ts'
import { openServer } from '../../src/persistence/postgres-server.ts'
import type { OpenServer, ServerOptions } from '../../src/persistence/postgres-server.ts'
import { temporaryFolder } from './server.ts'

const ownerProgram = fileURLToPath(new URL('server-owner.ts', import.meta.url))

/** Runs one statement on a connection of its own. */
export const query = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** Waits for something that happens soon. */
export const until = async (isSo: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (const start = Date.now(); !(await isSo()); await pause(10)) {
    if (Date.now() - start > 8000) throw new Error(`In vain waited until ${what}`)
  }
}

// A process that was told to die holds what it owns until it has died.
const killed = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** A data folder for tests, with the servers and the processes that were started on it. */
export const serverFolderForTests = async () => {
  const folder = await temporaryFolder()
  const dataDir = join(folder, 'data')
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  const servers: OpenServer[] = []
  const children: ChildProcess[] = []

  const open = async (options: Partial<ServerOptions> = {}): Promise<OpenServer> => {
    const server = await openServer({ dataDir, durable: false, ...options })
    servers.push(server)
    return server
  }

  const owner = (...options: readonly string[]) => {
    const stdio = ['ignore', 'pipe', 'inherit'] as const
    const child = spawn(process.execPath, [ownerProgram, dataDir, ...options], { detached: true, stdio: [...stdio] })
    children.push(child)
    const exited = once(child, 'exit')
    const url = once(child.stdout, 'data').then(([part]) => String(part).trim())
    const kill = async () => {
      child.kill('SIGKILL')
      await exited
    }
    return { pid: Number(child.pid), url, exited, kill }
  }

  const quiet = async () => {
    await Promise.all(children.splice(0).map(killed))
    for (const server of servers.splice(0)) await server.stop()
    if (existsSync(pidFile)) await (await openServer({ dataDir, durable: false })).stop()
  }

  const remove = async () => {
    await quiet()
    await removeServerFolder(dataDir)
    await removeServerFolder(folder)
  }

  const serverPid = async () => Number((await readFile(pidFile, 'utf8')).split('\n')[0])

  return { dataDir, pidFile, children, open, owner, serverPid, quiet, remove }
}

/** A data folder for tests. */
export type FolderForTests = Awaited<ReturnType<typeof serverFolderForTests>>
