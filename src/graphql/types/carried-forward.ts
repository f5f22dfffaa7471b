import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanItemOrigin, PlanItemStatus } from '../../domain/plan-item.ts'
import { PlanItemOriginEnum, PlanItemStatusEnum } from '../enums.ts'
import { CycleCodeScalar, DateScalar, EvidenceReferenceScalar, OdsCodeScalar } from '../scalars.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'Where an item of a plan comes from: an item of the cycle before that was not finished, as it stood when it was carried forward. It stays as it was written down.',
})
export class CarriedForward {
  @Field(() => ID, { description: 'The id of the item that it goes on with.' })
  declare readonly itemId: string

  @Field(() => CycleCodeScalar, { description: 'The cycle whose plan that stood in.' })
  declare readonly cycle: string

  @Field(() => OdsCodeScalar, {
    description: 'The code of the organisation whose plan it was: the same one, or one that it has succeeded.',
  })
  declare readonly odsCode: string

  @Field(() => String, { description: 'The name of that organisation.' })
  declare readonly organisationName: string

  @Field(() => String, { description: 'The gap in the words of that plan.' })
  declare readonly gap: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when it was to be complete. Null where no date was given.',
  })
  declare readonly plannedCompletionDate: Day | null

  @Field(() => PlanItemStatusEnum, { description: 'How far the work had come.' })
  declare readonly status: PlanItemStatus

  @Field(() => CycleCodeScalar, {
    description: 'The first cycle whose plan was about it, where it had been carried forward before.',
  })
  declare readonly outstandingSince: string
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An item of the plan of the cycle before that is not finished, offered to the plan of this cycle, as it stands now. It is of the organisation itself, or of one for which it answers.',
})
export class OfferedItem extends CarriedForward {
  @Field(() => PlanItemOriginEnum, { description: 'Why there was a gap.' })
  declare readonly origin: PlanItemOrigin

  @Field(() => EvidenceReferenceScalar, {
    nullable: true,
    description:
      'The reference of the evidence item that was not complete, as the catalogue of its cycle had it. Null where the gap was another.',
  })
  declare readonly evidence: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The assertion that was not confirmed, such as 4.5. Null where the gap was another.',
  })
  declare readonly assertion: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The reference of the audit action that was outstanding. Null where the gap was another. Audits number their actions anew each year, so such an item is carried forward by naming it.',
  })
  declare readonly auditAction: string | null

  @Field(() => Int, {
    description:
      'Which year of being outstanding this cycle is for it: 2 where it was planned for the cycle before first.',
  })
  declare readonly yearsOutstanding: number

  @Field(() => Boolean, { description: 'Whether the plan of this cycle has an item that goes on with it.' })
  declare readonly coveredByPlan: boolean
}
