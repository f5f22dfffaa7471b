import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** The operation that is asked, and what belongs to it. */
export type Asked = {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** The fragments of a document by their names. */
export const fragmentsOf = ({ definitions }: DocumentNode): Asked['fragments'] =>
  Object.fromEntries(
    definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION).map(fragment => [fragment.name.value, fragment]),
  )

/** The fields that are asked of a type, by the names under which they are answered. */
export const fieldsOf = (
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  asked: Asked,
  into = new Map<string, FieldNode[]>(),
): ReadonlyMap<string, readonly FieldNode[]> => {
  for (const node of sets.flatMap(({ selections }) => selections)) {
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value
      into.set(name, [...(into.get(name) ?? []), node])
      continue
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments[node.name.value]
    const condition = fragment?.typeCondition && asked.schema.getType(fragment.typeCondition.name.value)
    const isMeant =
      !condition || condition === type || (isAbstractType(condition) && asked.schema.isSubType(condition, type))
    if (fragment !== undefined && isMeant) fieldsOf(type, [fragment.selectionSet], asked, into)
  }
  return into
}

/** What a resolver is told of a field, for operations without variables below the root. */
export const infoOf = (
  { schema, operation, fragments }: Asked,
  parentType: GraphQLObjectType,
  { name: fieldName, type: returnType }: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
  key: string,
): GraphQLResolveInfo => ({
  fieldName,
  fieldNodes,
  returnType,
  parentType,
  path: { prev: undefined, key, typename: parentType.name },
  schema,
  fragments,
  rootValue: undefined,
  operation,
  variableValues: {},
})
