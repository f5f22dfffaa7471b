import { Refusal, type Ruling } from '../domain/refusal.ts'
import { readByName, type Source } from './csv.ts'
import { referenceOf } from './evidence-rows.ts'
import { separated, type Problem, type Reading } from './result.ts'

/** An evidence item with an outcome that it maps to; an outcome is known by framework, version and code (R6). */
export type OutcomeRow = {
  readonly line: number
  readonly reference: string
  readonly framework: string
  readonly version: string
  readonly code: string
  readonly name: string
}

const columns = ['reference', 'framework', 'version', 'code', 'name']

/** What an outcome is known by, as one text. */
export const keyOfOutcome = ({
  framework,
  version,
  code,
}: Pick<OutcomeRow, 'framework' | 'version' | 'code'>): string => JSON.stringify([framework, version, code])

const readOutcome = (of: (column: string) => string, line: number): OutcomeRow | Problem => {
  const reference = referenceOf(of('reference'))
  const empty = columns.find(column => of(column) === '')
  if (reference === null)
    return { line, code: 'REFERENCE_NOT_VALID', message: `"${of('reference')}" is no reference; one looks like 4.5.3.` }
  if (empty !== undefined)
    return { line, code: 'NAME_MISSING', message: `${reference} has no ${empty} of its outcome.` }
  return { line, reference, framework: of('framework'), version: of('version'), code: of('code'), name: of('name') }
}

/** Reads to which outcomes the items of a cycle map; an outcome keeps the first name that the file gives it. */
export const readOutcomes = async (source: Source): Promise<Ruling<Reading<OutcomeRow>>> => {
  const reading = await readByName(source, columns, readOutcome)
  if (reading instanceof Refusal) return reading
  const names = new Map<string, string>()
  const mapped = new Set<string>()
  const { taken, problems } = separated(
    reading.rows.map((row): OutcomeRow | Problem => {
      const { line, reference, code } = row
      const key = keyOfOutcome(row)
      const name = names.get(key) ?? row.name
      names.set(key, name)
      if (name !== row.name)
        return {
          line,
          code: 'NAMED_DIFFERENTLY',
          message: `${code} is called "${name}" in a line before; "${row.name}" was not taken.`,
        }
      const isRepeated = mapped.has(`${reference} ${key}`)
      mapped.add(`${reference} ${key}`)
      return isRepeated
        ? { line, code: 'CODE_REPEATED', message: `${reference} with ${code} stands in a line before.` }
        : row
    }),
  )
  return { rows: taken, problems: [...reading.problems, ...problems] }
}
