import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compareReferences } from '../../src/domain/evidence.ts'
import { addOrganisations, moveClock } from './invented.ts'
import { administratorOf, viewerOf } from './people.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, assessmentOf, done, draftPlan } from './walk.ts'

const odsCode = 'ZB1'
const cycle = '2023-24'

let service: RunningService
let assessmentId: string
beforeAll(async () => {
  service = await startService()
  await addOrganisations(service, [
    { odsCode, name: 'Thornwick Hospitals', kind: 'NHS_TRUST', region: 'Y60' },
    { odsCode: 'ZB2', name: 'Thornwick Practice', kind: 'OTHER', region: 'Y60' },
    { odsCode: 'ZB3', name: 'Elmsworth Hospitals', kind: 'NHS_TRUST', region: 'Y60' },
  ])
  await service.database.pool.query(
    `update evidence_item set mandatory_kinds = array_remove(mandatory_kinds, 'OTHER') where cycle_code = $1 and reference = '1.1.1'`,
    [cycle],
  )
  const walk = await draftPlan(service, odsCode, ['9.5.8', '9.5.11', '1.1.1'])
  assessmentId = walk.assessmentId
})
afterAll(() => service.stop())

test.each([
  ['an unknown code', { odsCode: 'ZZZ99', cycle }],
  ['an unknown cycle', { odsCode, cycle: '2019-20' }],
])('the assessment of %s is null, without an error', async (_case, variables) => {
  const answer = await service.ask('assessment', variables, administratorOf(odsCode))
  expect([answer.data, answer.errors]).toEqual([{ assessment: null }, undefined])
})

