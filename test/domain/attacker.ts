/** Whoever knows everything that is public, every answer and the rules by which it is told: what can they still not know? */

/** Every way to spread at most `among` organisations over so many counts, or exactly as many. */
const spread = (among: number, counts: number, isEverybody: boolean): readonly (readonly number[])[] =>
  counts === 0
    ? isEverybody && among > 0
      ? []
      : [[]]
    : Array.from({ length: among + 1 }, (_none, count) => count).flatMap(count =>
        spread(among - count, counts - 1, isEverybody).map(rest => [count, ...rest]),
      )

/** Every table that there can be: a row a place, of which everybody knows how many organisations it has, and so many counts in each. */
export const everyTable = (
  among: readonly number[],
  counts: number,
  { isEverybody = false }: { readonly isEverybody?: boolean } = {},
): readonly (readonly (readonly number[])[])[] =>
  among.reduce<readonly (readonly (readonly number[])[])[]>(
    (tables, organisations) =>
      tables.flatMap(table => spread(organisations, counts, isEverybody).map(row => [...table, row])),
    [[]],
  )

/**
 * The small counts that are worked out: told what they are told, nothing else is possible. Two worlds that are told alike are one
 * to whoever is told.
 */
export const workedOut = <World>(
  worlds: readonly World[],
  {
    tell,
    counts,
    smallest,
  }: {
    readonly tell: (world: World) => unknown
    /** Every count that may not be known, by its name. */
    readonly counts: (world: World) => Readonly<Record<string, number>>
    readonly smallest: number
  },
): readonly string[] => {
  const possible = new Map<string, Map<string, Set<number>>>()
  for (const world of worlds) {
    const told = JSON.stringify(tell(world))
    const cells = possible.get(told) ?? new Map<string, Set<number>>()
    possible.set(told, cells)
    for (const [cell, count] of Object.entries(counts(world)))
      cells.set(cell, (cells.get(cell) ?? new Set<number>()).add(count))
  }
  return [...possible].flatMap(([told, cells]) =>
    [...cells].flatMap(([cell, values]) => {
      const [only = smallest] = values
      return values.size === 1 && only < smallest ? [`${cell} is ${only}, told ${told}`] : []
    }),
  )
}
