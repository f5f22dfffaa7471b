import type { Writable } from 'node:stream'
import pg, { type PoolClient } from 'pg'
import { answered } from './asking-on.ts'
import { nameOf } from './prepared.ts'
import { isSentAhead } from './sent-ahead.ts'

/** So much is under way at most before an answer is waited for: statements, and characters of what is sent beside them. */
const mostAhead = { statements: 64, characters: 65_536 }

const nothing = { rows: [] }

const charactersIn = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)

const streamOf = (client: PoolClient): Writable =>
  (client as unknown as { readonly connection: { readonly stream: Writable } }).connection.stream

type Problem = { readonly error: unknown }

/** What a transaction has sent without waiting: how much of it, and what first went wrong with it. */
const goneAhead = (stream: Writable) => {
  let under: Promise<void>[] = []
  let [characters, isHeld] = [0, false]
  let problem: Problem | null = null
  return {
    isFull: (): boolean => under.length >= mostAhead.statements || characters >= mostAhead.characters,
    add: (values: readonly unknown[], send: () => Promise<unknown>): void => {
      if (!isHeld) stream.cork()
      isHeld = true
      characters += charactersIn(values)
      under.push(
        send().then(
          () => undefined,
          (error: unknown) => void (problem ??= { error }),
        ),
      )
    },
    /** Lets it leave, with what was sent last. */
    letGo: (): void => {
      if (isHeld) stream.uncork()
      isHeld = false
    },
    /** All of it has been answered: with what went wrong first, if anything has. */
    settled: async (): Promise<Problem | null> => {
      await Promise.all(under)
      const found = problem
      under = []
      characters = 0
      problem = null
      return found
    },
  }
}

/**
 * Statements that have a name are sent by it on this connection, also where they come as text alone. Within a transaction those whose answers
 * nobody reads are not waited for: they leave with the next one, in their order, and that one fails where they do. So what a transaction
 * writes last and its end are one message, and what it holds until then it holds for no round trip.
 */
export const sendWell = (client: PoolClient): void => {
  const ahead = goneAhead(streamOf(client))
  let isWithin = false

  const ask = (...parts: readonly unknown[]): unknown => Reflect.apply(pg.Client.prototype.query, client, parts)

  const send = (text: string, values: readonly unknown[]): Promise<unknown> =>
    answered(done => ask({ name: nameOf(text), text, values }, done))

  const waitFor = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    const answer = send(text, values)
    ahead.letGo()
    const [outcome] = await Promise.allSettled([answer])
    const problem = await ahead.settled()
    // After a statement that failed the database tells of the next ones only that one did. What is undone may have failed.
    if (problem !== null && text !== 'rollback') throw problem.error
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }

  const query = (...parts: unknown[]): unknown => {
    const [text, values = [], ...rest] = parts
    if (typeof text !== 'string' || !Array.isArray(values) || rest.length > 0) {
      const answer = ask(...parts)
      ahead.letGo()
      return answer
    }
    if (text === 'begin') isWithin = true
    if (text === 'commit' || text === 'rollback') isWithin = false
    if (!isWithin || ahead.isFull() || !(text === 'begin' || isSentAhead(values))) return waitFor(text, values)
    ahead.add(values, () => send(text, values))
    return Promise.resolve(nothing)
  }
  Object.assign(client, { query, pipeline: true })
}
