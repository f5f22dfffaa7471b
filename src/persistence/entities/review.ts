import { defineEntity, p } from '@mikro-orm/core'
import { criterionCodes, type CriterionResult } from '../../domain/approval-criteria.ts'
import type { ProgressOfItem } from '../../domain/progress.ts'
import { planDecisions, reviewOpinions, reviewTeams, type Judgement } from '../../domain/review.ts'
import { ImprovementPlanEntity } from './improvement-plan.ts'

/** Opinions are added and never edited (R45). */
export const OpinionEntity = defineEntity({
  name: 'Opinion',
  tableName: 'opinion',
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().index(),
    version: p.integer(),
    team: p.enum(reviewTeams),
    opinion: p.enum(reviewOpinions),
    message: p.text(),
    givenBy: p.text(),
    at: p.datetime(3),
  },
})

/** Decisions are added and never edited; each names the version and the revision it was taken on (R44, R45). */
export const DecisionEntity = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  indexes: [{ properties: ['plan', 'version', 'sequence', 'at'] }],
  uniques: [{ properties: ['plan', 'version', 'sequence'] }],
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk(),
    version: p.integer(),
    sequence: p.integer(),
    revision: p.integer(),
    decision: p.enum(planDecisions),
    isExceptional: p.boolean(),
    criteria: p.json<readonly CriterionResult[]>(),
    grounds: p.enum(criterionCodes).array(),
    waived: p.enum(criterionCodes).array(),
    judgements: p.json<readonly Judgement[]>(),
    withoutOpinionReason: p.text().nullable(),
    message: p.text(),
    decidedBy: p.text(),
    at: p.datetime(3),
    /** The decision whose place this one takes, and why. */
    correctsId: p.uuid().nullable(),
    correctionReason: p.text().nullable(),
  },
})

export const ProgressUpdateEntity = defineEntity({
  name: 'ProgressUpdate',
  tableName: 'progress_update',
  indexes: [{ properties: ['plan', 'round', 'submittedAt', 'isLate'] }],
  properties: {
    id: p.uuid().primary(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk(),
    round: p.text().nullable(),
    submittedAt: p.datetime(3),
    note: p.text(),
    isLate: p.boolean(),
    items: p.json<readonly ProgressOfItem[]>(),
    submittedBy: p.text(),
  },
})
