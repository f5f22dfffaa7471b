/** What can happen, named in the past tense: the closed list behind the timeline, the feed and every notification (R64, R66). */
export const eventTypes = [
  'ORGANISATION_IMPORTED',
  'REGISTER_STATUS_IMPORTED',
  'CATALOGUE_IMPORTED',
  'EVIDENCE_RECORDED',
  'ASSERTIONS_CONFIRMED',
  'AUDIT_ACTIONS_RECORDED',
  'CYBER_ESSENTIALS_PLUS_RECORDED',
  'ASSESSMENT_PUBLISHED',
  'BASELINE_PUBLISHED',
  'PLAN_STARTED',
  'PLAN_ITEM_ADDED',
  'PLAN_ITEM_CHANGED',
  'PLAN_ITEM_REMOVED',
  'PLAN_SUBMITTED',
  'PLAN_CLOSED',
  'REVIEW_REQUESTED',
  'INFORMATION_ANSWERED',
  'OPINION_RECORDED',
  'PLAN_APPROVED',
  'PLAN_NOT_AGREED',
  'INFORMATION_REQUESTED',
  'EXCEPTIONAL_DATE_AGREED',
  'PLAN_ACCEPTED_EXCEPTIONALLY',
  'PROGRESS_REPORTED',
  'COMPLETION_CLAIMED',
  'COMPLETION_CONFIRMED',
  'COMPLETION_REFUSED',
  'REVIEW_CLAIMED',
  'REVIEW_RELEASED',
  'DECISION_CORRECTED',
  'CALL_ARRANGED',
  'CALL_HELD',
  'LEAD_REQUESTED',
  'REMINDED',
  'CHASED',
  'ESCALATED',
  'CONTACT_SET',
  'NOTIFICATION_RESENT',
  'CALENDAR_CHANGED',
  'ROUND_CHANGED',
  'ROUTING_CHANGED',
  'ADVANCE_NOTICE_GIVEN',
  'NIS_NOTICE_RECORDED',
  'ORGANISATION_SUCCEEDED',
  'PLAN_INHERITED',
  'CLOCK_SET',
] as const
export type EventType = (typeof eventTypes)[number]

/** One value that moved, by its field's name as clients know it. */
export type Change = { readonly field: string; readonly before: unknown; readonly after: unknown }

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/** The fields of two states of the same thing that differ, in the order of the later one. */
export const changesBetween = <T extends object>(before: Partial<T>, after: T, prefix = ''): readonly Change[] =>
  Object.entries(after).flatMap(([field, value]) => {
    const old: unknown = before[field as keyof T]
    return isSame(old ?? null, value ?? null)
      ? []
      : [{ field: `${prefix}${field}`, before: old ?? null, after: value as unknown }]
  })
