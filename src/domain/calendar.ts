import type { Cycle, Day, UpdateRound } from './cycle.ts'
import { changesBetween, type Change } from './event.ts'
import { ruleOr } from './improvement-plan.ts'
import { Refusal, type Reason, type Ruling } from './refusal.ts'

/** The dates of a cycle that an administrator may move; its first and last day are what its code says. */
export const movableDates = [
  'baselineDue',
  'noticeBy',
  'templateAvailableFrom',
  'submissionDeadline',
  'latestCompletionDate',
] as const
export type MovableDate = (typeof movableDates)[number]

/** What is to change; absent or null leaves as it is. */
export type NewDates = { readonly [Name in MovableDate]?: Day | null | undefined }

export type NewRound = {
  readonly dueOn?: Day | null | undefined
  readonly chaseBy?: Day | null | undefined
  readonly isCalledOff?: boolean | null | undefined
}

/** A calendar after a change of it, with what has changed. */
export type CalendarChanged = { readonly cycle: Cycle; readonly changes: readonly Change[] }

const invalid = (message: string, ...path: readonly string[]): Reason => ({ code: 'INVALID_INPUT', message, path })

const commonReasons = (reason: string, changes: readonly Change[]): readonly Reason[] => [
  ...(reason.trim() === '' ? [invalid('Say why the calendar is changed.', 'reason')] : []),
  ...(changes.length === 0 ? [invalid('Nothing of the calendar would change.')] : []),
]

/** The dates that follow each other in every cycle; the same day is no disorder. */
const order: readonly (readonly [MovableDate | 'firstDay', MovableDate])[] = [
  ['firstDay', 'baselineDue'],
  ['firstDay', 'noticeBy'],
  ['firstDay', 'templateAvailableFrom'],
  ['baselineDue', 'submissionDeadline'],
  ['noticeBy', 'submissionDeadline'],
  ['templateAvailableFrom', 'submissionDeadline'],
  ['submissionDeadline', 'latestCompletionDate'],
]

const orderReasons = (cycle: Cycle, given: NewDates): readonly Reason[] =>
  order
    .filter(([earlier, later]) => cycle[earlier] > cycle[later])
    .map(([earlier, later]) =>
      invalid(
        `${earlier}, ${cycle[earlier]}, would be after ${later}, ${cycle[later]}.`,
        ...(earlier === 'firstDay' || typeof given[later] === 'string' ? [later] : [earlier]),
      ),
    )

const taking = <T extends object>(
  before: T,
  given: { readonly [Name in keyof T]?: T[Name] | null | undefined },
  names: readonly (keyof T)[],
): T => Object.assign({ ...before }, ...names.map(name => ({ [name]: given[name] ?? before[name] }))) as T

const isPastTheDeadline = ({ submissionDeadline }: Cycle, round: UpdateRound): boolean =>
  round.dueOn > submissionDeadline

/** Moves dates of a cycle, with a reason; what was flagged by the dates before stays as it was (R55). */
export const changeCalendar = (
  cycle: Cycle,
  given: NewDates & { readonly reason: string },
): Ruling<CalendarChanged> => {
  const after = taking(cycle, given, movableDates)
  const changes = changesBetween(cycle, after)
  const tooEarly = after.rounds.filter(round => !round.isCalledOff && !isPastTheDeadline(after, round))
  return ruleOr(
    [
      ...commonReasons(given.reason, changes),
      ...orderReasons(after, given),
      ...tooEarly.map(({ code, dueOn }) =>
        invalid(
          `Round ${code} is due on ${dueOn}, which would not be after the deadline. Move the round first.`,
          'submissionDeadline',
        ),
      ),
    ],
    () => ({ cycle: after, changes }),
  )
}

/** Progress is asked for after the deadline, then chased, and in the final round last. */
const roundReasons = (cycle: Cycle, round: UpdateRound): readonly Reason[] => {
  if (round.isCalledOff) return []
  const others = cycle.rounds.filter(({ code, isCalledOff }) => code !== round.code && !isCalledOff)
  const outOfTurn = others.find(other =>
    round.isFinal ? other.dueOn > round.dueOn : other.isFinal && other.dueOn < round.dueOn,
  )
  return [
    ...(isPastTheDeadline(cycle, round)
      ? []
      : [invalid(`A round is due after ${cycle.submissionDeadline}, the deadline of the assessment.`, 'dueOn')]),
    ...(round.chaseBy > round.dueOn
      ? []
      : [invalid(`A missing update is obtained after ${round.dueOn}, the day on which it is due.`, 'chaseBy')]),
    ...(outOfTurn === undefined
      ? []
      : [invalid(`The final round comes last: ${outOfTurn.code} is due on ${outOfTurn.dueOn}.`, 'dueOn')]),
  ]
}

/** Moves a round, calls it off, or asks for it after all, with a reason; no status changes by it (R48). */
export const changeRound = (
  cycle: Cycle,
  code: string,
  given: NewRound & { readonly reason: string },
): Ruling<CalendarChanged & { readonly round: UpdateRound }> => {
  const before = cycle.rounds.find(round => round.code === code)
  const unknown = `There is no such round. The rounds of ${cycle.code}: ${cycle.rounds.map(round => round.code).join(', ')}.`
  if (before === undefined) return new Refusal([invalid(unknown, 'round')])
  const round = taking(before, given, ['dueOn', 'chaseBy', 'isCalledOff'])
  const changes = changesBetween(before, round, `rounds.${code}.`)
  const after = { ...cycle, rounds: cycle.rounds.map(one => (one.code === code ? round : one)) }
  return ruleOr([...commonReasons(given.reason, changes), ...roundReasons(cycle, round)], () => ({
    cycle: after,
    changes,
    round,
  }))
}
