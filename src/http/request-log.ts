import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewer } from '../domain/access.ts'
import type { AnswerRecord } from '../graphql/answer-record.ts'
import type { Log, Tell } from '../log.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Why a token was not taken. */
    refusal: string | null
    record: AnswerRecord | null
  }
}

const probes: readonly string[] = ['/livez', '/readyz']

const whoIs = ({ subject, actor, grants }: Viewer) => ({
  subject,
  actor: actor?.subject,
  roles: grants.map(({ role, scope }) => (scope === null ? role : `${role}:${scope}`)),
})

const whatWas = ({ id, record }: FastifyRequest) => ({
  requestId: id,
  operation: record?.operation,
  fields: record?.fields,
})

/** Writes down that an answer holds what stands in plans or assessments, and waits until it is written: who reads, and whose; never what. */
export const tellOfReading = async ({ tell, written }: Log, request: FastifyRequest, viewer: Viewer): Promise<void> => {
  const { record } = request
  if (record?.isConfidential !== true) return
  const read = { plans: record.read('plan'), assessments: record.read('assessment') }
  tell('plan-content-read', { ...whatWas(request), ...whoIs(viewer), issuer: viewer.issuer, ...read })
  await written()
}

/** Writes a line for every request that was answered. */
export const tellOfRequests = (server: FastifyInstance, tell: Tell): void => {
  server.decorateRequest('caller', null)
  server.decorateRequest('refusal', null)
  server.decorateRequest('record', null)
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, caller, refusal } = request
    const route = routeOptions.url
    tell(route !== undefined && probes.includes(route) ? 'probe-answered' : 'request-answered', {
      ...whatWas(request),
      method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      ...(caller === null ? { refusal } : whoIs(caller.viewer)),
    })
  })
}
