import type { Log } from './log.ts'
import type { Stop } from './serving.ts'
import { wordsOf } from './words.ts'

const longestStop = 30_000

/** One process of the service. */
export type Part = {
  readonly log: Log
  /** Starts it, says that it serves, and notes how to stop what was started. */
  readonly start: (stops: Stop[], told: AbortSignal) => Promise<void>
  /** Hears that it is to end. */
  readonly onEnd: (end: () => void) => void
  /** Says why it did not start. */
  readonly sayWhyNot: (words: string) => void | Promise<void>
}

/** Runs until it is told to end or something fails; what was started is stopped in the other order, and a start is not cut in the middle. */
export const run = async ({ log, start, onEnd, sayWhyNot }: Part): Promise<void> => {
  const stops: Stop[] = []
  const told = new AbortController()
  const starting = start(stops, told.signal)
  const end = async (code: number): Promise<void> => {
    if (told.signal.aborted) return
    told.abort()
    setTimeout(() => process.exit(1), longestStop).unref()
    await starting.catch(() => undefined)
    let worst = code
    for (const stop of stops.toReversed()) {
      await stop().catch((error: unknown) => {
        log.tell('stop-failed', { error })
        worst = 1
      })
    }
    process.exit(worst)
  }
  onEnd(() => void end(0))
  process.on('uncaughtException', error => {
    log.tell('service-failed', { error })
    void end(1)
  })
  try {
    await starting
  } catch (error) {
    if (!told.signal.aborted) await sayWhyNot(wordsOf(error))
    await end(1)
  }
}
