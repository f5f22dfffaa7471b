import { roles, roleTable, type Role } from '../../src/domain/access.ts'
import type { Person } from './service.ts'

/** Somebody who holds one role, and where: at the place of the plans, or elsewhere. */
export type Holder = {
  readonly role: Role | null
  readonly at: 'home' | 'elsewhere' | 'everywhere'
  readonly person: Person | undefined
}

const scopes = {
  ORGANISATION: { ZT1: 'ZT1', ZC1: 'ZC1', elsewhere: 'ZT9' },
  REGION: { ZT1: 'Y61', ZC1: 'Y61', elsewhere: 'Y58' },
}

const holding = (role: Role, scope: string | null): Person => ({
  subject: `${role}-${scope ?? ''}`,
  roles: [scope === null ? role : `${role}:${scope}`],
})

/** The public, and a holder of every role there is, for the plan of one organisation; a new role is among them the day it appears. */
export const holdersFor = (odsCode: 'ZT1' | 'ZC1'): readonly Holder[] => [
  { role: null, at: 'everywhere', person: undefined },
  ...roles.flatMap((role): Holder[] => {
    const { scope } = roleTable[role]
    if (scope === 'NONE') return [{ role, at: 'everywhere', person: holding(role, null) }]
    return [
      { role, at: 'home', person: holding(role, scopes[scope][odsCode]) },
      { role, at: 'elsewhere', person: holding(role, scopes[scope].elsewhere) },
    ]
  }),
]

export const nameOf = ({ role, person }: Holder): string =>
  role === null ? 'the public' : (person?.roles.join() ?? '')

/** What a holder of a role learns of a plan in their reach. */
export type Learnt = 'NOTHING' | 'STATE' | 'CONTENT' | 'CONTENT_AND_OPINIONS'

/** What each role learns of the trust's plan and of the support unit's: written down by hand, so that a change of access changes a test (R57, R59). */
const learnt: Readonly<Record<Role, readonly [ofTheTrust: Learnt, ofTheSupportUnit: Learnt]>> = {
  STATUS_CLIENT: ['STATE', 'STATE'],
  REPORTING_CLIENT: ['NOTHING', 'NOTHING'],
  ORGANISATION_ADMINISTRATOR: ['CONTENT', 'CONTENT'],
  ORGANISATION_MEMBER: ['CONTENT', 'CONTENT'],
  ORGANISATION_VIEWER: ['CONTENT', 'CONTENT'],
  DSPT_REVIEWER: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  DSPT_ADMINISTRATOR: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  REGIONAL_SECURITY_LEAD: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  REGIONAL_TRANSFORMATION_TEAM: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  JOINT_CYBER_UNIT: ['CONTENT_AND_OPINIONS', 'NOTHING'],
  NATIONAL_CISO: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
  DHSC_OFFICIAL: ['CONTENT_AND_OPINIONS', 'CONTENT_AND_OPINIONS'],
}

export const rolesWrittenDown = Object.keys(learnt)

export const learns = ({ role, at }: Holder, odsCode: 'ZT1' | 'ZC1'): Learnt =>
  role === null || at === 'elsewhere' ? 'NOTHING' : learnt[role][odsCode === 'ZT1' ? 0 : 1]
