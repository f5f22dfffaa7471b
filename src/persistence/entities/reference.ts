import { defineEntity, p } from '@mikro-orm/core'
import { escalationAddressees } from '../../domain/escalation.ts'
import { organisationKinds, regionCodes } from '../../domain/organisation.ts'
import { reviewTeams } from '../../domain/review.ts'

export const RegionEntity = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: { code: p.enum(regionCodes).primary(), name: p.text() },
})

/** One year of the toolkit: its dates and limits are rows, since they change every year. */
export const CycleEntity = defineEntity({
  name: 'Cycle',
  tableName: 'cycle',
  properties: {
    code: p.text().primary(),
    /** Rises with every change of its calendar. */
    revision: p.integer().default(1),
    firstDay: p.date(),
    lastDay: p.date(),
    baselineDue: p.date(),
    noticeBy: p.date(),
    templateAvailableFrom: p.date(),
    submissionDeadline: p.date(),
    latestCompletionDate: p.date(),
    reviewDays: p.integer(),
    answerDays: p.integer(),
    isStrict: p.boolean(),
    itemsWarningAbove: p.integer(),
    ownerActionsWarningAbove: p.integer().default(10),
    provenance: p.text(),
  },
})

export const CycleKindEntity = defineEntity({
  name: 'CycleKind',
  tableName: 'cycle_kind',
  properties: {
    cycle: () => p.manyToOne(CycleEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    kind: p.enum(organisationKinds).primary(),
    maySubmitPlan: p.boolean(),
    routedTo: p.enum(reviewTeams).nullable(),
    givesNoticeTo: p.enum(reviewTeams).nullable(),
    publishesBaseline: p.boolean(),
    escalatesTo: p.enum(escalationAddressees).nullable(),
  },
})

export const UpdateRoundEntity = defineEntity({
  name: 'UpdateRound',
  tableName: 'update_round',
  properties: {
    cycle: () => p.manyToOne(CycleEntity).primary().mapToPk().deleteRule('no action').updateRule('no action'),
    code: p.text().primary(),
    dueOn: p.date(),
    chaseBy: p.date(),
    isFinal: p.boolean(),
    isCalledOff: p.boolean().default(false),
    reminderDays: p.integer().default(14),
  },
})
