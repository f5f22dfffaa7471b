import { addDays, type Day } from '../domain/cycle.ts'
import type { Story } from './deed.ts'
import {
  assertionsConfirmed,
  baselinePublished,
  certified,
  evidenceRecorded,
  itemWritten,
  partialItemAdded,
  planStarted,
  published,
  reviewRequested,
} from './deeds-of-organisations.ts'
import type { Topic } from './topics.ts'

const assessed = (day: Day, open: readonly Topic[], partial: readonly Topic[] = []): Story => [
  evidenceRecorded(day, open, partial),
  assertionsConfirmed(day),
]

/** Nothing was done yet. */
export const nothingDone: Story = []

/** Some evidence is answered, nothing published. */
export const begun = (on: Day, ...open: Topic[]): Story => [evidenceRecorded(on, open)]

/** A baseline was published in winter, and nothing since. */
export const onlyBaseline = (on: Day, ...open: Topic[]): Story => [...begun(on, ...open), baselinePublished(on)]

/** Published with everything complete; after 30 June it is late. */
export const met = (on: Day): Story => [...assessed(on, []), published(on)]

/** The same with a current certificate. */
export const exceeded = (on: Day): Story => [...assessed(on, []), certified(on, '2025-03-31'), published(on)]

/** Short of the standard, and no plan was made. */
export const withoutPlan = (on: Day, ...open: Topic[]): Story => [...assessed(on, open), published(on)]

/** A plan is being drafted; the last of its items is not written yet. */
export const drafting = (from: Day, ...topics: Topic[]): Story => [
  ...assessed(from, topics),
  planStarted(from),
  ...topics.slice(0, -1).map(topic => itemWritten(addDays(from, 1), topics, topic)),
]

/** Every item is written. */
export const drafted = (from: Day, ...topics: Topic[]): Story => [
  ...assessed(from, topics),
  planStarted(from),
  ...topics.map(topic => itemWritten(addDays(from, 1), topics, topic)),
]

/** Published with the plan; nobody has asked for its review. */
export const submitted = (from: Day, ...topics: Topic[]): Story => [
  ...drafted(from, ...topics),
  published(addDays(from, 1)),
]

/** The review is asked for, and nobody has said anything yet. */
export const underReview = (from: Day, ...topics: Topic[]): Story => [
  ...submitted(from, ...topics),
  reviewRequested(addDays(from, 2)),
]

/** The same, where one gap was answered in part and is in the plan all the same. */
export const partlyAnswered = (from: Day, partial: Topic, ...topics: Topic[]): Story => [
  ...assessed(from, topics, [partial]),
  planStarted(from),
  ...topics.map(topic => itemWritten(addDays(from, 1), topics, topic)),
  partialItemAdded(addDays(from, 1), [...topics, partial], partial),
  published(addDays(from, 1)),
  reviewRequested(addDays(from, 2)),
]
