import { AsyncLocalStorage } from 'node:async_hooks'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { PageProblem } from '../persistence/cursor.ts'
import { Forbidden, NotFound } from '../use-cases/not-found.ts'
import { errorCodes, type ErrorCode } from './error-codes.ts'
import { BeyondLimit, type Exceeded } from './limits.ts'

/** What is noted of a request while it is answered: the cost once it is worked out. */
export type CurrentRequest = {
  readonly requestId: string
  cost?: { readonly requested: number; readonly limit: number }
}

/** The request that an error or a cost belongs to, wherever it arises. */
export const currentRequest = new AsyncLocalStorage<CurrentRequest>()

type Shown = { readonly code: ErrorCode; readonly message: string; readonly limit?: Exceeded | null }

export const somethingWentWrong = 'Something went wrong. Name the request id when you report it.'

const messages = {
  NOT_FOUND: 'There is no such thing, or you may not see it.',
  FORBIDDEN: 'Your roles do not allow this.',
  TIMEOUT: 'This took too long and was stopped; nothing was changed.',
  SERVICE_UNAVAILABLE: 'The service cannot reach its database just now. Try again in a moment.',
  INTERNAL_SERVER_ERROR: somethingWentWrong,
} as const

const say = (code: keyof typeof messages): Shown => ({ code, message: messages[code] })

/** The words that belong to a code, whoever says it. */
export const messageOf = (code: keyof typeof messages): string => messages[code]

const codesOfStatuses: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  413: 'DOCUMENT_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** The code of a refusal that has but an HTTP status. */
export const codeOfStatus = (status: number): ErrorCode => codesOfStatuses[status] ?? 'BAD_REQUEST'

// The database is away, starting, stopping or full; what is fatal for a connection is said as such.
const lostConnection = /^(08|53|57P0)|^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_AGAIN|NOTFOUND)/
const lostConnectionWithoutCode =
  /(Connection terminated|connection error and is not queryable|when trying to connect|after calling end on the pool)( \w+)*$/

const isErrorCode = (code: unknown): code is ErrorCode => errorCodes.some(known => known === code)

const textIn = (error: unknown, field: string): string => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
  return typeof value === 'string' ? value : ''
}

const isLostConnection = (error: unknown): boolean =>
  textIn(error, 'severity') === 'FATAL' ||
  lostConnection.test(textIn(error, 'code')) ||
  lostConnectionWithoutCode.test(textIn(error, 'message'))

/** What is told of a failure that has a code of its own; null for one that was not foreseen. */
export const shownOf = (error: unknown): Shown | null => {
  if (error instanceof NotFound) return say('NOT_FOUND')
  if (error instanceof Forbidden) return say('FORBIDDEN')
  if (error instanceof BeyondLimit) return { code: error.code, message: error.message, limit: error.exceeded }
  if (error instanceof PageProblem) return { code: 'BAD_USER_INPUT', message: error.message }
  if (textIn(error, 'code') === '57014') return say('TIMEOUT')
  return isLostConnection(error) ? say('SERVICE_UNAVAILABLE') : null
}

// "Did you mean" tells names of the schema to whoever guesses at them.
const withoutSuggestions = (message: string): string => message.replaceAll(/ ?Did you mean [^?]*\?/g, '')

// GraphQL finds these while it executes, as when a variable with a default is given as null, and gives them no code.
const isAboutValues = (message: string): boolean =>
  message.startsWith('Argument "') || message.startsWith('Too many errors processing variables')

const codeOf = ({ message, extensions }: GraphQLFormattedError, error: GraphQLError): unknown => {
  const { http } = error.extensions as { readonly http?: { readonly status?: number } }
  if (http?.status === 405) return codeOfStatus(http.status)
  return isAboutValues(message) ? 'BAD_USER_INPUT' : extensions?.['code']
}

const fromGraphql = (formatted: GraphQLFormattedError, error: GraphQLError, isProduction: boolean): Shown | null => {
  const code = codeOf(formatted, error)
  if (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') return null
  if (formatted.extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED') {
    return { code, message: 'This service does not tell its schema. It is published beside its documentation.' }
  }
  return { code, message: isProduction ? withoutSuggestions(formatted.message) : formatted.message }
}

// Mistakes are told with the values that they are in, which can be as large as a request.
const longestMessage = 500

const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

export type ErrorLog = (error: unknown, requestId: string) => void

/** Every error as clients see it: a code of the closed list, words, where, and the request's id; what is not meant for them goes to the log. */
export const errorFormatter =
  (isProduction: boolean, log: ErrorLog): ErrorFormatter =>
  (formatted, error) => {
    const requestId = currentRequest.getStore()?.requestId ?? 'unknown'
    const cause = unwrapResolverError(error)
    const shown = shownOf(cause) ?? (cause instanceof GraphQLError ? fromGraphql(formatted, cause, isProduction) : null)
    if (shown === null || shown.code === 'SERVICE_UNAVAILABLE') log(cause, requestId)
    const { code, message, limit = null } = shown ?? say('INTERNAL_SERVER_ERROR')
    return {
      message: shortened(message),
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code, requestId, ...(limit === null ? {} : { limit }) },
    }
  }
