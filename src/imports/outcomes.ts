import { randomUUIDv7 } from 'node:crypto'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { write, type Writer } from '../persistence/writer.ts'
import type { Source } from './csv.ts'
import { cycleOfFile } from './cycle-of-file.ts'
import { oneImportAtATime } from './gate.ts'
import { keyOfOutcome, readOutcomes, type OutcomeRow } from './outcome-rows.ts'
import { reasonOf, resultOf, separated, type ImportOptions, type ImportResult, type Problem } from './result.ts'

type Outcome = {
  readonly id: string
  readonly framework: string
  readonly version: string
  readonly code: string
  readonly name: string
}
type Link = { readonly item: string; readonly outcome: string }

/** A line with what it maps: new is what is not known already. */
type Mapped = {
  readonly row: OutcomeRow
  readonly link: Link
  readonly isNewLink: boolean
  readonly nameBefore: string | null
}

const storing = `
  insert into framework_outcome (id, framework, version, code, name)
  select id, framework, version, code, name from jsonb_to_recordset(?::jsonb) as stored(id uuid, framework text, version text, code text, name text)
  on conflict (id) do update set name = excluded.name`

const linking = `
  insert into evidence_item_outcome (evidence_item_id, outcome_id)
  select item, outcome from jsonb_to_recordset(?::jsonb) as linked(item uuid, outcome uuid)`

const mapLines = async (
  em: Writer['em'],
  rows: readonly OutcomeRow[],
  cycle: string,
): Promise<readonly (Mapped | Problem)[]> => {
  const items = await em.execute<{ id: string; reference: string }[]>(
    'select id, reference from evidence_item where cycle_code = ?',
    [cycle],
  )
  const itemIds = new Map(items.map(({ id, reference }) => [reference, id]))
  const known = await em.execute<Outcome[]>('select id, framework, version, code, name from framework_outcome')
  const outcomes = new Map(known.map(outcome => [keyOfOutcome(outcome), outcome]))
  const links = await em.execute<Link[]>(
    'select evidence_item_id as item, outcome_id as outcome from evidence_item_outcome join evidence_item on id = evidence_item_id where cycle_code = ?',
    [cycle],
  )
  const linked = new Set(links.map(({ item, outcome }) => `${item} ${outcome}`))
  const newIds = new Map<string, string>()

  return rows.map((row): Mapped | Problem => {
    const item = itemIds.get(row.reference)
    if (item === undefined)
      return {
        line: row.line,
        code: 'REFERENCE_UNKNOWN',
        message: `The catalogue of ${cycle} has no ${row.reference}.`,
      }
    const key = keyOfOutcome(row)
    const before = outcomes.get(key)
    const outcome = before?.id ?? newIds.get(key) ?? randomUUIDv7()
    if (before === undefined) newIds.set(key, outcome)
    return {
      row,
      link: { item, outcome },
      isNewLink: !linked.has(`${item} ${outcome}`),
      nameBefore: before?.name ?? null,
    }
  })
}

const isNamedAnew = ({ row, nameBefore }: Mapped): boolean => nameBefore !== row.name

const store = async (em: Writer['em'], mapped: readonly Mapped[]): Promise<void> => {
  const named = new Map(
    mapped
      .filter(isNamedAnew)
      .map(({ row: { framework, version, code, name }, link }) => [
        link.outcome,
        { id: link.outcome, framework, version, code, name },
      ]),
  )
  if (named.size > 0) await em.execute(storing, [JSON.stringify([...named.values()])])
  const links = mapped.filter(({ isNewLink }) => isNewLink).map(({ link }) => link)
  if (links.length > 0) await em.execute(linking, [JSON.stringify(links)])
}

const nameOf = ({ framework, version, code }: OutcomeRow): string => `${framework} ${version} ${code}`

const takeOutcomes = async (
  { em, record }: Writer,
  rows: readonly OutcomeRow[],
  cycle: string,
  reason: string,
): Promise<ImportResult> => {
  const { taken, problems } = separated(await mapLines(em, rows, cycle))
  const created = taken.filter(({ isNewLink }) => isNewLink)
  const renamed = taken.filter(one => !one.isNewLink && isNamedAnew(one))
  await store(em, taken)

  const changes = [
    ...created.map(({ row }) => ({ field: `${cycle}.${row.reference}.outcomes`, before: null, after: nameOf(row) })),
    ...taken
      .filter(one => one.nameBefore !== null && isNamedAnew(one))
      .map(({ row, nameBefore }) => ({ field: `${nameOf(row)}.name`, before: nameBefore, after: row.name })),
  ]
  if (changes.length > 0) record({ type: 'CATALOGUE_IMPORTED', organisation: null, changes, reason })
  const counts = {
    created: created.length,
    updated: renamed.length,
    unchanged: taken.length - created.length - renamed.length,
    closed: 0,
  }
  return resultOf(counts, problems)
}

/** Takes in to which outcomes of a framework the items of a cycle map (R6). What is not in the file stays as it is. */
export const importOutcomes = async (
  database: Database,
  source: Source,
  options: ImportOptions & { readonly cycle: string },
): Promise<Ruling<ImportResult>> => {
  const reading = await readOutcomes(source)
  if (reading instanceof Refusal) return reading
  return write(
    database,
    async db => {
      await oneImportAtATime(db.em)
      const cycle = await cycleOfFile(db.em, options.cycle)
      if (cycle instanceof Refusal) return cycle
      const result = await takeOutcomes(db, reading.rows, cycle.code, reasonOf(options))
      return resultOf(result, reading.problems, result.problems)
    },
    options,
  )
}
