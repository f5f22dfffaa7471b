import type { Cycle, Day } from './cycle.ts'
import { reviewsKind } from './duties.ts'
import { ruleOr } from './improvement-plan.ts'
import type { OrganisationKind } from './organisation.ts'
import type { Reason, Ruling } from './refusal.ts'
import type { ReviewTeam } from './review.ts'
import { routedTeam } from './routing.ts'

export type NewRouting = {
  readonly kind: OrganisationKind
  readonly from: Day
  /** The DSPT team stands for itself alone. */
  readonly routedTo: ReviewTeam
}

/** A change of routing as it is kept, with the team that it takes the place of. */
export type RoutingChanged = NewRouting & { readonly before: ReviewTeam }

const invalid = (message: string, field: string): Reason => ({ code: 'INVALID_INPUT', message, path: [field] })

const dayReasons = ({ code, firstDay }: Cycle, from: Day, today: Day): readonly Reason[] => [
  ...(from > today
    ? []
    : [
        invalid(
          `A new routing begins on a day that is yet to come: ${from} is not after ${today}, and what was requested until today keeps its team.`,
          'from',
        ),
      ]),
  ...(from < firstDay
    ? [invalid(`The cycle ${code} begins on ${firstDay}: no routing begins before it.`, 'from')]
    : []),
]

const teamReasons = (kind: OrganisationKind, team: ReviewTeam): readonly Reason[] =>
  reviewsKind(team, kind)
    ? []
    : [invalid(`${team} gives no opinions on plans of kind ${kind}: nobody could act on them for it.`, 'routedTo')]

/** Routes the plans of a kind to another team from a day to come, with a reason; the past of the routing never changes (R33). */
export const changeRouting = (
  cycle: Cycle,
  given: NewRouting & { readonly reason: string },
  today: Day,
): Ruling<RoutingChanged> => {
  const { kind, from, routedTo: to } = given
  const before = routedTeam(cycle, kind, from) ?? 'DSPT_TEAM'
  return ruleOr(
    [
      ...(given.reason.trim() === '' ? [invalid('Say why the routing is changed.', 'reason')] : []),
      ...dayReasons(cycle, from, today),
      ...(cycle.kinds[kind].maySubmitPlan
        ? []
        : [invalid(`Organisations of kind ${kind} have no plan in ${cycle.code} that could be routed.`, 'kind')]),
      ...teamReasons(kind, to),
      ...(before === to ? [invalid(`On ${from} plans of kind ${kind} are routed to ${to} already.`, 'routedTo')] : []),
    ],
    () => ({ kind, from, routedTo: to, before }),
  )
}
