import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { accountFor } from '../../src/persistence/postgres-account.ts'
import { isAlive } from '../../src/persistence/postgres-process.ts'
import { FolderInUse } from '../../src/persistence/postgres-server.ts'
import { query, serverFolderForTests, until } from '../environment/embedded-server.ts'
import type { FolderForTests } from '../environment/embedded-server.ts'

let folder: FolderForTests
let note = 0

beforeAll(async () => {
  folder = await serverFolderForTests()
  const { url } = await folder.open()
  await query(url, 'create table note (value integer)')
  await folder.quiet()
})

beforeEach(() => {
  note += 1
})

afterEach(() => folder.quiet())

afterAll(() => folder.remove())

const write = (url: string) => query(url, `insert into note values (${note})`)
const read = (url: string) => query(url, `select value from note where value = ${note}`)
const written = () => [{ value: note }]

describe('the owner of a folder', () => {
  test('finds its data again', async () => {
    const first = await folder.open()
    await write(first.url)
    await Promise.all([first.stop(), first.stop()])
    await first.stop()
    expect(existsSync(folder.pidFile)).toBe(false)
    expect(await read((await folder.open()).url)).toEqual(written())
  })

  test('is named to a second one, which does not start', async () => {
    const first = folder.owner()
    await write(await first.url)
    const refused = folder.open()
    await expect(refused).rejects.toBeInstanceOf(FolderInUse)
    await expect(refused).rejects.toThrow(
      `The data folder ${folder.dataDir} is in use by another running service or command ` +
        `(process ${first.pid}, PostgreSQL process ${await folder.serverPid()}). ` +
        'Stop that one, or set DATA_DIR to another folder.',
    )
    expect(await read(await first.url)).toEqual(written())
  })

  test('lets a command use its server, and keeps it when the command ends', async () => {
    const first = await folder.open({ join: 'use' })
    const second = await folder.open({ join: 'use' })
    expect([first.startedHere, second.startedHere]).toEqual([true, false])
    expect(second.url).toBe(first.url)
    await second.stop()
    await write(first.url)
    expect(await read(first.url)).toEqual(written())
  })

  test('stays the owner when its connection is cut', async () => {
    const { url } = await folder.open()
    const held = `from pg_locks where locktype = 'advisory' and granted`
    const [before] = await query(url, `select pid, pg_terminate_backend(pid) as cut ${held}`)
    expect(before).toMatchObject({ cut: true })
    const holder = () => query(url, `select pid ${held}`)
    await until(async () => (await holder()).some(({ pid }) => pid !== before?.['pid']), 'it holds the lock again')
    await expect(folder.open()).rejects.toBeInstanceOf(FolderInUse)
  })
})

describe('an owner that ends', () => {
  test('by SIGKILL leaves its data to the next one', async () => {
    const first = folder.owner()
    await write(await first.url)
    const orphan = await folder.serverPid()
    await first.kill()
    expect(isAlive(orphan)).toBe(true)

    const lines: string[] = []
    const next = await folder.open({ onLog: line => lines.push(line) })
    expect(await read(next.url)).toEqual(written())
    await until(() => !isAlive(orphan), 'the server without an owner is gone')
    expect(await folder.serverPid()).not.toBe(orphan)
    expect(lines).toEqual([expect.stringContaining(`(process ${orphan})`)])
  })

  test('together with its server leaves its data to the next one', async () => {
    const first = folder.owner()
    await write(await first.url)
    const server = await folder.serverPid()
    process.kill(server, 'SIGKILL')
    await first.kill()
    expect(await folder.serverPid()).toBe(server)
    expect(await read((await folder.open()).url)).toEqual(written())
  })

  test('by Ctrl-C keeps its server until it has finished', async () => {
    const first = folder.owner()
    await first.url
    process.kill(-first.pid, 'SIGINT')
    expect(await first.exited).toEqual([42, null])
    expect(existsSync(folder.pidFile)).toBe(false)
  })

  test('without stopping its server takes it along', async () => {
    const first = folder.owner('leave')
    await first.url
    await first.exited
    await until(() => !existsSync(folder.pidFile), 'the server is gone')
  })
})

test.each(['starting', 'ready'])('a stale file that names another living program as %s does no harm', async status => {
  const first = await folder.open()
  await write(first.url)
  const stale = (await readFile(folder.pidFile, 'utf8')).split('\n')
  await first.stop()
  const account = await accountFor(join(folder.dataDir, 'postgres'))
  const sleeper = spawn('sleep', ['60'], { stdio: 'ignore', ...(account && { uid: account.uid, gid: account.gid }) })
  folder.children.push(sleeper)
  await writeFile(folder.pidFile, [String(sleeper.pid), ...stale.slice(1, 7), status, ''].join('\n'))
  expect(await read((await folder.open()).url)).toEqual(written())
})

test.each([
  ['empty', ''],
  ['cut short', '1\n'],
  ['senseless', 'a letter\nto\nsomebody\nelse\n'],
])('a file of the process id that a crash left %s does no harm', async (_case, text) => {
  const first = await folder.open()
  await write(first.url)
  await first.stop()
  await writeFile(folder.pidFile, text)
  expect(await read((await folder.open()).url)).toEqual(written())
})
