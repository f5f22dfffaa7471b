import { londonDay, type Cycle, type Day, type KindInCycle, type RoutingChange } from './cycle.ts'
import type { OrganisationKind } from './organisation.ts'
import type { ReviewTeam } from './review.ts'

/** The change of routing that counts on a day: the last one that had begun; none while the cycle's first routing stands. */
const changeOn = ({ routingChanges }: KindInCycle, on: Day): RoutingChange | undefined =>
  routingChanges.findLast(({ fromDay }) => fromDay <= on)

/** The team to which a kind is routed on a day beside the DSPT team; null where the DSPT team looks at its plans alone (R33). */
export const routedTeam = (cycle: Cycle, kind: OrganisationKind, on: Day): ReviewTeam | null => {
  const asked = cycle.kinds[kind]
  const change = changeOn(asked, on)
  const team = change === undefined ? asked.routedTo : change.routedTo
  return team === 'DSPT_TEAM' ? null : team
}

/** The teams that look at plans of a kind on a day: the routed one, where there is one, and always the DSPT team (R33). */
export const routedTo = (cycle: Cycle, kind: OrganisationKind, on: Day): readonly ReviewTeam[] => {
  const team = routedTeam(cycle, kind, on)
  return team === null ? ['DSPT_TEAM'] : ['DSPT_TEAM', team]
}

/** A plan goes by the routing of the day on which its review was requested and, until then, by today's: what was requested keeps its team (R33). */
export const routingDay = (reviewRequestedAt: string | null, today: Day): Day =>
  reviewRequestedAt === null ? today : londonDay(new Date(reviewRequestedAt))

/** Whom a kind tells in advance that it will fall short: the team that it is routed to on that day; null where it need not tell anybody (R18). */
export const noticeTeam = (cycle: Cycle, kind: OrganisationKind, on: Day): ReviewTeam | null => {
  const asked = cycle.kinds[kind]
  if (asked.givesNoticeTo === null) return null
  return changeOn(asked, on)?.routedTo ?? asked.givesNoticeTo
}
