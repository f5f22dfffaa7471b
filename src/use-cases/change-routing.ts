import { Refusal } from '../domain/refusal.ts'
import { changeRouting as ruleRouting, type NewRouting } from '../domain/routing-change.ts'
import { storeRouting } from '../persistence/calendar.ts'
import { lockedCycle, recordCalendarChange } from './apply-calendar.ts'
import { afterReasons } from './locked.ts'
import type { Command, Session } from './session.ts'

export type ChangeRouting = Command &
  NewRouting & { readonly cycle: string; readonly expectedRevision: number; readonly reason: string }

/** Routes the plans of a kind to another team from a day to come; what was requested before keeps its team (R33). */
export const changeRouting = (command: ChangeRouting, session: Session) =>
  session.write(async db => {
    const locked = await lockedCycle(db, command, session)

    const ruling = afterReasons(locked.stale, ruleRouting(locked.cycle, command, session.today))
    if (ruling instanceof Refusal) return ruling

    const { kind, from, routedTo, before } = ruling
    await storeRouting(db, command.cycle, locked.revision + 1, ruling)
    const changes = [{ field: `routing.${kind}.${from}`, before, after: routedTo }]
    recordCalendarChange(db, session, locked, changes, { type: 'ROUTING_CHANGED', reason: command.reason })
    return { cycle: command.cycle }
  })
