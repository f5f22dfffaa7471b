import type { OrganisationFacts } from '../domain/organisation.ts'
import { keyOf } from './ids.ts'
import type { Writer } from './writer.ts'

/** An organisation by the id that clients know, with its key; null where there is none. Everybody may see it. */
export const organisationOf = async (
  { em }: Writer,
  id: string,
): Promise<{ readonly key: string; readonly facts: OrganisationFacts } | null> => {
  const key = keyOf('Organisation', id)
  if (key === null) return null
  const [facts] = await em.execute<OrganisationFacts[]>(
    'select ods_code as "odsCode", name, kind, region from organisation where id = ?',
    [key],
  )
  return facts === undefined ? null : { key, facts }
}
