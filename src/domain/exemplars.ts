import { isStandardMet, toolkitStatuses, type ToolkitStatus } from './assessment.ts'
import type { OrganisationFacts, RegionCode } from './organisation.ts'

/** An open organisation of a region that meets the standard of a cycle; all of it is public. */
export type Exemplar = Omit<OrganisationFacts, 'region'> & {
  readonly region: RegionCode
  readonly status: ToolkitStatus
}

/** The statuses of organisations that do well. */
export const exemplaryStatuses = toolkitStatuses.filter(isStandardMet)

/** Who falls short of the standard, and may learn from others. */
export type FallingShort = Pick<OrganisationFacts, 'odsCode' | 'kind' | 'region'> & { readonly status: ToolkitStatus }

/** How many are named at most: few enough to ring them all. */
export const mostExemplars = 5

const rank = ({ kind }: FallingShort, exemplar: Exemplar): number =>
  (exemplar.kind === kind ? 0 : 2) + (exemplar.status === 'STANDARDS_EXCEEDED' ? 0 : 1)

const byName = (left: Exemplar, right: Exemplar): number =>
  left.name.localeCompare(right.name, 'en-GB') || left.odsCode.localeCompare(right.odsCode, 'en-GB')

/** The organisations of its region to which one that falls short is pointed: its own kind first, then whoever exceeds the standard, then by name (R50). */
export const exemplarsFor = <One extends Exemplar>(short: FallingShort, doingWell: readonly One[]): readonly One[] =>
  isStandardMet(short.status)
    ? []
    : doingWell
        .filter(
          ({ odsCode, region, status }) =>
            odsCode !== short.odsCode && region === short.region && isStandardMet(status),
        )
        .toSorted((left, right) => rank(short, left) - rank(short, right) || byName(left, right))
        .slice(0, mostExemplars)
