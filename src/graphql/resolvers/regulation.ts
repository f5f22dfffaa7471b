import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import { concernsPage } from '../../persistence/queries/concerns.ts'
import { recordNisNotice } from '../../use-cases/record-nis-notice.ts'
import { actOnOrganisation } from '../acting.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { OrganisationKindEnum, RegionCodeEnum } from '../enums.ts'
import { NisNoticePayload, NisNoticeRecordInput } from '../operations/nis.ts'
import { PageArgs } from '../operations/page.ts'
import { CycleCodeScalar } from '../scalars.ts'
import { concernSelectionOf } from '../selection.ts'
import { OesConcernConnection } from '../types/concern.ts'

@Resolver()
export class RegulationResolver {
  @Query(() => OesConcernConnection, { description: descriptions['Query.groundsForConcern'] })
  groundsForConcern(
    @Arg('cycle', () => CycleCodeScalar, { description: the.cycle }) cycle: string,
    @Arg('kinds', () => [OrganisationKindEnum], { nullable: true, description: the['Query.groundsForConcern(kinds)'] })
    kinds: OrganisationKind[] | null,
    @Arg('regions', () => [RegionCodeEnum], { nullable: true, description: the['Query.groundsForConcern(regions)'] })
    regions: RegionCode[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reading, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return concernsPage(reading, { filter: { cycle, kinds, regions }, today }, page, concernSelectionOf(info))
  }

  @Requires()
  @Mutation(() => NisNoticePayload, { description: descriptions['Mutation.nisNoticeRecord'] })
  nisNoticeRecord(
    @Arg('input', () => NisNoticeRecordInput, { description: the.input }) input: NisNoticeRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actOnOrganisation(context, info, recordNisNotice, input)
  }
}
