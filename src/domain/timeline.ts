import { roles as knownRoles, type Permission, type Role } from './access.ts'
import type { Change, EventType } from './event.ts'
import { eventTypes } from './event.ts'

/** How much of what happened somebody is told; each level is a permission on the organisation, and the first is everybody's. */
export const levels = ['PUBLIC', 'STATE', 'CONTENT', 'ASSESSMENT', 'REVIEWERS'] as const
export type Level = (typeof levels)[number]

export const permissionOf: Readonly<Record<Level, Permission | null>> = {
  PUBLIC: null,
  STATE: 'plan:read-state',
  CONTENT: 'plan:read-content',
  ASSESSMENT: 'assessment:read',
  REVIEWERS: 'plan:read-opinions',
}

/** The names under which things are told; a change of status is told to the public without the act that made it. */
export const toldTypes = [...eventTypes, 'STATUS_CHANGED'] as const
export type ToldType = (typeof toldTypes)[number]

/** What one level is told of one type of event: all of it, or the changes of these fields alone and no reason. */
export type Telling = {
  readonly level: Level
  readonly fields: readonly string[] | 'ALL'
  /** Another name than its own, where its own would say too much. */
  readonly as?: ToldType
}

const all = (level: Level): Telling => ({ level, fields: 'ALL' })

const status: Telling = { level: 'PUBLIC', fields: ['status'], as: 'STATUS_CHANGED' }
const state: Telling = { level: 'STATE', fields: ['state', 'version'] }
const ofThePlan = all('CONTENT')
const ofTheAssessment = all('ASSESSMENT')
const amongReviewers = all('REVIEWERS')

const ofTheOrganisation = ['odsCode', 'name', 'kind', 'region', 'icb', 'openedOn', 'closedOn']
const ofTheSuccession = ['successor', 'succeededOn', 'closedOn', 'predecessor']
const ofTheRegister = ['status', 'registerStatus', 'publishedAt', 'publishedLate']

/** What is told of each type of event, from the level that is told least to the one that is told most (R56, R57, R59); nobody is told what is not listed. */
export const tellings: Readonly<Record<EventType, readonly Telling[]>> = {
  ORGANISATION_IMPORTED: [{ level: 'PUBLIC', fields: ofTheOrganisation }, amongReviewers],
  REGISTER_STATUS_IMPORTED: [{ level: 'PUBLIC', fields: ofTheRegister }, ofTheAssessment],
  CATALOGUE_IMPORTED: [],
  EVIDENCE_RECORDED: [ofTheAssessment],
  ASSERTIONS_CONFIRMED: [ofTheAssessment],
  AUDIT_ACTIONS_RECORDED: [ofTheAssessment],
  CYBER_ESSENTIALS_PLUS_RECORDED: [ofTheAssessment],
  ASSESSMENT_PUBLISHED: [{ level: 'PUBLIC', fields: ['publishedAt', 'status'] }, ofTheAssessment],
  BASELINE_PUBLISHED: [ofTheAssessment],
  PLAN_STARTED: [state, ofThePlan],
  PLAN_ITEM_ADDED: [ofThePlan],
  PLAN_ITEM_CHANGED: [ofThePlan],
  PLAN_ITEM_REMOVED: [ofThePlan],
  PLAN_SUBMITTED: [state, ofThePlan],
  PLAN_CLOSED: [state, ofThePlan],
  REVIEW_REQUESTED: [state, ofThePlan],
  INFORMATION_ANSWERED: [state, ofThePlan],
  OPINION_RECORDED: [amongReviewers],
  PLAN_APPROVED: [status, state, ofThePlan],
  PLAN_NOT_AGREED: [state, ofThePlan],
  INFORMATION_REQUESTED: [state, ofThePlan],
  EXCEPTIONAL_DATE_AGREED: [ofThePlan],
  PLAN_ACCEPTED_EXCEPTIONALLY: [status, { ...state, as: 'PLAN_APPROVED' }, ofThePlan],
  PROGRESS_REPORTED: [ofThePlan],
  COMPLETION_CLAIMED: [state, ofThePlan],
  COMPLETION_CONFIRMED: [status, state, ofThePlan],
  COMPLETION_REFUSED: [state, ofThePlan],
  REVIEW_CLAIMED: [amongReviewers],
  REVIEW_RELEASED: [amongReviewers],
  DECISION_CORRECTED: [status, state, ofThePlan],
  CALL_ARRANGED: [ofThePlan],
  CALL_HELD: [ofThePlan],
  LEAD_REQUESTED: [amongReviewers],
  REMINDED: [ofThePlan],
  CHASED: [amongReviewers],
  ESCALATED: [amongReviewers],
  CONTACT_SET: [amongReviewers],
  NOTIFICATION_RESENT: [amongReviewers],
  CALENDAR_CHANGED: [],
  ROUND_CHANGED: [],
  ROUTING_CHANGED: [],
  ADVANCE_NOTICE_GIVEN: [ofTheAssessment],
  NIS_NOTICE_RECORDED: [],
  ORGANISATION_SUCCEEDED: [{ level: 'PUBLIC', fields: ofTheSuccession }, amongReviewers],
  PLAN_INHERITED: [{ level: 'STATE', fields: ['answeredForBy'] }, ofThePlan],
  CLOCK_SET: [],
}

