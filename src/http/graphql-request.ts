import type { FastifyRequest } from 'fastify'
import type { ErrorCode } from '../graphql/error-codes.ts'

/** What one request asks of GraphQL. */
export type Asked = {
  /** The document itself, the id of one, or both. */
  readonly query: string | null
  readonly documentId: string | null
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
  readonly extensions?: Record<string, unknown>
}

/** Why a request is no GraphQL request, with the HTTP status that says so. */
export class RequestProblem extends Error {
  readonly statusCode: number
  /** Null where the status says it all. */
  readonly errorCode: ErrorCode | null

  constructor(statusCode: number, message: string, errorCode: ErrorCode | null = null) {
    super(message)
    this.statusCode = statusCode
    this.errorCode = errorCode
  }
}

type Parameters = Readonly<Record<keyof Asked, unknown>>

const names = ['query', 'documentId', 'operationName', 'variables', 'extensions'] as const
const namesOfJson: readonly string[] = ['variables', 'extensions']
const headersThatNeedPreflight = ['apollo-require-preflight', 'x-apollo-operation-name']
const json = /^application\/json\s*(;|$)/i
const anotherCharset = /;\s*charset\s*=\s*"?(?!utf-?8"?\s*(;|$))/i

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const record = (name: string, value: unknown): Record<string, unknown> | undefined => {
  if (value === undefined || value === null) return undefined
  if (isRecord(value)) return value
  throw new RequestProblem(400, `The parameter ${name} is not an object.`)
}

const textIn = (name: string, value: unknown, holds: string): string | null => {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && value !== '') return value
  throw new RequestProblem(400, `The parameter ${name} holds no ${holds}.`)
}

const checked = ({ operationName, variables, extensions, ...named }: Parameters): Asked => {
  const query = textIn('query', named.query, 'document')
  const documentId = textIn('documentId', named.documentId, 'id of a document')
  if (query === null && documentId === null) throw new RequestProblem(400, 'The parameter query holds no document.')
  if (typeof operationName !== 'string' && operationName !== undefined && operationName !== null) {
    throw new RequestProblem(400, 'The parameter operationName is not a string.')
  }
  const [given, more] = [record('variables', variables), record('extensions', extensions)]
  // Clients that try a persisted query know this message, and send the document after it.
  if (more?.['persistedQuery'] !== undefined) throw new RequestProblem(400, 'PersistedQueryNotSupported')
  return {
    query,
    documentId,
    ...(typeof operationName === 'string' ? { operationName } : {}),
    ...(given === undefined ? {} : { variables: given }),
    ...(more === undefined ? {} : { extensions: more }),
  }
}

const fromBody = ({ body, headers }: FastifyRequest): Asked => {
  if (anotherCharset.test(headers['content-type'] ?? '')) {
    throw new RequestProblem(415, 'The body is read as UTF-8 and in no other charset.')
  }
  if (Array.isArray(body)) throw new RequestProblem(400, 'The body is a list. Send one operation at a time.')
  if (!isRecord(body)) throw new RequestProblem(400, 'The body is not a JSON object.')
  const { query, documentId, operationName, variables, extensions } = body
  return checked({ query, documentId, operationName, variables, extensions })
}

const parsed = (name: string, text: string | undefined): unknown => {
  if (text === undefined || !namesOfJson.includes(name)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new RequestProblem(400, `The parameter ${name} is not JSON.`)
  }
}

const fromAddress = ({ url, headers }: FastifyRequest): Asked => {
  // A page of another origin can make a browser send a GET with its cookies and address, but not with such a header.
  if (!json.test(headers['content-type'] ?? '') && !headersThatNeedPreflight.some(name => headers[name])) {
    throw new RequestProblem(400, `A query by GET needs one of the headers ${headersThatNeedPreflight.join(', ')}.`)
  }
  const given = new URLSearchParams(url.split('?').slice(1).join('?'))
  const valueOf = (name: keyof Asked): unknown => {
    const [value, ...more] = given.getAll(name)
    if (more.length > 0) throw new RequestProblem(400, `The parameter ${name} is given more than once.`)
    return parsed(name, value)
  }
  const [query, documentId, operationName, variables, extensions] = names.map(valueOf)
  return checked({ query, documentId, operationName, variables, extensions })
}

/** Reads a GraphQL request of either method, or throws why it is none; nothing is executed before. */
export const readGraphqlRequest = (request: FastifyRequest): Asked =>
  request.method === 'GET' ? fromAddress(request) : fromBody(request)
