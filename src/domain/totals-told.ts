import type { ToolkitStatus } from './assessment.ts'
import { addedUp, inSteps, toldOfPart, toldOfWhole, type Audience, type Shares, type SharesTold } from './disclosure.ts'
import type { PlanState } from './improvement-plan.ts'
import { regionCodes, type RegionCode } from './organisation.ts'
import type { PlanMeasure, PlanReportTally } from './plan-report.ts'

type Column = { readonly measure: PlanMeasure; readonly of: string | null }
type Tallies = readonly PlanReportTally[]

/** Counts that share organisations: an organisation is in one of them at most, or always in one. */
type Sharing = {
  readonly columns: readonly Column[]
  /** The public numbers of those that could be counted, by what everybody knows of their statuses. */
  readonly among: readonly Column[]
  readonly isAlwaysInOne?: true
  /** Whether it is told goes by the public number alone. */
  readonly isToldWithPublic?: true
}

const states = (...of: readonly PlanState[]): readonly Column[] => of.map(state => ({ measure: 'STATE', of: state }))
const having = (...of: readonly ToolkitStatus[]): readonly Column[] =>
  of.map(status => ({ measure: 'STATUS', of: status }))

// A status is public, and so is which plans can stand behind it. Met after Approaching: the plan was completed, or closed.
const improved: Column = { measure: 'IMPROVED', of: null }
const approached: readonly Column[] = [...having('APPROACHING_STANDARDS'), improved]
const fellShort: readonly Column[] = [...having('STANDARDS_NOT_MET'), ...approached]

/** Drafts and closed plans are in none: of what nobody has handed in, and of what nobody needs any more, no total is told. */
const sharingOf = (rounds: readonly string[]): readonly Sharing[] => [
  {
    columns: states('SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'NOT_AGREED'),
    among: having('STANDARDS_NOT_MET'),
  },
  {
    columns: states('APPROVED', 'COMPLETION_CLAIMED'),
    among: having('APPROACHING_STANDARDS'),
    isAlwaysInOne: true,
  },
  { columns: states('COMPLETED'), among: [improved] },
  ...rounds.map(of => ({
    columns: (['RECEIVED', 'LATE', 'MISSING'] as const).map(measure => ({ measure, of })),
    among: approached,
  })),
  ...(['OVERDUE', 'SLIPPED'] as const).map(measure => ({ columns: [{ measure, of: null }], among: fellShort })),
  { columns: [{ measure: 'DECIDED', of: null }], among: approached, isToldWithPublic: true },
]

const find = (tallies: Tallies, { measure, of }: Column): PlanReportTally | undefined =>
  tallies.find(tally => tally.measure === measure && tally.of === of)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const sharesOf = (tallies: Tallies, { columns, among }: Sharing): Shares => {
  const organisations = (column: Column) => find(tallies, column)?.organisations ?? 0
  return { counts: columns.map(organisations), among: sum(among.map(organisations)) }
}

const toldOfPlace = (tallies: Tallies, sharing: Sharing, audience: Audience): SharesTold => {
  const shares = sharesOf(tallies, sharing)
  return sharing.isToldWithPublic
    ? { told: [inSteps(shares.among, audience.steps)], spare: 0 }
    : toldOfPart(shares, audience)
}

const toldOfAll = (tallies: Tallies, sharing: Sharing, places: readonly SharesTold[], audience: Audience): SharesTold =>
  sharing.isAlwaysInOne || sharing.isToldWithPublic
    ? addedUp(sharesOf(tallies, sharing), places)
    : toldOfWhole(sharesOf(tallies, sharing), places, audience)

type Place = { readonly region: RegionCode | null; readonly isTotal: boolean }

/** A count as it is told. Items and days come in steps too, of places where enough organisations stand behind them. */
const tallyOf = (
  place: Place,
  column: Column,
  told: number,
  tallies: Tallies,
  { steps }: Audience,
): PlanReportTally => {
  const tally = find(tallies, column)
  const isOfItems = column.measure === 'OVERDUE' || column.measure === 'SLIPPED'
  const days = tally?.medianDays ?? null
  return {
    ...place,
    ...column,
    icb: null,
    kind: null,
    count: told === 0 ? null : isOfItems ? inSteps(tally?.count ?? 0, steps) : told,
    organisations: told,
    medianDays: told === 0 || days === null ? null : Math.round(days / steps) * steps,
  }
}

/** Items of everything are those of the places that are told: how many a single organisation has is its own affair. */
const itemsOfParts = (total: PlanReportTally, parts: Tallies): PlanReportTally => {
  if (total.measure !== 'OVERDUE' && total.measure !== 'SLIPPED') return total
  const items = sum(parts.map(part => find([part], total)?.count ?? 0))
  return { ...total, count: items === 0 ? null : items }
}

/**
 * What is told to those who see totals alone (R62): of a closed list of cells, which are the regions, what belongs to none,
 * and everything, each measure in steps. The tallies are those by region.
 */
export const talliesTold = (tallies: Tallies, rounds: readonly string[], audience: Audience): Tallies => {
  const totals = tallies.filter(({ isTotal }) => isTotal)
  const places = [...regionCodes, null].map(region => ({
    place: { region, isTotal: false },
    own: tallies.filter(tally => !tally.isTotal && tally.region === region),
  }))
  const open = tallies.filter(({ measure }) => measure === 'ORGANISATIONS')
  const listed = (place: Place, { columns }: Sharing, { told }: SharesTold, own: Tallies): Tallies =>
    columns.map((column, index) => tallyOf(place, column, told[index] ?? 0, own, audience))
  return sharingOf(rounds).reduce<Tallies>((so, sharing) => {
    const parts = places.map(({ place, own }) => ({ place, own, told: toldOfPlace(own, sharing, audience) }))
    const whole = toldOfAll(
      totals,
      sharing,
      parts.map(({ told }) => told),
      audience,
    )
    const ofParts = parts.flatMap(({ place, told, own }) => listed(place, sharing, told, own))
    const everything = { region: null, isTotal: true }
    const ofWhole = listed(everything, sharing, whole, totals).map(tally => itemsOfParts(tally, ofParts))
    return [...so, ...ofParts, ...ofWhole]
  }, open)
}
