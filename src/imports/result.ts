import type { Author } from '../persistence/events.ts'

/** Why a line was not taken, or something was not done as the file asks. */
export type ProblemCode =
  | 'LINE_NOT_READABLE'
  | 'WRONG_NUMBER_OF_COLUMNS'
  | 'OUTSIDE_ENGLAND'
  | 'CODE_NOT_VALID'
  | 'CODE_REPEATED'
  | 'CODE_UNKNOWN'
  | 'CODE_OF_ANOTHER_KIND'
  | 'NAME_MISSING'
  | 'REGION_UNKNOWN'
  | 'DATE_NOT_VALID'
  | 'STATUS_UNKNOWN'
  | 'ANOTHER_CYCLE'
  | 'NOT_OPEN_IN_CYCLE'
  | 'STATUS_DECIDED_HERE'
  | 'REFERENCE_NOT_VALID'
  | 'REFERENCE_UNKNOWN'
  | 'MANDATORY_NOT_VALID'
  | 'NAMED_DIFFERENTLY'
  | 'ITEM_KEPT'
  | 'NOT_YET'
  | 'SEVERAL_SUCCESSORS'
  | 'SUCCESSION_IN_A_CIRCLE'

/** What is reported of one line; the line is null where nothing in the file is meant, but something that it lacks. */
export type Problem = { readonly line: number | null; readonly code: ProblemCode; readonly message: string }

/** What a file says, line by line, and the lines that could not be taken. */
export type Reading<Row> = { readonly rows: readonly Row[]; readonly problems: readonly Problem[] }

/**
 * What an import did, counted in lines. A line is created, updated, unchanged or skipped; `closed` says how many things
 * ended with it: organisations newly closed, or evidence items taken out of the catalogue.
 */
export type ImportResult = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly closed: number
  readonly skipped: number
  readonly problems: readonly Problem[]
}

export type ImportOptions = { readonly author: Author; readonly now: Date; readonly fileName: string }

type Counts = Pick<ImportResult, 'created' | 'updated' | 'unchanged' | 'closed'>

const byLine = (left: Problem, right: Problem): number => (left.line ?? Infinity) - (right.line ?? Infinity) || 0

/** The counts with every problem in the order of lines; each problem with a line is a line that was skipped. */
export const resultOf = (counts: Counts, ...problems: readonly (readonly Problem[])[]): ImportResult => {
  const all = problems.flat().toSorted(byLine)
  return { ...counts, skipped: all.filter(({ line }) => line !== null).length, problems: all }
}

export const isProblem = (outcome: object): outcome is Problem => 'message' in outcome && 'line' in outcome

/** Sorts what came of each line into what was taken and what is reported. */
export const separated = <T extends object>(
  outcomes: readonly (T | Problem)[],
): { readonly taken: readonly T[]; readonly problems: readonly Problem[] } => ({
  taken: outcomes.filter((outcome): outcome is T => !isProblem(outcome)),
  problems: outcomes.filter(isProblem),
})

/** Why an event of this import happened. */
export const reasonOf = ({ fileName }: ImportOptions): string => `Imported from ${fileName}.`
