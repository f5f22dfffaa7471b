import { Field, Int, ObjectType } from 'type-graphql'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { Day } from '../../domain/cycle.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import { OrganisationKindEnum, RegionCodeEnum, ToolkitStatusEnum } from '../enums.ts'
import { DateScalar, OdsCodeScalar } from '../scalars.ts'
import { Assessment } from './assessment.ts'
import { NisNotice } from './nis.ts'
import { Node } from './node.ts'
import { Notification } from './notification.ts'
import { PageInfo } from './page.ts'

@ObjectType({ simpleResolvers: true, description: 'One of the seven regions of NHS England.' })
export class Region {
  @Field(() => RegionCodeEnum, { description: 'The ODS code of the region.' })
  declare readonly code: RegionCode

  @Field(() => String, { description: 'The name of the region, such as North West.' })
  declare readonly name: string
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Where an organisation belonged during a span of time. Regions and integrated care boards can change; what was before is kept.',
})
export class Placement {
  @Field(() => Region, {
    nullable: true,
    description: 'The region it stood in. Null where it stood for no one region.',
  })
  declare readonly region: Region | null

  @Field(() => OdsCodeScalar, {
    nullable: true,
    description:
      'The ODS code of the integrated care board (ICB) it belonged to. Null where it belonged to none, or none is known.',
  })
  declare readonly icbCode: string | null

  @Field(() => DateScalar, { description: 'The first day of the placement.' })
  declare readonly from: Day

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the placement. Null while it lasts.' })
  declare readonly until: Day | null
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'An organisation that assesses itself with the Data Security and Protection Toolkit. Organisations are closed and succeeded, never deleted: a closed one still answers. Everybody may see it.',
})
export class Organisation implements Node {
  declare readonly id: string

  @Field(() => OdsCodeScalar, {
    description: 'Its code from the Organisation Data Service. Permanent, and never given to another.',
  })
  declare readonly odsCode: string

  @Field(() => String, { description: 'Its name, as the Organisation Data Service or the public register writes it.' })
  declare readonly name: string

  @Field(() => OrganisationKindEnum, { description: 'What kind of organisation it is.' })
  declare readonly kind: OrganisationKind

  @Field(() => Region, {
    nullable: true,
    description: 'The region it stands in. Null where it stands for no one region.',
  })
  declare readonly region: Region | null

  @Field(() => Organisation, {
    nullable: true,
    description: 'The integrated care board (ICB) it belongs to. Null where it belongs to none, or none is known.',
  })
  declare readonly icb: Organisation | null

  @Field(() => [Placement], {
    description: 'The regions and integrated care boards it has belonged to, with their dates.',
  })
  declare readonly placements: readonly Placement[]

  @Field(() => Boolean, {
    description:
      'Whether it is an operator of essential services under the Network and Information Systems (NIS) Regulations 2018. Such operators have legal duties of security, and can be inspected and penalised.',
  })
  declare readonly isOperatorOfEssentialServices: boolean

  @Field(() => ToolkitStatusEnum, {
    description:
      'Its status in the newest cycle in which it has published, NOT_PUBLISHED where it never has. For another cycle ask for `assessment`.',
  })
  declare readonly toolkitStatus: ToolkitStatus

  @Field(() => [Assessment], {
    description: 'Its assessments, one for each cycle it took part in, the newest cycle first.',
  })
  declare readonly assessments: readonly Assessment[]

  @Field(() => [NisNotice], {
    nullable: true,
    description:
      'The notices served on it under the NIS Regulations, the newest first. Empty where there are none; null unless you oversee operators of essential services.',
  })
  declare readonly nisNotices: readonly NisNotice[] | null

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation that took over when it closed. Null while it is open, or where nothing took over.',
  })
  declare readonly successor: Organisation | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which its successor has been there in its place. Null while it has none.',
  })
  declare readonly succeededOn: Day | null

  @Field(() => OdsCodeScalar, {
    nullable: true,
    description:
      'The code of the organisation that answers today for what this one owed: the last of its successors, where one succeeded another. Null while it answers for itself.',
  })
  declare readonly answeredForBy: string | null

  @Field(() => [Organisation], {
    description:
      'The closed organisations for which it answers, by code: their plans stay theirs, and what is owed on them is owed by this one. Empty where there are none.',
  })
  declare readonly answersFor: readonly Organisation[]

  @Field(() => [Notification], {
    nullable: true,
    description:
      'What it was told by mail, the newest first, at most 100. What teams were told about it is no part of it. Null unless you belong to the organisation.',
  })
  declare readonly notifications: readonly Notification[] | null

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it opened. Null where that is not known.' })
  declare readonly openedOn: Day | null

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it closed. Null while it is open.' })
  declare readonly closedOn: Day | null
}

@ObjectType({ simpleResolvers: true, description: 'One organisation on a page, with its place in the list.' })
export class OrganisationEdge {
  @Field(() => String, {
    description: 'The place in the list, to go on from with `after` or `before`. Valid for the same filter only.',
  })
  declare readonly cursor: string

  @Field(() => Organisation, { description: 'The organisation at this place.' })
  declare readonly node: Organisation
}

@ObjectType({ simpleResolvers: true, description: 'A page of a list of organisations.' })
export class OrganisationConnection {
  @Field(() => [OrganisationEdge], { description: 'The organisations of the page, each with its cursor.' })
  declare readonly edges: readonly OrganisationEdge[]

  @Field(() => [Organisation], { description: 'The organisations of the page, where no cursors are needed.' })
  declare readonly nodes: readonly Organisation[]

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  declare readonly pageInfo: PageInfo

  @Field(() => Int, { description: 'How many organisations match the filter, on all pages together.' })
  declare readonly totalCount: number
}
