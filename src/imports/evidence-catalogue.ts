import { randomUUIDv7 } from 'node:crypto'
import { changesBetween, type Change } from '../domain/event.ts'
import { Refusal, type Ruling } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { write, type Writer } from '../persistence/writer.ts'
import { sampleCatalogueName, sampleCatalogueNote } from '../reference/sample-catalogue.ts'
import type { Source } from './csv.ts'
import { cycleOfFile } from './cycle-of-file.ts'
import { readCatalogue, type EvidenceItem } from './evidence-rows.ts'
import { oneImportAtATime } from './gate.ts'
import { reasonOf, resultOf, type ImportOptions, type ImportResult, type Problem } from './result.ts'

/** A catalogue with what it says of itself. */
export type Catalogue = {
  readonly cycle: string
  readonly name: string
  readonly note: string
  readonly isSample: boolean
}

type Known = EvidenceItem & { readonly id: string; readonly isInUse: boolean }
type Stored = EvidenceItem & { readonly id: string }

const knownItems = `
  select id, reference, parts, assertion, assertion_title as "assertionTitle", standard, title, to_jsonb(mandatory_kinds) as "mandatoryKinds",
    exists (select from evidence_response where evidence_item_id = item.id)
      or exists (select from plan_item where evidence_item_id = item.id) as "isInUse"
  from evidence_item as item where cycle_code = ? order by parts`

const storing = `
  insert into evidence_item (id, cycle_code, reference, parts, assertion, assertion_title, standard, title, mandatory_kinds)
  select id, ?, reference, parts, assertion, "assertionTitle", standard, title, "mandatoryKinds"
  from jsonb_to_recordset(?::jsonb) as stored(id uuid, reference text, parts int[], assertion text, "assertionTitle" text, standard int, title text, "mandatoryKinds" text[])
  on conflict (id) do update set assertion = excluded.assertion, assertion_title = excluded.assertion_title,
    standard = excluded.standard, title = excluded.title, mandatory_kinds = excluded.mandatory_kinds`

const naming = `
  insert into evidence_catalogue (cycle_code, name, is_sample, note) values (?, ?, ?, ?)
  on conflict (cycle_code) do update set name = excluded.name, is_sample = excluded.is_sample, note = excluded.note`

const remove = async (em: Writer['em'], ids: readonly string[]): Promise<void> => {
  const named = 'in (select value::uuid from jsonb_array_elements_text(?::jsonb))'
  await em.execute(`delete from evidence_item_outcome where evidence_item_id ${named}`, [JSON.stringify(ids)])
  await em.execute(`delete from evidence_item where id ${named}`, [JSON.stringify(ids)])
}

const keptItem = ({ reference, isInUse }: Known): Problem => ({
  line: null,
  code: 'ITEM_KEPT',
  message: isInUse
    ? `${reference} is not in the file, but has answers or stands in a plan; it was kept.`
    : `${reference} is not among the lines that could be read; it was kept, because other lines could not.`,
})

const withoutId = (item: Known | undefined): Partial<EvidenceItem> => {
  if (item === undefined) return {}
  const { id: _id, isInUse: _isInUse, ...said } = item
  return said
}

/** The items of a file, and whether all of its lines could be read. */
type Contents = { readonly items: readonly EvidenceItem[]; readonly isWhole: boolean }

type Planned = {
  readonly created: readonly Stored[]
  readonly updated: readonly Stored[]
  readonly removed: readonly Known[]
  readonly kept: readonly Known[]
  readonly changes: readonly Change[]
}

