import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { thePublic, type Grant, type Viewer } from '../src/domain/access.ts'
import { loadReferenceData } from '../src/imports/reference-data.ts'
import { embeddedAddresses, openTables } from '../src/jobs/open-tables.ts'
import { connect, type Database } from '../src/persistence/database.ts'
import { removeServerFolder } from '../src/persistence/postgres-folder.ts'
import { openServer } from '../src/persistence/postgres-server.ts'
import { improvementPlansPage } from '../src/persistence/queries/improvement-plans.ts'
import { rowById } from '../src/persistence/queries/nodes.ts'
import { organisationByCode } from '../src/persistence/queries/organisations.ts'
import { readingFor, type Reading } from '../src/persistence/reading.ts'
import type { Selection } from '../src/persistence/selection.ts'

// What the second lock costs a reading: the same statements on the same data, with the roles and without, in turns.

const organisations = 5_000
const plans = 2_000
const rounds = 21
const readingsInRound = 60
const readingsOfStatus = 1_000

const data = [
  `insert into organisation (id, ods_code, name, kind, region)
   select gen_random_uuid(), 'ZZ' || n, 'An invented trust ' || n, 'NHS_TRUST', 'Y' || (array[56, 58, 59, 60, 61, 62, 63])[n % 7 + 1] from generate_series(1, ${organisations}) n`,
  `insert into assessment (id, organisation_id, cycle) select gen_random_uuid(), o.id, c.code from organisation o, cycle c where o.ods_code like 'ZZ%'`,
  `insert into improvement_plan (id, assessment_id, version, state, started_at, submitted_at, editors, rounds_reported)
   select gen_random_uuid(), a.id, 1, 'UNDER_REVIEW', now(), now() - random() * interval '30 days', '[]', '{}'
   from assessment a join organisation o on o.id = a.organisation_id where a.cycle = '2023-24' and o.ods_code like 'ZZ%' order by o.ods_code limit ${plans}`,
  `insert into plan_item (id, plan_id, sequence, origin, evidence_item_id, gap, actions, milestones, local_references, dependencies)
   select gen_random_uuid(), p.id, e.number, 'NO_RESPONSE', e.id, 'Something is missing', '{}', '[{"title": "First", "dueOn": "2024-09-01", "achievedOn": null}]', '{}', '{}'
   from improvement_plan p, (select id, row_number() over (order by parts) as number from evidence_item where cycle_code = '2023-24') e where e.number <= 12`,
  `insert into evidence_response (assessment_id, evidence_item_id, response, recorded_by, recorded_at)
   select p.assessment_id, e.id, 'PARTIAL', 'somebody', now() from improvement_plan p, evidence_item e where e.cycle_code = '2023-24'`,
]

const pick = (fields: object): Selection =>
  new Map(Object.entries(fields).map(([name, below]) => [name, pick(below as object)]))

const status = pick({ name: {}, assessments: { cycle: {}, status: {} } })
const item = { gap: {}, owner: {}, milestones: {}, plannedCompletionDate: {} }
const queue = pick({ id: {}, state: {}, organisation: { name: {} }, content: { items: item } })
const whole = pick({
  state: {},
  content: { items: item, versions: { version: {} }, decisions: { message: {} } },
  readiness: {},
})

const holding = (...grants: readonly Grant[]): Viewer => ({ subject: 'somebody', grants })
const today = '2024-07-08'

type Work = (reading: Reading, turn: number) => Promise<unknown>

const statusOf: Work = (reading, turn) => organisationByCode(reading, `ZZ${(turn % organisations) + 1}`, status)
const pageOf: Work = reading =>
  improvementPlansPage(
    reading,
    { filter: { cycle: '2023-24' }, order: 'SUBMITTED_AT_ASC' },
    { first: 20 },
    { node: queue, hasTotal: false },
  )

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const timed = async (database: Database, viewer: Viewer, work: Work): Promise<number> => {
  const times: number[] = []
  const count = work === statusOf ? readingsOfStatus : readingsInRound
  for (let turn = 0; turn < count; turn += 1) {
    const began = performance.now()
    await work(readingFor(database, viewer, today), turn)
    times.push(performance.now() - began)
  }
  return median(times)
}

const compare = async (name: string, open: Database, locked: Database, viewer: Viewer, work: Work): Promise<void> => {
  const pairs: (readonly [number, number])[] = []
  await timed(open, viewer, work)
  await timed(locked, viewer, work)
  for (let round = 0; round < rounds; round += 1) {
    const inTurns = round % 2 === 0 ? [open, locked] : [locked, open]
    const [first, second] = [
      await timed(inTurns[0] ?? open, viewer, work),
      await timed(inTurns[1] ?? open, viewer, work),
    ]
    pairs.push(round % 2 === 0 ? [first, second] : [second, first])
  }
  const ratios = pairs.map(([without, behind]) => behind / without)
  const figures = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map(ratio => ratio.toFixed(2))
  console.log(
    `${name}: ${median(pairs.map(([without]) => without)).toFixed(2)} ms without, ${median(pairs.map(([, behind]) => behind)).toFixed(2)} ms with; ratio ${figures[0]} (${figures[1]} to ${figures[2]})`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'improvement-plans-cost-'))
await chmod(folder, 0o755)
const server = await openServer({ dataDir: folder, durable: false })
try {
  const { database: locked } = await openTables(embeddedAddresses(server))
  await loadReferenceData(locked, new Date('2024-07-08T08:00:00Z'))
  const open = await connect(server.url)
  for (const statement of [...data, 'analyze']) await open.pool.query(statement)
  const [some] = (
    await open.pool.query<{ id: string; code: string; region: string }>(
      `select p.id, o.ods_code as code, o.region from improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id limit 1`,
    )
  ).rows
  const detail: Work = reading => rowById(reading, 'ImprovementPlan', `plan_${some?.id}`, whole)
  const reviewer = holding({ role: 'DSPT_REVIEWER', scope: null })
  const lead = holding({ role: 'REGIONAL_SECURITY_LEAD', scope: some?.region ?? null })
  const member = holding({ role: 'ORGANISATION_MEMBER', scope: some?.code ?? null })
  console.log(
    `${organisations} organisations, ${plans} plans of 12 items; medians of ${rounds} rounds of ${readingsInRound} readings each (of the status ${readingsOfStatus}), in turns`,
  )
  await compare('status of one organisation, for everybody', open, locked, thePublic, statusOf)
  await compare('20 plans of the queue, for a reviewer', open, locked, reviewer, pageOf)
  await compare('20 plans of the queue, for a lead of a region', open, locked, lead, pageOf)
  await compare('one plan in full, for a reviewer', open, locked, reviewer, detail)
  await compare('one plan in full, for a member of the organisation', open, locked, member, detail)
  await open.close()
  await locked.close()
} finally {
  await server.stop()
  await removeServerFolder(folder)
}
