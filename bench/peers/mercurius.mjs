/** Mercurius on Fastify with its JIT and hand-written loaders: one prepared statement for each edge of a request. */
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'
import { decide } from './decision.mjs'
import { readsPlans, rolesOf } from './token.mjs'

pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 })

const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows

const schema = `
  scalar DateTime scalar Date scalar OdsCode scalar CycleCode
  interface Node { id: ID! }
  type Region { code: String! name: String! }
  type Organisation { id: ID! odsCode: OdsCode! name: String! kind: String! region: Region assessments: [Assessment!]! }
  type Assessment { id: ID! cycle: CycleCode! status: String! publishedAt: DateTime publishedLate: Boolean }
  type Milestone { title: String! dueOn: Date! achievedOn: Date }
  type EvidenceItem { reference: String! title: String! }
  type PlanItem { id: ID! origin: String! gap: String! evidenceItem: EvidenceItem assertion: String auditAction: String actions: [String!]! owner: String
    plannedCompletionDate: Date baselineCompletionDate: Date status: String! milestones: [Milestone!]! fundingSecured: String resourcesSecured: String
    localReferences: [String!]! dependencies: [String!]! }
  type PlanVersion { version: Int! submittedAt: DateTime! }
  type TeamOpinion { team: String! opinion: String! message: String! version: Int! at: DateTime! }
  type DecisionRecord { decision: String! version: Int! grounds: [String!]! waived: [String!]! message: String! at: DateTime! }
  type ProgressUpdate { round: String submittedAt: DateTime! note: String! late: Boolean! }
  type PlanContent { items: [PlanItem!]! versions: [PlanVersion!]! opinions: [TeamOpinion!]! decisions: [DecisionRecord!]! progressUpdates: [ProgressUpdate!]! }
  type ImprovementPlan implements Node { id: ID! revision: Int! version: Int! state: String! submittedAt: DateTime reviewRequestedAt: DateTime
    organisation: Organisation! assessment: Assessment! content: PlanContent }
  type PageInfo { endCursor: String }
  type ImprovementPlanConnection { nodes: [ImprovementPlan!]! pageInfo: PageInfo! }
  type StatusCount { status: String! count: Int! }
  type RegionalSummaryRow { region: Region statuses: [StatusCount!]! }
  type RegionalSummary { rows: [RegionalSummaryRow!]! national: RegionalSummaryRow! }
  input ItemJudgementInput { itemId: ID! realisticAndRobust: Boolean! reason: String }
  input PlanDecisionRecordInput { planId: ID! expectedRevision: Int! decision: String! message: String! judgements: [ItemJudgementInput!] }
  type UserError { code: String! message: String! }
  type ImprovementPlanPayload { improvementPlan: ImprovementPlan userErrors: [UserError!]! }
  type Query {
    organisation(odsCode: OdsCode!): Organisation
    improvementPlans(first: Int, after: String): ImprovementPlanConnection!
    node(id: ID!): Node
    regionalSummary(cycle: CycleCode!): RegionalSummary!
  }
  type Mutation { planDecisionRecord(input: PlanDecisionRecordInput!): ImprovementPlanPayload! }`

const planColumns = `p.id as key, 'plan_' || p.id as id, p.assessment_id as "assessmentKey", p.revision, p.version, p.state,
  p.submitted_at as "submittedAt", p.review_requested_at as "reviewRequestedAt"`
const submitted = `coalesce(p.submitted_at, 'infinity'::timestamptz)`

const pageOf = where =>
  `select ${planColumns}, ${submitted} || ' ' || p.id as cursor from improvement_plan p where ${where} order by ${submitted}, p.id limit $1`

const improvementPlans = async (_root, { first, after }, { roles }) => {
  if (!readsPlans(roles)) return { nodes: [], pageInfo: { endCursor: null } }
  const space = after?.lastIndexOf(' ')
  const nodes = after
    ? await rows('page', pageOf(`(${submitted}, p.id) > ($2::timestamptz, $3::uuid)`), [
        first,
        after.slice(0, space),
        after.slice(space + 1),
      ])
    : await rows('first page', pageOf('true'), [first])
  return { nodes, pageInfo: { endCursor: nodes.at(-1)?.cursor ?? null } }
}

const node = async (_root, { id }, { roles }) => {
  if (!readsPlans(roles)) return null
  const [plan] = await rows('plan', `select ${planColumns} from improvement_plan p where p.id = $1`, [id.slice(5)])
  return plan === undefined ? null : { __typename: 'ImprovementPlan', ...plan }
}

const counting = `select o.region, r.name, a.status, count(*)::int as count from organisation o join assessment a on a.organisation_id = o.id
  join cycle_kind k on k.cycle_code = a.cycle and k.kind = o.kind and k.may_submit_plan left join region r on r.code = o.region
  where a.cycle = $1 group by 1, 2, 3 order by 1, 3`

