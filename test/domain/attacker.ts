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

/** What an organisation is on each of two days; what is not among the names is not counted. */
export type History = readonly [before: string | null, after: string | null]

/** How often each name is counted on each of the two days. */
export type CountsOfDays = readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>]

const counting = (so: Readonly<Record<string, number>>, name: string | null): Readonly<Record<string, number>> =>
  name === null || !(name in so) ? so : { ...so, [name]: (so[name] ?? 0) + 1 }

/** Everything that can have been counted of so many organisations, each with one of the histories that it can have, once each. */
export const everyCountOfDays = (
  organisations: readonly (readonly History[])[],
  names: readonly string[],
): readonly CountsOfDays[] => {
  const none = Object.fromEntries(names.map(name => [name, 0]))
  return organisations.reduce<readonly CountsOfDays[]>(
    (so, histories) => {
      const all = new Map<string, CountsOfDays>()
      for (const [before, after] of so)
        for (const history of histories) {
          const next: CountsOfDays = [counting(before, history[0]), counting(after, history[1])]
          all.set(JSON.stringify(next), next)
        }
      return [...all.values()]
    },
    [[none, none]],
  )
}

/** Each choice of one out of every list. */
export const everyChoice = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((so, list) => so.flatMap(some => list.map(one => [...some, one])), [[]])
