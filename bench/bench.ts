import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { agreeOnAnswers } from './answers.ts'
import { openBenchDatabase, type BenchDatabase } from './database.ts'
import { checkNothingLost, dealOut } from './decisions.ts'
import { measureExports } from './exports.ts'
import { measure, type Asking } from './measure.ts'
import { Mistake, readOptions, usage, type Options } from './options.ts'
import { jobs, type Job } from './questions.ts'
import { brokenGuards, told, type JobMeasured, type Report, type SizeMeasured } from './report.ts'
import { reviewerToken, startServers } from './servers.ts'

const here = import.meta.dirname

const installPeers = (): void => {
  if (existsSync(join(here, 'node_modules/.package-lock.json'))) return
  console.error('Installing the peers …')
  const { status } = spawnSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Mistake('The peers could not be installed; see what npm says above.')
}

const versionOf = (folder: string, name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version

const versions = (postgres: string): Readonly<Record<string, string>> => ({
  node: process.versions.node,
  database: postgres,
  '@apollo/server': versionOf(join(here, '..'), '@apollo/server'),
  mercurius: versionOf(here, 'mercurius'),
  postgraphile: versionOf(here, 'postgraphile'),
})

type Given = Omit<Asking, 'job' | 'turns' | 'seconds'>
type DataSet = Awaited<ReturnType<BenchDatabase['dataSet']>>

const summary = jobs.find(({ name }) => name === 'summary')

const measureDecisions = async (
  job: Job,
  given: Given,
  dataSet: DataSet,
  database: BenchDatabase,
): Promise<JobMeasured> => {
  const { turns, decided } = dealOut(dataSet, given.options)
  const servers = await measure({ ...given, job, turns, seconds: null }, database)
  const decisionsKept = await checkNothingLost(dataSet.url, decided())
  if (summary !== undefined) await agreeOnAnswers(summary, given.servers, dataSet, given.token)
  return { job: job.name, servers, decisionsKept }
}

const measureJob = async (job: Job, given: Given, dataSet: DataSet, database: BenchDatabase): Promise<JobMeasured> => {
  console.error(`${dataSet.organisations} organisations: ${job.name} …`)
  if (job.name === 'decision') return measureDecisions(job, given, dataSet, database)
  const asked = await agreeOnAnswers(job, given.servers, dataSet, given.token)
  const asking = { ...given, job, turns: (server: Parameters<Asking['turns']>[0]) => asked.get(server) ?? [] }
  return { job: job.name, servers: await measure({ ...asking, seconds: given.options.seconds }, database) }
}

const measureSize = async (dataSet: DataSet, options: Options, database: BenchDatabase): Promise<SizeMeasured> => {
  const token = reviewerToken(options.data)
  const servers = await startServers(dataSet, options, token)
  try {
    const measured: JobMeasured[] = []
    for (const job of jobs.filter(({ name }) => options.jobs.includes(name)))
      measured.push(await measureJob(job, { servers, options, token }, dataSet, database))
    const exports = options.jobs.includes('export') ? await measureExports(servers, dataSet, options, token) : []
    const peaks = Object.fromEntries(servers.map(({ name, peak }) => [name, peak()]))
    return { organisations: dataSet.organisations, counts: dataSet.counts, jobs: measured, exports, peaks }
  } finally {
    for (const server of servers) await server.stop()
  }
}

const run = async (options: Options): Promise<Report> => {
  installPeers()
  await mkdir(options.data, { recursive: true })
  await chmod(options.data, 0o755)
  const database = await openBenchDatabase(options.data)
  try {
    const sizes: SizeMeasured[] = []
    let postgres = ''
    for (const organisations of options.organisations) {
      const dataSet = await database.dataSet(organisations, options.isFresh)
      postgres = dataSet.version
      sizes.push(await measureSize(dataSet, options, database))
    }
    const { clients, rounds, seconds } = options
    const [{ model } = { model: 'unknown' }] = cpus()
    const machine = `${cpus().length} × ${model.trim()}`
    return { at: new Date().toISOString(), versions: versions(postgres), machine, clients, rounds, seconds, sizes }
  } finally {
    await database.stop()
  }
}

try {
  const options = readOptions()
  if (options === null) console.log(usage)
  else {
    const report = await run(options)
    const titles = Object.fromEntries(jobs.map(({ name, title }) => [name, title]))
    console.log(options.isJson ? JSON.stringify(report) : told(report, titles))
    if (options.isGuard && brokenGuards(report).length > 0) process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error)
  process.exitCode = 1
}
