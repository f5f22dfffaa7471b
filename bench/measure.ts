import type { BenchDatabase } from './database.ts'
import type { LoadDone } from './load.ts'
import type { Options } from './options.ts'
import type { Job, ServerName, Variables } from './questions.ts'
import { bodiesFor, loadOn, type Running } from './servers.ts'

/** What one server did in each round. */
export type Measured = {
  readonly name: ServerName
  readonly perSecond: readonly number[]
  readonly p50: readonly number[]
  readonly p99: readonly number[]
  /** Milliseconds of CPU of the process for one request; null where the system does not tell. */
  readonly cpu: readonly (number | null)[]
  readonly statements: number
}

/** The variables for a server in a round; each is asked with once where no seconds are given. */
export type Turns = (server: ServerName, round: number) => readonly Variables[]

export type Asking = {
  readonly job: Job
  readonly servers: readonly Running[]
  readonly turns: Turns
  readonly options: Options
  readonly token: string
  /** For how long a server is asked in a round; null for each request once. */
  readonly seconds: number | null
}

type Turn = LoadDone & { readonly cpu: number | null }

const load = (
  { job, options, token }: Asking,
  { name, port }: Running,
  variables: readonly Variables[],
  { seconds, clients = options.clients }: { readonly seconds: number | null; readonly clients?: number },
): Promise<LoadDone> => {
  const given = bodiesFor(name, job.documents[name] ?? '', variables)
  return loadOn({ port, ...given, token: job.needsToken ? token : null, clients, seconds })
}

/** Connections to the database that were idle meanwhile are opened again before the turn counts. */
const breath = 0.5

const takeTurn = async (asking: Asking, server: Running, variables: readonly Variables[]): Promise<Turn> => {
  if (asking.seconds !== null) await load(asking, server, variables, { seconds: breath })
  const before = server.cpu()
  const done = await load(asking, server, variables, asking)
  const after = server.cpu()
  return { ...done, cpu: before === null || after === null ? null : (after - before) / Math.max(1, done.requests) }
}

const counted = 20

/** One client asks a few times, after its connections know the statements. */
const statementsOf = async (asking: Asking, server: Running, database: BenchDatabase): Promise<number> => {
  const asked = asking.turns(server.name, -1).slice(0, counted)
  const enough =
    asking.seconds === null ? asked : Array.from({ length: counted }, (_, index) => asked[index % asked.length] ?? {})
  const during = await database.statementsDuring(async () => {
    await load(asking, server, enough, { seconds: null, clients: 1 })
  })
  return Math.round((during / Math.max(1, enough.length)) * 10) / 10
}

const warmUp = 2

/** Asks all servers for one job: each in turn, in every round, beginning with another one each time. */
export const measure = async (asking: Asking, database: BenchDatabase): Promise<readonly Measured[]> => {
  const { servers, turns, options, seconds } = asking
  const able = servers.filter(({ name }) => asking.job.documents[name] !== undefined)
  const statements = new Map<ServerName, number>()
  for (const server of able) {
    if (seconds !== null) await load(asking, server, turns(server.name, -1), { seconds: warmUp })
    statements.set(server.name, await statementsOf(asking, server, database))
    if (seconds === null) await load(asking, server, turns(server.name, -1).slice(counted), { seconds: null })
  }
  const taken = new Map<ServerName, Turn[]>(able.map(({ name }) => [name, []]))
  for (let round = 0; round < options.rounds; round += 1) {
    const shift = round % able.length
    for (const server of [...able.slice(shift), ...able.slice(0, shift)])
      taken.get(server.name)?.push(await takeTurn(asking, server, turns(server.name, round)))
  }
  return able.map(({ name }) => {
    const own = taken.get(name) ?? []
    return {
      name,
      perSecond: own.map(turn => turn.requests / turn.seconds),
      p50: own.map(({ p50 }) => p50),
      p99: own.map(({ p99 }) => p99),
      cpu: own.map(({ cpu }) => cpu),
      statements: statements.get(name) ?? 0,
    }
  })
}
