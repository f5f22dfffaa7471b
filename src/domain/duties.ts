import { mayDo, personsOf, type Role, type Viewer } from './access.ts'
import type { PlanFacts } from './improvement-plan.ts'
import { answeringFor, regionCodes, type OrganisationKind } from './organisation.ts'
import { haveOneInCommon } from './person.ts'
import type { Reason } from './refusal.ts'
import type { ExceptionParty, ReviewTeam } from './review.ts'
import { routedTo } from './routing.ts'

const rolesOfTeams: Readonly<Record<ReviewTeam, readonly Role[]>> = {
  DSPT_TEAM: ['DSPT_REVIEWER', 'DSPT_ADMINISTRATOR'],
  REGIONAL_SECURITY_LEAD: ['REGIONAL_SECURITY_LEAD'],
  JOINT_CYBER_UNIT: ['JOINT_CYBER_UNIT'],
}

const rolesOfParties: Readonly<Record<ExceptionParty, readonly Role[]>> = {
  NHS_ENGLAND: ['DSPT_REVIEWER', 'DSPT_ADMINISTRATOR', 'NATIONAL_CISO'],
  DHSC: ['DHSC_OFFICIAL'],
}

const ownPlan = (message: string): Reason => ({ code: 'SEPARATION_OF_DUTIES', message, path: [] })

const notRouted = (message: string, ...path: string[]): Reason => ({ code: 'NOT_ROUTED_TO_YOU', message, path })

/** Nobody decides on a plan of an organisation they belong to, nor on one they submitted or edited, under whatever grant, nor through a delegate (R43). */
export const separationReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] => {
  const { organisation } = plan.assessment
  const own: readonly (string | null)[] = [organisation.odsCode, answeringFor(organisation).odsCode]
  const belongs = viewer.grants.some(({ role, scope }) => role.startsWith('ORGANISATION_') && own.includes(scope))
  const edited = haveOneInCommon(personsOf(viewer), plan.editors)
  return [
    ...(belongs ? [ownPlan('You belong to this organisation: somebody else has to review its plan.')] : []),
    ...(edited ? [ownPlan('You have submitted or edited this plan: somebody else has to review it.')] : []),
  ]
}

/** The teams that look at this plan (R33). */
const teamsOf = ({ assessment: { cycle, organisation }, routedOn }: PlanFacts): readonly ReviewTeam[] =>
  routedTo(cycle, organisation.kind, routedOn)

/** A lead speaks only in the region of the grant (R33): where the organisation stands, or whoever answers for it. */
const speaksFor = (viewer: Viewer, team: ReviewTeam, { assessment: { organisation } }: PlanFacts): boolean =>
  viewer.grants.some(
    ({ role, scope }) =>
      rolesOfTeams[team].includes(role) &&
      (scope === null || scope === organisation.region || scope === answeringFor(organisation).region),
  )

/** Somebody of the team may give opinions on plans of that kind, by the table of roles; a lead where there is a region. */
export const reviewsKind = (team: ReviewTeam, kind: OrganisationKind): boolean => {
  const [region] = regionCodes
  return rolesOfTeams[team].some(role =>
    mayDo({ subject: null, grants: [{ role, scope: region }] }, 'plan:give-opinion', { odsCode: '', region, kind }),
  )
}

/** Only who speaks for a team that looks at the plan gives an opinion on it (R33, R34). */
export const routingReasons = (plan: PlanFacts, viewer: Viewer): readonly Reason[] =>
  teamsOf(plan).some(team => speaksFor(viewer, team, plan))
    ? []
    : [notRouted(`This plan is looked at by ${teamsOf(plan).join(' and ')}: you speak for none of them.`)]

/** A routed team, and no other, gives the opinion that is said to be its own (R33, R34). */
export const teamReasons = (plan: PlanFacts, team: ReviewTeam, viewer: Viewer): readonly Reason[] => [
  ...(speaksFor(viewer, team, plan) ? [] : [notRouted(`You do not speak for ${team} on this plan.`, 'team')]),
  ...(teamsOf(plan).includes(team)
    ? []
    : [notRouted(`This plan is not routed to ${team}, but to ${teamsOf(plan).join(' and ')}.`, 'team')]),
]

/** Each party to an exception is spoken for by its own people (R37). */
export const partyReasons = (party: ExceptionParty, viewer: Viewer): readonly Reason[] =>
  viewer.grants.some(({ role }) => rolesOfParties[party].includes(role))
    ? []
    : [notRouted(`You do not agree on behalf of ${party}.`, 'party')]
