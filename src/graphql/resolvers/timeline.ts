import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Change as ChangeMade } from '../../domain/event.ts'
import type { WithTimeline } from '../../persistence/queries/timeline.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { PageArgs } from '../operations/page.ts'
import { pastInstant } from '../past-instant.ts'
import { DateTimeScalar } from '../scalars.ts'
import { selectionOf } from '../selection.ts'
import { Assessment } from '../types/assessment.ts'
import { ImprovementPlan } from '../types/improvement-plan.ts'
import { Organisation } from '../types/organisation.ts'
import { PlanSnapshot } from '../types/plan-snapshot.ts'
import { Change, TimelineConnection } from '../types/timeline.ts'

const asJson = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value))

const toldTimeline = async (
  { edges, record }: Context,
  of: WithTimeline,
  id: string,
  page: PageArgs,
  info: GraphQLResolveInfo,
) => record.ofTimeline(await edges.timelineOf(of, id, page, selectionOf(info).has('totalCount')))

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => String, { nullable: true, description: descriptions['Change.before'] })
  before(@Root() { before }: ChangeMade) {
    return asJson(before)
  }

  @FieldResolver(() => String, { nullable: true, description: descriptions['Change.after'] })
  after(@Root() { after }: ChangeMade) {
    return asJson(after)
  }
}

@Resolver(() => ImprovementPlan)
export class PlanHistoryResolver {
  @FieldResolver(() => TimelineConnection, { description: descriptions['ImprovementPlan.timeline'] })
  timeline(
    @Root() { id }: ImprovementPlan,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toldTimeline(context, 'ImprovementPlan', id, page, info)
  }

  @FieldResolver(() => PlanSnapshot, { nullable: true, description: descriptions['ImprovementPlan.asOf'] })
  asOf(
    @Root() { id }: ImprovementPlan,
    @Arg('at', () => DateTimeScalar, { description: the['ImprovementPlan.asOf(at)'] }) at: Date,
    @Ctx() { edges, now }: Context,
  ) {
    return edges.planAsOf(id, pastInstant(at, now) ?? now)
  }
}

@Resolver(() => Assessment)
export class AssessmentTimelineResolver {
  @FieldResolver(() => TimelineConnection, { description: descriptions['Assessment.timeline'] })
  timeline(
    @Root() { id }: Assessment,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toldTimeline(context, 'Assessment', id, page, info)
  }
}

@Resolver(() => Organisation)
export class OrganisationTimelineResolver {
  @FieldResolver(() => TimelineConnection, { description: descriptions['Organisation.timeline'] })
  timeline(
    @Root() { id }: Organisation,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return toldTimeline(context, 'Organisation', id, page, info)
  }
}
