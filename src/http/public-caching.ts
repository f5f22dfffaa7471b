import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Context, Service } from '../graphql/context.ts'
import { isPublicDocument } from '../graphql/public-document.ts'
import { chainHeadOf } from '../persistence/queries/chain-head.ts'
import { contentTypeFor, type AnswerBody } from './answers.ts'
import type { Asked } from './graphql-request.ts'
import { addVary } from './headers.ts'
import { releaseOf } from './release.ts'
import type { Chosen, TrustedDocuments } from './trusted-documents.ts'

/** The headers of an answer that caches may keep, and whether whoever asks has it already. */
export type Keeping = { readonly headers: Readonly<Record<string, string>>; readonly isHad: boolean }

type Asking = { readonly request: FastifyRequest; readonly asked: Asked & Chosen; readonly context: Context }

/** Null for what no cache may keep. To be asked before the answer is worked out: its tag is then never newer than it. */
export type Keep = (asking: Asking) => Promise<Keeping | null>

export type CachingOptions = {
  readonly service: Service
  readonly schema: GraphQLSchema
  readonly trustedDocuments: TrustedDocuments
  /** For how long a cache may use an answer without asking again, and once more as long while it does ask. */
  readonly seconds: number
  /** Whatever else answers depend on, such as settings. */
  readonly settings: unknown
}

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

const weakly = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Compared weakly, as RFC 9110 has it for If-None-Match; what stands for any answer stands for none here. */
const isNamed = (tag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch?.split(',').some(one => weakly(one) === weakly(tag)) ?? false

/** Lets caches keep answers to trusted documents of public fields, asked by GET without a token, under a tag of all that the answer depends on. */
export const keepingPublicAnswers = (options: CachingOptions): Keep => {
  const { service, schema, trustedDocuments, seconds, settings } = options
  const headOfChain = chainHeadOf(service.database)
  const release = digestOf([releaseOf(), settings, service.limits, service.sandboxClock !== null])
  const known = new Map<string, boolean>()
  const isPublic = (documentId: string): boolean => {
    const document = trustedDocuments.get(documentId)
    if (document === undefined) return false
    const found =
      known.get(documentId) ?? isPublicDocument(document, schema, { timeGoesOn: service.sandboxClock === null })
    known.set(documentId, found)
    return found
  }
  return async ({ request: { method, headers }, asked, context }) => {
    const { documentId, operationName = null, variables = {} } = asked
    if (method !== 'GET' || headers.authorization !== undefined) return null
    if (documentId === null || !isPublic(documentId)) return null
    const time = service.sandboxClock === null ? context.today : context.now.toISOString()
    const type = contentTypeFor(headers.accept)
    const tag = `W/"${digestOf([await headOfChain(), release, time, type, documentId, operationName, variables])}"`
    return {
      headers: { etag: tag, 'cache-control': `public, max-age=${seconds}, stale-while-revalidate=${seconds}` },
      isHad: isNamed(tag, headers['if-none-match']),
    }
  }
}

const varying = ['accept', 'accept-encoding', 'authorization']

const keep = (reply: FastifyReply, { headers }: Keeping): void => {
  void reply.headers(headers)
  addVary(reply, varying)
}

/** Puts the headers on an answer that may be kept; one that holds an error never is. */
export const mayBeKept = (
  reply: FastifyReply,
  keeping: Keeping | null,
  { status, body }: { readonly status: number; readonly body: AnswerBody },
): void => {
  if (keeping !== null && status === 200 && body.errors === undefined) keep(reply, keeping)
}

/** The answer to whoever has the answer already: nothing is worked out. */
export const giveNotModified = (reply: FastifyReply, keeping: Keeping): FastifyReply => {
  keep(reply, keeping)
  return reply.code(304).send()
}
