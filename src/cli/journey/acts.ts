import { administrator, clockKeeper, organisation, type Person } from './people.ts'
import type { Ask } from './service.ts'
import { Unexpected } from './telling.ts'
import { planFor, type Plan } from './views.ts'

type Criterion = { readonly statement: string; readonly hint: string | null }

/** Why an act was refused. */
export type UserError = { readonly code: string; readonly message: string; readonly criteria?: readonly Criterion[] }

type Payload = {
  readonly userErrors: readonly UserError[]
  readonly improvementPlan?: { readonly id: string }
}

type Gap = { readonly evidenceItem: { readonly reference: string } | null }

/** An assessment as its organisation is shown it. */
export type Assessment = {
  readonly id: string
  readonly revision: number
  readonly status: string
  readonly statusHistory: readonly { readonly from: string; readonly to: string; readonly at: string }[]
  readonly publicationPreview: {
    readonly status: string
    readonly planCalledFor: boolean
    readonly gaps: readonly Gap[]
  }
  readonly evidence: readonly { readonly item: { readonly reference: string; readonly assertion: string } }[]
}

/** The assessment as it is now; with every evidence item, or with the gaps alone. */
export const assessmentNow = async (ask: Ask, onlyGaps = true): Promise<Assessment> => {
  const variables = { odsCode: organisation.odsCode, cycle: '2023-24', onlyGaps }
  return (await ask<{ assessment: Assessment }>('assessment', variables, administrator)).assessment
}

const payloadOf = async (ask: Ask, operation: string, input: object, person: Person): Promise<Payload> => {
  const [payload] = Object.values(await ask<Record<string, Payload>>(operation, { input }, person))
  if (payload === undefined) throw new Unexpected(`${operation} was not answered.`)
  return payload
}

/** Does something, and expects it to be done. */
export const act = async (ask: Ask, operation: string, input: object, person: Person): Promise<Payload> => {
  const payload = await payloadOf(ask, operation, input, person)
  const [refusal] = payload.userErrors
  if (refusal !== undefined)
    throw new Unexpected(`${operation} is done, not refused: ${refusal.code}: ${refusal.message}`)
  return payload
}

/** Does something to the assessment as it is now. */
export const actOnAssessment = async (ask: Ask, operation: string, input: object = {}): Promise<Payload> => {
  const { id, revision } = await assessmentNow(ask)
  return act(ask, operation, { assessmentId: id, expectedRevision: revision, ...input }, administrator)
}

type PlanInput = (plan: Plan) => object

const inputFor = async (ask: Ask, planId: string, person: Person, input: PlanInput): Promise<object> => {
  const plan = await planFor(ask, planId, person)
  return { planId, expectedRevision: plan.revision, ...input(plan) }
}

/** Does something to the plan as it is now. */
export const actOnPlan = async (
  ask: Ask,
  operation: string,
  planId: string,
  person: Person,
  input: PlanInput = () => ({}),
): Promise<Payload> => act(ask, operation, await inputFor(ask, planId, person, input), person)

/** Tries something, and expects it to be refused with this code. */
export const refusedOnPlan = async (
  ask: Ask,
  operation: string,
  planId: string,
  person: Person,
  code: string,
  input: PlanInput,
): Promise<UserError> => {
  const { userErrors } = await payloadOf(ask, operation, await inputFor(ask, planId, person, input), person)
  const refusal = userErrors.find(error => error.code === code)
  if (refusal === undefined) throw new Unexpected(`${operation} is refused with ${code}, and was not.`)
  return refusal
}

/** Writes an item of the plan, by the evidence that it is about. */
export const writeItem = async (ask: Ask, planId: string, reference: string, item: object): Promise<void> => {
  const { revision, content } = await planFor(ask, planId, administrator)
  const found = content.items.find(({ evidenceItem }) => evidenceItem?.reference === reference)
  if (found === undefined) throw new Unexpected(`The plan has an item about ${reference}.`)
  await act(ask, 'plan-item-update', { itemId: found.id, expectedRevision: revision, item }, administrator)
}

export const moveClock = async (ask: Ask, now: string): Promise<void> => {
  await act(ask, 'sandbox-clock-set', { now }, clockKeeper)
}
