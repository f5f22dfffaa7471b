import { Field, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { PlanState } from '../../domain/improvement-plan.ts'
import type { Reason, UserErrorCode } from '../../domain/refusal.ts'
import { UserErrorCodeEnum } from '../enums-of-errors.ts'
import { PlanStateEnum } from '../enums.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'
import { CriterionResult } from './approval-criteria.ts'

/** The type that says more than code, message and path, where a reason has one. */
const typesWithData: Readonly<Partial<Record<UserErrorCode, string>>> = {
  STALE_REVISION: 'StaleRevisionError',
  TRANSITION_NOT_ALLOWED: 'TransitionNotAllowedError',
  CRITERIA_NOT_MET: 'CriteriaNotMetError',
}

@InterfaceType({
  description:
    'A refusal by the rules of the process, or one reason for it. Reasons are part of the answer, all of them at once; nothing was changed.',
  resolveType: ({ code }: Pick<Reason, 'code'>) => typesWithData[code] ?? 'SimpleUserError',
})
export abstract class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'The reason, for programs.' })
  declare readonly code: UserErrorCode

  @Field(() => String, { description: 'The reason in words for people, with what would be right.' })
  declare readonly message: string

  @Field(() => [String], {
    description:
      'Which part of the input it is about: names of fields, and positions in lists counted from 0, from the outside to the inside. Empty where it is about the whole act.',
  })
  declare readonly path: readonly string[]
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'A reason that needs no data beside its words.',
})
export class SimpleUserError implements UserError {
  declare readonly code: UserErrorCode
  declare readonly message: string
  declare readonly path: readonly string[]
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description:
    'It has been changed since you read it. Read it again, look at what has changed, and then decide whether to act still.',
})
export class StaleRevisionError implements UserError {
  declare readonly code: UserErrorCode
  declare readonly message: string
  declare readonly path: readonly string[]

  @Field(() => Int, { description: 'The revision that you gave.' })
  declare readonly expected: number

  @Field(() => Int, { description: 'The revision it has now.' })
  declare readonly actual: number

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  declare readonly changedAt: Instant

  @Field(() => [String], { description: 'The names of what has changed since the revision that you gave.' })
  declare readonly changedFields: readonly string[]
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'The act does not belong to the state in which the plan is.',
})
export class TransitionNotAllowedError implements UserError {
  declare readonly code: UserErrorCode
  declare readonly message: string
  declare readonly path: readonly string[]

  @Field(() => PlanStateEnum, { description: 'The state of the plan now.' })
  declare readonly from: PlanState

  @Field(() => [PlanStateEnum], { description: 'The states that can follow it. Empty where it is final.' })
  declare readonly allowed: readonly PlanState[]
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'The plan fails criteria that it has to meet for this.',
})
export class CriteriaNotMetError implements UserError {
  declare readonly code: UserErrorCode
  declare readonly message: string
  declare readonly path: readonly string[]

  @Field(() => [CriterionResult], {
    description: 'The criteria that it fails, each with the items concerned and what to do.',
  })
  declare readonly criteria: readonly CriterionResult[]
}
