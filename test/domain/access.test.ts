import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  covers,
  holds,
  isNowhere,
  mayDo,
  permissions,
  roles,
  scopeOf,
  thePublic,
  type Permission,
  type Role,
} from '../../src/domain/access.ts'
import { readGrant } from '../../src/domain/grant.ts'
import type { OrganisationFacts } from '../../src/domain/organisation.ts'
import { organisationWith, viewer } from './facts.ts'

// oxfmt-ignore
const organisations: readonly OrganisationFacts[] = [
  organisationWith({ odsCode: 'X01', kind: 'NHS_TRUST',       region: 'Y58' }),
  organisationWith({ odsCode: 'X02', kind: 'NHS_TRUST',       region: 'Y60' }),
  organisationWith({ odsCode: 'X03', kind: 'ICB',             region: 'Y58' }),
  organisationWith({ odsCode: 'X04', kind: 'CSU',             region: 'Y60' }),
  organisationWith({ odsCode: 'X05', kind: 'INDEPENDENT_OES', region: 'Y58' }),
  organisationWith({ odsCode: 'X06', kind: 'KEY_IT_SUPPLIER', region: null }),
  organisationWith({ odsCode: 'X07', kind: 'LOCAL_AUTHORITY', region: 'Y60' }),
  organisationWith({ odsCode: 'X08', kind: 'DHSC_ALB',        region: null }),
]

const everyone = 'X01 X02 X03 X04 X05 X06 X07 X08'
const nobody = ''

const where = (grants: string, permission: Permission): string =>
  organisations
    .filter(organisation => mayDo(viewer('ann', ...grants.split(' ')), permission, organisation))
    .map(({ odsCode }) => odsCode)
    .join(' ')

describe('R57 how far each role sees', () => {
  // oxfmt-ignore
  test.each([
    ['ORGANISATION_ADMINISTRATOR:X01',   'X01',                 'X01'],
    ['ORGANISATION_MEMBER:X01',          'X01',                 'X01'],
    ['ORGANISATION_VIEWER:X01',          'X01',                 'X01'],
    ['ORGANISATION_VIEWER:X99',          nobody,                nobody],
    ['REGIONAL_SECURITY_LEAD:Y58',       'X01 X03 X05',         'X01 X03 X05'],
    ['REGIONAL_TRANSFORMATION_TEAM:Y60', 'X02 X04 X07',         'X02 X04 X07'],
    ['JOINT_CYBER_UNIT',                 'X01 X02 X03 X05 X08', 'X01 X02 X03 X05 X08'],
    ['DSPT_REVIEWER',                    everyone,              everyone],
    ['DSPT_ADMINISTRATOR',               everyone,              everyone],
    ['NATIONAL_CISO',                    everyone,              everyone],
    ['DHSC_OFFICIAL',                    everyone,              everyone],
    ['STATUS_CLIENT:X02',                'X02',                 nobody],
    ['REPORTING_CLIENT',                 nobody,                nobody],
  ])('R57 %s sees the state of plans of [%s] and the content of [%s]', (grant, state, content) => {
    expect(where(grant, 'plan:read-state')).toBe(state)
    expect(where(grant, 'plan:read-content')).toBe(content)
  })

  // oxfmt-ignore
  test.each([
    ['STATUS_CLIENT:X01 STATUS_CLIENT:X04',                'plan:read-state',   'X01 X04'],
    ['REGIONAL_SECURITY_LEAD:Y58 ORGANISATION_VIEWER:X04', 'plan:read-content', 'X01 X03 X04 X05'],
    ['ORGANISATION_VIEWER:X01 ORGANISATION_MEMBER:X02',    'plan:draft',        'X02'],
    ['ORGANISATION_VIEWER:X01 DSPT_REVIEWER',              'plan:decide',       everyone],
  ] as const)('R57 grants add up, each within its own reach: %s has %s at [%s]', (grants, permission, codes) => {
    expect(where(grants, permission)).toBe(codes)
  })

  // oxfmt-ignore
  test.each([
    ['REGIONAL_SECURITY_LEAD:Y58', 'X01 X03 X05'],
    ['JOINT_CYBER_UNIT',           'X05 X08'],
    ['DSPT_REVIEWER',              everyone],
  ])('R33 R57 %s gives opinions at [%s]: what is more is for reading', (grant, codes) => {
    expect(where(grant, 'plan:give-opinion')).toBe(codes)
  })
})

