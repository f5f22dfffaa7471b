import type { EscalationAddressee } from './escalation.ts'
import type { OrganisationKind } from './organisation.ts'
import type { ReviewTeam } from './review.ts'

/** A calendar date in London, YYYY-MM-DD; dates compare as text. */
export type Day = string

/** When progress is to be reported, and by when a missing report is to be obtained. */
export type UpdateRound = {
  readonly code: string
  readonly dueOn: Day
  readonly chaseBy: Day
  readonly isFinal: boolean
  readonly isCalledOff: boolean
  /** How many days before the date an organisation is reminded. */
  readonly reminderDays: number
}

/** From a day on, plans of a kind are routed to another team; to the DSPT team where it looks at them alone. */
export type RoutingChange = { readonly fromDay: Day; readonly routedTo: ReviewTeam }

/** What a cycle asks of one kind of organisation. */
export type KindInCycle = {
  readonly maySubmitPlan: boolean
  /** The team beside the DSPT team, from the first day of the cycle on; null where there is none. */
  readonly routedTo: ReviewTeam | null
  /** How that has changed since, the earliest day first. */
  readonly routingChanges: readonly RoutingChange[]
  readonly givesNoticeTo: ReviewTeam | null
  readonly publishesBaseline: boolean
  /** To whom it is escalated that a plan or an update is missing; null where it is not. */
  readonly escalatesTo: EscalationAddressee | null
}

/** The dates and limits of one year of the toolkit: rows of data, never constants. */
export type Cycle = {
  readonly code: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly baselineDue: Day
  readonly noticeBy: Day
  readonly templateAvailableFrom: Day
  readonly submissionDeadline: Day
  readonly latestCompletionDate: Day
  readonly reviewDays: number
  readonly answerDays: number
  readonly isStrict: boolean
  readonly itemsWarningAbove: number
  /** How many actions one owner may have before reviewers are shown it. */
  readonly ownerActionsWarningAbove: number
  readonly kinds: Readonly<Record<OrganisationKind, KindInCycle>>
  readonly rounds: readonly UpdateRound[]
}

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })
const londonOffset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })

/** The calendar date in London at an instant. */
export const londonDay = (instant: Date): Day => londonDate.format(instant)

const isSummerTime = (instant: Date): boolean => londonOffset.format(instant).includes('+01:00')

/** The last whole second of a date in London: deadlines are inclusive to it, on both sides of a change of the clocks. */
export const endOfLondonDay = (day: Day): Date => {
  const inSummer = new Date(`${day}T22:59:59Z`)
  return isSummerTime(inSummer) ? inSummer : new Date(`${day}T23:59:59Z`)
}

/** The first instant of a date in London. */
export const startOfLondonDay = (day: Day): Date => new Date(endOfLondonDay(addDays(day, -1)).getTime() + 1000)

/** Nine in the morning of a date in London: when what falls due on it happens. */
export const atNineInLondon = (day: Day): Date => {
  const inSummer = new Date(`${day}T08:00:00Z`)
  return isSummerTime(inSummer) ? inSummer : new Date(`${day}T09:00:00Z`)
}

/** Whole days from one date to another, negative when it goes back. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
