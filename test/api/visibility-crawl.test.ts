import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isObjectType, type GraphQLSchema } from 'graphql'
import { holds, mayDo } from '../../src/domain/access.ts'
import { fieldsSeen, permissionsFor, seenWith } from '../../src/domain/field-access.ts'
import { readGrant } from '../../src/domain/grant.ts'
import type { OrganisationFacts } from '../../src/domain/organisation.ts'
import { importSuccessors } from '../../src/imports/successors.ts'
import { from, taken } from '../imports/importing.ts'
import { argumentsAbout } from './arguments-about.ts'
import { crawlingDocuments, schemaOf, together, type Crawled } from './crawling.ts'
import { holdersFor, learns, nameOf, type Holder } from './holders.ts'
import { addOrganisations } from './invented.ts'
import { markers, markersFor, neverShown } from './markers.ts'
import { leadOf, statusClientOf, viewerOf } from './people.ts'
import { plantPlans, type Planted } from './planted.ts'
import { startService, type Answer, type Person, type RunningService } from './service.ts'

const depth = 4

/** The plan that is planted belongs to an organisation for which another answers. */
const succession = 'Code,Successor Code,Date\nZT1,ZT8,20240708\n'

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
    { odsCode: 'ZT8', name: 'Fenbrook Partnership', kind: 'NHS_TRUST', region: 'Y63' },
  ])
  taken(await importSuccessors(service.database, succession, from('succ.csv', service.now())))
  schema = await schemaOf(service)
  documents = crawlingDocuments(schema, await argumentsAbout(service, planted), depth)
}, 60_000)
afterAll(() => service.stop())

/** Root fields that are refused at the door. */
const guarded = ['evidenceGaps', 'planReport', 'explainAccess']

const crawledAs = async (person: Person | undefined): Promise<Crawled> => {
  const answers: Answer[] = []
  for (const document of documents) answers.push(await service.send(document, {}, person))
  const { errors, ...all } = together(answers)
  const isRefusal = ({ path, extensions }: NonNullable<Answer['errors']>[number]) =>
    guarded.includes(String(path?.[0])) && ['UNAUTHENTICATED', 'FORBIDDEN'].includes(extensions.code)
  return { ...all, errors: errors.filter(error => !isRefusal(error)) }
}

const crawls = new Map<Person | undefined, Promise<Crawled>>()

/** Each crawls once. */
const crawl = (person: Person | undefined): Promise<Crawled> => {
  const crawling = crawls.get(person) ?? crawledAs(person)
  crawls.set(person, crawling)
  return crawling
}

const found = ({ text }: Crawled): readonly string[] => Object.values(markers).filter(marker => text.includes(marker))

const holders = holdersFor('ZT1')
const insiders = holders.filter(holder => !['NOTHING', 'STATE'].includes(learns(holder, 'ZT1')))
const outsiders = holders.filter(holder => learns(holder, 'ZT1') === 'NOTHING')
const heirs: readonly Holder[] = [
  { role: 'ORGANISATION_VIEWER', at: 'home', person: viewerOf('ZT8') },
  { role: 'REGIONAL_SECURITY_LEAD', at: 'home', person: leadOf('Y63') },
]

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

const typesOfReviewers = ['TeamOpinion', 'ReviewSignal', 'Escalation']
const eventsOfReviewers = ['REVIEW_CLAIMED', 'OPINION_RECORDED', 'LEAD_REQUESTED', 'ESCALATED', 'CONTACT_SET']

const ofTheSuccession = ['successor', 'succeededOn', 'closedOn', 'predecessor']

const entriesOf = ({ objects }: Crawled) => objects.filter(({ __typename: name }) => name === 'TimelineEntry')
const fieldsTold = ({ objects }: Crawled) =>
  new Set(objects.filter(({ __typename: name }) => name === 'Change').map(({ field }) => String(field)))

test('S5 every marker is shown to somebody, except what is kept alone', () => {
  const shown = insiders.flatMap(({ role }) => markersFor(role))
  expect(new Set(Object.values(markers).filter(marker => !shown.includes(marker)))).toEqual(new Set(neverShown))
})

