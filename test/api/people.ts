import type { Person } from './service.ts'

/** A person for every role, none of them real. */
export const ann: Person = { subject: 'ann', roles: ['DSPT_REVIEWER'] }
export const administrator: Person = { subject: 'dora', roles: ['DSPT_ADMINISTRATOR'] }
export const ciso: Person = { subject: 'cem', roles: ['NATIONAL_CISO'] }
export const dhscOfficial: Person = { subject: 'hana', roles: ['DHSC_OFFICIAL'] }
export const jointCyberUnit: Person = { subject: 'juno', roles: ['JOINT_CYBER_UNIT'] }
export const reportingClient: Person = { subject: 'report', roles: ['REPORTING_CLIENT'] }

export const leadOf = (region: string): Person => ({
  subject: `lead-${region}`,
  roles: [`REGIONAL_SECURITY_LEAD:${region}`],
})
export const transformationTeamOf = (region: string): Person => ({
  subject: `team-${region}`,
  roles: [`REGIONAL_TRANSFORMATION_TEAM:${region}`],
})
export const administratorOf = (odsCode: string): Person => ({
  subject: `admin-${odsCode}`,
  roles: [`ORGANISATION_ADMINISTRATOR:${odsCode}`],
})
export const memberOf = (odsCode: string): Person => ({
  subject: `member-${odsCode}`,
  roles: [`ORGANISATION_MEMBER:${odsCode}`],
})
export const viewerOf = (odsCode: string): Person => ({
  subject: `viewer-${odsCode}`,
  roles: [`ORGANISATION_VIEWER:${odsCode}`],
})
export const statusClientOf = (odsCode: string): Person => ({
  subject: `status-${odsCode}`,
  roles: [`STATUS_CLIENT:${odsCode}`],
})
