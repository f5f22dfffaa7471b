import { addDays, type Day } from '../domain/cycle.ts'
import type { Story } from './deed.ts'
import {
  assertionsConfirmed,
  auditRecorded,
  completionClaimed,
  everythingDone,
  evidenceRecorded,
  published,
  slippageReported,
} from './deeds-of-organisations.ts'
import { completionConfirmed, completionRefused } from './deeds-of-reviewers.ts'
import { approved } from './stories-of-reviews.ts'
import { underReview } from './stories.ts'
import type { Topic } from './topics.ts'

/** Approved and under way, with a date that has moved. */
export const slipping = (from: Day, movedTo: Day, ...topics: Topic[]): Story => [
  ...approved(from, ...topics),
  slippageReported(addDays(from, 16), movedTo, 'The supplier delivers later than agreed.'),
]

/** The organisation says that all is done. */
const claimed = (from: Day, ...topics: Topic[]): Story => [
  ...approved(from, ...topics),
  everythingDone(addDays(from, 14)),
  completionClaimed(addDays(from, 15)),
]

/** The same after an audit that asked for nothing. */
export const auditedAndClaimed = (from: Day, ...topics: Topic[]): Story => [
  auditRecorded(from),
  ...claimed(from, ...topics),
]

/** The DSPT team finds that not all is done: the plan stays approved. */
export const refused = (from: Day, ...topics: Topic[]): Story => [
  ...claimed(from, ...topics),
  completionRefused(addDays(from, 21), 'The report of the test is missing.'),
]

/** Completed: the status is Standards Met. */
export const completed = (from: Day, ...topics: Topic[]): Story => [
  ...claimed(from, ...topics),
  completionConfirmed(addDays(from, 21)),
]

/** The organisation has closed its gaps during the review and published Standards Met itself: the plan is closed. */
export const closedByItself = (from: Day, ...topics: Topic[]): Story => [
  ...underReview(from, ...topics),
  evidenceRecorded(addDays(from, 14), []),
  assertionsConfirmed(addDays(from, 14)),
  published(addDays(from, 14)),
]
