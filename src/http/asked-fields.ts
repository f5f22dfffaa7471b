import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type { Context } from '../graphql/context.ts'

/** What Apollo hands over; there is no operation where its kind is not known. */
type Resolved = {
  readonly operation?: OperationDefinitionNode
  readonly document: DocumentNode
  readonly contextValue: Context
}

const rootFields = new WeakMap<OperationDefinitionNode, readonly string[]>()

/** The names of the fields that an operation asks for at its root. Documents are kept from request to request, and so are their names. */
const rootFieldsOf = (operation: OperationDefinitionNode, { definitions }: DocumentNode): readonly string[] => {
  const within = ({ selections }: SelectionSetNode): readonly string[] =>
    selections.flatMap(selection => {
      if (selection.kind === Kind.FIELD) return [selection.name.value]
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet)
      const named = definitions.find(
        one => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      )
      return named?.kind === Kind.FRAGMENT_DEFINITION ? within(named.selectionSet) : []
    })
  const names = rootFields.get(operation) ?? [...new Set(within(operation.selectionSet))]
  rootFields.set(operation, names)
  return names
}

/** Told once the document is known to be valid: before, its names may be anything. */
export const recordWhatIsAsked: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, contextValue: { record } }: Resolved) => {
      if (operation === undefined) return
      record.operation = operation.operation
      record.fields = rootFieldsOf(operation, document)
    },
  }),
}
