import { ann } from './people.ts'
import type { RunningService } from './service.ts'

const planFields = `id revision version state content { items {
  itemId: id origin evidenceItem { reference } assertion auditAction gap actions owner plannedCompletionDate baselineCompletionDate status
  milestones { title dueOn achievedOn } fundingSecured fundingExpectedOn resourcesSecured resourcesExpectedOn localReferences dependencies
  agreements { party agreedDate reason at } } }`
const present = `query ($id: ID!) { node(id: $id) { ... on ImprovementPlan { ${planFields} assessment { status } } } }`

type Item = { readonly itemId: string; readonly evidenceReference: string | null; readonly auditAction: string | null }

/** A plan and its assessment's status as they are answered at one time. */
export type Answered = {
  readonly status: string
  readonly plan: {
    readonly revision: number
    readonly version: number
    readonly state: string
    readonly items: readonly Item[]
  }
}

type AnsweredItem = Item & { readonly evidenceItem: { readonly reference: string } | null }

/** What the service answers of the plan now. */
export const answeredNow = async (service: RunningService, planId: string): Promise<Answered> => {
  const { revision, version, state, content, assessment } = (await service.send(present, { id: planId }, ann)).data.node
  const items = (content.items as AnsweredItem[]).map(({ evidenceItem, ...item }) => ({
    ...item,
    evidenceReference: evidenceItem?.reference ?? null,
  }))
  return { status: assessment.status, plan: { revision, version, state, items } }
}

/** What the service answers of the plan as it was at an instant; null where there was none. */
export const answeredAsOf = async (service: RunningService, planId: string, at: string): Promise<Answered | null> => {
  const { asOf, assessment } = (await service.ask('plan-as-of', { id: planId, at }, ann)).data.node
  return asOf === null ? null : { status: assessment.status, plan: asOf }
}
