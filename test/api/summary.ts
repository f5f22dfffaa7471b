import { expect } from '@jest/globals'
import type { Person, RunningService } from './service.ts'

export const statuses = [
  'NOT_PUBLISHED',
  'STANDARDS_NOT_MET',
  'APPROACHING_STANDARDS',
  'STANDARDS_MET',
  'STANDARDS_EXCEEDED',
]
export const states = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_REVIEW',
  'INFORMATION_REQUESTED',
  'NOT_AGREED',
  'APPROVED',
  'COMPLETION_CLAIMED',
  'COMPLETED',
  'CLOSED',
]
export const regions = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63']

type Plans = readonly { readonly state: string; readonly count: number | null; readonly suppressed: boolean }[] | null
export type Row = {
  readonly region?: { readonly code: string } | null
  readonly organisations: number
  readonly statuses: readonly { status: string; count: number }[]
  readonly plans: Plans
}
export type Summary = {
  readonly cycle: string
  readonly asOf: string
  readonly rows: readonly Row[]
  readonly national: Row
  readonly total: Row
}

const row = '{ region { code } organisations statuses { status count } plans { state count suppressed } }'
export const document = `query ($cycle: CycleCode!, $asOf: DateTime, $kinds: [OrganisationKind!]) { regionalSummary(cycle: $cycle, asOf: $asOf, kinds: $kinds) {
  cycle asOf rows ${row} national ${row} total ${row} } }`

/** The summary of 2023-24 with everything that it tells, unless another cycle is asked for. */
export const summaryOf = async (service: RunningService, variables: object, person?: Person): Promise<Summary> => {
  const { data, errors } = await service.send(document, { cycle: '2023-24', ...variables }, person)
  expect(errors).toBeUndefined()
  return data.regionalSummary as Summary
}
