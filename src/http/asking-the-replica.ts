import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import { readFromReplica, type Context } from '../graphql/context.ts'

/** Reads what is asked from the replica where there is one; what acts, and what an act then shows, is of the primary. */
export const askTheReplica: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === OperationTypeNode.QUERY) await readFromReplica(contextValue)
    },
  }),
}
