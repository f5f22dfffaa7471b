import type { Pool } from 'pg'

const onPrimary = {
  name: 'written',
  text: `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as written, system_identifier::text as server from pg_control_system()`,
}
const onReplica = {
  name: 'replayed',
  text: `select pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text as replayed, pg_is_in_recovery() as follows,
    system_identifier::text as server, (select position from event_head)::text as position from pg_control_system()`,
}

type Written = { readonly written: string; readonly server: string }
type Replayed = {
  readonly replayed: string | null
  readonly follows: boolean
  readonly server: string
  readonly position: string
}

export type FollowingOptions = {
  /** In milliseconds: what lags further behind is not read from. */
  readonly longestLag: number
  /** Hears when it is read from, and when no longer and why. */
  readonly onChange: (isUsed: boolean, why: object) => void
}

/** How long is waited between two looks, at most; and how many there are at least in the longest lag. */
const [longestWait, looksInALag] = [250, 4]

/** What has failed is given time, so that it is not left and used again with every question. */
const untilTriedAgain = 2_000

/** Where it has not come to any of these, it lags far too far behind. */
const mostMarks = 3_000

/** Knows how far a replica has come: up to which event, and as of when it has everything. */
export class Following {
  readonly #primary: Pool
  readonly #replica: Pool
  readonly #options: FollowingOptions
  /** Where the primary was when; the oldest first. */
  #marks: { readonly at: number; readonly written: number }[] = []
  #seen: { readonly position: number; readonly asOf: number } | null = null
  #notBefore = 0
  #isUsed = false
  #isStopped = false
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> = Promise.resolve()

  constructor(primary: Pool, replica: Pool, options: FollowingOptions) {
    this.#primary = primary
    this.#replica = replica
    this.#options = options
    // A server that begins anew may be behind where it was.
    replica.on('error', this.leave)
  }

  /** The newest event that is there, as far as is known: it may have come further since. Null where nothing is known. */
  get position(): number | null {
    return this.#seen?.position ?? null
  }

  /** Does it have everything that is not too new to be missed? */
  isFresh(): boolean {
    return this.#seen !== null && performance.now() - this.#seen.asOf <= this.#options.longestLag
  }

  start(): void {
    this.#looking = this.#lookAgain()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#looking
  }

  /** Nothing is known of it until it is looked at again, after a while. */
  leave = (error: unknown): void => {
    this.#seen = null
    this.#notBefore = performance.now() + untilTriedAgain
    this.#tell({ error })
  }

  async #lookAgain(): Promise<void> {
    await this.#look().catch(this.leave)
    if (this.#isStopped) return
    this.#timer = setTimeout(() => this.start(), Math.min(longestWait, this.#options.longestLag / looksInALag))
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    const at = performance.now()
    if (at < this.#notBefore) return
    const [here] = (await this.#primary.query<Written>(onPrimary)).rows
    const [there] = (await this.#replica.query<Replayed>(onReplica)).rows
    if (performance.now() < this.#notBefore) return
    if (here === undefined || there === undefined || !there.follows || there.server !== here.server) {
      this.#seen = null
      return this.#tell({ refusal: 'IS NO REPLICA' })
    }
    this.#marks.push({ at, written: Number(here.written) })
    const reached = this.#marks.filter(({ written }) => written <= Number(there.replayed))
    this.#marks = this.#marks.filter(({ written }) => written > Number(there.replayed)).slice(-mostMarks)
    const asOf = reached.at(-1)?.at ?? this.#seen?.asOf
    this.#seen = asOf === undefined ? null : { position: Number(there.position), asOf }
    this.#tell({ refusal: 'LAGS BEHIND' })
  }

  #tell(why: object): void {
    const isUsed = this.isFresh()
    if (this.#isUsed === isUsed) return
    this.#isUsed = isUsed
    this.#options.onChange(isUsed, isUsed ? {} : why)
  }
}
