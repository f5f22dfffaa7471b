import type { PoolClient } from 'pg'
import type { Addressee } from '../domain/addressee.ts'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import { sentAhead } from './sent-ahead.ts'

/** A notification on its way out. */
export type Letter = {
  readonly id: string
  readonly addressee: Addressee
  readonly region: string | null
  readonly odsCode: string
  /** Null where no address is known for the addressee. */
  readonly address: string | null
  readonly subject: string
  readonly body: string
  /** An instant in UTC. */
  readonly createdAt: string
}

export type Deliver = (letter: Letter) => Promise<void>

// Everything that waits for the same receiver about the same plan, up to this one: sent in its order, by one at a time.
// What is for an organisation goes to whoever answers for it.
const waiting =
  prepared(`select n.id, n.addressee, n.region, o.ods_code as "odsCode", n.subject, n.body, to_json(n.created_at) #>> '{}' as "createdAt",
    (select c.email from contact c where c.addressee = n.addressee and c.region is not distinct from n.region
      and c.organisation_id is not distinct from case n.addressee when 'ORGANISATION' then coalesce(heir.id, n.organisation_id) end) as address
  from notification n join organisation o on o.id = n.organisation_id
    left join organisation heir on heir.ods_code = o.answered_for_by join notification own on own.id = $1
  where own.state = 'PENDING' and n.state = 'PENDING' and n.addressee = own.addressee and n.region is not distinct from own.region
    and n.organisation_id = own.organisation_id and n.plan_id is not distinct from own.plan_id
    and (n.created_at, n.id) <= (own.created_at, own.id)
  order by n.created_at, n.id for update of n`)

const sent = prepared(
  `update notification set state = 'SENT', attempts = attempts + 1, last_error = null, sent_at = $2 where id = $1`,
)
const notSent = prepared(`update notification set attempts = attempts + 1, last_error = $2 where id = $1`)
const givenUp = prepared(`update notification set state = 'FAILED' where id = $1 and state = 'PENDING'`)

const longestError = 500

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestError)

type Attempt = { readonly id: string; readonly isLast: boolean; readonly deliver: Deliver; readonly now: () => Date }

const attempt = async (client: PoolClient, { id, isLast, deliver, now }: Attempt): Promise<string | null> => {
  const { rows: letters } = await client.query<Letter>(waiting, [id])
  for (const letter of letters) {
    try {
      await deliver(letter)
      await client.query(sent, sentAhead([letter.id, now()]))
    } catch (error) {
      const problem = wordsOf(error)
      await client.query(notSent, sentAhead([letter.id, problem]))
      if (isLast) await client.query(givenUp, sentAhead([id]))
      return problem
    }
  }
  return null
}

/** Sends a notification and what waits before it for the same receiver and plan (D8); answers with what went wrong, or null. */
export const deliverNotification = async ({ pool }: Database, given: Attempt): Promise<string | null> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const problem = await attempt(client, given)
    await client.query('commit')
    return problem
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
