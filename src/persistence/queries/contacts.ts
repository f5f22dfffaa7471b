import { sql } from 'kysely'
import type { ContactGiven } from '../../domain/contact.ts'
import type { Reading } from '../reading.ts'
import { given } from '../statement.ts'

/** The address of one addressee; null where none is known, and for those who do not look after the addresses. */
export const contactOf = async (
  { statements, visibility }: Reading,
  place: Omit<ContactGiven, 'email'>,
): Promise<string | null> => {
  if (!visibility.mayShow('Query.contactAddress')) return null
  const [row] = await statements.rows<{ email: string }>(
    'contact',
    () => sql`select c.email from contact c left join organisation o on o.id = c.organisation_id
      where c.addressee = ${given('addressee')} and c.region is not distinct from ${given('region')}::text
        and o.ods_code is not distinct from ${given('odsCode')}::text`,
    place,
  )
  return row?.email ?? null
}
