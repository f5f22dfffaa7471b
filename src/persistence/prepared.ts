import { createHash } from 'node:crypto'

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
