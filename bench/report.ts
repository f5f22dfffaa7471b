import type { Exported } from './exports.ts'
import type { Measured } from './measure.ts'
import type { AskedJob } from './options.ts'
import type { ServerName } from './questions.ts'

export type JobMeasured = {
  readonly job: AskedJob
  readonly servers: readonly Measured[]
  readonly decisionsKept?: number
}

export type SizeMeasured = {
  readonly organisations: number
  readonly counts: Readonly<Record<string, number>>
  readonly jobs: readonly JobMeasured[]
  readonly exports: readonly Exported[]
  /** Megabytes at most, by server. */
  readonly peaks: Readonly<Partial<Record<ServerName, number | null>>>
}

export type Report = {
  readonly at: string
  readonly versions: Readonly<Record<string, string>>
  readonly machine: string
  readonly clients: number
  readonly rounds: number
  readonly seconds: number
  readonly sizes: readonly SizeMeasured[]
}

/** How the service compares, as a median with the least and the most of the rounds. */
export type Ratio = { readonly median: number; readonly least: number; readonly most: number }

export const middle = (numbers: readonly number[]): number => {
  const ordered = numbers.toSorted((left, right) => left - right)
  const half = Math.floor(ordered.length / 2)
  const [low = 0, high = 0] =
    ordered.length % 2 === 1 ? [ordered[half], ordered[half]] : [ordered[half - 1], ordered[half]]
  return (low + high) / 2
}

export const numbersIn = (list: readonly (number | null)[]): readonly number[] => list.filter(one => one !== null)

/** The ratio of the medians, and of each round for itself. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): Ratio => {
  const each = ours.map((one, round) => one / (theirs[round] ?? Number.NaN))
  return { median: middle(ours) / middle(theirs), least: Math.min(...each), most: Math.max(...each) }
}

type Bar = {
  readonly least?: Readonly<Partial<Record<ServerName, number>>>
  readonly cpu?: number
  readonly statements?: number
}

/** What the service has to reach: of each peer's requests a second at least, of Mercurius's CPU time at most, statements a request at most. */
export const bars: Readonly<Record<AskedJob, Bar>> = {
  status: { least: { mercurius: 1.5, postgraphile: 1.5, limit: 0.45 }, cpu: 0.8, statements: 1 },
  page: { least: { mercurius: 1.5, postgraphile: 1.4, limit: 0.55 }, cpu: 0.6, statements: 1 },
  detail: { least: { mercurius: 1.8, postgraphile: 1.5, limit: 0.45 }, cpu: 0.6, statements: 1 },
  summary: { least: { mercurius: 100 } },
  decision: { least: { mercurius: 0.25 } },
}

/** What an export has to reach: of a raw cursor's plans a second at least; milliseconds to the first plan, and megabytes, at most. */
const barsOfExport = { least: 0.7, firstPlan: 200, peak: 150 }

const barsOfGrowth: Readonly<Partial<Record<AskedJob, number>>> = { status: 0.8, page: 0.8, summary: 0.8, detail: 0.5 }

export const serviceIn = ({ servers }: JobMeasured): Measured | undefined =>
  servers.find(({ name }) => name === 'service')

export const two = (number: number): string => (Math.abs(number) < 10 ? number.toFixed(2) : number.toFixed(0))

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

const held = (isHeld: boolean): string => (isHeld ? 'ok' : 'BELOW')

const rowOf = (job: AskedJob, ours: Measured | undefined, theirs: Measured): readonly string[] => {
  const isOurs = theirs.name === 'service'
  const ratio = ours === undefined || isOurs ? null : ratioOf(ours.perSecond, theirs.perSecond)
  const bar = bars[job].least?.[theirs.name]
  const cpu = numbersIn(theirs.cpu)
  return [
    theirs.name,
    two(middle(theirs.perSecond)),
    two(middle(theirs.p50)),
    two(Math.max(...theirs.p99)),
    cpu.length === 0 ? '–' : two(middle(cpu)),
    String(theirs.statements),
    ratio === null ? '' : `${two(ratio.median)} (${two(ratio.least)}–${two(ratio.most)})`,
    bar === undefined ? '' : String(bar),
    bar === undefined || ratio === null ? '' : held(ratio.median >= bar),
  ]
}

