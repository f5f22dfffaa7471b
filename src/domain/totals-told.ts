import { toolkitStatuses, type ToolkitStatus } from './assessment.ts'
import { addedUp, inSteps, toldOfPart, toldOfWhole, type Audience, type SharesTold } from './disclosure.ts'
import type { PlanState } from './improvement-plan.ts'
import { regionCodes, type RegionCode } from './organisation.ts'
import type { PlanMeasure, PlanReportTally } from './plan-report.ts'

type Column = { readonly measure: PlanMeasure; readonly of: string | null }
type Tallies = readonly PlanReportTally[]

/** Counts that share the organisations of certain statuses: an organisation is in one of them at most, or always in one. */
type Sharing = {
  readonly columns: readonly Column[]
  readonly statuses: readonly ToolkitStatus[]
  readonly isAlwaysInOne?: true
}

const states = (...of: readonly PlanState[]): readonly Column[] => of.map(state => ({ measure: 'STATE', of: state }))

// A status is public, and so is which plans can stand behind it.
const sharingOfStates: readonly Sharing[] = [
  {
    columns: states('SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'NOT_AGREED'),
    statuses: ['STANDARDS_NOT_MET'],
  },
  { columns: states('APPROVED', 'COMPLETION_CLAIMED'), statuses: ['APPROACHING_STANDARDS'], isAlwaysInOne: true },
  { columns: states('COMPLETED'), statuses: ['STANDARDS_MET', 'STANDARDS_EXCEEDED'] },
  { columns: states('DRAFT'), statuses: ['NOT_PUBLISHED', 'STANDARDS_NOT_MET'] },
  { columns: states('CLOSED'), statuses: toolkitStatuses },
]

const alone = (measure: PlanMeasure): Sharing => ({ columns: [{ measure, of: null }], statuses: toolkitStatuses })

const sharingOf = (rounds: readonly string[]): readonly (readonly Sharing[])[] => [
  sharingOfStates,
  ...rounds.map(of => [
    {
      columns: (['RECEIVED', 'LATE', 'MISSING'] as const).map(measure => ({ measure, of })),
      statuses: toolkitStatuses,
    },
  ]),
  [alone('OVERDUE')],
  [alone('DECIDED')],
  [alone('SLIPPED')],
]

const find = (tallies: Tallies, { measure, of }: Column): PlanReportTally | undefined =>
  tallies.find(tally => tally.measure === measure && tally.of === of)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

type Told = Sharing & SharesTold

/** Of those that could be counted, whoever is told of already in another state is not. */
const amongOf = (tallies: Tallies, { statuses }: Sharing, earlier: readonly Told[]): number =>
  sum(statuses.map(of => find(tallies, { measure: 'STATUS', of })?.count ?? 0)) -
  sum(earlier.filter(one => one.statuses.some(status => statuses.includes(status))).flatMap(({ told }) => told))

const countsOf = (tallies: Tallies, { columns }: Sharing): readonly number[] =>
  columns.map(column => find(tallies, column)?.organisations ?? 0)

const toldIn = (
  tallies: Tallies,
  sharing: readonly Sharing[],
  tell: (shares: Parameters<typeof toldOfPart>[0], index: number) => SharesTold,
): readonly Told[] =>
  sharing.reduce<readonly Told[]>((earlier, one, index) => {
    const shares = { counts: countsOf(tallies, one), among: amongOf(tallies, one, earlier) }
    return [...earlier, { ...one, ...tell(shares, index) }]
  }, [])

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
  return sharingOf(rounds).reduce<Tallies>((so, sharing) => {
    const parts = places.map(({ place, own }) => ({
      place,
      own,
      told: toldIn(own, sharing, shares => toldOfPart(shares, audience)),
    }))
    const whole = toldIn(totals, sharing, (shares, index) => {
      const ofPlaces = parts.flatMap(({ told }) => told[index] ?? [])
      return sharing[index]?.isAlwaysInOne ? addedUp(shares, ofPlaces) : toldOfWhole(shares, ofPlaces, audience)
    })
    const listed = (place: Place, told: readonly Told[], own: Tallies): Tallies =>
      told.flatMap(one =>
        one.columns.map((column, index) => tallyOf(place, column, one.told[index] ?? 0, own, audience)),
      )
    const ofParts = parts.flatMap(({ place, told, own }) => listed(place, told, own))
    const ofWhole = listed({ region: null, isTotal: true }, whole, totals).map(tally => itemsOfParts(tally, ofParts))
    return [...so, ...ofParts, ...ofWhole]
  }, open)
}
