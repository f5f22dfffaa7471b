import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { weightOf } from './answers.ts'
import { addVary } from './headers.ts'

const fewestBytes = 1_024

// The highest quality of Brotli takes far longer than it saves on the way.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** In the order in which we would rather send them. */
const encodings = {
  br: (text: string) => promisify(brotliCompress)(text, quality),
  gzip: (text: string) => promisify(gzip)(text),
} as const
type Encoding = keyof typeof encodings

const names = Object.keys(encodings) as readonly Encoding[]

/** The most wanted of our encodings; null where none is wanted. */
export const encodingFor = (accepted: string | undefined): Encoding | null => {
  const wanted = new Map(
    (accepted ?? '').split(',').map(one => {
      const [name = '', ...parameters] = one.split(';')
      return [name.trim().toLowerCase(), weightOf(parameters)] as const
    }),
  )
  const weights = names.map(name => ({ name, weight: wanted.get(name) ?? wanted.get('*') ?? 0 }))
  const [best] = weights.filter(({ weight }) => weight > 0).toSorted((left, right) => right.weight - left.weight)
  return best?.name ?? null
}

/** What holds secrets is never compressed: beside a text that somebody planted, its length would tell of them. */
const isForEverybody = ({ headers }: FastifyRequest): boolean => headers.authorization === undefined

/** Compresses answers to the public, from a size on from which it saves something. */
export const compressPublicAnswers = (server: FastifyInstance): void => {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || !isForEverybody(request)) return payload
    if (Buffer.byteLength(payload) < fewestBytes) return payload
    const encoding = encodingFor(request.headers['accept-encoding'])
    addVary(reply, ['accept-encoding'])
    if (encoding === null) return payload
    void reply.header('content-encoding', encoding).removeHeader('content-length')
    return encodings[encoding](payload)
  })
}
