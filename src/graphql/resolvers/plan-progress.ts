import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { claimCompletion } from '../../use-cases/claim-completion.ts'
import { confirmCompletion } from '../../use-cases/confirm-completion.ts'
import { refuseCompletion } from '../../use-cases/refuse-completion.ts'
import { submitProgressUpdate } from '../../use-cases/submit-progress-update.ts'
import { actOnPlan } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { CompletionRefuseInput, ImprovementPlanActInput } from '../operations/improvement-plan.ts'
import { ImprovementPlanPayload } from '../operations/payloads.ts'
import { ProgressUpdateSubmitInput } from '../operations/progress.ts'

@Resolver()
export class PlanProgressResolver {
  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.progressUpdateSubmit'] })
  progressUpdateSubmit(
    @Arg('input', () => ProgressUpdateSubmitInput, { description: the.input }) input: ProgressUpdateSubmitInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, submitProgressUpdate, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.completionClaim'] })
  completionClaim(
    @Arg('input', () => ImprovementPlanActInput, { description: the.input }) input: ImprovementPlanActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, claimCompletion, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.completionConfirm'] })
  completionConfirm(
    @Arg('input', () => ImprovementPlanActInput, { description: the.input }) input: ImprovementPlanActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, confirmCompletion, input)
  }

  @Requires()
  @Mutation(() => ImprovementPlanPayload, { description: descriptions['Mutation.completionRefuse'] })
  completionRefuse(
    @Arg('input', () => CompletionRefuseInput, { description: the.input }) input: CompletionRefuseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnPlan(context, info, refuseCompletion, input)
  }
}
