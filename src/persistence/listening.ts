import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from './database.ts'

/** What is done with what is heard. */
type Ears = {
  /** Before the first notice, and whenever some may have been missed. */
  readonly catchUp: () => Promise<void>
  readonly hear: (notice: string) => void
  readonly onProblem: (error: unknown) => void
}

const untilTriedAgain = 1_000

/** Hears the notices on one channel of the database, on a connection of its own that is opened anew when it is lost. */
export class Listening {
  readonly #pool: Database['pool']
  readonly #channel: string
  readonly #ears: Ears
  #client: pg.Client | null = null
  #isStopped = false

  constructor({ pool }: Pick<Database, 'pool'>, channel: string, ears: Ears) {
    this.#pool = pool
    this.#channel = channel
    this.#ears = ears
  }

  /** Resolves once it listens and has caught up. */
  async start(): Promise<void> {
    const { options } = this.#pool
    const client = new pg.Client({ ...options, password: options.password })
    // What the connection was lost for is no news: that it has ended is.
    client.on('error', () => undefined)
    client.on('notification', ({ payload }) => this.#ears.hear(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`)
      await this.#ears.catchUp()
    } catch (error) {
      await client.end()
      throw error
    }
    this.#client = client
    client.once('end', () => void this.#again())
    if (this.#isStopped) await client.end()
  }

  stop = async (): Promise<void> => {
    this.#isStopped = true
    await this.#client?.end()
  }

  async #again(): Promise<void> {
    this.#client = null
    await pause(untilTriedAgain, undefined, { ref: false })
    if (this.#isStopped) return
    await this.start().catch((error: unknown) => {
      this.#ears.onProblem(error)
      void this.#again()
    })
  }
}
