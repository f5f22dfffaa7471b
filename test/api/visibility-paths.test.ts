import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { roles } from '../../src/domain/access.ts'
import {
  holdersFor,
  learns,
  markers,
  nameOf,
  plantPlans,
  rolesWrittenDown,
  type Holder,
  type Planted,
} from './planted.ts'
import { startService, statementsDuring, type Person, type RunningService } from './service.ts'

let service: RunningService
let plans: Awaited<ReturnType<typeof plantPlans>>
beforeAll(async () => {
  service = await startService()
  plans = await plantPlans(service)
}, 60_000)
afterAll(() => service.stop())

test('R57 every role there is has what it learns written down', () => {
  expect(rolesWrittenDown.toSorted()).toEqual(roles.toSorted())
})

const wholePlan = `{ id revision version state routedTo submittedAt reviewRequestedAt nextDue { what dueOn overdue } organisation { odsCode }
  content { editing items { id gap owner } versions { version } opinions { message } decisions { message } progressUpdates { note } }
  readiness { ready criteria { code outcome items { id } } } viewerActions { mutation allowed } }`
const wholeAssessment = `{ improvementPlan ${wholePlan} evidence { response assertionConfirmed isGap item { reference } }
  publicationPreview { status planCalledFor gaps { origin coveredByPlan auditAction evidenceItem { reference } } } }`
