import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { explanationFor } from '../explaining-access.ts'
import { GrantInput } from '../operations/access.ts'
import { AccessExplanation } from '../types/access.ts'

@Resolver()
export class AccessResolver {
  @Requires()
  @Query(() => AccessExplanation, { nullable: true, description: descriptions['Query.explainAccess'] })
  explainAccess(
    @Arg('grants', () => [GrantInput], { description: the['Query.explainAccess(grants)'] }) grants: GrantInput[],
    @Arg('nodeId', () => ID, { description: the['Query.explainAccess(nodeId)'] }) nodeId: string,
    @Ctx() context: Context,
  ) {
    return explanationFor(context, grants, nodeId)
  }
}
