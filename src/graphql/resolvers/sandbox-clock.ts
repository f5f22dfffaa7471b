import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { moveSandboxClock } from '../moving-the-clock.ts'
import { SandboxClockPayload, SandboxClockSetInput } from '../operations/sandbox-clock.ts'

@Resolver()
export class SandboxClockResolver {
  @Requires()
  @Mutation(() => SandboxClockPayload, { description: descriptions['Mutation.sandboxClockSet'] })
  sandboxClockSet(
    @Arg('input', () => SandboxClockSetInput, { description: the.input }) input: SandboxClockSetInput,
    @Ctx() context: Context,
  ) {
    return moveSandboxClock(context, input)
  }
}
