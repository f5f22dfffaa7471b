import { Field, InputType } from 'type-graphql'
import type { NoticeStanding } from '../../domain/advance-notice.ts'
import type { ToolkitStatus } from '../../domain/assessment.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import { NoticeStandingEnum } from '../enums-of-notices.ts'
import { OrganisationKindEnum, RegionCodeEnum, ToolkitStatusEnum } from '../enums.ts'
import { CycleCodeScalar } from '../scalars.ts'
import { AssessmentId, DryRun, ExpectedRevision, IdempotencyKey } from './act-fields.ts'

@InputType({
  description:
    'A notice in advance that an organisation will fall short of the standard. It goes to the team that the cycle names for its kind, or else to the DSPT team.',
})
export class AdvanceNoticeGiveInput {
  @AssessmentId()
  declare readonly assessmentId: string

  @ExpectedRevision()
  declare readonly expectedRevision: number

  @Field(() => String, { description: 'What will be missing, in a sentence or more. Not empty.' })
  declare readonly message: string

  @IdempotencyKey()
  declare readonly idempotencyKey?: string | null

  @DryRun()
  declare readonly dryRun: boolean | null
}

@InputType({
  description:
    'Which assessments to list. All parts that are given have to hold; a part that is absent or null asks nothing. What is not public is asked only of organisations whose assessments or plans you may see: with such a part, no others are listed.',
})
export class AssessmentFilter {
  @Field(() => CycleCodeScalar, { description: 'Assessments for this cycle.' })
  declare readonly cycle: string

  @Field(() => [ToolkitStatusEnum], { nullable: true, description: 'Assessments with any of these statuses.' })
  declare readonly statuses?: readonly ToolkitStatus[] | null

  @Field(() => [NoticeStandingEnum], {
    nullable: true,
    description: 'Assessments that stand in any of these ways with the notice in advance. Not public.',
  })
  declare readonly notice?: readonly NoticeStanding[] | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: those with an improvement plan that was submitted. False: those without one; a draft is none, and a plan that was closed is one no more. Not public.',
  })
  declare readonly hasPlan?: boolean | null

  @Field(() => [OrganisationKindEnum], {
    nullable: true,
    description: 'Assessments of organisations of any of these kinds.',
  })
  declare readonly kinds?: readonly OrganisationKind[] | null

  @Field(() => [RegionCodeEnum], {
    nullable: true,
    description: 'Assessments of organisations in any of these regions.',
  })
  declare readonly regions?: readonly RegionCode[] | null
}
