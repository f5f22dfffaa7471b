import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanState } from '../../domain/improvement-plan.ts'
import type { ReviewTeam } from '../../domain/review.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { PlanStateEnum } from '../enums.ts'
import { DateScalar, DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { Assessment } from './assessment.ts'
import { Node } from './node.ts'
import { Organisation } from './organisation.ts'
import { PageInfo } from './page.ts'
import { PlanItem } from './plan-item.ts'
import { PlanVersion } from './plan-version.ts'
import { ProgressUpdate } from './progress.ts'
import { UserError } from './refusal.ts'
import { InformationRequest, LeadRequest, ReviewCall, ReviewClaim } from './review-work.ts'
import { DecisionRecord, TeamOpinion } from './review.ts'

@ObjectType({ simpleResolvers: true, description: 'Something that is owed on a plan by a date.' })
export class Obligation {
  @Field(() => String, {
    description: 'What is owed, in words: a publication, a review, an answer, an update, a confirmation.',
  })
  declare readonly what: string

  @Field(() => DateScalar, { description: 'The last day for it.' })
  declare readonly dueOn: Day

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  declare readonly overdue: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that you could do with a plan by your roles. What is never yours to do is not listed.',
})
export class ViewerAction {
  @Field(() => String, { description: 'The name of the mutation that does it.' })
  declare readonly mutation: string

  @Field(() => Boolean, { description: 'Whether it can be done now.' })
  declare readonly allowed: boolean

  @Field(() => [UserError], {
    description:
      'What stands in the way, by the same rules that would refuse it. Empty where it is allowed. What depends on the input is not looked at.',
  })
  declare readonly blockedBy: readonly UserError[]
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What stands in a plan and what was said about it: for the organisation and those who review, and nobody else.',
})
export class PlanContent {
  @Field(() => [PlanItem], { description: 'What the organisation will do, one item for each gap, as it stands now.' })
  declare readonly items: readonly PlanItem[]

  @Field(() => Boolean, {
    description:
      'Whether items were changed since the newest version was submitted. The changes count when the assessment is published again.',
  })
  declare readonly editing: boolean

  @Field(() => [PlanVersion], {
    description: 'What was submitted, version by version, the oldest first. Empty before the first publication.',
  })
  declare readonly versions: readonly PlanVersion[]

  @Field(() => [TeamOpinion], { description: 'What the teams thought of it, the oldest first.' })
  declare readonly opinions: readonly TeamOpinion[]

  @Field(() => [DecisionRecord], { description: 'What was decided on it, the oldest first.' })
  declare readonly decisions: readonly DecisionRecord[]

  @Field(() => [InformationRequest], { description: 'What the organisation was asked, the oldest first.' })
  declare readonly informationRequests: readonly InformationRequest[]

  @Field(() => [ReviewCall], { description: 'The calls that were owed when it was not agreed, the oldest first.' })
  declare readonly calls: readonly ReviewCall[]

  @Field(() => [LeadRequest], {
    description: 'The formal requests to the routed team to work with the organisation, the oldest first.',
  })
  declare readonly leadRequests: readonly LeadRequest[]

  @Field(() => [ProgressUpdate], { description: 'How the organisation said that it goes on, the oldest first.' })
  declare readonly progressUpdates: readonly ProgressUpdate[]
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'The plan by which an organisation that falls short of the standard says how and by when it will meet it. The public never learns that a plan exists: it is seen by the organisation, those who review it, and programs that the organisation lets see its state.',
})
export class ImprovementPlan implements Node {
  declare readonly id: string

  @Field(() => Int, {
    description: 'Rises with every change of the plan. Give it back as `expectedRevision` when you act on it.',
  })
  declare readonly revision: number

  @Field(() => Int, { description: 'The number of the newest submitted version, 0 before the first.' })
  declare readonly version: number

  @Field(() => PlanStateEnum, { description: 'Where it stands in the process.' })
  declare readonly state: PlanState

  @Field(() => Assessment, { description: 'The assessment whose gaps it closes.' })
  declare readonly assessment: Assessment

  @Field(() => Organisation, { description: 'The organisation whose plan it is.' })
  declare readonly organisation: Organisation

  @Field(() => [ReviewTeamEnum], {
    description: 'The teams that look at it: always the DSPT team, and for most kinds of organisation one other.',
  })
  declare readonly routedTo: readonly ReviewTeam[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its newest version was submitted. Null before the first.',
  })
  declare readonly submittedAt: Instant | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the organisation asked for the review. Null until it has: without that nobody reviews the plan.',
  })
  declare readonly reviewRequestedAt: Instant | null

  @Field(() => ReviewClaim, {
    nullable: true,
    description: 'Who has taken it on to review it. Null where nobody has, and always for those who do not review.',
  })
  declare readonly reviewClaim: ReviewClaim | null

  @Field(() => PlanContent, {
    nullable: true,
    description: 'What stands in it. Null where you may see how the plan stands and not what is in it.',
  })
  declare readonly content: PlanContent | null
}

@ObjectType({ simpleResolvers: true, description: 'One improvement plan on a page, with its place in the list.' })
export class ImprovementPlanEdge {
  @Field(() => String, {
    description:
      'The place in the list, to go on from with `after` or `before`. Valid for the same filter and order only.',
  })
  declare readonly cursor: string

  @Field(() => ImprovementPlan, { description: 'The plan at this place.' })
  declare readonly node: ImprovementPlan
}

@ObjectType({
  simpleResolvers: true,
  description: 'A page of a list of improvement plans. It holds those that you may see.',
})
export class ImprovementPlanConnection {
  @Field(() => [ImprovementPlanEdge], { description: 'The plans of the page, each with its cursor.' })
  declare readonly edges: readonly ImprovementPlanEdge[]

  @Field(() => [ImprovementPlan], { description: 'The plans of the page, where no cursors are needed.' })
  declare readonly nodes: readonly ImprovementPlan[]

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  declare readonly pageInfo: PageInfo

  @Field(() => Int, { description: 'How many plans match the filter and are yours to see, on all pages together.' })
  declare readonly totalCount: number
}
