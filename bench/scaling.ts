/** Prints what more processes behind one port, and more instances on one database, bring: `node bench/scaling.ts FOLDER [ORGANISATIONS]`. */
import { openBenchDatabase } from './database.ts'
import { jobs, variablesOf, type Job } from './questions.ts'
import { middle, ratioOf, two } from './report.ts'
import { bodiesFor, loadOn, reviewerToken, startService, type Running } from './servers.ts'

const arrangements = [
  ['1 process', 1, 1],
  ['2 processes behind one port', 1, 2],
  ['2 instances of 1 process', 2, 1],
] as const

const [folder, size = '60000'] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('Name the folder of the data sets: node bench/scaling.ts FOLDER [ORGANISATIONS]')
const [clients, seconds, rounds] = [16, 2, 5]

const database = await openBenchDatabase(folder)
const dataSet = await database.dataSet(Number(size), false)
const token = reviewerToken(folder)

/** Requests a second of all instances together, the clients shared out among them. */
const perSecond = async (job: Job, instances: readonly Running[], given: number): Promise<number> => {
  const bodies = bodiesFor('service', job.documents.service ?? '', variablesOf(job.name, 'service', dataSet))
  const share = { ...bodies, token: job.needsToken ? token : null, clients: clients / instances.length, seconds: given }
  const done = await Promise.all(instances.map(({ port }) => loadOn({ ...share, port })))
  return done.reduce((sum, { requests, seconds: taken }) => sum + requests / taken, 0)
}

const served = await Promise.all(
  arrangements.map(async ([name, instances, processes]) => {
    const all = Array.from({ length: instances }, () =>
      startService(dataSet, { data: folder, isProfiled: false }, processes),
    )
    return { name, instances: await Promise.all(all) }
  }),
)
try {
  for (const job of jobs.filter(({ name }) => ['status', 'detail', 'summary'].includes(name))) {
    const measured = new Map<string, number[]>(served.map(({ name }) => [name, []]))
    for (const { instances } of served) await perSecond(job, instances, seconds)
    for (let round = 0; round < rounds; round += 1)
      for (const { name, instances } of served) measured.get(name)?.push(await perSecond(job, instances, seconds))
    const [one = []] = measured.values()
    for (const [name, all] of measured) {
      const { median, least, most } = ratioOf(all, one)
      console.log(`| ${job.name} | ${name} | ${two(middle(all))} | ${two(median)} (${two(least)}–${two(most)}) |`)
    }
  }
} finally {
  for (const { instances } of served) for (const instance of instances) await instance.stop()
  await database.stop()
}
