import { Kind, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Row } from '../persistence/reading.ts'
import type { Selection } from '../persistence/selection.ts'
import { completing } from './completing.ts'
import type { Context } from './context.ts'
import { infoOf } from './selected-fields.ts'
import { selectionOf } from './selection.ts'

/** What an export tells of a plan, as a document: asked for one plan it answers what the export says of it. */
export const exportedPlan = `query ExportedPlan($id: ID!) {
  node(id: $id) {
    ... on ImprovementPlan {
      id
      revision
      version
      state
      routedTo
      submittedAt
      reviewRequestedAt
      waitingDays
      nextDue { what dueOn overdue }
      organisation { id odsCode name kind region { code name } }
      assessment { id cycle status }
      content {
        editing
        items {
          id
          origin
          evidenceItem { reference title }
          assertion
          auditAction
          gap
          actions
          owner
          plannedCompletionDate
          baselineCompletionDate
          slippageDays
          status
          overdue
          milestones { title dueOn achievedOn }
          fundingSecured
          fundingExpectedOn
          resourcesSecured
          resourcesExpectedOn
          localReferences
          dependencies
          agreements { party agreedDate reason at }
        }
      }
    }
  }
}`

/** How plans are read for an export, and what of a row is told; the same names, forms and gates as in the API. */
export type PlanExporting = {
  readonly selection: Selection
  readonly complete: (row: Row, context: Context) => unknown
}

export const exportingPlans = (schema: GraphQLSchema): PlanExporting => {
  const [operation] = parse(exportedPlan).definitions as readonly OperationDefinitionNode[]
  const [node] = operation?.selectionSet.selections ?? []
  const [query, plan] = [schema.getQueryType(), schema.getType('ImprovementPlan')]
  const field = query?.getFields()['node']
  if (operation === undefined || node?.kind !== Kind.FIELD || !query || !field || !plan || !('isTypeOf' in plan))
    throw new Error('The schema has no improvement plans to export.')
  const asked = { schema, operation, fragments: {} }
  return {
    selection: selectionOf(infoOf(asked, query, field, [node], 'node'), 'ImprovementPlan'),
    complete: completing(plan as Parameters<typeof completing>[0], [node], asked),
  }
}
