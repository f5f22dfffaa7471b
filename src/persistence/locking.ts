import type { InferEntity } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import type { AssessmentFacts } from '../domain/assessment.ts'
import type { EventType } from '../domain/event.ts'
import type { PlanFacts } from '../domain/improvement-plan.ts'
import { AssessmentEntity } from './entities/assessment.ts'
import { ImprovementPlanEntity } from './entities/improvement-plan.ts'
import { keyOf } from './ids.ts'
import { readingWithin, type Reading } from './reading.ts'
import { nothingSelected } from './selection.ts'
import { assessmentFacts, planFacts } from './shapes/facts.ts'
import { newBuilding } from './shapes/shape.ts'
import { given, type Sql } from './statement.ts'
import { everything } from './visibility.ts'
import type { Writer } from './writer.ts'

export type Assessment = InferEntity<typeof AssessmentEntity>
export type ImprovementPlan = InferEntity<typeof ImprovementPlanEntity>

const joined = sql`improvement_plan join assessment on assessment.id = improvement_plan.assessment_id join organisation on organisation.id = assessment.organisation_id`
const place = { improvement_plan: 'improvement_plan', assessment: 'assessment', organisation: 'organisation' }

type Locked = typeof AssessmentEntity | typeof ImprovementPlanEntity

const columnsIn = (em: EntityManager, entity: Locked): readonly string[] =>
  em
    .getMetadata()
    .getByClassName(entity.meta.className)
    .props.flatMap(({ persist, fieldNames }) => (persist === false ? [] : fieldNames))

/** Every column by its name: a statement that is prepared goes on when a later release adds one. */
const columnsOf = (em: EntityManager, entity: Locked): Sql =>
  sql.join(columnsIn(em, entity).map(name => sql.ref(`${entity.meta.tableName}.${name}`)))

const nameWithin = (table: string, column: string): string => `${table} ${column}`

/** The same beside the columns of another table, each with the table's name before its own. */
const columnsWithin = (em: EntityManager, entity: Locked): Sql => {
  const { tableName: table } = entity.meta
  return sql.join(
    columnsIn(em, entity).map(name => sql`${sql.ref(`${table}.${name}`)} as ${sql.ref(nameWithin(table, name))}`),
  )
}

