import { request } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Limits } from '../../src/config-limits.ts'
import { authenticator, type TrustedIssuer } from '../../src/http/authentication.ts'
import type { Browsers } from '../../src/http/headers.ts'
import { makeServer, type ServerOptions } from '../../src/http/server.ts'
import { noLog, type Log } from '../../src/log.ts'
import { connect, type Database } from '../../src/persistence/database.ts'
import { realClock, SandboxClock, type Clock } from '../../src/persistence/sandbox-clock.ts'
import { rolesOf } from '../../src/persistence/second-lock.ts'
import { createDatabase } from '../environment/database.ts'
import { limitsOfTests } from '../environment/limits.ts'
import { beginning } from '../environment/template.ts'

/** The service on an address and a database of its own. */
export type Served = {
  readonly origin: string
  readonly url: string
  readonly databaseUrl: string
  /** As the owner of the tables, for what tests prepare and look at. */
  readonly database: Database
  /** As the service has it. */
  readonly serving: Database
  readonly server: FastifyInstance
  readonly stop: () => Promise<void>
}

type Options = {
  readonly isProduction?: boolean
  readonly issuers?: readonly TrustedIssuer[]
  readonly rolesClaim?: string
  readonly oneProbe?: number
  readonly log?: Log
  readonly browsers?: Browsers
  readonly limits?: Partial<Limits>
  readonly introspection?: boolean
  readonly connections?: number
  /** What production takes the time to be. */
  readonly clock?: Clock
  /** A database that is there already, instead of one of its own. */
  readonly on?: string
} & Pick<ServerOptions, 'trustedDocuments' | 'trust' | 'trustedProxies' | 'publicCacheSeconds'>

/** Serves a sandbox, or what production is; nobody is trusted who is not named. */
export const serve = async ({
  isProduction = false,
  issuers = [],
  rolesClaim = 'roles',
  oneProbe = 0,
  log = noLog(),
  browsers = { behindTls: isProduction, corsOrigins: [] },
  limits = {},
  introspection = !isProduction,
  connections = 20,
  clock = realClock,
  on,
  ...more
}: Options = {}): Promise<Served> => {
  const { url: databaseUrl, drop } = on === undefined ? await createDatabase() : { url: on, drop: null }
  const { connectionMilliseconds, statementMilliseconds } = { ...limitsOfTests, ...limits }
  const pooling = { connections, connectionMilliseconds, statementMilliseconds }
  const database = await connect(databaseUrl)
  const serving = await connect(databaseUrl, { ...pooling, roles: await rolesOf(database.pool) })
  const sandboxClock = isProduction ? null : await SandboxClock.load(serving, beginning)
  const server = await makeServer({
    service: {
      database: serving,
      clock: sandboxClock ?? clock,
      sandboxClock,
      limits: { ...limitsOfTests, ...limits },
    },
    authenticate: authenticator(issuers, { rolesClaim }),
    publicKeys: { keys: [] },
    isProduction,
    log,
    browsers,
    introspection,
    ...more,
    oneProbe,
  })
  const origin = await server.listen({ port: 0, host: '127.0.0.1' })
  const stop = async (): Promise<void> => {
    await server.close()
    await serving.close()
    await database.close()
    await drop?.()
  }
  return { origin, url: `${origin}/graphql`, databaseUrl, database, serving, server, stop }
}

export type Heard = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
  // eslint-disable-next-line typescript/no-explicit-any -- what is answered is looked at field by field
  readonly json: any
}

export type Said = {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent with its length, a list in chunks without. */
  readonly body?: string | Buffer | readonly string[]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** Sends exactly what is said, in methods and headers that fetch would not take. */
export const say = (url: string, { method = 'POST', path = '', headers = {}, body }: Said): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const sending = request(`${url}${path}`, { method, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parsed(text) })
      })
    })
    sending.on('error', reject)
    if (Array.isArray(body)) for (const part of body as readonly string[]) sending.write(part)
    sending.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : undefined)
  })

/** Asks one document by POST. */
export const ask = (
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Heard> =>
  say(url, { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) })