/** The types of events of which reviewers alone are told; even what they have changed is not for others (R59). */
export const typesAmongReviewers: readonly EventType[] = eventTypes.filter(
  type => tellings[type].length > 0 && tellings[type].every(({ level }) => level === 'REVIEWERS'),
)

/** An event as it is kept. */
export type Happened = {
  readonly id: string
  readonly type: EventType
  readonly at: string
  readonly actor: string | null
  /** Each as in a token, `ROLE` or `ROLE:SCOPE`. */
  readonly roles: readonly string[]
  readonly changes: readonly Change[]
  readonly reason: string | null
}

export type TimelineEntry = {
  readonly id: string
  readonly type: ToldType
  readonly at: string
  readonly actor: string | null
  readonly actingAs: readonly Role[]
  readonly changes: readonly Change[]
  readonly reason: string | null
}

const isAbout = ({ fields }: Telling, changes: readonly Change[]): boolean =>
  fields === 'ALL' || changes.some(({ field }) => fields.includes(field))

/** Reviewers know each other; an organisation knows its own people, and of everybody else the role alone. */
const actorFor = ({ actor, roles }: Happened, held: readonly Level[]): string | null => {
  const isOneOfTheirs = roles.length > 0 && roles.every(role => role.startsWith('ORGANISATION_'))
  return held.includes('REVIEWERS') || (held.includes('ASSESSMENT') && isOneOfTheirs) ? actor : null
}

const rolesFor = ({ roles }: Happened, held: readonly Level[]): readonly Role[] => {
  const names = held.includes('ASSESSMENT') ? roles.map(role => role.split(':')[0]) : []
  return knownRoles.filter(role => names.includes(role))
}

const tellingsFor = ({ type, changes }: Happened, held: readonly Level[]): readonly Telling[] =>
  tellings[type].filter(telling => held.includes(telling.level) && isAbout(telling, changes))

/** Whether somebody who holds these levels is told all of an event: more than what is public or the state of a plan. */
export const isToldInFull = (event: Happened, held: readonly Level[]): boolean =>
  tellingsFor(event, held).some(({ fields }) => fields === 'ALL')

/** What somebody who holds these levels is told of an event; null where it did not happen for them. */
export const entryFor = (event: Happened, held: readonly Level[]): TimelineEntry | null => {
  const { id, type, at, changes, reason } = event
  const told = tellingsFor(event, held)
  const most = told.at(-1)
  if (most === undefined) return null
  const isWhole = told.some(({ fields }) => fields === 'ALL')
  const fields = told.flatMap(telling => (telling.fields === 'ALL' ? [] : telling.fields))
  return {
    id,
    type: most.as ?? type,
    at,
    actor: actorFor(event, held),
    actingAs: rolesFor(event, held),
    changes: isWhole ? changes : changes.filter(({ field }) => fields.includes(field)),
    reason: isWhole ? reason : null,
  }
}
