import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

export const jobNames = ['status', 'page', 'detail', 'summary', 'decision', 'export'] as const
export type JobName = (typeof jobNames)[number]
/** What is asked many times by many at once; an export is taken by one, and is long. */
export type AskedJob = Exclude<JobName, 'export'>

export type Options = {
  /** Sizes of the data sets, the smallest first. */
  readonly organisations: readonly number[]
  readonly jobs: readonly JobName[]
  readonly rounds: number
  /** How long each server is asked in each round. */
  readonly seconds: number
  readonly clients: number
  /** Where the data sets are kept from one run to the next. */
  readonly data: string
  readonly isFresh: boolean
  readonly isJson: boolean
  /** Leaves a CPU profile of the service in the folder of the data sets. */
  readonly isProfiled: boolean
  /** Ends with an error where a bar that no noise touches does not hold. */
  readonly isGuard: boolean
}

export const usage = `Usage: npm run bench -- [--organisations 6000,60000,600000] [--jobs ${jobNames.join(',')}] [--rounds 5] [--seconds 4]
                        [--clients 16] [--data FOLDER] [--fresh] [--guard] [--profile] [--json]
  Measures the service as it is served, its peers and the limit in turns on one database. See bench/README.md.`

/** Said to whoever typed the command, in one line. */
export class Mistake extends Error {}

const given = {
  organisations: { type: 'string', default: '6000,60000' },
  jobs: { type: 'string', default: jobNames.join(',') },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
  clients: { type: 'string', default: '16' },
  data: { type: 'string', default: join(tmpdir(), 'improvement-plans-bench') },
  fresh: { type: 'boolean', default: false },
  guard: { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parsed = () => {
  try {
    return parseArgs({ options: given }).values
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}. See --help.`)
  }
}

const numberOf = (name: string, text: string, least: number, most: number): number => {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new Mistake(`--${name} is "${text}"; it is a whole number from ${least} to ${most}. See --help.`)
}

const jobOf = (text: string): JobName => {
  const job = jobNames.find(name => name === text)
  if (job === undefined) throw new Mistake(`"${text}" is no job; name some of ${jobNames.join(', ')}. See --help.`)
  return job
}

/** What was asked for; null for help. */
export const readOptions = (): Options | null => {
  const { help, organisations, jobs, rounds, seconds, clients, data, fresh, guard, profile, json } = parsed()
  if (help) return null
  return {
    organisations: organisations
      .split(',')
      .map(size => numberOf('organisations', size, 600, 999_999))
      .toSorted((left, right) => left - right),
    jobs: jobs.split(',').map(jobOf),
    rounds: numberOf('rounds', rounds, 1, 50),
    seconds: numberOf('seconds', seconds, 1, 60),
    clients: numberOf('clients', clients, 1, 64),
    data,
    isFresh: fresh,
    isJson: json,
    isGuard: guard,
    isProfiled: profile,
  }
}
