import { addDays, londonDay, type Day } from '../domain/cycle.ts'
import { changesBetween, type Change } from '../domain/event.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { leadsBack, successorAmong } from '../domain/succession.ts'
import type { Database } from '../persistence/database.ts'
import { write, type Writer } from '../persistence/writer.ts'
import type { Source } from './csv.ts'
import { oneImportAtATime } from './gate.ts'
import { inParts } from './in-parts.ts'
import { settleWhoAnswers } from './inheritance.ts'
import {
  reasonOf,
  resultOf,
  separated,
  type ImportOptions,
  type ImportResult,
  type Problem,
  type ProblemCode,
} from './result.ts'
import { readSuccessors, type SuccessorRow } from './successor-rows.ts'

type Succession = { readonly successor: string | null; readonly succeededOn: Day | null; readonly closedOn: Day | null }
type Known = Succession & { readonly id: string; readonly odsCode: string }

/** What becomes of one organisation that was succeeded. */
type Outcome = {
  readonly known: Known
  readonly after: Succession & { readonly successor: string }
  readonly changes: readonly Change[]
}

const allKnown = `
  select id, ods_code as "odsCode", successor_code as successor, succeeded_on::text as "succeededOn", closed_on::text as "closedOn"
  from organisation order by ods_code`

const storing = `
  update organisation set successor_code = s.successor, succeeded_on = s."succeededOn", closed_on = s."closedOn"
  from jsonb_to_recordset(?::jsonb) as s(id uuid, successor text, "succeededOn" date, "closedOn" date) where organisation.id = s.id`

const outcomeOf = (known: Known, { successor, on }: SuccessorRow): Outcome => {
  // What is succeeded has closed: where no other file has told the day, it is the one before.
  const after = { successor, succeededOn: on, closedOn: known.closedOn ?? addDays(on, -1) }
  const { successor: before, succeededOn, closedOn } = known
  return { known, after, changes: changesBetween<Succession>({ successor: before, succeededOn, closedOn }, after) }
}

const several = ({ line, odsCode }: SuccessorRow, named: readonly string[]): Problem => ({
  line,
  code: 'SEVERAL_SUCCESSORS',
  message: `${odsCode} has several successors, ${named.join(' and ')}: one has to answer for what it owed, so import a file with that one alone.`,
})

/** Judges the lines one after the other, each in the light of those that were taken before it. */
const outcomesOf = (rows: readonly SuccessorRow[], all: readonly Known[]): readonly (Outcome | Problem)[] => {
  const known = new Map(all.map(one => [one.odsCode, one]))
  const successors = new Map(
    all.flatMap(({ odsCode, successor }) => (successor === null ? [] : [[odsCode, successor] as const])),
  )
  const named = Map.groupBy(rows, ({ odsCode }) => odsCode)
  return rows.map((row): Outcome | Problem => {
    const { line, odsCode, successor } = row
    const problem = (code: ProblemCode, message: string): Problem => ({ line, code, message })
    const before = known.get(odsCode)
    if (before === undefined) return problem('CODE_UNKNOWN', `No organisation has the code ${odsCode}.`)
    if (!known.has(successor))
      return problem('CODE_UNKNOWN', `${odsCode} has the successor ${successor}, and no organisation has that code.`)
    const candidates = (named.get(odsCode) ?? []).map(one => one.successor)
    if (successorAmong(candidates, before.successor) !== successor) return several(row, candidates)
    if (leadsBack(odsCode, successor, new Map([...successors].filter(([code]) => code !== odsCode))))
      return problem('SUCCESSION_IN_A_CIRCLE', `${odsCode} would succeed itself, by way of ${successor}.`)
    successors.set(odsCode, successor)
    return outcomeOf(before, row)
  })
}

/** Stores who succeeded whom, within a transaction, with what is inherited by it: nothing is deleted, and what is known already is let be. */
const takeSuccessors = async (db: Writer, rows: readonly SuccessorRow[], reason: string): Promise<ImportResult> => {
  const all = await db.em.execute<Known[]>(allKnown)
  const { taken, problems } = separated(outcomesOf(rows, all))
  const changed = taken.filter(({ changes }) => changes.length > 0)
  await inParts(
    db.em,
    storing,
    changed.map(({ known: { id }, after }) => ({ id, ...after })),
  )
  const ids = new Map(all.map(({ odsCode, id }) => [odsCode, id]))
  for (const { known, after, changes } of changed) {
    db.record({ type: 'ORGANISATION_SUCCEEDED', organisation: known.id, changes, reason })
    if (known.successor !== after.successor)
      db.record({
        type: 'ORGANISATION_SUCCEEDED',
        organisation: ids.get(after.successor) ?? null,
        changes: [{ field: 'predecessor', before: null, after: known.odsCode }],
        reason,
      })
  }
  await settleWhoAnswers(db, reason)

  const created = changed.filter(({ known }) => known.successor === null).length
  const closed = changed.filter(({ known }) => known.closedOn === null).length
  const counts = { created, updated: changed.length - created, unchanged: taken.length - changed.length, closed }
  return resultOf(counts, problems)
}

/** Takes in who succeeded whom: a successor answers from then on for what its predecessors owed (R2, R7). */
export const importSuccessors = async (
  database: Database,
  source: Source,
  options: ImportOptions,
): Promise<Ruling<ImportResult>> => {
  const reading = await readSuccessors(source, londonDay(options.now))
  if (reading instanceof Refusal) return reading
  return write(
    database,
    async db => {
      await oneImportAtATime(db.em)
      const result = await takeSuccessors(db, reading.rows, reasonOf(options))
      return resultOf(result, reading.problems, result.problems)
    },
    options,
  )
}
