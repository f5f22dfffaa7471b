import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { verifyChain, type ChainPlace, type Verification } from '../persistence/chain.ts'
import { isAtHead } from '../persistence/database.ts'
import { openStored } from './open-database.ts'

const usage = `Usage: npm run --silent verify -- [--expect POSITION:HASH] [--json]
  Follows the chain of events from the first to the last, and compares the records it took in.
  Prints how many events there are and POSITION:HASH of the last, to be kept elsewhere; exit code 0.
  Names the first event that is not what was written, and what is wrong with it; exit code 1.
  --expect POSITION:HASH   also fails where that event has another hash than was kept
  --json                   prints the same for programs`

/** Said to whoever typed the command, in one line; the exit code is 2, so that nobody takes it for a broken chain. */
class Mistake extends Error {}

const options = {
  expect: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}. See --help.`)
  }
}

const placeOf = (text: string | undefined): ChainPlace | null => {
  if (text === undefined) return null
  const [, position, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  if (position === undefined || hash === undefined)
    throw new Mistake(
      `--expect "${text}" names no event; write the position, a colon and the 64 digits of the hash, as verify prints them.`,
    )
  return { position: Number(position), hash: hash.toLowerCase() }
}

const lineOf = ({ last, broken }: Verification): string =>
  broken === null
    ? `${last.position} events, unbroken; the last is ${last.position}:${last.hash}`
    : `Broken at ${broken.position ?? 'no event'}: ${broken.kind}: ${broken.message}`

const verification = async (expected: ChainPlace | null): Promise<Verification> => {
  const reading = readConfig()
  if (!reading.ok) throw new Mistake(reading.problems.map(({ line }) => line).join('\n'))
  const { database, close } = await openStored(reading.config)
  try {
    if (!(await isAtHead(database).catch(() => false)))
      throw new Mistake('The database has not the tables of this release; start the service once, and verify then.')
    return await verifyChain(database, expected)
  } finally {
    await close()
  }
}

try {
  const { help, json, expect } = parsed(process.argv.slice(2))
  if (help) console.log(usage)
  else {
    const verified = await verification(placeOf(expect))
    console.log(json ? JSON.stringify({ events: verified.last.position, ...verified }) : lineOf(verified))
    if (verified.broken !== null) process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
