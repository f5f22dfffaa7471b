import type { Viewer } from '../domain/access.ts'
import type { Cycle } from '../domain/cycle.ts'
import type { OrganisationFacts } from '../domain/organisation.ts'
import { cycles } from '../reference/cycles.ts'

/** The parts that people play in the stories. */
export type Part = 'ORGANISATION' | 'ROUTED_TEAM' | 'REVIEWER' | 'NATIONAL_CISO' | 'DHSC_OFFICIAL'

/** The cycle in which the stories happen. */
export const cycleTold = '2023-24'

const cycle: Cycle | undefined = cycles.find(({ code }) => code === cycleTold)

/** The last date for which nobody has to agree. */
export const lastDateTold = cycle?.latestCompletionDate ?? ''

/** The team that gives its opinion beside the DSPT team; the DSPT team where there is no other. */
export const teamOf = ({ kind }: OrganisationFacts) => cycle?.kinds[kind].routedTo ?? 'DSPT_TEAM'

const viewer = (subject: string, role: Viewer['grants'][number]['role'], scope: string | null = null): Viewer => ({
  subject,
  grants: [{ role, scope }],
})

const reviewer = viewer('dspt-reviewer', 'DSPT_REVIEWER')

const routedTeam = (organisation: OrganisationFacts): Viewer => {
  switch (teamOf(organisation)) {
    case 'JOINT_CYBER_UNIT':
      return viewer('joint-cyber-unit', 'JOINT_CYBER_UNIT')
    case 'REGIONAL_SECURITY_LEAD':
      return viewer(`security-lead-of-${organisation.region}`, 'REGIONAL_SECURITY_LEAD', organisation.region)
    case 'DSPT_TEAM':
      return reviewer
  }
}

/** Who plays a part for an organisation: each is known by an office, none by a person's name. */
export const viewerOf = (part: Part, organisation: OrganisationFacts): Viewer => {
  switch (part) {
    case 'ORGANISATION':
      return viewer(`administrator-of-${organisation.odsCode}`, 'ORGANISATION_ADMINISTRATOR', organisation.odsCode)
    case 'ROUTED_TEAM':
      return routedTeam(organisation)
    case 'REVIEWER':
      return reviewer
    case 'NATIONAL_CISO':
      return viewer('national-ciso', part)
    case 'DHSC_OFFICIAL':
      return viewer('dhsc-official', part)
  }
}