test.each(['2023', '2023-25', '2023/24', ''])('a text that is no cycle, "%s", is refused', async wrong => {
  const answer = await service.ask('assessment', { odsCode, cycle: wrong })
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('one that was never worked on is there, as not published, with nothing in its history', async () => {
  const answer = await service.ask('assessment', { odsCode: 'ZB3', cycle })
  expect(answer.data.assessment).toMatchObject({
    revision: 1,
    status: 'NOT_PUBLISHED',
    publishedAt: null,
    statusHistory: [],
  })
})

test('every catalogue that ships is labelled as a sample, to everybody', async () => {
  const document = `{ assessment(odsCode: "${odsCode}", cycle: "${cycle}") { catalogue { cycle name isSample note } } }`
  expect((await service.send(document)).data.assessment.catalogue).toEqual({
    cycle,
    name: 'Sample evidence catalogue for 2023-24',
    isSample: true,
    note: expect.stringMatching(/^This is a sample, not this cycle's official list/),
  })
})

type Evidence = {
  readonly response: string
  readonly isGap: boolean
  readonly item: { readonly reference: string; readonly mandatory: boolean }
}

describe('the evidence', () => {
  const evidence = async (variables: object, of = odsCode): Promise<readonly Evidence[]> =>
    (await service.ask('assessment', { odsCode: of, cycle, ...variables }, viewerOf(of))).data.assessment.evidence

  test('R5 stands in the numeric order of its references', async () => {
    const references = (await evidence({ onlyGaps: false })).map(({ item }) => item.reference)
    expect(references).toHaveLength(122)
    expect(references).toEqual(references.toSorted(compareReferences))
    expect(references.filter(reference => /^(9\.5|10\.1)\./.test(reference))).toEqual([
      '9.5.1',
      '9.5.2',
      '9.5.3',
      '9.5.5',
      '9.5.6',
      '9.5.7',
      '9.5.8',
      '9.5.9',
      '9.5.10',
      '9.5.11',
      '10.1.1',
      '10.1.2',
    ])
  })

  test('onlyGaps leaves exactly what is mandatory and not complete', async () => {
    const all = await evidence({ onlyGaps: false })
    const gaps = await evidence({ onlyGaps: true })
    expect(gaps.map(({ item }) => item.reference)).toEqual(['1.1.1', '9.5.8', '9.5.11'])
    expect(gaps).toEqual(all.filter(({ isGap }) => isGap))
  })

  test('onlyGaps is false where it is null or absent', async () => {
    const document = `{ assessment(odsCode: "${odsCode}", cycle: "${cycle}") { absent: evidence { isGap } none: evidence(onlyGaps: null) { isGap } gaps: evidence(onlyGaps: true) { isGap } } }`
    const { absent, none, gaps } = (await service.send(document, {}, viewerOf(odsCode))).data.assessment
    expect([absent.length, none.length, gaps.length]).toEqual([122, 122, 3])
  })

  test.each([
    ['NHS_TRUST', odsCode, true],
    ['OTHER', 'ZB2', false],
  ])('is mandatory by the kind of the organisation, %s', async (_kind, of, isMandatory) => {
    const first = (await evidence({ onlyGaps: false }, of))[0]
    expect([first?.item.reference, first?.item.mandatory]).toEqual(['1.1.1', isMandatory])
  })

  test.each([
    ['the public, for any kind', undefined, true],
    ['somebody of a trust', viewerOf(odsCode), true],
    ['somebody of another kind', viewerOf('ZB2'), false],
  ])('asked for by its id is mandatory as for %s', async (_case, person, isMandatory) => {
    const ids = `{ assessment(odsCode: "${odsCode}", cycle: "${cycle}") { evidence { item { id } } } }`
    const { id } = (await service.send(ids, {}, viewerOf(odsCode))).data.assessment.evidence[0].item
    const node =
      'query ($id: ID!) { node(id: $id) { ... on EvidenceItem { reference assertion standard standardName mandatory outcomes { code } catalogue { isSample } } } }'
    expect((await service.send(node, { id }, person)).data.node).toEqual({
      reference: '1.1.1',
      assertion: '1.1',
      standard: 1,
      standardName: 'Personal confidential data',
      mandatory: isMandatory,
      outcomes: [],
      catalogue: { isSample: true },
    })
  })
})

test('R10 a preview says what publishing would give and what a plan covers, and commits to nothing', async () => {
  const kept = async () => {
    const { rows } = await service.database.pool.query<{ kept: string }>(
      `select (select count(*) from event) || ' ' || (select count(*) from publication) || ' ' || (select count(*) from status_change) || ' ' || (select sum(revision) from assessment) as kept`,
    )
    return rows
  }
  const before = [await kept(), await assessmentOf(service, odsCode)]
  const { publicationPreview } = await assessmentOf(service, odsCode)
  const gap = (reference: string) => ({
    origin: 'NO_RESPONSE',
    assertion: null,
    auditAction: null,
    coveredByPlan: true,
    evidenceItem: { reference },
  })
  expect(publicationPreview).toEqual({
    status: 'STANDARDS_NOT_MET',
    planCalledFor: true,
    late: true,
    gaps: ['1.1.1', '9.5.8', '9.5.11'].map(gap),
  })
  expect([await kept(), await assessmentOf(service, odsCode)]).toEqual(before)
})

test('R9 R10 a preview of what meets the standard calls for no plan', async () => {
  await answerAll(service, 'ZB3', [])
  expect((await assessmentOf(service, 'ZB3')).publicationPreview).toEqual({
    status: 'STANDARDS_MET',
    planCalledFor: false,
    late: true,
    gaps: [],
  })
})

describe('R16 the status', () => {
  const instants = ['2024-07-08T08:00:00.000Z', '2024-07-10T09:30:00.000Z']

  beforeAll(async () => {
    const publish = async () => {
      const { revision } = await assessmentOf(service, odsCode)
      await done(service, 'assessment-publish', { assessmentId, expectedRevision: revision }, administratorOf(odsCode))
    }
    await publish()
    await moveClock(service, instants[1] ?? '')
    await answerAll(service, odsCode, [])
    await publish()
    await moveClock(service, '2024-07-20T09:00:00Z')
  })

  test.each([
    ['long before the first change', '1999-01-01T00:00:00Z', 'NOT_PUBLISHED'],
    ['just before the first change', '2024-07-08T07:59:59.999Z', 'NOT_PUBLISHED'],
    ['at the very instant of the first change', '2024-07-08T08:00:00Z', 'STANDARDS_NOT_MET'],
    ['at the same instant in London', '2024-07-08T09:00:00+01:00', 'STANDARDS_NOT_MET'],
    ['between the changes', '2024-07-09T12:00:00Z', 'STANDARDS_NOT_MET'],
    ['just before the second change', '2024-07-10T09:29:59.999Z', 'STANDARDS_NOT_MET'],
    ['at the very instant of the second change', '2024-07-10T09:30:00Z', 'STANDARDS_MET'],
    ['after the last change', '2024-07-15T00:00:00Z', 'STANDARDS_MET'],
    ['now, where nothing is asked', null, 'STANDARDS_MET'],
  ])('%s', async (_case, asOf, status) => {
    const document =
      'query ($asOf: DateTime) { assessment(odsCode: "ZB1", cycle: "2023-24") { status(asOf: $asOf) now: status } }'
    expect((await service.send(document, { asOf })).data.assessment).toEqual({ status, now: 'STANDARDS_MET' })
  })

  test('has a history, oldest first, that everybody may read', async () => {
    const { statusHistory, status, publishedAt } = (await service.ask('assessment', { odsCode, cycle })).data.assessment
    expect(statusHistory).toEqual([
      { from: 'NOT_PUBLISHED', to: 'STANDARDS_NOT_MET', at: instants[0] },
      { from: 'STANDARDS_NOT_MET', to: 'STANDARDS_MET', at: instants[1] },
    ])
    expect([status, publishedAt]).toEqual(['STANDARDS_MET', instants[1]])
  })
})
