import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { currentRequest, errorFormatter, type ErrorLog } from '../graphql/errors.ts'
import { makeSchema } from '../graphql/schema.ts'
import type { AnswerBody } from './answers.ts'
import { recordWhatIsAsked } from './asked-fields.ts'
import type { Asked } from './graphql-request.ts'

/** An answer, its HTTP status, and the headers that belong to it. */
type Answered = {
  readonly status: number
  readonly headers: Iterable<readonly [string, string]>
  readonly body: AnswerBody
}

export type GraphqlServer = {
  readonly execute: (asked: Asked, method: string, context: Context) => Promise<Answered>
  readonly stop: () => Promise<void>
}

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

const startApollo = async (
  options: { readonly isSandbox: boolean; readonly isProduction: boolean },
  log: ErrorLog,
): Promise<ApolloServer<Context>> => {
  const apollo = new ApolloServer<Context>({
    schema: await makeSchema(options),
    introspection: !options.isProduction,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    formatError: errorFormatter(options.isProduction, log),
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
    ],
  })
  await apollo.start()
  return apollo
}

const isUnavailable = (errors: readonly GraphQLFormattedError[], data: AnswerBody['data']): boolean =>
  errors.length > 0 &&
  errors.every(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE') &&
  Object.values(data ?? {}).every(value => value === null)

export const startGraphqlServer = async (
  options: { readonly isSandbox: boolean; readonly isProduction: boolean },
  log: ErrorLog,
): Promise<GraphqlServer> => {
  const apollo = await startApollo(options, log)
  return {
    execute: async (asked, method, context) => {
      const request = { ...asked, http: { method, headers: new HeaderMap(), search: '', body: undefined } }
      const { http, body } = await currentRequest.run({ requestId: context.requestId }, () =>
        apollo.executeOperation(request, { contextValue: context }),
      )
      if (body.kind !== 'single') throw new Error('an answer came in parts')
      const { errors, data, extensions } = body.singleResult
      if (isUnavailable(errors ?? [], data))
        return { status: 503, headers: [['retry-after', '1']], body: { errors, extensions } }
      return { status: http.status ?? 200, headers: http.headers, body: { errors, data, extensions } }
    },
    stop: () => apollo.stop(),
  }
}
