import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisations, addPlans } from './invented.ts'
import { ann, leadOf } from './people.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
let ids: Readonly<Record<'organisation' | 'assessment' | 'plan' | 'item' | 'evidence', string>>

beforeAll(async () => {
  service = await startService()
  await addOrganisations(service, [{ odsCode: 'ZN1', name: 'Gorsefield Hospitals', kind: 'NHS_TRUST', region: 'Y58' }])
  await addPlans(service, [{ odsCode: 'ZN1', state: 'SUBMITTED', submittedAt: '2024-06-20T09:00:00Z', items: 1 }])
  const document = `{ organisation(odsCode: "ZN1") { id assessment(cycle: "2023-24") { id evidence { item { id } } improvementPlan { id content { items { id } } } } } }`
  const { id, assessment } = (await service.send(document, {}, ann)).data.organisation
  ids = {
    organisation: id,
    assessment: assessment.id,
    plan: assessment.improvementPlan.id,
    item: assessment.improvementPlan.content.items[0].id,
    evidence: assessment.evidence[0].item.id,
  }
})
afterAll(() => service.stop())

const answers = {
  organisation: { odsCode: 'ZN1' },
  assessment: { cycle: '2023-24', status: 'NOT_PUBLISHED' },
  plan: { state: 'SUBMITTED' },
  item: { gap: 'Something is missing' },
  evidence: { reference: '1.1.1' },
}

const nodes = async (asked: readonly string[], person = ann) => {
  const { data, errors } = await service.ask('nodes', { ids: asked }, person)
  expect(errors).toBeUndefined()
  return data.nodes as unknown[]
}

const node = async (id: string, person = ann) => {
  const { data, errors } = await service.send('query ($id: ID!) { node(id: $id) { __typename id } }', { id }, person)
  expect(errors).toBeUndefined()
  return data.node as unknown
}

test.each([
  ['organisation', 'Organisation'],
  ['assessment', 'Assessment'],
  ['plan', 'ImprovementPlan'],
  ['item', 'PlanItem'],
  ['evidence', 'EvidenceItem'],
] as const)('node answers with the %s that has the id', async (name, type) => {
  expect(await node(ids[name])).toEqual({ __typename: type, id: ids[name] })
  expect(await nodes([ids[name]])).toEqual([{ id: ids[name], ...answers[name] }])
})

describe('nodes', () => {
  const shown = (name: keyof typeof answers) => ({ id: ids[name], ...answers[name] })

  test('answers in the order of the ids, whatever their types, with duplicates and what is not there', async () => {
    const unknown = 'plan_0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
    const asked = [
      ids.item,
      ids.plan,
      unknown,
      ids.evidence,
      ids.plan,
      'rubbish',
      ids.organisation,
      ids.assessment,
      ids.item,
    ]
    const expected = [
      shown('item'),
      shown('plan'),
      null,
      shown('evidence'),
      shown('plan'),
      null,
      shown('organisation'),
      shown('assessment'),
      shown('item'),
    ]
    expect(await nodes(asked)).toEqual(expected)
    expect(await nodes(asked.toReversed())).toEqual(expected.toReversed())
  })

  test('no ids, no answers', async () => {
    expect(await nodes([])).toEqual([])
  })

  test('R58 answers only with what the caller may see, in its place', async () => {
    expect(await nodes([ids.plan, ids.organisation, ids.item], leadOf('Y61'))).toEqual([
      null,
      shown('organisation'),
      null,
    ])
    expect(await nodes([ids.plan, ids.organisation, ids.item], leadOf('Y58'))).toEqual([
      shown('plan'),
      shown('organisation'),
      shown('item'),
    ])
  })

  test('selects what is asked of each type, through fragments on the type and on Node', async () => {
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...any ... on Organisation { name assessments { cycle } } } }
      fragment any on Node { __typename ... on Assessment { organisation { name } } ... on ImprovementPlan { assessment { cycle } } }`
    expect(
      (await service.send(document, { ids: [ids.organisation, ids.assessment, ids.plan, ids.item] }, ann)).data.nodes,
    ).toEqual([
      {
        __typename: 'Organisation',
        name: 'Gorsefield Hospitals',
        assessments: [{ cycle: '2024-25' }, { cycle: '2023-24' }, { cycle: '2022-23' }],
      },
      { __typename: 'Assessment', organisation: { name: 'Gorsefield Hospitals' } },
      { __typename: 'ImprovementPlan', assessment: { cycle: '2023-24' } },
      { __typename: 'PlanItem' },
    ])
  })
})

const keyOf = (id: string): string => id.slice(id.indexOf('_') + 1)

test.each([
  ['an unknown key', () => 'plan_0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b'],
  ['the key under the prefix of another type', () => `item_${keyOf(ids.plan)}`],
  ['the key of an item under that of plans', () => `plan_${keyOf(ids.item)}`],
  ['a prefix that is none', () => `region_${keyOf(ids.organisation)}`],
  ['the name of the type', () => `ImprovementPlan_${keyOf(ids.plan)}`],
  ['a prefix in capitals', () => ids.plan.toUpperCase()],
  ['the key alone', () => keyOf(ids.plan)],
  ['no key', () => 'plan_'],
  ['a key with a space', () => `${ids.plan} `],
  ['a line feed at the end', () => `${ids.plan}\n`],
  ['two keys', () => `${ids.plan}_${keyOf(ids.plan)}`],
  ['a key that is no UUID', () => 'plan_1'],
  ['nothing', () => ''],
  ['SQL', () => "plan_' or true --"],
  ['a NUL', () => `plan_\u0000${keyOf(ids.plan).slice(1)}`],
  ['a word that every object has', () => 'constructor_0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b'],
  ['a hundred thousand characters', () => 'a'.repeat(100_000)],
])('node and nodes answer null for %s, without an error', async (_case, id) => {
  expect(await node(id())).toBeNull()
  expect(await nodes([id(), ids.organisation])).toEqual([null, { id: ids.organisation, ...answers.organisation }])
})
