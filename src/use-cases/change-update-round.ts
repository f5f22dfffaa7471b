import { changeRound, type NewRound } from '../domain/calendar.ts'
import { Refusal } from '../domain/refusal.ts'
import { applyCalendar, lockedCycle } from './apply-calendar.ts'
import { afterReasons } from './locked.ts'
import type { Command, Session } from './session.ts'

export type ChangeUpdateRound = Command &
  NewRound & {
    readonly cycle: string
    readonly round: string
    readonly expectedRevision: number
    readonly reason: string
  }

/** Moves a round of progress updates or calls it off; what is owed next follows in the same transaction, and no status changes (R48). */
export const changeUpdateRound = (command: ChangeUpdateRound, session: Session) =>
  session.write(async db => {
    const locked = await lockedCycle(db, command, session)

    const ruling = afterReasons(locked.stale, changeRound(locked.cycle, command.round, command))
    if (ruling instanceof Refusal) return ruling

    await applyCalendar(db, session, locked, ruling, { type: 'ROUND_CHANGED', reason: command.reason })
    return { cycle: command.cycle }
  })
