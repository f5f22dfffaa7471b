import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { OperationDefinitionNode } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { plainAnswer } from '../graphql/plain-answers.ts'

/** Answers queries that go well without walking through them for everything that could happen (graphql/plain-answers.ts). */
export const answerPlainly: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, request: { variables = {} }, contextValue, ...resolved }) => {
      // Whatever its type says: an operation that is not in the document comes this way too.
      const operation = resolved.operation as OperationDefinitionNode | undefined
      if (operation === undefined) return null
      const data = await plainAnswer({ schema, document, operation, variables }, contextValue)
      if (data === null) return null
      const http = { headers: new HeaderMap() }
      return { http, body: { kind: 'single', singleResult: { data } } }
    },
  }),
}
