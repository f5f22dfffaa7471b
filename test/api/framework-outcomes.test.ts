import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { importOutcomes } from '../../src/imports/outcomes.ts'
import { from, taken } from '../imports/importing.ts'
import { administratorOf } from './people.ts'
import { startService, type RunningService } from './service.ts'
import { draftPlan, type Walk } from './walk.ts'

let service: RunningService
let walk: Walk
beforeAll(async () => {
  service = await startService()
  walk = await draftPlan(service, 'QUE', ['4.5.3', '4.1.1'])
}, 60_000)
afterAll(() => service.stop())

const take = async (...lines: readonly string[]) => {
  const file = ['reference,framework,version,code,name', ...lines].join('\n')
  return taken(await importOutcomes(service.database, file, { ...from('caf.csv', service.now()), cycle: '2023-24' }))
}

const outcomes = 'outcomes { framework version code name }'
const twoVersions = [
  { framework: 'CAF', version: '3.2', code: 'B2.a', name: 'Identity' },
  { framework: 'CAF', version: '4.0', code: 'B2.a', name: 'Identity and access' },
]

/** Every way to an evidence item, with the outcomes of 4.5.3 in what it answers. */
// oxfmt-ignore
const ways: readonly (readonly [string, string, (data: any) => readonly { reference: string; outcomes: object[] }[]])[] = [ // eslint-disable-line typescript/no-explicit-any -- looked at field by field
  ['the answers of an assessment', `{ assessment(odsCode: "QUE", cycle: "2023-24") { evidence { item { reference ${outcomes} } } } }`,
    data => data.assessment.evidence.map(({ item }: { item: object }) => item)],
  ['the gaps of a preview',        `{ assessment(odsCode: "QUE", cycle: "2023-24") { publicationPreview { gaps { evidenceItem { reference ${outcomes} } } } } }`,
    data => data.assessment.publicationPreview.gaps.map(({ evidenceItem }: { evidenceItem: object }) => evidenceItem)],
  ['the items of a plan',          `query ($id: ID!) { node(id: $id) { ... on ImprovementPlan { content { items { evidenceItem { reference ${outcomes} } } } } } }`,
    data => data.node.content.items.map(({ evidenceItem }: { evidenceItem: object }) => evidenceItem)],
]

const mapped = async (document: string, of: (typeof ways)[number][2]) =>
  of((await service.send(document, { id: walk.planId }, administratorOf('QUE'))).data)

test.each(ways)('R6 before a mapping is imported there is none in %s', async (_way, document, of) => {
  const items = await mapped(document, of)
  expect(items.length).toBeGreaterThan(1)
  expect(items.flatMap(item => item.outcomes)).toEqual([])
})

test('R6 a mapping is imported while the service runs', async () => {
  expect(await take('4.5.3,CAF,4.0,B2.a,Identity and access', '4.5.3,CAF,3.2,B2.a,Identity')).toMatchObject({
    created: 2,
  })
})

test.each(ways)('R6 versions of a framework are kept apart in %s', async (_way, document, of) => {
  const items = await mapped(document, of)
  expect(items.filter(item => item.outcomes.length > 0)).toEqual([{ reference: '4.5.3', outcomes: twoVersions }])
})

test('R6 the mapping of one cycle is none of another', async () => {
  const document = `{ assessment(odsCode: "QUE", cycle: "2024-25") { evidence { item { reference ${outcomes} } } } }`
  const { data } = await service.send(document, {}, administratorOf('QUE'))
  expect(data.assessment.evidence.flatMap(({ item }: { item: { outcomes: object[] } }) => item.outcomes)).toEqual([])
})
