import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { csv, trustLine } from './importing.ts'

const program = join(import.meta.dirname, '../../src/cli/import.ts')

let server: TestDatabase
let folder: string
let trusts: string

beforeAll(async () => {
  server = await createDatabase()
  folder = await mkdtemp(join(tmpdir(), 'improvement-plans-import-'))
  trusts = join(folder, 'trusts.csv')
  await writeFile(trusts, csv(trustLine(), trustLine({ code: 'RQF', region: 'W00' })))
})

afterAll(async () => {
  await server.drop()
  await rm(folder, { recursive: true })
})

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

const run = (...words: readonly string[]): Promise<Ran> =>
  promisify(execFile)(process.execPath, [program, ...words], {
    env: { DATABASE_URL: server.url, PROFILE: 'sandbox', DATA_DIR: folder },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ran) => error,
  )

test('R3 the command prints what it did, for people and for programs', async () => {
  const first = await run('organisations', trusts)
  expect([first.code, first.stderr]).toEqual([0, ''])
  expect(first.stdout.split('\n').slice(-7)).toEqual([
    'created: 1',
    'updated: 0',
    'unchanged: 0',
    'closed: 0',
    'skipped: 1',
    'line 2: OUTSIDE_ENGLAND: RQF is Welsh (region W00).',
    '',
  ])

  const second = await run('organisations', trusts, '--json')
  expect(JSON.parse(second.stdout)).toEqual({
    created: 0,
    updated: 0,
    unchanged: 1,
    closed: 0,
    skipped: 1,
    problems: [{ line: 2, code: 'OUTSIDE_ENGLAND', message: 'RQF is Welsh (region W00).' }],
  })
})

test('R2 the command takes in successors', async () => {
  const successors = join(folder, 'successors.csv')
  await writeFile(successors, csv('Code,Successor Code,Date', 'RAA,QMF,20240401', 'RAA,RAA,20240401x'))
  const { code, stdout, stderr } = await run('successors', successors, '--json')
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    created: 1,
    closed: 1,
    skipped: 1,
    problems: [{ line: 3, code: 'DATE_NOT_VALID' }],
  })
})

// oxfmt-ignore
test.each([
  ['nothing to do',        [],                                              /^What is to be imported is missing; name one of organisations, /],
  ['an unknown kind',      ['trusts', 'a.csv'],                             /^"trusts" cannot be imported; name one of organisations, /],
  ['no file',              ['icbs'],                                        /^The file is missing; write import -- icbs FILE\.csv\./],
  ['a missing file',       ['icbs', '/no/such.csv'],                        /^There is no file \/no\/such\.csv; name one that can be read\.$/],
  ['a folder',             ['icbs', '/'],                                   /^\/ is not a file; name a CSV file\.$/],
  ['two files',            ['icbs', 'a.csv', 'b.csv'],                      /^One file is imported at a time; "b\.csv" is too much\./],
  ['no cycle',             ['register', 'a.csv'],                           /^The cycle is missing; add --cycle, such as --cycle 2023-24\.$/],
  ['a cycle too much',     ['icbs', 'a.csv', '--cycle', '2023-24'],         /^--cycle does not belong to icbs; leave it out\.$/],
  ['a cycle of successors', ['successors', 'a.csv', '--cycle', '2023-24'],  /^--cycle does not belong to successors; leave it out\.$/],
  ['a sample of trusts',   ['icbs', 'a.csv', '--sample'],                   /^--sample belongs to evidence alone; leave it out\.$/],
  ['an unknown option',    ['icbs', 'a.csv', '--fast'],                     /^Unknown option '--fast'\. See --help\.$/],
])('R3 with %s the command says in one line what would be right', async (_case, words, line) => {
  const { code, stdout, stderr } = await run(...words)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd()).toMatch(line)
  expect(stderr.trimEnd()).not.toContain('\n')
})

test('R4 an unknown cycle and a file of another kind are refused with what would be right', async () => {
  const header = join(folder, 'register.csv')
  await writeFile(header, 'Code,Status,Date Of Publication\n')
  expect(await run('register', header, '--cycle', '2019-20')).toMatchObject({
    code: 1,
    stderr: `${header}: There is no cycle 2019-20; there are 2022-23, 2023-24, 2024-25.\n`,
  })
  expect(await run('icbs', trusts)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The first line does not name the column ICB23CDH'),
  })
})
