import type { Day } from './cycle.ts'
import { hiddenRows, smallestCountTold } from './disclosure.ts'
import { planStates, type PlanState } from './improvement-plan.ts'
import { regionCodes, type OrganisationKind, type RegionCode } from './organisation.ts'

export const planGroupings = ['REGION', 'ICB', 'KIND'] as const
export type PlanGrouping = (typeof planGroupings)[number]

export type PlanMeasure =
  | 'ORGANISATIONS'
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

/** One measure of a group, or of everything; `of` is a state or a round. */
export type PlanReportTally = PlanGroup & {
  readonly isTotal: boolean
  readonly measure: PlanMeasure
  readonly of: string | null
  readonly count: number
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
  /** Whether the asker is told no small counts. */
  readonly hidesSmall: boolean
}

type Tallies = readonly PlanReportTally[]
type Column = { readonly measure: PlanMeasure; readonly of: string | null }
type IsHidden = (column: Column) => boolean

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

const numbersOf = (group: PlanGroup, tallies: Tallies, rounds: readonly RoundThen[], isHidden: IsHidden) => {
  const hidden: Column[] = []
  const told = (measure: PlanMeasure, of: string | null = null): PlanReportTally | null | undefined => {
    if (!isHidden({ measure, of })) return find(tallies, { measure, of })
    hidden.push({ measure, of })
    return null
  }
  const count = (measure: PlanMeasure, of: string | null = null): number | null => {
    const tally = told(measure, of)
    return tally === null ? null : (tally?.count ?? 0)
  }
  const row = {
    ...group,
    organisations: find(tallies, { measure: 'ORGANISATIONS', of: null })?.count ?? 0,
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
    medianDaysToDecision: told('DECIDED')?.medianDays ?? null,
    itemsSlipped: count('SLIPPED'),
    medianDaysSlipped: told('SLIPPED')?.medianDays ?? null,
  }
  return { ...row, suppressed: hidden.length > 0 }
}

type Behind = { readonly group: PlanGroup; readonly count: number }

const hiddenOf = (behind: readonly Behind[]): readonly PlanGroup[] => {
  const hidden = hiddenRows(behind.map(({ count }) => count))
  return behind.flatMap(({ group }, index) => (hidden[index] ? [group] : []))
}

/** An integrated care board lies in a region: what is hidden of a region is hidden of all its boards, and within a region a board never alone (R62). */
const hiddenOfBoards = (behind: readonly Behind[]): readonly PlanGroup[] => {
  const inRegion = (code: RegionCode | null) => behind.filter(({ group }) => group.region === code)
  const regions = [...regionCodes, null].map(region => ({
    group: { region, icb: null, kind: null },
    count: inRegion(region).reduce((total, { count }) => total + count, 0),
  }))
  const hiddenRegions = hiddenOf(regions).map(({ region }) => region)
  return regions.flatMap(({ group: { region } }) =>
    hiddenRegions.includes(region) ? inRegion(region).map(({ group }) => group) : hiddenOf(inRegion(region)),
  )
}

/** Which groups are hidden in a column: small is what few organisations stand behind. */
const hiddenIn = (tallies: Tallies, groups: readonly PlanGroup[], asked: PlanReportAsked, column: Column) => {
  if (!asked.hidesSmall) return []
  const behind = groups.map(group => ({
    group,
    count:
      find(
        tallies.filter(tally => !tally.isTotal && isSame(tally, group)),
        column,
      )?.organisations ?? 0,
  }))
  return asked.by === 'ICB' ? hiddenOfBoards(behind) : hiddenOf(behind)
}

const columnsOf = (rounds: readonly RoundThen[]): readonly Column[] => [
  ...planStates.map(of => ({ measure: 'STATE' as const, of })),
  ...rounds.flatMap(({ code: of }) => (['RECEIVED', 'LATE', 'MISSING'] as const).map(measure => ({ measure, of }))),
  ...(['OVERDUE', 'DECIDED', 'SLIPPED'] as const).map(measure => ({ measure, of: null })),
]

const nameOf = ({ measure, of }: Column): string => `${measure} ${of}`

/** Every group with every state and round, also at zero, and everything together (R63). */
export const planReport = (
  tallies: Tallies,
  asked: PlanReportAsked,
): { readonly rows: readonly PlanReportRow[]; readonly total: PlanReportRow } => {
  const groups = groupsOf(tallies, asked)
  const total = tallies.filter(({ isTotal }) => isTotal)
  const everything: PlanGroup = { region: null, icb: null, kind: null }
  const hidden = new Map(
    columnsOf(asked.rounds).map(column => [nameOf(column), hiddenIn(tallies, groups, asked, column)]),
  )
  return {
    rows: groups.map(group =>
      numbersOf(
        group,
        tallies.filter(tally => !tally.isTotal && isSame(tally, group)),
        asked.rounds,
        column => hidden.get(nameOf(column))?.some(one => isSame(one, group)) ?? true,
      ),
    ),
    total: numbersOf(
      everything,
      total,
      asked.rounds,
      column => asked.hidesSmall && (find(total, column)?.organisations ?? 0) < smallestCountTold,
    ),
  }
}
