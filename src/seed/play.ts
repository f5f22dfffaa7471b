import { cycleTold } from '../demonstration/cast.ts'
import { organisations, openedOn, type StatusBefore } from '../demonstration/organisations.ts'
import { catalogueTold } from '../demonstration/scene.ts'
import { stepsOf, type Step } from '../demonstration/step.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import { importOrganisations } from '../imports/organisations.ts'
import { importRegister } from '../imports/register.ts'
import type { Database } from '../persistence/database.ts'
import { flagDueSteps } from '../use-cases/flag-due-steps.ts'
import { patterns } from './patterns.ts'

const cycleBefore = '2022-23'
const told = new Date('2024-01-08T09:00:00Z')
const toldAgain = new Date('2024-07-05T09:00:00Z')

const words: Readonly<Record<StatusBefore, string>> = {
  Exceeded: 'Standards Exceeded',
  Met: 'Standards Met',
  Approaching: 'Approaching Standards',
  'Not Met': 'Standards Not Met',
  'Not Published': 'Not Published',
}

const lineOf = (odsCode: string, status: StatusBefore, years: string, on: string): string =>
  status === 'Not Published' ? `${odsCode},Not Published,` : `${odsCode},${years} ${words[status]},${on}`

const register = (lines: readonly string[]): string => ['Code,Status,Date Of Publication', ...lines].join('\n')

const optionsOf = (now: Date) => ({
  author: { subject: 'import', roles: [], requestId: null },
  now,
  fileName: 'the seeding',
})

const taken = <T>(what: string, ruling: Ruling<T>): T => {
  if (!(ruling instanceof Refusal)) return ruling
  throw new Error(`${what} was refused: ${ruling.reasons.map(({ message }) => message).join(' ')}`)
}

const found = async (database: Database): Promise<void> => {
  const rows = patterns.map(({ odsCode, name, kind, region, icb }, index) => ({
    line: index + 1,
    odsCode,
    name,
    kind,
    region,
    icb,
    openedOn,
  }))
  taken('The founding', await importOrganisations(database, { rows, problems: [] }, optionsOf(told)))
  const past = patterns.map(({ odsCode, before }) => lineOf(odsCode, before, '22/23', '29/06/2023'))
  const then = { ...optionsOf(told), cycle: cycleBefore }
  taken('The register', await importRegister(database, register(past), then))
  const present = patterns.flatMap(({ odsCode, now }) =>
    now === null ? [] : [lineOf(odsCode, now, '23/24', '28/06/2024')],
  )
  const now = { ...optionsOf(toldAgain), cycle: cycleTold }
  taken('The register', await importRegister(database, register(present), now))
}

// The stories keep clear of each other by the place of their organisation; those of the demonstration come first.
const steps = (): readonly Step[] =>
  patterns
    .flatMap((pattern, index) => stepsOf(pattern, organisations.length + index))
    .toSorted((left, right) => left.at.getTime() - right.at.getTime())

/** Plays the story of every pattern, each act by its use case, and then what falls due by itself: a few seconds. */
export const playPatterns = async (database: Database, now: Date): Promise<void> => {
  await found(database)
  const stage = { database, catalogue: await catalogueTold(database) }
  for (const step of steps()) taken(`The step "${step.id}"`, await step.run(stage, step))
  await flagDueSteps(database, { now: () => now, notBefore: now })
}
