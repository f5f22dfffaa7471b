import type { Limits } from '../config-limits.ts'
import type { Viewer } from '../domain/access.ts'
import { londonDay, type Day } from '../domain/cycle.ts'
import type { Database } from '../persistence/database.ts'
import { edgesFor, type Edges } from '../persistence/loaders.ts'
import { readingFor, type Reading } from '../persistence/reading.ts'
import type { Replica } from '../persistence/replica.ts'
import type { Clock, SandboxClock } from '../persistence/sandbox-clock.ts'
import { AnswerRecord } from './answer-record.ts'

/** What the service is made of, the same for every request. */
export type Service = {
  readonly database: Database
  readonly clock: Clock
  /** The clock again where it can be moved; null in production. */
  readonly sandboxClock: SandboxClock | null
  readonly limits: Limits
  /** Where questions are asked that need not be answered as of this moment, if anywhere. */
  readonly replica?: Replica | null
}

/** One request: who asks, when, and what they may read. */
export type Context = {
  readonly service: Service
  readonly viewer: Viewer
  readonly now: Date
  readonly today: Day
  readonly requestId: string
  readonly reading: Reading
  readonly edges: Edges
  /** What the log is told of this request. */
  readonly record: AnswerRecord
  /** What root fields were answered with so far, by the names under which they are answered. */
  readonly answered: Map<string, Promise<unknown>>
}

const oneHour = 3_600_000
let newest: { readonly hour: number; readonly day: Day } = { hour: Number.NaN, day: '' }

/** Days begin in London with an hour of UTC, so that the hour tells the day. */
const londonDayOf = (now: Date): Day => {
  const hour = Math.floor(now.getTime() / oneHour)
  if (newest.hour !== hour) newest = { hour, day: londonDay(now) }
  return newest.day
}

export const contextFor = (service: Service, viewer: Viewer, requestId: string): Context => {
  const now = service.clock.now()
  const today = londonDayOf(now)
  const reading = readingFor(service.database, viewer, today)
  return {
    service,
    viewer,
    now,
    today,
    requestId,
    reading,
    edges: edgesFor(reading),
    record: new AnswerRecord(),
    answered: new Map(),
  }
}

/** From here on it is read from the replica, where that has all that whoever asks has written. */
export const readFromReplica = async (context: Context): Promise<void> => {
  const { service, viewer, reading } = context
  const elsewhere = await service.replica?.readingFor(reading, viewer)
  if (elsewhere) Object.assign(context, { reading: elsewhere, edges: edgesFor(elsewhere) })
}
