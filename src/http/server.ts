import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { JSONWebKeySet } from 'jose'
import type { Limits } from '../config-limits.ts'
import type { TrustByClient } from '../config-trust.ts'
import { thePublic } from '../domain/access.ts'
import { contextFor, type Service } from '../graphql/context.ts'
import type { Log } from '../log.ts'
import { answerProblems, answersOf, type Answers } from './answers.ts'
import type { Authenticate } from './authentication.ts'
import { compressPublicAnswers } from './compression.ts'
import type { Others } from './counts.ts'
import { offerDownloads } from './downloads.ts'
import { addDraining } from './draining.ts'
import { readGraphqlRequest } from './graphql-request.ts'
import { startGraphqlServer, type GraphqlServer } from './graphql-server.ts'
import { addHeaders, allowOrigins, headersFor, type Browsers } from './headers.ts'
import { addHealth } from './health.ts'
import { giveNotModified, keepingPublicAnswers, mayBeKept, type Keep } from './public-caching.ts'
import { countRates } from './rates.ts'
import { tellOfReading, tellOfRequests } from './request-log.ts'
import { signIn } from './signing-in.ts'
import { choosing, type Choose, type TrustedDocuments } from './trusted-documents.ts'

export type ServerOptions = {
  readonly service: Service
  readonly authenticate: Authenticate
  readonly publicKeys: JSONWebKeySet
  readonly isProduction: boolean
  readonly log: Log
  /** Without it no browser is told of TLS, and the pages of no other origin are let in. */
  readonly browsers?: Browsers
  /** Whether the schema is told to whoever asks; not in production if absent. */
  readonly introspection?: boolean
  /** Documents that are known by their ids, and how far each client has to keep to them; none, and everybody may send any, if absent. */
  readonly trustedDocuments?: TrustedDocuments
  readonly trust?: TrustByClient
  /** The proxies whose word on where a request comes from is taken; nobody's if absent. */
  readonly trustedProxies?: readonly string[]
  /** How many milliseconds it is still served after the service was told to stop, so that probes notice; none if absent. */
  readonly oneProbe?: number
  /** The processes beside it, with which shares are counted together; none if absent. */
  readonly others?: Others | null
  /** For how many seconds caches may keep public answers that are asked by the ids of their documents; 5 if absent. */
  readonly publicCacheSeconds?: number
}

const oneLook = 5_000

const withinLimits = ({ bodyBytes, headersMilliseconds, requestMilliseconds }: Limits) => {
  const headersTimeout = Math.min(headersMilliseconds, requestMilliseconds)
  return {
    bodyLimit: bodyBytes,
    requestTimeout: requestMilliseconds,
    http: {
      // A token that is far too long is refused as a token, not as a broken request.
      maxHeaderSize: 131_072,
      headersTimeout,
      connectionsCheckingInterval: Math.min(oneLook, headersTimeout),
    },
  }
}

type Speaking = {
  readonly service: Service
  readonly graphql: GraphqlServer
  readonly choose: Choose
  readonly keep: Keep
  readonly log: Log
}

const speakGraphql = (
  server: FastifyInstance,
  { service, graphql, choose, keep, log }: Speaking,
  { give }: Answers,
): void => {
  server.removeContentTypeParser('text/plain')
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const viewer = request.caller?.viewer ?? thePublic
      const context = contextFor(service, viewer, request.id)
      request.record = context.record
      const asked = readGraphqlRequest(request)
      const chosen = { ...asked, ...choose(asked, viewer) }
      const keeping = await keep({ request, asked: chosen, context })
      if (keeping?.isHad === true) return giveNotModified(reply, keeping)
      // An answer that is kept has to be as new as its tag.
      const asIs = keeping === null ? context : { ...context, service: { ...service, replica: null } }
      const { status, headers, body } = await graphql.execute(chosen, request.method, asIs)
      await tellOfReading(log, request, viewer)
      for (const [name, value] of headers) void reply.header(name, value)
      mayBeKept(reply, keeping, { status, body })
      return give(request, reply, status, body)
    },
  })
}

type Door = Speaking & Pick<ServerOptions, 'authenticate' | 'others'>

const letIn = async (
  part: FastifyInstance,
  { authenticate, others, ...speaking }: Door,
  answers: Answers,
): Promise<void> => {
  const rates = await countRates(part, speaking.service.limits, answers, others)
  // A hook that has answered hands the reply back, and nothing after it runs.
  part.addHook('onRequest', async (request, reply) => ((await rates.ofAddress(request, reply)) ? reply : undefined))
  signIn(part, authenticate, answers)
  part.addHook('onRequest', async (request, reply) => ((await rates.ofClient(request, reply)) ? reply : undefined))
  speakGraphql(part, speaking, answers)
  offerDownloads(part, { ...speaking, schema: speaking.graphql.schema }, answers)
}

type Framed = Pick<ServerOptions, 'service' | 'log' | 'trustedProxies'> & { readonly answers: Answers }

const framework = ({ service, log: { pino }, trustedProxies = [], answers }: Framed): FastifyInstance => {
  const loggerInstance: FastifyBaseLogger = pino
  return Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    ...withinLimits(service.limits),
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    exposeHeadRoutes: false,
    return503OnClosing: false,
    clientErrorHandler: answers.giveToBrokenRequest,
    frameworkErrors: answers.giveToBadAddress,
  })
}

/** The service's addresses, ready to listen. */
export const makeServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { service, authenticate, isProduction, log, trustedDocuments = new Map(), trust = new Map() } = options
  const {
    browsers = { behindTls: false, corsOrigins: [] },
    introspection = !isProduction,
    oneProbe = 0,
    publicCacheSeconds: seconds = 5,
  } = options
  const headers = headersFor(browsers)
  const answers = answersOf(service.sandboxClock, headers, log.tell)
  const server = framework({ ...options, answers })
  answerProblems(server, answers, log.tell)
  tellOfRequests(server, log.tell)
  addHeaders(server, headers, service)
  await allowOrigins(server, browsers.corsOrigins)
  compressPublicAnswers(server)
  addHealth(server, service.database)
  addDraining(server, oneProbe)
  server.get('/.well-known/jwks.json', async () => options.publicKeys)

  const graphql = await startGraphqlServer(
    { isSandbox: service.sandboxClock !== null, isProduction, introspection, limits: service.limits },
    (error, requestId) => log.tell('operation-failed', { error, requestId }),
  )
  server.addHook('onClose', () => graphql.stop())
  const settings = { isProduction, introspection, trust: options.trust?.get('*') }
  const keep = keepingPublicAnswers({ service, schema: graphql.schema, trustedDocuments, seconds, settings })
  const speaking = { service, graphql, choose: choosing(trustedDocuments, trust), keep, log }
  await server.register(part => letIn(part, { authenticate, others: options.others ?? null, ...speaking }, answers))
  return server
}
