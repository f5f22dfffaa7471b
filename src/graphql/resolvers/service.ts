import { Ctx, Query, Resolver } from 'type-graphql'
import { limitNames, limitSettings } from '../../config-limits.ts'
import { allCycles } from '../../persistence/queries/cycles.ts'
import type { Context } from '../context.ts'
import { descriptions } from '../descriptions.ts'
import { errorCodeMeanings, errorCodes } from '../error-codes.ts'
import { Viewer } from '../types/access.ts'
import { Cycle } from '../types/cycle.ts'
import { Service } from '../types/service.ts'

/** What everybody should know who sees the sandbox's answers. */
const sandboxNotice =
  'This is a sandbox: its clock is its own and stands still unless it is moved, and its organisations are invented.'

const everyErrorCode = errorCodes.map(code => ({ code, ...errorCodeMeanings[code] }))

@Resolver()
export class ServiceResolver {
  @Query(() => Service, { description: descriptions['Query.service'] })
  service(@Ctx() { now, service: { sandboxClock, limits } }: Context) {
    return {
      profile: sandboxClock === null ? 'PRODUCTION' : 'SANDBOX',
      now,
      notice: sandboxClock && sandboxNotice,
      errorCodes: everyErrorCode,
      limits: limitNames.map(name => ({ name, value: limits[name], meaning: limitSettings[name].meaning })),
    }
  }

  @Query(() => Viewer, { nullable: true, description: descriptions['Query.viewer'] })
  viewer(@Ctx() { viewer }: Context) {
    return viewer.subject === null ? null : viewer
  }

  @Query(() => [Cycle], { description: descriptions['Query.cycles'] })
  cycles(@Ctx() { reading }: Context) {
    return allCycles(reading)
  }
}
