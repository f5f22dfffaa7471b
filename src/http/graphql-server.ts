import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Limits } from '../config-limits.ts'
import type { Context } from '../graphql/context.ts'
import {
  currentRequest,
  errorFormatter,
  type CurrentRequest,
  type ErrorFormatter,
  type ErrorLog,
} from '../graphql/errors.ts'
import { makeSchema } from '../graphql/schema.ts'
import { admission } from './admission.ts'
import type { AnswerBody } from './answers.ts'
import { recordWhatIsAsked } from './asked-fields.ts'
import { askTheReplica } from './asking-the-replica.ts'
import { charging } from './charging.ts'
import type { Asked } from './graphql-request.ts'
import { answerPlainly } from './plain-answering.ts'
import type { Chosen } from './trusted-documents.ts'

/** An answer, its HTTP status, and the headers that belong to it. */
type Answered = {
  readonly status: number
  readonly headers: Iterable<readonly [string, string]>
  readonly body: AnswerBody
}

export type GraphqlServer = {
  readonly schema: GraphQLSchema
  readonly execute: (asked: Asked & Chosen, method: string, context: Context) => Promise<Answered>
  readonly stop: () => Promise<void>
}

/** How many mistakes of one document, or of its variables, are told. */
const mostErrors = 20

/** What fails within Apollo is logged here, because its own words quote what was sent. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

const logUnexpected = (log: ErrorLog): ApolloServerPlugin<Context> => ({
  unexpectedErrorProcessingRequest: async ({ error, requestContext }) =>
    log(error, requestContext.contextValue.requestId),
})

/** Executing would find this too, but as a failure of its own; until there is a kind of operation, asking for it is a mistake of the document. */
const refuseUnknownKinds: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({
      schema,
      operation,
    }: {
      schema: GraphQLSchema
      operation?: OperationDefinitionNode
    }) => {
      if (operation === undefined || schema.getRootType(operation.operation)) return
      throw new GraphQLError(`This service has no operations of the kind ${operation.operation}.`, {
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
      })
    },
  }),
}

/** How GraphQL is served here. */
type Options = {
  readonly isSandbox: boolean
  readonly isProduction: boolean
  /** Whether the schema is told to whoever asks. */
  readonly introspection: boolean
  readonly limits: Limits
}

type Parts = { readonly schema: GraphQLSchema; readonly format: ErrorFormatter; readonly log: ErrorLog }

const startApollo = async (options: Options, { schema, format, log }: Parts): Promise<ApolloServer<Context>> => {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    validationOptions: { maxErrors: mostErrors },
    executionOptions: { maxCoercionErrors: mostErrors },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    formatError: format,
    logger: silent,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      logUnexpected(log),
      refuseUnknownKinds,
      recordWhatIsAsked,
      charging(options.limits.cost),
      askTheReplica,
      answerPlainly,
    ],
  })
  await apollo.start()
  return apollo
}

const isUnavailable = (errors: readonly GraphQLFormattedError[], data: AnswerBody['data']): boolean =>
  errors.length > 0 &&
  errors.every(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE') &&
  Object.values(data ?? {}).every(value => value === null)

export const startGraphqlServer = async (options: Options, log: ErrorLog): Promise<GraphqlServer> => {
  const format = errorFormatter(options.isProduction, log)
  const admit = admission(options.limits)
  const schema = await makeSchema(options)
  const apollo = await startApollo(options, { schema, format, log })
  const run = async (
    { isTrusted, documentId: _documentId, ...asked }: Asked & Chosen,
    method: string,
    context: Context,
    noted: CurrentRequest,
  ): Promise<Answered> => {
    const refusal = admit(asked.query)
    if (refusal !== null) return { status: 400, headers: [], body: { errors: [format(refusal.toJSON(), refusal)] } }
    const request = { ...asked, http: { method, headers: new HeaderMap(), search: '', body: undefined } }
    const { http, body } = await apollo.executeOperation(request, { contextValue: context })
    if (body.kind !== 'single') throw new Error('an answer came in parts')
    const { errors, data, extensions } = body.singleResult
    if (isUnavailable(errors ?? [], data))
      return { status: 503, headers: [['retry-after', '1']], body: { errors, extensions } }
    const more = {
      ...(data === undefined ? {} : { cost: noted.cost }),
      ...(isTrusted === null ? {} : { trustedDocument: isTrusted }),
    }
    return {
      status: http.status ?? 200,
      headers: http.headers,
      body: { errors, data, extensions: { ...extensions, ...more } },
    }
  }
  return {
    schema,
    execute: (asked, method, context) => {
      const noted = { requestId: context.requestId }
      return currentRequest.run(noted, () => run(asked, method, context, noted))
    },
    stop: () => apollo.stop(),
  }
}
