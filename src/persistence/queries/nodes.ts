import { sql } from 'kysely'
import { keyOf, readId } from '../ids.ts'
import { findRows, type Reading, type RootName, type Row } from '../reading.ts'
import { nothingSelected, type Selection } from '../selection.ts'
import { given, type Sql } from '../statement.ts'

const table: Readonly<Record<RootName, string>> = {
  Organisation: 'organisation',
  Assessment: 'assessment',
  ImprovementPlan: 'improvement_plan',
  PlanItem: 'plan_item',
  EvidenceItem: 'evidence_item',
  Notification: 'notification',
}

/** The condition that finds rows of one type by their keys. */
export const isOfKey = (root: RootName): Sql => sql`${sql.ref(`${table[root]}.id`)} = any(${given('keys')}::uuid[])`

const alwaysRead = ['id', '__typename', 'planId'].map(name => [name, nothingSelected] as const)

/** Rows of one type by their keys; what is not there, or not for the viewer, is left out. */
export const rowsByKey = (
  reading: Reading,
  root: RootName,
  keys: readonly string[],
  selection: Selection,
): Promise<readonly Row[]> =>
  findRows(
    reading,
    {
      root,
      name: 'by key',
      where: isOfKey(root),
      values: { keys },
    },
    new Map([...selection, ...alwaysRead]),
  )

/** One row by the id that clients know. */
export const rowById = async (
  reading: Reading,
  root: RootName,
  id: string,
  selection: Selection,
): Promise<Row | null> => {
  const key = keyOf(root, id)
  return key === null ? null : ((await rowsByKey(reading, root, [key], selection))[0] ?? null)
}

/** Things by the ids that clients know, in their order; one statement for each type among them. */
export const nodesByIds = async (
  reading: Reading,
  ids: readonly string[],
  selections: Readonly<Record<RootName, Selection>>,
): Promise<readonly (Row | null)[]> => {
  const read = ids.map(readId)
  const types = [...new Set(read.flatMap(id => (id === null ? [] : [id.type])))]
  const found = await Promise.all(
    types.map(type =>
      rowsByKey(
        reading,
        type,
        read.flatMap(id => (id?.type === type ? [id.key] : [])),
        selections[type],
      ),
    ),
  )
  const byId = new Map(found.flat().map(row => [row['id'], row]))
  return ids.map(id => byId.get(id) ?? null)
}

export const nodeById = async (
  reading: Reading,
  id: string,
  selections: Readonly<Record<RootName, Selection>>,
): Promise<Row | null> => (await nodesByIds(reading, [id], selections))[0] ?? null

/** The plan that an item belongs to. */
export const planOfItemById = async (reading: Reading, itemId: string, selection: Selection): Promise<Row | null> => {
  const where = sql`improvement_plan.id = (select i.plan_id from plan_item i where i.id = ${given('key')}::uuid)`
  const question = {
    root: 'ImprovementPlan' as const,
    name: 'of an item',
    where,
    values: { key: keyOf('PlanItem', itemId) },
  }
  return (await findRows(reading, question, selection))[0] ?? null
}
