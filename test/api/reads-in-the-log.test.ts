import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { keptLog, type Line } from '../environment/log.ts'
import { argumentsAbout } from './arguments-about.ts'
import { crawlingDocuments, schemaOf } from './crawling.ts'
import { holdersFor, learns, nameOf, type Holder } from './holders.ts'
import { markers } from './markers.ts'
import { ann, statusClientOf } from './people.ts'
import { plantPlans, type Planted } from './planted.ts'
import { otherIssuer, startService, type Person, type RunningService } from './service.ts'

const { log, lines, text } = keptLog('error')

let service: RunningService
let planted: Planted
let documents: readonly string[]
beforeAll(async () => {
  service = await startService({ log })
  planted = (await plantPlans(service)).trust
  documents = crawlingDocuments(await schemaOf(service), await argumentsAbout(service, planted), 3)
}, 60_000)
afterAll(() => service.stop())
beforeEach(() => void lines.splice(0))

const theService = () => service
const entries = '(first: 100) { nodes { type reason changes { field before after } } }'
const plan = (fields: string) => `query ($plan: ID!) { node(id: $plan) { ... on ImprovementPlan { ${fields} } } }`
const ofTheAssessment = (fields: string) =>
  `query ($odsCode: OdsCode!) { assessment(odsCode: $odsCode, cycle: "2023-24") { ${fields} } }`

/** Ways to read what stands in a plan, each with the root field that the log names. */
const waysToPlans: readonly (readonly [way: string, document: string, root: string])[] = [
  ['node', plan('content { items { gap } }'), 'node'],
  ['an alias', plan('a: content { editing }'), 'node'],
  ['an item', 'query ($item: ID!) { node(id: $item) { ... on PlanItem { gap } } }', 'node'],
  ['nodes', 'query ($item: ID!) { nodes(ids: [$item]) { ... on PlanItem { gap } } }', 'nodes'],
  ['its assessment', ofTheAssessment('improvementPlan { content { items { gap } } }'), 'assessment'],
  ['its readiness', plan('readiness { ready }'), 'node'],
  ['its signals', plan('signals { code }'), 'node'],
  ['what can be done with it', plan('viewerActions { allowed }'), 'node'],
  ['the plan as it was', plan('asOf(at: "2024-07-08T08:00:00Z") { items { gap } }'), 'node'],
  ['its timeline', plan(`timeline${entries}`), 'node'],
  ['the timeline of its assessment', ofTheAssessment(`timeline${entries}`), 'assessment'],
  [
    'the queue',
    '{ improvementPlans(first: 5, filter: { kinds: [NHS_TRUST], regions: [Y61] }) { nodes { content { items { gap } } } } }',
    'improvementPlans',
  ],
  [
    'the queue, through a fragment',
    'query { ...q } fragment q on Query { improvementPlans(first: 5, filter: { kinds: [NHS_TRUST], regions: [Y61] }) { edges { node { content { editing } } } } }',
    'improvementPlans',
  ],
  [
    'what people were told of it',
    'query ($odsCode: OdsCode!) { notifications(first: 5, filter: { odsCode: $odsCode }) { nodes { body } } }',
    'notifications',
  ],
]

