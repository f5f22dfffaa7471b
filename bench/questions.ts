import type { Approvable, DataSet } from './database.ts'
import type { AskedJob } from './options.ts'

export type ServerName = 'service' | 'mercurius' | 'postgraphile' | 'limit'
export type Variables = Readonly<Record<string, unknown>>

/** A job: what each server is asked, and how what it answers is read. A server that cannot do it is left out. */
export type Job = {
  readonly name: AskedJob
  readonly title: string
  readonly needsToken: boolean
  readonly documents: Readonly<Partial<Record<ServerName, string>>>
  /** What a server's answer says, in words that are the same for all of them. */
  readonly read: Readonly<Partial<Record<ServerName, (data: never) => unknown>>>
}

const asIs = (data: unknown): unknown => data

type Nodes<T> = { readonly nodes: readonly T[] }

const status: Job = {
  name: 'status',
  title: 'the public status of one organisation by its code, with its assessments',
  needsToken: false,
  documents: {
    service: `query Status($odsCode: OdsCode!) { organisation(odsCode: $odsCode) {
      odsCode name kind region { code name } assessments { cycle status publishedAt publishedLate } } }`,
    mercurius: `query Status($odsCode: OdsCode!) { organisation(odsCode: $odsCode) {
      odsCode name kind region { code name } assessments { cycle status publishedAt publishedLate } } }`,
    postgraphile: `query Status($odsCode: String!) { organisationByOdsCode(odsCode: $odsCode) {
      odsCode name kind regionByRegion { code name }
      assessmentsByOrganisationId(orderBy: CYCLE_DESC) { nodes { cycle status publishedAt publishedLate } } } }`,
    limit: '/status',
  },
  read: {
    service: asIs,
    mercurius: asIs,
    limit: asIs,
    postgraphile: ({
      organisationByOdsCode: { regionByRegion, assessmentsByOrganisationId, ...organisation },
    }: {
      organisationByOdsCode: { regionByRegion: unknown; assessmentsByOrganisationId: Nodes<unknown> }
    }) => ({
      organisation: { ...organisation, region: regionByRegion, assessments: assessmentsByOrganisationId.nodes },
    }),
  },
}

const pageFields = `id state version submittedAt organisation { odsCode name kind }
  content { items { id gap plannedCompletionDate status milestones { title dueOn achievedOn } } }`

type PostGraphileItem = { readonly rowId: string; readonly evidenceItemByEvidenceItemId?: unknown }
type PostGraphilePlan = {
  readonly rowId: string
  readonly planItemsByPlanId: Nodes<PostGraphileItem>
  readonly assessmentByAssessmentId: { readonly organisationByOrganisationId: unknown }
}

const itemOf = ({ rowId, evidenceItemByEvidenceItemId, ...item }: PostGraphileItem) => ({
  id: `item_${rowId}`,
  ...item,
  ...(evidenceItemByEvidenceItemId === undefined ? {} : { evidenceItem: evidenceItemByEvidenceItemId }),
})

const page: Job = {
  name: 'page',
  title: 'a page of 20 plans of the queue, with items and milestones',
  needsToken: true,
  documents: {
    service: `query Queue($after: String) { improvementPlans(first: 20, after: $after) { nodes { ${pageFields} } pageInfo { endCursor } } }`,
    mercurius: `query Queue($after: String) { improvementPlans(first: 20, after: $after) { nodes { ${pageFields} } pageInfo { endCursor } } }`,
    postgraphile: `query Queue($after: Cursor) { allImprovementPlans(first: 20, after: $after, orderBy: SUBMITTED_AT_ASC) {
      nodes { rowId state version submittedAt assessmentByAssessmentId { organisationByOrganisationId { odsCode name kind } }
        planItemsByPlanId(orderBy: SEQUENCE_ASC) { nodes { rowId gap plannedCompletionDate status milestones } } }
      pageInfo { endCursor } } }`,
    limit: '/page',
  },
  read: {
    service: asIs,
    mercurius: asIs,
    limit: asIs,
    postgraphile: ({
      allImprovementPlans,
    }: {
      allImprovementPlans: Nodes<PostGraphilePlan> & { pageInfo: unknown }
    }) => ({
      improvementPlans: {
        pageInfo: allImprovementPlans.pageInfo,
        nodes: allImprovementPlans.nodes.map(({ rowId, planItemsByPlanId, assessmentByAssessmentId, ...plan }) => ({
          id: `plan_${rowId}`,
          ...plan,
          organisation: assessmentByAssessmentId.organisationByOrganisationId,
          content: { items: planItemsByPlanId.nodes.map(itemOf) },
        })),
      },
    }),
  },
}

const itemFields = `origin gap assertion auditAction actions owner plannedCompletionDate baselineCompletionDate status
  fundingSecured resourcesSecured localReferences dependencies`

const wholePlan = `query Plan($id: ID!) { node(id: $id) { ... on ImprovementPlan {
  id revision version state submittedAt reviewRequestedAt organisation { odsCode name kind } assessment { cycle status }
  content {
    items { id ${itemFields} evidenceItem { reference title } milestones { title dueOn achievedOn } }
    versions { version submittedAt }
    opinions { team opinion message version at }
    decisions { decision version grounds waived message at }
    progressUpdates { round submittedAt note late }
  } } } }`

