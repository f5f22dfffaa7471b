import { ruleOr } from './improvement-plan.ts'
import type { Ruling } from './refusal.ts'

/** A sandbox's clock moves forward only. */
export const ruleClock = (from: Date, to: Date): Ruling<Date> =>
  ruleOr(
    to.getTime() < from.getTime()
      ? [
          {
            code: 'INVALID_INPUT',
            message: `The clock moves forward only: it shows ${from.toISOString()}.`,
            path: ['now'],
          },
        ]
      : [],
    () => to,
  )
