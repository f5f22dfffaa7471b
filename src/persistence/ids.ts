import { roots, type RootName } from './reading.ts'

const pattern = /^([a-z]+)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

const typeOfPrefix: ReadonlyMap<string, RootName> = new Map(
  Object.entries(roots).map(([name, { prefix }]) => [prefix, name as RootName]),
)

/** The type and the key within an id that clients know; null for anything that is no such id. */
export const readId = (id: string): { readonly type: RootName; readonly key: string } | null => {
  const [, prefix = '', key = ''] = pattern.exec(id) ?? []
  const type = typeOfPrefix.get(prefix)
  return type === undefined ? null : { type, key }
}

/** The key of an id that has to be of this type; null for any other, as for a row that does not exist. */
export const keyOf = (type: RootName, id: string): string | null => {
  const read = readId(id)
  return read?.type === type ? read.key : null
}

export const writeId = (type: RootName, key: string): string => `${roots[type].prefix}_${key}`
