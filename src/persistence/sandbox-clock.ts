import type { Database } from './database.ts'
import type { Writer } from './writer.ts'

/** What the service takes the time to be. */
export type Clock = { readonly now: () => Date }

/** When a sandbox's clock begins: 9 o'clock in London, in the review season of cycle 2023-24. */
export const sandboxBegins = new Date('2024-07-08T08:00:00Z')

export const realClock: Clock = { now: () => new Date() }

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
    const clock = new SandboxClock(start)
    await clock.refresh(database)
    return clock
  }

  now = (): Date => new Date(this.#now)

  /** Takes over what is stored, after it was moved. */
  async refresh(database: Database): Promise<void> {
    const { rows } = await database.pool.query<{ now: Date }>('select now from sandbox_clock')
    this.#now = rows[0]?.now ?? this.#now
  }
}

/** What the stored clock shows, held until the transaction ends: whoever moves it at once waits. */
export const lockClock = async ({ em }: Writer): Promise<Date> => {
  const [row] = await em.execute<{ now: string }[]>('select now from sandbox_clock for update')
  if (row === undefined) throw new Error('the sandbox has no clock')
  return new Date(row.now)
}

/** Moves the stored clock, within a transaction; it takes effect once that is committed. */
export const storeClock = ({ em }: Writer, now: Date): Promise<unknown> =>
  em.execute('update sandbox_clock set now = ?', [now])
