/** The fields that were asked for, by name, each with what was asked of it in turn; empty for a field without fields of its own. */
export type Selection = ReadonlyMap<string, Selection>

export const nothingSelected: Selection = new Map()

const texts = new WeakMap<Selection, string>()

/** One text for one set of fields, whatever their order. */
export const textOf = (selection: Selection): string => {
  const known = texts.get(selection)
  if (known !== undefined) return known
  const text = [...selection]
    .map(([field, below]) => (below.size === 0 ? field : `${field}{${textOf(below)}}`))
    .toSorted()
    .join(' ')
  texts.set(selection, text)
  return text
}
