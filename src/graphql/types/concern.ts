import { Field, Int, ObjectType } from 'type-graphql'
import type { ConcernGround } from '../../domain/concern.ts'
import type { Day } from '../../domain/cycle.ts'
import { ConcernGroundEnum } from '../enums-of-regulation.ts'
import { DateScalar } from '../scalars.ts'
import { Assessment } from './assessment.ts'
import { Organisation } from './organisation.ts'
import { PageInfo } from './page.ts'

@ObjectType({ simpleResolvers: true, description: 'That no improvement plan has been submitted.' })
export class NoPlanConcern {
  @Field(() => DateScalar, {
    description:
      'The day of the publication that fell short or, where nothing was published, the deadline of the cycle.',
  })
  declare readonly since: Day

  @Field(() => Int, { description: 'The days that have passed since then.' })
  declare readonly days: number
}

@ObjectType({ simpleResolvers: true, description: 'What is missing in a submitted plan, as its items stand now.' })
export class IncompletePlanConcern {
  @Field(() => Int, { description: 'How many gaps have no item.' })
  declare readonly gapsNotCovered: number

  @Field(() => Int, { description: 'How many items have no planned completion date.' })
  declare readonly itemsWithoutDate: number

  @Field(() => Int, { description: 'How many items have no action owner.' })
  declare readonly itemsWithoutOwner: number

  @Field(() => Int, { description: 'How many items say no action.' })
  declare readonly itemsWithoutAction: number
}

@ObjectType({ simpleResolvers: true, description: 'That a plan has not been found good enough.' })
export class InsufficientQualityConcern {
  @Field(() => Int, { description: 'How many of its versions were not agreed.' })
  declare readonly versionsNotAgreed: number

  @Field(() => Int, {
    description: 'How many items were judged not realistic and robust, the last time it was not agreed.',
  })
  declare readonly itemsNotRealistic: number
}

@ObjectType({ simpleResolvers: true, description: 'That an approved plan falls behind the dates that were agreed.' })
export class SlippingConcern {
  @Field(() => Int, {
    description:
      'How many items are not complete and past the date agreed at approval: it has passed, or the forecast lies after it.',
  })
  declare readonly itemsPastBaseline: number

  @Field(() => Int, {
    description: 'The most days by which one of them is past it, by its forecast or by today, whichever is later.',
  })
  declare readonly largestSlippageDays: number

  @Field(() => Int, { description: 'How many progress updates were due and have not come.' })
  declare readonly updatesMissing: number
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One operator of essential services in a cycle, with the grounds for concern about it, and their figures.',
})
export class OesConcern {
  @Field(() => Organisation, { description: 'The operator.' })
  declare readonly organisation: Organisation

  @Field(() => Assessment, { description: 'Its assessment for the cycle.' })
  declare readonly assessment: Assessment

  @Field(() => [ConcernGroundEnum], { description: 'The grounds there are. Empty where there is no concern.' })
  declare readonly grounds: readonly ConcernGround[]

  @Field(() => NoPlanConcern, { nullable: true, description: 'The figures of NO_PLAN. Null where that is no ground.' })
  declare readonly noPlan: NoPlanConcern | null

  @Field(() => IncompletePlanConcern, {
    nullable: true,
    description: 'The figures of INCOMPLETE_PLAN. Null where that is no ground.',
  })
  declare readonly incompletePlan: IncompletePlanConcern | null

  @Field(() => InsufficientQualityConcern, {
    nullable: true,
    description: 'The figures of INSUFFICIENT_QUALITY. Null where that is no ground.',
  })
  declare readonly insufficientQuality: InsufficientQualityConcern | null

  @Field(() => SlippingConcern, {
    nullable: true,
    description: 'The figures of SLIPPING. Null where that is no ground.',
  })
  declare readonly slipping: SlippingConcern | null
}

@ObjectType({ simpleResolvers: true, description: 'One operator on a page, with its place in the list.' })
export class OesConcernEdge {
  @Field(() => String, {
    description: 'The place in the list, to go on from with `after` or `before`. Valid for the same filter only.',
  })
  declare readonly cursor: string

  @Field(() => OesConcern, { description: 'The operator at this place.' })
  declare readonly node: OesConcern
}

@ObjectType({ simpleResolvers: true, description: 'A page of the operators of essential services of a cycle.' })
export class OesConcernConnection {
  @Field(() => [OesConcernEdge], { description: 'The operators of the page, each with its cursor.' })
  declare readonly edges: readonly OesConcernEdge[]

  @Field(() => [OesConcern], { description: 'The same without cursors.' })
  declare readonly nodes: readonly OesConcern[]

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  declare readonly pageInfo: PageInfo

  @Field(() => Int, { description: 'How many operators there are, on all pages together, with and without concern.' })
  declare readonly totalCount: number
}
