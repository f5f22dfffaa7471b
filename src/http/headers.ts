import cors from '@fastify/cors'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Service } from '../graphql/context.ts'

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

const oneYear = 'max-age=31536000'
const tenMinutes = 600

/** How browsers reach the service: whether over TLS, and from the pages of which other origins. */
export type Browsers = { readonly behindTls: boolean; readonly corsOrigins: readonly string[] }

/** Headers of every answer, whoever gives it: nothing here is a page, and nothing is kept but what says so. */
export const headersFor = ({ behindTls }: Browsers): Readonly<Record<string, string>> =>
  behindTls ? { ...always, 'strict-transport-security': oneYear } : always

export const addHeaders = (
  server: FastifyInstance,
  headers: Readonly<Record<string, string>>,
  { clock, sandboxClock }: Service,
): void => {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'x-request-id': request.id, ...headers })
  })
  server.addHook('onSend', async (_request, reply) => {
    if (sandboxClock !== null) void reply.header('sandbox-clock', clock.now().toISOString())
  })
}

/** Says on which headers of a request the answer depends, beside those that are said already. */
export const addVary = (reply: FastifyReply, names: readonly string[]): void => {
  const said = [reply.getHeader('vary') ?? []].flat().join(', ').split(/, */)
  void reply.header('vary', [...new Set([...said, ...names])].filter(name => name !== '').join(', '))
}

/** Lets the pages of these origins ask, and read what is answered; without any, browsers let nobody's page do so. */
export const allowOrigins = async (server: FastifyInstance, origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return
  await server.register(cors, {
    origin: (origin, tell) => tell(null, origin !== undefined && origins.includes(origin) ? origin : false),
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'apollo-require-preflight',
      'x-apollo-operation-name',
      'if-none-match',
    ],
    exposedHeaders: ['x-request-id', 'sandbox-clock', 'retry-after', 'etag'],
    maxAge: tenMinutes,
  })
}
