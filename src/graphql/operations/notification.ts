import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Addressee } from '../../domain/addressee.ts'
import type { NotificationKind, NotificationState } from '../../domain/notification.ts'
import type { RegionCode } from '../../domain/organisation.ts'
import { AddresseeEnum, NotificationKindEnum, NotificationStateEnum } from '../enums-of-notifications.ts'
import { RegionCodeEnum } from '../enums.ts'
import { OdsCodeScalar } from '../scalars.ts'
import { Notification } from '../types/notification.ts'
import { UserError } from '../types/refusal.ts'
import { AssessmentId, DryRun, ExpectedRevision, IdempotencyKey } from './act-fields.ts'

@InputType({
  description:
    'Which notifications to list. All parts that are given have to hold; a part that is absent or null asks nothing.',
})
export class NotificationFilter {
  @Field(() => [NotificationStateEnum], { nullable: true, description: 'Notifications that have come thus far.' })
  declare readonly states?: readonly NotificationState[] | null

  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Notifications of any of these kinds.' })
  declare readonly kinds?: readonly NotificationKind[] | null

  @Field(() => OdsCodeScalar, { nullable: true, description: 'Notifications about the organisation with this code.' })
  declare readonly odsCode?: string | null
}

@InputType({ description: 'An escalation by hand: that an organisation does not engage.' })
export class EscalationRecordInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { description: 'Why it is escalated. It stays among those who review. Not empty.' })
  declare readonly reason: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'A notification to be sent again.' })
export class NotificationResendInput {
  @Field(() => ID, { description: 'The id of the notification. It could not be delivered in three days.' })
  declare readonly notificationId: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({ description: 'Where an addressee gets its mail.' })
export class ContactSetInput {
  @Field(() => AddresseeEnum, { description: 'Whose address it is.' })
  declare readonly addressee: Addressee

  @Field(() => RegionCodeEnum, {
    nullable: true,
    description:
      'The region of the team, where there is one in every region. Absent or null for every other addressee.',
  })
  declare readonly region?: RegionCode | null

  @Field(() => OdsCodeScalar, {
    nullable: true,
    description: 'The code of the organisation, where the addressee is one. Absent or null for every other addressee.',
  })
  declare readonly odsCode?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The address: one alone, best of a shared mailbox. Absent or null takes the address away.',
  })
  declare readonly email?: string | null

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

const userErrors = 'Why it was refused, with every reason at once. Empty where it was done.'
const dryRun = 'Whether this was only tried: then nothing was kept.'

@ObjectType({ simpleResolvers: true, description: 'What came of sending a notification again.' })
export class NotificationPayload {
  @Field(() => Notification, { nullable: true, description: 'The notification after the act.' })
  declare readonly notification: Notification | null

  @Field(() => [UserError], { description: userErrors })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, { description: dryRun })
  declare readonly dryRun: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What came of setting an address.' })
export class ContactPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The address that the addressee has after the act. Null where it has none.',
  })
  declare readonly email: string | null

  @Field(() => [UserError], { description: userErrors })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, { description: dryRun })
  declare readonly dryRun: boolean
}
