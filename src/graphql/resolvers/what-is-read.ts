import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { Assessment } from '../types/assessment.ts'
import { ImprovementPlan } from '../types/improvement-plan.ts'
import { Notification } from '../types/notification.ts'
import { PlanSnapshot } from '../types/plan-snapshot.ts'

// Fields that are answered as they were read, and that the log is told of: who reads what stands in plans is written down (S24).

@Resolver(() => ImprovementPlan)
export class PlanContentReadResolver {
  @FieldResolver()
  content(@Root() { id, content }: ImprovementPlan, @Ctx() { record }: Context) {
    return record.of(id, content)
  }
}

@Resolver(() => PlanSnapshot)
export class PlanSnapshotReadResolver {
  @FieldResolver()
  items(@Root() { planId, items }: PlanSnapshot & { readonly planId: string }, @Ctx() { record }: Context) {
    return record.of(planId, items)
  }
}

@Resolver(() => Notification)
export class NotificationReadResolver {
  @FieldResolver()
  body(@Root() { planId, body }: Notification & { readonly planId: string | null }, @Ctx() { record }: Context) {
    return record.of(planId, body)
  }
}

@Resolver(() => Assessment)
export class AuditActionsReadResolver {
  @FieldResolver()
  auditActions(@Root() { id, auditActions }: Assessment, @Ctx() { record }: Context) {
    return record.of(id, auditActions)
  }
}
