import { sql } from 'kysely'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { PlanTally, StatusTally } from '../../domain/regional-summary.ts'
import type { Reading } from '../reading.ts'
import { given, type Sql } from '../statement.ts'
import { kindsCounted, statesThen, statusesThen } from './kept-totals.ts'

export type SummaryQuestion = {
  readonly cycle: string
  /** Null for now. */
  readonly asOf: Date | null
  readonly instant: Date
  readonly kinds: readonly OrganisationKind[] | null
}

const valuesOf = ({ cycle, instant, kinds }: SummaryQuestion) => ({ cycle, instant, kinds })

const ofKinds = (kind: Sql): Sql => sql`(${given('kinds')}::text[] is null or ${kind} = any(${given('kinds')}::text[]))`

const statusesCounted: Sql = sql`select nullif(region, '') as region, status, sum(count)::int as count
  from statuses ${kindsCounted(sql`statuses.kind`)} where ${ofKinds(sql`statuses.kind`)} group by 1, 2 having sum(count) <> 0`

type Counted = {
  readonly statuses: readonly StatusTally[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

const count = async ({ statements }: Reading, question: SummaryQuestion): Promise<Counted | null> => {
  const [found] = await statements.rows<Counted>(
    'count statuses',
    () => sql`with ${statusesThen}
      select (select coalesce(json_agg(t), '[]') from (${statusesCounted}) t) as statuses, (select json_agg(r order by r.code) from region r) as regions
      from cycle where code = ${given('cycle')}`,
    valuesOf(question),
  )
  return found ?? null
}

/**
 * How many organisations have each status, by region, from the totals that are kept: the same cost however many organisations there are
 * (R61). With the names of all regions; null where there is no such cycle. Whoever asks for the same at the same time is answered from one count.
 */
export const countStatuses = (reading: Reading, question: SummaryQuestion): Promise<Counted | null> => {
  const { cycle, asOf, kinds } = question
  const asked = `statuses ${asOf?.toISOString() ?? 'now'} ${kinds?.join() ?? 'all'}`
  return reading.gather(asked, cycle, async () => new Map([[cycle, await count(reading, question)]]))
}

/** How many plans are in each state, by region, the same way; for the caller to tell only to those who may see totals of plans. */
export const countPlanStates = ({ totals }: Reading, question: SummaryQuestion): Promise<readonly PlanTally[]> =>
  totals.rows<PlanTally>(
    'count plan states',
    () => sql`with ${statesThen}
      select nullif(region, '') as region, state, sum(count)::int as count from states ${kindsCounted(sql`states.kind`)}
      where ${ofKinds(sql`states.kind`)} group by 1, 2 having sum(count) <> 0`,
    valuesOf(question),
  )
