import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { addPlanItem } from '../../use-cases/add-plan-item.ts'
import { answerInformationRequest } from '../../use-cases/answer-information-request.ts'
import { removePlanItem } from '../../use-cases/remove-plan-item.ts'
import { requestImprovementPlanReview } from '../../use-cases/request-improvement-plan-review.ts'
import { startImprovementPlan } from '../../use-cases/start-improvement-plan.ts'
import { updatePlanItem } from '../../use-cases/update-plan-item.ts'
import { actOnPlan } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import {
  ImprovementPlanActInput,
  ImprovementPlanStartInput,
  InformationRequestAnswerInput,
} from '../operations/improvement-plan.ts'
import { ImprovementPlanPayload } from '../operations/payloads.ts'
import { PlanItemAddInput, PlanItemRemoveInput, PlanItemUpdateInput } from '../operations/plan-item.ts'

@Resolver()
export class PlanDraftingResolver {
  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.improvementPlanStart'] })
  improvementPlanStart(
    @Arg('input', () => ImprovementPlanStartInput, { description: the.input }) input: ImprovementPlanStartInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, startImprovementPlan, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.planItemAdd'] })
  planItemAdd(
    @Arg('input', () => PlanItemAddInput, { description: the.input }) input: PlanItemAddInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, addPlanItem, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.planItemUpdate'] })
  planItemUpdate(
    @Arg('input', () => PlanItemUpdateInput, { description: the.input }) input: PlanItemUpdateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, updatePlanItem, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.planItemRemove'] })
  planItemRemove(
    @Arg('input', () => PlanItemRemoveInput, { description: the.input }) input: PlanItemRemoveInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, removePlanItem, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.improvementPlanReviewRequest'] })
  improvementPlanReviewRequest(
    @Arg('input', () => ImprovementPlanActInput, { description: the.input }) input: ImprovementPlanActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, requestImprovementPlanReview, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.informationRequestAnswer'] })
  informationRequestAnswer(
    @Arg('input', () => InformationRequestAnswerInput, { description: the.input }) input: InformationRequestAnswerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, answerInformationRequest, input)
  }
}
