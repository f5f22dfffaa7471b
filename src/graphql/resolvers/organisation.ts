import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { organisationByCode, organisationsPage } from '../../persistence/queries/organisations.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { OrganisationFilter } from '../operations/filters.ts'
import { PageArgs } from '../operations/page.ts'
import { CycleCodeScalar, OdsCodeScalar } from '../scalars.ts'
import { pageSelectionOf, selectionOf } from '../selection.ts'
import { Assessment } from '../types/assessment.ts'
import { Organisation, OrganisationConnection } from '../types/organisation.ts'

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: descriptions['Query.organisation'] })
  organisation(
    @Arg('odsCode', () => OdsCodeScalar, { description: the.odsCode }) odsCode: string,
    @Ctx() { reading }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return organisationByCode(reading, odsCode, selectionOf(info))
  }

  @Query(() => OrganisationConnection, { description: descriptions['Query.organisations'] })
  organisations(
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: the.filter })
    filter: OrganisationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reading }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return organisationsPage(reading, filter ?? {}, page, pageSelectionOf(info))
  }

  @FieldResolver(() => Assessment, { nullable: true, description: descriptions['Organisation.assessment'] })
  assessment(
    @Root() { id }: Organisation,
    @Arg('cycle', () => CycleCodeScalar, { description: the.cycle }) cycle: string,
    @Ctx() { edges }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return edges.assessmentInCycle(id, cycle, selectionOf(info))
  }
}
