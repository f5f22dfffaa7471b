import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import type { PlanGrouping } from '../../domain/plan-report.ts'
import { Requires } from '../authorisation.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { OrganisationKindEnum, RegionCodeEnum } from '../enums.ts'
import { evidenceGapsOf, planReportOf } from '../reporting.ts'
import { CycleCodeScalar, DateTimeScalar } from '../scalars.ts'
import { selectionOf } from '../selection.ts'
import { EvidenceGapReport } from '../types/evidence-gaps.ts'
import { PlanGroupingEnum, PlanReport } from '../types/plan-report.ts'

@Resolver()
export class ReportsResolver {
  @Requires()
  @Query(() => EvidenceGapReport, { description: descriptions['Query.evidenceGaps'] })
  evidenceGaps(
    @Arg('cycle', () => CycleCodeScalar, { description: the.cycle }) cycle: string,
    @Arg('regions', () => [RegionCodeEnum], { nullable: true, description: the['Query.evidenceGaps(regions)'] })
    regions: RegionCode[] | null,
    @Arg('kinds', () => [OrganisationKindEnum], { nullable: true, description: the['Query.evidenceGaps(kinds)'] })
    kinds: OrganisationKind[] | null,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: the['Query.evidenceGaps(asOf)'] })
    asOf: Date | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return evidenceGapsOf(context, { cycle, regions, kinds, asOf }, selectionOf(info))
  }

  @Requires()
  @Query(() => PlanReport, { description: descriptions['Query.planReport'] })
  planReport(
    @Arg('cycle', () => CycleCodeScalar, { description: the.cycle }) cycle: string,
    @Arg('by', () => PlanGroupingEnum, { description: the['Query.planReport(by)'] }) by: PlanGrouping,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: the['Query.planReport(asOf)'] })
    asOf: Date | null,
    @Ctx() context: Context,
  ) {
    return planReportOf(context, { cycle, by, asOf })
  }
}