describe.each([...insiders, ...heirs].map(holder => [nameOf(holder), holder] as const))(
  'R2 R57 R59 S9 the crawl of %s',
  (_name, { role, person }) => {
    test('finds every word of the plan that is for them, and none that is not', async () => {
      const crawled = await crawl(person)
      expect(crawled.errors).toEqual([])
      expect(found(crawled)).toEqual(markersFor(role))
      expect(crawled.text).toContain(planted.planId)
      const isReviewer = !(role?.startsWith('ORGANISATION_') ?? true)
      const names = new Set(crawled.objects.map(({ __typename: name }) => name))
      const told = new Set(entriesOf(crawled).map(({ type }) => type))
      expect(typesOfReviewers.filter(name => names.has(name))).toEqual(isReviewer ? typesOfReviewers : [])
      expect(eventsOfReviewers.filter(type => told.has(type))).toEqual(isReviewer ? eventsOfReviewers : [])
      expect([...told]).toEqual(
        expect.arrayContaining(['PLAN_SUBMITTED', 'DECISION_CORRECTED', 'ADVANCE_NOTICE_GIVEN', 'PLAN_INHERITED']),
      )
    }, 120_000)
  },
)

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
    'AuditAction',
    'AdvanceNotice',
    'Notification',
    'NisNotice',
    'OesConcern',
    'PlanItemThen',
    'OfferedItem',
    'CarriedForward',
    ...typesOfReviewers,
  ]
  expect(crawled.objects.filter(({ __typename: name }) => names.includes(String(name)))).toEqual([])
  expect(fieldsTold(crawled)).toEqual(
    new Set(['publishedAt', 'status', 'state', 'version', ...ofTheSuccession, 'answeredForBy']),
  )
  expect(entriesOf(crawled).filter(({ reason, actor }) => typeof (reason ?? actor) === 'string')).toEqual([])
}, 60_000)

const namesOfWhatIsNotPublic = [
  'ImprovementPlan',
  'PlanItem',
  'OfferedItem',
  'CarriedForward',
  'PlanContent',
  'PlanSnapshot',
  'Obligation',
  'ReadinessReport',
  'ViewerAction',
  'AuditAction',
  'AdvanceNotice',
  'Notification',
  'NisNotice',
  'OesConcern',
  ...typesOfReviewers,
]

describe.each(outsiders.map(holder => [nameOf(holder), holder.person] as const))(
  'R56 R58 S5 the crawl of %s',
  (_name, person) => {
    test('finds no word and no sign of the plan', async () => {
      const crawled = await crawl(person)
      const { text, objects, errors } = crawled
      expect(errors).toEqual([])
      expect(Object.values(markers).filter(marker => text.includes(marker))).toEqual([])
      expect([planted.planId, planted.itemId].filter(id => text.includes(id.slice(id.indexOf('_'))))).toEqual([])
      expect(text).not.toMatch(/@[a-z]/)
      const names = new Set(objects.map(({ __typename: name }) => String(name)))
      expect(namesOfWhatIsNotPublic.filter(name => names.has(name))).toEqual([])
      expect(entriesOf(crawled).length).toBeGreaterThan(0)
      const publicFields = ['publishedAt', 'status', ...ofTheSuccession]
      expect([...fieldsTold(crawled)].filter(field => !publicFields.includes(field))).toEqual([])
      expect(objects.filter(one => 'state' in one && one['count'] !== null && one['count'] !== 0)).toEqual([])
    }, 60_000)
  },
)

