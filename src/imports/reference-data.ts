import { londonDay } from '../domain/cycle.ts'
import { referenceParts } from '../domain/evidence.ts'
import { organisationKinds } from '../domain/organisation.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { write, type Writer } from '../persistence/writer.ts'
import { cycles } from '../reference/cycles.ts'
import { icbs, icbsEstablishedOn } from '../reference/icbs.ts'
import { regions } from '../reference/regions.ts'
import {
  sampleAssertions,
  sampleCatalogueName,
  sampleCatalogueNote,
  sampleItemTitle,
} from '../reference/sample-catalogue.ts'
import { standards } from '../reference/standards.ts'
import { addMissingAssessments } from './assessments-of-cycle.ts'
import { takeCatalogue } from './evidence-catalogue.ts'
import type { EvidenceItem } from './evidence-rows.ts'
import { oneImportAtATime } from './gate.ts'
import type { OrganisationRow } from './organisation-rows.ts'
import { takeOrganisations } from './organisations.ts'

const reason = 'Reference data of the service.'

const addingRegions = `
  insert into region (code, name) select code, name from jsonb_to_recordset(?::jsonb) as added(code text, name text) on conflict (code) do nothing`

const addingStandards = `
  insert into standard (number, name) select number, name from jsonb_to_recordset(?::jsonb) as added(number int, name text) on conflict (number) do nothing`

const addingCycles = `
  insert into cycle (code, first_day, last_day, baseline_due, notice_by, template_available_from, submission_deadline,
    latest_completion_date, review_days, answer_days, is_strict, items_warning_above, owner_actions_warning_above, provenance)
  select code, "firstDay", "lastDay", "baselineDue", "noticeBy", "templateAvailableFrom", "submissionDeadline",
    "latestCompletionDate", "reviewDays", "answerDays", "isStrict", "itemsWarningAbove", "ownerActionsWarningAbove", provenance
  from jsonb_to_recordset(?::jsonb) as added(code text, "firstDay" date, "lastDay" date, "baselineDue" date, "noticeBy" date,
    "templateAvailableFrom" date, "submissionDeadline" date, "latestCompletionDate" date, "reviewDays" int, "answerDays" int,
    "isStrict" boolean, "itemsWarningAbove" int, "ownerActionsWarningAbove" int, provenance text)
  on conflict (code) do nothing returning code`

const addingKinds = `
  insert into cycle_kind (cycle_code, kind, may_submit_plan, routed_to, gives_notice_to, publishes_baseline, escalates_to)
  select cycle, kind, "maySubmitPlan", "routedTo", "givesNoticeTo", "publishesBaseline", "escalatesTo" from jsonb_to_recordset(?::jsonb)
    as added(cycle text, kind text, "maySubmitPlan" boolean, "routedTo" text, "givesNoticeTo" text, "publishesBaseline" boolean, "escalatesTo" text)`

const addingRounds = `
  insert into update_round (cycle_code, code, due_on, chase_by, is_final, is_called_off, reminder_days)
  select cycle, code, "dueOn", "chaseBy", "isFinal", "isCalledOff", "reminderDays" from jsonb_to_recordset(?::jsonb)
    as added(cycle text, code text, "dueOn" date, "chaseBy" date, "isFinal" boolean, "isCalledOff" boolean, "reminderDays" int)`

/** A cycle that is there already stays as it is: administrators may have moved its dates. */
const addCycles = async (em: Writer['em']): Promise<void> => {
  const added = (await em.execute<{ code: string }[]>(addingCycles, [JSON.stringify(cycles)])).map(({ code }) => code)
  const fresh = cycles.filter(({ code }) => added.includes(code))
  if (fresh.length === 0) return
  const kinds = fresh.flatMap(({ code, kinds: ofCycle }) =>
    organisationKinds.map(kind => ({ cycle: code, kind, ...ofCycle[kind] })),
  )
  await em.execute(addingKinds, [JSON.stringify(kinds)])
  await em.execute(addingRounds, [
    JSON.stringify(fresh.flatMap(({ code: cycle, rounds }) => rounds.map(round => ({ cycle, ...round })))),
  ])
}

const sampleItems: readonly EvidenceItem[] = sampleAssertions.flatMap(
  ([assertion, assertionTitle, mandatory, others]) =>
    [...mandatory, ...others]
      .toSorted((left, right) => left - right)
      .map(number => {
        const reference = `${assertion}.${number}`
        return {
          reference,
          parts: referenceParts(reference),
          assertion,
          assertionTitle,
          standard: Number(assertion.split('.')[0]),
          title: sampleItemTitle(reference, assertionTitle),
          mandatoryKinds: mandatory.includes(number) ? organisationKinds : [],
        }
      }),
)

/** A catalogue that is there already stays: it may be the official one. */
const addCatalogues = async (db: Writer): Promise<void> => {
  const present = (await db.em.execute<{ cycle: string }[]>('select cycle_code as cycle from evidence_catalogue')).map(
    ({ cycle }) => cycle,
  )
  for (const { code } of cycles.filter(cycle => !present.includes(cycle.code))) {
    const catalogue = { cycle: code, name: sampleCatalogueName(code), note: sampleCatalogueNote, isSample: true }
    await takeCatalogue(db, catalogue, { items: sampleItems, isWhole: false }, reason)
  }
}

const boards: readonly OrganisationRow[] = icbs.map(([odsCode, name, region], index) => ({
  line: index + 1,
  odsCode,
  name,
  kind: 'ICB',
  region,
  icb: null,
  openedOn: icbsEstablishedOn,
}))

/** A board that is there already stays: a newer list may have been imported. */
const addBoards = async (db: Writer, now: Date): Promise<void> => {
  const codes = JSON.stringify(boards.map(({ odsCode }) => odsCode))
  const present = await db.em.execute<{ code: string }[]>(
    'select ods_code as code from organisation where ods_code in (select jsonb_array_elements_text(?::jsonb))',
    [codes],
  )
  const known = new Set(present.map(({ code }) => code))
  const fresh = boards.filter(({ odsCode }) => !known.has(odsCode))
  if (fresh.length > 0) await takeOrganisations(db, fresh, londonDay(now), reason)
}

/** Loads what every database starts with, where it is lacking: regions, standards, cycles, boards, sample catalogues, and assessments. Nothing that is there is changed. */
export const loadReferenceData = async (database: Database, now: Date): Promise<void> => {
  const outcome = await write(
    database,
    async db => {
      await oneImportAtATime(db.em)
      await db.em.execute(addingRegions, [JSON.stringify(regions)])
      await db.em.execute(addingStandards, [JSON.stringify(standards)])
      await addCycles(db.em)
      await addCatalogues(db)
      await addBoards(db, now)
      await addMissingAssessments(db.em)
      return { loaded: true }
    },
    { author: { subject: null, roles: [], requestId: null }, now },
  )
  if (outcome instanceof Refusal) throw new Error('The reference data was refused.')
}
