import { Field, ObjectType } from 'type-graphql'
import { Assessment } from '../types/assessment.ts'
import { ImprovementPlan } from '../types/improvement-plan.ts'
import { UserError } from '../types/refusal.ts'

const userErrors = 'Why the rules of the process refuse the act, with every reason at once. Empty where it was done.'
const dryRun = 'Whether this was only tried: then the answer shows what would be, and nothing was kept.'

@ObjectType({ simpleResolvers: true, description: 'What came of an act on an assessment.' })
export class AssessmentPayload {
  @Field(() => Assessment, {
    nullable: true,
    description: 'The assessment after the act. Null where the act was refused and there is none to show.',
  })
  declare readonly assessment: Assessment | null

  @Field(() => [UserError], { description: userErrors })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, { description: dryRun })
  declare readonly dryRun: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What came of an act on an improvement plan.' })
export class ImprovementPlanPayload {
  @Field(() => ImprovementPlan, {
    nullable: true,
    description: 'The plan after the act. Null where the act was refused and there is none to show.',
  })
  declare readonly improvementPlan: ImprovementPlan | null

  @Field(() => [UserError], { description: userErrors })
  declare readonly userErrors: readonly UserError[]

  @Field(() => Boolean, { description: dryRun })
  declare readonly dryRun: boolean
}
