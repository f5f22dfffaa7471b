import { parse } from 'csv-parse/sync'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { isProblem, separated, type Problem, type Reading } from './result.ts'

/** The text of a file, whole or in parts; parts can be bytes, and may end within a line or a letter. */
export type Source = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

type Line = { readonly line: number; readonly text: string }
type Cells = { readonly line: number; readonly cells: readonly string[] }

const linesAtOnce = 1000
const unprintable = /(?!\t)\p{Cc}|\ufffd/u

const notReadable = (line: number): Problem => ({
  line,
  code: 'LINE_NOT_READABLE',
  message:
    'The line is not comma-separated text in UTF-8: look for a quotation mark in the wrong place, or a letter in another encoding.',
})

/** A refusal of the whole file. */
const refusedFile = (message: string): Refusal => new Refusal([{ code: 'INVALID_INPUT', message, path: ['file'] }])

async function* linesOf(source: Source): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  let line = 0
  for await (const part of typeof source === 'string' ? [source] : source) {
    const pieces = (rest + (typeof part === 'string' ? part : decoder.decode(part, { stream: true }))).split('\n')
    rest = pieces.pop() ?? ''
    for (const text of pieces) yield { line: (line += 1), text }
  }
  rest += decoder.decode()
  if (rest !== '') yield { line: line + 1, text: rest }
}

const parsed = (text: string): string[][] | null => {
  try {
    return parse(text, { record_delimiter: '\n', relax_column_count: true, trim: true })
  } catch {
    return null
  }
}

const cellsOf = ({ line }: Line, cells: readonly string[] | undefined): Cells | Problem =>
  cells === undefined || cells.some(cell => unprintable.test(cell)) ? notReadable(line) : { line, cells }

/** Many lines are parsed at once; when one of them spoils the rest, each is parsed alone. */
const parsedLines = (lines: readonly Line[]): readonly (Cells | Problem)[] => {
  const together = parsed(lines.map(({ text }) => text).join('\n'))
  return together?.length === lines.length
    ? lines.map((line, index) => cellsOf(line, together[index]))
    : lines.map(line => cellsOf(line, parsed(line.text)?.[0]))
}

async function* recordsOf(source: Source): AsyncGenerator<Cells | Problem> {
  let waiting: Line[] = []
  for await (const { line, text } of linesOf(source)) {
    const clean = text.replace(/\r$/, '')
    if (clean.trim() !== '') waiting.push({ line, text: clean })
    if (waiting.length < linesAtOnce) continue
    yield* parsedLines(waiting)
    waiting = []
  }
  yield* parsedLines(waiting)
}

const wrongNumber = (line: number, found: number, wanted: number): Problem => ({
  line,
  code: 'WRONG_NUMBER_OF_COLUMNS',
  message: `The line has ${found} columns; ${wanted} are expected.`,
})

const readingOf = <Row extends object>(outcomes: readonly (Row | Problem)[]): Reading<Row> => {
  const { taken, problems } = separated(outcomes)
  return { rows: taken, problems }
}

const emptyFile = (): Refusal => refusedFile('The file is empty.')

/** Reads a file without a header, by the position of its columns, counted from 1. */
export const readByPosition = async <Row extends object>(
  source: Source,
  columns: number,
  read: (at: (position: number) => string, line: number) => Row | Problem,
): Promise<Ruling<Reading<Row>>> => {
  const outcomes: (Row | Problem)[] = []
  for await (const record of recordsOf(source)) {
    if (isProblem(record)) outcomes.push(record)
    else if (record.cells.length !== columns) outcomes.push(wrongNumber(record.line, record.cells.length, columns))
    else outcomes.push(read(position => record.cells[position - 1] ?? '', record.line))
  }
  return outcomes.length === 0 ? emptyFile() : readingOf(outcomes)
}

const missingColumns = (header: readonly string[], wanted: readonly string[]): Refusal | null => {
  const missing = wanted.filter(name => !header.includes(name))
  return missing.length === 0
    ? null
    : refusedFile(`The first line does not name the column ${missing.join(', ')}; it has to name ${wanted.join(', ')}.`)
}

/** Reads a file by the names in its first line; other columns are let be, and one that is absent reads as empty. */
export const readByName = async <Row extends object>(
  source: Source,
  required: readonly string[],
  read: (of: (column: string) => string, line: number) => Row | Problem,
): Promise<Ruling<Reading<Row>>> => {
  let header: readonly string[] | null = null
  const outcomes: (Row | Problem)[] = []
  for await (const record of recordsOf(source)) {
    if (header === null) {
      header = isProblem(record) ? [] : record.cells
      const refusal = missingColumns(header, required)
      if (refusal !== null) return refusal
      continue
    }
    const names: readonly string[] = header
    if (isProblem(record)) outcomes.push(record)
    else if (record.cells.length !== names.length)
      outcomes.push(wrongNumber(record.line, record.cells.length, names.length))
    else outcomes.push(read(column => record.cells[names.indexOf(column)] ?? '', record.line))
  }
  return header === null ? emptyFile() : readingOf(outcomes)
}
