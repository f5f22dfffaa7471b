import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { removeServerFolder } from '../../src/persistence/postgres-folder.ts'
import { isAlive } from '../../src/persistence/postgres-process.ts'
import { temporaryFolder } from '../environment/server.ts'

type Settings = Readonly<Record<string, string>>

const program = (name: string): string[] => ['--enable-source-maps', join('dist', 'src', name)]

/** Says whether a process runs; one that has ended and was not asked about by its parent does not. */
export const isRunning = (pid: number): boolean => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z')
}

/** Builds what `npm start` runs. */
export const build = (): void => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A data folder, and the processes of the service that are started on it. */
export const folderOfService = async () => {
  const dataDir = join(await temporaryFolder(), 'data')
  const children: ChildProcess[] = []
  const settings = { PATH: process.env['PATH'] ?? '', PORT: '0', DATA_DIR: dataDir, DEMONSTRATION: 'off' }

  const start = (given: Settings = {}) => {
    const child = spawn(process.execPath, program('main.js'), {
      env: { ...settings, ...given },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    let [out, err] = ['', '']
    child.stdout.on('data', part => (out += String(part)))
    child.stderr.on('data', part => (err += String(part)))
    const closed = once(child, 'close')
    const address = async (): Promise<string> => {
      const addressIn = () => /served at (http:\S+)\/graphql/.exec(out)?.[1]
      while (addressIn() === undefined && child.exitCode === null)
        await Promise.race([once(child.stdout, 'data'), closed])
      const found = addressIn()
      if (found === undefined)
        throw new Error(`The service did not start (${child.exitCode ?? child.signalCode}): ${err}`)
      return found
    }
    const ended = async () => {
      const [code, signal] = (await closed) as [number | null, string | null]
      return { code, signal, out, err }
    }
    return { child, address, ended, kill: (signal: NodeJS.Signals) => child.kill(signal), said: () => out + err }
  }

  const token = (words: readonly string[], given: Settings = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program('cli/token.js'), ...words], {
      env: { ...settings, ...given },
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }

  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  const postgresPid = async (): Promise<number | null> =>
    existsSync(pidFile) ? Number((await readFile(pidFile, 'utf8')).split('\n')[0]) || null : null

  const remove = async (): Promise<void> => {
    const pid = await postgresPid()
    for (const child of children) child.kill('SIGKILL')
    if (pid !== null && isAlive(pid)) process.kill(pid, 'SIGQUIT')
    for (let patience = 100; patience > 0 && existsSync(pidFile); patience -= 1)
      await new Promise(done => setTimeout(done, 50))
    await removeServerFolder(dataDir)
    await removeServerFolder(join(dataDir, '..'))
  }

  return { dataDir, start, token, postgresPid, remove }
}

export type FolderOfService = Awaited<ReturnType<typeof folderOfService>>
