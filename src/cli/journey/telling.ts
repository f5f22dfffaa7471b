const width = 100
const margin = '   '

/** What was answered is not what the journey expects; it ends there. */
export class Unexpected extends Error {}

/** Goes on where something is so, and otherwise says what was expected. */
export const expectThat = (isSo: boolean, expected: string): void => {
  if (!isSo) throw new Unexpected(expected)
}

const broken = (text: string, room: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last === undefined || last.length + 1 + word.length > room
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`]
  }, [])

/** A text in lines that fit, each after the first below the beginning of its words. */
const hanging = (before: string, text: string): string =>
  broken(text, width - before.length)
    .map((line, index) => (index === 0 ? before : ' '.repeat(before.length)) + line)
    .join('\n')

export const say = (text: string): void => console.log(hanging(margin, text))

/** A point of a list. */
export const sayPoint = (text: string): void => console.log(hanging(`${margin}- `, text))

/** What one person sees. */
export const saySeen = (title: string, text: string): void =>
  console.log(hanging(`${margin}  ${title.padEnd(34)}`, text))

export const sayHeading = (text: string): void => console.log(`\n${text}\n`)

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })

/** A date or an instant as people write it: 24 June 2024. */
export const dateOf = (text: string): string => longDate.format(new Date(text))

/** STANDARDS_NOT_MET as the register writes it: Standards Not Met. */
export const statusOf = (status: string): string =>
  status
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(/\b[a-z]/g, letter => letter.toUpperCase())

/** UNDER_REVIEW in a sentence: under review. */
export const wordsOf = (code: string): string => code.toLowerCase().replaceAll('_', ' ')
