import { sql } from 'kysely'
import type { PrecedingItem } from '../domain/carried-forward.ts'
import { readingWithin, type Reading } from './reading.ts'
import { nothingSelected } from './selection.ts'
import { precedingItems } from './shapes/preceding-items.ts'
import { newBuilding } from './shapes/shape.ts'
import { given } from './statement.ts'
import type { Writer } from './writer.ts'

const place = { assessment: 'assessment', organisation: 'organisation' }

/** The items that the plan of an assessment can go on with, by the assessment's key, as far as the viewer may see them. */
export const itemsOfTheCycleBefore = async (
  { em }: Writer,
  reading: Reading,
  key: string,
): Promise<readonly PrecedingItem[]> => {
  const { statements, visibility, values } = readingWithin(reading, em)
  const [row] = await statements.rows<{ items: readonly PrecedingItem[] }>(
    `items before ${visibility.key}`,
    () => sql`select ${precedingItems(place, nothingSelected, newBuilding(visibility))} as items
      from assessment join organisation on organisation.id = assessment.organisation_id where assessment.id = ${given('key')}`,
    { ...values, key },
  )
  return row?.items ?? []
}
