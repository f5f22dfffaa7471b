// oxlint-disable max-lines -- the one table of roles stands whole in one file
import type { OrganisationFacts, OrganisationKind, RegionCode } from './organisation.ts'
import { regionCodes } from './organisation.ts'
import type { Person } from './person.ts'

export const roles = [
  'STATUS_CLIENT',
  'REPORTING_CLIENT',
  'ORGANISATION_ADMINISTRATOR',
  'ORGANISATION_MEMBER',
  'ORGANISATION_VIEWER',
  'DSPT_REVIEWER',
  'DSPT_ADMINISTRATOR',
  'REGIONAL_SECURITY_LEAD',
  'REGIONAL_TRANSFORMATION_TEAM',
  'JOINT_CYBER_UNIT',
  'NATIONAL_CISO',
  'DHSC_OFFICIAL',
] as const
export type Role = (typeof roles)[number]

/** One role of one person or program; `scope` is an ODS code or a region where the role is held somewhere, else null. */
export type Grant = { readonly role: Role; readonly scope: string | null }

/** Whoever asks; `subject` is null for the public. */
export type Viewer = {
  readonly subject: string | null
  readonly grants: readonly Grant[]
  /** Who says that they are the subject. */
  readonly issuer?: string
  /** Who acts on behalf of the subject, where it is somebody else (RFC 8693). */
  readonly actor?: Person | null
}

export const thePublic: Viewer = { subject: null, grants: [] }

/** Everybody who stands behind an act: whoever acts, and in whose name (R43). */
export const personsOf = ({ subject, issuer, actor = null }: Viewer): readonly Person[] => [
  ...(subject === null ? [] : [{ subject, issuer: issuer ?? null }]),
  ...(actor === null ? [] : [actor]),
]

/** Every permission that an operation or a part of the schema can ask for. */
export const permissions = [
  'assessment:read',
  'assessment:record',
  'assessment:publish',
  'plan:read-state',
  'plan:read-content',
  'plan:read-opinions',
  'plan:draft',
  'plan:request-review',
  'plan:give-opinion',
  'plan:decide',
  'plan:handle-review',
  'plan:release-any-claim',
  'plan:request-lead',
  'plan:correct-decision',
  'plan:agree-exceptional-date',
  'plan:accept-exceptionally',
  'plan:report-progress',
  'plan:claim-completion',
  'plan:confirm-completion',
  'escalation:read',
  'escalation:record',
  'notification:read',
  'notification:read-own',
  'notification:resend',
  'contact:set',
  'totals:read-plans',
  'totals:read-gaps',
  'calendar:change',
  'round:change',
  'nis:read',
  'nis:record',
  'clock:set',
  'access:explain',
] as const
export type Permission = (typeof permissions)[number]

/** How far a permission reaches: everywhere, the organisation or region of the grant, or certain kinds of organisation. */
type Reach = 'EVERYWHERE' | 'OWN_ORGANISATION' | 'OWN_REGION' | readonly OrganisationKind[]

type RoleDefinition = {
  readonly scope: 'NONE' | 'ORGANISATION' | 'REGION'
  readonly may: Readonly<Partial<Record<Permission, Reach>>>
}

const kindsOfTheJointCyberUnit: readonly OrganisationKind[] = ['INDEPENDENT_OES', 'DHSC_ALB']
const kindsItReads: readonly OrganisationKind[] = [...kindsOfTheJointCyberUnit, 'NHS_TRUST', 'ICB']

const reading = (reach: Reach) => ({
  'assessment:read': reach,
  'plan:read-state': reach,
  'plan:read-content': reach,
})

/** Opinions are words among reviewers: the organisation learns the decision (R59). */
const readingOfReviewers = (reach: Reach) => ({
  ...reading(reach),
  'plan:read-opinions': reach,
  'escalation:read': reach,
})

/** What an organisation reads of itself, with what it was told. */
const readingOfOrganisations = { ...reading('OWN_ORGANISATION'), 'notification:read-own': 'OWN_ORGANISATION' } as const

const workOfMembers = {
  ...readingOfOrganisations,
  'assessment:record': 'OWN_ORGANISATION',
  'plan:draft': 'OWN_ORGANISATION',
  'plan:report-progress': 'OWN_ORGANISATION',
} as const

const workOfReviewers = {
  ...readingOfReviewers('EVERYWHERE'),
  'plan:give-opinion': 'EVERYWHERE',
  'plan:decide': 'EVERYWHERE',
  'plan:handle-review': 'EVERYWHERE',
  'plan:request-lead': 'EVERYWHERE',
  'plan:agree-exceptional-date': 'EVERYWHERE',
  'plan:confirm-completion': 'EVERYWHERE',
  'escalation:record': 'EVERYWHERE',
  'notification:read': 'EVERYWHERE',
  'notification:resend': 'EVERYWHERE',
  'totals:read-plans': 'EVERYWHERE',
  'totals:read-gaps': 'EVERYWHERE',
  'round:change': 'EVERYWHERE',
  'nis:read': 'EVERYWHERE',
} as const

const workOfAdministrators = {
  'calendar:change': 'EVERYWHERE',
  'nis:record': 'EVERYWHERE',
  'plan:release-any-claim': 'EVERYWHERE',
  'plan:correct-decision': 'EVERYWHERE',
  'contact:set': 'EVERYWHERE',
  'access:explain': 'EVERYWHERE',
} as const

