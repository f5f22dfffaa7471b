import { addDays, type Day } from '../domain/cycle.ts'
import type { ReviewOpinion } from '../domain/review.ts'
import type { Story } from './deed.ts'
import {
  auditItemAdded,
  auditRecorded,
  informationAnswered,
  itemWritten,
  published,
  reviewRequested,
} from './deeds-of-organisations.ts'
import { acceptedExceptionally, decided, lateDateAgreed, opinionGiven } from './deeds-of-reviewers.ts'
import { drafted, underReview } from './stories.ts'
import type { Topic } from './topics.ts'

// Stories that begin on a Monday, Tuesday or Wednesday keep clear of weekends.
const words: Readonly<Record<ReviewOpinion, string>> = {
  SUPPORT: 'The plan is realistic, and the money for it is there.',
  DO_NOT_SUPPORT: 'The dates leave no room for anything that goes wrong.',
  NEED_INFORMATION: 'It is not clear who pays for the second item.',
}

const withOpinion = (from: Day, opinion: ReviewOpinion, ...topics: Topic[]): Story => [
  ...underReview(from, ...topics),
  opinionGiven(addDays(from, 7), opinion, words[opinion]),
]

/** The routed team supports it; the decision is open. */
export const supported = (from: Day, ...topics: Topic[]): Story => withOpinion(from, 'SUPPORT', ...topics)

/** The routed team does not support it; the decision is open. */
export const doubted = (from: Day, ...topics: Topic[]): Story => withOpinion(from, 'DO_NOT_SUPPORT', ...topics)

/** The routed team needs information; the decision is open. */
export const questioned = (from: Day, ...topics: Topic[]): Story => withOpinion(from, 'NEED_INFORMATION', ...topics)

/** Approved: the status is Approaching Standards. */
export const approved = (from: Day, ...topics: Topic[]): Story => [
  ...supported(from, ...topics),
  decided(addDays(from, 9), 'APPROVE', 'The plan is robust and achievable.'),
]

/** The same where there is no other team than the DSPT team. */
export const approvedAlone = (from: Day, ...topics: Topic[]): Story => [
  ...underReview(from, ...topics),
  decided(addDays(from, 9), 'APPROVE', 'The plan is robust and achievable.'),
]

/** An action of the audit is missing in the plan, and the reviewers ask about it. */
export const asked = (from: Day, ...topics: Topic[]): Story => [
  auditRecorded(from, 'Leavers keep their accounts for up to three months.'),
  ...questioned(from, ...topics),
  decided(addDays(from, 8), 'REQUEST_INFORMATION', 'The audit asks for an action that is not in the plan: say when.'),
]

/** Asked about the money, the organisation has answered: it is under review again. */
export const answered = (from: Day, ...topics: Topic[]): Story => [
  ...questioned(from, ...topics),
  decided(addDays(from, 8), 'REQUEST_INFORMATION', 'Please say who pays for the second item.'),
  informationAnswered(addDays(from, 14), 'The board has set the money aside for this financial year.'),
]

/** Not agreed: nobody believes in its dates. */
export const notAgreed = (from: Day, ...topics: Topic[]): Story => [
  ...doubted(from, ...topics),
  decided(
    addDays(from, 9),
    'NOT_AGREE',
    'Let us talk about what would make the plan realistic.',
    'Nobody is named who has time for it.',
  ),
]

/** Not agreed at first; a second version was published, and is under review. */
export const secondVersion = (from: Day, ...topics: Topic[]): Story => [
  ...notAgreed(from, ...topics),
  ...topics.map(topic =>
    itemWritten(addDays(from, 14), topics, topic, { owner: 'Programme Director', resourcesSecured: 'YES' }),
  ),
  published(addDays(from, 15)),
  reviewRequested(addDays(from, 15)),
]

/** An audit was done, and asked for nothing. */
export const auditedAndApproved = (from: Day, ...topics: Topic[]): Story => [
  auditRecorded(from),
  ...approved(from, ...topics),
]

/** What the audit asks for is in the plan, which was approved. */
export const approvedWithAudit = (from: Day, item: Topic['item'], ...topics: Topic[]): Story => [
  auditRecorded(from, 'Backups are not tested.'),
  ...drafted(from, ...topics),
  auditItemAdded(addDays(from, 1), item),
  published(addDays(from, 1)),
  reviewRequested(addDays(from, 2)),
  opinionGiven(addDays(from, 7), 'SUPPORT', words.SUPPORT),
  decided(addDays(from, 9), 'APPROVE', 'The plan is robust and achievable, and covers what the audit asks for.'),
]

const exceptional = 'The systems end with the programme for electronic patient records, which ends in autumn 2025.'

/** A date lies after the last one allowed, and one party alone has agreed to it. */
export const agreedByOne = (from: Day, ...topics: Topic[]): Story => [
  ...supported(from, ...topics),
  lateDateAgreed(addDays(from, 8), 'NHS_ENGLAND', exceptional),
]

/** Both parties have agreed, and the plan is approved. */
export const agreedByBoth = (from: Day, ...topics: Topic[]): Story => [
  ...agreedByOne(from, ...topics),
  lateDateAgreed(addDays(from, 9), 'DHSC', exceptional),
  decided(addDays(from, 14), 'APPROVE', 'The plan is robust and achievable; the late date is agreed.'),
]

/** It fails a criterion, and the National CISO has accepted it all the same. */
export const accepted = (from: Day, ...topics: Topic[]): Story => [
  ...doubted(from, ...topics),
  acceptedExceptionally(
    addDays(from, 14),
    ['ROUTED_TEAM_SUPPORTS', 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'],
    'The risk is small, since the organisation becomes part of another one in spring.',
  ),
]
