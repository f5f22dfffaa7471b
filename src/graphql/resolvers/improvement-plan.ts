import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { readinessOf } from '../../domain/approval-criteria.ts'
import type { CriterionResult as Criterion } from '../../domain/approval-criteria.ts'
import type { PlanFacts } from '../../domain/improvement-plan.ts'
import { standingObligation } from '../../domain/obligation.ts'
import { isOverdue, slippageDays, type PlanItem as Item } from '../../domain/plan-item.ts'
import { viewerActionsOn, withOpinionsSeenBy } from '../../domain/viewer-actions.ts'
import { improvementPlansPage, type ImprovementPlanOrder } from '../../persistence/queries/improvement-plans.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { ImprovementPlanOrderEnum } from '../enums.ts'
import { ImprovementPlanFilter } from '../operations/filters.ts'
import { PageArgs } from '../operations/page.ts'
import { pageSelectionOf, selectionOf } from '../selection.ts'
import { CriterionResult, ReadinessReport } from '../types/approval-criteria.ts'
import { ImprovementPlan, ImprovementPlanConnection, Obligation, ViewerAction } from '../types/improvement-plan.ts'
import { PlanItem } from '../types/plan-item.ts'

type PlanRow = {
  readonly planFacts: PlanFacts | null
  readonly nextDueWhat: string | null
  readonly nextDueOn: string | null
}

@Resolver(() => ImprovementPlan)
export class ImprovementPlanResolver {
  @Query(() => ImprovementPlanConnection, { description: descriptions['Query.improvementPlans'] })
  improvementPlans(
    @Arg('filter', () => ImprovementPlanFilter, { nullable: true, description: the.filter })
    filter: ImprovementPlanFilter | null,
    @Arg('orderBy', () => ImprovementPlanOrderEnum, {
      nullable: true,
      defaultValue: 'SUBMITTED_AT_ASC',
      description: the.orderBy,
    })
    orderBy: ImprovementPlanOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reading }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return improvementPlansPage(
      reading,
      { filter: filter ?? {}, order: orderBy ?? 'SUBMITTED_AT_ASC' },
      page,
      pageSelectionOf(info),
    )
  }

  @FieldResolver(() => Obligation, { nullable: true, description: descriptions['ImprovementPlan.nextDue'] })
  nextDue(@Root() { nextDueWhat, nextDueOn }: PlanRow, @Ctx() { today }: Context) {
    return standingObligation(nextDueWhat, nextDueOn, today)
  }

  @FieldResolver(() => ReadinessReport, { nullable: true, description: descriptions['ImprovementPlan.readiness'] })
  readiness(@Root() { planFacts }: PlanRow, @Ctx() { viewer, record }: Context) {
    return planFacts && record.of(planFacts.id, readinessOf(withOpinionsSeenBy(planFacts, viewer)))
  }

  @FieldResolver(() => [ViewerAction], { description: descriptions['ImprovementPlan.viewerActions'] })
  viewerActions(@Root() { planFacts }: PlanRow, @Ctx() { viewer, record }: Context) {
    return planFacts === null ? [] : record.of(planFacts.id, viewerActionsOn(planFacts, viewer))
  }
}

@Resolver(() => PlanItem)
export class PlanItemResolver {
  @FieldResolver(() => Boolean, { description: descriptions['PlanItem.overdue'] })
  overdue(@Root() item: Item, @Ctx() { today }: Context) {
    return isOverdue(item, today)
  }

  @FieldResolver(() => Int, { description: descriptions['PlanItem.slippageDays'] })
  slippageDays(@Root() item: Item) {
    return slippageDays(item)
  }
}

@Resolver(() => CriterionResult)
export class CriterionResultResolver {
  @FieldResolver(() => [PlanItem], { description: descriptions['CriterionResult.items'] })
  items(@Root() { failingItems }: Criterion, @Ctx() { edges }: Context, @Info() info: GraphQLResolveInfo) {
    return edges.planItems(failingItems, selectionOf(info))
  }
}
