import { Field, InputType } from 'type-graphql'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { Day } from '../../domain/cycle.ts'
import type { PlanState } from '../../domain/improvement-plan.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import type { ReviewTeam } from '../../domain/review.ts'
import { ReviewTeamEnum } from '../enums-of-review.ts'
import { OrganisationKindEnum, PlanStateEnum, RegionCodeEnum, ToolkitStatusEnum } from '../enums.ts'
import { CycleCodeScalar, DateScalar } from '../scalars.ts'

@InputType({
  description:
    'Which organisations to list. All parts that are given have to hold; a part that is absent or null asks nothing.',
})
export class OrganisationFilter {
  @Field(() => [OrganisationKindEnum], { nullable: true, description: 'Organisations of any of these kinds.' })
  declare readonly kinds?: readonly OrganisationKind[] | null

  @Field(() => [RegionCodeEnum], { nullable: true, description: 'Organisations in any of these regions.' })
  declare readonly regions?: readonly RegionCode[] | null

  @Field(() => [ToolkitStatusEnum], {
    nullable: true,
    description: 'Organisations with any of these statuses, in the cycle that is given or else in their newest.',
  })
  declare readonly statuses?: readonly ToolkitStatus[] | null

  @Field(() => CycleCodeScalar, {
    nullable: true,
    description: 'Organisations that have an assessment for this cycle.',
  })
  declare readonly cycle?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or an ODS code. Upper and lower case are the same.',
  })
  declare readonly text?: string | null
}

@InputType({
  description:
    'Which improvement plans to list. All parts that are given have to hold; a part that is absent or null asks nothing.',
})
export class ImprovementPlanFilter {
  @Field(() => CycleCodeScalar, { nullable: true, description: 'Plans of this cycle.' })
  declare readonly cycle?: string | null

  @Field(() => [PlanStateEnum], { nullable: true, description: 'Plans in any of these states.' })
  declare readonly states?: readonly PlanState[] | null

  @Field(() => [OrganisationKindEnum], { nullable: true, description: 'Plans of organisations of any of these kinds.' })
  declare readonly kinds?: readonly OrganisationKind[] | null

  @Field(() => [RegionCodeEnum], { nullable: true, description: 'Plans of organisations in any of these regions.' })
  declare readonly regions?: readonly RegionCode[] | null

  @Field(() => ReviewTeamEnum, { nullable: true, description: 'Plans that this team looks at.' })
  declare readonly routedTo?: ReviewTeam | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: plans on which the next thing owed is overdue. False: plans on which it is not, or nothing is owed.',
  })
  declare readonly overdue?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Plans on which the next thing owed is due before this day.',
  })
  declare readonly dueBefore?: Day | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: plans that were submitted and whose review the organisation has not asked for yet. False: all others.',
  })
  declare readonly awaitingReviewRequest?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'Plans that this subject has taken on to review. Finds only plans that you review yourself.',
  })
  declare readonly claimedBy?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: plans that nobody has taken on to review. False: plans that somebody has. Finds only plans that you review yourself.',
  })
  declare readonly unclaimed?: boolean | null
}
