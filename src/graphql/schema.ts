import 'reflect-metadata'
import { specifiedDirectives, type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { costDirectives, printWithCosts } from './cost-directives.ts'
import { addCosts } from './costs.ts'
import { descriptions } from './descriptions.ts'
import { AccessResolver } from './resolvers/access.ts'
import { AssessmentEvidenceResolver, AssessmentResolver, GapResolver } from './resolvers/assessment.ts'
import { BeforePublicationResolver } from './resolvers/before-publication.ts'
import { CalendarResolver } from './resolvers/calendar.ts'
import { CarriedForwardResolver, LineageResolver, OfferedItemResolver } from './resolvers/carried-forward.ts'
import { CriterionResultResolver, ImprovementPlanResolver, PlanItemResolver } from './resolvers/improvement-plan.ts'
import { NodeResolver } from './resolvers/node.ts'
import { NotificationResolver } from './resolvers/notification.ts'
import { OrganisationResolver } from './resolvers/organisation.ts'
import { PlanDraftingResolver } from './resolvers/plan-drafting.ts'
import { PlanProgressResolver } from './resolvers/plan-progress.ts'
import { PlanReviewResolver } from './resolvers/plan-review.ts'
import { RegionalSummaryResolver } from './resolvers/regional-summary.ts'
import { RegulationResolver } from './resolvers/regulation.ts'
import { ReportsResolver } from './resolvers/reports.ts'
import {
  AuditComparisonResolver,
  PlanContentResolver,
  PlanSignalsResolver,
  PlanVersionResolver,
  ReviewSignalResolver,
} from './resolvers/review-reading.ts'
import { ReviewWorkResolver } from './resolvers/review-work.ts'
import { SandboxClockResolver } from './resolvers/sandbox-clock.ts'
import { ServiceResolver } from './resolvers/service.ts'
import {
  AssessmentTimelineResolver,
  ChangeResolver,
  OrganisationTimelineResolver,
  PlanHistoryResolver,
} from './resolvers/timeline.ts'
import {
  AuditActionsReadResolver,
  NotificationReadResolver,
  PlanContentReadResolver,
  PlanSnapshotReadResolver,
} from './resolvers/what-is-read.ts'
import { withShortWays } from './short-ways.ts'
import { EvidenceItem } from './types/evidence.ts'
import { CriteriaNotMetError, SimpleUserError, StaleRevisionError, TransitionNotAllowedError } from './types/refusal.ts'

const resolvers: NonEmptyArray<Function> = [
  ServiceResolver,
  AccessResolver,
  NodeResolver,
  OrganisationResolver,
  AssessmentResolver,
  AssessmentEvidenceResolver,
  CarriedForwardResolver,
  OfferedItemResolver,
  LineageResolver,
  GapResolver,
  ImprovementPlanResolver,
  PlanItemResolver,
  CriterionResultResolver,
  OrganisationTimelineResolver,
  AssessmentTimelineResolver,
  PlanHistoryResolver,
  ChangeResolver,
  PlanSignalsResolver,
  ReviewSignalResolver,
  PlanContentResolver,
  AuditComparisonResolver,
  PlanVersionResolver,
  RegionalSummaryResolver,
  ReportsResolver,
  PlanDraftingResolver,
  PlanReviewResolver,
  ReviewWorkResolver,
  PlanProgressResolver,
  NotificationResolver,
  BeforePublicationResolver,
  CalendarResolver,
  RegulationResolver,
  PlanContentReadResolver,
  PlanSnapshotReadResolver,
  NotificationReadResolver,
  AuditActionsReadResolver,
]

const typesOnlyReachedByInterfaces = [
  EvidenceItem,
  SimpleUserError,
  StaleRevisionError,
  TransitionNotAllowedError,
  CriteriaNotMetError,
]

const describeRoots = (schema: GraphQLSchema): GraphQLSchema => {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()]
  if (query) query.description = descriptions.Query
  if (mutation) mutation.description = descriptions.Mutation
  schema.description = descriptions.schema
  return schema
}

/** The schema as it is served; the sandbox's has its clock besides, production's has no such thing. */
export const makeSchema = async ({ isSandbox }: { readonly isSandbox: boolean }): Promise<GraphQLSchema> =>
  withShortWays(
    addCosts(
      describeRoots(
        await buildSchema({
          resolvers: isSandbox ? [...resolvers, SandboxClockResolver] : resolvers,
          orphanedTypes: typesOnlyReachedByInterfaces,
          directives: [...specifiedDirectives, ...costDirectives],
          validate: false,
        }),
      ),
    ),
  )

/** The schema as text, with its descriptions. */
export const printedSchema = async (): Promise<string> => `${printWithCosts(await makeSchema({ isSandbox: true }))}\n`
