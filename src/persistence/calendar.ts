import { sql } from 'kysely'
import type { Cycle } from '../domain/cycle.ts'
import type { Change } from '../domain/event.ts'
import { nextDue, type Standing } from '../domain/obligation.ts'
import type { NewRouting } from '../domain/routing-change.ts'
import type { Newer } from './locking.ts'
import { readingWithin, type Reading } from './reading.ts'
import { cycleFacts } from './shapes/facts.ts'
import { given } from './statement.ts'
import type { Writer } from './writer.ts'

export type LockedCycle = { readonly cycle: Cycle; readonly revision: number }

/** Waits until no plan is being worked on, and lets none be until the transaction ends, so that every plan goes by one calendar; reading goes on. */
const holdPlans = ({ em }: Writer): Promise<unknown> => em.execute('lock table improvement_plan in exclusive mode')

/** Keeps the calendars as they are until the transaction ends: for an act that reads a cycle before it has a plan to lock. */
export const holdCalendars = ({ em }: Writer): Promise<unknown> =>
  em.execute('lock table improvement_plan in row share mode')

/** A cycle with its calendar, locked until the transaction ends; null where there is none of that code. */
export const lockCycle = async (db: Writer, reading: Reading, code: string): Promise<LockedCycle | null> => {
  await holdPlans(db)
  const [locked] = await db.em.execute<{ revision: number }[]>(
    'select revision from cycle where code = ? for no key update',
    [code],
  )
  if (locked === undefined) return null
  const [row] = await readingWithin(reading, db.em).statements.rows<{ facts: Cycle }>(
    'facts of a cycle',
    () => sql`select ${cycleFacts(given('code'))} as facts`,
    { code },
  )
  return row === undefined ? null : { cycle: row.facts, revision: locked.revision }
}

/** What has changed of a calendar since a revision of it. */
export const calendarChangedSince = async ({ em }: Writer, code: string, revision: number): Promise<Newer> => {
  const [row] = await em.execute<{ at: Date | null; fields: readonly string[] }[]>(
    `select max(c.at) as at, coalesce(array_agg(distinct moved ->> 'field') filter (where moved is not null), '{}') as fields
     from calendar_change c left join jsonb_array_elements(c.changes) moved on true where c.cycle_code = ? and c.revision > ?`,
    [code, revision],
  )
  return { changedAt: new Date(row?.at ?? 0).toISOString(), changedFields: row?.fields ?? [] }
}

const storeDates = ({ em }: Writer, cycle: Cycle, revision: number): Promise<unknown> =>
  em.execute(
    `update cycle set revision = ?, baseline_due = ?, notice_by = ?, template_available_from = ?, submission_deadline = ?, latest_completion_date = ? where code = ?`,
    [
      revision,
      cycle.baselineDue,
      cycle.noticeBy,
      cycle.templateAvailableFrom,
      cycle.submissionDeadline,
      cycle.latestCompletionDate,
      cycle.code,
    ],
  )

const storeRounds = ({ em }: Writer, { code, rounds }: Cycle): Promise<unknown> =>
  em.execute(
    `update update_round r set due_on = g."dueOn", chase_by = g."chaseBy", is_called_off = g."isCalledOff"
     from jsonb_to_recordset(?::jsonb) as g(code text, "dueOn" date, "chaseBy" date, "isCalledOff" boolean) where r.cycle_code = ? and r.code = g.code`,
    [JSON.stringify(rounds), code],
  )

/** The plans on which something may be owed go by the new calendar; their revisions stay, since nobody has changed them. */
const renewNextDue = async ({ em }: Writer, cycle: Cycle): Promise<void> => {
  const plans = await em.execute<{ id: string; standing: Standing }[]>(
    `select p.id, json_build_object('state', p.state, 'reviewRequestedAt', p.review_requested_at, 'reviewPausedDays', p.review_paused_days,
       'informationRequestedAt', p.information_requested_at, 'completionClaimedAt', p.completion_claimed_at, 'approvedAt', p.approved_at,
       'roundsReported', p.rounds_reported) as standing
     from improvement_plan p join assessment a on a.id = p.assessment_id where a.cycle = ? and p.state not in ('CLOSED', 'COMPLETED')`,
    [cycle.code],
  )
  const due = plans.map(({ id, standing }) => ({ id, ...nextDue(standing, cycle) }))
  await em.execute(
    `update improvement_plan p set next_due_what = g.what, next_due_on = g."dueOn"
     from jsonb_to_recordset(?::jsonb) as g(id uuid, what text, "dueOn" date)
     where p.id = g.id and (p.next_due_what, p.next_due_on) is distinct from (g.what, g."dueOn")`,
    [JSON.stringify(due)],
  )
}

/** Puts a changed calendar in place of the one before, with everything that follows from it. */
export const storeCalendar = async (db: Writer, cycle: Cycle, revision: number): Promise<void> => {
  await storeDates(db, cycle, revision)
  await storeRounds(db, cycle)
  await renewNextDue(db, cycle)
}

/** Keeps from which day a kind is routed to which team. */
export const storeRouting = async (
  { em }: Writer,
  code: string,
  revision: number,
  { kind, from, routedTo }: NewRouting,
): Promise<void> => {
  await em.execute('update cycle set revision = ? where code = ?', [revision, code])
  await em.execute(
    `insert into routing_change (cycle_code, kind, from_day, routed_to) values (?, ?, ?, ?)
     on conflict (cycle_code, kind, from_day) do update set routed_to = excluded.routed_to`,
    [code, kind, from, routedTo],
  )
}

/** How a change is named in the chain of events, which knows of no cycle. */
export const ofCycle = (code: string, changes: readonly Change[]): readonly Change[] =>
  changes.map(change => ({ ...change, field: `cycles.${code}.${change.field}` }))
