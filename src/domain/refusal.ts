import type { CriterionResult } from './approval-criteria.ts'
import type { PlanState } from './improvement-plan.ts'

export const userErrorCodes = [
  'INVALID_INPUT',
  'NOT_ELIGIBLE',
  'NOT_YET_AVAILABLE',
  'STANDARD_ALREADY_MET',
  'TRANSITION_NOT_ALLOWED',
  'CRITERIA_NOT_MET',
  'STALE_REVISION',
  'SEPARATION_OF_DUTIES',
  'NOT_ROUTED_TO_YOU',
  'ITEM_ALREADY_IN_PLAN',
  'IDEMPOTENCY_KEY_REUSED',
] as const
export type UserErrorCode = (typeof userErrorCodes)[number]

type Said = { readonly message: string; readonly path: readonly string[] }

/** Why something is refused: what, where in the input, and the data that a client needs to put it right. */
export type Reason = Said &
  (
    | { readonly code: Exclude<UserErrorCode, 'STALE_REVISION' | 'TRANSITION_NOT_ALLOWED' | 'CRITERIA_NOT_MET'> }
    | {
        readonly code: 'STALE_REVISION'
        readonly expected: number
        readonly actual: number
        readonly changedAt: string
        readonly changedFields: readonly string[]
      }
    | { readonly code: 'TRANSITION_NOT_ALLOWED'; readonly from: PlanState; readonly allowed: readonly PlanState[] }
    | { readonly code: 'CRITERIA_NOT_MET'; readonly criteria: readonly CriterionResult[] }
  )

/** A refusal is a value: returned with all its reasons at once, never thrown. */
export class Refusal {
  readonly reasons: readonly Reason[]

  constructor(reasons: readonly Reason[]) {
    this.reasons = reasons
  }
}

export type Ruling<T> = T | Refusal