const regionalSummary = async (_root, { cycle }) => {
  const found = Map.groupBy(await rows('summary', counting, [cycle]), ({ region }) => region)
  const row = code => ({
    region: code === null ? null : { code, name: found.get(code)[0].name },
    statuses: (found.get(code) ?? []).map(({ status, count }) => ({ status, count })),
  })
  return { rows: [...found.keys()].filter(code => code !== null).map(row), national: row(null) }
}

const resolvers = {
  Query: {
    organisation: async (_root, { odsCode }) =>
      (
        await rows(
          'organisation',
          'select id as key, ods_code as "odsCode", name, kind, region as "regionCode" from organisation where ods_code = $1',
          [odsCode],
        )
      )[0] ?? null,
    improvementPlans,
    node,
    regionalSummary,
  },
  Mutation: {
    planDecisionRecord: async (_root, { input }, { roles }) => {
      if (!readsPlans(roles)) throw new Error('Reviewers decide on plans.')
      return { improvementPlan: await decide(pool, input), userErrors: [] }
    },
  },
  Node: { resolveType: ({ __typename }) => __typename },
  ImprovementPlan: { content: ({ key }) => ({ planKey: key }) },
}

/** A loader of one row for each object, by a key of it. */
const one = (name, keyOf, text) => async queries => {
  const keys = queries.map(({ obj }) => keyOf(obj))
  const found = new Map((await rows(name, text, [keys.filter(key => key !== null)])).map(row => [row.by, row]))
  return keys.map(key => found.get(key) ?? null)
}

/** A loader of a list for each object. */
const many = (name, keyOf, text) => async queries => {
  const keys = queries.map(({ obj }) => keyOf(obj))
  const found = Map.groupBy(await rows(name, text, [keys]), ({ by }) => by)
  return keys.map(key => found.get(key) ?? [])
}

const ofPlan = ({ planKey }) => planKey

const loaders = {
  Organisation: {
    region: one(
      'region',
      ({ regionCode }) => regionCode,
      'select code as by, code, name from region where code = any($1)',
    ),
    assessments: many(
      'assessments',
      ({ key }) => key,
      `select organisation_id as by, cycle, status, published_at as "publishedAt", published_late as "publishedLate"
       from assessment where organisation_id = any($1) order by cycle desc`,
    ),
  },
  ImprovementPlan: {
    organisation: one(
      'organisation of plan',
      ({ assessmentKey }) => assessmentKey,
      `select a.id as by, o.id as key, o.ods_code as "odsCode", o.name, o.kind, o.region as "regionCode"
       from assessment a join organisation o on o.id = a.organisation_id where a.id = any($1)`,
    ),
    assessment: one(
      'assessment of plan',
      ({ assessmentKey }) => assessmentKey,
      `select id as by, 'assessment_' || id as id, cycle, status from assessment where id = any($1)`,
    ),
  },
  PlanContent: {
    items: many(
      'items',
      ofPlan,
      `select plan_id as by, 'item_' || id as id, evidence_item_id as "evidenceKey", origin, gap, assertion, audit_action as "auditAction", actions, owner,
         planned_completion_date as "plannedCompletionDate", baseline_completion_date as "baselineCompletionDate", status, milestones,
         funding_secured as "fundingSecured", resources_secured as "resourcesSecured", local_references as "localReferences", dependencies
       from plan_item where plan_id = any($1) order by plan_id, sequence`,
    ),
    versions: many(
      'versions',
      ofPlan,
      'select plan_id as by, version, submitted_at as "submittedAt" from plan_version where plan_id = any($1) order by version',
    ),
    opinions: many(
      'opinions',
      ofPlan,
      'select plan_id as by, team, opinion, message, version, at from opinion where plan_id = any($1) order by at, id',
    ),
    decisions: many(
      'decisions',
      ofPlan,
      'select plan_id as by, decision, version, grounds, waived, message, at from decision where plan_id = any($1) order by at, id',
    ),
    progressUpdates: many(
      'updates',
      ofPlan,
      `select plan_id as by, round, submitted_at as "submittedAt", note, is_late as late from progress_update where plan_id = any($1)
       order by submitted_at, id`,
    ),
  },
  PlanItem: {
    evidenceItem: one(
      'evidence item',
      ({ evidenceKey }) => evidenceKey,
      'select id as by, reference, title from evidence_item where id = any($1)',
    ),
  },
}

const app = Fastify({ logger: { level: 'warn' } })
app.register(mercurius, {
  schema,
  resolvers,
  loaders,
  jit: 1,
  context: async ({ headers }) => ({ roles: await rolesOf(headers.authorization) }),
})
console.log(`listening ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
