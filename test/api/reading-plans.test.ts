import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addOrganisations, addPlans, moveClock } from './invented.ts'
import { ann, jointCyberUnit, leadOf, memberOf, statusClientOf } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
  await addOrganisations(service, [
    { odsCode: 'ZP1', name: 'Foxley Hospitals', kind: 'NHS_TRUST', region: 'Y58' },
    { odsCode: 'ZP2', name: 'Dunmere Hospitals', kind: 'NHS_TRUST', region: 'Y61' },
    { odsCode: 'ZP3', name: 'Cawdale Support Unit', kind: 'CSU', region: 'Y61' },
    { odsCode: 'ZP4', name: 'Elmhurst Care', kind: 'INDEPENDENT_OES', region: 'Y58' },
    { odsCode: 'ZP5', name: 'Alder Council', kind: 'LOCAL_AUTHORITY', region: 'Y58' },
    { odsCode: 'ZP6', name: 'Birchwood Systems', kind: 'KEY_IT_SUPPLIER', region: null },
  ])
  await addPlans(service, [
    { odsCode: 'ZP1', state: 'UNDER_REVIEW', submittedAt: '2024-06-20T09:00:00Z', nextDueOn: '2024-07-07', items: 2 },
    { odsCode: 'ZP2', state: 'APPROVED', submittedAt: '2024-06-10T09:00:00Z', nextDueOn: '2024-09-30' },
    { odsCode: 'ZP3', state: 'DRAFT', submittedAt: null, nextDueOn: '2024-06-30' },
    { odsCode: 'ZP4', state: 'SUBMITTED', submittedAt: '2024-06-30T09:00:00Z' },
    { odsCode: 'ZP5', state: 'UNDER_REVIEW', submittedAt: '2024-06-25T09:00:00Z', nextDueOn: '2024-07-08' },
    { odsCode: 'ZP6', state: 'CLOSED', submittedAt: '2024-06-05T09:00:00Z' },
  ])
})
afterAll(() => service.stop())

const queue = async (variables: object, person: Person | undefined = ann) => {
  const { data, errors } = await service.ask('review-queue', { first: 100, ...variables }, person)
  expect(errors).toBeUndefined()
  expect(data.improvementPlans.totalCount).toBe(data.improvementPlans.edges.length)
  return data.improvementPlans.edges.map(({ node }: { node: unknown }) => node) as {
    organisation: { odsCode: string }
    nextDue: { overdue: boolean } | null
    submittedAt: string | null
  }[]
}

const codesOf = async (variables: object, person?: Person) =>
  (await queue(variables, person)).map(({ organisation }) => organisation.odsCode)

test.each([
  ['SUBMITTED_AT_ASC', ['ZP6', 'ZP2', 'ZP1', 'ZP5', 'ZP4', 'ZP3']],
  ['SUBMITTED_AT_DESC', ['ZP4', 'ZP5', 'ZP1', 'ZP2', 'ZP6', 'ZP3']],
  ['ORGANISATION_NAME_ASC', ['ZP5', 'ZP6', 'ZP3', 'ZP2', 'ZP4', 'ZP1']],
  [undefined, ['ZP6', 'ZP2', 'ZP1', 'ZP5', 'ZP4', 'ZP3']],
  [null, ['ZP6', 'ZP2', 'ZP1', 'ZP5', 'ZP4', 'ZP3']],
])('plans in the order %s; a draft, which was not submitted yet, comes last by time', async (orderBy, codes) => {
  expect(await codesOf({ orderBy })).toEqual(codes)
})

test.each([
  ['nothing', null, ['ZP1', 'ZP2', 'ZP3', 'ZP4', 'ZP5', 'ZP6']],
  [
    'parts that are null',
    { states: null, kinds: null, regions: null, routedTo: null, overdue: null, cycle: null },
    ['ZP1', 'ZP2', 'ZP3', 'ZP4', 'ZP5', 'ZP6'],
  ],
  ['its cycle', { cycle: '2023-24' }, ['ZP1', 'ZP2', 'ZP3', 'ZP4', 'ZP5', 'ZP6']],
  ['another cycle', { cycle: '2022-23' }, []],
  ['a state', { states: ['UNDER_REVIEW'] }, ['ZP1', 'ZP5']],
  ['two states', { states: ['DRAFT', 'CLOSED'] }, ['ZP3', 'ZP6']],
  ['no state at all', { states: [] }, []],
  ['a kind', { kinds: ['NHS_TRUST'] }, ['ZP1', 'ZP2']],
  ['a region', { regions: ['Y58'] }, ['ZP1', 'ZP4', 'ZP5']],
  ['two regions', { regions: ['Y58', 'Y61'] }, ['ZP1', 'ZP2', 'ZP3', 'ZP4', 'ZP5']],
  [
    'R33 the DSPT team, which takes part in every plan',
    { routedTo: 'DSPT_TEAM' },
    ['ZP1', 'ZP2', 'ZP3', 'ZP4', 'ZP5', 'ZP6'],
  ],
  ['R33 the Regional Security Lead', { routedTo: 'REGIONAL_SECURITY_LEAD' }, ['ZP1', 'ZP2', 'ZP3']],
  ['R33 the Joint Cyber Unit', { routedTo: 'JOINT_CYBER_UNIT' }, ['ZP4']],
  ['R33 the DSPT team, once more', { routedTo: 'DSPT_TEAM' }, ['ZP1', 'ZP2', 'ZP3', 'ZP4', 'ZP5', 'ZP6']],
  ['R28 what was due yesterday or before', { overdue: true }, ['ZP1', 'ZP3']],
  ['R28 what is due today or later, or not at all', { overdue: false }, ['ZP2', 'ZP4', 'ZP5', 'ZP6']],
  ['a team and a region', { routedTo: 'REGIONAL_SECURITY_LEAD', regions: ['Y61'] }, ['ZP2', 'ZP3']],
  [
    'everything together',
    {
      cycle: '2023-24',
      states: ['UNDER_REVIEW'],
      kinds: ['NHS_TRUST'],
      regions: ['Y58'],
      routedTo: 'REGIONAL_SECURITY_LEAD',
      overdue: true,
    },
    ['ZP1'],
  ],
  ['parts that contradict each other', { kinds: ['NHS_TRUST'], routedTo: 'JOINT_CYBER_UNIT' }, []],
])('plans by %s', async (_case, filter, codes) => {
  expect((await codesOf({ filter })).toSorted()).toEqual(codes)
})

