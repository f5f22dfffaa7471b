import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { countOf, sizeOf, type AnyField, type Sizing, type Variables } from './list-size.ts'

type Pricing = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly sizing: Sizing
}

/** A question about the schema, whatever it asks: it reads no row. */
const costOfIntrospection = 50

const weightOf = ({ extensions, type }: AnyField): number => {
  const named = getNamedType(type)
  const ofType = isObjectType(named) ? named.extensions.cost?.weight : undefined
  return Number(extensions.cost?.weight ?? ofType ?? (isCompositeType(named) ? 1 : 0))
}

const appliesTo = (type: GraphQLObjectType, condition: string | undefined, schema: GraphQLSchema): boolean => {
  if (condition === undefined || condition === type.name) return true
  const wider = schema.getType(condition)
  return isAbstractType(wider) && schema.isSubType(wider, type)
}

type Gathered = Map<string, FieldNode[]>

/** Gathers what is selected of one type under the names in the answer, as executing does. */
const gather = (
  set: SelectionSetNode,
  type: GraphQLObjectType,
  { pricing, into }: { pricing: Pricing; into: Gathered },
): void => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      into.set(key, [...(into.get(key) ?? []), selection])
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : pricing.fragments.get(selection.name.value)
    if (fragment !== undefined && appliesTo(type, fragment.typeCondition?.name.value, pricing.schema))
      gather(fragment.selectionSet, type, { pricing, into })
  }
}

const costOfField = (type: GraphQLObjectType, nodes: readonly FieldNode[], pricing: Pricing, size: number): number => {
  const [node] = nodes
  const name = node?.name.value ?? ''
  if (name === '__typename') return 0
  const field = type.getFields()[name]
  if (node === undefined || field === undefined) return costOfIntrospection
  const own = sizeOf(field, node, pricing.sizing)
  const sized = field.extensions.listSize?.sizedFields ?? null
  const named = getNamedType(field.type)
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]))
  const below = isCompositeType(named) ? costBelow(named, sets, pricing, { sized, size: own }) : 0
  return size * (sized === null ? own : 1) * (weightOf(field) + below)
}

type Sized = { readonly sized: readonly string[] | null; readonly size: number }

/** What one thing costs; the dearest where it can be of several types. */
const costBelow = (
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  pricing: Pricing,
  { sized, size }: Sized = { sized: null, size: 1 },
): number => {
  const types = isObjectType(type) ? [type] : pricing.schema.getPossibleTypes(type)
  const costs = types.map(possible => {
    const fields: Gathered = new Map()
    for (const set of sets) gather(set, possible, { pricing, into: fields })
    return [...fields.values()]
      .map(nodes => costOfField(possible, nodes, pricing, sized?.includes(nodes[0]?.name.value ?? '') ? size : 1))
      .reduce((sum, cost) => sum + cost, 0)
  })
  return Math.max(0, ...costs)
}

type Known = { readonly sizing: readonly string[]; readonly costs: Map<string, number> }

const known = new WeakMap<OperationDefinitionNode, Known>()
const mostSizes = 200

const keyOf = (sizing: readonly string[], variables: Variables): string =>
  sizing
    .map(name =>
      variables[name] === undefined || variables[name] === null ? typeof variables[name] : countOf(variables[name]),
    )
    .join()

const price = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): { readonly cost: number; readonly sizing: readonly string[] } => {
  const root = schema.getRootType(operation.operation)
  const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
  const pricing: Pricing = {
    schema,
    fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
    sizing: {
      variables,
      defaults: new Map(
        operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
      ),
      lookedAt: new Set(),
    },
  }
  const cost = root ? costBelow(root, [operation.selectionSet], pricing) : 0
  return { cost, sizing: [...pricing.sizing.lookedAt] }
}

/**
 * What a valid operation costs, by the weights and sizes of the schema (S13), whether or not its directives leave something out.
 * It is remembered with the operation: worked out anew only for other sizes in its variables.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables = {},
): number => {
  const ofOperation = known.get(operation)
  const remembered = ofOperation?.costs.get(keyOf(ofOperation.sizing, variables))
  if (remembered !== undefined) return remembered
  const { cost, sizing } = price(schema, document, operation, variables)
  const { costs } = ofOperation ?? { costs: new Map<string, number>() }
  if (costs.size >= mostSizes) costs.clear()
  costs.set(keyOf(sizing, variables), cost)
  known.set(operation, { sizing, costs })
  return cost
}
