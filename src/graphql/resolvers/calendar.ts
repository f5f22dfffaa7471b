import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { changeCycleCalendar } from '../../use-cases/change-cycle-calendar.ts'
import { changeRouting } from '../../use-cases/change-routing.ts'
import { changeUpdateRound } from '../../use-cases/change-update-round.ts'
import { actOnCycle } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import {
  CycleCalendarChangeInput,
  CyclePayload,
  RoutingChangeInput,
  UpdateRoundChangeInput,
} from '../operations/calendar.ts'

@Resolver()
export class CalendarResolver {
  @Requires()
  @Mutation(() => CyclePayload, { description: descriptions['Mutation.cycleCalendarChange'] })
  cycleCalendarChange(
    @Arg('input', () => CycleCalendarChangeInput, { description: the.input }) input: CycleCalendarChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnCycle(context, info, changeCycleCalendar, input)
  }

  @Requires()
  @Mutation(() => CyclePayload, { description: descriptions['Mutation.routingChange'] })
  routingChange(
    @Arg('input', () => RoutingChangeInput, { description: the.input }) input: RoutingChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnCycle(context, info, changeRouting, input)
  }

  @Requires()
  @Mutation(() => CyclePayload, { description: descriptions['Mutation.updateRoundChange'] })
  updateRoundChange(
    @Arg('input', () => UpdateRoundChangeInput, { description: the.input }) input: UpdateRoundChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnCycle(context, info, changeUpdateRound, input)
  }
}
