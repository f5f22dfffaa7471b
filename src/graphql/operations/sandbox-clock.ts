import { Field, InputType, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { UserError } from '../types/refusal.ts'
import { DryRun, IdempotencyKey } from './act-fields.ts'

@InputType({ description: 'Where to move the clock of a sandbox.' })
export class SandboxClockSetInput {
  @Field(() => DateTimeScalar, {
    description: 'The instant to which the clock moves. Not before the one it shows: it moves forward only.',
  })
  declare readonly now: Date

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'What came of moving the clock.' })
export class SandboxClockPayload {
  @Field(() => DateTimeScalar, { description: 'What the clock shows now.' })
  declare readonly now: Instant

  @Field(() => [UserError], { description: 'Why it was refused. Empty where the clock has moved.' })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, { description: 'Whether this was only tried: then nothing has moved.' })
  declare readonly dryRun: boolean
}
