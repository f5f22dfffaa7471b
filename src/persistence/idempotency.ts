import type { EntityManager } from '@mikro-orm/postgresql'
import { Refusal, type Reason, type Ruling } from '../domain/refusal.ts'

/** A caller's own name for one act, and the digest of what was asked under it. */
export type Idempotency = { readonly subject: string; readonly key: string; readonly inputDigest: string }

/** For how many days a key is remembered (D2). */
const daysOfMemory = 7

const reused: Reason = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: 'This idempotencyKey was used with another input. Use a new key for a new act.',
  path: ['idempotencyKey'],
}

type Kept = { input_digest: string; outcome: { refused: readonly Reason[] } | { done: unknown } }

/** Takes the key, or tells what came of it before; a twin waits here until the first has committed. */
export const recallOutcome = async <T>(
  em: EntityManager,
  { subject, key, inputDigest }: Idempotency,
  now: Date,
): Promise<Ruling<T> | null> => {
  const taken = await em.execute<unknown[]>(
    `insert into idempotency_key (subject, key, input_digest, at) values (?, ?, ?, ?)
     on conflict (subject, key) do update set input_digest = excluded.input_digest, outcome = null, at = excluded.at
       where idempotency_key.at < excluded.at - make_interval(days => ?) returning key`,
    [subject, key, inputDigest, now, daysOfMemory],
  )
  if (taken.length > 0) return null
  const [kept] = await em.execute<Kept[]>(
    'select input_digest, outcome from idempotency_key where subject = ? and key = ?',
    [subject, key],
  )
  if (kept === undefined) throw new Error('an idempotency key vanished while it was read')
  if (kept.input_digest !== inputDigest) return new Refusal([reused])
  return 'refused' in kept.outcome ? new Refusal(kept.outcome.refused) : (kept.outcome.done as T)
}

/** Writes what came of the act beside its effect: both are kept, or neither (D2). */
export const rememberOutcome = async (
  em: EntityManager,
  { subject, key }: Idempotency,
  outcome: Ruling<unknown>,
): Promise<void> => {
  const kept = outcome instanceof Refusal ? { refused: outcome.reasons } : { done: outcome }
  await em.execute(
    'update idempotency_key set outcome = ?::jsonb where subject = ? and key = ?',
    [JSON.stringify(kept), subject, key],
    'run',
  )
}
