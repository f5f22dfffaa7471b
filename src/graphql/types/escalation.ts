import { Field, ObjectType } from 'type-graphql'
import type { EscalationAddressee, EscalationGround } from '../../domain/escalation.ts'
import { EscalationAddresseeEnum, EscalationGroundEnum } from '../enums-of-notifications.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'Something about an organisation that was handed on to those who can press for it. Escalations are added and never altered, once for a ground and a round.',
})
export class Escalation {
  @Field(() => EscalationGroundEnum, { description: 'Why it was escalated.' })
  declare readonly ground: EscalationGround

  @Field(() => EscalationAddresseeEnum, { description: 'To whom.' })
  declare readonly addressedTo: EscalationAddressee

  @Field(() => String, {
    nullable: true,
    description: 'The code of the round whose update is missing. Null where it is not about an update.',
  })
  declare readonly round: string | null

  @Field(() => String, { description: 'The reason in words. It stays among those who review.' })
  declare readonly reason: string

  @Field(() => Boolean, { description: 'Whether the service did it by the calendar, and nobody by hand.' })
  declare readonly automatic: boolean

  @Field(() => DateTimeScalar, { description: 'When it was escalated.' })
  declare readonly at: Instant
}
