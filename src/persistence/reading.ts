import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import type { Viewer } from '../domain/access.ts'
import type { Day } from '../domain/cycle.ts'
import { askFor, askForTotals } from './asking.ts'
import type { Database } from './database.ts'
import { gatherInTurn, type Gather } from './gathering.ts'
import { textOf, type Selection } from './selection.ts'
import { assessmentShape } from './shapes/assessment.ts'
import { evidenceItemShape } from './shapes/evidence.ts'
import { planShape } from './shapes/improvement-plan.ts'
import { notificationShape } from './shapes/notification.ts'
import { organisationShape } from './shapes/organisation.ts'
import { planItemShape } from './shapes/plan-item.ts'
import { newBuilding, rowOf, type Place, type Shape } from './shapes/shape.ts'
import { Statements, type Ask, type Runner, type RunnerWithin, type Sql, type Values } from './statement.ts'
import { visibilityFor, type Conditions, type Visibility } from './visibility.ts'

/** One viewer's way to what is stored: everything read through it is what they may see. */
export type Reading = {
  readonly statements: Runner
  /** Counts across everything: what of it may be told is for the caller to see to. */
  readonly totals: Runner
  readonly visibility: Visibility
  readonly values: Values
  /** Asks together with the other requests of this viewer. */
  readonly gather: Gather
}

/** A row as clients know it: fields by their names, and what fields worked out from it need. */
export type Row = Readonly<Record<string, unknown>>

const statementsOf = new WeakMap<Database, Statements>()

const statementsFor = (database: Database): Statements => {
  const known = statementsOf.get(database)
  if (known !== undefined) return known
  const statements = new Statements(database.orm.em.fork().getKysely<unknown>())
  statementsOf.set(database, statements)
  return statements
}

const readingOf = (database: Database, viewer: Viewer, today: Day): Reading => {
  const visibility = visibilityFor(viewer)
  const own = viewer.grants.flatMap(({ role, scope }) =>
    role.startsWith('ORGANISATION_') && scope !== null ? [scope] : [],
  )
  const statements = statementsFor(database)
  return {
    statements: statements.on(askFor(database, viewer)),
    totals: statements.on(askForTotals(database)),
    visibility,
    values: { ...visibility.values, 'own organisations': own, today },
    gather: gatherInTurn(),
  }
}

const readings = new WeakMap<Database, WeakMap<Viewer, Reading>>()

/**
 * `today` is the day in London on which the question is asked. A viewer is remembered for as long as their token is, and what they may see
 * with them: it is worked out once a day.
 */
export const readingFor = (database: Database, viewer: Viewer, today: Day): Reading => {
  const ofDatabase = readings.get(database) ?? new WeakMap<Viewer, Reading>()
  readings.set(database, ofDatabase)
  const known = ofDatabase.get(viewer)
  if (known?.values['today'] === today) return known
  const reading = readingOf(database, viewer, today)
  ofDatabase.set(viewer, reading)
  return reading
}

/** The same reading within a transaction, seeing what it has changed. */
export const readingWithin = (
  reading: Reading,
  em: EntityManager,
): Reading & { readonly statements: RunnerWithin } => ({
  ...reading,
  statements: reading.statements.within(em.getKysely<unknown>()),
  gather: gatherInTurn(),
  totals: reading.totals.within(em.getKysely<unknown>()),
})

/** The same reading, that asks in its own way; totals as well where that is given. */
export const readingThrough = (database: Database, reading: Reading, ask: Ask, askTotals?: Ask): Reading => {
  const statements = statementsFor(database)
  const { totals } = reading
  return {
    ...reading,
    statements: statements.on(ask),
    totals: askTotals ? statements.on(askTotals) : totals,
    gather: gatherInTurn(),
  }
}

export type Root = {
  readonly shape: Shape
  readonly from: Sql
  readonly place: Place
  /** What the table of fields may ask of its rows. */
  readonly conditions?: Conditions
  readonly prefix: string
}

const fromPlan = sql`improvement_plan join assessment on assessment.id = improvement_plan.assessment_id join organisation on organisation.id = assessment.organisation_id`
const placeOfPlan = { improvement_plan: 'improvement_plan', assessment: 'assessment', organisation: 'organisation' }

/** The types that have an id of their own: where they are read from; who sees their rows says the table of fields. */
export const roots = {
  Organisation: {
    shape: organisationShape,
    from: sql`organisation`,
    place: { organisation: 'organisation' },
    prefix: 'organisation',
  },
  Assessment: {
    shape: assessmentShape,
    from: sql`assessment join organisation on organisation.id = assessment.organisation_id`,
    place: { assessment: 'assessment', organisation: 'organisation' },
    prefix: 'assessment',
  },
  ImprovementPlan: {
    shape: planShape,
    from: fromPlan,
    place: placeOfPlan,
    prefix: 'plan',
  },
  PlanItem: {
    shape: planItemShape,
    from: sql`plan_item join ${fromPlan} on improvement_plan.id = plan_item.plan_id`,
    place: { plan_item: 'plan_item', ...placeOfPlan },
    prefix: 'item',
  },
  EvidenceItem: {
    shape: evidenceItemShape,
    from: sql`evidence_item`,
    place: { evidence_item: 'evidence_item' },
    prefix: 'evidence',
  },
  Notification: {
    shape: notificationShape,
    from: sql`notification join organisation on organisation.id = notification.organisation_id`,
    place: { notification: 'notification', organisation: 'organisation' },
    conditions: { IS_ADDRESSED_TO_ITS_ORGANISATION: sql`notification.addressee = 'ORGANISATION'` },
    prefix: 'notification',
  },
} as const satisfies Record<string, Root>
export type RootName = keyof typeof roots

const visibleIn = (name: RootName, { conditions, place }: Root, { shows }: Visibility): Sql =>
  shows(name, place['organisation'] ?? '', conditions)

/** The statement that reads rows of a root, from what was selected and narrowed to what may be seen. */
export const selectRows = (
  name: RootName,
  selection: Selection,
  visibility: Visibility,
  where: Sql,
  extra: Sql = sql``,
): Sql => {
  const root: Root = roots[name]
  const building = newBuilding(visibility)
  return sql`select ${extra} (select row_to_json(r) from (select ${rowOf(root.shape, root.place, selection, building)}) r) as node
    from ${root.from} where ${visibleIn(name, root, visibility)} and ${where}`
}

export const countRows = (name: RootName, visibility: Visibility, where: Sql): Sql => {
  const root: Root = roots[name]
  return sql`select count(*) from ${root.from} where ${visibleIn(name, root, visibility)} and ${where}`
}

/** Rows that a question finds, in one statement; the question's name and the selection make its text. */
export const findRows = async (
  reading: Reading,
  question: { readonly root: RootName; readonly name: string; readonly where: Sql; readonly values: Values },
  selection: Selection,
): Promise<readonly Row[]> => {
  const { statements, visibility, values } = reading
  if (!visibility.mayShow(question.root)) return []
  const found = await statements.rows<{ node: Row }>(
    `${question.root} ${question.name} ${visibility.key} ${textOf(selection)}`,
    () => selectRows(question.root, selection, visibility, question.where),
    { ...values, ...question.values },
  )
  return found.map(({ node }) => node)
}
