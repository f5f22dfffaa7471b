import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FolderInUse } from '../../src/persistence/postgres-server.ts'
import { query, serverFolderForTests, until } from '../environment/embedded-server.ts'
import type { FolderForTests } from '../environment/embedded-server.ts'

let folder: FolderForTests

beforeEach(async () => {
  folder = await serverFolderForTests()
})

afterEach(() => folder.remove())

const asRoot = process.getuid?.() === 0 ? test : test.skip

const whatItIs = `
  select current_database() as name, datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
    current_setting('TimeZone') as zone, current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses
  from pg_database where datname = current_database()`

test('a first start gives a database that takes the password alone', async () => {
  const { url, startedHere } = await folder.open({ durable: true })
  expect(startedHere).toBe(true)
  expect(await query(url, whatItIs)).toEqual([
    {
      name: 'improvement_plans',
      provider: 'b',
      locale: 'C.UTF-8',
      encoding: 'UTF8',
      zone: 'UTC',
      fsync: 'on',
      addresses: '127.0.0.1',
    },
  ])
  expect((await stat(join(folder.dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600)
  await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'select')).rejects.toMatchObject({ code: '28P01' })
})

test('of two first starts at once, one owns the folder and the other is refused', async () => {
  const results = await Promise.allSettled([folder.open(), folder.open()])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(results.find(result => result.status === 'rejected')?.reason).toBeInstanceOf(FolderInUse)
})

test('a first start that was killed while it created the data is done anew', async () => {
  const first = folder.owner()
  const namesIn = async () => (existsSync(folder.dataDir) ? await readdir(folder.dataDir) : [])
  await until(async () => (await namesIn()).some(name => name.startsWith('postgres-new')), 'the data is being created')
  await pause(100)
  await first.kill()
  expect(existsSync(join(folder.dataDir, 'postgres'))).toBe(false)

  await folder.open()
  expect((await namesIn()).filter(name => name.includes('-new-'))).toEqual([])
})

test('a folder with something else in it is left alone', async () => {
  const letter = join(folder.dataDir, 'postgres', 'letter')
  await mkdir(join(folder.dataDir, 'postgres'), { recursive: true })
  await writeFile(letter, 'precious')
  await expect(folder.open()).rejects.toThrow(/holds something else than data of PostgreSQL\. Move it away\.$/)
  expect(await readFile(letter, 'utf8')).toBe('precious')
})

asRoot('root keeps the data outside of a folder that is closed to PostgreSQL, which runs as another user', async () => {
  await mkdir(folder.dataDir, { mode: 0o700 })
  const lines: string[] = []
  const { url, stop } = await folder.open({ onLog: line => lines.push(line) })
  await query(url, 'create table kept as select 7 as value')
  const user = execFileSync('ps', ['-o', 'user=', '-p', String(await folder.serverPid())], { encoding: 'utf8' })
  expect(user.trim()).not.toBe('root')
  const data = await realpath(join(folder.dataDir, 'postgres'))
  expect(data.startsWith(folder.dataDir)).toBe(false)
  expect(lines).toEqual([expect.stringContaining(`cannot pass ${folder.dataDir}.`)])
  expect((await stat(folder.dataDir)).mode & 0o777).toBe(0o700)
  await stop()

  expect(await query((await folder.open()).url, 'select value from kept')).toEqual([{ value: 7 }])
  await folder.remove()
  expect([existsSync(data), existsSync(folder.dataDir)]).toEqual([false, false])
})
