import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fewest, most } from '../../src/seed/seed.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { query } from '../environment/embedded-server.ts'

const program = join(import.meta.dirname, '../../src/cli/seed.ts')

let server: TestDatabase
let folder: string

beforeAll(async () => {
  server = await createDatabase()
  folder = await mkdtemp(join(tmpdir(), 'improvement-plans-seed-'))
})

afterAll(async () => {
  await server.drop()
  await rm(folder, { recursive: true })
})

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

const run = (words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  promisify(execFile)(process.execPath, [program, ...words], {
    env: { DATABASE_URL: server.url, PROFILE: 'sandbox', DATA_DIR: folder, ...settings },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ran) => error,
  )

const production = {
  PROFILE: 'production',
  ISSUERS: '[{"issuer":"a","audience":"b","jwks":"https://issuer.invalid/keys"}]',
}
const counts = `select (select count(*)::int from organisation) as organisations, (select count(*)::int from event) as events`

// oxfmt-ignore
test.each([
  ['no number',          [],                                          {},         /^--organisations is missing; it is a whole number from \d+ to 999999\. See --help\.$/],
  ['too few',            ['--organisations', String(fewest - 1)],     {},         /^--organisations is "\d+"; it is a whole number from \d+ to 999999\./],
  ['too many',           ['--organisations', String(most + 1)],       {},         /^--organisations is "1000000"; it is a whole number from /],
  ['no whole number',    ['--organisations', '1e3'],                  {},         /^--organisations is "1e3"; it is a whole number from /],
  ['no seed',            ['--organisations', '600', '--seed', 'a'],   {},         /^--seed is "a"; it is a whole number from 0 to 4294967295\./],
  ['an unknown option',  ['--organisation', '600'],                   {},         /^Unknown option '--organisation'\. See --help\.$/],
  ['production',         ['--organisations', '600'],                  production, /^Nothing invented is put into a production database\. Set PROFILE to sandbox where this is none\.$/],
])('with %s the command says in one line what would be right, and nothing changes', async (_case, words, settings, line) => {
  const before = await query(server.url, counts)
  const { code, stdout, stderr } = await run(words, settings)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd()).toMatch(line)
  expect(stderr.trimEnd()).not.toContain('\n')
  expect(await query(server.url, counts)).toEqual(before)
})

test('the command says what is there now, and a second time changes nothing', async () => {
  const words = ['--organisations', String(fewest), '--json']
  const { code, stdout, stderr } = await run(words)
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual({
    organisations: fewest,
    assessments: expect.any(Number),
    plans: 24,
    items: expect.any(Number),
    milestones: expect.any(Number),
    events: expect.any(Number),
  })
  const before = await query(server.url, counts)
  const again = await run(words)
  expect([again.code, again.stdout]).toEqual([1, ''])
  expect(again.stderr).toMatch(
    new RegExp(`^The database holds ${fewest} organisations already, SEED000001 among them\\.`),
  )
  expect(await query(server.url, counts)).toEqual(before)
}, 90_000)
