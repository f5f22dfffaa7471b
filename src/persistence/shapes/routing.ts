import { sql } from 'kysely'
import { given, type Sql } from '../statement.ts'
import { ref, type Place } from './shape.ts'

// The rule of `domain/routing.ts` for where rows are found and shown by it: this is its only other place.

/** The day by whose routing the plan in reach goes (routingDay). */
export const routedOn = (place: Place): Sql =>
  sql`coalesce((${ref(place, 'improvement_plan', 'review_requested_at')} at time zone 'Europe/London')::date, ${given('today')}::date)`

/** The team to which a row of cycle_kind is routed on a day; null for the DSPT team alone (routedTeam). */
export const routedTeam = (kindInCycle: string, on: Sql): Sql => {
  const of = (name: string) => sql.ref(`${kindInCycle}.${name}`)
  return sql`nullif(coalesce((select c.routed_to from routing_change c where c.cycle_code = ${of('cycle_code')} and c.kind = ${of('kind')}
    and c.from_day <= ${on} order by c.from_day desc limit 1), ${of('routed_to')}), 'DSPT_TEAM')`
}

/** The team to which the plan in reach is routed; null for the DSPT team alone. */
export const routedTeamOfPlan = (place: Place): Sql => sql`(select ${routedTeam('k', routedOn(place))} from cycle_kind k
  where k.cycle_code = ${ref(place, 'assessment', 'cycle')} and k.kind = ${ref(place, 'organisation', 'kind')})`

/** A team that may be null beside the DSPT team, which always takes part (routedTo). */
export const besideTheDsptTeam = (team: Sql): Sql => sql`array_remove(array['DSPT_TEAM', ${team}], null)`