const members = 'ORGANISATION_ADMINISTRATOR ORGANISATION_MEMBER ORGANISATION_VIEWER'
const reviewers = [
  'DSPT_REVIEWER DSPT_ADMINISTRATOR REGIONAL_SECURITY_LEAD REGIONAL_TRANSFORMATION_TEAM',
  'JOINT_CYBER_UNIT NATIONAL_CISO DHSC_OFFICIAL',
].join(' ')

// oxfmt-ignore
const rolesHolding: readonly (readonly [Permission, string])[] = [
  ['assessment:read',             `${members} ${reviewers}`],
  ['plan:read-content',           `${members} ${reviewers}`],
  ['plan:read-state',             `STATUS_CLIENT ${members} ${reviewers}`],
  ['plan:read-opinions',          reviewers],
  ['totals:read-plans',           `REPORTING_CLIENT ${reviewers.replace('JOINT_CYBER_UNIT ', '')}`],
  ['totals:read-gaps',            reviewers.replace('JOINT_CYBER_UNIT ', '')],
  ['assessment:record',           'ORGANISATION_ADMINISTRATOR ORGANISATION_MEMBER'],
  ['plan:draft',                  'ORGANISATION_ADMINISTRATOR ORGANISATION_MEMBER'],
  ['plan:report-progress',        'ORGANISATION_ADMINISTRATOR ORGANISATION_MEMBER'],
  ['assessment:publish',          'ORGANISATION_ADMINISTRATOR'],
  ['plan:request-review',         'ORGANISATION_ADMINISTRATOR'],
  ['plan:claim-completion',       'ORGANISATION_ADMINISTRATOR'],
  ['plan:give-opinion',           'DSPT_REVIEWER DSPT_ADMINISTRATOR REGIONAL_SECURITY_LEAD JOINT_CYBER_UNIT'],
  ['plan:decide',                 'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['plan:handle-review',          'DSPT_REVIEWER DSPT_ADMINISTRATOR REGIONAL_SECURITY_LEAD JOINT_CYBER_UNIT'],
  ['plan:request-lead',           'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['plan:release-any-claim',      'DSPT_ADMINISTRATOR'],
  ['plan:correct-decision',       'DSPT_ADMINISTRATOR'],
  ['plan:confirm-completion',     'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['plan:agree-exceptional-date', 'DSPT_REVIEWER DSPT_ADMINISTRATOR NATIONAL_CISO DHSC_OFFICIAL'],
  ['plan:accept-exceptionally',   'NATIONAL_CISO'],
  ['calendar:change',             'DSPT_ADMINISTRATOR'],
  ['round:change',                'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['nis:read',                    'DSPT_REVIEWER DSPT_ADMINISTRATOR JOINT_CYBER_UNIT NATIONAL_CISO DHSC_OFFICIAL'],
  ['nis:record',                  'DSPT_ADMINISTRATOR DHSC_OFFICIAL'],
  ['escalation:read',             reviewers],
  ['escalation:record',           'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['notification:read',           'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['notification:read-own',       'ORGANISATION_ADMINISTRATOR ORGANISATION_MEMBER ORGANISATION_VIEWER'],
  ['notification:resend',         'DSPT_REVIEWER DSPT_ADMINISTRATOR'],
  ['contact:set',                 'DSPT_ADMINISTRATOR'],
  ['clock:set',                   'DSPT_ADMINISTRATOR'],
  ['access:explain',              'DSPT_ADMINISTRATOR'],
]

const rulesOf: Readonly<Partial<Record<Permission, string>>> = {
  'calendar:change': 'R55',
  'round:change': 'R48',
  'nis:read': 'R52 R53',
  'nis:record': 'R52',
  'escalation:read': 'R51',
  'escalation:record': 'R51',
  'notification:read': 'R65',
  'notification:read-own': 'R65',
  'notification:resend': 'R65',
  'contact:set': 'R65',
  'totals:read-gaps': 'R62',
  'plan:decide': 'R34',
  'plan:read-opinions': 'R59',
  'plan:handle-review': 'R32 R41',
  'plan:request-lead': 'R41',
  'plan:release-any-claim': 'R32',
  'plan:correct-decision': 'R45',
  'plan:confirm-completion': 'R49',
  'plan:agree-exceptional-date': 'R37',
  'plan:accept-exceptionally': 'R40',
}

const scopes: Readonly<Partial<Record<Role, string>>> = {
  STATUS_CLIENT: 'X01',
  ORGANISATION_ADMINISTRATOR: 'X01',
  ORGANISATION_MEMBER: 'X01',
  ORGANISATION_VIEWER: 'X01',
  REGIONAL_SECURITY_LEAD: 'Y58',
  REGIONAL_TRANSFORMATION_TEAM: 'Y58',
}

const grantOf = (role: Role): string => (scopes[role] === undefined ? role : `${role}:${scopes[role]}`)

const everyRoleAndPermission = rolesHolding.flatMap(([permission, holders]) =>
  roles.map(role => [rulesOf[permission] ?? 'R57', role, permission, holders.split(' ').includes(role)] as const),
)

describe('R34 R37 R40 R49 R57 R59 which role may ever do what', () => {
  test('R57 the table below names every permission', () => {
    expect(rolesHolding.map(([permission]) => permission).toSorted()).toEqual([...permissions].toSorted())
  })

  test.each(everyRoleAndPermission)('%s %s holds %s: %s', (_rule, role, permission, isHeld) => {
    expect(holds(viewer('ann', grantOf(role)), permission)).toBe(isHeld)
  })

  test.each(permissions)('R56 R57 the public never holds %s', permission => {
    expect(holds(thePublic, permission)).toBe(false)
    expect(isNowhere(scopeOf(thePublic, permission))).toBe(true)
  })

  // oxfmt-ignore
  test.each([
    ['a lead without a region',       'REGIONAL_SECURITY_LEAD'],
    ['a viewer without organisation', 'ORGANISATION_VIEWER'],
    ['a lead of no such region',      'REGIONAL_SECURITY_LEAD:Y99'],
  ])('R57 %s sees nothing at all', (_case, grant) => {
    expect(where(grant, 'plan:read-content')).toBe(nobody)
    expect(holds(viewer('ann', grant), 'plan:read-content')).toBe(false)
  })

  test('R57 what one grant opens no other grant closes', () => {
    const aGrant = fc.constantFrom(...roles.map(grantOf), 'ORGANISATION_VIEWER:X04', 'REGIONAL_SECURITY_LEAD:Y60')
    fc.assert(
      fc.property(
        fc.array(aGrant, { maxLength: 4 }),
        fc.constantFrom(...permissions),
        fc.constantFrom(...organisations),
        (grants, permission, organisation) => {
          const together = covers(scopeOf(viewer('ann', ...grants), permission), organisation)
          expect(together).toBe(grants.some(grant => mayDo(viewer('ann', grant), permission, organisation)))
        },
      ),
    )
  })
})

describe('R57 one entry of a token', () => {
  // oxfmt-ignore
  test.each([
    ['DSPT_REVIEWER',              { role: 'DSPT_REVIEWER', scope: null }],
    ['ORGANISATION_MEMBER:X01',    { role: 'ORGANISATION_MEMBER', scope: 'X01' }],
    ['ORGANISATION_MEMBER:x01',    { role: 'ORGANISATION_MEMBER', scope: 'X01' }],
    ['REGIONAL_SECURITY_LEAD:Y58', { role: 'REGIONAL_SECURITY_LEAD', scope: 'Y58' }],
    ['STATUS_CLIENT:X01',          { role: 'STATUS_CLIENT', scope: 'X01' }],
  ])('R57 %s grants', (text, grant) => {
    expect(readGrant(text)).toEqual(grant)
  })

  // oxfmt-ignore
  test.each([
    ['an unknown role',              'OWNER'],
    ['nothing',                      ''],
    ['a role in small letters',      'dspt_reviewer'],
    ['an organisation role at none', 'ORGANISATION_MEMBER'],
    ['an organisation role at \'\'', 'ORGANISATION_MEMBER:'],
    ['two organisations at once',    'ORGANISATION_MEMBER:X01:X02'],
    ['every organisation at once',   'ORGANISATION_MEMBER:*'],
    ['a lead of no region',          'REGIONAL_SECURITY_LEAD'],
    ['a lead of an organisation',    'REGIONAL_SECURITY_LEAD:X01'],
    ['a scope where none belongs',   'DSPT_REVIEWER:Y58'],
  ])('R57 %s grants nothing', (_case, text) => {
    expect(readGrant(text)).toBeNull()
  })
})
