import type { Scope } from './access.ts'
import { hiddenRows, smallestCountTold } from './disclosure.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from './organisation.ts'

/** How many organisations of one region and kind fall short of an item, and how many of those have it in their plan. */
export type GapTally = {
  readonly region: RegionCode | null
  readonly kind: OrganisationKind
  readonly organisations: number
  readonly inPlans: number
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

const seesSeveralRegions = ({ everywhere, regions }: Scope): boolean => everywhere || new Set(regions).size > 1

/** Regions and kinds together would tell what neither tells alone: that is for those who see one region (R62). */
export const mayNarrowBy = ({ regions, kinds }: GapFilters, scope: Scope): boolean =>
  regions === null || kinds === null || !seesSeveralRegions(scope)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** A part of a row of counts, of which some are hidden together: it is told when it holds all of those or none, and is no small count itself. */
const isTold = (counts: readonly number[], isAsked: (index: number) => boolean): boolean => {
  const hidden = [...hiddenRows(counts).entries()].flatMap(([index, isHidden]) => (isHidden ? [index] : []))
  const asked = hidden.filter(isAsked).length
  const isWhole = asked === 0 || asked === hidden.length
  return isWhole && sum(counts.filter((_count, index) => isAsked(index))) >= smallestCountTold
}

type Margin = { readonly counts: readonly number[]; readonly isAsked: (index: number) => boolean }

/** The counts among which those that are asked for stand: by region, or by the kinds that have to complete the item. */
const marginOf = ({ kinds, tallies }: ItemTallies<unknown>, asked: GapFilters, scope: Scope): Margin => {
  const places = scope.everywhere ? [...regionCodes, null] : [...new Set(scope.regions)]
  const countOf = (counts: (tally: GapTally) => boolean): number =>
    sum(tallies.filter(counts).map(({ organisations }) => organisations))
  if (asked.kinds !== null)
    return {
      counts: kinds.map(kind => countOf(tally => tally.kind === kind)),
      isAsked: index => asked.kinds?.some(kind => kind === kinds[index]) ?? true,
    }
  return {
    counts: places.map(region => countOf(tally => tally.region === region)),
    isAsked: index => asked.regions?.some(region => region === places[index]) ?? true,
  }
}

/** How many of them planned it is told of the whole alone, and where neither they nor the others are few. */
const tellsPlans = ({ regions, kinds }: GapFilters, organisations: number, inPlans: number): boolean => {
  const rest = organisations - inPlans
  return regions === null && kinds === null && inPlans >= smallestCountTold && (rest === 0 || rest >= smallestCountTold)
}

const rowOf = <Item>(tallied: ItemTallies<Item>, asked: GapFilters, scope: Scope): GapRow<Item> => {
  const counted = tallied.tallies.filter(
    ({ region, kind }) =>
      (asked.regions?.some(code => code === region) ?? true) && (asked.kinds?.includes(kind) ?? true),
  )
  const organisations = sum(counted.map(tally => tally.organisations))
  const inPlans = sum(counted.map(tally => tally.inPlans))
  if (!seesSeveralRegions(scope)) return { item: tallied.item, organisations, inPlans, suppressed: false }
  const { counts, isAsked } = marginOf(tallied, asked, scope)
  const isCountTold = isTold(counts, isAsked)
  const arePlansTold = isCountTold && tellsPlans(asked, organisations, inPlans)
  return {
    item: tallied.item,
    organisations: isCountTold ? organisations : null,
    inPlans: arePlansTold ? inPlans : null,
    suppressed: !arePlansTold,
  }
}

/** Every item that somebody who is asked about has to complete, the most frequent gap first; what is hidden comes last, in the order of the catalogue, so that its place tells nothing (R62). */
export const evidenceGaps = <Item>(
  items: readonly ItemTallies<Item>[],
  asked: GapFilters,
  scope: Scope,
): readonly GapRow<Item>[] =>
  items
    .filter(({ kinds }) => kinds.some(kind => asked.kinds?.includes(kind) ?? true))
    .map(item => rowOf(item, asked, scope))
    .toSorted((left, right) => (right.organisations ?? -1) - (left.organisations ?? -1))
