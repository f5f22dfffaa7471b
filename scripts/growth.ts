import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '../src/domain/access.ts'
import { loadReferenceData } from '../src/imports/reference-data.ts'
import { embeddedAddresses, openTables } from '../src/jobs/open-tables.ts'
import { connect, type Database } from '../src/persistence/database.ts'
import { removeServerFolder } from '../src/persistence/postgres-folder.ts'
import { openServer } from '../src/persistence/postgres-server.ts'
import { readingFor, type Reading } from '../src/persistence/reading.ts'
import { scopeOfViewer } from '../src/persistence/scope.ts'
import { Statements } from '../src/persistence/statement.ts'
import { seedDatabase } from '../src/seed/seed.ts'
import { askAndExplain, type Cost } from './explained.ts'
import { jobs, now, subjectOf, today } from './growth-jobs.ts'

// What the statements of a reading cost the database, as PostgreSQL itself tells it, where there are ever more organisations.

const usage = `Usage: node scripts/growth.ts 6000 60000 [folder …]
  How many organisations, each seeded anew; or the data folder of a service that was seeded, and that does not run.`

const readingOf = (database: Database, viewer: Viewer, costs: Cost[]): Reading => {
  const { readers, pool, orm } = database
  const scope = scopeOfViewer(viewer)
  const statements = new Statements(orm.em.fork().getKysely<unknown>())
  const own = readers === null ? pool : readers[scope?.role ?? 'public']
  return {
    ...readingFor(database, viewer, today),
    statements: statements.on(askAndExplain(own, scope?.key ?? null, costs)),
    totals: statements.on(askAndExplain(readers?.totals ?? pool, null, costs)),
  }
}

const measured = async (database: Database, owner: Database): Promise<readonly Cost[]> => {
  const subject = await subjectOf(owner.pool)
  const costs: Cost[] = []
  for (const [, viewer, work] of jobs) {
    const ofJob: Cost[] = []
    await work(readingOf(database, viewer(subject), ofJob), subject)
    const sum = (part: keyof Cost): number => ofJob.reduce((total, cost) => total + cost[part], 0)
    costs.push({ milliseconds: sum('milliseconds'), blocks: sum('blocks') })
  }
  return costs
}

type Measured = { readonly organisations: number; readonly costs: readonly Cost[] }

const measuredIn = async (folder: string, fill: (owner: Database) => Promise<unknown>): Promise<Measured> => {
  const server = await openServer({ dataDir: folder, durable: false })
  try {
    const { database } = await openTables(embeddedAddresses(server))
    const owner = await connect(server.url, { statementMilliseconds: 0 })
    await fill(owner)
    const { rows } = await owner.pool.query<{ count: number }>(
      `select count(*)::int as count from organisation where starts_with(ods_code, 'SEED')`,
    )
    const costs = await measured(database, owner)
    await owner.close()
    await database.close()
    return { organisations: rows[0]?.count ?? 0, costs }
  } finally {
    await server.stop()
  }
}

/** Seeds a database of so many organisations, measures it, and removes it. */
const measuredAnew = async (organisations: number): Promise<Measured> => {
  const folder = await mkdtemp(join(tmpdir(), 'improvement-plans-growth-'))
  await chmod(folder, 0o755)
  try {
    return await measuredIn(folder, async owner => {
      await loadReferenceData(owner, now)
      await seedDatabase(owner, { organisations, seed: 1, now })
    })
  } finally {
    await removeServerFolder(folder)
  }
}

const asked = process.argv.slice(2)
if (asked.length === 0) throw new Error(usage)
const columns: Measured[] = []
for (const one of asked)
  columns.push(
    await (/^\d+$/.test(one)
      ? measuredAnew(Number(one))
      : measuredIn(one, owner => owner.pool.query('vacuum (analyze)'))),
  )
const headings = columns.map(({ organisations }) => organisations.toLocaleString('en-GB'))
console.log(`| | ${headings.join(' | ')} |\n|---|${columns.map(() => '---:|').join('')}`)
for (const [index, [name]] of jobs.entries()) {
  const cells = columns.map(({ costs }) => costs[index] as Cost)
  console.log(
    `| ${name} | ${cells.map(({ milliseconds, blocks }) => `${milliseconds.toFixed(1)} ms, ${blocks}`).join(' | ')} |`,
  )
}