const headings = ['server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'statements', 'service of it', 'bar', '']

/** Where a bar that no noise touches does not hold: statements a request, and CPU time a request against Mercurius. */
export const brokenGuards = ({ sizes }: Report): readonly string[] =>
  sizes.flatMap(({ organisations, jobs }) =>
    jobs.flatMap(measured => {
      const [ours, theirs] = [serviceIn(measured), measured.servers.find(({ name }) => name === 'mercurius')]
      const { cpu, statements } = bars[measured.job]
      if (ours === undefined) return []
      const share = theirs === undefined ? Number.NaN : middle(numbersIn(ours.cpu)) / middle(numbersIn(theirs.cpu))
      return [
        ...(statements !== undefined && ours.statements > statements
          ? [`${measured.job} at ${organisations}: ${ours.statements} statements a request; ${statements} at most.`]
          : []),
        ...(cpu !== undefined && share > cpu
          ? [`${measured.job} at ${organisations}: ${two(share)} of Mercurius's CPU time a request; ${cpu} at most.`]
          : []),
      ]
    }),
  )

const growth = ({ sizes }: Report): readonly string[] => {
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const rows = first.jobs.flatMap(measured => {
    const now = last.jobs.find(({ job }) => job === measured.job)
    const [small, large] = [serviceIn(measured), now === undefined ? undefined : serviceIn(now)]
    const bar = barsOfGrowth[measured.job]
    if (small === undefined || large === undefined) return []
    const ratio = middle(large.perSecond) / middle(small.perSecond)
    return [
      [measured.job, two(ratio), bar === undefined ? '' : String(bar), bar === undefined ? '' : held(ratio >= bar)],
    ]
  })
  return [
    `\nThe service at ${last.organisations} organisations, of what it does at ${first.organisations}`,
    table([['job', 'of it', 'bar', ''], ...rows]),
  ]
}

const exportRow = (exports: readonly Exported[], { name, ...theirs }: Exported): readonly string[] => {
  const ours = exports.find(one => one.name === 'service')
  const isOurs = name === 'service'
  const ratio = ours === undefined || isOurs ? null : ratioOf(ours.perSecond, theirs.perSecond)
  const { least, firstPlan, peak } = barsOfExport
  const [first, cpu] = [middle(theirs.firstPlan), numbersIn(theirs.cpu)]
  return [
    name,
    two(middle(theirs.perSecond)),
    two(first),
    isOurs ? `${firstPlan} ${held(first < firstPlan)}` : '',
    cpu.length === 0 ? '–' : two(middle(cpu)),
    String(theirs.before ?? '–'),
    String(theirs.peak ?? '–'),
    isOurs && theirs.peak !== null ? `${peak} ${held(theirs.peak < peak)}` : '',
    two(theirs.bytes / 1e6),
    ratio === null ? '' : `${two(ratio.median)} (${two(ratio.least)}–${two(ratio.most)})`,
    ratio === null ? '' : `${least} ${held(ratio.median >= least)}`,
  ]
}

const headingsOfExport = [
  ['server', 'plans/s', 'first plan ms', 'bar', 'CPU ms/1000', 'MB before', 'peak MB', 'bar', 'MB sent'],
  ['service of it', 'bar'],
].flat()

const exportsTold = (exports: readonly Exported[]): readonly string[] =>
  exports.length === 0
    ? []
    : [
        `\nexport: all plans of a cycle, ${exports[0]?.plans} of them`,
        table([headingsOfExport, ...exports.map(one => exportRow(exports, one))]),
      ]

const sizeTold = (
  { organisations, counts, jobs, exports, peaks }: SizeMeasured,
  titles: Readonly<Record<string, string>>,
): readonly string[] => [
  `\n${organisations} organisations seeded: ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}`,
  ...jobs.flatMap(measured => [
    `\n${measured.job}: ${titles[measured.job]}`,
    table([headings, ...measured.servers.map(server => rowOf(measured.job, serviceIn(measured), server))]),
    ...(measured.decisionsKept === undefined
      ? []
      : [`${measured.decisionsKept} decisions were acknowledged; all are there, and the totals are right.`]),
  ]),
  ...exportsTold(exports),
  `\nPeak memory: ${Object.entries(peaks)
    .map(([name, peak]) => `${name} ${peak ?? '–'} MB`)
    .join(', ')}`,
]

/** The report for people. */
export const told = (report: Report, titles: Readonly<Record<string, string>>): string =>
  [
    `${report.at}, ${report.machine}; ${Object.entries(report.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `${report.clients} clients, ${report.rounds} rounds in turns, ${report.seconds} s each; ratios of medians, with the least and the most of the rounds`,
    ...report.sizes.flatMap(size => sizeTold(size, titles)),
    ...growth(report),
    '\nWhat the peers lack is said in bench/README.md.',
    ...brokenGuards(report).map(line => `\nGuard: ${line}`),
  ].join('\n')
