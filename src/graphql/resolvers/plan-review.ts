import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { acceptPlanExceptionally } from '../../use-cases/accept-plan-exceptionally.ts'
import { agreeExceptionalDate } from '../../use-cases/agree-exceptional-date.ts'
import { recordPlanDecision } from '../../use-cases/record-plan-decision.ts'
import { recordTeamOpinion } from '../../use-cases/record-team-opinion.ts'
import { actOnPlan } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { ImprovementPlanPayload } from '../operations/payloads.ts'
import {
  ExceptionalDateAgreeInput,
  PlanAcceptExceptionallyInput,
  PlanDecisionRecordInput,
  TeamOpinionRecordInput,
} from '../operations/review.ts'

@Resolver()
export class PlanReviewResolver {
  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.teamOpinionRecord'] })
  teamOpinionRecord(
    @Arg('input', () => TeamOpinionRecordInput, { description: the.input }) input: TeamOpinionRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, recordTeamOpinion, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.planDecisionRecord'] })
  planDecisionRecord(
    @Arg('input', () => PlanDecisionRecordInput, { description: the.input }) input: PlanDecisionRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, recordPlanDecision, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.exceptionalDateAgree'] })
  exceptionalDateAgree(
    @Arg('input', () => ExceptionalDateAgreeInput, { description: the.input }) input: ExceptionalDateAgreeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, agreeExceptionalDate, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.planAcceptExceptionally'] })
  planAcceptExceptionally(
    @Arg('input', () => PlanAcceptExceptionallyInput, { description: the.input }) input: PlanAcceptExceptionallyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, acceptPlanExceptionally, input)
  }
}
