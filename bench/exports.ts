import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { difference, inOneWay } from './answers.ts'
import type { DataSet } from './database.ts'
import type { Options } from './options.ts'
import type { ServerName } from './questions.ts'
import { startService, type Running } from './servers.ts'

/** What one server did when all plans of a cycle were taken from it by one client, in each round. */
export type Exported = {
  readonly name: ServerName
  readonly plans: number
  readonly bytes: number
  readonly perSecond: readonly number[]
  /** Milliseconds until the first plan was there. */
  readonly firstPlan: readonly number[]
  /** Milliseconds of CPU of the process for a thousand plans; null where the system does not tell. */
  readonly cpu: readonly (number | null)[]
  /** What the process held before any, in megabytes, and the most that it held meanwhile. */
  readonly before: number | null
  readonly peak: number | null
}

const paths: Readonly<Partial<Record<ServerName, string>>> = {
  service: '/downloads/cycles/2023-24/plans.ndjson',
  limit: '/export/2023-24',
}

type Taken = { readonly plans: number; readonly bytes: number; readonly seconds: number; readonly firstPlan: number }

const begin = async ({ name, port }: Running, token: string): Promise<IncomingMessage> => {
  const headers = { authorization: `Bearer ${token}` }
  const asked = get({ port, host: '127.0.0.1', path: paths[name], headers })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  if (answer.statusCode !== 200) throw new Error(`${name} gives no export: ${answer.statusCode}`)
  return answer
}

const planBegins = '{"plan":'

/** Takes all of it, and looks no further into it than to count; what is cut short is an error. */
const take = async (server: Running, token: string): Promise<Taken> => {
  const started = performance.now()
  let [plans, bytes, firstPlan] = [0, 0, 0]
  for await (const part of (await begin(server, token)) as AsyncIterable<Buffer>) {
    if (firstPlan === 0 && part.includes(planBegins)) firstPlan = performance.now() - started
    bytes += part.length
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) plans += 1
  }
  // The first line and the last are none.
  return { plans: plans - 2, bytes, seconds: (performance.now() - started) / 1000, firstPlan }
}

type Plan = {
  readonly routedTo?: unknown
  readonly waitingDays?: unknown
  readonly content: { readonly items: readonly object[] }
}

/** What both of them tell of a plan: the limit works out neither who reviews it nor how long it has waited. */
const asBoth = (line: string): unknown => {
  const { plan } = JSON.parse(line) as { plan?: Plan }
  if (plan === undefined) return null
  const { routedTo: _routedTo, waitingDays: _waitingDays, ...rest } = plan
  return inOneWay(rest)
}

const linesIn = (answer: IncomingMessage): AsyncIterator<string, undefined> =>
  createInterface({ input: answer, crlfDelay: Infinity })[Symbol.asyncIterator]()

/** Line by line: an export may be longer than any text can be. */
const compare = async ([ours, theirs]: readonly Running[], token: string): Promise<void> => {
  if (ours === undefined || theirs === undefined) throw new Error('There are no two to be compared.')
  const [left, right] = (await Promise.all([begin(ours, token), begin(theirs, token)])).map(linesIn) as [
    AsyncIterator<string, undefined>,
    AsyncIterator<string, undefined>,
  ]
  for (let line = 1; ; line += 1) {
    const [one, other] = await Promise.all([left.next(), right.next()])
    if (one.done !== other.done) throw new Error(`One export ends before its line ${line}, the other does not.`)
    if (one.value === undefined || other.value === undefined) return
    const [said, alsoSaid] = [asBoth(one.value), asBoth(other.value)]
    if (!isDeepStrictEqual(said, alsoSaid))
      throw new Error(`The exports differ in line ${line}, at ${difference(said, alsoSaid)}`)
  }
}

const untilSettled = 2_000

const takeInTurn = async (servers: readonly Running[], rounds: number, token: string): Promise<readonly Exported[]> => {
  const before = new Map(servers.map(server => [server.name, server.held()]))
  for (const server of servers) server.forgetPeak()
  await compare(servers, token)
  const taken = new Map(servers.map(server => [server, [] as (Taken & { readonly cpu: number | null })[]]))
  for (let round = 0; round < rounds; round += 1)
    for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
      const begun = server.cpu()
      const one = await take(server, token)
      const ended = server.cpu()
      const cpu = begun === null || ended === null ? null : ((ended - begun) * 1000) / Math.max(1, one.plans)
      taken.get(server)?.push({ ...one, cpu })
    }
  return [...taken].map(([{ name, peak }, all]) => ({
    name,
    plans: all[0]?.plans ?? 0,
    bytes: all[0]?.bytes ?? 0,
    perSecond: all.map(({ plans, seconds }) => plans / seconds),
    firstPlan: all.map(({ firstPlan }) => firstPlan),
    cpu: all.map(({ cpu }) => cpu),
    before: before.get(name) ?? null,
    peak: peak(),
  }))
}

/**
 * Has all plans of a cycle from each server in turn, after making sure that the same is had. The service is started for it, and does nothing
 * else: what it holds at most is what exports take.
 */
export const measureExports = async (
  running: readonly Running[],
  dataSet: DataSet,
  options: Options,
  token: string,
): Promise<readonly Exported[]> => {
  console.error('export …')
  const started = await startService(dataSet, options)
  try {
    await pause(untilSettled)
    return await takeInTurn([started, ...running.filter(({ name }) => name === 'limit')], options.rounds, token)
  } finally {
    await started.stop()
  }
}
