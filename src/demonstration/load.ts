import { Refusal } from '../domain/refusal.ts'
import type { Database } from '../persistence/database.ts'
import { founding } from './founding.ts'
import { organisations } from './organisations.ts'
import { catalogueTold } from './scene.ts'
import { stepsOf, type Stage, type Step } from './step.ts'

const lastStep = 'demonstration loaded'

/** Everything that happens until the clock's time, in the order of time; the last step is known by a name of its own. */
const stepsUntil = (now: Date): readonly Step[] => {
  const steps = [...founding, ...organisations.flatMap(stepsOf)]
    .filter(({ at }) => at <= now)
    .toSorted((left, right) => left.at.getTime() - right.at.getTime())
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, id: lastStep } : step))
}

const idsOfSteps = `
  select distinct request_id as id from event
  where organisation_id in (select id from organisation where ods_code = any($1)) and request_id like 'demonstration %'`

const stepsDone = async ({ pool }: Database): Promise<ReadonlySet<string>> => {
  const codes = organisations.map(({ odsCode }) => odsCode)
  const { rows } = await pool.query<{ id: string }>(idsOfSteps, [codes])
  return new Set(rows.map(({ id }) => id))
}

const take = async (stage: Stage, step: Step): Promise<void> => {
  const ruling = await step.run(stage, step)
  if (ruling instanceof Refusal)
    throw new Error(`The step "${step.id}" was refused: ${ruling.reasons.map(({ message }) => message).join(' ')}`)
}

/** Lets one process at a time load; another waits here, and then finds everything done. */
const oneAtATime = async ({ pool }: Database, work: () => Promise<void>): Promise<void> => {
  const gate = await pool.connect()
  try {
    await gate.query("select pg_advisory_lock(hashtext('improvement-plans demonstration'))")
    await work()
  } finally {
    await gate.query("select pg_advisory_unlock(hashtext('improvement-plans demonstration'))")
    gate.release()
  }
}

/**
 * Loads the demonstration once: what invented people did until now, each act by its use case.
 * Every step is one transaction, and its events name it: what was interrupted goes on after the last step that was done.
 */
export const loadDemonstration = (database: Database, now: Date): Promise<void> =>
  oneAtATime(database, async () => {
    const done = await stepsDone(database)
    if (done.has(lastStep)) return
    const stage = { database, catalogue: await catalogueTold(database) }
    for (const step of stepsUntil(now)) if (!done.has(step.id)) await take(stage, step)
  })
