import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { OrganisationKindEnum } from '../enums.ts'
import { pastInstant } from '../past-instant.ts'
import { CycleCodeScalar, DateTimeScalar } from '../scalars.ts'
import { selectionOf } from '../selection.ts'
import { summaryOf } from '../summing-up.ts'
import { RegionalSummary } from '../types/regional-summary.ts'

@Resolver()
export class RegionalSummaryResolver {
  @Query(() => RegionalSummary, { description: descriptions['Query.regionalSummary'] })
  regionalSummary(
    @Arg('cycle', () => CycleCodeScalar, { description: the.cycle }) cycle: string,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: the['Query.regionalSummary(asOf)'] })
    asOf: Date | null,
    @Arg('kinds', () => [OrganisationKindEnum], { nullable: true, description: the['Query.regionalSummary(kinds)'] })
    kinds: OrganisationKind[] | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return summaryOf(context, { cycle, asOf: pastInstant(asOf, context.now), kinds }, selectionOf(info))
  }
}
