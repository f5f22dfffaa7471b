import type { Day } from '../domain/cycle.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from '../domain/organisation.ts'
import { separated, type Problem, type Reading } from './result.ts'

/** What a line of a file says of one organisation; a date that the file does not tell is left out. */
export type OrganisationRow = {
  readonly line: number
  readonly odsCode: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly region: RegionCode | null
  readonly icb: string | null
  readonly openedOn: Day | null
  readonly closedOn?: Day | null
}

/** An ODS code as the service keeps it; null when the text is none. */
export const odsCodeOf = (text: string): string | null => (/^[A-Z0-9]{3,10}$/i.test(text) ? text.toUpperCase() : null)

export const regionOf = (text: string): RegionCode | null => regionCodes.find(code => code === text) ?? null

const isSame = (one: OrganisationRow, other: OrganisationRow): boolean =>
  JSON.stringify({ ...one, line: 0 }) === JSON.stringify({ ...other, line: 0 })

/** Each code once, the first time it is named: what is said again is let be, and what is said differently is reported. */
export const namedOnce = (
  { rows, problems }: Reading<OrganisationRow>,
  { isRepetitionUsual = false } = {},
): Reading<OrganisationRow> => {
  const first = new Map<string, OrganisationRow>()
  const outcomes = rows.flatMap((row): readonly (OrganisationRow | Problem)[] => {
    const earlier = first.get(row.odsCode)
    if (earlier !== undefined) return isRepetitionUsual && isSame(earlier, row) ? [] : [repeated(row, earlier)]
    first.set(row.odsCode, row)
    return [row]
  })
  const sorted = separated(outcomes)
  return { rows: sorted.taken, problems: [...problems, ...sorted.problems] }
}

const repeated = ({ line, odsCode }: OrganisationRow, earlier: OrganisationRow): Problem => ({
  line,
  code: 'CODE_REPEATED',
  message: `${odsCode} stands in line ${earlier.line} already; that line was taken.`,
})