type PostGraphileDetail = PostGraphilePlan & {
  readonly assessmentByAssessmentId: { readonly cycle: string; readonly status: string }
  readonly planVersionsByPlanId: Nodes<unknown>
  readonly opinionsByPlanId: Nodes<unknown>
  readonly decisionsByPlanId: Nodes<unknown>
  readonly progressUpdatesByPlanId: Nodes<{ readonly isLate: boolean }>
}

const detailOf = ({
  rowId,
  assessmentByAssessmentId: { organisationByOrganisationId, ...assessment },
  planItemsByPlanId,
  planVersionsByPlanId,
  opinionsByPlanId,
  decisionsByPlanId,
  progressUpdatesByPlanId,
  ...plan
}: PostGraphileDetail) => ({
  id: `plan_${rowId}`,
  ...plan,
  organisation: organisationByOrganisationId,
  assessment,
  content: {
    items: planItemsByPlanId.nodes.map(itemOf),
    versions: planVersionsByPlanId.nodes,
    opinions: opinionsByPlanId.nodes,
    decisions: decisionsByPlanId.nodes,
    progressUpdates: progressUpdatesByPlanId.nodes.map(({ isLate, ...update }) => ({ ...update, late: isLate })),
  },
})

const detail: Job = {
  name: 'detail',
  title: 'one plan in full',
  needsToken: true,
  documents: {
    service: wholePlan,
    mercurius: wholePlan,
    postgraphile: `query Plan($rowId: UUID!) { improvementPlanByRowId(rowId: $rowId) {
      rowId revision version state submittedAt reviewRequestedAt
      assessmentByAssessmentId { cycle status organisationByOrganisationId { odsCode name kind } }
      planItemsByPlanId(orderBy: SEQUENCE_ASC) { nodes { rowId ${itemFields} milestones evidenceItemByEvidenceItemId { reference title } } }
      planVersionsByPlanId(orderBy: VERSION_ASC) { nodes { version submittedAt } }
      opinionsByPlanId(orderBy: AT_ASC) { nodes { team opinion message version at } }
      decisionsByPlanId(orderBy: AT_ASC) { nodes { decision version grounds waived message at } }
      progressUpdatesByPlanId(orderBy: SUBMITTED_AT_ASC) { nodes { round submittedAt note isLate } } } }`,
    limit: '/detail',
  },
  read: {
    service: asIs,
    mercurius: asIs,
    limit: asIs,
    postgraphile: ({ improvementPlanByRowId }: { improvementPlanByRowId: PostGraphileDetail }) => ({
      node: detailOf(improvementPlanByRowId),
    }),
  },
}

type Told = {
  readonly region?: { readonly code: string } | null
  readonly statuses: readonly { readonly status: string; readonly count: number }[]
}

/** Who is in which status where, whatever has none left out. */
const countsOf = ({ regionalSummary: { rows, national } }: { regionalSummary: { rows: Told[]; national: Told } }) =>
  [...rows, national]
    .flatMap(({ region, statuses }) =>
      statuses.filter(({ count }) => count > 0).map(one => ({ region: region?.code ?? null, ...one })),
    )
    .map(one => JSON.stringify(one))
    .toSorted()

const summaryDocument = `query Summary($cycle: CycleCode!) { regionalSummary(cycle: $cycle) {
  rows { region { code name } statuses { status count } } national { region { code name } statuses { status count } } } }`

const summary: Job = {
  name: 'summary',
  title: 'the regional summary of a cycle',
  needsToken: true,
  documents: { service: summaryDocument, mercurius: summaryDocument, limit: '/summary' },
  read: {
    service: countsOf,
    mercurius: countsOf,
    limit: ({ counted }: { counted: readonly { region: string | null; status: string; count: number }[] }) =>
      counted.map(({ region, status: of, count }) => JSON.stringify({ region, status: of, count })).toSorted(),
  },
}

const decisionDocument = `mutation Decide($input: PlanDecisionRecordInput!) { planDecisionRecord(input: $input) {
  improvementPlan { id revision state assessment { status } } userErrors { code message } } }`

const decision: Job = {
  name: 'decision',
  title: "a reviewer's decision, each on another plan",
  needsToken: true,
  documents: { service: decisionDocument, mercurius: decisionDocument },
  read: {},
}

export const jobs: readonly Job[] = [status, page, detail, summary, decision]

/** The variables that a decision is asked for with. */
export const decisionOn = ({ id, revision, items }: Approvable): Variables => ({
  input: {
    planId: id,
    expectedRevision: revision,
    decision: 'APPROVE',
    message: 'The plan is robust and achievable.',
    judgements: items.map(itemId => ({ itemId, realisticAndRobust: true, reason: null })),
  },
})

/** What is asked with in turn; pages are walked to by each server with its own cursors, and decisions are on plans of their own. */
export const variablesOf = (job: AskedJob, server: ServerName, { codes, plans }: DataSet): readonly Variables[] => {
  if (job === 'status') return codes.map(odsCode => ({ odsCode }))
  if (job === 'detail')
    return plans.map(id => (server === 'postgraphile' ? { rowId: id.slice('plan_'.length) } : { id }))
  return job === 'summary' ? [{ cycle: '2023-24' }] : []
}
