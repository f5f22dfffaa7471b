import { createHash } from 'node:crypto'

/** How many statements have a name; further ones run without. */
const mostNamed = 1_000

type Known = { readonly name: string; isSentAhead: boolean }

const known = new Map<string, Known>()

/** Gives a statement a name, under which each connection has it prepared once; answers with the statement. */
export const prepared = (text: string): string => {
  if (!known.has(text) && known.size < mostNamed)
    known.set(text, { name: createHash('sha256').update(text).digest('hex').slice(0, 32), isSentAhead: false })
  return text
}

/** The same for a statement whose answer nobody reads: within a transaction it is sent with the next one that is waited for, which tells what went wrong. */
export const sentAhead = (text: string): string => {
  const statement = known.get(prepared(text))
  if (statement !== undefined) statement.isSentAhead = true
  return text
}

/** The name of a statement that has one. */
export const nameOf = (text: string): string | undefined => known.get(text)?.name

/** Whether nobody reads what a statement answers. */
export const isSentAhead = (text: string): boolean => known.get(text)?.isSentAhead ?? false
