import type { Database } from '../database.ts'
import { askedTogether } from '../gathering.ts'

const head = { name: 'chain head', text: `select position, encode(hash, 'hex') as hash from event_head` }

type Head = { readonly position: string; readonly hash: string }

/** Where the chain of events stands: another text after every event, which tells nobody how many there were. One cheap statement, however many ask at once. */
export const chainHeadOf = ({ pool }: Pick<Database, 'pool'>): (() => Promise<string>) =>
  askedTogether(async () => {
    const { rows } = await pool.query<Head>(head)
    if (rows[0] === undefined) throw new Error('the chain of events has no head')
    return `${rows[0].position}:${rows[0].hash}`
  })
