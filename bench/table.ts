/** Prints the table of docs/performance.md from a report that `npm run --silent bench -- --json` has written into a file. */
import { readFileSync } from 'node:fs'
import { bars, middle, numbersIn, ratioOf, serviceIn, two, type JobMeasured, type Report } from './report.ts'

const peers = ['mercurius', 'postgraphile', 'limit'] as const

const cpuOf = (cpu: readonly (number | null)[]): number => middle(numbersIn(cpu))

const against = (measured: JobMeasured, peer: (typeof peers)[number]): string => {
  const [ours, theirs] = [serviceIn(measured), measured.servers.find(({ name }) => name === peer)]
  if (ours === undefined || theirs === undefined) return '–'
  const { median, least, most } = ratioOf(ours.perSecond, theirs.perSecond)
  const bar = bars[measured.job].least?.[peer]
  return `${two(median)} (${two(least)}–${two(most)})${bar === undefined ? '' : `; ${bar}`}`
}

const cpuAgainst = (measured: JobMeasured): string => {
  const [ours, theirs] = [serviceIn(measured), measured.servers.find(({ name }) => name === 'mercurius')]
  if (ours === undefined || theirs === undefined) return '–'
  const bar = bars[measured.job].cpu
  return `${two(cpuOf(ours.cpu) / cpuOf(theirs.cpu))}${bar === undefined ? '' : `; ${bar}`}`
}

const rowOf = (organisations: number, measured: JobMeasured): string => {
  const ours = serviceIn(measured)
  if (ours === undefined) return ''
  const own = [two(middle(ours.perSecond)), two(middle(ours.p50)), two(Math.max(...ours.p99)), two(cpuOf(ours.cpu))]
  const cells = [organisations, measured.job, ...own, ours.statements, cpuAgainst(measured)]
  return `| ${[...cells, ...peers.map(peer => against(measured, peer))].join(' | ')} |`
}

const report = JSON.parse(readFileSync(process.argv[2] ?? 'report.json', 'utf8')) as Report
const headings = [
  ['organisations', 'job', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'statements'],
  ["CPU of Mercurius's; bar", 'Mercurius; bar', 'PostGraphile; bar', 'the limit; bar'],
].flat()
const versions = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`)
console.log(
  [
    `${report.at.slice(0, 10)}; ${report.clients} clients, ${report.rounds} rounds of ${report.seconds} s; ${versions.join(', ')}.`,
    '',
    `| ${headings.join(' | ')} |`,
    `|${headings.map((_, column) => (column === 1 ? '---' : '---:')).join('|')}|`,
    ...report.sizes.flatMap(({ organisations, jobs }) => jobs.map(measured => rowOf(organisations, measured))),
  ].join('\n'),
)
