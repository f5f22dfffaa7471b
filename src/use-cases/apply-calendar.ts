import type { CalendarChanged } from '../domain/calendar.ts'
import type { Change, EventType } from '../domain/event.ts'
import { staleReasons } from '../domain/improvement-plan.ts'
import type { Reason } from '../domain/refusal.ts'
import { calendarChangedSince, lockCycle, ofCycle, storeCalendar, type LockedCycle } from '../persistence/calendar.ts'
import { CalendarChangeEntity } from '../persistence/entities/calendar-change.ts'
import type { Writer } from '../persistence/writer.ts'
import { NotFound } from './not-found.ts'
import type { Session } from './session.ts'

type OnCycle = { readonly cycle: string; readonly expectedRevision: number }

/** The cycle, locked before any rule is asked, with why the caller's view of its calendar is out of date, if it is. */
export const lockedCycle = async (
  db: Writer,
  { cycle: code, expectedRevision }: OnCycle,
  session: Session,
): Promise<LockedCycle & { readonly stale: readonly Reason[] }> => {
  const locked = await lockCycle(db, session.reading, code)
  if (locked === null) throw new NotFound()
  const isStale = expectedRevision !== locked.revision
  const newer = isStale ? await calendarChangedSince(db, code, expectedRevision) : { changedAt: '', changedFields: [] }
  return { ...locked, stale: staleReasons(expectedRevision, locked.revision, newer) }
}

type Told = { readonly type: EventType; readonly reason: string }

/** Puts what has changed of a locked cycle on record, for everybody, and tells the chain. */
export const recordCalendarChange = (
  db: Writer,
  session: Session,
  { cycle, revision }: LockedCycle,
  changes: readonly Change[],
  { type, reason }: Told,
): void => {
  db.em.create(CalendarChangeEntity, {
    cycle: cycle.code,
    revision: revision + 1,
    at: session.now,
    changedBy: session.subject,
    changes,
    reason,
  })
  db.record({ type, changes: ofCycle(cycle.code, changes), reason })
}

/** Writes a change of a locked calendar down, and tells the chain. */
export const applyCalendar = async (
  db: Writer,
  session: Session,
  locked: LockedCycle,
  { cycle, changes }: CalendarChanged,
  told: Told,
): Promise<void> => {
  await storeCalendar(db, cycle, locked.revision + 1)
  recordCalendarChange(db, session, locked, changes, told)
}
