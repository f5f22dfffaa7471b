import { randomUUID } from 'node:crypto'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { JSONWebKeySet } from 'jose'
import type { Viewer } from '../domain/access.ts'
import { contextFor, type Service } from '../graphql/context.ts'
import type { ErrorCode } from '../graphql/error-codes.ts'
import { currentRequest } from '../graphql/errors.ts'
import type { Authenticate } from './authentication.ts'
import { startGraphqlServer } from './graphql-server.ts'
import { addHealth } from './health.ts'

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
}

const largestBody = 1_048_576

const statusCodes: Readonly<Record<number, ErrorCode>> = {
  413: 'DOCUMENT_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

const codeFor = (status: number): ErrorCode => statusCodes[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')

/** An error in the form in which GraphQL answers, for what goes wrong before it. */
const sayError = (request: FastifyRequest, reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId: request.id } }] }))

const answerErrors = (server: FastifyInstance): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ error, requestId: request.id }, 'request failed')
    const message = status < 500 ? error.message : 'Something went wrong. Name the request id when you report it.'
    return sayError(request, reply, status, codeFor(status), message)
  })
  server.setNotFoundHandler((request, reply) => {
    if (request.url.split('?')[0] !== '/graphql') return sayError(request, reply, 404, 'NOT_FOUND', 'There is nothing at this address.')
    void reply.header('allow', 'GET, POST')
    return sayError(request, reply, 405, 'METHOD_NOT_ALLOWED', 'Ask by POST, or by GET for queries.')
  })
}

const signIn = (server: FastifyInstance, authenticate: Authenticate): void => {
  server.decorateRequest('viewer', null)
  server.addHook('onRequest', async (request, reply) => {
    request.viewer = await authenticate(request.headers.authorization)
    if (request.viewer !== null) return
    void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    return sayError(request, reply, 401, 'UNAUTHENTICATED', 'The access token does not hold. Get a new one, or ask without.')
  })
}

/** The service's addresses, ready to listen. */
export const makeServer = async ({ service, authenticate, publicKeys, isProduction, log }: ServerOptions): Promise<FastifyInstance> => {
  const server = Fastify({
    logger: log ? { level: 'warn' } : false,
    genReqId: () => randomUUID(),
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  answerErrors(server)
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id)
    if (service.sandboxClock !== null) void reply.header('sandbox-clock', service.clock.now().toISOString())
  })
  addHealth(server, service.database)
  server.get('/.well-known/jwks.json', async () => publicKeys)

  const apollo = await startGraphqlServer({ isSandbox: service.sandboxClock !== null, isProduction }, (error, requestId) =>
    server.log.error({ error, requestId }, 'operation failed'),
  )
  server.addHook('onClose', () => apollo.stop())
  const answer = fastifyApolloHandler(apollo, {
    context: async request => contextFor(service, request.viewer ?? { subject: null, grants: [] }, request.id),
  })
  await server.register(async graphql => {
    signIn(graphql, authenticate)
    graphql.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/graphql',
      handler: (request, reply) => currentRequest.run({ requestId: request.id }, () => answer.call(graphql, request, reply)),
    })
  })
  return server
}
