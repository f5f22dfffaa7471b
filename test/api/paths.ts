import { randomUUID } from 'node:crypto'
import type { Planted } from './planted.ts'
import { statementsDuring, type Person, type RunningService } from './service.ts'

const wholePlan = `{ id revision version state routedTo submittedAt reviewRequestedAt nextDue { what dueOn overdue } organisation { odsCode }
  content { editing items { id gap owner yearsOutstanding carriedForwardFrom { gap } } versions { version } opinions { message } decisions { message } progressUpdates { note }
    informationRequests { answer questions { question answer } } calls { outcome insideNote } leadRequests { message } auditComparison { finding } }
  reviewClaim { by } signals { code }
  readiness { ready criteria { code outcome items { id } } } viewerActions { mutation allowed } }`
const wholeAssessment = `{ improvementPlan ${wholePlan} evidence { response assertionConfirmed isGap item { reference } }
  carriedForward { gap evidenceItem { reference } } escalations { reason } advanceNotices { message } noticeStanding auditRecordedAt auditActions { finding }
  publicationPreview { status planCalledFor gaps { origin coveredByPlan auditAction evidenceItem { reference } } } }`
const then = '2024-07-08T08:00:00Z'
export const node = `query ($id: ID!) { node(id: $id) { __typename id ... on ImprovementPlan ${wholePlan} ... on PlanItem { gap owner agreements { reason } } } }`
export const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ImprovementPlan ${wholePlan} ... on PlanItem { gap owner } } }`
export const list = `query ($filter: ImprovementPlanFilter) { improvementPlans(filter: $filter, first: 5) {
  totalCount nodes ${wholePlan} edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
export const assessment = `query ($odsCode: OdsCode!) { assessment(odsCode: $odsCode, cycle: "2023-24") ${wholeAssessment} }`
export const organisation = `query ($odsCode: OdsCode!) { organisation(odsCode: $odsCode) {
  assessments ${wholeAssessment} assessment(cycle: "2023-24") { improvementPlan { state } evidence { response } } } }`
const entries = '(first: 100) { totalCount nodes { type actor actingAs reason changes { field before after } } }'
const history = `query ($id: ID!, $at: DateTime!) { node(id: $id) { id ... on ImprovementPlan { timeline${entries} asOf(at: $at) { state items { gap } } } } }`
export const timelines = `query ($odsCode: OdsCode!) { organisation(odsCode: $odsCode) { timeline${entries} assessment(cycle: "2023-24") { timeline${entries} } } }`
const kept = `query ($odsCode: OdsCode!) { organisation(odsCode: $odsCode) { notifications { subject body } nisNotices { summary } } }`
const told = `query ($filter: NotificationFilter) { notifications(filter: $filter, first: 5) { totalCount nodes { subject body } edges { cursor } pageInfo { hasNextPage } } }`
const notification = `query ($id: ID!) { node(id: $id) { ... on Notification { subject body organisation { odsCode } } } }`
export const assessments = `query ($filter: AssessmentFilter!) { assessments(filter: $filter, first: 5) {
  totalCount nodes ${wholeAssessment} edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const rowOfReport = '{ plans { count } updates { received late missing } itemsOverdue itemsSlipped }'
export const numbers = `rows ${rowOfReport} total ${rowOfReport}`
export const concerns = `query ($kinds: [OrganisationKind!]) { groundsForConcern(cycle: "2023-24", kinds: $kinds, regions: [Y61], first: 5) {
  totalCount nodes { grounds assessment ${wholeAssessment} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const organisations = `query ($filter: OrganisationFilter) { organisations(filter: $filter, first: 5) { nodes { assessments ${wholeAssessment} } } }`

const madeUp = (id: string): string => `${id.slice(0, id.indexOf('_'))}_${randomUUID()}`

type Path = readonly [
  name: string,
  document: string,
  of: (planted: Planted) => object,
  ofNothing: (planted: Planted) => object,
]

/** Every way to what is not public, asked about what is there and about what is not. */
export const paths: readonly Path[] = [
  ['node with the id of the plan', node, ({ planId }) => ({ id: planId }), ({ planId }) => ({ id: madeUp(planId) })],
  ['node with the id of an item', node, ({ itemId }) => ({ id: itemId }), ({ itemId }) => ({ id: madeUp(itemId) })],
  [
    'nodes with the ids of both',
    nodes,
    ({ planId, itemId }) => ({ ids: [planId, itemId] }),
    ({ planId, itemId }) => ({ ids: [madeUp(planId), madeUp(itemId)] }),
  ],
  ['the assessment', assessment, ({ odsCode }) => ({ odsCode }), ({ twin }) => ({ odsCode: twin })],
  ['the organisation', organisation, ({ odsCode }) => ({ odsCode }), ({ twin }) => ({ odsCode: twin })],
  [
    'the list of organisations',
    organisations,
    ({ odsCode }) => ({ filter: { text: odsCode } }),
    ({ twin }) => ({ filter: { text: twin } }),
  ],
  [
    'the timeline of the plan, and the plan as it was',
    history,
    ({ planId }) => ({ id: planId, at: then }),
    ({ planId }) => ({ id: madeUp(planId), at: then }),
  ],
  ['what the organisation was told', kept, ({ odsCode }) => ({ odsCode }), ({ twin }) => ({ odsCode: twin })],
  [
    'the notifications about it',
    told,
    ({ odsCode }) => ({ filter: { odsCode } }),
    ({ twin }) => ({ filter: { odsCode: twin } }),
  ],
  [
    'node with the id of a notification',
    notification,
    ({ notificationId }) => ({ id: notificationId }),
    ({ notificationId }) => ({ id: madeUp(notificationId) }),
  ],
]

/** Filters of assessments that ask for what is not public: for outsiders they find nothing, whatever the answer would be. */
export const filtersOfAssessments: readonly (readonly [string, object])[] = [
  ['with a plan', { hasPlan: true }],
  ['without a plan', { hasPlan: false }],
  ['with a notice', { notice: ['GIVEN', 'GIVEN_LATE'] }],
  ['with any standing of the notice', { notice: ['NOT_OWED', 'NOT_YET_DUE', 'MISSING', 'GIVEN', 'GIVEN_LATE'] }],
  ['with both', { hasPlan: true, notice: ['GIVEN', 'GIVEN_LATE'] }],
]

export const nothingListed = {
  totalCount: 0,
  nodes: [],
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}

export type Entries = {
  readonly totalCount: number
  readonly nodes: readonly { readonly type: string; readonly changes: readonly { readonly field: string }[] }[]
}

export const lists: readonly (readonly [string, object])[] = [
  ['one kind and region', { regions: ['Y61'] }],
  ['a team', { routedTo: 'REGIONAL_SECURITY_LEAD' }],
  ['its states', { states: ['APPROVED', 'UNDER_REVIEW'], cycle: '2023-24' }],
  ['what is overdue', { overdue: false }],
]

/** What is answered, and how many statements it took. */
export const asked = async (
  service: RunningService,
  document: string,
  variables: object,
  person: Person | undefined,
) => {
  const { count, result } = await statementsDuring(() => service.send(document, variables, person))
  return { data: result.data, errors: result.errors ?? [], status: result.status, statements: count }
}
