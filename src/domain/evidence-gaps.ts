import { inSteps, toldOfPart, toldOfWhole, type Audience, type SharesTold } from './disclosure.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from './organisation.ts'

/** How many organisations of one region and kind fall short of an item, how many of those have it in their plan, and among how many that fall short of the standard. */
export type GapTally = {
  readonly region: RegionCode | null
  readonly kind: OrganisationKind
  readonly organisations: number
  readonly inPlans: number
  readonly among: number
}

/** An evidence item, the kinds that have to complete it, and who falls short of it. */
export type ItemTallies<Item> = {
  readonly item: Item
  readonly reference: string
  readonly kinds: readonly OrganisationKind[]
  readonly tallies: readonly GapTally[]
}

export type GapFilters = {
  readonly regions: readonly RegionCode[] | null
  readonly kinds: readonly OrganisationKind[] | null
}

type GapRow<Item> = {
  readonly item: Item
  readonly organisations: number | null
  readonly inPlans: number | null
  readonly suppressed: boolean
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const sharesOf = (tallies: readonly GapTally[]) => ({
  counts: [sum(tallies.map(({ organisations }) => organisations))],
  among: sum(tallies.map(({ among }) => among)),
})

/** The closed list of cells of which all answers about an item are put together: everything, each region, and each kind in each region (R62). */
type Cells = {
  readonly whole: number
  readonly regions: readonly { readonly region: RegionCode | null; readonly told: number }[]
  readonly kinds: readonly {
    readonly region: RegionCode | null
    readonly kind: OrganisationKind
    readonly told: number
  }[]
}

const first = ({ told }: SharesTold): number => told[0] ?? 0

const cellsOf = ({ tallies }: ItemTallies<unknown>, audience: Audience): Cells => {
  const regions = [...regionCodes, null].map(region => {
    const own = tallies.filter(tally => tally.region === region)
    const kinds = own.map(tally => ({ region, kind: tally.kind, shares: toldOfPart(sharesOf([tally]), audience) }))
    const parts = kinds.map(({ shares }) => shares)
    return { region, kinds, shares: toldOfWhole(sharesOf(own), parts, audience) }
  })
  const parts = regions.map(({ shares }) => shares)
  return {
    whole: first(toldOfWhole(sharesOf(tallies), parts, audience)),
    regions: regions.map(({ region, shares }) => ({ region, told: first(shares) })),
    kinds: regions.flatMap(({ kinds }) =>
      kinds.map(({ region, kind, shares }) => ({ region, kind, told: first(shares) })),
    ),
  }
}

/** An answer adds up what is told of the largest cells that lie within it; so no answer tells what its cells do not. */
const toldOf = ({ whole, regions, kinds }: Cells, asked: GapFilters): number => {
  const isAsked = ({ region }: { readonly region: RegionCode | null }) =>
    asked.regions?.some(code => code === region) ?? true
  if (asked.kinds !== null)
    return sum(kinds.filter(cell => isAsked(cell) && asked.kinds?.includes(cell.kind)).map(({ told }) => told))
  return asked.regions === null ? whole : sum(regions.filter(isAsked).map(({ told }) => told))
}

const isAsked =
  ({ regions, kinds }: GapFilters) =>
  (tally: GapTally): boolean =>
    (regions?.some(code => code === tally.region) ?? true) && (kinds?.includes(tally.kind) ?? true)

const openly = <Item>({ item, tallies }: ItemTallies<Item>, asked: GapFilters): GapRow<Item> => {
  const counted = tallies.filter(isAsked(asked))
  const organisations = sum(counted.map(tally => tally.organisations))
  return { item, organisations, inPlans: sum(counted.map(tally => tally.inPlans)), suppressed: false }
}

/** How many of them planned it is told of everything alone, and where enough of those that are told have not. */
const rowOf = <Item>(tallied: ItemTallies<Item>, asked: GapFilters, audience: Audience): GapRow<Item> => {
  const { steps } = audience
  if (steps === 1) return openly(tallied, asked)
  const organisations = toldOf(cellsOf(tallied, audience), asked)
  const planned = sum(tallied.tallies.map(({ inPlans }) => inPlans))
  const isEverything = asked.regions === null && asked.kinds === null
  const inPlans = isEverything ? inSteps(Math.min(planned, organisations - steps), steps) : 0
  return {
    item: tallied.item,
    organisations: organisations === 0 ? null : organisations,
    inPlans: inPlans === 0 ? null : inPlans,
    suppressed: organisations === 0 || inPlans === 0,
  }
}

/** Every item that somebody who is asked about has to complete, the most frequent gap first; what is hidden comes last, in the order of the catalogue, so that its place tells nothing (R62). */
export const evidenceGaps = <Item>(
  items: readonly ItemTallies<Item>[],
  asked: GapFilters,
  audience: Audience,
): readonly GapRow<Item>[] =>
  items
    .filter(({ kinds }) => kinds.some(kind => asked.kinds?.includes(kind) ?? true))
    .map(item => rowOf(item, asked, audience))
    .toSorted((left, right) => (right.organisations ?? -1) - (left.organisations ?? -1))
