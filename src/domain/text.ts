import type { Reason } from './refusal.ts'

const longestText = 10_000

// NUL and other controls, except tab, line feed and carriage return, cannot be stored or shown.
const isControl = (code: number): boolean => (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127

const problemOf = (text: string): string | null => {
  if (text.length > longestText) return `A text has at most ${longestText} characters; this one has ${text.length}.`
  if (!text.isWellFormed()) return 'The text holds half a character (a lone surrogate).'
  return [...text].some(character => isControl(character.codePointAt(0) ?? 0))
    ? 'The text holds a control character.'
    : null
}

/** Every text in an input that could not be stored as it is, with its path. */
export const textReasons = (input: unknown, path: readonly string[] = []): readonly Reason[] => {
  if (typeof input === 'string') {
    const message = problemOf(input)
    return message === null ? [] : [{ code: 'INVALID_INPUT', message, path }]
  }
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([field, value]) => textReasons(value, [...path, field]))
}
