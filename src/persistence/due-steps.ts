import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import type { Cycle, Day } from '../domain/cycle.ts'
import type { DueStep, OwingFacts } from '../domain/due-steps.ts'
import type { EscalationAddressee, EscalationGround } from '../domain/escalation.ts'
import type { Database } from './database.ts'
import { organisationFacts } from './organisation-facts.ts'
import { cycleFacts } from './shapes/facts.ts'

/** An assessment as far as it tells what is owed, with what has been flagged of it already. */
export type Owing = {
  readonly assessment: string
  readonly plan: string | null
  readonly facts: OwingFacts
  /** The keys of the steps that have happened. */
  readonly flagged: readonly string[]
}

type Row = Omit<OwingFacts, 'cycle'> & {
  readonly assessment: string
  readonly planId: string | null
  readonly cycle: string
  readonly flagged: readonly string[]
}

// It was worked on here, or the organisation was known here by the deadline, or the register of the cycle has been taken in.
const isPublicationKnown = `a.revision > 1
  or exists (select from event e join cycle c on c.code = a.cycle where e.organisation_id = o.id and e.type = 'ORGANISATION_IMPORTED'
    and (e.at at time zone 'Europe/London')::date <= c.submission_deadline)
  or a.cycle = any(array(select distinct taken.cycle from assessment taken where taken.register_status is not null))`

const columns = `a.id as assessment, p.id as "planId", a.cycle, a.status, to_json(a.published_at) #>> '{}' as "publishedAt",
  (${isPublicationKnown}) as "isPublicationKnown",
  ${organisationFacts('o')} as organisation, to_json(o.closed_on) #>> '{}' as "closedOn",
  case when p.id is not null then json_build_object('state', p.state, 'reviewRequestedAt', p.review_requested_at,
    'reviewPausedDays', p.review_paused_days, 'informationRequestedAt', p.information_requested_at, 'completionClaimedAt', p.completion_claimed_at,
    'approvedAt', p.approved_at, 'roundsReported', p.rounds_reported) end as plan,
  array(select s.key from due_step s where s.assessment_id = a.id) as flagged`

const tables = `assessment a join organisation o on o.id = a.organisation_id
  left join improvement_plan p on p.assessment_id = a.id and p.state <> 'CLOSED'`

// What a closed organisation owes stays owed as long as the one that answers for it is open.
const lastDay = `coalesce(case when o.answered_for_by is null then o.closed_on
  else (select heir.closed_on from organisation heir where heir.ods_code = o.answered_for_by) end, 'infinity'::date)`

// A cycle is open from its first day to the last date that a plan of it may name.
const isLiving = `${lastDay} >= $2::date and a.status not in ('STANDARDS_MET', 'STANDARDS_EXCEEDED')
  and exists (select from cycle c where c.code = a.cycle and c.first_day <= $2::date and c.latest_completion_date >= $2::date)`

const owingOf = (rows: readonly Row[], cycles: ReadonlyMap<string, Cycle>): readonly Owing[] =>
  rows.flatMap(({ assessment, planId, cycle: code, flagged, ...facts }) => {
    const cycle = cycles.get(code)
    return cycle === undefined ? [] : [{ assessment, plan: planId, facts: { ...facts, cycle }, flagged }]
  })

const cyclesIn = async (em: EntityManager): Promise<ReadonlyMap<string, Cycle>> => {
  const statement = sql<{ facts: Cycle }>`select ${cycleFacts(sql`known.code`)} as facts from cycle known`
  const { rows } = await statement.execute(em.getKysely<unknown>())
  return new Map(rows.map(({ facts }) => [facts.code, facts]))
}

const batchSize = 500

/** Every living assessment of the cycles that are open on a day, a batch at a time. */
export async function* owingAssessments({ orm, pool }: Database, today: Day): AsyncGenerator<readonly Owing[]> {
  const cycles = await cyclesIn(orm.em.fork())
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await pool.query<Row>(
      `select ${columns} from ${tables} where a.id > $1 and ${isLiving} order by a.id limit ${batchSize}`,
      [last, today],
    )
    if (rows.length > 0) yield owingOf(rows, cycles)
    if (rows.length < batchSize) return
    last = rows.at(-1)?.assessment ?? last
  }
}

/** The same for some, their plans and then themselves locked until the transaction ends. */
export const lockOwing = async (em: EntityManager, assessments: readonly string[]): Promise<readonly Owing[]> => {
  const keys = JSON.stringify(assessments)
  const among = 'in (select jsonb_array_elements_text(?::jsonb)::uuid)'
  await em.execute(
    `select id from improvement_plan where assessment_id ${among} and state <> 'CLOSED' order by id for update`,
    [keys],
  )
  await em.execute(`select id from assessment where id ${among} order by id for share`, [keys])
  const rows = await em.execute<Row[]>(`select ${columns} from ${tables} where a.id ${among} order by a.id`, [keys])
  return owingOf(rows, await cyclesIn(em))
}

// A missing plan is the assessment's, whether a draft of it has been started meanwhile or not.
const subjectOf = (
  { assessment, plan }: Owing,
  step: DueStep,
): { readonly plan: string | null; readonly key: string } => {
  const about = step.round === null ? null : plan
  return { plan: about, key: `${about ?? assessment}:${step.key}` }
}

/** The name of a step of one assessment or plan, under which it happens once. */
export const stepName = (owing: Owing, step: DueStep): string => subjectOf(owing, step).key

/** Marks a step as having happened; false where it has already, here or anywhere else (D7). */
export const claimStep = async (em: EntityManager, owing: Owing, step: DueStep, at: Date): Promise<boolean> => {
  const { plan, key } = subjectOf(owing, step)
  const claimed = await em.execute<unknown[]>(
    `insert into due_step (key, assessment_id, plan_id, kind, round, due_on, at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning key`,
    [key, owing.assessment, plan, step.kind, step.round?.code ?? null, step.dueOn, at],
  )
  return claimed.length > 0
}

export type EscalationWritten = {
  readonly id: string
  readonly assessment: string
  readonly plan: string | null
  readonly ground: EscalationGround
  readonly addressedTo: EscalationAddressee
  readonly round: string | null
  readonly reason: string
  readonly escalatedBy: string | null
  readonly at: Date
}

/** Writes an escalation down; false where there is one on the same ground and round already. */
export const storeEscalation = async (em: EntityManager, given: EscalationWritten): Promise<boolean> => {
  const { id, assessment, plan, ground, addressedTo, round, reason, escalatedBy, at } = given
  const stored = await em.execute<unknown[]>(
    `insert into escalation (id, assessment_id, plan_id, ground, addressed_to, round, reason, escalated_by, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [id, assessment, plan, ground, addressedTo, round, reason, escalatedBy, at],
  )
  return stored.length > 0
}

/** Has this been escalated already? */
export const isEscalated = async (
  em: EntityManager,
  assessment: string,
  ground: EscalationGround,
): Promise<boolean> => {
  const found = await em.execute<unknown[]>('select 1 from escalation where assessment_id = ? and ground = ?', [
    assessment,
    ground,
  ])
  return found.length > 0
}
