import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Role } from '../../domain/access.ts'
import type { ToldType } from '../../domain/timeline.ts'
import { RoleEnum } from '../enums-of-access.ts'
import { EventTypeEnum } from '../enums-of-events.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { PageInfo } from './page.ts'

@ObjectType({ simpleResolvers: true, description: 'One value that was changed.' })
export class Change {
  @Field(() => String, {
    description:
      'What was changed, by its name in this schema: `state`, `status`, `evidence.4.5.3`. What belongs to an item of a plan has its id in front, such as `items.item_….owner`; an item that came or went is `items.item_…` alone.',
  })
  declare readonly field: string
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Something that happened, as far as you may know of it: the public is told of changes of the status, programs that see the state of a plan are told of its moves, and only reviewers of what was said among reviewers.',
})
export class TimelineEntry {
  @Field(() => ID, {
    description:
      'What tells it from every other entry. The order of the timeline is the order in which things happened.',
  })
  declare readonly id: string

  @Field(() => EventTypeEnum, { description: 'What happened.' })
  declare readonly type: ToldType

  @Field(() => DateTimeScalar, {
    description: 'When it happened. Something imported may have happened before what stands in front of it.',
  })
  declare readonly at: Instant

  @Field(() => String, {
    nullable: true,
    description:
      'Who did it: the subject of their access token. Reviewers see everybody, an organisation sees its own people. Null for everybody else, and where nobody did it by hand.',
  })
  declare readonly actor: string | null

  @Field(() => [RoleEnum], {
    description:
      'The roles that they held, so that an organisation knows which team has acted. Empty for the public and for those who see no more than the state of plans.',
  })
  declare readonly actingAs: readonly Role[]

  @Field(() => [Change], { description: 'What was changed by it, as far as you may see it. May be empty.' })
  declare readonly changes: readonly Change[]

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of whoever did it. Null where nothing was said, or you may not see it.',
  })
  declare readonly reason: string | null
}

@ObjectType({ simpleResolvers: true, description: 'One entry on a page of a timeline, with its place in it.' })
export class TimelineEdge {
  @Field(() => String, {
    description: 'The place in the timeline, to go on from with `after` or `before`. Valid for this timeline only.',
  })
  declare readonly cursor: string

  @Field(() => TimelineEntry, { description: 'What happened at this place.' })
  declare readonly node: TimelineEntry
}

@ObjectType({
  simpleResolvers: true,
  description: 'A page of a timeline, the oldest first. It holds what you may know of.',
})
export class TimelineConnection {
  @Field(() => [TimelineEdge], { description: 'The entries of the page, each with its cursor.' })
  declare readonly edges: readonly TimelineEdge[]

  @Field(() => [TimelineEntry], { description: 'The entries of the page, where no cursors are needed.' })
  declare readonly nodes: readonly TimelineEntry[]

  @Field(() => PageInfo, { description: 'Where the page stands in the timeline.' })
  declare readonly pageInfo: PageInfo

  @Field(() => Int, { description: 'How many entries are yours to see, on all pages together.' })
  declare readonly totalCount: number
}
