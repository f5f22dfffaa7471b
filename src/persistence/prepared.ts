import { createHash } from 'node:crypto'
import pg, { type PoolClient } from 'pg'

/** How many statements have a name; further ones run without. */
const mostNamed = 1_000

const names = new Map<string, string>()

/** Gives a statement a name, under which each connection has it prepared once; answers with the statement. */
export const prepared = (text: string): string => {
  if (!names.has(text) && names.size < mostNamed)
    names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 32))
  return text
}

/** The name of a statement that has one. */
export const nameOf = (text: string): string | undefined => names.get(text)

/** Statements that have a name are sent by it on this connection, also where they come as text alone. */
export const sendByName = (client: PoolClient): void => {
  const send = (...parts: unknown[]): unknown => Reflect.apply(pg.Client.prototype.query, client, parts)
  const query = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
    return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest)
  }
  Object.assign(client, { query })
}
