import { parseCronItems, type ParsedCronItem } from 'graphile-worker'
import type { Database } from '../persistence/database.ts'
import type { Clock } from '../persistence/sandbox-clock.ts'
import { flagDueSteps } from '../use-cases/flag-due-steps.ts'

export const obligationsTask = 'obligations'

/**
 * Nine in the morning in London is eight or nine in UTC. The job runs at both: what falls due on a day waits
 * for nine in London, and the later run of a summer's day finds nothing left to do.
 */
export const dailyAtNineInLondon = (): ParsedCronItem[] =>
  parseCronItems([{ task: obligationsTask, match: '0 8,9 * * *', options: { jobKey: obligationsTask } }])

/** Reminds, chases and escalates what has fallen due by now; what was missed while nothing ran is made up for, dated today. */
export const workThroughObligations = (database: Database, clock: Clock) => async (): Promise<void> => {
  await flagDueSteps(database, { now: clock.now, notBefore: clock.now() })
}
