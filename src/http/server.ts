import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { JSONWebKeySet } from 'jose'
import { thePublic } from '../domain/access.ts'
import { contextFor, type Service } from '../graphql/context.ts'
import type { Log, Tell } from '../log.ts'
import { answerProblems, answersOf, type Answers } from './answers.ts'
import type { Authenticate } from './authentication.ts'
import { addDraining } from './draining.ts'
import { readGraphqlRequest } from './graphql-request.ts'
import { startGraphqlServer, type GraphqlServer } from './graphql-server.ts'
import { addHeaders, allowOrigins, headersFor, type Browsers } from './headers.ts'
import { addHealth } from './health.ts'
import { tellOfReading, tellOfRequests } from './request-log.ts'
import { signIn } from './signing-in.ts'

export type ServerOptions = {
  readonly service: Service
  readonly authenticate: Authenticate
  readonly publicKeys: JSONWebKeySet
  readonly isProduction: boolean
  readonly log: Log
  /** Without it no browser is told of TLS, and the pages of no other origin are let in. */
  readonly browsers?: Browsers
  /** How many milliseconds it is still served after the service was told to stop, so that probes notice; none if absent. */
  readonly oneProbe?: number
}

const limits = {
  bodyLimit: 1_048_576,
  requestTimeout: 30_000,
  // A token that is far too long is refused as a token, not as a broken request.
  http: { maxHeaderSize: 131_072, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
}

type Speaking = { readonly service: Service; readonly graphql: GraphqlServer; readonly tell: Tell }

const speakGraphql = (server: FastifyInstance, { service, graphql, tell }: Speaking, { give }: Answers): void => {
  server.removeContentTypeParser('text/plain')
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const viewer = request.caller?.viewer ?? thePublic
      const context = contextFor(service, viewer, request.id)
      request.record = context.record
      const { status, headers, body } = await graphql.execute(readGraphqlRequest(request), request.method, context)
      tellOfReading(tell, request, viewer)
      for (const [name, value] of headers) void reply.header(name, value)
      return give(request, reply, status, body)
    },
  })
}

/** The service's addresses, ready to listen. */
export const makeServer = async ({
  service,
  authenticate,
  publicKeys,
  isProduction,
  log: { tell, pino },
  browsers = { behindTls: false, corsOrigins: [] },
  oneProbe = 0,
}: ServerOptions): Promise<FastifyInstance> => {
  const headers = headersFor(browsers)
  const loggerInstance: FastifyBaseLogger = pino
  const answers = answersOf(service.sandboxClock, headers, tell)
  const server = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    ...limits,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    clientErrorHandler: answers.giveToBrokenRequest,
    frameworkErrors: answers.giveToBadAddress,
  })
  answerProblems(server, answers, tell)
  tellOfRequests(server, tell)
  addHeaders(server, headers, service)
  await allowOrigins(server, browsers.corsOrigins)
  addHealth(server, service.database)
  addDraining(server, oneProbe)
  server.get('/.well-known/jwks.json', async () => publicKeys)

  const graphql = await startGraphqlServer(
    { isSandbox: service.sandboxClock !== null, isProduction },
    (error, requestId) => tell('operation-failed', { error, requestId }),
  )
  server.addHook('onClose', () => graphql.stop())
  await server.register(async part => {
    signIn(part, authenticate, answers)
    speakGraphql(part, { service, graphql, tell }, answers)
  })
  return server
}
