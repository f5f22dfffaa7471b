import { sql } from 'kysely'
import { given, type Sql } from '../statement.ts'

/**
 * The organisations that totals of a cycle count, with where they belonged (R61): open on any day of the cycle that had come by then,
 * and of a kind that may have a plan. A closed organisation stands where it stood last. Conditions are such that the database can estimate
 * how many there are: for few it would join everything after them row by row.
 */
export const counted: Sql = sql`counted as (
  select o.id, o.kind, stood.region, stood.icb_code
  from cycle c cross join organisation o join cycle_kind k on k.cycle_code = c.code and k.kind = o.kind and k.may_submit_plan
    left join lateral (select p.region, p.icb_code from placement p where p.organisation_id = o.id
      order by p.from_day > least(${given('day')}::date, c.last_day), abs(p.from_day - least(${given('day')}::date, c.last_day)) limit 1) stood on true
  where c.code = ${given('cycle')}
    and (o.opened_on is null or o.opened_on <= least(c.last_day, ${given('day')}::date))
    and (o.closed_on is null or o.closed_on >= c.first_day)
    and (${given('kinds')}::text[] is null or o.kind = any(${given('kinds')}::text[])))`

/** Whether a counted organisation belongs to where the asker may see totals. */
export const withinReach: Sql = sql`(${given('everywhere')}::boolean or counted.region = any(${given('reach')}::text[]))`

/** The day and the reach that a question about totals is asked with. */
export type CountedWithin = {
  readonly cycle: string
  readonly instant: Date
  /** The day of the instant, in London. */
  readonly day: string
  readonly everywhere: boolean
  /** The regions within reach. */
  readonly reach: readonly string[]
}

/** The same as values of a statement, counting every kind. */
export const valuesOfCounted = ({ cycle, instant, day, everywhere, reach }: CountedWithin) => ({
  cycle,
  instant,
  day,
  everywhere,
  reach,
  kinds: null,
})
