import type { FieldNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql'
import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql'
import type { RootName } from '../persistence/reading.ts'
import { nothingSelected, type Selection } from '../persistence/selection.ts'

type Asked = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

const isIncluded = (node: SelectionNode, { variableValues }: Asked): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false

/** Gathers the fields under their names: aliases of one field are one field, read with all that any of them asks for. */
const gather = (set: SelectionSetNode, asked: Asked, ofType: string | null, into: Map<string, FieldNode[]>): void => {
  for (const node of set.selections) {
    if (!isIncluded(node, asked)) continue
    if (node.kind === Kind.FIELD) {
      into.set(node.name.value, [...(into.get(node.name.value) ?? []), node])
      continue
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments[node.name.value]
    const condition = fragment?.typeCondition?.name.value ?? null
    if (
      fragment !== undefined &&
      (ofType === null || condition === null || condition === ofType || condition === 'Node')
    )
      gather(fragment.selectionSet, asked, ofType, into)
  }
}

const below = (nodes: readonly FieldNode[], asked: Asked, ofType: string | null): Selection => {
  const fields = new Map<string, FieldNode[]>()
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) gather(selectionSet, asked, ofType, fields)
  return fields.size === 0
    ? nothingSelected
    : new Map([...fields].map(([name, asIs]) => [name, below(asIs, asked, null)]))
}

const known = new WeakMap<FieldNode, Map<string, Selection>>()

/** Documents are kept from request to request; without directives a field of one always selects the same. */
const isTheSameEveryTime = ({ fieldNodes, operation }: GraphQLResolveInfo): boolean =>
  fieldNodes.length === 1 && operation.loc?.source.body.includes('@') === false

/** What was asked of a field; of one type where the field can answer with several. */
export const selectionOf = (info: GraphQLResolveInfo, ofType: string | null = null): Selection => {
  const [node] = info.fieldNodes
  if (node === undefined || !isTheSameEveryTime(info)) return below(info.fieldNodes, info, ofType)
  const ofNode = known.get(node) ?? new Map<string, Selection>()
  known.set(node, ofNode)
  const selection = ofNode.get(ofType ?? '') ?? below(info.fieldNodes, info, ofType)
  ofNode.set(ofType ?? '', selection)
  return selection
}

/** Everything that either asks for. */
const mergeSelections = (left: Selection, right: Selection): Selection => {
  if (left.size === 0) return right
  if (right.size === 0) return left
  const names = new Set([...left.keys(), ...right.keys()])
  return new Map(
    [...names].map(name => [
      name,
      mergeSelections(left.get(name) ?? nothingSelected, right.get(name) ?? nothingSelected),
    ]),
  )
}

const pages = new WeakMap<Selection, { node: Selection; hasTotal: boolean }>()

/** What was asked of a connection, through its edges and its nodes. */
export const pageSelectionOf = (info: GraphQLResolveInfo): { readonly node: Selection; readonly hasTotal: boolean } => {
  const asked = selectionOf(info)
  const page = pages.get(asked) ?? {
    node: mergeSelections(asked.get('edges')?.get('node') ?? nothingSelected, asked.get('nodes') ?? nothingSelected),
    hasTotal: asked.has('totalCount'),
  }
  pages.set(asked, page)
  return page
}

/** What was asked of a page of concerns, each of which is read with the assessment that it stands on. */
export const concernSelectionOf = (
  info: GraphQLResolveInfo,
): { readonly node: Selection; readonly hasTotal: boolean } => {
  const { node, hasTotal } = pageSelectionOf(info)
  const assessment = node.get('assessment') ?? nothingSelected
  const organisation = mergeSelections(
    node.get('organisation') ?? nothingSelected,
    assessment.get('organisation') ?? nothingSelected,
  )
  return {
    hasTotal,
    node: organisation.size === 0 ? assessment : new Map([...assessment, ['organisation', organisation]]),
  }
}

/** What was asked of each type that a node can be. */
export const selectionsByType = (info: GraphQLResolveInfo): Readonly<Record<RootName, Selection>> => ({
  Organisation: selectionOf(info, 'Organisation'),
  Assessment: selectionOf(info, 'Assessment'),
  ImprovementPlan: selectionOf(info, 'ImprovementPlan'),
  PlanItem: selectionOf(info, 'PlanItem'),
  EvidenceItem: selectionOf(info, 'EvidenceItem'),
  Notification: selectionOf(info, 'Notification'),
})
