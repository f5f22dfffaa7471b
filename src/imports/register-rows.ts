import type { ToolkitStatus } from '../domain/assessment.ts'
import type { Day } from '../domain/cycle.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { readByName, type Source } from './csv.ts'
import { dayFromSlashes } from './days.ts'
import { odsCodeOf } from './organisation-rows.ts'
import { separated, type Problem, type ProblemCode, type Reading } from './result.ts'

/** What the public register says of one organisation in one cycle. */
export type RegisterRow = {
  readonly line: number
  readonly odsCode: string
  /** The register's own words, kept as they were. */
  readonly words: string
  readonly status: ToolkitStatus
  /** Null where nothing was published for the cycle: the date beside it is that of another. */
  readonly publishedOn: Day | null
}

const columns = ['Code', 'Status', 'Date Of Publication']

type Meaning = { readonly status: ToolkitStatus; readonly isPublished: boolean; readonly isYearNeeded: boolean }

const published = (status: ToolkitStatus): Meaning => ({ status, isPublished: true, isYearNeeded: true })
/** Names of earlier years have no status here: they stay words (R4). */
const legacy: Meaning = { status: 'NOT_PUBLISHED', isPublished: true, isYearNeeded: false }

const meanings: Readonly<Record<string, Meaning>> = {
  'standards exceeded': published('STANDARDS_EXCEEDED'),
  'standards met': published('STANDARDS_MET'),
  'approaching standards': published('APPROACHING_STANDARDS'),
  'standards not met': published('STANDARDS_NOT_MET'),
  'not published': { status: 'NOT_PUBLISHED', isPublished: false, isYearNeeded: false },
  'standards not fully met (plan agreed)': legacy,
  'entry level': legacy,
}

/** How the register writes a cycle: 22/23. */
const yearsOf = (cycle: string): string => cycle.slice(2).replace('-', '/')

type Expected = { readonly cycle: string; readonly today: Day }

const readRow = (of: (column: string) => string, line: number, { cycle, today }: Expected): RegisterRow | Problem => {
  const problem = (code: ProblemCode, message: string): Problem => ({ line, code, message })
  const [words, date] = [of('Status'), of('Date Of Publication')]
  const [, years, name = ''] = /^(?:(\d\d\/\d\d)\s+)?(.*)$/.exec(words) ?? []
  const odsCode = odsCodeOf(of('Code'))
  const meaning = meanings[name.toLowerCase()]
  const day = dayFromSlashes(date)

  if (odsCode === null) return problem('CODE_NOT_VALID', `"${of('Code')}" is no ODS code.`)
  if (meaning === undefined) return problem('STATUS_UNKNOWN', `${odsCode} has the unknown status "${words}".`)
  if (years !== undefined && years !== yearsOf(cycle))
    return problem('ANOTHER_CYCLE', `${odsCode} has the status "${words}", which is not of cycle ${cycle}.`)
  if (years === undefined && meaning.isYearNeeded)
    return problem(
      'ANOTHER_CYCLE',
      `${odsCode} has the status "${words}", which does not say of which cycle; ${yearsOf(cycle)} is expected before it.`,
    )
  if (day === null && (meaning.isPublished || date !== ''))
    return problem('DATE_NOT_VALID', `${odsCode} has the date "${date}"; dates are written dd/mm/yyyy.`)
  if (day !== null && day > today)
    return problem('DATE_NOT_VALID', `${odsCode} was published on ${day}, which is after today, ${today}.`)
  return { line, odsCode, words, status: meaning.status, publishedOn: meaning.isPublished ? day : null }
}

const namedOnce = ({ rows, problems }: Reading<RegisterRow>): Reading<RegisterRow> => {
  const first = new Map<string, number>()
  const outcomes = rows.map((row): RegisterRow | Problem => {
    const earlier = first.get(row.odsCode)
    first.set(row.odsCode, earlier ?? row.line)
    const { line, odsCode } = row
    return earlier === undefined
      ? row
      : { line, code: 'CODE_REPEATED', message: `${odsCode} stands in line ${earlier} already; that line was taken.` }
  })
  const sorted = separated(outcomes)
  return { rows: sorted.taken, problems: [...problems, ...sorted.problems] }
}

/** Reads the public register by the names of its columns (R4). */
export const readRegister = async (source: Source, expected: Expected): Promise<Ruling<Reading<RegisterRow>>> => {
  const reading = await readByName(source, columns, (of, line) => readRow(of, line, expected))
  return reading instanceof Refusal ? reading : namedOnce(reading)
}
