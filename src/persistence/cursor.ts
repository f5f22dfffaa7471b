import { createHash } from 'node:crypto'
import { textReasons } from '../domain/text.ts'
import type { Values } from './statement.ts'

/** What is wrong with the arguments of a list, in a sentence that says what would be right. */
export class PageProblem extends Error {}

/** A list as far as its cursors belong to it: its name, its order, and what its filter asks for. */
export type Cursored = {
  readonly name: string
  readonly order: string
  readonly keyTypes: readonly [string, string]
  readonly values: Values
}

/** Throws PageProblem where a filter holds a text that could not be stored. */
export const checkTexts = ({ values }: Cursored): void => {
  const [reason] = textReasons(values)
  if (reason !== undefined) throw new PageProblem(`filter.${reason.path.join('.')}: ${reason.message}`)
}

const digestOf = (list: Cursored, keys: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([list.name, list.order, list.values, keys]))
    .digest('base64url')
    .slice(0, 12)

/** The place of a row in a list, by its two keys. */
export const writeCursor = (list: Cursored, keys: readonly string[]): string =>
  Buffer.from(JSON.stringify([...keys, digestOf(list, keys)])).toString('base64url')

const notOfThisList = (argument: string): PageProblem =>
  new PageProblem(
    `${argument} is no cursor of this list with this filter and order. Take cursors from its own pages, as they are.`,
  )

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}

const forms: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  timestamptz: /^(-?infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00)$/,
}

// A digest can be worked out by whoever reads this: the keys are checked before they are compared with what is stored.
const isKeyOf = ({ keyTypes }: Cursored, keys: readonly string[]): boolean =>
  textReasons(keys).length === 0 && keys.every((key, index) => forms[keyTypes[index] ?? '']?.test(key) ?? true)

/** The keys that a cursor of this list stands for. Throws PageProblem for whatever is none. */
export const readCursor = (list: Cursored, argument: 'after' | 'before', cursor: string): readonly [string, string] => {
  const read = parse(cursor)
  if (!Array.isArray(read) || read.length !== 3 || !read.every(part => typeof part === 'string'))
    throw notOfThisList(argument)
  const [first = '', second = '', digest] = read
  const isOurs = digest === digestOf(list, [first, second]) && writeCursor(list, [first, second]) === cursor
  if (!isOurs || !isKeyOf(list, [first, second])) throw notOfThisList(argument)
  return [first, second]
}
