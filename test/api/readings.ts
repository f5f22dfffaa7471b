import { administrator, ann, memberOf } from './people.ts'
import type { Person } from './service.ts'

/** What readings are asked about: much or little, in a database of many organisations or of few. */
export type Subject = {
  /** How many entries the pages have. */
  readonly page: number
  readonly odsCode: string
  readonly plan: string
  /** Ids of two types. */
  readonly nodes: readonly string[]
  /** An organisation whose own staff ask. */
  readonly own: string
  /** Narrows lists to what the test has put there. */
  readonly filter: object
  readonly hasOnlyGaps: boolean
  readonly kindsOfGaps: readonly string[]
}

export type Reading = readonly [
  operation: string,
  statements: number,
  person: Person | undefined | ((subject: Subject) => Person),
  variables: (subject: Subject) => object,
  reason?: string,
]

const cycle = '2023-24'
const ofOwn = ({ own }: Subject): Person => memberOf(own)
const pageOf = ({ page, filter }: Subject): object => ({ first: page, filter })
const pageAlone = ({ page }: Subject): object => ({ first: page })
const regional = () => ({ cycle })
const assessmentsOf = ({ page, filter }: Subject, narrower: object = {}): object => ({
  first: page,
  filter: { cycle, ...filter, ...narrower },
})
const concernsOf = ({ page }: Subject): object => ({ cycle, first: Math.min(page, 40) })
const codeOf = ({ odsCode }: Subject): object => ({ odsCode })
const codeInCycle = ({ odsCode }: Subject): object => ({ odsCode, cycle })
const codeInNextCycle = ({ odsCode }: Subject): object => ({ odsCode, cycle: '2024-25' })
const planOf = ({ plan }: Subject): object => ({ id: plan })
const timelineOfOrganisation = ({ odsCode, page }: Subject): object => ({ odsCode, first: page })
const timelineOfPlan = ({ plan, page }: Subject): object => ({ id: plan, first: page })
const planThen = ({ plan }: Subject): object => ({ id: plan, at: '2024-07-08T07:00:00Z' })
const explained = ({ plan }: Subject): object => ({ grants: [{ role: 'NATIONAL_CISO' }], nodeId: plan })

const itsTimeline = 'what the timeline belongs to; and its page'
const noticeCases = 'the cycle, whose dates say which cases have that standing; and the page'

const twoTypes = 'one for each type among the ids'
const failingItems = 'the plan with its facts, and once the items that fail any criterion'
const answers = 'the assessment; its evidence; who does well; and once the evidence items of all gaps of the preview'
const onlyPublic = 'the assessment; and who does well'
const counts = 'the counts by status'

/** How many statements each reading of schema/operations takes; more than one has its reason, and what nobody but others may see takes none. */
export const readings: readonly Reading[] = [
  ['organisation-status', 1, undefined, codeOf],
  ['organisations', 1, undefined, pageOf],
  ['plan-standing', 1, undefined, codeInCycle],
  ['plan-standing', 1, ann, codeInCycle],
  ['review-queue', 0, undefined, pageOf],
  ['review-queue', 1, ann, pageOf],
  ['improvement-plan', 0, undefined, planOf],
  ['improvement-plan', 1, ann, planOf],
  ['nodes', 2, ann, ({ nodes }) => ({ ids: nodes }), twoTypes],
  ['plan-readiness', 0, undefined, planOf],
  ['plan-readiness', 2, ann, planOf, failingItems],
  ['assessment', 2, undefined, codeInCycle, onlyPublic],
  ['assessment', 4, ann, codeInCycle, answers],
  ['assessment', 4, ofOwn, ({ own, hasOnlyGaps }) => ({ odsCode: own, cycle, onlyGaps: hasOnlyGaps }), answers],
  ['regional-summary', 1, undefined, regional],
  ['regional-summary', 2, ann, regional, `${counts}; and the counts of plans by state`],
  [
    'regional-summary',
    2,
    ann,
    () => ({ cycle, asOf: '2024-07-01T00:00:00Z' }),
    `${counts}; and the counts of plans by state`,
  ],
  ['assessments', 1, undefined, assessmentsOf],
  ['assessments', 1, ann, assessmentsOf],
  [
    'assessments',
    2,
    ann,
    subject => assessmentsOf(subject, { notice: ['MISSING', 'NOT_YET_DUE', 'NOT_OWED'] }),
    noticeCases,
  ],
  ['carried-forward', 1, undefined, codeInNextCycle],
  ['carried-forward', 1, ann, codeInNextCycle],
  ['inherited-plans', 1, undefined, codeOf],
  ['inherited-plans', 1, ann, codeOf],
  ['contact-address', 0, ann, ({ odsCode }) => ({ addressee: 'ORGANISATION', odsCode })],
  ['contact-address', 1, administrator, ({ odsCode }) => ({ addressee: 'ORGANISATION', odsCode })],
  ['escalations', 1, undefined, codeInCycle],
  ['escalations', 1, ann, codeInCycle],
  ['evidence-gaps', 1, ann, ({ kindsOfGaps }) => ({ cycle, kinds: kindsOfGaps })],
  ['explain-access', 2, administrator, explained, 'the thing with its place; and the same as whoever is asked about'],
  ['grounds-for-concern', 1, undefined, concernsOf],
  ['grounds-for-concern', 1, ann, concernsOf],
  ['nis-notices', 1, undefined, codeOf],
  ['nis-notices', 1, ann, codeOf],
  ['notifications', 0, undefined, pageAlone],
  ['notifications', 1, ann, pageAlone],
  ['organisation-notifications', 1, undefined, codeOf],
  ['organisation-notifications', 1, ofOwn, codeOf],
  ['organisation-timeline', 2, undefined, timelineOfOrganisation, itsTimeline],
  ['organisation-timeline', 2, ann, timelineOfOrganisation, itsTimeline],
  ['plan-as-of', 0, undefined, planThen],
  [
    'plan-as-of',
    4,
    ann,
    planThen,
    'the plan; the status of its assessment then; how far it had come; and its events until then',
  ],
  ['plan-report', 2, ann, () => ({ cycle, by: 'REGION' }), 'the names of what is counted; and the counts'],
  ['plan-review', 0, undefined, planOf],
  ['plan-review', 2, ann, planOf, 'the plan; and once the items of its signals'],
  ['plan-timeline', 0, undefined, timelineOfPlan],
  ['plan-timeline', 2, ann, timelineOfPlan, itsTimeline],
  ['cycles', 1, undefined, () => ({})],
  ['service', 0, undefined, () => ({})],
  ['viewer', 0, ann, () => ({})],
]

/** Whoever asks a reading about a subject. */
export const personOf = ([, , person]: Reading, subject: Subject): Person | undefined =>
  typeof person === 'function' ? person(subject) : person
