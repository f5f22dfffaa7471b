import type { IssuedNotice } from '../domain/nis.ts'
import type { OrganisationFacts } from '../domain/organisation.ts'
import { keyOf } from './ids.ts'
import { organisationFacts } from './organisation-facts.ts'
import type { Writer } from './writer.ts'

/** An organisation by the id that clients know, with its key, its row locked until the transaction ends; null where there is none. Everybody may see it. */
export const organisationOf = async (
  { em }: Writer,
  id: string,
): Promise<{ readonly key: string; readonly facts: OrganisationFacts } | null> => {
  const key = keyOf('Organisation', id)
  if (key === null) return null
  const [row] = await em.execute<{ facts: OrganisationFacts }[]>(
    `select ${organisationFacts('o')} as facts from organisation o where o.id = ? for no key update of o`,
    [key],
  )
  return row === undefined ? null : { key, facts: row.facts }
}

/** The notices that are recorded of an organisation. */
export const noticesOf = ({ em }: Writer, organisation: string): Promise<readonly IssuedNotice[]> =>
  em.execute<IssuedNotice[]>(
    `select kind, issued_on::text as "issuedOn", reference from nis_notice where organisation_id = ?`,
    [organisation],
  )
