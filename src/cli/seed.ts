import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { fewest, most, seedDatabase, type Seeded } from '../seed/seed.ts'
import { openOwned } from './open-database.ts'

const usage = `Usage: npm run seed -- --organisations 60000 [--seed 1] [--json]
  Fills an empty database with invented organisations, from ${fewest} to ${most}, for trying and measuring:
  three cycles, plans in every state, and everything that the service would have written of them.
  The same --seed gives the same organisations.`

/** Said to whoever typed the command, in one line. */
class Mistake extends Error {}

const options = {
  organisations: { type: 'string' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parsed = () => {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}. See --help.`)
  }
}

const numberOf = (name: string, text: string | undefined, least: number, greatest: number): number => {
  const number = Number(text)
  if (text !== undefined && /^\d{1,10}$/.test(text) && number >= least && number <= greatest) return number
  const given = text === undefined ? `--${name} is missing` : `--${name} is "${text}"`
  throw new Mistake(`${given}; it is a whole number from ${least} to ${greatest}. See --help.`)
}

const linesOf = (seeded: Seeded): readonly string[] =>
  Object.entries(seeded).map(([name, count]) => `${name}: ${count}`)

const run = async ({ organisations, seed, json }: ReturnType<typeof parsed>): Promise<void> => {
  const asked = {
    organisations: numberOf('organisations', organisations, fewest, most),
    seed: numberOf('seed', seed, 0, 2 ** 32 - 1),
  }
  const reading = readConfig()
  if (!reading.ok) throw new Mistake(reading.problems.map(({ line }) => line).join('\n'))
  const { config } = reading
  if (config.profile === 'production')
    throw new Mistake('Nothing invented is put into a production database. Set PROFILE to sandbox where this is none.')
  const { database, now, close } = await openOwned(config)
  try {
    const seeded = await seedDatabase(database, { ...asked, now })
    console.log(json ? JSON.stringify(seeded) : linesOf(seeded).join('\n'))
  } finally {
    await close()
  }
}

try {
  const asked = parsed()
  if (asked.help) console.log(usage)
  else await run(asked)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
