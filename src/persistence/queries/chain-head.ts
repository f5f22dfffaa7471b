import type { Database } from '../database.ts'

const head = { name: 'chain head', text: `select position, encode(hash, 'hex') as hash from event_head` }

type Head = { readonly position: string; readonly hash: string }

/** Asks the same of all who ask while the last answer is on its way, in one question that begins after them: nobody is told what was so before they asked. */
export const askedTogether = <T>(question: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const begin = (): Promise<T> => {
    next = null
    running = question().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (next !== null) return next
    if (running === null) return begin()
    next = running.then(begin, begin)
    return next
  }
}

/** Where the chain of events stands: another text after every event, which tells nobody how many there were. One cheap statement, however many ask at once. */
export const chainHeadOf = ({ pool }: Pick<Database, 'pool'>): (() => Promise<string>) =>
  askedTogether(async () => {
    const { rows } = await pool.query<Head>(head)
    if (rows[0] === undefined) throw new Error('the chain of events has no head')
    return `${rows[0].position}:${rows[0].hash}`
  })
