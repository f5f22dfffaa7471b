import { createHash, randomUUIDv7 } from 'node:crypto'
import type { Viewer } from '../domain/access.ts'
import { londonDay, type Day } from '../domain/cycle.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { textReasons } from '../domain/text.ts'
import { readOnAs } from '../persistence/asking.ts'
import type { Database } from '../persistence/database.ts'
import { readingFor, readingWithin, type Reading } from '../persistence/reading.ts'
import { write, type Writer } from '../persistence/writer.ts'

/** Who acts, when, and how to read and write on their behalf: all that a use case is given. */
export type Session = {
  readonly viewer: Viewer
  /** The viewer's subject, for what is signed with a name. */
  readonly subject: string
  readonly now: Date
  readonly today: Day
  readonly reading: Reading
  readonly newId: () => string
  readonly write: <Done>(act: (db: Writer) => Promise<Ruling<Done>>) => Promise<Ruling<Done>>
}

/** What every command may carry. */
export type Command = {
  readonly idempotencyKey?: string | null | undefined
  readonly dryRun?: boolean | null | undefined
}

/** An act on a plan that needs no more than a note. */
export type ActOnPlan = Command & {
  readonly planId: string
  readonly expectedRevision: number
  readonly note?: string | null | undefined
}

export type SessionOptions = {
  readonly viewer: Viewer
  readonly now: Date
  readonly requestId: string | null
  /** The act's name, which belongs to what an idempotency key stands for. */
  readonly act: string
  readonly command: Command
  /** Sees what a dry run has done, before it is undone. */
  readonly beforeUndoing?: (reading: Reading, outcome: Ruling<unknown>) => Promise<void>
}

const inOneOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
    : value

/** With the issuer, so that no namesake is told what came of another's act. */
const digestOf = (act: string, { issuer = '' }: Viewer, command: Command): string =>
  createHash('sha256')
    .update(JSON.stringify([act, issuer]))
    .update(JSON.stringify(command, inOneOrder))
    .digest('base64url')

/** A session for one act: its time stands still, and its writing honours `dryRun` and `idempotencyKey`. */
export const sessionFor = (database: Database, options: SessionOptions): Session => {
  const { viewer, now, requestId, act, command, beforeUndoing } = options
  const subject = viewer.subject ?? 'nobody'
  const today = londonDay(now)
  const reading = readingFor(database, viewer, today)
  const key = command.idempotencyKey ?? null
  return {
    viewer,
    subject,
    now,
    today,
    reading,
    newId: () => randomUUIDv7(),
    write: async doIt => {
      const unstorable = textReasons(command)
      if (unstorable.length > 0) return new Refusal(unstorable)
      return write(database, doIt, {
        author: {
          subject: viewer.subject,
          issuer: viewer.issuer ?? null,
          delegate: viewer.actor ?? null,
          roles: viewer.grants.map(({ role, scope }) => (scope === null ? role : `${role}:${scope}`)),
          requestId,
        },
        now,
        dryRun: command.dryRun ?? false,
        idempotency: key === null ? null : { subject, key, inputDigest: digestOf(act, viewer, command) },
        ...(beforeUndoing === undefined
          ? {}
          : {
              beforeUndoing: async (em, outcome) => {
                await readOnAs(database, viewer, em)
                await beforeUndoing(readingWithin(reading, em), outcome)
              },
            }),
      })
    },
  }
}