const asking = async (document: string, person: Person | undefined) => {
  const { planId, itemId, odsCode } = planted
  const variables = { plan: planId, item: itemId, odsCode }
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}`)))
  const { errors, headers } = await service.send(document, used, person)
  expect(errors).toBeUndefined()
  return headers.get('x-request-id')
}

test.each(waysToPlans)('S24 a reading of a plan through %s is a line of the log', async (_way, document, root) => {
  const requestId = await asking(document, ann)
  expect(lines).toEqual([
    expect.objectContaining({
      type: 'plan-content-read',
      level: 'audit',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      requestId,
      operation: 'query',
      fields: [root],
      subject: 'ann',
      roles: ['DSPT_REVIEWER'],
      plans: [planted.planId],
    }),
  ])
})

test('S7 S24 namesakes of two issuers are told apart by a reading', async () => {
  for (const person of [ann, { ...ann, issuer: otherIssuer }]) await asking(plan('content { items { gap } }'), person)
  const readers = lines.map(line => [line['subject'], line['issuer']])
  expect(readers).toEqual([
    ['ann', 'urn:test:issuer'],
    ['ann', otherIssuer],
  ])
})

test('S24 each reading is a line of its own, also of a document that was asked before', async () => {
  const ids: (string | null)[] = []
  for (let time = 1; time <= 4; time += 1) ids.push(await asking(plan('content { items { gap status } }'), ann))
  expect(lines).toMatchObject(ids.map(requestId => ({ requestId, plans: [planted.planId] })))
})

test.each<[string, string]>([
  ['evidence', ofTheAssessment('evidence { response }')],
  ['the audit', ofTheAssessment('auditActions { finding }')],
  ['what publishing would do', ofTheAssessment('publicationPreview { gaps { origin } }')],
])('S24 a reading of the weak spots of an assessment, %s, is a line of the log', async (_way, document) => {
  await asking(document, ann)
  expect(lines).toMatchObject([{ type: 'plan-content-read', subject: 'ann', assessments: [planted.assessmentId] }])
})

test('S24 what an act shows of a plan is a line of the log, also where it is a trial', async () => {
  const { revision } = (await service.ask('plan-review', { id: planted.planId }, ann)).data.node
  lines.splice(0)
  const document =
    'mutation ($input: ImprovementPlanActInput!) { reviewRelease(input: $input) { dryRun improvementPlan { content { editing } } } }'
  const input = { planId: planted.planId, expectedRevision: revision, dryRun: true }
  const { data } = await service.send(document, { input }, ann)
  expect(data.reviewRelease.improvementPlan.content).toEqual({ editing: expect.any(Boolean) })
  expect(lines).toMatchObject([
    { type: 'plan-content-read', operation: 'mutation', fields: ['reviewRelease'], plans: [planted.planId] },
  ])
})

test.each<[string, Person | undefined, string]>([
  ['the public', undefined, ofTheAssessment('status improvementPlan { content { editing } } evidence { response }')],
  ['the public, of a timeline', undefined, ofTheAssessment(`timeline${entries}`)],
  ['a status client', statusClientOf('ZT1'), plan('state content { editing } readiness { ready } signals { code }')],
  ['a status client, of a timeline', statusClientOf('ZT1'), plan(`timeline${entries}`)],
  [
    'a status client, of a plan as it was',
    statusClientOf('ZT1'),
    plan('asOf(at: "2024-07-08T08:00:00Z") { state items { gap } }'),
  ],
  ['a reviewer who asks for the state alone', ann, plan('state nextDue { what } organisation { name }')],
  [
    'a reviewer who asks for the state of the queue',
    ann,
    '{ improvementPlans(first: 5) { totalCount nodes { id state } } }',
  ],
])('S24 no line is written where nothing of the content is read: %s', async (_case, person, document) => {
  await asking(document, person)
  expect(lines).toEqual([])
})

/** What is said beside plans and assessments: of the organisation, and of those who did not do what is due. */
const beside: readonly string[] = [markers.escalation, markers.nisNotice, markers.address, markers.advanceNotice]
/** Who reviews a plan is part of how it stands. */
const ofTheState: readonly string[] = [markers.claim]
const ofContent = Object.values(markers).filter(marker => ![...beside, ...ofTheState].includes(marker))

const seesContent = (holder: Holder) => !['NOTHING', 'STATE'].includes(learns(holder, 'ZT1'))
const some = ['ORGANISATION_VIEWER:ZT1', 'DSPT_REVIEWER', 'the public', 'STATUS_CLIENT:ZT1', 'ORGANISATION_MEMBER:ZT9']
const holders = holdersFor('ZT1').filter(holder => some.includes(nameOf(holder)))
const readers = holders.filter(seesContent)
const others = holders.filter(holder => !seesContent(holder))

describe.each(readers.map(holder => [nameOf(holder), holder.person] as const))(
  'S24 the crawl of %s',
  (_name, person) => {
    test('has a line for every answer in which words of a plan stand, and no word stands in the log', async () => {
      const unread: string[] = []
      let withWords = 0
      for (const document of documents) {
        const { data, headers } = await theService().send(document, {}, person)
        const found = ofContent.filter(marker => JSON.stringify(data).includes(marker))
        if (found.length === 0) continue
        withWords += 1
        const line = lines.find(({ requestId }) => requestId === headers.get('x-request-id'))
        if (line?.type !== 'plan-content-read' || line['subject'] !== person?.subject) unread.push(document)
      }
      expect(unread).toEqual([])
      expect(withWords).toBeGreaterThan(10)
      expect(Object.values(markers).filter(marker => text().includes(marker))).toEqual([])
    }, 120_000)
  },
)

test.each(others.map(holder => [nameOf(holder), holder.person] as const))(
  'S24 the crawl of %s has no line',
  async (_name, person) => {
    const mine: readonly unknown[] = [planted.planId, planted.assessmentId]
    for (const document of documents) await theService().send(document, {}, person)
    const isAboutThePlan = (line: Line) => [line['plans'], line['assessments']].flat().some(id => mine.includes(id))
    expect(lines.filter(isAboutThePlan)).toEqual([])
  },
  60_000,
)
