import { Refusal } from '../domain/refusal.ts'
import { sessionFor } from '../use-cases/session.ts'
import { setSandboxClock, type SetSandboxClock } from '../use-cases/set-sandbox-clock.ts'
import type { Context } from './context.ts'

/** Moves the sandbox's clock, and answers with what it shows then; a dry run with what it would show. */
export const moveSandboxClock = async ({ service, viewer, now, requestId }: Context, input: SetSandboxClock) => {
  const session = sessionFor(service.database, { viewer, now, requestId, act: 'sandboxClockSet', command: input })
  const ruling = await setSandboxClock(input, session)
  await service.sandboxClock?.refresh(service.database)
  const shown = input.dryRun && !(ruling instanceof Refusal) ? ruling.now : service.clock.now()
  return { now: shown, userErrors: ruling instanceof Refusal ? ruling.reasons : [], dryRun: input.dryRun ?? false }
}
