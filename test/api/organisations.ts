import { randomUUIDv7 } from 'node:crypto'
import type { OrganisationFacts } from '../../src/domain/organisation.ts'
import { addMissingAssessments } from '../../src/imports/assessments-of-cycle.ts'
import type { RunningService } from './service.ts'

/** Adds an invented organisation of a kind that no list brings along, with its assessments. */
export const addOrganisation = async (
  { database }: RunningService,
  { odsCode, kind, region, name }: Partial<OrganisationFacts> = {},
): Promise<string> => {
  const id = randomUUIDv7()
  await database.pool.query('insert into organisation (id, ods_code, name, kind, region) values ($1, $2, $3, $4, $5)', [
    id,
    odsCode ?? 'X01',
    name ?? `Example organisation ${odsCode ?? 'X01'}`,
    kind ?? 'INDEPENDENT_OES',
    region ?? null,
  ])
  await addMissingAssessments(database.orm.em.fork(), [id])
  return `organisation_${id}`
}
