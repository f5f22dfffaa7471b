import { Logger, run, runMigrations, type Job, type JobHelpers, type TaskList } from 'graphile-worker'
import type { Tell } from '../log.ts'
import type { Database } from '../persistence/database.ts'
import { deliverNotification, type Deliver } from '../persistence/delivery.ts'
import { mailTask } from '../persistence/notifications.ts'
import type { Clock } from '../persistence/sandbox-clock.ts'
import { dailyAtNineInLondon, obligationsTask, workThroughObligations } from './obligations.ts'

export type WorkerOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly deliver: Deliver
  readonly tell: Tell
}

/** How long a job may go on when the service stops, in milliseconds; then it is handed back, to be done again. */
const longestFarewell = 3_000

/** What the worker says beside its words, which may quote anything. */
type Said = {
  readonly job?: Job
  readonly duration?: number
  readonly success?: boolean
  readonly failure?: boolean
  readonly error?: unknown
}

// A job is told by its name, number and error alone: its payload stays out of the log.
const loggerTo = (tell: Tell): Logger =>
  new Logger(() => (level, _words, { job, duration = 0, success, failure, error }: Said) => {
    const about = {
      task: job?.task_identifier,
      job: job?.id,
      attempt: job?.attempts,
      milliseconds: Math.round(duration),
      error,
    }
    if (success === true) tell('job-done', about)
    else if (failure === true) tell('job-failed', about)
    else if (level === 'error' || level === 'warning') tell('jobs-in-trouble', about)
  })

const quiet = loggerTo(() => undefined)

/** The tables that jobs stand in: made before the first act, since acts add jobs in their own transactions. */
export const prepareJobs = async ({ pool }: Database): Promise<void> => {
  listenForTrouble(pool, () => undefined)
  await runMigrations({ pgPool: pool, logger: quiet })
}

const listenForTrouble = (pool: Database['pool'], tell: Tell): void => {
  if (pool.listenerCount('error') === 0) pool.on('error', error => tell('database-in-trouble', { error }))
  if (pool.listenerCount('connect') === 0) pool.on('connect', () => undefined)
}

const sendOne =
  ({ database, clock, deliver, tell }: WorkerOptions) =>
  async (payload: unknown, { job, abortPromise }: JobHelpers): Promise<void> => {
    const id = (payload as { readonly notification: string }).notification
    const problem = await deliverNotification(database, {
      id,
      isLast: job.attempts >= job.max_attempts,
      deliver: letter => Promise.race([deliver(letter), abortPromise]),
      now: clock.now,
    })
    tell(problem === null ? 'mail-sent' : 'mail-not-sent', { notification: id, attempt: job.attempts })
    if (problem !== null) throw new Error('a notification was not delivered; the service shows why')
  }

/** What the service does beside answering. */
export const tasksOf = (options: WorkerOptions): TaskList => ({
  [mailTask]: sendOne(options),
  [obligationsTask]: workThroughObligations(options.database, options.clock),
})

/** Starts working beside the server; `stop` finishes what runs and hands back the rest. */
export const startWorker = async (options: WorkerOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  const { database, tell } = options
  const runner = await run({
    pgPool: database.pool,
    concurrency: 4,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: longestFarewell,
    logger: loggerTo(tell),
    taskList: tasksOf(options),
    parsedCronItems: dailyAtNineInLondon(),
  })
  runner.promise.catch((error: unknown) => tell('jobs-in-trouble', { error }))
  await runner.addJob(obligationsTask, {}, { jobKey: obligationsTask })
  return { stop: () => runner.stop() }
}
