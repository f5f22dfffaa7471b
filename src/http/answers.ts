import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../graphql/error-codes.ts'
import { codeOfStatus, somethingWentWrong } from '../graphql/errors.ts'
import type { Tell } from '../log.ts'
import type { Clock } from '../persistence/sandbox-clock.ts'
import { RequestProblem } from './graphql-request.ts'

/** What GraphQL answers with. */
export type AnswerBody = {
  readonly errors?: readonly object[] | undefined
  readonly data?: Readonly<Record<string, unknown>> | null | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

/** The one way in which this service answers in JSON; a sandbox says so every time. */
export type Answers = {
  readonly give: (request: FastifyRequest, reply: FastifyReply, status: number, body: AnswerBody) => FastifyReply
  readonly giveError: (
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    code: ErrorCode,
    message: string,
  ) => FastifyReply
  /** For an address that cannot be read, which no route is asked about. */
  readonly giveToBadAddress: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void
  readonly giveToBrokenRequest: (error: ConnectionError, socket: Socket) => void
}

const mediaTypes: Readonly<Record<string, string>> = {
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/json': 'application/json',
  'application/*': 'application/json',
  '*/*': 'application/json',
}

/** How much something is wanted, by the `q` among its parameters; 1 without. */
export const weightOf = (parameters: readonly string[]): number =>
  Number(
    parameters.map(parameter => /^\s*q=([\d.]+)\s*$/i.exec(parameter)?.[1]).find(weight => weight !== undefined) ?? 1,
  )

/** The most wanted of the two types in which we answer; whoever wants neither gets JSON nevertheless. */
const contentTypeOf = (accept: string): string => {
  const wanted = accept
    .split(',')
    .map(range => range.split(';'))
    .map(([type = '', ...parameters]) => ({
      type: mediaTypes[type.trim().toLowerCase()],
      weight: weightOf(parameters),
    }))
    .filter(({ type, weight }) => type !== undefined && weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
  return `${wanted[0]?.type ?? 'application/json'}; charset=utf-8`
}

const mostRemembered = 100
const longestRemembered = 200
const contentTypes = new Map<string, string>()

/** Clients have few ways to ask, so that what they ask for is read once. */
export const contentTypeFor = (accept = '*/*'): string => {
  const contentType = contentTypes.get(accept) ?? contentTypeOf(accept)
  if (contentTypes.size < mostRemembered && accept.length <= longestRemembered) contentTypes.set(accept, contentType)
  return contentType
}

const brokenRequests: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const largeText = 16_384

/** A large text costs less to send when it is turned into bytes first, a small one in one piece with its headers. */
const toSend = (text: string): string | Buffer => (text.length < largeText ? text : Buffer.from(text))

const longestGoodbye = 1_000

/** Answers on the bare connection, and closes it. */
const endWith = (socket: Socket, code: string, headers: Readonly<Record<string, string>>, text: string): void => {
  const head = [
    `HTTP/1.1 ${brokenRequests[code] ?? '400 Bad Request'}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
  setTimeout(() => socket.destroy(), longestGoodbye).unref()
}

export const answersOf = (
  sandboxClock: Clock | null,
  headers: Readonly<Record<string, string>>,
  tell: Tell,
): Answers => {
  const textOf = ({ errors, data, extensions }: AnswerBody): string => {
    const sandbox = sandboxClock === null ? {} : { sandbox: { now: sandboxClock.now().toISOString() } }
    const all = { ...extensions, ...sandbox }
    return JSON.stringify({ errors, data, ...(Object.keys(all).length === 0 ? {} : { extensions: all }) })
  }
  const headersNow = () =>
    sandboxClock === null ? headers : { ...headers, 'sandbox-clock': sandboxClock.now().toISOString() }
  const give: Answers['give'] = (request, reply, status, body) =>
    reply
      .code(status)
      .header('content-type', contentTypeFor(request.headers.accept))
      .send(toSend(textOf(body)))
  const giveError: Answers['giveError'] = (request, reply, status, code, message) =>
    give(request, reply, status, { errors: [{ message, extensions: { code, requestId: request.id } }] })
  return {
    give,
    giveError,
    giveToBadAddress: (error, request, reply) => {
      tell('request-broken', { requestId: request.id, refusal: error.code })
      void reply.headers({ 'x-request-id': request.id, ...headersNow() })
      void giveError(request, reply, 400, 'BAD_REQUEST', 'This is no well-formed address.')
    },
    giveToBrokenRequest: (error, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error)
      const requestId = randomUUID()
      tell('request-broken', { requestId, refusal: error.code })
      const extensions = { code: 'BAD_REQUEST', requestId }
      const text = textOf({ errors: [{ message: 'This is no well-formed HTTP request.', extensions }] })
      endWith(socket, error.code, { 'x-request-id': requestId, ...headersNow() }, text)
    },
  }
}

/** Answers what goes wrong before GraphQL is asked, in the form in which GraphQL answers. */
export const answerProblems = (server: FastifyInstance, { giveError }: Answers, tell: Tell): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 413) {
      const message = `The body has more than ${server.initialConfig.bodyLimit} bytes, which is the limit.`
      return giveError(request, reply, status, codeOfStatus(status), message)
    }
    const code = error instanceof RequestProblem ? error.errorCode : null
    if (status < 500) return giveError(request, reply, status, code ?? codeOfStatus(status), error.message)
    tell('request-failed', { error, requestId: request.id })
    return giveError(request, reply, 500, 'INTERNAL_SERVER_ERROR', somethingWentWrong)
  })
  server.setNotFoundHandler((request, reply) => {
    if (request.url.split('?')[0] !== '/graphql') {
      return giveError(request, reply, 404, 'NOT_FOUND', 'There is nothing at this address.')
    }
    void reply.header('allow', 'GET, POST')
    return giveError(request, reply, 405, 'METHOD_NOT_ALLOWED', 'Ask by POST, or by GET for queries.')
  })
}
