import { randomUUIDv7 } from 'node:crypto'
import type { Cycle } from '../domain/cycle.ts'
import { wasOpenIn, type Opening } from '../domain/opening.ts'
import type { Writer } from '../persistence/writer.ts'
import { inParts } from './in-parts.ts'

type Lacking = Opening & { readonly id: string }
type Dates = Pick<Cycle, 'code' | 'firstDay' | 'lastDay'>

const datesOfCycles = `select code, first_day::text as "firstDay", last_day::text as "lastDay" from cycle order by code`

const withoutAssessment = `
  select id, opened_on::text as "openedOn", closed_on::text as "closedOn" from organisation
  where not exists (select from assessment where assessment.organisation_id = organisation.id and assessment.cycle = ?)`

const ofThese = 'and id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by id'

const addition = `
  insert into assessment (id, organisation_id, cycle)
  select id, organisation, ? from jsonb_to_recordset(?::jsonb) as added(id uuid, organisation uuid)
  on conflict (organisation_id, cycle) do nothing`

/** Gives every organisation, or those that are named, its assessment for each cycle in which it was open (R61). */
export const addMissingAssessments = async (
  em: Writer['em'],
  organisations: readonly string[] | null = null,
): Promise<void> => {
  for (const cycle of await em.execute<Dates[]>(datesOfCycles)) {
    const lacking =
      organisations === null
        ? await em.execute<Lacking[]>(`${withoutAssessment} order by id`, [cycle.code])
        : await inParts<Lacking>(em, `${withoutAssessment} ${ofThese}`, organisations, cycle.code)
    const added = lacking
      .filter(organisation => wasOpenIn(organisation, cycle))
      .map(({ id }) => ({ id: randomUUIDv7(), organisation: id }))
    await inParts(em, addition, added, cycle.code)
  }
}
