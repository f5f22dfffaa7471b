import type { Database } from './database.ts'
import { Listening } from './listening.ts'
import type { Writer } from './writer.ts'

/** What the service takes the time to be. */
export type Clock = { readonly now: () => Date }

/** When a sandbox's clock begins: 9 o'clock in London, in the review season of cycle 2023-24. */
export const sandboxBegins = new Date('2024-07-08T08:00:00Z')

export const realClock: Clock = { now: () => new Date() }

const channel = 'sandbox_clock'

/** The sandbox's own time: it stands still unless it is moved. */
export class SandboxClock implements Clock {
  #now: Date

  private constructor(now: Date) {
    this.#now = now
  }

  /** The clock as the database keeps it; begun at `start` where it was never set. */
  static async load(database: Database, start: Date): Promise<SandboxClock> {
    await database.pool.query('insert into sandbox_clock ("only", now) values (true, $1) on conflict do nothing', [
      start,
    ])
    const clock = new SandboxClock(new Date(0))
    await clock.refresh(database)
    return clock
  }

  now = (): Date => new Date(this.#now)

  /** Takes over what is stored, after it was moved. */
  async refresh(database: Database): Promise<void> {
    const { rows } = await database.pool.query<{ now: string }>('select now from sandbox_clock')
    if (rows[0] !== undefined) this.#forwardTo(new Date(rows[0].now))
  }

  /** Goes with the stored clock wherever it is moved, by this process or another, until it is stopped. */
  async follow(database: Database, onProblem: (error: unknown) => void): Promise<() => Promise<void>> {
    const listening = new Listening(database, channel, {
      catchUp: () => this.refresh(database),
      hear: notice => this.#forwardTo(new Date(notice)),
      onProblem,
    })
    await listening.start()
    return listening.stop
  }

  // It moves forward only, in whichever order one hears of it.
  #forwardTo(now: Date): void {
    if (now > this.#now) this.#now = now
  }
}

/** What the stored clock shows, held until the transaction ends: whoever moves it at once waits. */
export const lockClock = async ({ em }: Writer): Promise<Date> => {
  const [row] = await em.execute<{ now: string }[]>('select now from sandbox_clock for update')
  if (row === undefined) throw new Error('the sandbox has no clock')
  return new Date(row.now)
}

/** Moves the stored clock, within a transaction; it takes effect once that is committed, and every process hears of it then. */
export const storeClock = ({ em }: Writer, now: Date): Promise<unknown> =>
  em.execute(
    `with moved as (update sandbox_clock set now = ? returning 1) select pg_notify('${channel}', ?) from moved`,
    [now, now.toISOString()],
  )
