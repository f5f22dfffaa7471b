import { defineEntity, p } from '@mikro-orm/core'
import { addressees } from '../../domain/addressee.ts'
import { stepKinds } from '../../domain/due-steps.ts'
import { escalationAddressees, escalationGrounds } from '../../domain/escalation.ts'
import { notificationKinds, notificationStates } from '../../domain/notification.ts'
import { regionCodes } from '../../domain/organisation.ts'
import { AssessmentEntity } from './assessment.ts'
import { ImprovementPlanEntity } from './improvement-plan.ts'
import { OrganisationEntity } from './organisation.ts'

/** Something to be sent, written with the act that it tells of, and sent from here (R65). */
export const NotificationEntity = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  indexes: [
    { properties: ['createdAt', 'id'] },
    { properties: ['state', 'createdAt', 'id'] },
    { properties: ['organisation', 'createdAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    key: p.text().unique(),
    // In the order of the alphabet, whichever migration has added a name.
    kind: p.enum(notificationKinds.toSorted()),
    addressee: p.enum(addressees),
    region: p.enum(regionCodes).nullable(),
    /** Whom it is about, and to whom it goes where the addressee is the organisation. */
    organisation: () => p.manyToOne(OrganisationEntity).mapToPk(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().nullable().deleteRule('no action').index(),
    /** Of the event that it tells of. */
    eventId: p.uuid().nullable(),
    subject: p.text(),
    body: p.text(),
    createdAt: p.datetime(3),
    state: p.enum(notificationStates).default('PENDING'),
    attempts: p.integer().default(0),
    lastError: p.text().nullable(),
    sentAt: p.datetime(3).nullable(),
  },
})

/** Where a team, a body or an organisation gets its mail. */
export const ContactEntity = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  indexes: [
    {
      name: 'contact_unique',
      expression: `create unique index "contact_unique" on "contact" ("addressee", coalesce("region", ''), coalesce("organisation_id", '00000000-0000-0000-0000-000000000000'::uuid))`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    addressee: p.enum(addressees),
    region: p.enum(regionCodes).nullable(),
    organisation: () => p.manyToOne(OrganisationEntity).mapToPk().nullable().deleteRule('no action'),
    email: p.text(),
  },
})

/** What was escalated: added and never edited, once for a ground and round of an assessment (R51). */
export const EscalationEntity = defineEntity({
  name: 'Escalation',
  tableName: 'escalation',
  indexes: [
    {
      name: 'escalation_unique',
      expression: `create unique index "escalation_unique" on "escalation" ("assessment_id", "ground", coalesce("round", ''))`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().nullable().deleteRule('no action'),
    ground: p.enum(escalationGrounds),
    addressedTo: p.enum(escalationAddressees),
    round: p.text().nullable(),
    reason: p.text(),
    /** Null where the service did it by the calendar. */
    escalatedBy: p.text().nullable(),
    at: p.datetime(3),
  },
})

/** Reminders, chases and escalations that have happened: what was flagged stays, and happens once (R48). */
export const DueStepEntity = defineEntity({
  name: 'DueStep',
  tableName: 'due_step',
  properties: {
    /** The plan or assessment, what is owed, by when, and what happens. */
    key: p.text().primary(),
    assessment: () => p.manyToOne(AssessmentEntity).mapToPk().index(),
    plan: () => p.manyToOne(ImprovementPlanEntity).mapToPk().nullable().deleteRule('no action'),
    kind: p.enum(stepKinds),
    round: p.text().nullable(),
    dueOn: p.date(),
    at: p.datetime(3),
  },
})
