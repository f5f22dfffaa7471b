import type { Story } from '../demonstration/deed.ts'
import type { StatusBefore, Invented } from '../demonstration/organisations.ts'
import { auditedAndClaimed, closedByItself, completed, slipping } from '../demonstration/stories-of-progress.ts'
import {
  approved,
  approvedAlone,
  asked,
  notAgreed,
  secondVersion,
  supported,
} from '../demonstration/stories-of-reviews.ts'
import { drafting, nothingDone, submitted, underReview } from '../demonstration/stories.ts'
import type { Topic } from '../demonstration/topics.ts'
import type { Day } from '../domain/cycle.ts'
import type { OrganisationKind, RegionCode } from '../domain/organisation.ts'
import { icbs } from '../reference/icbs.ts'
import { regions } from '../reference/regions.ts'
import { topicsFor } from './topics.ts'

/** An organisation whose story is played through the service's own acts, and that many others are made after. */
export type Pattern = Invented & {
  readonly icb: string | null
  /** What the register says of the cycle told; null where its own story says it. */
  readonly now: StatusBefore | null
  /** How often others are made after it, compared with the other patterns. */
  readonly share: number
}

/** Codes of ten characters, which begin as no real one does. */
export const codeOf = (number: number): string => `SEED${String(number).padStart(6, '0')}`

type WithPlan = readonly [share: number, kind: OrganisationKind, items: number, story: (...topics: Topic[]) => Story]

const on =
  (tell: (from: Day, ...topics: Topic[]) => Story, from: Day) =>
  (...topics: Topic[]): Story =>
    tell(from, ...topics)

const slippingTo = (from: Day, ...topics: Topic[]): Story => slipping(from, '2025-06-06', ...topics)

/** Plans in every state: how many of a hundred, of which kind of organisation, with how many items, and how they came there. */
const withPlans: readonly WithPlan[] = [
  [4, 'NHS_TRUST', 14, on(drafting, '2024-06-26')],
  [3, 'LOCAL_AUTHORITY', 8, on(drafting, '2024-06-18')],
  [5, 'NHS_TRUST', 12, on(submitted, '2024-06-25')],
  [4, 'CSU', 9, on(submitted, '2024-06-24')],
  [6, 'NHS_TRUST', 16, on(underReview, '2024-06-17')],
  [5, 'DHSC_ALB', 11, on(underReview, '2024-06-24')],
  [3, 'KEY_IT_SUPPLIER', 7, on(underReview, '2024-07-01')],
  [8, 'NHS_TRUST', 12, on(supported, '2024-06-10')],
  [7, 'NHS_TRUST', 18, on(supported, '2024-06-17')],
  [5, 'CSU', 10, on(supported, '2024-06-18')],
  [4, 'NHS_TRUST', 13, on(asked, '2024-06-19')],
  [3, 'DHSC_ALB', 9, on(asked, '2024-06-12')],
  [5, 'NHS_TRUST', 15, on(notAgreed, '2024-06-10')],
  [3, 'CSU', 12, on(notAgreed, '2024-06-17')],
  [4, 'NHS_TRUST', 11, on(secondVersion, '2024-06-03')],
  [6, 'NHS_TRUST', 12, on(approved, '2024-06-03')],
  [4, 'DHSC_ALB', 14, on(approved, '2024-06-12')],
  [4, 'LOCAL_AUTHORITY', 10, on(approvedAlone, '2024-06-05')],
  [4, 'NHS_TRUST', 13, on(slippingTo, '2024-06-04')],
  [3, 'NHS_TRUST', 9, on(auditedAndClaimed, '2024-05-29')],
  [2, 'CSU', 8, on(auditedAndClaimed, '2024-06-05')],
  [4, 'NHS_TRUST', 10, on(completed, '2024-05-22')],
  [2, 'DHSC_ALB', 6, on(completed, '2024-06-05')],
  [2, 'NHS_TRUST', 7, on(closedByItself, '2024-06-10')],
]

type WithoutPlan = readonly [share: number, kind: OrganisationKind, now: StatusBefore]

/** The rest, as the register tells of them: how many of a hundred, of which kind, with which status. */
const withoutPlans: readonly WithoutPlan[] = [
  [34, 'OTHER', 'Met'],
  [8, 'OTHER', 'Exceeded'],
  [9, 'OTHER', 'Not Published'],
  [5, 'OTHER', 'Not Met'],
  [14, 'NHS_TRUST', 'Met'],
  [4, 'NHS_TRUST', 'Exceeded'],
  [2, 'NHS_TRUST', 'Not Met'],
  [6, 'INDEPENDENT_OES', 'Met'],
  [1, 'INDEPENDENT_OES', 'Not Published'],
  [7, 'LOCAL_AUTHORITY', 'Met'],
  [2, 'LOCAL_AUTHORITY', 'Not Met'],
  [4, 'KEY_IT_SUPPLIER', 'Met'],
  [2, 'CSU', 'Exceeded'],
  [2, 'DHSC_ALB', 'Met'],
]

/** Of a hundred organisations, so many have a plan. */
const hundredthsWithPlans = 23

const kindsWithoutRegion: readonly OrganisationKind[] = ['KEY_IT_SUPPLIER', 'DHSC_ALB']
const before: readonly StatusBefore[] = ['Met', 'Approaching', 'Met', 'Not Met', 'Exceeded', 'Met', 'Not Published']
const beginnings = 'Almond Barley Clover Damson Elder Fennel Ginger Hazel Ivory Jasmine Kelp Lupin Maple Nettle'.split(
  ' ',
)
const endings = ['wick', 'moor', 'bourne', 'combe', 'marsh', 'fold', 'mere', 'beck', 'hollow']

const endingOf: Readonly<Record<OrganisationKind, string>> = {
  NHS_TRUST: 'Trust',
  ICB: 'Board',
  CSU: 'CSU',
  INDEPENDENT_OES: 'Hospitals Ltd',
  KEY_IT_SUPPLIER: 'Systems Ltd',
  LOCAL_AUTHORITY: 'Council',
  DHSC_ALB: 'Authority',
  OTHER: 'Practice',
}

const from = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

const nameOf = (kind: OrganisationKind, index: number): string =>
  `${from(beginnings, index)}${from(endings, Math.floor(index / beginnings.length))} Example ${endingOf[kind]}`

const placeOf = (kind: OrganisationKind, index: number): { region: RegionCode | null; icb: string | null } => {
  if (kindsWithoutRegion.includes(kind)) return { region: null, icb: null }
  const { code } = from(regions, index)
  const boards = icbs.filter(([, , region]) => region === code)
  return { region: code, icb: from(boards, Math.floor(index / regions.length))[0] }
}

const pattern = (
  index: number,
  kind: OrganisationKind,
  { share, now, story }: Pick<Pattern, 'share' | 'now' | 'story'>,
): Pattern => ({
  odsCode: codeOf(index + 1),
  name: nameOf(kind, index),
  kind,
  ...placeOf(kind, index),
  before: from(before, index),
  now,
  story,
  share,
})

const planned = withPlans.map(([share, kind, items, story], index) =>
  pattern(index, kind, { share: share * hundredthsWithPlans, now: null, story: story(...topicsFor(index, items)) }),
)

/** Each of these in every region. */
const plain = withoutPlans
  .flatMap(row => regions.map(() => row))
  .map(([share, kind, now], index) =>
    pattern(planned.length + index, kind, {
      share: (share * (100 - hundredthsWithPlans)) / regions.length,
      now,
      story: nothingDone,
    }),
  )

export const patterns: readonly Pattern[] = [...planned, ...plain]
