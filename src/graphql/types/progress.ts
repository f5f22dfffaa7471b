import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'What an organisation reported about its approved plan. Updates are due in the rounds of the cycle, and welcome at any time.',
})
export class ProgressUpdate {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the round it was for. Null for an update between rounds.',
  })
  declare readonly round: string | null

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  declare readonly submittedAt: Instant

  @Field(() => String, { description: 'How the plan goes on, in words.' })
  declare readonly note: string

  @Field(() => Boolean, { description: 'Whether it came after the date of its round. False between rounds.' })
  declare readonly late: boolean
}
