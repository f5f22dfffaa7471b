import { Logger, run, runMigrations, type JobHelpers, type TaskList } from 'graphile-worker'
import type { Database } from '../persistence/database.ts'
import { deliverNotification, type Deliver } from '../persistence/delivery.ts'
import { mailTask } from '../persistence/notifications.ts'
import type { Clock } from '../persistence/sandbox-clock.ts'
import { dailyAtNineInLondon, obligationsTask, workThroughObligations } from './obligations.ts'

export type WorkerOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly deliver: Deliver
  readonly log: (line: string) => void
}

/** How long a job may go on when the service stops, in milliseconds; then it is handed back, to be done again. */
const longestFarewell = 3_000

const told: readonly string[] = ['error', 'warning']

// A job that failed is told by its name and error alone, in one line: its payload stays out of the log.
const loggerTo = (log: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (told.includes(level)) log(`jobs: ${message.split('\n')[0]}`)
  })

const quiet = loggerTo(() => undefined)

/** The tables that jobs stand in: made before the first act, since acts add jobs in their own transactions. */
export const prepareJobs = async ({ pool }: Database): Promise<void> => {
  listenForTrouble(pool, () => undefined)
  await runMigrations({ pgPool: pool, logger: quiet })
}

const listenForTrouble = (pool: Database['pool'], log: (line: string) => void): void => {
  if (pool.listenerCount('error') === 0) pool.on('error', error => log(`database: ${error.message}`))
  if (pool.listenerCount('connect') === 0) pool.on('connect', () => undefined)
}

const sendOne =
  ({ database, clock, deliver }: WorkerOptions) =>
  async (payload: unknown, { job, abortPromise }: JobHelpers): Promise<void> => {
    const problem = await deliverNotification(database, {
      id: (payload as { readonly notification: string }).notification,
      isLast: job.attempts >= job.max_attempts,
      deliver: letter => Promise.race([deliver(letter), abortPromise]),
      now: clock.now,
    })
    if (problem !== null) throw new Error('a notification was not delivered; the service shows why')
  }

/** What the service does beside answering. */
export const tasksOf = (options: WorkerOptions): TaskList => ({
  [mailTask]: sendOne(options),
  [obligationsTask]: workThroughObligations(options.database, options.clock),
})

/** Starts working beside the server; `stop` finishes what runs and hands back the rest. */
export const startWorker = async (options: WorkerOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  const { database, log } = options
  const runner = await run({
    pgPool: database.pool,
    concurrency: 4,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: longestFarewell,
    logger: loggerTo(log),
    taskList: tasksOf(options),
    parsedCronItems: dailyAtNineInLondon(),
  })
  runner.promise.catch((error: unknown) => log(`jobs: ${error instanceof Error ? error.message : String(error)}`))
  await runner.addJob(obligationsTask, {}, { jobKey: obligationsTask })
  return { stop: () => runner.stop() }
}
