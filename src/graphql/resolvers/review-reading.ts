import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import { compareWithAudit, type AuditComparison as Compared } from '../../domain/audit-comparison.ts'
import type { AuditAction } from '../../domain/evidence.ts'
import type { PlanFacts } from '../../domain/improvement-plan.ts'
import { signalsOf, type EarlierItem, type Signal } from '../../domain/review-signals.ts'
import { waitingDays } from '../../domain/review-work.ts'
import { compareVersions, type FrozenItem } from '../../domain/version-comparison.ts'
import type { Context } from '../context.ts'
import { descriptions } from '../descriptions.ts'
import { selectionOf } from '../selection.ts'
import { ImprovementPlan, PlanContent } from '../types/improvement-plan.ts'
import { PlanItem } from '../types/plan-item.ts'
import { PlanVersion } from '../types/plan-version.ts'
import { AuditComparison, ReviewSignal } from '../types/review-work.ts'
import { ItemDifference } from '../types/version-comparison.ts'

type PlanRow = { readonly planFacts: PlanFacts | null; readonly earlierItems: readonly EarlierItem[] | null }

@Resolver(() => ImprovementPlan)
export class PlanSignalsResolver {
  @FieldResolver(() => Int, { nullable: true, description: descriptions['ImprovementPlan.waitingDays'] })
  waitingDays(@Root() plan: Parameters<typeof waitingDays>[0], @Ctx() { today }: Context) {
    return waitingDays(plan, today)
  }

  @FieldResolver(() => [ReviewSignal], { nullable: true, description: descriptions['ImprovementPlan.signals'] })
  signals(@Root() { planFacts, earlierItems }: PlanRow, @Ctx() { record }: Context) {
    return planFacts && earlierItems && record.of(planFacts.id, signalsOf(planFacts, earlierItems))
  }
}

@Resolver(() => ReviewSignal)
export class ReviewSignalResolver {
  @FieldResolver(() => [PlanItem], { description: descriptions['ReviewSignal.items'] })
  items(@Root() { itemIds }: Signal, @Ctx() { edges }: Context, @Info() info: GraphQLResolveInfo) {
    return edges.planItems(itemIds, selectionOf(info))
  }
}

type AuditRow = {
  readonly auditFacts: {
    readonly actions: readonly AuditAction[]
    readonly items: Parameters<typeof compareWithAudit>[1]
  }
}

@Resolver(() => PlanContent)
export class PlanContentResolver {
  @FieldResolver(() => [AuditComparison], { description: descriptions['PlanContent.auditComparison'] })
  auditComparison(@Root() { auditFacts }: AuditRow) {
    return compareWithAudit(auditFacts.actions, auditFacts.items)
  }
}

@Resolver(() => AuditComparison)
export class AuditComparisonResolver {
  @FieldResolver(() => PlanItem, { nullable: true, description: descriptions['AuditComparison.coveredBy'] })
  async coveredBy(@Root() { coveredBy }: Compared, @Ctx() { edges }: Context, @Info() info: GraphQLResolveInfo) {
    return coveredBy === null ? null : ((await edges.planItems([coveredBy], selectionOf(info)))[0] ?? null)
  }
}

type VersionRow = { readonly items: readonly FrozenItem[]; readonly itemsBefore: readonly FrozenItem[] | null }

@Resolver(() => PlanVersion)
export class PlanVersionResolver {
  @FieldResolver(() => [ItemDifference], { description: descriptions['PlanVersion.changesSincePrevious'] })
  changesSincePrevious(@Root() { items, itemsBefore }: VersionRow) {
    return itemsBefore === null ? [] : compareVersions(itemsBefore, items)
  }
}
