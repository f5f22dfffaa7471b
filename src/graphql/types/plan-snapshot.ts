import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanState } from '../../domain/improvement-plan.ts'
import { PlanStateEnum } from '../enums.ts'
import { DateScalar } from '../scalars.ts'
import { DateAgreement } from './plan-item.ts'
import { SubmittedItem } from './plan-version.ts'

@ObjectType({ simpleResolvers: true, description: 'An item of a plan as it stood at an instant.' })
export class PlanItemThen extends SubmittedItem {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The planned completion date that had been agreed at approval. Null before the plan was approved.',
  })
  declare readonly baselineCompletionDate: Day | null

  @Field(() => [DateAgreement], {
    description: 'Who had agreed by then that it may end after the last date that the cycle allows, the oldest first.',
  })
  declare readonly agreements: readonly DateAgreement[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'An improvement plan as it stood at an instant, told from its events.',
})
export class PlanSnapshot {
  @Field(() => Int, { description: 'The revision it had reached.' })
  declare readonly revision: number

  @Field(() => Int, { description: 'The number of the newest version that had been submitted, 0 before the first.' })
  declare readonly version: number

  @Field(() => PlanStateEnum, { description: 'Where it stood in the process.' })
  declare readonly state: PlanState

  @Field(() => [PlanItemThen], {
    nullable: true,
    description:
      'Its items as they stood then, in their order. Null where you may see how the plan stands and not what is in it.',
  })
  declare readonly items: readonly PlanItemThen[] | null
}
