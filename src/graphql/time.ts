const firstYear = 1900
const lastYear = 2199

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isDayOfTheCalendar = (year: number, month: number, day: number): boolean =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)

/** The text itself where it is a day of the calendar, else null. */
export const readDate = (text: string): string | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  return isDayOfTheCalendar(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) ? text : null
}

// The hour 24 and the leap second 60 have no place in a JavaScript date.
const instantForm =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/** The instant that a text by RFC 3339 names, to the millisecond, else null. */
export const readInstant = (text: string): Date | null => {
  const [, date = '', time = '', fraction = '', offset = ''] = instantForm.exec(text) ?? []
  if (readDate(date) === null) return null
  const instant = new Date(`${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}${offset.toUpperCase()}`)
  return isYear(instant.getUTCFullYear()) ? instant : null
}

/** An instant as resolvers hand it over: a JavaScript date, or the text that PostgreSQL writes into JSON. */
export type Instant = Date | string

// Finer digits than milliseconds are kept as they are; coarser ones are filled up, so that one instant has one text.
const writeText = (text: string): string | null => {
  const [, date, time, fraction = '', offset = ''] = instantForm.exec(text) ?? []
  if (date === undefined) return null
  const seconds = /^(Z|[+-]00:00)$/i.test(offset)
    ? `${date}T${time}`
    : new Date(`${date}T${time}${offset}`).toISOString().slice(0, 19)
  return `${seconds}.${fraction.padEnd(3, '0')}Z`
}

/** The text of an instant in UTC, `2024-07-08T08:00:00.123Z`; null where the value is no instant. */
export const writeInstant = (value: unknown): string | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  return typeof value === 'string' ? writeText(value) : null
}