/** The one table of roles: what each may do, and how far it reaches. Guards, visibility, tests and the printed matrix come from it (R57). */
export const roleTable: Readonly<Record<Role, RoleDefinition>> = {
  STATUS_CLIENT: { scope: 'ORGANISATION', may: { 'plan:read-state': 'OWN_ORGANISATION' } },
  REPORTING_CLIENT: { scope: 'NONE', may: { 'totals:read-plans': 'EVERYWHERE' } },
  ORGANISATION_ADMINISTRATOR: {
    scope: 'ORGANISATION',
    may: {
      ...workOfMembers,
      'assessment:publish': 'OWN_ORGANISATION',
      'plan:request-review': 'OWN_ORGANISATION',
      'plan:claim-completion': 'OWN_ORGANISATION',
    },
  },
  ORGANISATION_MEMBER: { scope: 'ORGANISATION', may: workOfMembers },
  ORGANISATION_VIEWER: { scope: 'ORGANISATION', may: readingOfOrganisations },
  DSPT_REVIEWER: { scope: 'NONE', may: workOfReviewers },
  DSPT_ADMINISTRATOR: {
    scope: 'NONE',
    may: { ...workOfReviewers, ...workOfAdministrators, 'clock:set': 'EVERYWHERE' },
  },
  REGIONAL_SECURITY_LEAD: {
    scope: 'REGION',
    may: {
      ...readingOfReviewers('OWN_REGION'),
      'plan:give-opinion': 'OWN_REGION',
      'plan:handle-review': 'OWN_REGION',
      'totals:read-plans': 'OWN_REGION',
      'totals:read-gaps': 'OWN_REGION',
    },
  },
  REGIONAL_TRANSFORMATION_TEAM: {
    scope: 'REGION',
    may: {
      ...readingOfReviewers('OWN_REGION'),
      'totals:read-plans': 'OWN_REGION',
      'totals:read-gaps': 'OWN_REGION',
    },
  },
  JOINT_CYBER_UNIT: {
    scope: 'NONE',
    may: {
      ...readingOfReviewers(kindsItReads),
      'nis:read': kindsItReads,
      'plan:give-opinion': kindsOfTheJointCyberUnit,
      'plan:handle-review': kindsOfTheJointCyberUnit,
    },
  },
  NATIONAL_CISO: {
    scope: 'NONE',
    may: {
      ...readingOfReviewers('EVERYWHERE'),
      'plan:agree-exceptional-date': 'EVERYWHERE',
      'plan:accept-exceptionally': 'EVERYWHERE',
      'totals:read-plans': 'EVERYWHERE',
      'totals:read-gaps': 'EVERYWHERE',
      'nis:read': 'EVERYWHERE',
    },
  },
  DHSC_OFFICIAL: {
    scope: 'NONE',
    may: {
      ...readingOfReviewers('EVERYWHERE'),
      'plan:agree-exceptional-date': 'EVERYWHERE',
      'totals:read-plans': 'EVERYWHERE',
      'totals:read-gaps': 'EVERYWHERE',
      'nis:read': 'EVERYWHERE',
      'nis:record': 'EVERYWHERE',
    },
  },
}

/** Where one viewer has one permission: an organisation is within it when any part of it says so. */
export type Scope = {
  readonly everywhere: boolean
  readonly organisations: readonly string[]
  readonly regions: readonly RegionCode[]
  readonly kinds: readonly OrganisationKind[]
}

/** Worked out from the grants alone, so that it can be a `where` and be asked of a single organisation alike. */
export const scopeOf = (viewer: Viewer, permission: Permission): Scope => {
  const reaches = viewer.grants.map(grant => ({ grant, reach: roleTable[grant.role].may[permission] }))
  const scopesWith = (wanted: Reach) =>
    reaches.flatMap(({ grant, reach }) => (reach === wanted && grant.scope !== null ? [grant.scope] : []))
  return {
    everywhere: reaches.some(({ reach }) => reach === 'EVERYWHERE'),
    organisations: scopesWith('OWN_ORGANISATION'),
    regions: scopesWith('OWN_REGION').filter(isRegionCode),
    kinds: reaches.flatMap(({ reach }) => (typeof reach === 'object' ? reach : [])),
  }
}

export const isNowhere = (scope: Scope): boolean =>
  !scope.everywhere && scope.organisations.length + scope.regions.length + scope.kinds.length === 0

type Covered = Pick<OrganisationFacts, 'odsCode' | 'region' | 'kind'>

const coversOne = (scope: Scope, { odsCode, region, kind }: Covered): boolean =>
  scope.organisations.includes(odsCode) ||
  (region !== null && scope.regions.includes(region)) ||
  scope.kinds.includes(kind)

/** What reaches an organisation reaches what it answers for as well (R2). */
export const covers = (scope: Scope, organisation: Covered & Pick<OrganisationFacts, 'answeredForBy'>): boolean =>
  scope.everywhere ||
  coversOne(scope, organisation) ||
  (organisation.answeredForBy !== undefined &&
    organisation.answeredForBy !== null &&
    coversOne(scope, organisation.answeredForBy))

/** May this viewer ever do this, somewhere? */
export const holds = (viewer: Viewer, permission: Permission): boolean => !isNowhere(scopeOf(viewer, permission))

export const mayDo = (viewer: Viewer, permission: Permission, organisation: Parameters<typeof covers>[1]): boolean =>
  covers(scopeOf(viewer, permission), organisation)

export const isRegionCode = (text: string): text is RegionCode => regionCodes.some(code => code === text)
