import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../graphql/context.ts'
import { costOf } from '../graphql/cost.ts'
import { currentRequest } from '../graphql/errors.ts'
import { beyond } from '../graphql/limits.ts'

/** Works out what each operation costs before it runs, notes it with the request, and refuses what costs more than the limit (S13). */
export const charging = (limit: number): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables } }) => {
      if (operation === undefined || !schema.getRootType(operation.operation)) return
      const requested = costOf(schema, document, operation, variables)
      const request = currentRequest.getStore()
      if (request !== undefined) request.cost = { requested, limit }
      if (requested > limit) throw beyond('TOO_COSTLY', 'cost', { value: limit, found: requested })
    },
  }),
})
