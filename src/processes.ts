import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Counted } from './http/counts.ts'
import type { Tell } from './log.ts'
import type { Source } from './serving.ts'

/** What the first process tells those that answer. */
export type Told = { readonly serve: Source } | { readonly counted: Counted } | 'stop'

/** What one that answers tells the first: where it serves, or why it does not; and what it has counted, which is passed on. */
export type Said = { readonly serving: string } | { readonly failed: string } | { readonly counted: Counted }

const [shortestWait, longestWait, longEnough] = [250, 10_000, 60_000]

/** A process that ends again and again is begun anew ever later. */
const waitAfter = (failures: number): number => Math.min(longestWait, shortestWait * 2 ** (failures - 1))

const tellTo = (worker: Worker, told: Told): void => {
  if (worker.isConnected()) worker.send(told)
}

const begin = (source: Source): Worker => {
  const worker = cluster.fork()
  // Whole lines are passed on, so that those of several processes never run into each other.
  for (const [from, to] of [
    [worker.process.stdout, process.stdout],
    [worker.process.stderr, process.stderr],
  ] as const)
    if (from) createInterface({ input: from }).on('line', line => to.write(`${line}\n`))
  worker.once('online', () => tellTo(worker, { serve: source }))
  return worker
}

const whenServing = (worker: Worker): Promise<string> =>
  new Promise((resolve, reject) => {
    worker.on('message', (said: Said) => {
      if ('serving' in said) resolve(said.serving)
      else if ('failed' in said) reject(new Error(said.failed))
    })
    worker.once('exit', code => reject(new Error(`A process of the service ended with ${code} before it served.`)))
  })

/** The processes that answer. */
class Processes {
  readonly #source: Source
  readonly #tell: Tell
  readonly #running = new Set<Worker>()
  readonly #serving = new Set<Worker>()
  #isStopping = false

  constructor(source: Source, tell: Tell) {
    this.#source = source
    this.#tell = tell
  }

  /** Begins one, and another in its place when it ends by itself after it has served; tells where it serves. */
  async keepOne(failures = 0): Promise<string> {
    const worker = begin(this.#source)
    const since = performance.now()
    let isKept = failures > 0
    this.#running.add(worker)
    worker.once('exit', (code, signal) => {
      this.#running.delete(worker)
      this.#serving.delete(worker)
      if (this.#isStopping || !isKept) return
      this.#tell('process-ended', { process: worker.process.pid, code, signal })
      this.#beginAnew(performance.now() - since > longEnough ? 1 : failures + 1)
    })
    const address = await whenServing(worker)
    isKept = true
    this.#serving.add(worker)
    worker.on('message', (said: Said) => {
      if ('counted' in said) this.#passOn(worker, said)
    })
    return address
  }

  stop = async (): Promise<void> => {
    this.#isStopping = true
    const ends = [...this.#running].map(worker => once(worker, 'exit'))
    for (const worker of this.#running) tellTo(worker, 'stop')
    await Promise.all(ends)
  }

  #passOn(from: Worker, counted: Told): void {
    for (const worker of this.#serving) if (worker !== from) tellTo(worker, counted)
  }

  #beginAnew(failures: number): void {
    setTimeout(() => {
      // Why it does not serve is told when it ends.
      if (!this.#isStopping) this.keepOne(failures).catch(() => undefined)
    }, waitAfter(failures))
  }
}

/** Starts so many processes that answer behind one port, and keeps up their number; resolves when all serve. */
export const startProcesses = async (count: number, source: Source, tell: Tell) => {
  cluster.setupPrimary({ silent: true })
  const processes = new Processes(source, tell)
  try {
    const [address = ''] = await Promise.all(Array.from({ length: count }, () => processes.keepOne()))
    return { address, stop: processes.stop }
  } catch (error) {
    await processes.stop()
    throw error
  }
}
