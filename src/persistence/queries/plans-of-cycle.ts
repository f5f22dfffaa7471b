import { sql } from 'kysely'
import type { Viewer } from '../../domain/access.ts'
import type { Database } from '../database.ts'
import { readingThrough, selectRows, type Reading, type Row } from '../reading.ts'
import { textOf, type Selection } from '../selection.ts'
import { openSnapshot } from '../snapshot.ts'
import { given, type Ask } from '../statement.ts'
import { newestEventTold } from './timeline.ts'

/** All plans of a cycle that somebody may know of, as they stood at one instant. */
export type PlansOfCycle = {
  /** The newest event of which they are told anything; all before it is in the plans, and nothing after it. */
  readonly newestEvent: string | null
  /** The plans in an order that is always the same, some at a time. */
  readonly batches: () => AsyncGenerator<readonly Row[], void>
  readonly close: () => Promise<void>
}

/** How many plans are read at once: no more are held, however many there are. With more, V8 gives itself ever more room for what is young. */
const batch = 5

const fetch = { text: `fetch forward ${batch} from plans_of_cycle`, values: [] }

/** Statements are begun as a cursor instead of being run. */
const declaringOn =
  (ask: Ask): Ask =>
  ({ text, values }) =>
    ask({ text: `declare plans_of_cycle no scroll cursor for ${text}`, values })

type Asked = { readonly cycle: string; readonly selection: Selection }

const declare = (reading: Reading, { cycle, selection }: Asked): Promise<readonly unknown[]> =>
  reading.statements.rows(
    `plans of cycle ${reading.visibility.key} ${textOf(selection)}`,
    () => sql`${selectRows('ImprovementPlan', selection, reading.visibility, sql`improvement_plan.cycle = ${given('cycle')}`)}
      order by improvement_plan.id`,
    { ...reading.values, cycle },
  )

async function* fetching(ask: Ask): AsyncGenerator<readonly Row[], void> {
  const next = async (): Promise<readonly Row[]> =>
    ((await ask(fetch)).rows as readonly { readonly node: Row }[]).map(({ node }) => node)
  for (let coming = next(); ;) {
    const rows = await coming
    if (rows.length === 0) return
    // The database goes on while these are sent. Where nobody waits for it any more, what becomes of it is nobody's concern.
    coming = next()
    coming.catch(() => undefined)
    yield rows
  }
}

const isCycle = async ({ statements }: Reading, cycle: string): Promise<boolean> => {
  const found = await statements.rows('is cycle', () => sql`select from cycle where code = ${given('cycle')}`, {
    cycle,
  })
  return found.length > 0
}

/** Opens them for whoever may know of plans at all; null where there is no such cycle. */
export const openPlansOfCycle = async (
  database: Database,
  viewer: Viewer,
  reading: Reading,
  asked: Asked,
): Promise<PlansOfCycle | null> => {
  if (!/^\d{4}-\d{2}$/.test(asked.cycle)) return null
  const { ask, close } = await openSnapshot(database, viewer)
  try {
    const within = readingThrough(database, reading, ask)
    if (await isCycle(within, asked.cycle)) {
      const newestEvent = await newestEventTold(within)
      await declare(readingThrough(database, reading, declaringOn(ask)), asked)
      return { newestEvent, batches: () => fetching(ask), close }
    }
  } catch (error) {
    await close()
    throw error
  }
  await close()
  return null
}
