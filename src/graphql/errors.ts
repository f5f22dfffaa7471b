import { AsyncLocalStorage } from 'node:async_hooks'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { PageProblem } from '../persistence/page.ts'
import { Forbidden, NotFound } from '../use-cases/not-found.ts'
import { errorCodes, type ErrorCode } from './error-codes.ts'

/** The request that an error belongs to, wherever it arises. */
export const currentRequest = new AsyncLocalStorage<{ readonly requestId: string }>()

type Shown = { readonly code: ErrorCode; readonly message: string }

const messages = {
  NOT_FOUND: 'There is no such thing, or you may not see it.',
  FORBIDDEN: 'Your roles do not allow this.',
  TIMEOUT: 'This took too long and was stopped; nothing was changed.',
  SERVICE_UNAVAILABLE: 'The service cannot reach its database just now. Try again in a moment.',
  INTERNAL_SERVER_ERROR: 'Something went wrong. Name the request id when you report it.',
} as const

const say = (code: keyof typeof messages): Shown => ({ code, message: messages[code] })

const lostConnection = /^(08|57P0[123]|53300)|^E(CONN|PIPE|HOST|NET|TIMEDOUT)/

const isErrorCode = (code: unknown): code is ErrorCode => errorCodes.some(known => known === code)

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const ofOurs = (error: unknown): Shown | null => {
  if (error instanceof NotFound) return say('NOT_FOUND')
  if (error instanceof Forbidden) return say('FORBIDDEN')
  if (error instanceof PageProblem) return { code: 'BAD_USER_INPUT', message: error.message }
  if (codeOf(error) === '57014') return say('TIMEOUT')
  return lostConnection.test(codeOf(error)) ? say('SERVICE_UNAVAILABLE') : null
}

// "Did you mean" tells names of the schema to whoever guesses at them.
const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/, '')

const fromGraphql = (formatted: GraphQLFormattedError, isProduction: boolean): Shown | null => {
  const code = formatted.extensions?.['code']
  if (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') return null
  return { code, message: isProduction ? withoutSuggestions(formatted.message) : formatted.message }
}

export type ErrorLog = (error: unknown, requestId: string) => void

/** Every error as clients see it: a code of the closed list, words, where, and the request's id; what is not meant for them goes to the log. */
export const errorFormatter =
  (isProduction: boolean, log: ErrorLog) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const requestId = currentRequest.getStore()?.requestId ?? 'unknown'
    const cause = unwrapResolverError(error)
    const isOwnWords = cause instanceof GraphQLError
    const shown = ofOurs(cause) ?? (isOwnWords || error === cause ? fromGraphql(formatted, isProduction) : null)
    if (shown === null || shown.code === 'SERVICE_UNAVAILABLE') log(cause, requestId)
    const { code, message } = shown ?? say('INTERNAL_SERVER_ERROR')
    return {
      message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code, requestId },
    }
  }
