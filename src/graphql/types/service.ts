import { Field, Int, ObjectType } from 'type-graphql'
import { ErrorCodeEnum } from '../enums-of-errors.ts'
import { ServiceProfileEnum } from '../enums.ts'
import type { ErrorCode } from '../error-codes.ts'
import { DateTimeScalar } from '../scalars.ts'
import type { Instant } from '../time.ts'

@ObjectType({ simpleResolvers: true, description: 'What a code among the errors of an answer means.' })
export class ErrorCodeDescription {
  @Field(() => ErrorCodeEnum, { description: 'The code, as it stands in extensions.code.' })
  declare readonly code: ErrorCode

  @Field(() => String, { description: 'What has happened.' })
  declare readonly meaning: string

  @Field(() => String, { description: 'What a client should do about it.' })
  declare readonly whatToDo: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'A limit that keeps one client from wearing out the service for the others.',
})
export class ServiceLimit {
  @Field(() => String, { description: 'Its name, as an error that speaks of it gives it in extensions.limit.name.' })
  declare readonly name: string

  @Field(() => Int, { description: 'The most that is allowed.' })
  declare readonly value: number

  @Field(() => String, { description: 'What it counts.' })
  declare readonly meaning: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'The installation that answers: what it is for, and what it takes the time to be.',
})
export class Service {
  @Field(() => ServiceProfileEnum, { description: 'Whether it is a sandbox or in real use.' })
  declare readonly profile: keyof typeof ServiceProfileEnum

  @Field(() => DateTimeScalar, {
    description:
      'What the service takes the time to be. In a sandbox the clock is its own, and stands still unless it is moved.',
  })
  declare readonly now: Instant

  @Field(() => String, {
    nullable: true,
    description:
      'What everybody should know who sees its answers: in a sandbox, that neither its clock nor its organisations are real. Null in real use.',
  })
  declare readonly notice: string | null

  @Field(() => [ErrorCodeDescription], {
    description: 'Every code that an error at the top level of an answer can carry.',
  })
  declare readonly errorCodes: readonly ErrorCodeDescription[]

  @Field(() => [ServiceLimit], {
    description: 'Every limit on documents, on how often a client may ask, and on how long an answer may take.',
  })
  declare readonly limits: readonly ServiceLimit[]
}
