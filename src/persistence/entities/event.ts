import { defineEntity, p } from '@mikro-orm/core'
import type { Change } from '../../domain/event.ts'
import { eventTypes } from '../../domain/event.ts'
import { AssessmentEntity } from './assessment.ts'
import { ImprovementPlanEntity } from './improvement-plan.ts'
import { OrganisationEntity } from './organisation.ts'

/** The one chain of what happened; rows are added by their transaction's last statement and never changed (R64, R66). */
export const EventEntity = defineEntity({
  name: 'Event',
  tableName: 'event',
  indexes: [
    { properties: ['plan', 'planRevision'] },
    { properties: ['assessment', 'assessmentRevision'] },
    { properties: ['organisation', 'position'] },
    {
      name: 'event_moves_of_plans_index',
      expression: `create index "event_moves_of_plans_index" on "event" ("plan_id", "position") where "changes" @> '[{"field": "state"}]'`,
    },
    {
      name: 'event_requests_of_reviews_index',
      expression: `create index "event_requests_of_reviews_index" on "event" ("plan_id", "at") where "type" = 'REVIEW_REQUESTED'`,
    },
  ],
  properties: {
    position: p.bigint('number').primary().autoincrement(false),
    id: p.uuid().unique(),
    at: p.datetime(3),
    /** In the order of the alphabet, as each migration that adds names writes them. */
    type: p.enum(eventTypes.toSorted()),
    organisation: () => p.manyToOne(OrganisationEntity).mapToPk().nullable().deleteRule('no action'),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk().nullable().deleteRule('no action'),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().nullable().deleteRule('no action'),
    /** Of the plan after the change, where it changed the plan. */
    planRevision: p.integer().nullable(),
    /** Of the assessment after the change, where it changed the assessment. */
    assessmentRevision: p.integer().nullable(),
    actor: p.text().nullable(),
    /** Who named the actor; null where that is not known (R43). */
    actorIssuer: p.text().nullable(),
    /** Whoever acted on behalf of the actor, where it was somebody else (R43). */
    delegate: p.text().nullable(),
    delegateIssuer: p.text().nullable(),
    roles: p.array(),
    requestId: p.text().nullable(),
    changes: p.json<readonly Change[]>(),
    reason: p.text().nullable(),
  },
})

/** The position and the hash of the newest event, in the only row; whoever appends holds it until commit, so that positions have no gaps. */
export const EventHeadEntity = defineEntity({
  name: 'EventHead',
  tableName: 'event_head',
  properties: { only: p.boolean().primary(), position: p.bigint('number'), hash: p.blob() },
  checks: [{ expression: '"only"' }],
})

/** What binds an event to the one before: the database adds it with the event (S27). */
export const EventLinkEntity = defineEntity({
  name: 'EventLink',
  tableName: 'event_link',
  properties: { position: p.bigint('number').primary().autoincrement(false), hash: p.blob() },
})

/** The digest of a row that is never changed, such as a decision, with the event that took it into the chain (S27). */
export const RecordDigestEntity = defineEntity({
  name: 'RecordDigest',
  tableName: 'record_digest',
  properties: {
    tableName: p.text().primary(),
    key: p.text().primary(),
    digest: p.blob(),
    position: p.bigint('number').nullable().index(),
  },
})

export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    subject: p.text().primary(),
    key: p.uuid().primary(),
    inputDigest: p.text(),
    outcome: p.json<unknown>().nullable(),
    at: p.datetime(3).index(),
  },
})

/** The sandbox's own time, in the only row. */
export const SandboxClockEntity = defineEntity({
  name: 'SandboxClock',
  tableName: 'sandbox_clock',
  properties: { only: p.boolean().primary(), now: p.datetime(3) },
  checks: [{ expression: '"only"' }],
})
