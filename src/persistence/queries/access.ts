import { sql } from 'kysely'
import type { Explained } from '../../domain/access-explanation.ts'
import { readId } from '../ids.ts'
import { organisationFacts } from '../organisation-facts.ts'
import { roots, selectRows, type Reading, type Root, type RootName } from '../reading.ts'
import { nothingSelected } from '../selection.ts'
import type { Sql } from '../statement.ts'
import type { Conditions } from '../visibility.ts'
import { isOfKey } from './nodes.ts'

/** Something that has an id, and the organisation it belongs to; null for what belongs to none, such as an evidence item. */
export type Found = Explained & { readonly type: RootName }

const onlyId = new Map([['id', nothingSelected]])
const placeOfOrganisation = sql.raw(organisationFacts('organisation'))

const holding = (conditions: Conditions): Sql =>
  sql`array_remove(array[${sql.join([
    sql`null`,
    ...Object.entries(conditions).map(([name, condition]) => sql`case when ${condition} then ${sql.lit(name)} end`),
  ])}]::text[], null)`

/** What an id is of, and where; null where there is no such thing, or it is not for whoever reads. */
export const nodeAndPlace = async ({ statements, visibility, values }: Reading, id: string): Promise<Found | null> => {
  const read = readId(id)
  if (read === null || !visibility.mayShow(read.type)) return null
  const place = 'organisation' in roots[read.type].place ? placeOfOrganisation : sql`null::json`
  const { conditions = {} }: Root = roots[read.type]
  const [row] = await statements.rows<Explained>(
    `place of ${read.type} ${visibility.key}`,
    () =>
      selectRows(
        read.type,
        onlyId,
        visibility,
        isOfKey(read.type),
        sql`${place} as place, ${holding(conditions)} as conditions, `,
      ),
    { ...values, keys: [read.key] },
  )
  return row === undefined ? null : { type: read.type, place: row.place, conditions: row.conditions }
}
