import { addDays, endOfLondonDay, type Day } from '../domain/cycle.ts'

const dayOf = (year: string | undefined, month: string | undefined, date: string | undefined): Day | null => {
  const day = `${year}-${month}-${date}`
  const time = Date.parse(day)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}

/** A date as ODS writes it, 20230331; null when there is no such date. */
export const dayFromDigits = (text: string): Day | null => {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  return dayOf(year, month, date)
}

/** A date as the register writes it, 31/03/2023; null when there is no such date. */
export const dayFromSlashes = (text: string): Day | null => {
  const [, date, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
  return dayOf(year, month, date)
}

/** The first instant of a date in London. */
export const startOfLondonDay = (day: Day): Date => new Date(endOfLondonDay(addDays(day, -1)).getTime() + 1000)
