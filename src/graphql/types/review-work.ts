import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { SignalCode } from '../../domain/review-signals.ts'
import type { CallState } from '../../domain/review-work.ts'
import type { ReviewTeam } from '../../domain/review.ts'
import { CallStateEnum, SignalCodeEnum } from '../enums-of-review-work.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { DateScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { PlanItem } from './plan-item.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Who has taken a plan on to review it. It keeps two from doing the same work, and nobody from deciding.',
})
export class ReviewClaim {
  @Field(() => String, { description: 'The subject of whoever has taken it on, as in their access token.' })
  declare readonly by: string

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  declare readonly at: Instant
}

@ObjectType({ simpleResolvers: true, description: 'One question to the organisation, and its answer.' })
export class InformationQuestion {
  @Field(() => ID, { description: 'Its id, by which it is answered.' })
  declare readonly id: string

  @Field(() => PlanItem, {
    nullable: true,
    description: 'The item it is about. Null where it is about none, or the item was removed since.',
  })
  declare readonly item: PlanItem | null

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the action of the audit report that it is about. Null where it is about none.',
  })
  declare readonly auditAction: string | null

  @Field(() => String, { description: 'What is asked.' })
  declare readonly question: string

  @Field(() => String, { nullable: true, description: 'What the organisation answered. Null until it has.' })
  declare readonly answer: string | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the organisation was asked, and by when it owes the answer. Until then the time of the review stands still. Why it was asked stands in the message of the decision.',
})
export class InformationRequest {
  @Field(() => Int, { description: 'The version of the plan that it was about.' })
  declare readonly version: number

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  declare readonly askedAt: Instant

  @Field(() => DateScalar, { description: 'The last day for the answer.' })
  declare readonly dueOn: Day

  @Field(() => Boolean, { description: 'Whether an answer is owed now.' })
  declare readonly open: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was answered. Null until then, and for good where the organisation published the next version instead or the decision was corrected.',
  })
  declare readonly answeredAt: Instant | null

  @Field(() => String, { nullable: true, description: 'The answer to the whole, in words. Null until then.' })
  declare readonly answer: string | null

  @Field(() => [InformationQuestion], {
    description: 'The single questions, in the order in which they were asked. May be empty.',
  })
  declare readonly questions: readonly InformationQuestion[]
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A call that is owed because a plan was not agreed: what it takes to agree it is talked over with the Regional Security Lead or the Joint Cyber Unit.',
})
export class ReviewCall {
  @Field(() => Int, { description: 'The version of the plan that was not agreed.' })
  declare readonly version: number

  @Field(() => CallStateEnum, { description: 'How far it has come.' })
  declare readonly state: CallState

  @Field(() => DateTimeScalar, { description: 'Since when it is owed.' })
  declare readonly owedSince: Instant

  @Field(() => ReviewTeamEnum, { nullable: true, description: 'With whom it is. Null until it is arranged.' })
  declare readonly team: ReviewTeam | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'For when it is arranged. Null until it is.' })
  declare readonly arrangedFor: Instant | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its outcome was recorded. Null until then.' })
  declare readonly heldAt: Instant | null

  @Field(() => String, {
    nullable: true,
    description: 'What came of it, in words for the organisation. Null until it was held.',
  })
  declare readonly outcome: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A note among reviewers. Null where there is none, and always for the organisation.',
  })
  declare readonly insideNote: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'A formal request to the routed team to work with the organisation on a plan that can be agreed.',
})
export class LeadRequest {
  @Field(() => Int, { description: 'The version of the plan that was not agreed.' })
  declare readonly version: number

  @Field(() => ReviewTeamEnum, { description: 'The team that was asked.' })
  declare readonly team: ReviewTeam

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  declare readonly at: Instant

  @Field(() => String, {
    nullable: true,
    description: 'The words to the team. Always null for the organisation.',
  })
  declare readonly message: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'One action of the audit report beside what the plan says of it.',
})
export class AuditComparison {
  @Field(() => String, { description: 'The reference of the audit action.' })
  declare readonly auditAction: string

  @Field(() => String, { description: 'What the audit found.' })
  declare readonly finding: string

  @Field(() => Boolean, { description: 'Whether it is still to be done.' })
  declare readonly outstanding: boolean

  @Field(() => Boolean, {
    description:
      'Whether it is still to be done and no item of the plan is about it. That leads to a request for information.',
  })
  declare readonly missing: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something in a plan that is worth a look of a reviewer. It is no verdict, and decides nothing.',
})
export class ReviewSignal {
  /** Ids of the items it speaks of, for the resolver of `items`. */
  declare readonly itemIds: readonly string[]

  @Field(() => SignalCodeEnum, { description: 'What it is, for programs.' })
  declare readonly code: SignalCode

  @Field(() => String, { description: 'What it is, in words for people.' })
  declare readonly statement: string
}
