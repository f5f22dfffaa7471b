import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What is counted of a selection set, with all that its fragments bring wherever they are spread. */
type Counts = {
  readonly aliases: number
  readonly directives: number
  readonly directivesOnANode: number
  readonly fields: number
  /** Fields side by side, here and at most anywhere below. */
  readonly level: number
  readonly widest: number
  /** Fields below each other without what pages are wrapped in, and without what is asked of the schema. */
  readonly depth: number
  /** Fields below each other without `ofType`, and the most of it within what is asked of the schema. */
  readonly nesting: number
  readonly introspectionDepth: number
}

/** What is counted of an operation, or of a fragment by itself, whose kind is null. */
export type Measure = Counts & { readonly kind: OperationTypeNode | null }

type Measuring = {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Each fragment is measured once; null while it is, so that whoever meets it then has gone round. */
  readonly measured: Map<FragmentDefinitionNode, Counts | null>
  readonly circles: string[]
}

const nothing: Counts = {
  aliases: 0,
  directives: 0,
  directivesOnANode: 0,
  fields: 0,
  level: 0,
  widest: 0,
  depth: 0,
  nesting: 0,
  introspectionDepth: 0,
}

const wrappers = ['edges', 'nodes', 'node', 'pageInfo']
const aboutTheSchema = ['__schema', '__type']

const together = (left: Counts, right: Counts): Counts => ({
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
  directivesOnANode: Math.max(left.directivesOnANode, right.directivesOnANode),
  fields: left.fields + right.fields,
  level: left.level + right.level,
  widest: Math.max(left.widest, right.widest),
  depth: Math.max(left.depth, right.depth),
  nesting: Math.max(left.nesting, right.nesting),
  introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
})

const withDirectives = (counts: Counts, directives: readonly DirectiveNode[] = []): Counts => ({
  ...counts,
  directives: counts.directives + directives.length,
  directivesOnANode: Math.max(counts.directivesOnANode, directives.length),
})

const countFragment = (fragment: FragmentDefinitionNode, measuring: Measuring): Counts => {
  const known = measuring.measured.get(fragment)
  if (known === null) measuring.circles.push(fragment.name.value)
  if (known !== undefined) return known ?? nothing
  measuring.measured.set(fragment, null)
  const counts = withDirectives(countSet(fragment.selectionSet, measuring), fragment.directives)
  measuring.measured.set(fragment, counts)
  return counts
}

const countField = ({ name: { value: name }, alias, selectionSet }: FieldNode, measuring: Measuring): Counts => {
  const below = selectionSet === undefined ? nothing : countSet(selectionSet, measuring)
  const isAboutTheSchema = aboutTheSchema.includes(name)
  const nesting = below.nesting + (name === 'ofType' ? 0 : 1)
  return {
    ...below,
    aliases: below.aliases + (alias === undefined ? 0 : 1),
    fields: below.fields + 1,
    level: 1,
    depth: isAboutTheSchema ? 0 : below.depth + (wrappers.includes(name) ? 0 : 1),
    nesting,
    introspectionDepth: isAboutTheSchema ? nesting : below.introspectionDepth,
  }
}

const countSelection = (selection: SelectionNode, measuring: Measuring): Counts => {
  if (selection.kind === Kind.FIELD) return countField(selection, measuring)
  if (selection.kind === Kind.INLINE_FRAGMENT) return countSet(selection.selectionSet, measuring)
  const fragment = measuring.fragments.get(selection.name.value)
  return fragment === undefined ? nothing : countFragment(fragment, measuring)
}

const countSet = ({ selections }: SelectionSetNode, measuring: Measuring): Counts => {
  const counts = selections
    .map(selection => withDirectives(countSelection(selection, measuring), selection.directives))
    .reduce(together, nothing)
  return { ...counts, widest: Math.max(counts.widest, counts.level) }
}

/** Counts every operation of a document and every fragment by itself, each fragment once however often it is spread; names one that spreads itself. */
export const measuresOf = (
  document: DocumentNode,
): { readonly measures: readonly Measure[]; readonly circle: string | null } => {
  const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
  const measuring: Measuring = {
    fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
    measured: new Map(),
    circles: [],
  }
  const measures = document.definitions.flatMap((definition): readonly Measure[] => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return [{ ...countFragment(definition, measuring), kind: null }]
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const ofVariables = definition.variableDefinitions?.flatMap(({ directives = [] }) => directives) ?? []
    const counts = withDirectives(countSet(definition.selectionSet, measuring), definition.directives)
    return [{ ...counts, directives: counts.directives + ofVariables.length, kind: definition.operation }]
  })
  return { measures, circle: measuring.circles[0] ?? null }
}
