export type Environment = Readonly<Record<string, string | undefined>>

/** One thing that is wrong with one setting, and what would be right, in one line. */
export interface ConfigProblem {
  readonly setting: string
  readonly line: string
}

/** A text as it is repeated to whoever wrote it. */
export const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Reads settings one by one, and keeps every problem that it meets on the way. */
export class SettingsReading {
  readonly problems: ConfigProblem[] = []
  readonly environment: Environment

  constructor(environment: Environment) {
    this.environment = environment
  }

  problem(setting: string, message: string) {
    this.problems.push({ setting, line: `${setting} ${message}` })
  }

  text(setting: string): string | undefined {
    const value = this.environment[setting]?.trim()
    return value === '' ? undefined : value
  }

  checked(setting: string, fallback: string, isRight: (text: string) => boolean, wanted: string): string {
    const value = this.text(setting) ?? fallback
    if (isRight(value)) return value
    this.problem(setting, `is ${quoted(value)}; ${wanted}`)
    return fallback
  }

  /** Several, with spaces or commas between them. */
  list(setting: string, isRight: (text: string) => boolean, wanted: string): readonly string[] {
    const texts = (this.text(setting) ?? '').split(/[\s,]+/).filter(text => text !== '')
    for (const text of texts.filter(one => !isRight(one)))
      this.problem(setting, `names ${quoted(text)}, which is ${wanted}`)
    return Object.freeze(texts)
  }

  wholeNumber(setting: string, { fallback, from, to }: { fallback: number; from: number; to: number }): number {
    const isRight = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) >= from && Number(text) <= to
    return Number(this.checked(setting, String(fallback), isRight, `set it to a whole number from ${from} to ${to}`))
  }

  choice<T extends string>(setting: string, fallback: T, choices: readonly T[]): T {
    const value = this.text(setting)
    const chosen = value === undefined ? fallback : choices.find(choice => choice === value)
    if (chosen === undefined) this.problem(setting, `is ${quoted(value ?? '')}; set it to ${choices.join(' or ')}`)
    return chosen ?? fallback
  }
}
