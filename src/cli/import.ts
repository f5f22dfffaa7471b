import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { importEvidenceCatalogue } from '../imports/evidence-catalogue.ts'
import { importIcbs } from '../imports/icbs.ts'
import { importTrusts } from '../imports/ods.ts'
import { importOutcomes } from '../imports/outcomes.ts'
import { importRegister } from '../imports/register.ts'
import type { ImportResult } from '../imports/result.ts'
import { importSuccessors } from '../imports/successors.ts'
import type { Database } from '../persistence/database.ts'
import { openDatabase } from './open-database.ts'

const usage = `Usage: npm run --silent import -- KIND FILE.csv [--cycle 2023-24] [--sample] [--json]
  organisations FILE.csv                  the trusts report of ODS, or that of care trusts
  icbs FILE.csv                           the integrated care boards with their regions
  register FILE.csv --cycle 2022-23       the toolkit's public register
  evidence FILE.csv --cycle 2023-24       an evidence catalogue; with --sample it is labelled a sample
  outcomes FILE.csv --cycle 2023-24       the outcomes of a framework that evidence items map to
  successors FILE.csv                     which organisation was succeeded by which, and from when on`

const kinds = ['organisations', 'icbs', 'register', 'evidence', 'outcomes', 'successors'] as const
type Kind = (typeof kinds)[number]
const kindsOfCycles: readonly Kind[] = ['register', 'evidence', 'outcomes']

/** Said to whoever typed the command, in one line. */
class Mistake extends Error {}

type Order = {
  readonly kind: Kind
  readonly file: string
  readonly cycle: string
  readonly isSample: boolean
  readonly isJson: boolean
}

const options = {
  cycle: { type: 'string' },
  sample: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}. See --help.`)
  }
}

const orderOf = (words: readonly string[]): Order | null => {
  const { values, positionals } = parsed(words)
  if (values.help) return null
  const [named, file, ...more] = positionals
  const kind = kinds.find(one => one === named)
  if (kind === undefined)
    throw new Mistake(
      `${named === undefined ? 'What is to be imported is missing' : `"${named}" cannot be imported`}; name one of ${kinds.join(', ')}. See --help.`,
    )
  if (file === undefined) throw new Mistake(`The file is missing; write import -- ${kind} FILE.csv. See --help.`)
  if (more.length > 0) throw new Mistake(`One file is imported at a time; "${more.join(' ')}" is too much. See --help.`)
  if (kindsOfCycles.includes(kind) && values.cycle === undefined)
    throw new Mistake(`The cycle is missing; add --cycle, such as --cycle 2023-24.`)
  if (!kindsOfCycles.includes(kind) && values.cycle !== undefined)
    throw new Mistake(`--cycle does not belong to ${kind}; leave it out.`)
  if (kind !== 'evidence' && values.sample) throw new Mistake(`--sample belongs to evidence alone; leave it out.`)
  return { kind, file, cycle: values.cycle ?? '', isSample: values.sample, isJson: values.json }
}

const checkFile = async (file: string): Promise<void> => {
  const found = await stat(file).catch(() => null)
  if (found === null) throw new Mistake(`There is no file ${file}; name one that can be read.`)
  if (!found.isFile()) throw new Mistake(`${file} is not a file; name a CSV file.`)
  await access(file, constants.R_OK).catch(() => {
    throw new Mistake(`${file} is closed to this user; name a file that can be read.`)
  })
}

const imported = (
  database: Database,
  now: Date,
  { kind, file, cycle, isSample }: Order,
): Promise<Ruling<ImportResult>> => {
  const source = createReadStream(file)
  const author = { subject: 'import', roles: [], requestId: null }
  const given = { author, now, fileName: basename(file) }
  switch (kind) {
    case 'organisations':
      return importTrusts(database, source, given)
    case 'icbs':
      return importIcbs(database, source, given)
    case 'register':
      return importRegister(database, source, { ...given, cycle })
    case 'evidence':
      return importEvidenceCatalogue(database, source, { ...given, cycle, isSample })
    case 'outcomes':
      return importOutcomes(database, source, { ...given, cycle })
    case 'successors':
      return importSuccessors(database, source, given)
  }
}

const linesOf = ({ problems, ...counts }: ImportResult): readonly string[] => [
  ...Object.entries(counts).map(([name, count]) => `${name}: ${count}`),
  ...problems.map(({ line, code, message }) => `${line === null ? 'kept' : `line ${line}`}: ${code}: ${message}`),
]

const run = async (order: Order): Promise<void> => {
  await checkFile(order.file)
  const reading = readConfig()
  if (!reading.ok) throw new Mistake(reading.problems.map(({ line }) => line).join('\n'))
  const { database, now, close } = await openDatabase(reading.config)
  try {
    const result = await imported(database, now, order)
    if (result instanceof Refusal)
      throw new Mistake(`${order.file}: ${result.reasons.map(({ message }) => message).join(' ')}`)
    console.log(order.isJson ? JSON.stringify(result) : linesOf(result).join('\n'))
  } finally {
    await close()
  }
}

try {
  const order = orderOf(process.argv.slice(2))
  if (order === null) console.log(usage)
  else await run(order)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