const rowWithin = (em: EntityManager, entity: Locked, row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(columnsIn(em, entity).map(name => [name, row[nameWithin(entity.meta.tableName, name)]]))

/** What an act on a plan works on: its row and its assessment's, both locked, and what the rules ask about them. */
export type PlanHeld = {
  readonly plan: ImprovementPlan
  readonly assessment: Assessment
  readonly facts: PlanFacts
}

// Told to the transaction, so that what is read next is read only where it is locked.
const whatIsLocked = sql`current_setting('improvement_plans.locked', true)`

/** The plan and then its assessment, their rows locked until the transaction ends; null where the plan does not exist for the viewer. */
export const lockPlan = async ({ em }: Writer, reading: Reading, id: string): Promise<PlanHeld | null> => {
  const { statements, visibility, values } = readingWithin(reading, em)
  const key = keyOf('ImprovementPlan', id)
  if (key === null) return null
  await statements.ahead(
    `lock plan ${visibility.key}`,
    () => sql`with plan as materialized (select improvement_plan.id, improvement_plan.assessment_id from ${joined}
        where improvement_plan.id = ${given('key')} and ${visibility.where('plan:read-content', 'organisation')} for update of improvement_plan),
      its_assessment as materialized (select id from assessment where id = (select assessment_id from plan) for update)
      select set_config('improvement_plans.locked', plan.id::text, true) from plan, its_assessment`,
    { ...values, key },
  )
  const [row] = await statements.rows<Record<string, unknown> & { facts: PlanFacts }>(
    'plan that is locked',
    () => sql`select ${columnsWithin(em, ImprovementPlanEntity)}, ${columnsWithin(em, AssessmentEntity)},
        ${planFacts(place, nothingSelected, newBuilding(everything))} as facts
      from ${joined} where improvement_plan.id = ${given('key')} and ${whatIsLocked} = improvement_plan.id::text`,
    { ...values, key },
  )
  if (row === undefined) return null
  return {
    plan: em.map(ImprovementPlanEntity, rowWithin(em, ImprovementPlanEntity, row)),
    assessment: em.map(AssessmentEntity, rowWithin(em, AssessmentEntity, row)),
    facts: row.facts,
  }
}

/** The assessment, its row locked until the transaction ends; null where its answers do not exist for the viewer. */
export const lockAssessment = async ({ em }: Writer, reading: Reading, id: string): Promise<Assessment | null> => {
  const { statements, visibility, values } = readingWithin(reading, em)
  const key = keyOf('Assessment', id)
  if (key === null) return null
  const [row] = await statements.rows<Record<string, unknown>>(
    `lock assessment ${visibility.key}`,
    () => sql`select ${columnsOf(em, AssessmentEntity)} from assessment join organisation on organisation.id = assessment.organisation_id
      where assessment.id = ${given('key')} and ${visibility.where('assessment:read', 'organisation')} for update of assessment`,
    { ...values, key },
  )
  return row === undefined ? null : em.map(AssessmentEntity, row)
}

/** The plan of an assessment that is not closed, locked where the viewer may see it; plans are locked before their assessments. */
export const lockLivingPlan = async (
  { em }: Writer,
  reading: Reading,
  assessmentId: string,
): Promise<ImprovementPlan | null> => {
  const { statements, visibility, values } = readingWithin(reading, em)
  const key = keyOf('Assessment', assessmentId)
  if (key === null) return null
  const [row] = await statements.rows<Record<string, unknown>>(
    `lock living plan ${visibility.key}`,
    () => sql`select ${columnsOf(em, ImprovementPlanEntity)} from ${joined} where assessment.id = ${given('key')} and improvement_plan.state <> 'CLOSED'
      and ${visibility.where('plan:read-content', 'organisation')} for update of improvement_plan`,
    { ...values, key },
  )
  return row === undefined ? null : em.map(ImprovementPlanEntity, row)
}

/** The facts that the rules ask of a plan, as they stand within the transaction. */
export const factsOfPlan = async ({ em }: Writer, reading: Reading, plan: ImprovementPlan): Promise<PlanFacts> => {
  const { statements, values } = readingWithin(reading, em)
  const [row] = await statements.rows<{ facts: PlanFacts }>(
    'facts of a plan',
    () =>
      sql`select ${planFacts(place, nothingSelected, newBuilding(everything))} as facts from ${joined} where improvement_plan.id = ${given('key')}`,
    { ...values, key: plan.id },
  )
  if (row === undefined) throw new Error('a locked plan has no facts')
  return row.facts
}

/** The facts that the rules ask of an assessment, as they stand within the transaction. */
export const factsOfAssessment = async (
  { em }: Writer,
  reading: Reading,
  assessment: Assessment,
): Promise<AssessmentFacts> => {
  const { statements } = readingWithin(reading, em)
  const [row] = await statements.rows<{ facts: AssessmentFacts }>(
    'facts of an assessment',
    () => sql`select ${assessmentFacts(place, nothingSelected, newBuilding(everything))} as facts
      from assessment join organisation on organisation.id = assessment.organisation_id where assessment.id = ${given('key')}`,
    { key: assessment.id },
  )
  if (row === undefined) throw new Error('a locked assessment has no facts')
  return row.facts
}

export type Newer = { readonly changedAt: string; readonly changedFields: readonly string[] }

/** When it was last changed, and what has since a revision, from the chain of events; what events of the hidden types changed is not named. */
export const changedSince = async (
  { em }: Writer,
  of: 'plan' | 'assessment',
  key: string,
  revision: number,
  hidden: readonly EventType[],
): Promise<Newer> => {
  const [row] = await em.execute<{ at: string | null; fields: readonly string[] }[]>(
    `select to_json(max(e.at)) as at, coalesce(array_agg(distinct moved ->> 'field')
       filter (where moved is not null and e.${of}_revision > ? and not ?::jsonb @> to_jsonb(e.type)), '{}') as fields
     from event e left join jsonb_array_elements(e.changes) moved on true where e.${of}_id = ? and e.${of}_revision is not null`,
    [revision, JSON.stringify(hidden), key],
  )
  return { changedAt: new Date(row?.at ?? 0).toISOString(), changedFields: row?.fields ?? [] }
}