test.each([
  ['a Regional Security Lead', leadOf('Y58'), ['ZP1', 'ZP4', 'ZP5']],
  ['the lead of a region without plans', leadOf('Y56'), []],
  ['the Joint Cyber Unit', jointCyberUnit, ['ZP1', 'ZP2', 'ZP4']],
  ['a member', memberOf('ZP3'), ['ZP3']],
  ['a status client', statusClientOf('ZP5'), ['ZP5']],
  [
    'somebody with several roles',
    { subject: 'pat', roles: ['STATUS_CLIENT:ZP5', 'ORGANISATION_VIEWER:ZP6', 'REGIONAL_TRANSFORMATION_TEAM:Y61'] },
    ['ZP2', 'ZP3', 'ZP5', 'ZP6'],
  ],
])('R57 the queue of %s', async (_case, person, codes) => {
  expect((await codesOf({}, person)).toSorted()).toEqual(codes)
  expect((await codesOf({ filter: { regions: ['Y56', 'Y58', 'Y61'] } }, person)).toSorted()).toEqual(
    codes.filter(code => code !== 'ZP6'),
  )
})

test('R57 with several roles, each plan shows as much as the role that reaches it', async () => {
  const person = { subject: 'pat', roles: ['STATUS_CLIENT:ZP1', 'ORGANISATION_VIEWER:ZP2'] }
  const document =
    '{ improvementPlans(first: 5, orderBy: ORGANISATION_NAME_ASC) { nodes { organisation { odsCode } content { editing } } } }'
  expect((await service.send(document, {}, person)).data.improvementPlans.nodes).toEqual([
    { organisation: { odsCode: 'ZP2' }, content: { editing: false } },
    { organisation: { odsCode: 'ZP1' }, content: null },
  ])
})

test('the public asks, and there are no plans at all', async () => {
  const { data, errors } = await service.ask('review-queue', { first: 100 })
  expect([data.improvementPlans.totalCount, data.improvementPlans.edges, errors]).toEqual([0, [], undefined])
})

test.each([
  [
    'pageInfo alone',
    '{ improvementPlans(first: 1) { pageInfo { hasNextPage } } }',
    { pageInfo: { hasNextPage: true } },
  ],
  ['totalCount alone', '{ improvementPlans(first: 1) { totalCount } }', { totalCount: 6 }],
  [
    'nodes and edges',
    '{ improvementPlans(first: 1) { nodes { state } edges { node { version } } } }',
    { nodes: [{ state: 'CLOSED' }], edges: [{ node: { version: 1 } }] },
  ],
])('a list can be asked for %s', async (_case, document, expected) => {
  expect((await service.send(document, {}, ann)).data.improvementPlans).toEqual(expected)
})

describe('what a plan of the queue shows', () => {
  test('its state, routing, items in their order, and the next thing due', async () => {
    const [plan] = await queue({ filter: { kinds: ['NHS_TRUST'], regions: ['Y58'] } })
    expect(plan).toEqual({
      id: expect.stringMatching(/^plan_/),
      revision: 1,
      version: 1,
      state: 'UNDER_REVIEW',
      routedTo: ['DSPT_TEAM', 'REGIONAL_SECURITY_LEAD'],
      submittedAt: '2024-06-20T09:00:00.000Z',
      reviewRequestedAt: null,
      waitingDays: null,
      reviewClaim: null,
      nextDue: { what: 'Review of the plan', dueOn: '2024-07-07', overdue: true },
      organisation: { odsCode: 'ZP1', name: 'Foxley Hospitals', kind: 'NHS_TRUST', region: { code: 'Y58' } },
      content: {
        items: Array.from({ length: 2 }, () => ({
          id: expect.stringMatching(/^item_/),
          gap: 'Something is missing',
          plannedCompletionDate: null,
          status: 'NOT_STARTED',
          overdue: false,
          milestones: [{ title: 'First step', dueOn: '2024-09-01', achievedOn: null }],
        })),
      },
    })
  })

  test('R28 overdue follows the day in London: at its midnight what was due is overdue', async () => {
    const overdueOf = async () => (await queue({ filter: { kinds: ['LOCAL_AUTHORITY'] } }))[0]?.nextDue?.overdue
    await moveClock(service, '2024-07-08T22:59:59.999Z')
    expect([await overdueOf(), await codesOf({ filter: { overdue: true } })]).toEqual([false, ['ZP1', 'ZP3']])
    await moveClock(service, '2024-07-08T23:00:00Z')
    expect([await overdueOf(), await codesOf({ filter: { overdue: true } })]).toEqual([true, ['ZP1', 'ZP5', 'ZP3']])
  })
})
