import { sql } from 'kysely'
import type { Day } from '../../domain/cycle.ts'
import type { OrganisationKind } from '../../domain/organisation.ts'
import type { PlanTally, StatusTally } from '../../domain/regional-summary.ts'
import type { Reading } from '../reading.ts'
import { given, type Sql } from '../statement.ts'
import { counted } from './counted-organisations.ts'

export type SummaryQuestion = {
  readonly cycle: string
  /** Null for now. */
  readonly asOf: Date | null
  /** The day of the instant that is asked for, in London. */
  readonly day: Day
  readonly kinds: readonly OrganisationKind[] | null
}

const valuesOf = ({ cycle, asOf, day, kinds }: SummaryQuestion) => ({ cycle, asOf, day, kinds })

const statusThen: Sql = sql`coalesce((select s.to_status from status_change s where s.assessment_id = a.id and s.at <= ${given('asOf')}::timestamptz
  order by s.at desc, s.id desc limit 1), 'NOT_PUBLISHED')`

/** How many organisations have each status, by region: one grouped statement. */
export const countStatuses = ({ statements }: Reading, question: SummaryQuestion): Promise<readonly StatusTally[]> =>
  statements.rows<StatusTally>(
    `count statuses ${question.asOf === null ? 'now' : 'then'}`,
    () => sql`with ${counted}
      select n.region, ${question.asOf === null ? sql`coalesce(a.status, 'NOT_PUBLISHED')` : statusThen} as status, count(*)::int as count
      from counted n left join assessment a on a.organisation_id = n.id and a.cycle = ${given('cycle')} group by 1, 2`,
    valuesOf(question),
  )

const stateThen: Sql = sql`(select moved ->> 'after' from event e cross join jsonb_array_elements(e.changes) moved
  where e.plan_id = p.id and e.at <= ${given('asOf')}::timestamptz and moved ->> 'field' = 'state' order by e.position desc limit 1)`

/** How many plans are in each state, by region; for the caller to tell only to those who may see totals of plans. */
export const countPlanStates = ({ totals }: Reading, question: SummaryQuestion): Promise<readonly PlanTally[]> =>
  totals.rows<PlanTally>(
    `count plan states ${question.asOf === null ? 'now' : 'then'}`,
    () => sql`with ${counted}, plans as (
        select n.region, ${question.asOf === null ? sql`p.state` : stateThen} as state
        from counted n join assessment a on a.organisation_id = n.id and a.cycle = ${given('cycle')} join improvement_plan p on p.assessment_id = a.id)
      select region, state, count(*)::int as count from plans where state is not null group by 1, 2`,
    valuesOf(question),
  )

/** The names of the regions, and whether there is such a cycle. */
export const regionsAndCycle = async (
  { statements }: Reading,
  cycle: string,
): Promise<{ readonly regions: readonly { code: string; name: string }[]; readonly isKnown: boolean }> => {
  const [row] = await statements.rows<{ regions: { code: string; name: string }[]; known: boolean }>(
    'regions and cycle',
    () =>
      sql`select (select json_agg(r order by r.code) from region r) as regions, exists (select from cycle where code = ${given('cycle')}) as known`,
    { cycle },
  )
  return { regions: row?.regions ?? [], isKnown: row?.known ?? false }
}
