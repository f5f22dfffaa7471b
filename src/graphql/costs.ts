import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { ListSize } from './cost-directives.ts'
import type { AnyField } from './list-size.ts'

/** What types and fields weigh, by their place in the schema, where it is not 1 for an object and 0 for a value. */
const weights: Readonly<Record<string, number>> = {
  // Counted or summed up over all that there is.
  'Query.regionalSummary': 50,
  'Query.planReport': 50,
  'Query.evidenceGaps': 50,
  'Query.groundsForConcern': 50,
  // Told anew from the events.
  'ImprovementPlan.asOf': 20,
  // Read with the row they belong to.
  PageInfo: 0,
  PlanContent: 0,
  Obligation: 0,
  ReviewClaim: 0,
}

const weightOfAct = 10
const weightOfCounting = 10
const weightOfWrapping = 0

/** How many entries the lists without pages are taken to have. */
const assumedSizes: Readonly<Record<string, number>> = {
  'Assessment.evidence': 120,
  'CriteriaNotMetError.criteria': 9,
  'Cycle.kinds': 8,
  'EvidenceGapReport.rows': 120,
  'ImprovementPlan.viewerActions': 20,
  'ItemDifference.fields': 3,
  'Organisation.notifications': 100,
  'PlanContent.auditComparison': 10,
  'PlanContent.decisions': 3,
  'PlanContent.items': 10,
  'PlanContent.versions': 3,
  'PlanItem.agreements': 2,
  'PlanItem.milestones': 3,
  'PlanItemThen.agreements': 2,
  'PlanItemThen.milestones': 3,
  'PlanReport.rows': 10,
  'PlanSnapshot.items': 10,
  'PlanVersion.changesSincePrevious': 10,
  'PlanVersion.items': 10,
  'PublicationPreview.gaps': 20,
  'ReadinessReport.criteria': 9,
  'RegionalSummary.rows': 8,
  'Service.errorCodes': 25,
  'Service.limits': 25,
  'SubmittedItem.milestones': 3,
  'ViewerAction.blockedBy': 2,
}

const otherwiseAssumed = 5

/** Lists whose length is that of a list that is given. */
const asLongAs: Readonly<Record<string, string>> = { 'Query.nodes': 'ids' }

const entriesOfPages = ['edges', 'nodes']

const weightOf = (type: GraphQLObjectType, { name }: AnyField): number | undefined => {
  const isWrapping = type.name.endsWith('Connection')
  return (
    weights[`${type.name}.${name}`] ??
    (type.name === 'Mutation' ? weightOfAct : isWrapping && name === 'totalCount' ? weightOfCounting : undefined)
  )
}

const listSizeOf = (type: GraphQLObjectType, { name, args, type: answered }: AnyField): ListSize | undefined => {
  const place = `${type.name}.${name}`
  const slicing = args.filter(argument => ['first', 'last'].includes(argument.name))
  if (slicing.length > 0)
    return { slicingArguments: slicing.map(argument => argument.name), sizedFields: entriesOfPages }
  const given = asLongAs[place]
  if (given !== undefined) return { slicingArguments: [given] }
  const isEntryOfPage = type.name.endsWith('Connection') && entriesOfPages.includes(name)
  if (isEntryOfPage || !isListType(getNullableType(answered)) || !isCompositeType(getNamedType(answered)))
    return undefined
  return { assumedSize: assumedSizes[place] ?? otherwiseAssumed }
}

const weightOfType = ({ name }: GraphQLObjectType): number | undefined =>
  weights[name] ?? (/(Connection|Edge)$/.test(name) ? weightOfWrapping : undefined)

/** Puts weights and sizes into the extensions of the schema, from where they are printed and worked with. */
export const addCosts = (schema: GraphQLSchema): GraphQLSchema => {
  const types = Object.values(schema.getTypeMap()).filter(type => isObjectType(type))
  for (const type of types.filter(({ name }) => !name.startsWith('__'))) {
    const own = weightOfType(type)
    if (own !== undefined) type.extensions = { ...type.extensions, cost: { weight: String(own) } }
    for (const field of Object.values(type.getFields())) {
      const [weight, listSize] = [weightOf(type, field), listSizeOf(type, field)]
      field.extensions = {
        ...field.extensions,
        ...(weight === undefined ? {} : { cost: { weight: String(weight) } }),
        ...(listSize === undefined ? {} : { listSize }),
      }
    }
  }
  return schema
}

/** Every place that is named in the tables, so that a test can say which no longer exists. */
export const placesWithCosts: readonly string[] = [weights, assumedSizes, asLongAs].flatMap(table => Object.keys(table))
