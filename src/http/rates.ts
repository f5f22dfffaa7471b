import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Limits } from '../config-limits.ts'
import type { Answers } from './answers.ts'
import { Counts, Telling, type Others } from './counts.ts'

/** Answers that a share is used up, and is true then. */
type Rate = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>

/** How often somebody may ask: by the address that they ask from, and by who they are. */
export type Rates = { readonly ofAddress: Rate; readonly ofClient: Rate }

const window = 60_000

const clientOf = ({ caller, ip }: FastifyRequest): string =>
  caller?.viewer.subject ? JSON.stringify([caller.viewer.issuer ?? '', caller.viewer.subject]) : ip

/** Addresses and clients are kept apart, so that neither push the others out; the key of a client is a list, and no address looks like one. */
const storeWith = (others: Others | null): new () => FastifyRateLimitStore => {
  const [addresses, clients] = [new Counts(window), new Counts(window)]
  const countsOf = (key: string): Counts => (key.startsWith('[') ? clients : addresses)
  const telling = others && new Telling(others)
  others?.hear(counted => {
    for (const [key, times] of counted) countsOf(key).add(key, times)
  })
  return class {
    incr(...[key, done, , max]: Parameters<FastifyRateLimitStore['incr']>): void {
      const found = countsOf(key).add(key)
      if (found.current <= max) telling?.note(key)
      done(null, found)
    }

    child = (): this => this
  }
}

/**
 * Counts requests in windows of a minute (S14), over all processes of the instance, for the last few thousand addresses and clients.
 * The addresses of one IPv6 network of 64 bits are one.
 */
export const countRates = async (
  server: FastifyInstance,
  { requestsOfAddress, requestsOfClient }: Limits,
  { giveError }: Answers,
  others: Others | null = null,
): Promise<Rates> => {
  await server.register(rateLimit, { global: false, timeWindow: window, store: storeWith(others) })
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
