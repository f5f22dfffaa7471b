import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Limits } from '../config-limits.ts'
import type { Answers } from './answers.ts'

/** Answers that a share is used up, and is true then. */
type Rate = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>

/** How often somebody may ask: by the address that they ask from, and by who they are. */
export type Rates = { readonly ofAddress: Rate; readonly ofClient: Rate }

const window = 60_000

const clientOf = ({ caller, ip }: FastifyRequest): string =>
  caller?.viewer.subject ? JSON.stringify([caller.viewer.issuer ?? '', caller.viewer.subject]) : ip

/**
 * Counts requests in windows of a minute (S14), in this process alone, for the last few thousand addresses and clients.
 * The addresses of one IPv6 network of 64 bits are one.
 */
export const countRates = async (
  server: FastifyInstance,
  { requestsOfAddress, requestsOfClient }: Limits,
  { giveError }: Answers,
): Promise<Rates> => {
  await server.register(rateLimit, { global: false, timeWindow: window })
  const [addresses, clients] = [
    server.createRateLimit({ max: requestsOfAddress }),
    server.createRateLimit({ max: requestsOfClient, keyGenerator: clientOf }),
  ]
  const refuse = (request: FastifyRequest, reply: FastifyReply, whose: string, found: Exceeding): true => {
    void reply.header('retry-after', String(Math.max(1, found.ttlInSeconds)))
    const message = `${whose} has sent more than ${found.max.toLocaleString('en-GB')} requests within a minute. Wait for ${found.ttlInSeconds} s.`
    giveError(request, reply, 429, 'RATE_LIMITED', message)
    return true
  }
  return {
    ofAddress: async (request, reply) => {
      const found = await addresses(request)
      return !found.isAllowed && found.isExceeded && refuse(request, reply, 'Your address', found)
    },
    ofClient: async (request, reply) => {
      if (!request.caller?.viewer.subject) return false
      const found = await clients(request)
      return !found.isAllowed && found.isExceeded && refuse(request, reply, 'Your client', found)
    },
  }
}

type Exceeding = { readonly max: number; readonly ttlInSeconds: number }
