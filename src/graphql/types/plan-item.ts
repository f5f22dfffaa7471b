import { Field, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanItemOrigin, PlanItemStatus, Secured } from '../../domain/plan-item.ts'
import type { ExceptionParty } from '../../domain/review.ts'
import { ExceptionPartyEnum } from '../enums-of-review.ts'
import { PlanItemOriginEnum, PlanItemStatusEnum, SecuredEnum } from '../enums.ts'
import { DateScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { CarriedForward } from './carried-forward.ts'
import { EvidenceItem } from './evidence.ts'
import { Node } from './node.ts'

@ObjectType({ simpleResolvers: true, description: 'A step on the way to closing a gap.' })
export class Milestone {
  @Field(() => String, { description: 'What will have been reached.' })
  declare readonly title: string

  @Field(() => DateScalar, { description: 'By when: not after the planned completion date of the item.' })
  declare readonly dueOn: Day

  @Field(() => DateScalar, { nullable: true, description: 'When it was reached. Null until then.' })
  declare readonly achievedOn: Day | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The agreement of one party that an item may end after the last date that the cycle allows, because of exceptional circumstances. It counts only together with that of the other party, given by another person.',
})
export class DateAgreement {
  @Field(() => ExceptionPartyEnum, { description: 'On whose behalf it was agreed.' })
  declare readonly party: ExceptionParty

  @Field(() => DateScalar, {
    description: 'The date agreed to. It covers this date and any before it, and none after.',
  })
  declare readonly agreedDate: Day

  @Field(() => String, { description: 'What is exceptional about the circumstances.' })
  declare readonly reason: string

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare readonly at: Instant
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What an organisation will do about one gap. An item keeps its id from one version of the plan to the next, so that its progress can be told. Only for those who may see the content of the plan.',
})
export class PlanItem implements Node {
  declare readonly id: string

  @Field(() => PlanItemOriginEnum, { description: 'Why there is a gap.' })
  declare readonly origin: PlanItemOrigin

  @Field(() => EvidenceItem, {
    nullable: true,
    description: 'The evidence item that is not complete. Null where the gap is another.',
  })
  declare readonly evidenceItem: EvidenceItem | null

  @Field(() => String, {
    nullable: true,
    description: 'The assertion that is not confirmed, such as 4.5. Null where the gap is another.',
  })
  declare readonly assertion: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the outstanding audit action. Null where the gap is another.',
  })
  declare readonly auditAction: string | null

  @Field(() => String, {
    description:
      'What lies between the standard and where the organisation is now, in its own words. Empty until somebody writes it.',
  })
  declare readonly gap: string

  @Field(() => [String], {
    description: 'What will be done. A plan is approved only when every item has at least one action.',
  })
  declare readonly actions: readonly string[]

  @Field(() => String, {
    nullable: true,
    description: 'Who is answerable for the actions. Null until named, which approval needs.',
  })
  declare readonly owner: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'By when it will be complete. Null until given, which approval needs. Once the plan is approved this is the forecast: it moves with progress updates, each move with a reason.',
  })
  declare readonly plannedCompletionDate: Day | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The planned completion date that was agreed at approval. It never changes after. Null before the plan is approved.',
  })
  declare readonly baselineCompletionDate: Day | null

  @Field(() => PlanItemStatusEnum, { description: 'How far the work has come.' })
  declare readonly status: PlanItemStatus

  @Field(() => [Milestone], { description: 'The steps on the way. May be empty.' })
  declare readonly milestones: readonly Milestone[]

  @Field(() => SecuredEnum, {
    nullable: true,
    description: 'Whether the money for it has been secured. Null where nothing was said.',
  })
  declare readonly fundingSecured: Secured | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when the money is expected to be secured. Null where nothing was said.',
  })
  declare readonly fundingExpectedOn: Day | null

  @Field(() => SecuredEnum, {
    nullable: true,
    description: 'Whether the people for it have been secured. Null where nothing was said.',
  })
  declare readonly resourcesSecured: Secured | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when the people are expected to be secured. Null where nothing was said.',
  })
  declare readonly resourcesExpectedOn: Day | null

  @Field(() => [String], {
    description: "The organisation's own references to it, such as its number in a risk register or an audit report.",
  })
  declare readonly localReferences: readonly string[]

  @Field(() => [String], {
    description: 'What it depends on or may be held up by, such as the introduction of an electronic patient record.',
  })
  declare readonly dependencies: readonly string[]

  @Field(() => [CarriedForward], {
    description:
      'The items of the cycle before that it goes on with: of the same organisation, or of those for which it answers. Empty where it is about something new.',
  })
  declare readonly carriedForwardFrom: readonly CarriedForward[]

  @Field(() => [DateAgreement], {
    description:
      'Who has agreed that it may end after the last date of the cycle, the oldest first. Empty where nobody has.',
  })
  declare readonly agreements: readonly DateAgreement[]
}
