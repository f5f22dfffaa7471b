import type { OrganisationFacts } from '../domain/organisation.ts'
import { keyOf } from './ids.ts'
import { organisationFacts } from './organisation-facts.ts'
import type { Writer } from './writer.ts'

/** An organisation by the id that clients know, with its key; null where there is none. Everybody may see it. */
export const organisationOf = async (
  { em }: Writer,
  id: string,
): Promise<{ readonly key: string; readonly facts: OrganisationFacts } | null> => {
  const key = keyOf('Organisation', id)
  if (key === null) return null
  const [row] = await em.execute<{ facts: OrganisationFacts }[]>(
    `select ${organisationFacts('o')} as facts from organisation o where o.id = ?`,
    [key],
  )
  return row === undefined ? null : { key, facts: row.facts }
}
