import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { arrangeReviewCall } from '../../use-cases/arrange-review-call.ts'
import { claimReview } from '../../use-cases/claim-review.ts'
import { correctDecision } from '../../use-cases/correct-decision.ts'
import { holdReviewCall } from '../../use-cases/hold-review-call.ts'
import { releaseReview } from '../../use-cases/release-review.ts'
import { requestLead } from '../../use-cases/request-lead.ts'
import { actOnPlan } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { DecisionCorrectInput } from '../operations/decision-correction.ts'
import { ImprovementPlanActInput } from '../operations/improvement-plan.ts'
import { ImprovementPlanPayload } from '../operations/payloads.ts'
import { LeadRequestInput, ReviewCallArrangeInput, ReviewCallHoldInput } from '../operations/review-work.ts'

@Resolver()
export class ReviewWorkResolver {
  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.reviewClaim'] })
  reviewClaim(
    @Arg('input', () => ImprovementPlanActInput, { description: the.input }) input: ImprovementPlanActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, claimReview, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.reviewRelease'] })
  reviewRelease(
    @Arg('input', () => ImprovementPlanActInput, { description: the.input }) input: ImprovementPlanActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, releaseReview, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.decisionCorrect'] })
  decisionCorrect(
    @Arg('input', () => DecisionCorrectInput, { description: the.input }) input: DecisionCorrectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, correctDecision, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.reviewCallArrange'] })
  reviewCallArrange(
    @Arg('input', () => ReviewCallArrangeInput, { description: the.input }) input: ReviewCallArrangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, arrangeReviewCall, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.reviewCallHold'] })
  reviewCallHold(
    @Arg('input', () => ReviewCallHoldInput, { description: the.input }) input: ReviewCallHoldInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, holdReviewCall, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.leadRequest'] })
  leadRequest(
    @Arg('input', () => LeadRequestInput, { description: the.input }) input: LeadRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, requestLead, input)
  }
}
