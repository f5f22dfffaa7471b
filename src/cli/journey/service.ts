import { chmod, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultLimits } from '../../config-limits.ts'
import { authenticator } from '../../http/authentication.ts'
import { developmentIssuer } from '../../http/development-issuer.ts'
import { makeServer } from '../../http/server.ts'
import { importOrganisations } from '../../imports/organisations.ts'
import { loadReferenceData } from '../../imports/reference-data.ts'
import { prepareJobs } from '../../jobs/worker.ts'
import { noLog } from '../../log.ts'
import { connect, migrate, type Database } from '../../persistence/database.ts'
import { removeServerFolder } from '../../persistence/postgres-folder.ts'
import { openServer } from '../../persistence/postgres-server.ts'
import { SandboxClock } from '../../persistence/sandbox-clock.ts'
import { organisation, type Person } from './people.ts'
import { Unexpected } from './telling.ts'

/** A way to ask the service of the journey: one of schema/operations as it stands, by its file's name. */
export type Ask = <Data>(operation: string, variables: object, person: Person) => Promise<Data>

export type Journey = { readonly ask: Ask; readonly stop: () => Promise<void> }

type Answer = { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }

// The project's folder, from src/cli/journey and from dist/src/cli/journey alike.
const project = join(import.meta.dirname.replace(/[\\/]dist([\\/]src[\\/]cli[\\/]journey)$/, '$1'), '../../..')
const documentOf = (operation: string): Promise<string> =>
  readFile(join(project, 'schema', 'operations', `${operation}.graphql`), 'utf8')

const rolesClaim = 'roles'
const minutes = 60

const takeOrganisation = async (database: Database, now: Date): Promise<void> => {
  const row = { line: 1, ...organisation, icb: null, openedOn: '2013-04-01' }
  const author = { subject: 'import', roles: [], requestId: null }
  await importOrganisations(database, { rows: [row], problems: [] }, { author, now, fileName: 'the journey' })
}

const sandboxIn = async (folder: string, begins: Date, stops: (() => Promise<unknown>)[]): Promise<Database> => {
  stops.push(() => removeServerFolder(folder))
  const postgres = await openServer({ dataDir: folder, durable: false })
  stops.push(postgres.stop)
  const database = await connect(postgres.url)
  stops.push(database.close)
  await migrate(database)
  await prepareJobs(database)
  await loadReferenceData(database, begins)
  await takeOrganisation(database, begins)
  return database
}

const askingAt = (address: string, tokenOf: (person: Person) => Promise<string>): Ask => {
  const tokens = new Map<Person, Promise<string>>()
  return async <Data>(operation: string, variables: object, person: Person): Promise<Data> => {
    const token = tokens.get(person) ?? tokenOf(person)
    tokens.set(person, token)
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person.roles.length === 0 ? {} : { authorization: `Bearer ${await token}` }),
      },
      body: JSON.stringify({ query: await documentOf(operation), variables }),
    })
    const answer = (await response.json()) as Answer
    const problem = answer.errors?.[0]?.message
    if (problem !== undefined)
      throw new Unexpected(`${operation}, asked by ${person.subject || 'the public'}: ${problem}`)
    return answer.data as Data
  }
}

/** Starts a sandbox of the journey's own in a temporary folder, which is removed when it stops; nothing else has to run, and nothing is disturbed. */
export const startJourney = async (begins: Date): Promise<Journey> => {
  const stops: (() => Promise<unknown>)[] = []
  const stopAll = async (): Promise<void> => {
    for (const one of stops.toReversed()) await one()
  }
  let stopping: Promise<void> | null = null
  const stop = (): Promise<void> => (stopping ??= stopAll())
  try {
    const folder = await mkdtemp(join(tmpdir(), 'improvement-plans-journey-'))
    // PostgreSQL may run as another user, who has to pass.
    await chmod(folder, 0o755)
    const database = await sandboxIn(folder, begins, stops)
    const clock = await SandboxClock.load(database, begins)
    const { publicKeys, trusted, issue } = await developmentIssuer(folder, rolesClaim)
    const server = await makeServer({
      service: { database, clock, sandboxClock: clock, limits: defaultLimits },
      authenticate: authenticator([trusted], { rolesClaim }),
      publicKeys,
      isProduction: false,
      log: noLog(),
    })
    stops.push(() => server.close())
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    return { ask: askingAt(address, ({ subject, roles }) => issue(subject, roles, minutes)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
