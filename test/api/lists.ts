import {
  administrator,
  ann,
  ciso,
  jointCyberUnit,
  leadOf,
  memberOf,
  statusClientOf,
  transformationTeamOf,
} from './people.ts'
import type { Reading, Subject } from './readings.ts'
import type { Person } from './service.ts'

type Asker = Person | undefined | ((subject: Subject) => Person)

/** A list as somebody asks for it, and why it reads more with every organisation, where it does. */
export type ListAsked = { readonly reading: Reading; readonly because: string | null }

const cycle = '2023-24'
const own = ({ own: code }: Subject): Person => memberOf(code)
const program = ({ own: code }: Subject): Person => statusClientOf(code)
const lead = leadOf('Y60')

// Short, so that a list that is walked until its page is full is walked no further than what is sought is rare.
const list = (operation: string, asker: Asker, filter: object, orderBy?: string): Reading => [
  operation,
  1,
  asker,
  () => ({ first: 3, filter, ...(orderBy === undefined ? {} : { orderBy }) }),
]
const queue = (asker: Asker, filter: object = {}, orderBy?: string): Reading =>
  list('review-queue', asker, filter, orderBy)
const organisations = (filter: object): Reading => list('organisations', undefined, filter)
const assessments = (asker: Asker, filter: object = {}): Reading => list('assessments', asker, { cycle, ...filter })
const notifications = (asker: Asker, filter: object = {}): Reading => list('notifications', asker, filter)

const flat: readonly Reading[] = [
  ...[ann, own, program, lead, transformationTeamOf('Y60'), jointCyberUnit, ciso].map(asker => queue(asker)),
  ...[ann, own, lead].flatMap(asker => [queue(asker, { cycle }), queue(asker, {}, 'SUBMITTED_AT_DESC')]),
  ...['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'APPROVED', 'COMPLETED', 'CLOSED'].flatMap(
    state => [queue(ann, { states: [state] }), queue(lead, { states: [state] })],
  ),
  ...[{ kinds: ['CSU'] }, { regions: ['Y60'] }, { overdue: true }, { overdue: false }].map(filter =>
    queue(ann, filter),
  ),
  ...[ann, lead].flatMap(asker => [
    queue(asker, { cycle: '2022-23' }),
    queue(asker, { cycle, kinds: ['ICB'] }, 'SUBMITTED_AT_DESC'),
  ]),
  ...[{ kinds: ['ICB'] }, { regions: ['Y60'], kinds: ['CSU'] }, { regions: ['Y60'], states: ['CLOSED'] }].map(filter =>
    queue(ann, filter),
  ),
  ...['DSPT_TEAM', 'JOINT_CYBER_UNIT', 'REGIONAL_SECURITY_LEAD'].map(routedTo => queue(ann, { routedTo })),
  ...[{ claimedBy: 'ann' }, { claimedBy: 'nobody' }, { unclaimed: true }].map(filter => queue(ann, filter)),
  ...[{}, { kinds: ['CSU'] }, { statuses: ['STANDARDS_MET'] }, { cycle }].map(organisations),
  ...[ann, own, lead].map(asker => assessments(asker)),
  assessments(ann, { hasPlan: true }),
  assessments(ann, { kinds: ['CSU'] }),
  ...[ann, administrator, own, lead].map(asker => notifications(asker)),
  ...[ann, own].map(asker => notifications(asker, { kinds: ['REVIEW_REQUESTED'] })),
  notifications(own, { states: ['FAILED'] }),
]

const untilFull = 'the list is walked in its order until the page is full, and what is sought is rare in it'
const noIndex = 'whether a name holds a text is asked of each name'
const worked = 'the standing is worked out for each assessment'

const walked: readonly (readonly [Reading, string])[] = [
  ...[ann, own].map((asker): readonly [Reading, string] => [queue(asker, {}, 'ORGANISATION_NAME_ASC'), untilFull]),
  [organisations({ text: 'zzzz' }), noIndex],
  [organisations({ cycle: '2024-25', statuses: ['APPROACHING_STANDARDS'] }), untilFull],
  [organisations({ regions: ['Y60'] }), untilFull],
  [assessments(ann, { notice: ['GIVEN'] }), worked],
]

/** Lists in every order and with the filters that people use. */
export const lists: readonly ListAsked[] = [
  ...flat.map(reading => ({ reading, because: null })),
  ...walked.map(([reading, because]) => ({ reading, because })),
]
