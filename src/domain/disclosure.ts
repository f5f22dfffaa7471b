import { addDays, londonDay, startOfLondonDay } from './cycle.ts'

/**
 * Who sees totals, and how closely: the one table. Counts are told in steps of `steps`, and none below it; where it is 1,
 * in full. They are told as they stand, or as they stood at the last settled instant.
 */
export const audiences = {
  READS_WHAT_IS_COUNTED: { steps: 1, isSettled: false },
  SEES_TOTALS_ALONE: { steps: 5, isSettled: true },
  SEES_SEVERAL_REGIONS: { steps: 5, isSettled: true },
} as const satisfies Record<string, Audience>
export type Audience = { readonly steps: number; readonly isSettled: boolean }

const isMonday = (day: string): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 1

/** The instant as of which an audience is answered: for whom totals are settled, the beginning of the Monday before, in London (R62). */
export const answeredAsOf = (instant: Date, { isSettled }: Audience): Date => {
  if (!isSettled) return instant
  const today = londonDay(instant)
  const lastDays = [0, 1, 2, 3, 4, 5, 6].map(days => addDays(today, -days))
  return startOfLondonDay(lastDays.find(isMonday) ?? today)
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The largest step that is not above a number. */
export const inSteps = (count: number, steps: number): number => Math.max(0, Math.floor(count / steps) * steps)

/** Counts of different organisations, and among how many they are: everybody can know that number. */
export type Shares = { readonly counts: readonly number[]; readonly among: number }

/** What is told of them; 0 is not told. `spare` organisations are in none of what is told. */
export type SharesTold = { readonly told: readonly number[]; readonly spare: number }

/** What is told of places, added up: it tells nothing that they do not. */
export const addedUp = ({ counts, among }: Shares, parts: readonly SharesTold[]): SharesTold => {
  const told = counts.map((_count, index) => sum(parts.map(part => part.told[index] ?? 0)))
  return { told, spare: Math.max(0, among - sum(told)) }
}

type Bounds = { readonly atLeast: readonly number[]; readonly atMost: readonly number[] }

/** Steps go from the largest until enough organisations are spare: that all of them are counted would be told else. */
const sparing = (told: readonly number[], shares: Shares, bounds: Bounds, steps: number): SharesTold => {
  const above = told.map((count, index) => count - (bounds.atLeast[index] ?? 0))
  const largest = above.indexOf(Math.max(...above))
  const spare = shares.among - sum(told)
  if (spare >= steps || (above[largest] ?? 0) <= 0) return { told, spare: Math.max(0, spare) }
  return sparing(told.with(largest, (told[largest] ?? 0) - steps), shares, bounds, steps)
}

const toldWithin = (shares: Shares, bounds: Bounds, { steps }: Audience): SharesTold => {
  const { atLeast, atMost } = bounds
  const told = shares.counts.map((count, index) => inSteps(Math.min(count, atMost[index] ?? 0), steps))
  return sparing(
    told.map((count, index) => Math.max(count, atLeast[index] ?? 0)),
    shares,
    bounds,
    steps,
  )
}

/** What is told of one place: nobody learns more than in which step a count is, and never that everybody is counted (R62). */
export const toldOfPart = (shares: Shares, audience: Audience): SharesTold =>
  toldWithin(shares, { atLeast: shares.counts.map(() => 0), atMost: shares.counts }, audience)

/**
 * What is told of all places together: at least what is told of each, and at most so much that each may still be anything
 * within its step, whatever the others are (R62).
 */
export const toldOfWhole = (shares: Shares, parts: readonly SharesTold[], audience: Audience): SharesTold => {
  const atLeast = addedUp(shares, parts).told
  const rooms = parts.map(({ spare }) => Math.min(audience.steps - 1, spare))
  const room = sum(rooms) - Math.max(0, ...rooms)
  return toldWithin(shares, { atLeast, atMost: atLeast.map(least => least + room) }, audience)
}
