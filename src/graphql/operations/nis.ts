import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { NisNoticeKind } from '../../domain/nis.ts'
import { NisNoticeKindEnum } from '../enums-of-regulation.ts'
import { DateScalar } from '../scalars.ts'
import { Organisation } from '../types/organisation.ts'
import { UserError } from '../types/refusal.ts'
import { DryRun, IdempotencyKey } from './act-fields.ts'

@InputType({
  description: 'A notice that was served on an operator of essential services under the NIS Regulations 2018.',
})
export class NisNoticeRecordInput {
  @Field(() => ID, { description: 'The id of the organisation. It has to be an operator of essential services.' })
  declare readonly organisationId: string

  @Field(() => NisNoticeKindEnum, { description: 'What the notice asks of the operator.' })
  declare readonly kind: NisNoticeKind

  @Field(() => DateScalar, { description: 'The day on which it was issued. Not after today.' })
  declare readonly issuedOn: Day

  @Field(() => String, { description: 'Who issued it, in words. Not empty.' })
  declare readonly issuedBy: string

  @Field(() => String, { description: 'Its reference. Not empty.' })
  declare readonly reference: string

  @Field(() => String, { description: 'What it is about, in a sentence or more. Not empty.' })
  declare readonly summary: string

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether this puts right what was recorded of the same notice: its kind, day and reference are the same. Both entries stay. Without it the same notice is recorded once.',
  })
  declare readonly isCorrection: boolean | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'What came of recording a notice.' })
export class NisNoticePayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation, with its notices, after the act.' })
  declare readonly organisation: Organisation | null

  @Field(() => [UserError], {
    description: 'Why the rules of the process refuse the act, with every reason at once. Empty where it was done.',
  })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, {
    description: 'Whether this was only tried: then the answer shows what would be, and nothing was kept.',
  })
  declare readonly dryRun: boolean
}
