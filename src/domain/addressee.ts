import { answeringFor, type OrganisationFacts, type RegionCode } from './organisation.ts'
import type { ReviewTeam } from './review.ts'

/** Whoever is told something: the organisation itself, or a team or body with an address of its own. */
export const addressees = [
  'ORGANISATION',
  'DSPT_TEAM',
  'REGIONAL_SECURITY_LEAD',
  'REGIONAL_TRANSFORMATION_TEAM',
  'JOINT_CYBER_UNIT',
  'NHS_ENGLAND',
  'DHSC',
] as const
export type Addressee = (typeof addressees)[number]

/** The teams of which there is one in every region. */
const regionalTeams: readonly Addressee[] = ['REGIONAL_SECURITY_LEAD', 'REGIONAL_TRANSFORMATION_TEAM']

export const isRegional = (addressee: Addressee): boolean => regionalTeams.includes(addressee)

/** One addressee, with the region where there is one of it in every region. */
export type Receiver = { readonly addressee: Addressee; readonly region: RegionCode | null }

export const theOrganisation: Receiver = { addressee: 'ORGANISATION', region: null }

const theDsptTeam: Receiver = { addressee: 'DSPT_TEAM', region: null }

/** Who stands behind these names for an organisation, in the region of whoever answers for it; a regional team where there is no region is the DSPT team's to find. */
export const receiversFor = (organisation: OrganisationFacts, ...names: readonly Addressee[]): readonly Receiver[] => {
  const { region } = answeringFor(organisation)
  const found = names.map(addressee =>
    isRegional(addressee) && region === null
      ? theDsptTeam
      : { addressee, region: isRegional(addressee) ? region : null },
  )
  return found.filter(
    (one, index) =>
      found.findIndex(other => other.addressee === one.addressee && other.region === one.region) === index,
  )
}

/** The addressee that a team of reviewers is. */
export const addresseeOf = (team: ReviewTeam): Addressee => team