/** Every field that says something somewhere in what was crawled, as `PlanItem.owner`. */
const fieldsShown = ({ objects }: Crawled): ReadonlySet<string> =>
  new Set(
    objects.flatMap(({ __typename: type, ...fields }) =>
      Object.entries(fields).flatMap(([field, value]) =>
        value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${String(type)}.${field}`],
      ),
    ),
  )

const trust: Pick<OrganisationFacts, 'odsCode' | 'region' | 'kind'> = {
  odsCode: 'ZT1',
  region: 'Y61',
  kind: 'NHS_TRUST',
}

/** Says the table that it is for this holder: of the trust, or of any organisation at all? */
const isFor = ({ person }: Holder, name: string, where: 'TRUST' | 'ANYWHERE'): boolean => {
  if (seenWith(name) === 'CALLER') return person !== undefined
  const viewer = {
    subject: person?.subject ?? null,
    grants: (person?.roles ?? []).flatMap(role => readGrant(role) ?? []),
  }
  const needed = permissionsFor(name)
  return (
    needed.length === 0 ||
    needed.some(permission => (where === 'TRUST' ? mayDo(viewer, permission, trust) : holds(viewer, permission)))
  )
}

const names = fieldsSeen
  .map(({ type, field }) => `${type}.${field}`)
  .filter(name => !/^\w+(Payload|Error)\./.test(name))

/** What is told of these rests on more than who may see them: on what else one may do, on which plans one sees, on how small a number is. */
const restsOnMore =
  /^(ViewerAction|ReviewClaim|PlanStateCount|PlanReportRow|UpdateRoundCounts|EvidenceGapRow)\.|^ImprovementPlan\.(waitingDays|viewerActions|reviewClaim)$|^(Query\.node|CriterionResult\.items|Notification\.region|Grant\.scope)$/

const shownToAnybody = async (): Promise<ReadonlySet<string>> => {
  const shown = await Promise.all(holders.map(async ({ person }) => [...fieldsShown(await crawl(person))]))
  return new Set(shown.flat())
}

describe.each(holders.map(holder => [nameOf(holder), holder] as const))(
  'S4 S5 R57 what the crawl shows %s is what the table of fields says',
  (_name, holder) => {
    test('nothing more', async () => {
      const shown = fieldsShown(await crawl(holder.person))
      expect([...shown].filter(name => !isFor(holder, name, 'ANYWHERE'))).toEqual([])
    }, 120_000)

    test('and nothing less', async () => {
      const [shown, told] = [fieldsShown(await crawl(holder.person)), await shownToAnybody()]
      const due = names.filter(name => told.has(name) && isFor(holder, name, 'TRUST') && !restsOnMore.test(name))
      expect(due.length).toBeGreaterThan(50)
      expect(due.filter(name => !shown.has(name))).toEqual([])
    }, 240_000)
  },
)

/** What no planted organisation, catalogue or cycle has; all of it stands below something that has. */
const notPlanted = [
  /^(ItemDifference|FieldDifference|FrameworkOutcome|CalendarChange|CalendarValueChange|IncompletePlanConcern|InsufficientQualityConcern|SlippingConcern)\./,
  /^(SubmittedItem|PlanItem|PlanItemThen)\.(assertion|fundingExpectedOn|resourcesExpectedOn)$/,
  /^(Organisation\.(openedOn|closedOn)|Placement\.until|Assessment\.(registerStatus|baselinePublishedAt)|Gap\.assertion|Escalation\.round)$/,
  /^(Milestone\.achievedOn|DecisionRecord\.waived|InformationQuestion\.auditAction|ProgressUpdate\.round|PlanVersion\.changesSincePrevious)$/,
  /^(Notification\.(sentAt|lastError)|EvidenceItem\.outcomes|Cycle\.changes|OesConcern\.(incompletePlan|insufficientQuality|slipping))$/,
  /^(CarriedForward\.|PlanItem\.carriedForwardFrom$|OfferedItem\.assertion$|Assessment\.exemplars$)/,
  /^PlanReportRow\.(icbCode|icbName|kind|medianDaysSlipped)$/,
]

test('S4 S5 every field of the table says something in the crawl: plant it, or name it in notPlanted', async () => {
  const shown = await shownToAnybody()
  expect(
    names.filter(
      name => !name.startsWith('Mutation.') && !shown.has(name) && !notPlanted.some(pattern => pattern.test(name)),
    ),
  ).toEqual([])
})
