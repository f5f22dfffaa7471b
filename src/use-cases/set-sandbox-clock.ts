import { ruleClock } from '../domain/clock.ts'
import { Refusal } from '../domain/refusal.ts'
import { lockClock, storeClock } from '../persistence/sandbox-clock.ts'
import type { Command, Session } from './session.ts'

export type SetSandboxClock = Command & { readonly now: Date }

/** Moves the clock of a sandbox forward. */
export const setSandboxClock = (command: SetSandboxClock, session: Session) =>
  session.write(async db => {
    const shown = await lockClock(db)

    const ruling = ruleClock(shown, command.now)
    if (ruling instanceof Refusal) return ruling

    await storeClock(db, ruling)
    db.record({
      type: 'CLOCK_SET',
      changes: [{ field: 'now', before: shown.toISOString(), after: ruling.toISOString() }],
    })
    return { now: ruling.toISOString() }
  })
