import { sql } from 'kysely'
import type { Place } from '../../domain/access-explanation.ts'
import { readId } from '../ids.ts'
import { organisationFacts } from '../organisation-facts.ts'
import { roots, selectRows, type Reading, type RootName } from '../reading.ts'
import { nothingSelected } from '../selection.ts'
import { isOfKey } from './nodes.ts'

/** Something that has an id, and the organisation it belongs to; null for what belongs to none, such as an evidence item. */
export type Found = { readonly type: RootName; readonly place: Place | null }

const onlyId = new Map([['id', nothingSelected]])
const placeOfOrganisation = sql.raw(organisationFacts('organisation'))

/** What an id is of, and where; null where there is no such thing, or it is not for whoever reads. */
export const nodeAndPlace = async ({ statements, visibility, values }: Reading, id: string): Promise<Found | null> => {
  const read = readId(id)
  if (read === null || !visibility.mayShow(read.type)) return null
  const place = 'organisation' in roots[read.type].place ? placeOfOrganisation : sql`null::json`
  const [row] = await statements.rows<Pick<Found, 'place'>>(
    `place of ${read.type} ${visibility.key}`,
    () => selectRows(read.type, onlyId, visibility, isOfKey(read.type), sql`${place} as place, `),
    { ...values, keys: [read.key] },
  )
  return row === undefined ? null : { type: read.type, place: row.place }
}