/** What of the cycle's items is made, changed and taken out; what somebody has worked with is never taken out, nor anything for a file that is broken. */
const plan = ({ items, isWhole }: Contents, known: readonly Known[], cycle: string): Planned => {
  const byReference = new Map(known.map(item => [item.reference, item]))
  const references = new Set(items.map(({ reference }) => reference))
  const gone = known.filter(({ reference }) => !references.has(reference))
  const removed = gone.filter(({ isInUse }) => isWhole && !isInUse)
  const moved = items.flatMap(item => {
    const before = byReference.get(item.reference)
    const changes =
      before === undefined ? [] : changesBetween<EvidenceItem>(withoutId(before), item, `${cycle}.${item.reference}.`)
    return before === undefined || changes.length === 0 ? [] : [{ stored: { ...item, id: before.id }, changes }]
  })
  const created = items
    .filter(({ reference }) => !byReference.has(reference))
    .map(item => ({ ...item, id: randomUUIDv7() }))
  const total = known.length + created.length - removed.length
  return {
    created,
    updated: moved.map(({ stored }) => stored),
    removed,
    kept: gone.filter(item => !removed.includes(item)),
    changes: [
      ...changesBetween({ items: known.length }, { items: total }, `${cycle}.`),
      ...moved.flatMap(({ changes }) => changes),
      ...removed.map(item => ({ field: `${cycle}.${item.reference}`, before: withoutId(item), after: null })),
    ],
  }
}

const nameAnew = async (em: Writer['em'], catalogue: Catalogue): Promise<readonly Change[]> => {
  const { cycle, ...said } = catalogue
  const [known = {}] = await em.execute<Partial<typeof said>[]>(
    'select name, note, is_sample as "isSample" from evidence_catalogue where cycle_code = ?',
    [cycle],
  )
  const changes = changesBetween(known, said, `${cycle}.`)
  if (changes.length > 0) await em.execute(naming, [cycle, said.name, said.isSample, said.note])
  return changes
}

const namesOf = (created: readonly EvidenceItem[], cycle: string): Change => ({
  field: `${cycle}.added`,
  before: null,
  after: created.map(({ reference }) => reference),
})

/** Makes these items a cycle's catalogue, within a transaction. */
export const takeCatalogue = async (
  { em, record }: Writer,
  catalogue: Catalogue,
  contents: Contents,
  reason: string,
): Promise<ImportResult> => {
  const { cycle } = catalogue
  await em.execute('select id from evidence_item where cycle_code = ? order by id for update', [cycle])
  const { created, updated, removed, kept, changes } = plan(
    contents,
    await em.execute<Known[]>(knownItems, [cycle]),
    cycle,
  )
  const named = await nameAnew(em, catalogue)
  if (created.length + updated.length > 0) await em.execute(storing, [cycle, JSON.stringify([...created, ...updated])])
  if (removed.length > 0)
    await remove(
      em,
      removed.map(({ id }) => id),
    )

  const all = [...named, ...changes, ...(created.length === 0 ? [] : [namesOf(created, cycle)])]
  if (all.length > 0) record({ type: 'CATALOGUE_IMPORTED', organisation: null, changes: all, reason })

  const counts = { created: created.length, updated: updated.length, closed: removed.length }
  return resultOf({ ...counts, unchanged: contents.items.length - created.length - updated.length }, kept.map(keptItem))
}

const isNamedSample = (fileName: string): boolean => /sample/i.test(fileName)

const catalogueOf = (cycle: string, isSample: boolean, fileName: string): Catalogue =>
  isSample
    ? { cycle, isSample, name: sampleCatalogueName(cycle), note: `${sampleCatalogueNote} Imported from ${fileName}.` }
    : { cycle, isSample, name: `Evidence catalogue for ${cycle}`, note: `Imported from ${fileName}.` }

/** Takes in the evidence catalogue of a cycle. What is gone from the file is taken out, unless somebody has worked with it. */
export const importEvidenceCatalogue = async (
  database: Database,
  source: Source,
  options: ImportOptions & { readonly cycle: string; readonly isSample: boolean },
): Promise<Ruling<ImportResult>> => {
  const isSample = options.isSample || isNamedSample(options.fileName)
  const reading = await readCatalogue(source, { isSample })
  if (reading instanceof Refusal) return reading
  return write(
    database,
    async db => {
      await oneImportAtATime(db.em)
      const cycle = await cycleOfFile(db.em, options.cycle)
      if (cycle instanceof Refusal) return cycle
      const items = reading.rows.map(({ line: _line, ...item }) => item)
      const contents = { items, isWhole: reading.problems.length === 0 }
      const result = await takeCatalogue(
        db,
        catalogueOf(cycle.code, isSample, options.fileName),
        contents,
        reasonOf(options),
      )
      return resultOf(result, reading.problems, result.problems)
    },
    options,
  )
}
