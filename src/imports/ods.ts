import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { readByPosition, type Source } from './csv.ts'
import { dayFromDigits } from './days.ts'
import { namedOnce, odsCodeOf, regionOf, type OrganisationRow } from './organisation-rows.ts'
import { importOrganisations } from './organisations.ts'
import type { ImportOptions, ImportResult, Problem, ProblemCode, Reading } from './result.ts'

const columns = 27
const positions = { code: 1, name: 2, region: 3, icb: 4, openedOn: 11, closedOn: 12 } as const
const regionOfWales = 'W00'

const readTrust = (at: (position: number) => string, line: number): OrganisationRow | Problem => {
  const problem = (code: ProblemCode, message: string): Problem => ({ line, code, message })
  const written = { code: at(positions.code), region: at(positions.region), icb: at(positions.icb) }
  const odsCode = odsCodeOf(written.code)
  const [openedOn, closedOn] = [at(positions.openedOn), at(positions.closedOn)]
  const wrongDate = [openedOn, closedOn].find(text => text !== '' && dayFromDigits(text) === null)

  if (odsCode === null) return problem('CODE_NOT_VALID', `"${written.code}" is no ODS code.`)
  if (written.region === regionOfWales) return problem('OUTSIDE_ENGLAND', `${odsCode} is Welsh (region W00).`)
  if (at(positions.name) === '') return problem('NAME_MISSING', `${odsCode} has no name.`)
  if (written.region !== '' && regionOf(written.region) === null)
    return problem('REGION_UNKNOWN', `${odsCode} is in the unknown region "${written.region}".`)
  if (written.icb !== '' && odsCodeOf(written.icb) === null)
    return problem('CODE_NOT_VALID', `${odsCode} is in the board "${written.icb}", which is no ODS code.`)
  if (wrongDate !== undefined)
    return problem('DATE_NOT_VALID', `${odsCode} has the date "${wrongDate}"; dates are written YYYYMMDD.`)
  if (openedOn !== '' && closedOn !== '' && closedOn < openedOn)
    return problem('DATE_NOT_VALID', `${odsCode} closed before it opened.`)
  return {
    line,
    odsCode,
    name: at(positions.name),
    kind: 'NHS_TRUST',
    region: regionOf(written.region),
    icb: odsCodeOf(written.icb),
    openedOn: dayFromDigits(openedOn),
    closedOn: dayFromDigits(closedOn),
  }
}

/** Reads the trusts report of ODS by position; Welsh rows are reported, closed rows are kept (R3). It names no successors. */
export const readTrusts = async (source: Source): Promise<Ruling<Reading<OrganisationRow>>> => {
  const reading = await readByPosition(source, columns, readTrust)
  return reading instanceof Refusal ? reading : namedOnce(reading)
}

/** Takes in the trusts report of ODS, or that of care trusts (R2, R3, R7). */
export const importTrusts = async (
  database: Database,
  source: Source,
  options: ImportOptions,
): Promise<Ruling<ImportResult>> => {
  const reading = await readTrusts(source)
  return reading instanceof Refusal ? reading : importOrganisations(database, reading, options)
}
