import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Cycle } from '../domain/cycle.ts'
import { wasOpenIn, type Opening } from '../domain/opening.ts'

type Dates = Pick<Cycle, 'code' | 'firstDay' | 'lastDay'>

const datesOfCycles = `select code, first_day::text as "firstDay", last_day::text as "lastDay" from cycle order by code`

const withoutAssessment = (isForSome: boolean): string => `
  select id, opened_on::text as "openedOn", closed_on::text as "closedOn" from organisation
  where not exists (select from assessment where assessment.organisation_id = organisation.id and assessment.cycle = ?)
  ${isForSome ? 'and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))' : ''}
  order by ods_code`

const addition = `
  insert into assessment (id, organisation_id, cycle)
  select id, organisation, ? from jsonb_to_recordset(?::jsonb) as added(id uuid, organisation uuid)
  on conflict (organisation_id, cycle) do nothing`

/** Gives every organisation, or those that are named, its assessment for each cycle in which it was open (R61). */
export const addMissingAssessments = async (
  em: EntityManager,
  organisations: readonly string[] | null = null,
): Promise<void> => {
  const named = organisations === null ? [] : [JSON.stringify(organisations)]
  for (const cycle of await em.execute<Dates[]>(datesOfCycles)) {
    const lacking = await em.execute<({ id: string } & Opening)[]>(withoutAssessment(organisations !== null), [
      cycle.code,
      ...named,
    ])
    const added = lacking
      .filter(organisation => wasOpenIn(organisation, cycle))
      .map(({ id }) => ({ id: randomUUIDv7(), organisation: id }))
    if (added.length > 0) await em.execute(addition, [cycle.code, JSON.stringify(added)])
  }
}
