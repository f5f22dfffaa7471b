import type { Viewer } from '../domain/access.ts'
import { askFor, askForTotals } from './asking.ts'
import { poolsOnReplica, type Database, type Sources } from './database.ts'
import { askedTogether } from './gathering.ts'
import { readingThrough, type Reading } from './reading.ts'
import { Following, type FollowingOptions } from './replica-following.ts'
import type { Ask } from './statement.ts'

/** A second server that repeats what is written on the first. */
export type Replica = {
  /** The same reading there; null where that might lack what the viewer wrote, lags too far behind, or is away. */
  readonly readingFor: (reading: Reading, viewer: Viewer) => Promise<Reading | null>
  readonly close: () => Promise<void>
}

export type ReplicaOptions = FollowingOptions & { readonly url: string; readonly connections: number }

const ofTheQuestion = /^(22|57014)/

/** Whether a failure is of the question, and would be the same on the primary. */
const isOfTheQuestion = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && ofTheQuestion.test(String(error.code))

/** What fails on the replica is asked on the primary. */
const orOn =
  (primary: Ask, replica: Ask, onFailure: (error: unknown) => void): Ask =>
  async asked => {
    try {
      return await replica(asked)
    } catch (error) {
      if (isOfTheQuestion(error)) throw error
      onFailure(error)
      return primary(asked)
    }
  }

type ReadingFor = (reading: Reading, viewer: Viewer) => Reading

/** Readings on the replica, remembered for as long as those of the primary are. */
const readingsOn = (primary: Database, replica: Sources, onFailure: (error: unknown) => void): ReadingFor => {
  const known = new WeakMap<Reading, Reading>()
  return (reading, viewer) => {
    const found = known.get(reading)
    if (found !== undefined) return found
    const ask = orOn(askFor(primary, viewer), askFor(replica, viewer), onFailure)
    const askTotals = orOn(askForTotals(primary), askForTotals(replica), onFailure)
    const made = readingThrough(primary, reading, ask, askTotals)
    known.set(reading, made)
    return made
  }
}

const writers = 'select distinct actor from event where position > $1'

/**
 * Follows a replica. Whoever has written something that is not there yet reads on the primary: the list of events says who wrote what,
 * whichever process it was written through, and is asked for what the replica lacks by one small statement of all who ask at that time.
 */
export const openReplica = (primary: Database, { url, connections, ...options }: ReplicaOptions): Replica => {
  const { close, ...replica } = poolsOnReplica(primary, url, connections)
  const following = new Following(primary.pool, replica.pool, options)
  const writersNotThere = askedTogether(async () => {
    const since = following.position
    if (since === null) return null
    const { rows } = await primary.pool.query<{ actor: string | null }>({
      name: 'writers',
      text: writers,
      values: [since],
    })
    return { since, subjects: new Set(rows.map(({ actor }) => actor)) }
  })
  const hasAllOf = async ({ subject }: Viewer): Promise<boolean> => {
    if (!following.isFresh()) return false
    if (subject === null) return true
    const lacking = await writersNotThere()
    // What the service did by itself may be what somebody's act has led to.
    if (lacking === null || lacking.subjects.has(subject) || lacking.subjects.has(null)) return false
    return following.isFresh() && (following.position ?? -1) >= lacking.since
  }
  const readingOn = readingsOn(primary, replica, following.leave)
  following.start()
  return {
    readingFor: async (reading, viewer) => {
      const isUsed = await hasAllOf(viewer).catch(() => false)
      return isUsed ? readingOn(reading, viewer) : null
    },
    close: async () => {
      await following.stop()
      await close()
    },
  }
}
