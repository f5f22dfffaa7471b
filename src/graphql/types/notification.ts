import { Field, Int, ObjectType } from 'type-graphql'
import type { Addressee } from '../../domain/addressee.ts'
import type { NotificationKind, NotificationState } from '../../domain/notification.ts'
import { AddresseeEnum, NotificationKindEnum, NotificationStateEnum } from '../enums-of-notifications.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { Node } from './node.ts'
import { Organisation, Region } from './organisation.ts'
import { PageInfo } from './page.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Something that is told to somebody by mail, written together with the act that it tells of. It names the organisation, the deadline and the next step, and nothing of what stands in a plan. E-mail addresses are no part of it.',
})
export class Notification implements Node {
  declare readonly id: string

  @Field(() => NotificationKindEnum, { description: 'What it tells.' })
  declare readonly kind: NotificationKind

  @Field(() => AddresseeEnum, { description: 'Who is told.' })
  declare readonly addressee: Addressee

  @Field(() => Region, {
    nullable: true,
    description: 'The region of the team that is told. Null where there is only one of the addressee.',
  })
  declare readonly region: Region | null

  @Field(() => Organisation, {
    description: 'The organisation that it is about, and that is told where it is the addressee.',
  })
  declare readonly organisation: Organisation

  @Field(() => String, { description: 'The subject line.' })
  declare readonly subject: string

  @Field(() => String, { description: 'The text.' })
  declare readonly body: string

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  declare readonly createdAt: Instant

  @Field(() => NotificationStateEnum, { description: 'How far it has come.' })
  declare readonly state: NotificationState

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent. Null while it was not.' })
  declare readonly sentAt: Instant | null

  @Field(() => Int, {
    nullable: true,
    description: 'How often it was tried. Null unless you belong to the DSPT team.',
  })
  declare readonly attempts: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'What went wrong at the last try. Null where nothing has, and null unless you belong to the DSPT team.',
  })
  declare readonly lastError: string | null
}

@ObjectType({ simpleResolvers: true, description: 'One notification on a page, with its place in the list.' })
export class NotificationEdge {
  @Field(() => String, {
    description: 'The place in the list, to go on from with `after` or `before`. Valid for the same filter only.',
  })
  declare readonly cursor: string

  @Field(() => Notification, { description: 'The notification at this place.' })
  declare readonly node: Notification
}

@ObjectType({ simpleResolvers: true, description: 'A page of a list of notifications.' })
export class NotificationConnection {
  @Field(() => [NotificationEdge], { description: 'The notifications of the page, each with its cursor.' })
  declare readonly edges: readonly NotificationEdge[]

  @Field(() => [Notification], { description: 'The notifications of the page, where no cursors are needed.' })
  declare readonly nodes: readonly Notification[]

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  declare readonly pageInfo: PageInfo

  @Field(() => Int, { description: 'How many notifications match the filter, on all pages together.' })
  declare readonly totalCount: number
}
