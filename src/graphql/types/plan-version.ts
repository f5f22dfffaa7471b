import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../domain/cycle.ts'
import type { PlanItemOrigin, PlanItemStatus, Secured } from '../../domain/plan-item.ts'
import { PlanItemOriginEnum, PlanItemStatusEnum, SecuredEnum } from '../enums.ts'
import { DateScalar, DateTimeScalar, EvidenceReferenceScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { Milestone } from './plan-item.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'An item of a plan as it was submitted in one version. It never changes again.',
})
export class SubmittedItem {
  @Field(() => ID, {
    description:
      'The id of the item whose state this was: the same in every version. The item itself may have been changed or removed since.',
  })
  declare readonly itemId: string

  @Field(() => PlanItemOriginEnum, { description: 'Why there was a gap.' })
  declare readonly origin: PlanItemOrigin

  @Field(() => EvidenceReferenceScalar, {
    nullable: true,
    description: 'The reference of the evidence item that was not complete. Null where the gap was another.',
  })
  declare readonly evidenceReference: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The assertion that was not confirmed, such as 4.5. Null where the gap was another.',
  })
  declare readonly assertion: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the outstanding audit action. Null where the gap was another.',
  })
  declare readonly auditAction: string | null

  @Field(() => String, {
    description: 'What lay between the standard and where the organisation was, in its own words.',
  })
  declare readonly gap: string

  @Field(() => [String], { description: 'What was to be done.' })
  declare readonly actions: readonly string[]

  @Field(() => String, {
    nullable: true,
    description: 'Who was answerable for the actions. Null where nobody was named.',
  })
  declare readonly owner: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when it was to be complete. Null where no date was given.',
  })
  declare readonly plannedCompletionDate: Day | null

  @Field(() => PlanItemStatusEnum, { description: 'How far the work had come.' })
  declare readonly status: PlanItemStatus

  @Field(() => [Milestone], { description: 'The steps on the way, as they were then.' })
  declare readonly milestones: readonly Milestone[]

  @Field(() => SecuredEnum, {
    nullable: true,
    description: 'Whether the money had been secured. Null where nothing was said.',
  })
  declare readonly fundingSecured: Secured | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when the money was expected. Null where nothing was said.',
  })
  declare readonly fundingExpectedOn: Day | null

  @Field(() => SecuredEnum, {
    nullable: true,
    description: 'Whether the people had been secured. Null where nothing was said.',
  })
  declare readonly resourcesSecured: Secured | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when the people were expected. Null where nothing was said.',
  })
  declare readonly resourcesExpectedOn: Day | null

  @Field(() => [String], { description: "The organisation's own references to it." })
  declare readonly localReferences: readonly string[]

  @Field(() => [String], { description: 'What it depended on.' })
  declare readonly dependencies: readonly string[]
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A version of an improvement plan: what was submitted with one publication of the assessment, frozen as it was.',
})
export class PlanVersion {
  @Field(() => Int, {
    description: 'The number of the version, from 1. Opinions and decisions name the version they were about.',
  })
  declare readonly version: number

  @Field(() => DateTimeScalar, { description: 'When it was submitted.' })
  declare readonly submittedAt: Instant

  @Field(() => [SubmittedItem], { description: 'Its items, as they were then.' })
  declare readonly items: readonly SubmittedItem[]
}
