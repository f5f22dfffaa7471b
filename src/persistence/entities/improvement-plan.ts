import { defineEntity, p } from '@mikro-orm/core'
import type { CarriedForward } from '../../domain/carried-forward.ts'
import { planStates } from '../../domain/improvement-plan.ts'
import type { Person } from '../../domain/person.ts'
import { planItemOrigins, planItemStatuses, securedAnswers, type Milestone } from '../../domain/plan-item.ts'
import { exceptionParties } from '../../domain/review.ts'
import { AssessmentEntity } from './assessment.ts'
import { EvidenceItemEntity } from './evidence.ts'

/** The queue in one direction, of all cycles and of each; what it is filtered by stands in it. */
const queued = (name: string, nothing: string) => {
  const order = `coalesce("submitted_at", '${nothing}'::timestamptz), "id", "state", "kind", "region"`
  return [
    {
      name: `improvement_plan_${name}_place_index`,
      expression: `create index "improvement_plan_${name}_place_index" on "improvement_plan" (${order}, "cycle")`,
    },
    {
      name: `improvement_plan_cycle_${name}_index`,
      expression: `create index "improvement_plan_cycle_${name}_index" on "improvement_plan" ("cycle", ${order})`,
    },
  ]
}

/** One plan is one unit: its row is locked first, and its revision rises with every change. */
export const ImprovementPlanEntity = defineEntity({
  name: 'ImprovementPlan',
  tableName: 'improvement_plan',
  indexes: [
    {
      name: 'improvement_plan_living_unique',
      expression: `create unique index "improvement_plan_living_unique" on "improvement_plan" ("assessment_id") where "state" <> 'CLOSED'`,
    },
    ...queued('submitted_at', 'infinity'),
    ...queued('submitted_at_descending', '-infinity'),
  ],
  properties: {
    id: p.uuid().primary(),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk().index(),
    /** Of its assessment, and where its organisation belongs: written by the database alone. */
    cycle: p.text().default(''),
    kind: p.text().default(''),
    region: p.text().nullable(),
    revision: p.integer().default(1),
    version: p.integer().default(0),
    state: p.enum(planStates),
    startedAt: p.datetime(3),
    submittedAt: p.datetime(3).nullable(),
    reviewRequestedAt: p.datetime(3).nullable(),
    informationRequestedAt: p.datetime(3).nullable(),
    completionClaimedAt: p.datetime(3).nullable(),
    /** Who has taken it on to review it. */
    claimedBy: p.text().nullable().index(),
    claimedIssuer: p.text().nullable(),
    claimedAt: p.datetime(3).nullable(),
    reviewPausedDays: p.integer().default(0),
    /** When it was last approved, or accepted; rounds that were due before ask nothing of it. */
    approvedAt: p.datetime(3).nullable(),
    isDraftChanged: p.boolean().default(false),
    editors: p.json<readonly Person[]>(),
    roundsReported: p.array(),
    nextDueWhat: p.text().nullable(),
    nextDueOn: p.date().nullable(),
  },
})

/** The items as they were submitted: frozen, one row a version (R29). */
export const PlanVersionEntity = defineEntity({
  name: 'PlanVersion',
  tableName: 'plan_version',
  indexes: [{ properties: ['plan', 'version', 'submittedAt'] }],
  properties: {
    plan: () => p.manyToOne(ImprovementPlanEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    version: p.integer().primary(),
    submittedAt: p.datetime(3),
    submittedBy: p.text(),
    items: p.json<unknown>(),
  },
})

export const PlanItemEntity = defineEntity({
  name: 'PlanItem',
  tableName: 'plan_item',
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().index(),
    sequence: p.integer(),
    origin: p.enum(planItemOrigins),
    evidenceItem: () => p.manyToOne(EvidenceItemEntity).mapToPk().nullable().deleteRule('no action'),
    assertion: p.text().nullable(),
    auditAction: p.text().nullable(),
    gap: p.text(),
    actions: p.array(),
    owner: p.text().nullable(),
    plannedCompletionDate: p.date().nullable(),
    baselineCompletionDate: p.date().nullable(),
    status: p.enum(planItemStatuses).default('NOT_STARTED'),
    milestones: p.json<readonly Milestone[]>(),
    fundingSecured: p.enum(securedAnswers).nullable(),
    fundingExpectedOn: p.date().nullable(),
    resourcesSecured: p.enum(securedAnswers).nullable(),
    resourcesExpectedOn: p.date().nullable(),
    localReferences: p.array(),
    dependencies: p.array(),
    /** What it goes on with from the cycle before, as that stood when it was carried forward. */
    carriedForwardFrom: p.json<readonly CarriedForward[]>().defaultRaw(`'[]'`),
  },
})

/** One party's agreement that an item may end after the last date of the cycle (R37). */
export const DateAgreementEntity = defineEntity({
  name: 'DateAgreement',
  tableName: 'date_agreement',
  properties: {
    id: p.uuid().primary(),
    item: () => p.manyToOne(PlanItemEntity).mapToPk().index().deleteRule('cascade'),
    party: p.enum(exceptionParties),
    agreedDate: p.date(),
    reason: p.text(),
    agreedBy: p.text(),
    agreedIssuer: p.text().nullable(),
    /** Whoever agreed on behalf of that person, where it was somebody else. */
    agreedThrough: p.text().nullable(),
    agreedThroughIssuer: p.text().nullable(),
    at: p.datetime(3),
  },
})
