import { randomUUIDv7 } from 'node:crypto'
import { londonDay, type Day } from '../domain/cycle.ts'
import { changesBetween, type Change } from '../domain/event.ts'
import type { Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { write, type Writer } from '../persistence/writer.ts'
import { addMissingAssessments } from './assessments-of-cycle.ts'
import { oneImportAtATime } from './gate.ts'
import { inParts } from './in-parts.ts'
import type { OrganisationRow } from './organisation-rows.ts'
import { movePlacements } from './placements.ts'
import {
  reasonOf,
  resultOf,
  separated,
  type ImportOptions,
  type ImportResult,
  type Problem,
  type Reading,
} from './result.ts'

type Facts = Required<Omit<OrganisationRow, 'line'>>
type Known = Facts & { readonly id: string; readonly isSucceeded: boolean }

/** What becomes of one organisation. */
type Outcome = {
  readonly id: string
  readonly facts: Facts
  readonly before: Known | null
  readonly changes: readonly Change[]
}

const knownOnes = `
  select id, ods_code as "odsCode", name, kind, region, icb_code as icb, opened_on::text as "openedOn", closed_on::text as "closedOn", successor_code is not null as "isSucceeded"
  from organisation where ods_code in (select jsonb_array_elements_text(?::jsonb))`

const storing = `
  insert into organisation (id, ods_code, name, kind, region, icb_code, opened_on, closed_on)
  select id, "odsCode", name, kind, region, icb, "openedOn", "closedOn"
  from jsonb_to_recordset(?::jsonb) as stored(id uuid, "odsCode" text, name text, kind text, region text, icb text, "openedOn" date, "closedOn" date)
  on conflict (id) do update set name = excluded.name, region = excluded.region, icb_code = excluded.icb_code,
    opened_on = excluded.opened_on, closed_on = excluded.closed_on`

const anotherKind = ({ line, odsCode, kind }: OrganisationRow, known: Known): Problem => ({
  line,
  code: 'CODE_OF_ANOTHER_KIND',
  message: `${odsCode} is known as ${known.kind}, and a code never goes to another organisation; the file has it as ${kind}.`,
})

/** A file that tells no end, of whatever has a successor, tells nothing of when it closed. */
const isLeftOpen = ({ closedOn }: Omit<OrganisationRow, 'line'>, known: Known | null): boolean =>
  closedOn === undefined || (closedOn === null && known?.isSucceeded === true)

/** A code is permanent: what is known by it is changed, never replaced (R2). A date that the file does not tell stays. */
const outcomeOf = (row: OrganisationRow, known: Known | null): Outcome | Problem => {
  if (known !== null && known.kind !== row.kind) return anotherKind(row, known)
  const { line: _line, ...said } = row
  const facts = {
    ...said,
    openedOn: said.openedOn ?? known?.openedOn ?? null,
    closedOn: isLeftOpen(said, known) ? (known?.closedOn ?? null) : (said.closedOn ?? null),
  }
  return { id: known?.id ?? randomUUIDv7(), facts, before: known, changes: changesBetween<Facts>(known ?? {}, facts) }
}

const isMoved = ({ facts, before }: Outcome): boolean =>
  before === null || before.region !== facts.region || before.icb !== facts.icb

const isClosedNow = ({ facts, before }: Outcome): boolean =>
  facts.closedOn !== null && (before?.closedOn ?? null) === null

const store = async (em: Writer['em'], changed: readonly Outcome[], today: Day): Promise<void> => {
  const stored = changed.map(({ id, facts }) => ({ id, ...facts }))
  await inParts(em, storing, stored)
  const moved = changed.filter(isMoved).map(({ id, facts, before }) => ({
    organisation: id,
    region: facts.region,
    icb: facts.icb,
    fromDay: before === null ? (facts.openedOn ?? today) : today,
  }))
  await movePlacements(em, moved, today)
  await addMissingAssessments(
    em,
    changed.map(({ id }) => id),
  )
}

/** Stores what rows say of organisations, within a transaction: changes are on record, and nothing is written that is known already. */
export const takeOrganisations = async (
  { em, record }: Writer,
  rows: readonly OrganisationRow[],
  today: Day,
  reason: string,
): Promise<ImportResult> => {
  const found = await inParts<Known>(
    em,
    knownOnes,
    rows.map(({ odsCode }) => odsCode),
  )
  const known = new Map(found.map(one => [one.odsCode, one]))
  const { taken, problems } = separated(rows.map(row => outcomeOf(row, known.get(row.odsCode) ?? null)))

  const changed = taken.filter(({ changes }) => changes.length > 0)
  await store(em, changed, today)
  for (const { id, changes } of changed) record({ type: 'ORGANISATION_IMPORTED', organisation: id, changes, reason })

  const created = changed.filter(({ before }) => before === null).length
  const counts = { created, updated: changed.length - created, unchanged: taken.length - changed.length }
  return resultOf({ ...counts, closed: changed.filter(isClosedNow).length }, problems)
}

/** Takes in organisations from a file that was read: all in one transaction. */
export const importOrganisations = (
  database: Database,
  reading: Reading<OrganisationRow>,
  options: ImportOptions,
): Promise<Ruling<ImportResult>> =>
  write(
    database,
    async db => {
      await oneImportAtATime(db.em)
      const result = await takeOrganisations(db, reading.rows, londonDay(options.now), reasonOf(options))
      return resultOf(result, reading.problems, result.problems)
    },
    options,
  )
