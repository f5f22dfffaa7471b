/** The organisation of the journey: invented, as the word in its name says. */
export const organisation = {
  odsCode: 'DEMO99',
  name: 'Willowquay Example Hospitals NHS Trust',
  kind: 'NHS_TRUST',
  region: 'Y58',
} as const

/** Somebody who signs in: how they are called here, and by which roles. */
export type Person = { readonly title: string; readonly subject: string; readonly roles: readonly string[] }

const person = (title: string, subject: string, role: string): Person => ({ title, subject, roles: [role] })

/** Whoever does not sign in. */
export const thePublic: Person = { title: 'The public', subject: '', roles: [] }

export const statusClient = person('A status client', 'status-page', `STATUS_CLIENT:${organisation.odsCode}`)
export const administrator = person(
  "The organisation's administrator",
  'administrator',
  `ORGANISATION_ADMINISTRATOR:${organisation.odsCode}`,
)
export const lead = person(
  'The Regional Security Lead',
  'security-lead',
  `REGIONAL_SECURITY_LEAD:${organisation.region}`,
)
export const reviewer = person('The DSPT reviewer', 'reviewer', 'DSPT_REVIEWER')
export const clockKeeper = person('A DSPT administrator', 'clock-keeper', 'DSPT_ADMINISTRATOR')