const node = `query ($id: ID!) { node(id: $id) { __typename id ... on ImprovementPlan ${wholePlan} ... on PlanItem { gap owner agreements { reason } } } }`
const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ImprovementPlan ${wholePlan} ... on PlanItem { gap owner } } }`
const list = `query ($filter: ImprovementPlanFilter) { improvementPlans(filter: $filter, first: 5) {
  totalCount nodes ${wholePlan} edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const assessment = `query ($odsCode: OdsCode!) { assessment(odsCode: $odsCode, cycle: "2023-24") ${wholeAssessment} }`
const organisation = `query ($odsCode: OdsCode!) { organisation(odsCode: $odsCode) {
  assessments ${wholeAssessment} assessment(cycle: "2023-24") { improvementPlan { state } evidence { response } } } }`
const organisations = `query ($filter: OrganisationFilter) { organisations(filter: $filter, first: 5) { nodes { assessments ${wholeAssessment} } } }`

const madeUp = (id: string): string => `${id.slice(0, id.indexOf('_'))}_${randomUUID()}`

type Path = readonly [
  name: string,
  document: string,
  of: (planted: Planted) => object,
  ofNothing: (planted: Planted) => object,
]

const paths: readonly Path[] = [
  ['node with the id of the plan', node, ({ planId }) => ({ id: planId }), ({ planId }) => ({ id: madeUp(planId) })],
  ['node with the id of an item', node, ({ itemId }) => ({ id: itemId }), ({ itemId }) => ({ id: madeUp(itemId) })],
  [
    'nodes with the ids of both',
    nodes,
    ({ planId, itemId }) => ({ ids: [planId, itemId] }),
    ({ planId, itemId }) => ({ ids: [madeUp(planId), madeUp(itemId)] }),
  ],
  ['the assessment', assessment, ({ odsCode }) => ({ odsCode }), ({ twin }) => ({ odsCode: twin })],
  ['the organisation', organisation, ({ odsCode }) => ({ odsCode }), ({ twin }) => ({ odsCode: twin })],
  [
    'the list of organisations',
    organisations,
    ({ odsCode }) => ({ filter: { text: odsCode } }),
    ({ twin }) => ({ filter: { text: twin } }),
  ],
]

const lists: readonly (readonly [string, object])[] = [
  ['one kind and region', { regions: ['Y61'] }],
  ['a team', { routedTo: 'REGIONAL_SECURITY_LEAD' }],
  ['its states', { states: ['APPROVED', 'UNDER_REVIEW'], cycle: '2023-24' }],
  ['what is overdue', { overdue: false }],
]

const asked = async (document: string, variables: object, person: Person | undefined) => {
  const { count, result } = await statementsDuring(() => service.send(document, variables, person))
  return { data: result.data, errors: result.errors ?? [], status: result.status, statements: count }
}

describe.each([
  ['trust', 'ZT1', 'NHS_TRUST'],
  ['supportUnit', 'ZC1', 'CSU'],
] as const)('the plan of the %s', (which, odsCode, kind) => {
  const holders = holdersFor(odsCode)
  const outsiders = holders.filter(holder => learns(holder, odsCode) === 'NOTHING')

  describe.each(outsiders.map(holder => [nameOf(holder), holder] as const))(
    'R56 R58 S4 for %s',
    (_name, { person }: Holder) => {
      test.each(paths)('through %s is as if it did not exist', async (_path, document, of, ofNothing) => {
        const there = await asked(document, of(plans[which]), person)
        expect(there).toEqual(await asked(document, ofNothing(plans[which]), person))
        expect(there).toMatchObject({ errors: [], status: 200, statements: expect.any(Number) })
        expect(there.statements).toBeGreaterThan(0)
        expect(JSON.stringify(there.data)).not.toMatch(/"(state|gap|owner|response|planCalledFor)":/)
      })

      test.each(lists)('is not listed nor counted by %s', async (_filter, filter) => {
        const there = await asked(list, { filter: { ...filter, kinds: [kind] } }, person)
        expect(there).toEqual(await asked(list, { filter: { ...filter, kinds: ['LOCAL_AUTHORITY'] } }, person))
        expect(there.data.improvementPlans).toEqual({
          totalCount: 0,
          nodes: [],
          edges: [],
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        })
      })
    },
  )

  const insiders = holders.filter(holder => learns(holder, odsCode) !== 'NOTHING')

  describe.each(insiders.map(holder => [nameOf(holder), learns(holder, odsCode), holder] as const))(
    'R57 for %s, who learns %s,',
    (_name, learnt, { person }) => {
      const contentWith = (opinions: readonly object[]) => ({
        items: Array.from({ length: 3 }, () => ({ gap: markers.gap, owner: markers.owner })),
        versions: [{ version: 1 }],
        decisions: which === 'trust' ? [{ message: markers.decision }] : [],
        progressUpdates: which === 'trust' ? [{ note: markers.progress }] : [],
        opinions,
      })

      const reached: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['node', async () => (await asked(node, { id: plans[which].planId }, person)).data.node],
        ['nodes', async () => (await asked(nodes, { ids: [plans[which].planId] }, person)).data.nodes[0]],
        ['the assessment', async () => (await asked(assessment, { odsCode }, person)).data.assessment.improvementPlan],
        [
          'the organisation',
          async () => (await asked(organisation, { odsCode }, person)).data.organisation.assessments[1].improvementPlan,
        ],
        [
          'the list',
          async () => (await asked(list, { filter: { kinds: [kind] } }, person)).data.improvementPlans.nodes[0],
        ],
      ]

      test.each(reached)('%s shows that and no more', async (_path, reach) => {
        const contentOf = {
          STATE: { content: null, readiness: null, viewerActions: [] },
          CONTENT: { content: contentWith([]), readiness: { ready: which === 'trust' } },
          CONTENT_AND_OPINIONS: {
            content: contentWith([{ message: markers.opinion }]),
            readiness: { ready: which === 'trust' },
          },
          NOTHING: null,
        }
        expect(await reach()).toMatchObject({
          id: plans[which].planId,
          state: which === 'trust' ? 'APPROVED' : 'UNDER_REVIEW',
          nextDue: { what: expect.any(String), dueOn: expect.any(String) },
          ...contentOf[learnt],
        })
      })

      test('R59 the readiness report tells whether the routed team supports the plan to reviewers alone', async () => {
        const criteria: readonly { code: string; outcome: string }[] =
          (await asked(node, { id: plans[which].planId }, person)).data.node.readiness?.criteria ?? []
        const support = criteria.find(({ code }) => code === 'ROUTED_TEAM_SUPPORTS')?.outcome
        const unknown = which === 'trust' ? 'NEEDS_JUDGEMENT' : 'NOT_MET'
        expect(support).toBe({ STATE: undefined, CONTENT: unknown, CONTENT_AND_OPINIONS: 'MET', NOTHING: null }[learnt])
      })

      test('the items and the answers are seen by those who see the content, and by nobody else', async () => {
        const item = (await asked(node, { id: plans[which].itemId }, person)).data.node
        const { evidence, publicationPreview } = (await asked(assessment, { odsCode }, person)).data.assessment
        expect([item?.gap, evidence?.length, publicationPreview?.planCalledFor]).toEqual(
          learnt === 'STATE' ? [undefined, undefined, undefined] : [markers.gap, 122, true],
        )
      })
    },
  )
})
