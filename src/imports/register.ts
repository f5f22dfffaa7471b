import { randomUUIDv7 } from 'node:crypto'
import type { ToolkitStatus } from '../domain/assessment.ts'
import { londonDay } from '../domain/cycle.ts'
import { changesBetween, type Change } from '../domain/event.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { write, type Writer } from '../persistence/writer.ts'
import type { Source } from './csv.ts'
import { cycleOfFile, type CycleOfFile } from './cycle-of-file.ts'
import { startOfLondonDay } from './days.ts'
import { oneImportAtATime } from './gate.ts'
import { inParts } from './in-parts.ts'
import { readRegister, type RegisterRow } from './register-rows.ts'
import {
  reasonOf,
  resultOf,
  separated,
  type ImportOptions,
  type ImportResult,
  type Problem,
  type ProblemCode,
} from './result.ts'

type Standing = {
  readonly status: ToolkitStatus
  readonly registerStatus: string | null
  readonly publishedAt: string | null
  readonly publishedLate: boolean | null
}

type Known = Standing & {
  readonly odsCode: string
  readonly organisation: string
  readonly assessment: string | null
  readonly revision: number
  readonly lastChangeAt: string | null
  readonly isDecidedHere: boolean
}

type Outcome = {
  readonly known: Known & { readonly assessment: string }
  readonly after: Standing
  readonly at: string
  readonly changes: readonly Change[]
}

/** Marks the changes of status that came from the register. */
const registerAct = 'REGISTER_IMPORT'

const locking = `
  select assessment.id from assessment join organisation on organisation.id = assessment.organisation_id
  where assessment.cycle = ? and ods_code in (select jsonb_array_elements_text(?::jsonb))
  order by assessment.id for update of assessment`

const asInstant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const knownOnes = `
  select ods_code as "odsCode", organisation.id as organisation, assessment.id as assessment, revision, status,
    register_status as "registerStatus", ${asInstant('published_at')} as "publishedAt", published_late as "publishedLate",
    ${asInstant('last_change_at')} as "lastChangeAt", coalesce(is_decided_here, false) as "isDecidedHere"
  from organisation
  left join assessment on assessment.organisation_id = organisation.id and assessment.cycle = ?
  left join lateral (
    select max(at) as last_change_at, bool_or(act <> '${registerAct}') as is_decided_here
    from status_change where assessment_id = assessment.id
  ) as history on true
  where ods_code in (select jsonb_array_elements_text(?::jsonb))`

const columnsOfChanged =
  'as changed(assessment uuid, status text, "registerStatus" text, "publishedAt" timestamptz, "publishedLate" boolean, change uuid, before text, at timestamptz)'

const updating = `
  update assessment set status = changed.status, register_status = changed."registerStatus", published_at = changed."publishedAt",
    published_late = changed."publishedLate", revision = revision + 1
  from jsonb_to_recordset(?::jsonb) ${columnsOfChanged} where assessment.id = changed.assessment`

const appending = `
  insert into status_change (id, assessment_id, from_status, to_status, at, act, reason)
  select change, assessment, before, status, at, '${registerAct}', ?
  from jsonb_to_recordset(?::jsonb) ${columnsOfChanged} where before <> status`

const standingOf = ({ words, status, publishedOn }: RegisterRow, cycle: CycleOfFile): Standing => ({
  status,
  registerStatus: words,
  publishedAt: publishedOn === null ? null : startOfLondonDay(publishedOn).toISOString(),
  publishedLate: publishedOn === null ? null : publishedOn > cycle.submissionDeadline,
})

const afterLastChange = (at: string, { lastChangeAt }: Known): string =>
  lastChangeAt === null || at > lastChangeAt ? at : new Date(Date.parse(lastChangeAt) + 1).toISOString()

/** What becomes of an assessment: a status that was reached in this service is not overwritten, and history goes forward (R16). */
const outcomeOf = (row: RegisterRow, known: Known | undefined, cycle: CycleOfFile, now: Date): Outcome | Problem => {
  const { line, odsCode } = row
  const problem = (code: ProblemCode, message: string): Problem => ({ line, code, message })
  if (known === undefined) return problem('CODE_UNKNOWN', `No organisation has the code ${odsCode}.`)
  const { assessment } = known
  if (assessment === null) return problem('NOT_OPEN_IN_CYCLE', `${odsCode} was not open in cycle ${cycle.code}.`)

  const after = standingOf(row, cycle)
  const { status, registerStatus, publishedAt, publishedLate } = known
  const changes = changesBetween<Standing>({ status, registerStatus, publishedAt, publishedLate }, after)
  if (changes.length > 0 && known.isDecidedHere)
    return problem(
      'STATUS_DECIDED_HERE',
      `${odsCode} has its status from this service; the register's "${row.words}" was not taken.`,
    )
  return {
    known: { ...known, assessment },
    after,
    changes,
    at: afterLastChange(after.publishedAt ?? now.toISOString(), known),
  }
}

const store = async (em: Writer['em'], changed: readonly Outcome[], reason: string): Promise<void> => {
  const rows = changed.map(({ known, after, at }) => ({
    assessment: known.assessment,
    ...after,
    change: randomUUIDv7(),
    before: known.status,
    at,
  }))
  await inParts(em, appending, rows, reason)
  await inParts(em, updating, rows)
}

const takeRegister = async (
  { em, record }: Writer,
  rows: readonly RegisterRow[],
  cycle: CycleOfFile,
  options: ImportOptions,
): Promise<ImportResult> => {
  const codes = rows.map(({ odsCode }) => odsCode)
  await inParts(em, locking, codes, cycle.code)
  const known = new Map((await inParts<Known>(em, knownOnes, codes, cycle.code)).map(one => [one.odsCode, one]))
  const { taken, problems } = separated(rows.map(row => outcomeOf(row, known.get(row.odsCode), cycle, options.now)))

  const changed = taken.filter(({ changes }) => changes.length > 0)
  const reason = reasonOf(options)
  await store(em, changed, reason)
  for (const {
    known: { organisation, assessment, revision },
    changes,
    at,
  } of changed) {
    const about = { organisation, assessment, assessmentRevision: revision + 1 }
    record({ type: 'REGISTER_STATUS_IMPORTED', ...about, changes, reason, at: new Date(at) })
  }

  const created = changed.filter(one => one.known.registerStatus === null).length
  const counts = { created, updated: changed.length - created, unchanged: taken.length - changed.length, closed: 0 }
  return resultOf(counts, problems)
}

/** Takes in the public register's statuses of one cycle, each with its place in the history (R4, R16). */
export const importRegister = async (
  database: Database,
  source: Source,
  options: ImportOptions & { readonly cycle: string },
): Promise<Ruling<ImportResult>> => {
  const cycle = await cycleOfFile(database.orm.em.fork(), options.cycle)
  if (cycle instanceof Refusal) return cycle
  const reading = await readRegister(source, { cycle: cycle.code, today: londonDay(options.now) })
  if (reading instanceof Refusal) return reading
  return write(
    database,
    async db => {
      await oneImportAtATime(db.em)
      const result = await takeRegister(db, reading.rows, cycle, options)
      return resultOf(result, reading.problems, result.problems)
    },
    options,
  )
}
