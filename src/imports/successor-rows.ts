import type { Day } from '../domain/cycle.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { readByName, type Source } from './csv.ts'
import { dayFromDigits } from './days.ts'
import { odsCodeOf } from './organisation-rows.ts'
import { separated, type Problem, type ProblemCode, type Reading } from './result.ts'

/** A line that says who took over from whom, and from which day on. */
export type SuccessorRow = {
  readonly line: number
  readonly odsCode: string
  readonly successor: string
  readonly on: Day
}

const columns = { code: 'Code', successor: 'Successor Code', date: 'Date' } as const

/** A date as ODS writes it, 20240401, or with hyphens. */
const dayOf = (text: string): Day | null =>
  dayFromDigits(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.replaceAll('-', '') : text)

const readSuccessor = (of: (column: string) => string, line: number, today: Day): SuccessorRow | Problem => {
  const problem = (code: ProblemCode, message: string): Problem => ({ line, code, message })
  const written = { code: of(columns.code), successor: of(columns.successor), date: of(columns.date) }
  const [odsCode, successor, on] = [odsCodeOf(written.code), odsCodeOf(written.successor), dayOf(written.date)]
  if (odsCode === null) return problem('CODE_NOT_VALID', `"${written.code}" is no ODS code.`)
  if (successor === null)
    return problem('CODE_NOT_VALID', `${odsCode} has the successor "${written.successor}", which is no ODS code.`)
  if (on === null)
    return problem('DATE_NOT_VALID', `${odsCode} has the date "${written.date}"; dates are written YYYYMMDD.`)
  if (on > today)
    return problem(
      'NOT_YET',
      `${odsCode} is succeeded on ${on}, which has not come: import the line again from then on.`,
    )
  return { line, odsCode, successor, on }
}

/** Reads who took over from whom; what is said twice counts once (R2). */
export const readSuccessors = async (source: Source, today: Day): Promise<Ruling<Reading<SuccessorRow>>> => {
  const reading = await readByName(source, Object.values(columns), (of, line) => readSuccessor(of, line, today))
  if (reading instanceof Refusal) return reading
  const said = new Map<string, number>()
  const { taken, problems } = separated(
    reading.rows.map((row): SuccessorRow | Problem => {
      const { line, odsCode, successor } = row
      const before = said.get(`${odsCode} ${successor}`)
      said.set(`${odsCode} ${successor}`, before ?? line)
      return before === undefined
        ? row
        : { line, code: 'CODE_REPEATED', message: `${odsCode} with ${successor} stands in line ${before} already.` }
    }),
  )
  return { rows: taken, problems: [...reading.problems, ...problems] }
}
