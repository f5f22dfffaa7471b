import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readGrant } from '../../src/domain/grant.ts'
import { holdersFor, nameOf } from './holders.ts'
import { administrator, ann } from './people.ts'
import { plantPlans } from './planted.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  service = await startService()
  const { planId, itemId, assessmentId, odsCode } = (await plantPlans(service)).trust
  const found = await service.send(
    `query ($c: OdsCode!) { organisation(odsCode: $c) { id } notifications(first: 1) { nodes { id organisation { odsCode } } }
      assessment(odsCode: $c, cycle: "2023-24") { evidence { item { id } } } }`,
    { c: odsCode },
    ann,
  )
  const { organisation, notifications, assessment } = found.data
  ids = {
    Organisation: organisation.id,
    Assessment: assessmentId,
    ImprovementPlan: planId,
    PlanItem: itemId,
    EvidenceItem: assessment.evidence[0].item.id,
    Notification: notifications.nodes[0].id,
  }
}, 60_000)
afterAll(() => service.stop())

const explained = async (grants: readonly object[], nodeId: string | undefined) =>
  service.ask('explain-access', { grants, nodeId }, administrator)

const holders = holdersFor('ZT1')
const types = ['Organisation', 'Assessment', 'ImprovementPlan', 'PlanItem', 'EvidenceItem', 'Notification']

describe.each(types)('R57 R58 the explanation of an id of %s', type => {
  test.each(holders.map(holder => [nameOf(holder), holder] as const))(
    'says what %s is answered',
    async (_name, { person }) => {
      const grants = (person?.roles ?? []).flatMap(role => readGrant(role) ?? [])
      const { explainAccess } = (await explained(grants, ids[type])).data
      const { node } = (await service.send('query ($id: ID!) { node(id: $id) { id } }', { id: ids[type] }, person)).data
      expect(explainAccess).toMatchObject({ nodeId: ids[type], type, shown: node !== null })
      expect(explainAccess.parts[0].shown).toBe(node !== null)
    },
  )
})

const several = [
  ['ORGANISATION_VIEWER:ZT1', 'REGIONAL_SECURITY_LEAD:Y58'],
  ['ORGANISATION_ADMINISTRATOR:ZT9', 'STATUS_CLIENT:ZT1'],
  ['ORGANISATION_MEMBER:ZC1', 'NATIONAL_CISO'],
]
const everybody = [...holders.map(({ person }) => person?.roles ?? []), ...several]

describe('R57 R59 of every notification there is, the explanation', () => {
  let told: readonly { readonly id: string; readonly addressee: string }[]
  beforeAll(async () => {
    const all = '{ notifications(first: 100) { totalCount nodes { id addressee } } }'
    const { nodes, totalCount } = (await service.send(all, {}, ann)).data.notifications
    expect(nodes).toHaveLength(totalCount)
    told = nodes
  })

  test.each(everybody.map(roles => [roles.join(' and ') || 'the public', roles] as const))(
    'says of each field what is read by %s',
    async (_name, roles) => {
      const grants = roles.flatMap(role => readGrant(role) ?? [])
      const one = '{ node(id: $id) { ... on Notification { id body attempts } } }'
      const seen: unknown[] = []
      for (const { id } of told) {
        const person = roles.length === 0 ? undefined : { subject: 'somebody', roles }
        const { node } = (await service.send(`query ($id: ID!) ${one}`, { id }, person)).data
        const { shown, parts } = (await explained(grants, id)).data.explainAccess
        const part = (field: string) => parts.find(({ fields }: { fields: string[] }) => fields.includes(field)).shown
        expect([id, shown, part('body'), part('attempts')]).toEqual([
          id,
          node !== null,
          typeof node?.body === 'string',
          typeof node?.attempts === 'number',
        ])
        seen.push(node)
      }
      const isOwn = roles.length === 1 && /^ORGANISATION_\w+:ZT1$/.test(String(roles[0]))
      const isMixed = seen.includes(null) && seen.some(node => node !== null)
      expect(isMixed || !isOwn).toBe(true)
    },
  )

  test('is asked of some that went to the organisation and of some that went to others', () => {
    expect(told.some(({ addressee }) => addressee === 'ORGANISATION')).toBe(true)
    expect(told.some(({ addressee }) => addressee !== 'ORGANISATION')).toBe(true)
  })
})

test('R57 it names the organisation, the grants, and what is missing', async () => {
  const grants = [
    { role: 'STATUS_CLIENT', scope: 'ZT1' },
    { role: 'REGIONAL_SECURITY_LEAD', scope: 'Y58' },
  ]
  const { explainAccess } = (await explained(grants, ids['ImprovementPlan'])).data
  expect(explainAccess).toMatchObject({
    type: 'ImprovementPlan',
    shown: true,
    odsCode: 'ZT1',
    kind: 'NHS_TRUST',
    region: 'Y61',
  })
  const elsewhere = 'in the region Y58, which does not reach here: ZT1 is NHS_TRUST, in the region Y61.'
  expect(explainAccess.parts).toMatchObject([
    {
      fields: expect.arrayContaining(['state']),
      permissions: ['plan:read-state'],
      shown: true,
      reasons: [
        'STATUS_CLIENT:ZT1 has plan:read-state for the organisation ZT1.',
        `REGIONAL_SECURITY_LEAD:Y58 has plan:read-state ${elsewhere}`,
      ],
    },
    {
      fields: expect.arrayContaining(['content']),
      shown: false,
      reasons: [`REGIONAL_SECURITY_LEAD:Y58 has plan:read-content ${elsewhere}`],
    },
    {
      fields: expect.arrayContaining(['signals']),
      shown: false,
      reasons: [`REGIONAL_SECURITY_LEAD:Y58 has plan:read-opinions ${elsewhere}`],
    },
  ])
})

test('R58 what is not there has no explanation', async () => {
  for (const id of ['plan_00000000-0000-4000-8000-000000000000', 'nonsense', 'cycle_2023-24'])
    expect((await explained([], id)).data).toEqual({ explainAccess: null })
})

// oxfmt-ignore
test.each([
  [{ role: 'STATUS_CLIENT' },                          'grants[0] grants nothing: STATUS_CLIENT is held for an organisation: give its ODS code, such as RYC, as the scope.'],
  [{ role: 'REGIONAL_SECURITY_LEAD', scope: 'Y99' },   'grants[0] grants nothing: REGIONAL_SECURITY_LEAD is held for a region: give its code, such as Y58, as the scope.'],
  [{ role: 'DSPT_REVIEWER', scope: 'Y58' },            'grants[0] grants nothing: DSPT_REVIEWER is held everywhere: leave its scope out.'],
])('R57 %j is no grant, and it says what would be right', async (grant, message) => {
  const { data, errors } = await explained([grant], ids['ImprovementPlan'])
  expect(data).toEqual({ explainAccess: null })
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
})
