import { readFileSync } from 'node:fs'
import { generateKeyPair, exportJWK, SignJWT } from 'jose'
import pg from 'pg'
import type { Limits } from '../../src/config-limits.ts'
import { authenticator } from '../../src/http/authentication.ts'
import { keysAtHand } from '../../src/http/remote-keys.ts'
import { makeServer, type ServerOptions } from '../../src/http/server.ts'
import { noLog, type Log } from '../../src/log.ts'
import { connect, type Database } from '../../src/persistence/database.ts'
import type { Replica } from '../../src/persistence/replica.ts'
import { SandboxClock } from '../../src/persistence/sandbox-clock.ts'
import { rolesOf } from '../../src/persistence/second-lock.ts'
import { createDatabase, type TestDatabase } from '../environment/database.ts'
import { limitsOfTests } from '../environment/limits.ts'
import { beginning } from '../environment/template.ts'

/** Whoever asks: a subject and the entries of their token's list of roles; absent is the public. */
export type Person = {
  readonly subject: string
  readonly roles: readonly string[]
  /** Who acts on behalf of the subject. */
  readonly actor?: string
  /** Who names the subject, where it is not the first of the test's issuers. */
  readonly issuer?: string
}

export type Answer = {
  readonly status: number
  readonly headers: Headers
  // eslint-disable-next-line typescript/no-explicit-any -- what a document answers is looked at field by field
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: { readonly code: string; readonly requestId: string }
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The service as it is served, on a database of its own. */
export type RunningService = {
  readonly url: string
  /** The owner's address of the database. */
  readonly databaseUrl: string
  /** As the owner of the tables, for what tests prepare and look at. */
  readonly database: Database
  /** As the service has it, behind the second lock. */
  readonly serving: Database
  readonly now: () => Date
  /** A token of the test's issuer. */
  readonly token: (person: Person) => Promise<string>
  /** Sends a document. */
  readonly send: (document: string, variables?: object, person?: Person) => Promise<Answer>
  /** Sends one of schema/operations exactly as it stands, by its file's name. */
  readonly ask: (operation: string, variables?: object, person?: Person) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** A document of schema/operations as it stands. */
export const operation = (name: string): string => readFileSync(`schema/operations/${name}.graphql`, 'utf8')

const issuer = 'urn:test:issuer'
export const otherIssuer = 'urn:test:other-issuer'
const audience = 'urn:test:audience'

const testIssuer = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const publicKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] }
  const tokens = new Map<string, Promise<string>>()
  const issue = ({ subject, roles, actor, issuer: by = issuer }: Person): Promise<string> =>
    new SignJWT({ roles, ...(actor === undefined ? {} : { act: { sub: actor } }) })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test' })
      .setIssuer(by)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('1 hour')
      .sign(privateKey)
  const token = (person: Person): Promise<string> => {
    const key = JSON.stringify(person)
    const known = tokens.get(key) ?? issue(person)
    tokens.set(key, known)
    return known
  }
  const trusted = [issuer, otherIssuer].map(name => ({ issuer: name, audience, keys: keysAtHand(publicKeys) }))
  return { publicKeys, trusted, token }
}

type Start = {
  readonly template?: string
  readonly limits?: Partial<Limits>
  readonly log?: Log
  /** A database that is there already, instead of one of its own. */
  readonly on?: TestDatabase
  readonly replicaOf?: (serving: Database) => Replica
} & Pick<ServerOptions, 'trustedDocuments'>

export const startService = async (start: Start = {}): Promise<RunningService> => {
  const { template, limits = {}, log = noLog(), on, replicaOf, ...more } = start
  const { url: databaseUrl, drop } = on ?? (await createDatabase(template))
  const database = await connect(databaseUrl)
  const serving = await connect(databaseUrl, { roles: await rolesOf(database.pool) })
  const replica = replicaOf?.(serving) ?? null
  const sandboxClock = await SandboxClock.load(serving, beginning)
  const { publicKeys, trusted, token } = await testIssuer()
  const server = await makeServer({
    service: { database: serving, clock: sandboxClock, sandboxClock, limits: { ...limitsOfTests, ...limits }, replica },
    authenticate: authenticator(trusted, { rolesClaim: 'roles' }),
    publicKeys,
    isProduction: false,
    log,
    ...more,
  })
  const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const send = async (document: string, variables: object = {}, person?: Person): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person === undefined ? {} : { authorization: `Bearer ${await token(person)}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    })
    return { status: response.status, headers: response.headers, ...((await response.json()) as Pick<Answer, 'data'>) }
  }
  return {
    url,
    databaseUrl,
    database,
    serving,
    now: sandboxClock.now,
    token,
    send,
    ask: (name, variables, person) => send(operation(name), variables, person),
    stop: async () => {
      await server.close()
      await replica?.close()
      await serving.close()
      await database.close()
      await drop()
    },
  }
}

// Said once to a connection when it comes to read for another viewer.
const isScope = (query: unknown): boolean => typeof query === 'object' && (query as { name?: string }).name === 'scope'

/** How many SQL statements run while something is done, on any connection of this process, without what tells it whom it reads for. */
export const statementsDuring = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly count: number; readonly texts: readonly string[]; readonly result: T }> => {
  const original = pg.Client.prototype.query
  const texts: string[] = []
  pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
    const [query] = parts
    if (!isScope(query)) texts.push(typeof query === 'string' ? query : String((query as { text?: string }).text))
    return (original as (...all: unknown[]) => unknown).apply(this, parts)
  } as typeof original
  try {
    const result = await work()
    return { count: texts.length, texts, result }
  } finally {
    pg.Client.prototype.query = original
  }
}
