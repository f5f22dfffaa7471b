import type { Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { sessionFor } from '../use-cases/session.ts'
import { viewerOf } from './cast.ts'
import type { Deed } from './deed.ts'
import type { Invented } from './organisations.ts'
import { sceneOf, type CatalogueItem } from './scene.ts'

/** Where steps are taken: the database, with the catalogue that it has. */
export type Stage = { readonly database: Database; readonly catalogue: readonly CatalogueItem[] }

/** One transaction of the loading; its id stands in its events as their request id, so that the events themselves tell what is done. */
export type Step = {
  readonly id: string
  readonly at: Date
  readonly run: (stage: Stage, step: Step) => Promise<Ruling<unknown>>
}

const minute = 60_000

/** Nine o'clock in London, and a quarter of an hour for everything that was done before; no two organisations at once. */
const timeOf = ({ day }: Deed, place: number, organisation: number): Date =>
  new Date(Date.parse(`${day}T08:00:00Z`) + place * 15 * minute + organisation * 17_000)

const perform = async (
  { database, catalogue }: Stage,
  { id, at }: Step,
  organisation: Invented,
  deed: Deed,
): Promise<Ruling<unknown>> => {
  const scene = await sceneOf(database, organisation, catalogue)
  const viewer = viewerOf(deed.by, organisation)
  return deed.perform(scene, command =>
    sessionFor(database, { viewer, now: at, requestId: id, act: deed.act, command }),
  )
}

/** The steps of one organisation's story. */
export const stepsOf = (organisation: Invented, index: number): readonly Step[] =>
  organisation.story.map((deed, place) => ({
    id: `demonstration ${organisation.odsCode} ${place + 1} ${deed.act}`,
    at: timeOf(deed, place, index),
    run: (stage, step) => perform(stage, step, organisation, deed),
  }))
