import { sql } from 'kysely'
import type { Day } from '../../domain/cycle.ts'
import type { PlanState } from '../../domain/improvement-plan.ts'
import type { OrganisationKind, RegionCode } from '../../domain/organisation.ts'
import type { ReviewTeam } from '../../domain/review.ts'
import type { Page } from '../found-page.ts'
import { readPage, type List, type PageArguments, type PageSelection } from '../page.ts'
import type { Reading } from '../reading.ts'
import { routedTeamOfPlan } from '../shapes/routing.ts'
import { given, type Sql } from '../statement.ts'
import type { Visibility } from '../visibility.ts'
import { conditionsOf } from './organisations.ts'

const place = { improvement_plan: 'improvement_plan', assessment: 'assessment', organisation: 'organisation' }

export type ImprovementPlanFilter = {
  readonly cycle?: string | null | undefined
  readonly states?: readonly PlanState[] | null | undefined
  readonly kinds?: readonly OrganisationKind[] | null | undefined
  readonly regions?: readonly RegionCode[] | null | undefined
  readonly routedTo?: ReviewTeam | null | undefined
  readonly overdue?: boolean | null | undefined
  readonly dueBefore?: Day | null | undefined
  readonly awaitingReviewRequest?: boolean | null | undefined
  readonly claimedBy?: string | null | undefined
  readonly unclaimed?: boolean | null | undefined
}

export type ImprovementPlanOrder = 'SUBMITTED_AT_ASC' | 'SUBMITTED_AT_DESC' | 'ORGANISATION_NAME_ASC'

const isOverdue = sql`coalesce(improvement_plan.next_due_on < ${given('today')}::date, false)`

// One text for every team: a statement is known by the names of its filters, not by their values. The DSPT team takes part in every plan (R33).
// Plans of kinds that are never routed to the team are passed over first; of the rest the database does not guess that few are.
const routedTo = sql`improvement_plan.kind = any(array(select k.kind from cycle_kind k where ${given('routedTo')}::text in ('DSPT_TEAM', k.routed_to)
    union select c.kind from routing_change c where c.routed_to = ${given('routedTo')}))
  and (${given('routedTo')}::text = 'DSPT_TEAM' or coalesce(${routedTeamOfPlan(place)} = ${given('routedTo')}, false))`

/** Who reviews what is between reviewers (R59): for everybody else these conditions find nothing. */
const whereClaimsAreShown = ({ mayShow, shows }: Visibility, condition: Sql): Sql =>
  mayShow('ImprovementPlan.reviewClaim')
    ? sql`(${condition} and ${shows('ImprovementPlan.reviewClaim', 'organisation')})`
    : sql`false`

const conditionsFor = (
  visibility: Visibility,
): Readonly<Record<keyof ImprovementPlanFilter, (filter: ImprovementPlanFilter) => Sql>> => ({
  cycle: () => sql`improvement_plan.cycle = ${given('cycle')}`,
  states: () => sql`improvement_plan.state = any(${given('states')}::text[])`,
  kinds: () => sql`improvement_plan.kind = any(${given('kinds')}::text[])`,
  regions: () => sql`improvement_plan.region = any(${given('regions')}::text[])`,
  routedTo: () => routedTo,
  overdue: () => sql`${isOverdue} = ${given('overdue')}::boolean`,
  dueBefore: () => sql`improvement_plan.next_due_on < ${given('dueBefore')}::date`,
  awaitingReviewRequest: () => sql`(improvement_plan.state = 'SUBMITTED') = ${given('awaitingReviewRequest')}::boolean`,
  claimedBy: () => whereClaimsAreShown(visibility, sql`improvement_plan.claimed_by = ${given('claimedBy')}`),
  unclaimed: () =>
    whereClaimsAreShown(visibility, sql`(improvement_plan.claimed_by is null) = ${given('unclaimed')}::boolean`),
})

// A draft was not submitted yet: it comes last in either direction.
const orders: Readonly<Record<ImprovementPlanOrder, Pick<List, 'keys' | 'keyTypes' | 'isDescending'>>> = {
  SUBMITTED_AT_ASC: {
    keys: [sql`coalesce(improvement_plan.submitted_at, 'infinity'::timestamptz)`, sql`improvement_plan.id`],
    keyTypes: ['timestamptz', 'uuid'],
    isDescending: false,
  },
  SUBMITTED_AT_DESC: {
    keys: [sql`coalesce(improvement_plan.submitted_at, '-infinity'::timestamptz)`, sql`improvement_plan.id`],
    keyTypes: ['timestamptz', 'uuid'],
    isDescending: true,
  },
  ORGANISATION_NAME_ASC: {
    keys: [sql`organisation.name`, sql`improvement_plan.id`],
    keyTypes: ['text', 'uuid'],
    isDescending: false,
  },
}

/** The plans that the viewer may know of: the reviewers' queue, and an organisation's own. */
export const improvementPlansPage = (
  reading: Reading,
  { filter, order }: { readonly filter: ImprovementPlanFilter; readonly order: ImprovementPlanOrder },
  asked: PageArguments,
  selection: PageSelection,
): Promise<Page> => {
  const list: List = {
    name: 'improvementPlans',
    root: 'ImprovementPlan',
    order,
    ...orders[order],
    ...conditionsOf(filter, conditionsFor(reading.visibility)),
  }
  return readPage(reading, list, asked, selection)
}
