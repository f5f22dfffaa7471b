import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Database } from './database.ts'
import { brokenRecord } from './kept-records.ts'

export const breakKinds = [
  'EVENT_MISSING',
  'EVENT_ADDED',
  'EVENT_CHANGED',
  'EVENT_MOVED',
  'HASH_MISSING',
  'HEAD_CHANGED',
  'NOT_AS_EXPECTED',
  'RECORD_CHANGED',
  'RECORD_MISSING',
  'RECORD_ADDED',
] as const

/** The first thing that is not as it was written; the position is that of the event it shows at, null for a record of no event. */
export type Break = {
  readonly kind: (typeof breakKinds)[number]
  readonly position: number | null
  readonly message: string
}

/** A place in the chain, as it can be kept elsewhere; the hash is written in hexadecimal digits. */
export type ChainPlace = { readonly position: number; readonly hash: string }

/** How far the chain is whole, and where it is first broken; null where it is whole to its end. */
export type Verification = { readonly last: ChainPlace; readonly broken: Break | null }

/** Something that has a place in the chain: an event, its hash, or both; digests and hashes are in hexadecimal digits. */
type Link = {
  readonly position: string
  readonly digest: string | null
  readonly hash: string | null
  readonly records: string | null
}
type Head = { readonly position: string; readonly hash: string }

const genesis: ChainPlace = { position: 0, hash: '00'.repeat(32) }
const linksAtOnce = 10_000

/** The digest of all that the records taken in by one event say. */
const digestsOfRecords = `select position, sha256(string_agg(digest, '' order by table_name collate "C", key collate "C")) as records
  from record_digest where position is not null group by position`

// Worked out here and not by the function that the database links with: whoever can change the rows can change the function.
const links = `select position, encode(sha256(convert_to('event 1 ' || (jsonb_strip_nulls(to_jsonb(event)) - 'position')::text, 'UTF8')), 'hex') as digest,
    encode(event_link.hash, 'hex') as hash, encode(records, 'hex') as records
  from event full join event_link using (position) left join (${digestsOfRecords}) taken_in using (position) order by position`

/** After which event the one of this digest was written, where that is anywhere in the chain. */
const writtenAfter = `select written.position from (select position, hash from event_link union all select 0, decode($2, 'hex')) written
  left join (${digestsOfRecords}) taken_in on taken_in.position = written.position + 1
  where sha256(hash || decode($1, 'hex') || coalesce(records, '')) in (select hash from event_link) limit 1`

const following = ({ hash }: ChainPlace, { digest, records }: Link): string =>
  createHash('sha256')
    .update(Buffer.from(`${hash}${digest ?? ''}${records ?? ''}`, 'hex'))
    .digest('hex')

const missing = (position: number): Break => ({
  kind: 'EVENT_MISSING',
  position,
  message: `Event ${position} is missing.`,
})

const otherThanWritten = async (client: PoolClient, position: number, link: Link): Promise<Break> => {
  const { rows } = await client.query<{ position: string }>(writtenAfter, [link.digest, genesis.hash])
  const before = rows[0] === undefined ? null : Number(rows[0].position)
  if (before === null)
    return {
      kind: 'EVENT_CHANGED',
      position,
      message: `Event ${position}, or its hash, or what it took in, is not what was written.`,
    }
  const since = before === 0 ? 'first' : `after what stands at ${before}`
  return { kind: 'EVENT_MOVED', position, message: `Event ${position} is out of order: it was written ${since}.` }
}

const breakAt = async (client: PoolClient, last: ChainPlace, link: Link): Promise<Break | null> => {
  const position = Number(link.position)
  const next = last.position + 1
  if (position < next) return { kind: 'EVENT_ADDED', position, message: `Event ${position} stands before the first.` }
  if (position > next || link.digest === null) return missing(next)
  if (link.hash === null)
    return {
      kind: 'HASH_MISSING',
      position,
      message: `Event ${position} has no hash: it was not added by the service.`,
    }
  return following(last, link) === link.hash ? null : otherThanWritten(client, position, link)
}

const brokenHead = (last: ChainPlace, head: Head | undefined): Break | null => {
  if (head === undefined)
    return { kind: 'HEAD_CHANGED', position: last.position, message: 'The head of the chain is missing.' }
  const position = Number(head.position)
  if (position > last.position) return missing(last.position + 1)
  if (position < last.position)
    return {
      kind: 'EVENT_ADDED',
      position: position + 1,
      message: `Event ${position + 1} stands after the head of the chain, which is ${position}.`,
    }
  if (head.hash === last.hash) return null
  return { kind: 'HEAD_CHANGED', position, message: `The head's hash is not that of the last event, ${position}.` }
}

const missed = (last: ChainPlace, expected: ChainPlace): Break => ({
  kind: 'NOT_AS_EXPECTED',
  position: expected.position,
  message:
    last.position < expected.position
      ? `The chain ends at ${last.position} and was to reach ${expected.position}.`
      : `Event ${expected.position} has another hash than was kept: the chain up to it was written anew.`,
})

/** Walks along the links from the first, by pages; what has been walked along is whole. */
const walk = async (client: PoolClient, expected: ChainPlace | null): Promise<Verification> => {
  let last = genesis
  await client.query(`declare links no scroll cursor for ${links}`)
  for (;;) {
    const { rows } = await client.query<Link>(`fetch ${linksAtOnce} from links`)
    if (rows.length === 0) return { last, broken: null }
    for (const link of rows) {
      const broken = await breakAt(client, last, link)
      if (broken !== null) return { last, broken }
      last = { position: Number(link.position), hash: link.hash ?? '' }
      if (last.position === expected?.position && last.hash !== expected.hash)
        return { last, broken: missed(last, expected) }
    }
  }
}

const verified = async (client: PoolClient, expected: ChainPlace | null): Promise<Verification> => {
  const { last, broken } = await walk(client, expected)
  if (broken !== null) return { last, broken }
  const head = await client.query<Head>(`select position, encode(hash, 'hex') as hash from event_head`)
  const brokenAtTheEnd = brokenHead(last, head.rows[0])
  if (brokenAtTheEnd !== null) return { last, broken: brokenAtTheEnd }
  if (expected !== null && last.position < expected.position) return { last, broken: missed(last, expected) }
  return { last, broken: await brokenRecord(client) }
}

/** Follows the chain of events from the first to the head and compares the records it took in, as of one moment, whoever writes meanwhile (S27). */
export const verifyChain = async (
  { pool }: Pick<Database, 'pool'>,
  expected: ChainPlace | null = null,
): Promise<Verification> => {
  const client = await pool.connect()
  try {
    await client.query(`begin isolation level repeatable read read only`)
    await client.query(`set local timezone = 'UTC'`)
    await client.query(`set local statement_timeout = 0`)
    return await verified(client, expected)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
