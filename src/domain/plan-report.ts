import type { Day } from './cycle.ts'
import type { Audience } from './disclosure.ts'
import { planStates, type PlanState } from './improvement-plan.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from './organisation.ts'
import { talliesTold } from './totals-told.ts'

export const planGroupings = ['REGION', 'ICB', 'KIND'] as const
export type PlanGrouping = (typeof planGroupings)[number]

export type PlanMeasure =
  | 'ORGANISATIONS'
  | 'STATUS'
  | 'IMPROVED'
  | 'STATE'
  | 'RECEIVED'
  | 'LATE'
  | 'MISSING'
  | 'OVERDUE'
  | 'DECIDED'
  | 'SLIPPED'

/** Which organisations stand together: by which of the three, the others are null. */
type PlanGroup = {
  readonly region: RegionCode | null
  readonly icb: string | null
  readonly kind: OrganisationKind | null
}

/** One measure of a group, or of everything; `of` is a status, a state or a round. */
export type PlanReportTally = PlanGroup & {
  readonly isTotal: boolean
  readonly measure: PlanMeasure
  readonly of: string | null
  /** Null where it is held back. */
  readonly count: number | null
  /** How many organisations stand behind it. */
  readonly organisations: number
  readonly medianDays: number | null
}

export type RoundThen = { readonly code: string; readonly dueOn: Day; readonly isCalledOff: boolean }

type RoundCounts = RoundThen & Readonly<Record<'received' | 'late' | 'missing', number | null>>

export type PlanReportRow = PlanGroup & {
  readonly organisations: number
  readonly plans: readonly { readonly state: PlanState; readonly count: number | null; readonly suppressed: boolean }[]
  readonly updates: readonly RoundCounts[]
  readonly itemsOverdue: number | null
  readonly medianDaysToDecision: number | null
  readonly itemsSlipped: number | null
  readonly medianDaysSlipped: number | null
  readonly suppressed: boolean
}

export type PlanReportAsked = {
  readonly by: PlanGrouping
  readonly rounds: readonly RoundThen[]
  /** The regions that are shown also where nothing is counted; with what has no region where the asker sees everything. */
  readonly regions: readonly RegionCode[]
  readonly isNational: boolean
  /** What is told where nothing was counted: zero, or nothing where counts are held back. */
  readonly otherwise: 0 | null
}

type Tallies = readonly PlanReportTally[]
type Column = { readonly measure: PlanMeasure; readonly of: string | null }

const isSame = (left: PlanGroup, right: PlanGroup): boolean =>
  left.region === right.region && left.icb === right.icb && left.kind === right.kind

const find = (tallies: Tallies, { measure, of }: Column): PlanReportTally | undefined =>
  tallies.find(tally => tally.measure === measure && tally.of === of)

const byPlace = (left: RegionCode | null, right: RegionCode | null): number =>
  (left ?? '~') < (right ?? '~') ? -1 : Number(left !== right)

/** The groups that have organisations, and every region that is asked about. */
const groupsOf = (tallies: Tallies, { by, regions, isNational }: PlanReportAsked): readonly PlanGroup[] => {
  const none = { region: null, icb: null, kind: null }
  if (by === 'REGION')
    return [...regionCodes.filter(code => regions.includes(code)), ...(isNational ? [null] : [])].map(region => ({
      ...none,
      region,
    }))
  return tallies
    .filter(({ isTotal, measure }) => !isTotal && measure === 'ORGANISATIONS')
    .map(({ region, icb, kind }) => ({ region, icb, kind }))
    .toSorted((left, right) => byPlace(left.region, right.region) || ((left.icb ?? '~') < (right.icb ?? '~') ? -1 : 1))
}

const numbersOf = (group: PlanGroup, tallies: Tallies, { rounds, otherwise }: PlanReportAsked): PlanReportRow => {
  const tally = (measure: PlanMeasure, of: string | null = null) => find(tallies, { measure, of })
  const count = (measure: PlanMeasure, of: string | null = null): number | null => {
    const found = tally(measure, of)
    return found === undefined ? otherwise : found.count
  }
  const row = {
    ...group,
    organisations: tally('ORGANISATIONS')?.count ?? 0,
    plans: planStates.map(state => {
      const counted = count('STATE', state)
      return { state, count: counted, suppressed: counted === null }
    }),
    updates: rounds.map(round => ({
      ...round,
      received: count('RECEIVED', round.code),
      late: count('LATE', round.code),
      missing: count('MISSING', round.code),
    })),
    itemsOverdue: count('OVERDUE'),
    medianDaysToDecision: tally('DECIDED')?.medianDays ?? null,
    itemsSlipped: count('SLIPPED'),
    medianDaysSlipped: tally('SLIPPED')?.medianDays ?? null,
  }
  const counts = [
    ...row.plans.map(plan => plan.count),
    ...row.updates.flatMap(({ received, late, missing }) => [received, late, missing]),
  ]
  return { ...row, suppressed: [...counts, row.itemsOverdue, count('DECIDED'), row.itemsSlipped].includes(null) }
}

/** Every group with every state and round, also at zero, and everything together (R63). */
export const planReport = (
  tallies: Tallies,
  asked: PlanReportAsked,
): { readonly rows: readonly PlanReportRow[]; readonly total: PlanReportRow } => ({
  rows: groupsOf(tallies, asked).map(group =>
    numbersOf(
      group,
      tallies.filter(tally => !tally.isTotal && isSame(tally, group)),
      asked,
    ),
  ),
  total: numbersOf(
    { region: null, icb: null, kind: null },
    tallies.filter(({ isTotal }) => isTotal),
    asked,
  ),
})

/**
 * The report as it is told to those who see totals alone: the numbers of regions and of everything in steps, those of boards
 * and kinds not at all, since with them what is held back of a region could be worked out (R62).
 */
export const planReportToldAlone = (
  { byRegion, grouped }: { readonly byRegion: Tallies; readonly grouped: Tallies },
  asked: Omit<PlanReportAsked, 'otherwise'>,
  audience: Audience,
) => {
  const told = talliesTold(
    byRegion,
    asked.rounds.map(({ code }) => code),
    audience,
  )
  const publicOnes = grouped.filter(({ isTotal, measure }) => !isTotal && measure === 'ORGANISATIONS')
  const shown = asked.by === 'REGION' ? told : [...publicOnes, ...told.filter(({ isTotal }) => isTotal)]
  return planReport(shown, { ...asked, otherwise: null })
}
