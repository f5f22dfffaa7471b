import { expect, test } from '@jest/globals'
import { explainAccess, type Place } from '../../src/domain/access-explanation.ts'
import { mayDo, roles, roleTable } from '../../src/domain/access.ts'
import { conditions, fieldAccess, type Condition } from '../../src/domain/field-access.ts'
import { viewer } from './facts.ts'

const trust: Place = { odsCode: 'X01', kind: 'NHS_TRUST', region: 'Y58' }
const supplier: Place = { odsCode: 'X06', kind: 'KEY_IT_SUPPLIER', region: null }

const partOf = (grants: string, type: string, field: string, place: Place | null, holding: readonly Condition[]) =>
  explainAccess(viewer('ann', ...grants.split(' ').filter(Boolean)), type, { place, conditions: holding }).find(
    ({ fields }) => fields.includes(field),
  )

// oxfmt-ignore
const explanations: readonly (readonly [string, string, string, Place | null, boolean, readonly string[]])[] = [
  ['',                                                   'Organisation',    'name',     trust,    true,  ['Everybody sees it.']],
  ['',                                                   'EvidenceItem',    'title',    null,     true,  ['Everybody sees it.']],
  ['',                                                   'Viewer',          'subject',  trust,    true,  ['Whoever asks sees it.']],
  ['',                                                   'ImprovementPlan', 'state',    trust,    false, ['No grant has plan:read-state.']],
  ['STATUS_CLIENT:X01',                                  'ImprovementPlan', 'state',    trust,    true,  ['STATUS_CLIENT:X01 has plan:read-state for the organisation X01.']],
  ['STATUS_CLIENT:X01',                                  'ImprovementPlan', 'content',  trust,    false, ['No grant has plan:read-content.']],
  ['STATUS_CLIENT:X02',                                  'ImprovementPlan', 'state',    trust,    false, ['STATUS_CLIENT:X02 has plan:read-state for the organisation X02, which does not reach here: X01 is NHS_TRUST, in the region Y58.']],
  ['REGIONAL_SECURITY_LEAD:Y58',                         'ImprovementPlan', 'signals',  trust,    true,  ['REGIONAL_SECURITY_LEAD:Y58 has plan:read-opinions in the region Y58.']],
  ['REGIONAL_SECURITY_LEAD:Y60',                         'PlanItem',        'owner',    supplier, false, ['REGIONAL_SECURITY_LEAD:Y60 has plan:read-content in the region Y60, which does not reach here: X06 is KEY_IT_SUPPLIER, in no region.']],
  ['JOINT_CYBER_UNIT',                                   'Organisation',    'nisNotices', supplier, false, ['JOINT_CYBER_UNIT has nis:read for the kinds INDEPENDENT_OES, DHSC_ALB, NHS_TRUST, ICB, which does not reach here: X06 is KEY_IT_SUPPLIER, in no region.']],
  ['STATUS_CLIENT:X01 REGIONAL_SECURITY_LEAD:Y60 DSPT_REVIEWER', 'ImprovementPlan', 'content', trust, true, ['REGIONAL_SECURITY_LEAD:Y60 has plan:read-content in the region Y60, which does not reach here: X01 is NHS_TRUST, in the region Y58.', 'DSPT_REVIEWER has plan:read-content everywhere.']],
  ['ORGANISATION_VIEWER:X01',                            'Notification',    'body',     trust,    true,  ['No grant has notification:read.', 'ORGANISATION_VIEWER:X01 has notification:read-own for the organisation X01.']],
  ['DSPT_REVIEWER',                                      'ImprovementPlan', 'state',    null,     false, ['It belongs to no organisation that a grant could reach.']],
]

test.each(explanations)('R57 R58 to %s, %s.%s', (grants, type, field, place, shown, reasons) => {
  expect(partOf(grants, type, field, place, ['IS_ADDRESSED_TO_ITS_ORGANISATION'])).toMatchObject({ shown, reasons })
})

test('R57 R59 what went to others is not shown to its organisation, and it says why', () => {
  expect(partOf('ORGANISATION_VIEWER:X01', 'Notification', 'body', trust, [])).toMatchObject({
    shown: false,
    reasons: [
      'No grant has notification:read.',
      'ORGANISATION_VIEWER:X01 has notification:read-own for the organisation X01.',
      'notification:read-own shows what went to the organisation itself, and this went to others.',
    ],
  })
  expect(partOf('DSPT_REVIEWER', 'Notification', 'body', trust, [])).toMatchObject({ shown: true })
})

test.each(roles)(
  'R57 the explanation for %s names every field of a type once and decides as the table of roles',
  role => {
    const scope = { NONE: '', ORGANISATION: ':X01', REGION: ':Y58' }[roleTable[role].scope]
    const held = viewer('ann', `${role}${scope}`)
    for (const type of Object.keys(fieldAccess))
      for (const place of [trust, supplier]) {
        const parts = explainAccess(held, type, { place, conditions })
        const fields = parts.flatMap(part => part.fields)
        expect(new Set(fields).size).toBe(fields.length)
        for (const { permissions, shown } of parts)
          expect(shown).toBe(permissions.length === 0 || permissions.some(permission => mayDo(held, permission, place)))
      }
  },
)
