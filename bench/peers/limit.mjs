/**
 * The limit: node:http, one prepared statement a request, and its JSON goes out as it came. No GraphQL, no authorisation.
 * An export is a raw cursor, whose lines go out as they came.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 })

const organisationOfPlan = `(select row_to_json(x) from (select o.ods_code as "odsCode", o.name, o.kind) x) as organisation`

const items = `(select coalesce(json_agg(row_to_json(x)), '[]') from (
  select 'item_' || i.id as id, i.gap, i.planned_completion_date as "plannedCompletionDate", i.status, i.milestones
  from plan_item i where i.plan_id = p.id order by i.sequence) x) as items`

const wholeItems = `(select coalesce(json_agg(row_to_json(x)), '[]') from (
  select 'item_' || i.id as id, i.origin, i.gap, (select row_to_json(e) from (select e.reference, e.title) e where e.reference is not null) as "evidenceItem",
    i.assertion, i.audit_action as "auditAction", i.actions, i.owner, i.planned_completion_date as "plannedCompletionDate",
    i.baseline_completion_date as "baselineCompletionDate", i.status, i.milestones, i.funding_secured as "fundingSecured",
    i.resources_secured as "resourcesSecured", i.local_references as "localReferences", i.dependencies
  from plan_item i left join evidence_item e on e.id = i.evidence_item_id where i.plan_id = p.id order by i.sequence) x) as items`

const rows = (columns, table, order) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (
  select ${columns} from ${table} t where t.plan_id = p.id order by ${order}) x)`

const fromPlans = `improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id`

const submitted = `coalesce(p.submitted_at, 'infinity'::timestamptz)`

const page = where => `
  select json_build_object('improvementPlans', json_build_object('nodes', coalesce(json_agg(row_to_json(n)), '[]'),
    'pageInfo', json_build_object('endCursor', (array_agg(n.key))[count(*)])))::text as json from (
    select 'plan_' || p.id as id, p.state, p.version, p.submitted_at as "submittedAt", ${organisationOfPlan},
      (select row_to_json(c) from (select ${items}) c) as content, ${submitted} || ' ' || p.id as key
    from ${fromPlans} where ${where} order by ${submitted}, p.id limit 20) n`

const questions = {
  '/status': variables => ({
    name: 'status',
    text: `select json_build_object('organisation', row_to_json(x))::text as json from (
      select o.ods_code as "odsCode", o.name, o.kind, (select row_to_json(r) from (select code, name from region where code = o.region) r) as region,
        (select coalesce(json_agg(row_to_json(a)), '[]') from (select a.cycle, a.status, a.published_at as "publishedAt", a.published_late as "publishedLate"
          from assessment a where a.organisation_id = o.id order by a.cycle desc) a) as assessments
      from organisation o where o.ods_code = $1) x`,
    values: [variables.odsCode],
  }),
  '/page': ({ after }) =>
    typeof after === 'string'
      ? {
          name: 'page',
          text: page(`(${submitted}, p.id) > ($1::timestamptz, $2::uuid)`),
          values: [after.slice(0, after.lastIndexOf(' ')), after.slice(after.lastIndexOf(' ') + 1)],
        }
      : { name: 'first page', text: page('true'), values: [] },
  '/detail': ({ id }) => ({
    name: 'detail',
    text: `select json_build_object('node', row_to_json(n))::text as json from (
      select 'plan_' || p.id as id, p.revision, p.version, p.state, p.submitted_at as "submittedAt", p.review_requested_at as "reviewRequestedAt",
        ${organisationOfPlan}, (select row_to_json(x) from (select a.cycle, a.status) x) as assessment,
        (select row_to_json(c) from (select ${wholeItems},
          ${rows('version, submitted_at as "submittedAt"', 'plan_version', 'version')} as versions,
          ${rows('team, opinion, message, version, at', 'opinion', 'at, id')} as opinions,
          ${rows('decision, version, grounds, waived, message, at', 'decision', 'at, id')} as decisions,
          ${rows('round, submitted_at as "submittedAt", note, is_late as late', 'progress_update', 'submitted_at, id')} as "progressUpdates") c) as content
      from ${fromPlans} where p.id = $1) n`,
    values: [id.slice('plan_'.length)],
  }),
  '/summary': ({ cycle }) => ({
    name: 'summary',
    text: `select json_build_object('counted', json_agg(row_to_json(x)))::text as json from (
      select o.region, a.status, count(*)::int as count from organisation o join assessment a on a.organisation_id = o.id
        join cycle_kind k on k.cycle_code = a.cycle and k.kind = o.kind and k.may_submit_plan where a.cycle = $1 group by 1, 2) x`,
    values: [cycle],
  }),
}

const exportedItems = `(select coalesce(json_agg(row_to_json(x)), '[]') from (
  select 'item_' || i.id as id, i.origin, (select row_to_json(e) from (select e.reference, e.title) e where e.reference is not null) as "evidenceItem",
    i.assertion, i.audit_action as "auditAction", i.gap, i.actions, i.owner, i.planned_completion_date as "plannedCompletionDate",
    i.baseline_completion_date as "baselineCompletionDate",
    coalesce(i.planned_completion_date - i.baseline_completion_date, 0) as "slippageDays", i.status,
    coalesce(i.planned_completion_date < $2::date, false) and i.status <> 'COMPLETE' as overdue, i.milestones, i.funding_secured as "fundingSecured",
    i.funding_expected_on as "fundingExpectedOn", i.resources_secured as "resourcesSecured", i.resources_expected_on as "resourcesExpectedOn",
    i.local_references as "localReferences", i.dependencies,
    (select coalesce(json_agg(row_to_json(y)), '[]') from (select d.party, d.agreed_date as "agreedDate", d.reason, d.at
      from date_agreement d where d.item_id = i.id order by d.at, d.id) y) as agreements
  from plan_item i left join evidence_item e on e.id = i.evidence_item_id where i.plan_id = p.id order by i.sequence) x) as items`

const exported = `select '{"plan":' || row_to_json(n)::text || '}' as line from (
  select 'plan_' || p.id as id, p.revision, p.version, p.state, p.submitted_at as "submittedAt", p.review_requested_at as "reviewRequestedAt",
    (select row_to_json(d) from (select p.next_due_what as what, p.next_due_on as "dueOn", p.next_due_on < $2::date as overdue) d
      where p.next_due_on is not null) as "nextDue",
    (select row_to_json(x) from (select 'organisation_' || o.id as id, o.ods_code as "odsCode", o.name, o.kind,
      (select row_to_json(r) from (select code, name from region where code = o.region) r) as region) x) as organisation,
    (select row_to_json(x) from (select 'assessment_' || a.id as id, a.cycle, a.status) x) as assessment,
    (select row_to_json(c) from (select p.is_draft_changed as editing, ${exportedItems}) c) as content
  from ${fromPlans} where a.cycle = $1 order by p.id) n`

const today = new Date(process.env.NOW).toLocaleDateString('sv', { timeZone: 'Europe/London' })

/** The next lines are on their way while the last ones are sent. */
const pipeCursor = async (cycle, response) => {
  const client = await pool.connect()
  const next = async () => (await client.query('fetch forward 20 from exported')).rows
  try {
    await client.query('begin')
    await client.query(`declare exported no scroll cursor for ${exported}`, [cycle, today])
    response.writeHead(200, { 'content-type': 'application/x-ndjson' }).write('{}\n')
    for (let coming = next(); ;) {
      const lines = await coming
      if (lines.length === 0) break
      coming = next()
      if (!response.write(`${lines.map(({ line }) => line).join('\n')}\n`)) await once(response, 'drain')
    }
    response.end('{}\n')
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const answer = async (request, response) => {
  if (request.url.startsWith('/export/')) return pipeCursor(request.url.slice('/export/'.length), response)
  let body = ''
  for await (const part of request) body += part
  const { rows: found } = await pool.query(questions[request.url](JSON.parse(body).variables))
  const json = `{"data":${found[0]?.json ?? 'null'}}`
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) }).end(json)
}

const server = createServer((request, response) => {
  answer(request, response).catch(error => response.writeHead(500).end(String(error)))
})
server.listen(0, '127.0.0.1', () => console.log(`listening http://127.0.0.1:${server.address().port}`))
