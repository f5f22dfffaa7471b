import { changeCalendar, type NewDates } from '../domain/calendar.ts'
import { Refusal } from '../domain/refusal.ts'
import { applyCalendar, lockedCycle } from './apply-calendar.ts'
import { afterReasons } from './locked.ts'
import type { Command, Session } from './session.ts'

export type ChangeCycleCalendar = Command &
  NewDates & { readonly cycle: string; readonly expectedRevision: number; readonly reason: string }

/** Moves dates of a cycle; what is owed next on its plans follows in the same transaction (R55). */
export const changeCycleCalendar = (command: ChangeCycleCalendar, session: Session) =>
  session.write(async db => {
    const locked = await lockedCycle(db, command, session)

    const ruling = afterReasons(locked.stale, changeCalendar(locked.cycle, command))
    if (ruling instanceof Refusal) return ruling

    await applyCalendar(db, session, locked, ruling, { type: 'CALENDAR_CHANGED', reason: command.reason })
    return { cycle: command.cycle }
  })
