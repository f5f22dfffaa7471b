import { defineEntity, p } from '@mikro-orm/core'
import { callStates } from '../../domain/review-work.ts'
import { reviewTeams } from '../../domain/review.ts'
import { ImprovementPlanEntity } from './improvement-plan.ts'
import { DecisionEntity } from './review.ts'

/** What the organisation was asked, and by when it owes the answer; rows are added and never changed (R39). */
export const InformationRequestEntity = defineEntity({
  name: 'InformationRequest',
  tableName: 'information_request',
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().index(),
    decision: () => p.manyToOne(DecisionEntity).mapToPk(),
    version: p.integer(),
    askedAt: p.datetime(3),
    askedBy: p.text(),
    dueOn: p.date(),
  },
})

/** The item may be removed from the next version's draft: its id stays, and names nothing then. */
export const InformationQuestionEntity = defineEntity({
  name: 'InformationQuestion',
  tableName: 'information_question',
  uniques: [{ properties: ['request', 'sequence'] }],
  properties: {
    id: p.uuid().primary(),
    request: () => p.manyToOne(InformationRequestEntity).mapToPk(),
    sequence: p.integer(),
    itemId: p.uuid().nullable(),
    auditAction: p.text().nullable(),
    question: p.text(),
  },
})

/** An answer to one question or, where none is named, to the request as a whole. */
export const InformationAnswerEntity = defineEntity({
  name: 'InformationAnswer',
  tableName: 'information_answer',
  indexes: [
    {
      name: 'information_answer_unique',
      expression: `create unique index "information_answer_unique" on "information_answer" ("request_id", "question_id") nulls not distinct`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    request: () => p.manyToOne(InformationRequestEntity).mapToPk(),
    question: () => p.manyToOne(InformationQuestionEntity).mapToPk().nullable().deleteRule('no action'),
    answer: p.text(),
    answeredBy: p.text(),
    at: p.datetime(3),
  },
})

/** A call that is owed because a plan was not agreed; one at a time is open (R41). */
export const ReviewCallEntity = defineEntity({
  name: 'ReviewCall',
  tableName: 'review_call',
  indexes: [
    {
      name: 'review_call_open_unique',
      expression: `create unique index "review_call_open_unique" on "review_call" ("plan_id") where "state" in ('TO_ARRANGE', 'ARRANGED')`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().index(),
    decision: () => p.manyToOne(DecisionEntity).mapToPk(),
    version: p.integer(),
    state: p.enum(callStates),
    owedSince: p.datetime(3),
    team: p.enum(reviewTeams).nullable(),
    arrangedFor: p.datetime(3).nullable(),
    heldAt: p.datetime(3).nullable(),
    outcome: p.text().nullable(),
    insideNote: p.text().nullable(),
  },
})

/** A lead was formally asked to work with an organisation; rows are added and never changed (R41). */
export const LeadRequestEntity = defineEntity({
  name: 'LeadRequest',
  tableName: 'lead_request',
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().index(),
    version: p.integer(),
    team: p.enum(reviewTeams),
    message: p.text(),
    requestedBy: p.text(),
    at: p.datetime(3),
  },
})
