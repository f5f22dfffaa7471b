import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { ContactGiven } from '../domain/contact.ts'

type Place = Pick<ContactGiven, 'addressee' | 'region'> & { readonly organisation: string | null }

/** The key of an organisation by its code; null where there is none. */
export const organisationKey = async (em: EntityManager, odsCode: string): Promise<string | null> => {
  const [row] = await em.execute<{ id: string }[]>('select id from organisation where ods_code = ?', [odsCode])
  return row?.id ?? null
}

const here = 'addressee = ? and region is not distinct from ? and organisation_id is not distinct from ?::uuid'

/** Stores an address in place of the one before, or takes it away; tells whether there was one. */
export const storeContact = async (
  em: EntityManager,
  { addressee, region, organisation }: Place,
  email: string | null,
): Promise<boolean> => {
  const before = await em.execute<unknown[]>(`delete from contact where ${here} returning id`, [
    addressee,
    region,
    organisation,
  ])
  if (email === null) return before.length > 0
  await em.execute(
    `insert into contact (id, addressee, region, organisation_id, email) values (?, ?, ?, ?, ?)
     on conflict (addressee, (coalesce(region, '')), (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)))
     do update set email = excluded.email`,
    [randomUUIDv7(), addressee, region, organisation, email],
  )
  return before.length > 0
}
