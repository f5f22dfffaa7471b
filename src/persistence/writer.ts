import { randomUUID } from 'node:crypto'
import { FlushMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Notification } from '../domain/notification.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Database } from './database.ts'
import { appendEvents, type Author, type Happening } from './events.ts'
import { recallOutcome, rememberOutcome, type Idempotency } from './idempotency.ts'
import { storeNotifications, type Told } from './notifications.ts'
import { storeStatusMoves, type StatusMove } from './status-history.ts'

/** What a use case holds while it writes, and nothing else does: a fresh EntityManager in a transaction, the chain of events, and what is told to people. */
export type Writer = {
  readonly em: EntityManager
  readonly record: (happening: Happening) => void
  readonly changeStatus: (move: StatusMove) => void
  /** Tells of what was recorded last. */
  readonly notify: (notifications: readonly Notification[], about: About) => void
}

/** What a notification belongs to, and under which key it is told once where it is not told of one event alone. */
export type About = { readonly assessment: string; readonly plan: string | null; readonly key?: string }

export type WriteOptions = {
  readonly author: Author
  readonly now: Date
  /** Does everything and keeps nothing. */
  readonly dryRun?: boolean
  /** Sees what a dry run has done, before it is undone. */
  readonly beforeUndoing?: (em: EntityManager, outcome: Ruling<unknown>) => Promise<void>
  readonly idempotency?: Idempotency | null
}

class Undone extends Error {
  readonly outcome: unknown

  constructor(outcome: unknown) {
    super('undone')
    this.outcome = outcome
  }
}

const retriedCodes = ['40001', '40P01']
const attempts = 4

/** What would be found out at the end of the transaction is found out now. */
const checkAll = 'set constraints all immediate'

const isWorthAnotherTry = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && retriedCodes.includes(String(error.code))

type Noted = {
  readonly told: readonly Told[]
  readonly moves: readonly StatusMove[]
  readonly happenings: readonly Happening[]
}

/** What others wait for comes last: the totals that a move of a status changes, and the head of the chain. */
const writeDown = async (em: EntityManager, { told, moves, happenings }: Noted, author: Author, now: Date) => {
  await storeNotifications(em, told, now)
  await storeStatusMoves(em, moves)
  await appendEvents(em, happenings, author, now)
}

const once = <T>(
  database: Database,
  act: (db: Writer) => Promise<Ruling<T>>,
  options: WriteOptions,
): Promise<Ruling<T>> =>
  database.orm.em.fork({ flushMode: FlushMode.COMMIT }).transactional(async em => {
    const { idempotency = null, dryRun = false, author, now } = options
    const recalled = idempotency === null || dryRun ? null : await recallOutcome<T>(em, idempotency, now)
    if (recalled !== null) return recalled

    const happenings: Happening[] = []
    const told: Told[] = []
    const moves: StatusMove[] = []
    const outcome = await act({
      em,
      record: happening => void happenings.push({ id: randomUUID(), ...happening }),
      changeStatus: move => void moves.push(move),
      notify: (notifications, { key, ...about }) => {
        const eventId = happenings.at(-1)?.id ?? null
        for (const notification of notifications)
          told.push({
            ...about,
            notification,
            eventId,
            ...(key === undefined ? {} : { key: `${key}:${notification.addressee}` }),
          })
      },
    })
    if (outcome instanceof Refusal) em.clear()
    await em.flush()
    if (idempotency !== null && !dryRun) await rememberOutcome(em, idempotency, outcome)
    if (!(outcome instanceof Refusal)) await writeDown(em, { told, moves, happenings }, author, now)
    if (dryRun) {
      await em.execute(checkAll)
      await options.beforeUndoing?.(em, outcome)
      throw new Undone(outcome)
    }
    return outcome
  })

/** Runs an act in a transaction of its own: all of it or, after a refusal, a failure or a dry run, none. Deadlocks are tried again. */
export const write = async <T>(
  database: Database,
  act: (db: Writer) => Promise<Ruling<T>>,
  options: WriteOptions,
): Promise<Ruling<T>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, act, options)
    } catch (error) {
      if (error instanceof Undone) return error.outcome as Ruling<T>
      if (!isWorthAnotherTry(error) || attempt === attempts) throw error
      await new Promise(resolve => setTimeout(resolve, Math.random() * 20 * attempt))
    }
  }
}
