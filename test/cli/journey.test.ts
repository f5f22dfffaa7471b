import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const project = join(import.meta.dirname, '../..')
const run = promisify(execFile)

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

const journey = (): Promise<Ran> =>
  run(process.execPath, [join(project, 'dist/src/cli/journey.js')], { cwd: folder, env: { TMPDIR: folder } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ran) => error,
  )

const linesInOrder = [
  '1. 24 June 2024',
  'which calls for an improvement plan.',
  '2. 26 June 2024',
  'The public                        Standards Not Met. Of a plan, nothing.',
  'A status client                   Standards Not Met; plan: under review;',
  "The organisation's administrator  Version 1:",
  'The Regional Security Lead        1 plan in the region, version 1, under review;',
  'The DSPT reviewer                 Version 1: fails EVERY_ITEM_HAS_A_COMPLETION_DATE,',
  '3. 3 July 2024',
  'is refused (CRITERIA_NOT_MET):',
  '- Every item has a planned completion date.',
  'plan: information requested;',
  '4. 10 July 2024',
  "The organisation's administrator  Version 2:",
  '5. 17 July 2024',
  'The public                        Approaching Standards. Of a plan, nothing.',
  '6. 16 September 2024',
  '14 days later than agreed',
  '7. 11 December 2024',
  'The public                        Standards Met. Of a plan, nothing.',
  '26 June 2024: from Not Published to Standards Not Met',
  '17 July 2024: from Standards Not Met to Approaching Standards',
  '11 December 2024: from Approaching Standards to Standards Met',
]

let folder: string

// The command runs as it is installed: the schema's decorators need the compiler.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'improvement-plans-walked-'))
  await chmod(folder, 0o755)
  await run(process.execPath, [join(project, 'scripts/build.ts')])
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

test('the journey shows a plan from publication to Standards Met, and leaves nothing behind', async () => {
  const { code, stdout, stderr } = await journey()
  expect([code, stderr]).toEqual([0, ''])

  let from = 0
  for (const line of linesInOrder) {
    const found = stdout.indexOf(line, from)
    expect(found < 0 ? `missing or out of order: ${line}` : line).toBe(line)
    from = found + line.length
  }
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeLessThan(130)
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(100)
  expect(await readdir(folder)).toEqual([])
}, 40_000)
