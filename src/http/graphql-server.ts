import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Context } from '../graphql/context.ts'
import { errorFormatter, type ErrorLog } from '../graphql/errors.ts'
import { makeSchema } from '../graphql/schema.ts'

/** Every answer of a sandbox says that its clock is its own. */
const sandboxInEveryAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      singleResult.extensions = { ...singleResult.extensions, sandbox: { now: contextValue.now.toISOString() } }
    },
  }),
}

export const startGraphqlServer = async (
  options: { readonly isSandbox: boolean; readonly isProduction: boolean },
  log: ErrorLog,
): Promise<ApolloServer<Context>> => {
  const server = new ApolloServer<Context>({
    schema: await makeSchema(options),
    introspection: !options.isProduction,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    formatError: errorFormatter(options.isProduction, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(options.isSandbox ? [sandboxInEveryAnswer] : []),
    ],
  })
  await server.start()
  return server
}
