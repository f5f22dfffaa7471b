import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { icbsEstablishedOn } from '../reference/icbs.ts'
import { readByName, type Source } from './csv.ts'
import { namedOnce, odsCodeOf, regionOf, type OrganisationRow } from './organisation-rows.ts'
import { importOrganisations } from './organisations.ts'
import type { ImportOptions, ImportResult, Problem, Reading } from './result.ts'

const columns = { code: 'ICB23CDH', name: 'ICB23NM', region: 'NHSER23CDH' } as const

const readIcb = (of: (column: string) => string, line: number): OrganisationRow | Problem => {
  const odsCode = odsCodeOf(of(columns.code))
  const region = regionOf(of(columns.region))
  const name = of(columns.name)
  if (odsCode === null) return { line, code: 'CODE_NOT_VALID', message: `"${of(columns.code)}" is no ODS code.` }
  if (name === '') return { line, code: 'NAME_MISSING', message: `${odsCode} has no name.` }
  if (region === null)
    return { line, code: 'REGION_UNKNOWN', message: `${odsCode} is in the unknown region "${of(columns.region)}".` }
  return { line, odsCode, name, kind: 'ICB', region, icb: null, openedOn: icbsEstablishedOn }
}

/** Reads the list of integrated care boards of the Office for National Statistics, which names a board once for each of its parts. */
export const readIcbs = async (source: Source): Promise<Ruling<Reading<OrganisationRow>>> => {
  const reading = await readByName(source, Object.values(columns), readIcb)
  return reading instanceof Refusal ? reading : namedOnce(reading, { isRepetitionUsual: true })
}

/** Takes in the integrated care boards with their regions. */
export const importIcbs = async (
  database: Database,
  source: Source,
  options: ImportOptions,
): Promise<Ruling<ImportResult>> => {
  const reading = await readIcbs(source)
  return reading instanceof Refusal ? reading : importOrganisations(database, reading, options)
}
