import type { Cycle, Day } from './cycle.ts'

/** From when until when an organisation is open; null where it is not known, or has not come. */
export type Opening = { readonly openedOn: Day | null; readonly closedOn: Day | null }

/** Was it open on any day of the cycle, its first and last day included? Then it has an assessment, and counts (R61). */
export const wasOpenIn = (
  { openedOn, closedOn }: Opening,
  { firstDay, lastDay }: Pick<Cycle, 'firstDay' | 'lastDay'>,
): boolean => (openedOn === null || openedOn <= lastDay) && (closedOn === null || closedOn >= firstDay)
