import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import type { JSONWebKeySet } from 'jose'
import { thePublic, type Viewer } from '../domain/access.ts'
import { contextFor, type Service } from '../graphql/context.ts'
import { answerProblems, answersOf, type Answers } from './answers.ts'
import type { Authenticate } from './authentication.ts'
import { addDraining } from './draining.ts'
import { readGraphqlRequest } from './graphql-request.ts'
import { startGraphqlServer, type GraphqlServer } from './graphql-server.ts'
import { addHealth } from './health.ts'
import { logOptions } from './log.ts'

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null
  }
}

export type ServerOptions = {
  readonly service: Service
  readonly authenticate: Authenticate
  readonly publicKeys: JSONWebKeySet
  readonly isProduction: boolean
  readonly log: boolean
  /** How many milliseconds it is still served after the service was told to stop, so that probes notice; none if absent. */
  readonly oneProbe?: number
}

const limits = {
  bodyLimit: 1_048_576,
  requestTimeout: 30_000,
  // A token that is far too long is refused as a token, not as a broken request.
  http: { maxHeaderSize: 131_072, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
}

const safetyHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const addHeaders = (server: FastifyInstance, { clock, sandboxClock }: Service, isProduction: boolean): void => {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'x-request-id': request.id, ...safetyHeaders })
    if (isProduction) void reply.header('strict-transport-security', 'max-age=31536000')
  })
  server.addHook('onSend', async (_request, reply) => {
    if (sandboxClock !== null) void reply.header('sandbox-clock', clock.now().toISOString())
  })
}

const signIn = (server: FastifyInstance, authenticate: Authenticate, { giveError }: Answers): void => {
  server.decorateRequest('viewer', null)
  server.addHook('onRequest', async (request, reply) => {
    request.viewer = await authenticate(request.headers.authorization)
    if (request.viewer !== null) return
    void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    return giveError(
      request,
      reply,
      401,
      'UNAUTHENTICATED',
      'The access token does not hold. Get a new one, or ask without.',
    )
  })
}

const speakGraphql = (server: FastifyInstance, service: Service, graphql: GraphqlServer, { give }: Answers): void => {
  server.removeContentTypeParser('text/plain')
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const context = contextFor(service, request.viewer ?? thePublic, request.id)
      const { status, headers, body } = await graphql.execute(readGraphqlRequest(request), request.method, context)
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
  log,
  oneProbe = 0,
}: ServerOptions): Promise<FastifyInstance> => {
  const answers = answersOf(service.sandboxClock)
  const server = Fastify({
    logger: log && logOptions,
    genReqId: () => randomUUID(),
    ...limits,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    clientErrorHandler: answers.giveToBrokenRequest,
  })
  answerProblems(server, answers)
  addHeaders(server, service, isProduction)
  addHealth(server, service.database)
  addDraining(server, oneProbe)
  server.get('/.well-known/jwks.json', async () => publicKeys)

  const graphql = await startGraphqlServer(
    { isSandbox: service.sandboxClock !== null, isProduction },
    (error, requestId) => server.log.error({ err: error, requestId }, 'operation failed'),
  )
  server.addHook('onClose', () => graphql.stop())
  await server.register(async part => {
    signIn(part, authenticate, answers)
    speakGraphql(part, service, graphql, answers)
  })
  return server
}
