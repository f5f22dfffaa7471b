import { Field, ObjectType } from 'type-graphql'
import type { ReviewTeam } from '../../domain/review.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'What an organisation said in advance of a shortfall, so that a plan can be worked on together. Notices are added, never altered.',
})
export class AdvanceNotice {
  @Field(() => ReviewTeamEnum, { description: 'The team to which it is addressed.' })
  declare readonly addressedTo: ReviewTeam

  @Field(() => String, { description: 'What the organisation expects to be missing.' })
  declare readonly message: string

  @Field(() => Boolean, { description: 'Whether it came after the day that the cycle sets. It blocks nothing.' })
  declare readonly late: boolean

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  declare readonly at: Instant
}
