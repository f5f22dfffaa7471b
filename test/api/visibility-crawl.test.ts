import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isObjectType, type GraphQLSchema } from 'graphql'
import { crawlingDocuments, schemaOf, together, type Crawled } from './crawling.ts'
import { addOrganisations } from './invented.ts'
import { administratorOf, ann, statusClientOf } from './people.ts'
import { holdersFor, learns, markers, nameOf, neverShown, plantPlans, type Planted } from './planted.ts'
import { startService, type Answer, type Person, type RunningService } from './service.ts'
import { assessmentOf } from './walk.ts'

const depth = 4

let service: RunningService
let schema: GraphQLSchema
let planted: Planted
let documents: readonly string[]
beforeAll(async () => {
  service = await startService()
  planted = (await plantPlans(service)).trust
  await addOrganisations(service, [
    {
      odsCode: 'ZT0',
      name: 'Old Fenbrook Hospitals',
      kind: 'NHS_TRUST',
      region: 'Y61',
      icbCode: 'ZT1',
      successorCode: 'ZT1',
    },
  ])
  schema = await schemaOf(service)
  documents = crawlingDocuments(schema, await about(planted), depth)
}, 60_000)
afterAll(() => service.stop())

const about = async ({ odsCode, assessmentId, planId, itemId }: Planted) => {
  const { evidence } = await assessmentOf(service, odsCode)
  const ofOrganisation = (await service.ask('organisation-status', { odsCode })).data.organisation.id
  const evidenceId = (
    await service.send(
      'query ($c: OdsCode!) { assessment(odsCode: $c, cycle: "2023-24") { evidence { item { id } } } }',
      { c: odsCode },
      ann,
    )
  ).data.assessment.evidence[0].item.id
  expect(evidence.length).toBeGreaterThan(0)
  return {
    odsCode: `"${odsCode}"`,
    cycle: '"2023-24"',
    id: `"${planId}"`,
    ids: JSON.stringify([planId, itemId, assessmentId, ofOrganisation, evidenceId]),
    first: '5',
    'organisations.filter': '{ text: "Fenbrook" }',
  }
}

const crawl = async (person: Person | undefined): Promise<Crawled> => {
  const answers: Answer[] = []
  for (const document of documents) answers.push(await service.send(document, {}, person))
  return together(answers)
}

const shownMarkers = Object.values(markers).filter(marker => !neverShown.includes(marker))
const found = ({ text }: Crawled): readonly string[] => Object.values(markers).filter(marker => text.includes(marker))

test('S5 the crawl leaves out no type and no field of the schema', () => {
  const whole = documents.join(' ')
  const types = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) && !type.name.startsWith('__'))
  const payloads = types.filter(({ name }) => name === 'Mutation' || name.endsWith('Payload'))
  const names = types
    .filter(type => !payloads.includes(type))
    .flatMap(type =>
      isObjectType(type) ? Object.keys(type.getFields()).map(field => [type.name, field] as const) : [],
    )
  expect(names.length).toBeGreaterThan(150)
  expect(names.filter(([, field]) => !new RegExp(`\\b${field}\\b`).test(whole))).toEqual([])
})

test('S5 the crawl of somebody who sees everything finds every marker that is shown to anybody', async () => {
  const crawled = await crawl(ann)
  expect(crawled.errors).toEqual([])
  expect(found(crawled)).toEqual(shownMarkers)
  expect(crawled.text).toContain(planted.planId)
}, 60_000)

test('R59 S9 the crawl of the organisation itself finds its plan, and no opinion about it', async () => {
  const crawled = await crawl(administratorOf('ZT1'))
  expect(crawled.errors).toEqual([])
  expect(found(crawled)).toEqual(shownMarkers.filter(marker => marker !== markers.opinion))
  expect(crawled.objects.filter(({ __typename: name }) => name === 'TeamOpinion')).toEqual([])
}, 60_000)

test('R57 the crawl of a status client finds the state of the plan, and nothing that stands in it', async () => {
  const crawled = await crawl(statusClientOf('ZT1'))
  expect(crawled.errors).toEqual([])
  expect(found(crawled)).toEqual([])
  expect(crawled.text).toContain('"state":"APPROVED"')
  const names = [
    'PlanItem',
    'PlanContent',
    'ReadinessReport',
    'ViewerAction',
    'AssessmentEvidence',
    'PublicationPreview',
  ]
  expect(crawled.objects.filter(({ __typename: name }) => names.includes(String(name)))).toEqual([])
}, 60_000)

const outsiders = holdersFor('ZT1').filter(holder => learns(holder, 'ZT1') === 'NOTHING')

describe.each(outsiders.map(holder => [nameOf(holder), holder.person] as const))(
  'R56 R58 S5 the crawl of %s',
  (_name, person) => {
    test('finds no word and no sign of the plan', async () => {
      const { text, objects, errors } = await crawl(person)
      expect(errors).toEqual([])
      expect(Object.values(markers).filter(marker => text.includes(marker))).toEqual([])
      expect([planted.planId, planted.itemId].filter(id => text.includes(id.slice(id.indexOf('_'))))).toEqual([])
      expect(text).not.toMatch(/@[a-z]/)
      const names = new Set(objects.map(({ __typename: name }) => String(name)))
      expect(
        ['ImprovementPlan', 'PlanItem', 'PlanContent', 'Obligation', 'ReadinessReport', 'ViewerAction'].filter(name =>
          names.has(name),
        ),
      ).toEqual([])
      expect(objects.filter(one => 'state' in one && one['count'] !== null && one['count'] !== 0)).toEqual([])
    }, 60_000)
  },
)
