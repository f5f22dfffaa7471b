/** The rules of the process, and where sources and tests name them by their numbers. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from '@swc/core'

const root = join(import.meta.dirname, '..')

/** Where a rule comes from: the guidance, another public fact, or a decision of this project. */
type Rule = {
  readonly rule: string
  readonly title: string
  readonly basis: 'guidance' | 'public fact' | 'own decision'
  readonly statement: string
}

/** The rules in our own words, chapter by chapter. */
export const chapters = JSON.parse(readFileSync(join(root, 'docs/rules.json'), 'utf8')) as readonly {
  readonly chapter: string
  readonly rules: readonly Rule[]
}[]

/** A rule that a file names. */
export type Place = { readonly rule: string; readonly file: string }

/** The rules that a text names, `R36` or `R34 to R38`, each once. */
export const rulesNamedIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/\bR(\d+)(?: to R(\d+))?\b/g)].flatMap(([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `R${Number(first) + index}`),
    ),
  ),
]

/** The numbers that a title begins with, of whatever list. */
const leadingNumbers = (title: string): readonly string[] => {
  const words = title.split(' ')
  const end = words.findIndex(word => !/^[A-Z]\d+$/.test(word))
  return words.slice(0, end === -1 ? words.length : end)
}

type Node = { readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const isLeftOut = (property: unknown): boolean => isNode(property) && /^(skip|todo)$/.test(String(property['value']))

/** What is called in the end: `test` for `test(…)`, `test.each(…)(…)` and test.each`…`(…) alike; nothing for what is not run. */
const calledBy = (callee: unknown): string => {
  if (!isNode(callee) || isLeftOut(callee['property'])) return ''
  if (callee['type'] === 'Identifier') return String(callee['value'])
  return calledBy(callee['object'] ?? callee['callee'] ?? callee['tag'])
}

/** The words of a title up to the first value that is filled in. */
const titleOf = (call: Node): string | null => {
  const [first] = call['arguments'] as readonly { readonly expression: Node }[]
  const { expression } = first ?? {}
  if (expression?.['type'] === 'StringLiteral') return String(expression['value'])
  if (expression?.['type'] !== 'TemplateLiteral') return null
  const [quasi] = expression['quasis'] as readonly Node[]
  return String(quasi?.['cooked'])
}

/** The numbers of one list, R or S, of every test in a source; a test that names none goes by the block that it stands in. */
export const rulesOfTests = (source: string, list = 'R'): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = []
  const visit = (value: unknown, ofBlock: readonly string[]): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, ofBlock)
    if (!isNode(value) || Array.isArray(value)) return
    const called = value['type'] === 'CallExpression' ? calledBy(value['callee']) : ''
    const title = called === 'test' || called === 'describe' ? titleOf(value) : null
    const own = title === null ? [] : leadingNumbers(title).filter(number => number.startsWith(list))
    const rules = own.length > 0 ? own : ofBlock
    if (called === 'test' && title !== null) found.push([...new Set(rules)])
    for (const child of Object.values(value)) visit(child, called === 'describe' ? rules : ofBlock)
  }
  visit(parseSync(source, { syntax: 'typescript', decorators: true }).body, [])
  return found
}

const placesIn = (pattern: string, rulesIn: (text: string) => readonly string[]): readonly Place[] =>
  globSync(pattern, { cwd: root })
    .toSorted()
    .flatMap(file => rulesIn(readFileSync(join(root, file), 'utf8')).map(rule => ({ rule, file })))

/** Every source that names a rule, once a rule. */
export const placesInSources = (): readonly Place[] => placesIn('src/**/*.ts', rulesNamedIn)

/** Every test that names a number of that list: a file stands as often as it has tests for it. */
export const placesInTests = (list = 'R'): readonly Place[] =>
  placesIn('test/**/*.test.ts', text => rulesOfTests(text, list).flat())

/** A link to a file of the project from a page in docs/, under the file's short name. */
export const linkTo = (file: string): string => {
  const [folder = '', ...rest] = file.split('/')
  const name = [...rest.slice(0, -1), basename(file).replace(/(\.test)?\.ts$/, '')].join('/')
  return `[${name}](../${folder}/${rest.join('/')})`
}

/** The tests that name a number, file by file, with how many there are in each. */
export const provedBy = (number: string, tests: readonly Place[]): string => {
  const files = tests.filter(place => place.rule === number).map(({ file }) => file)
  return (
    [...new Set(files)].map(file => `${linkTo(file)} (${files.filter(each => each === file).length})`).join(', ') ||
    '**no test yet**'
  )
}
