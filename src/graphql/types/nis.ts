import { Field, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { NisNoticeKind } from '../../domain/nis.ts'
import { NisNoticeKindEnum } from '../enums-of-regulation.ts'
import { DateScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'A notice that was served on an operator of essential services under the NIS Regulations 2018. It was issued elsewhere: this service keeps that it was. Notices are added, never altered.',
})
export class NisNotice {
  @Field(() => NisNoticeKindEnum, { description: 'What it asks of the operator.' })
  declare readonly kind: NisNoticeKind

  @Field(() => DateScalar, { description: 'The day on which it was issued.' })
  declare readonly issuedOn: Day

  @Field(() => String, { description: 'Who issued it, in words.' })
  declare readonly issuedBy: string

  @Field(() => String, {
    description: 'Its reference. Where two notices have the same one, the later entry corrects the earlier.',
  })
  declare readonly reference: string

  @Field(() => String, { description: 'What it is about, in the words of whoever recorded it.' })
  declare readonly summary: string

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  declare readonly recordedAt: Instant
}
