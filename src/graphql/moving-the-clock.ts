import { Refusal } from '../domain/refusal.ts'
import { flagDueSteps } from '../use-cases/flag-due-steps.ts'
import { sessionFor } from '../use-cases/session.ts'
import { setSandboxClock, type SetSandboxClock } from '../use-cases/set-sandbox-clock.ts'
import type { Context } from './context.ts'

/** Moves the sandbox's clock, lets what falls due in between happen in its order, and answers with what it shows then; a dry run with what it would show (D12). */
export const moveSandboxClock = async ({ service, viewer, now, requestId }: Context, input: SetSandboxClock) => {
  const { database, clock, sandboxClock } = service
  const session = sessionFor(database, { viewer, now, requestId, act: 'sandboxClockSet', command: input })
  const ruling = await setSandboxClock(input, session)
  await sandboxClock?.refresh(database)
  const hasMoved = !(ruling instanceof Refusal) && input.dryRun !== true
  if (hasMoved) await flagDueSteps(database, { now: clock.now, notBefore: now })
  const shown = input.dryRun && !(ruling instanceof Refusal) ? ruling.now : clock.now()
  return { now: shown, userErrors: ruling instanceof Refusal ? ruling.reasons : [], dryRun: input.dryRun ?? false }
}
