import type { PlanState } from '../../src/domain/improvement-plan.ts'
import type { RegionCode } from '../../src/domain/organisation.ts'
import { addOrganisations, addPlans, type Invented } from './invented.ts'
import type { Answer, Person, RunningService } from './service.ts'

/** A list of the API with one filter and one order, and how its pages are asked for. */
export type Listing = {
  readonly list: 'organisations' | 'improvementPlans' | 'assessments'
  readonly filter?: object | null
  readonly orderBy?: string
  readonly person?: Person
}

export type PageAsked = { first?: unknown; after?: unknown; last?: unknown; before?: unknown }

export type Page = {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Asks for a page with the documents that clients rely on. */
export const askPage = (
  service: RunningService,
  { list, filter, orderBy, person }: Listing,
  asked: PageAsked,
): Promise<Answer> =>
  service.ask(
    list === 'improvementPlans' ? 'review-queue' : list,
    { ...(filter === undefined ? {} : { filter }), ...(orderBy === undefined ? {} : { orderBy }), ...asked },
    person,
  )

export const pageOf = async (service: RunningService, listing: Listing, asked: PageAsked): Promise<Page> => {
  const answer = await askPage(service, listing, asked)
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
  return answer.data[listing.list] as Page
}

export const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id)

const regions: readonly RegionCode[] = ['Y56', 'Y58', 'Y59']
const states: readonly PlanState[] = ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED']

/** Fifty councils, every name three times, each with a plan; four plans at a time were submitted at one instant, or not at all. */
const councils: readonly Invented[] = Array.from({ length: 50 }, (_none, index) => ({
  odsCode: `ZL${String(index).padStart(2, '0')}`,
  name: `Example Council ${Math.floor(index / 3)}`,
  kind: 'LOCAL_AUTHORITY',
  region: regions[index % 3] ?? null,
}))

const submittedAt = (index: number): string => new Date(Date.UTC(2024, 5, 24 + Math.floor(index / 16), 9)).toISOString()

export const addCouncils = async (service: RunningService, { items = 1 } = {}): Promise<readonly string[]> => {
  await addOrganisations(service, councils)
  return addPlans(
    service,
    councils.map(({ odsCode }, index) => {
      const state = states[index % 4] ?? 'DRAFT'
      const nextDueOn = index % 5 === 0 ? '2024-07-07' : '2024-07-08'
      return {
        odsCode,
        state,
        submittedAt: state === 'DRAFT' ? null : submittedAt(index),
        items,
        ...(index % 3 === 0 ? {} : { nextDueOn }),
      }
    }),
  )
}
