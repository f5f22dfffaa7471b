import { randomUUIDv7 } from 'node:crypto'
import type { Day } from '../domain/cycle.ts'
import type { RegionCode } from '../domain/organisation.ts'
import type { Writer } from '../persistence/writer.ts'
import { inParts } from './in-parts.ts'

/** Where an organisation belongs from a day on. */
export type Move = {
  readonly organisation: string
  readonly region: RegionCode | null
  readonly icb: string | null
  readonly fromDay: Day
}

const moves =
  'jsonb_to_recordset(?::jsonb) as moved(id uuid, organisation uuid, region text, icb text, "fromDay" date, "untilDay" date)'

const ending = `
  update placement set until_day = "untilDay" from ${moves}
  where placement.organisation_id = moved.organisation and until_day is null and from_day < "untilDay"`

const correcting = `
  update placement set region = moved.region, icb_code = moved.icb from ${moves}
  where placement.organisation_id = moved.organisation and until_day is null`

const beginning = `
  insert into placement (id, organisation_id, region, icb_code, from_day)
  select id, organisation, region, icb, "fromDay" from ${moves}
  where not exists (select from placement where placement.organisation_id = moved.organisation and until_day is null)`

/** Ends where organisations belonged until this day, which it no longer counts, and begins where they belong from it (R7). A second move on one day corrects the first. */
export const movePlacements = async (em: Writer['em'], moved: readonly Move[], today: Day): Promise<void> => {
  const rows = moved.map(move => ({ id: randomUUIDv7(), ...move, untilDay: today }))
  await inParts(em, ending, rows)
  await inParts(em, correcting, rows)
  await inParts(em, beginning, rows)
}
