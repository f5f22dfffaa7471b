import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, fingerprint, reasons } from './acting.ts'
import { onAssessment } from './every-act.ts'
import { memberOf } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, assessmentOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const record = async (place: ReturnType<typeof nextBoard>, responses: readonly object[]) =>
  act(
    service,
    'assessmentEvidenceRecord',
    { ...(await onAssessment(service, place)), responses },
    memberOf(place.odsCode),
  )

test('R9 R64 answers are stored, the status stays, and the chain tells each that has moved', async () => {
  const place = nextBoard()
  const responses = [
    { reference: '1.1.1', response: 'COMPLETE' },
    { reference: '4.5.3', response: 'PARTIAL', comment: 'Half of the staff.' },
    { reference: '9.1.1', response: 'NOT_RESPONDED' },
  ]
  const { thing, events } = await record(place, responses)
  expect(thing).toMatchObject({ revision: 2, status: 'NOT_PUBLISHED', publishedAt: null })
  expect(events).toMatchObject([
    { type: 'EVIDENCE_RECORDED', assessment_revision: 2, actor: `member-${place.odsCode}` },
  ])
  expect(changesOf(events[0])).toEqual([
    'evidence.1.1.1: "NOT_RESPONDED" -> "COMPLETE"',
    'evidence.4.5.3: "NOT_RESPONDED" -> "PARTIAL"',
  ])

  const { evidence } = await assessmentOf(service, place.odsCode)
  const gapsFound = evidence.map(({ item }: { item: { reference: string } }) => item.reference)
  expect(gapsFound).not.toContain('1.1.1')
  expect(gapsFound).toEqual(expect.arrayContaining(['4.5.3', '9.1.1']))
})

test('R9 what was answered can be taken back, and one reference given twice counts as it was given last', async () => {
  const place = nextBoard()
  await record(place, [{ reference: '1.1.1', response: 'COMPLETE' }])
  const { events } = await record(place, [
    { reference: '1.1.1', response: 'PARTIAL' },
    { reference: '1.1.1', response: 'NOT_RESPONDED' },
  ])
  expect(changesOf(events[0])).toEqual(['evidence.1.1.1: "COMPLETE" -> "NOT_RESPONDED"'])
  const { publicationPreview } = await assessmentOf(service, place.odsCode)
  expect(publicationPreview.gaps).toContainEqual(
    expect.objectContaining({ origin: 'NO_RESPONSE', evidenceItem: { reference: '1.1.1' } }),
  )
})

test('R10 R24 the preview follows the answers and commits to nothing', async () => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, ['1.1.1'], ['2.2.1'])
  const before = await fingerprint(service)
  const { publicationPreview, status } = await assessmentOf(service, place.odsCode)
  expect(publicationPreview).toMatchObject({ status: 'STANDARDS_NOT_MET', planCalledFor: true, late: true })
  expect(publicationPreview.gaps).toMatchObject([
    { origin: 'NO_RESPONSE', evidenceItem: { reference: '1.1.1' }, coveredByPlan: false },
    { origin: 'PARTIAL_RESPONSE', evidenceItem: { reference: '2.2.1' }, coveredByPlan: false },
  ])
  expect(status).toBe('NOT_PUBLISHED')
  expect(await fingerprint(service)).toEqual(before)
})

test.each([
  ['one reference that the catalogue has not', ['1.1.99'], ['INVALID_INPUT responses.0.reference']],
  [
    'every such reference at once',
    ['99.1', '1.1.1', '1.1.99'],
    ['INVALID_INPUT responses.0.reference', 'INVALID_INPUT responses.2.reference'],
  ],
])('R9 refuses %s', async (_what, references, expected) => {
  const place = nextBoard()
  const answer = await record(
    place,
    references.map(reference => ({ reference, response: 'COMPLETE' })),
  )
  expect(reasons(answer)).toEqual(expected)
  expect(answer).toMatchObject({ thing: { revision: 1 }, events: [] })
})

test('R9 a thousand answers are one act', async () => {
  const place = nextBoard()
  const responses = Array.from({ length: 1_000 }, (_none, index) => ({
    reference: '1.1.1',
    response: index === 999 ? 'COMPLETE' : 'PARTIAL',
  }))
  const { thing, events } = await acted(
    service,
    'assessmentEvidenceRecord',
    { ...(await onAssessment(service, place)), responses },
    staffOf(place),
  )
  expect(thing.revision).toBe(2)
  expect(changesOf(events[0])).toEqual(['evidence.1.1.1: "NOT_RESPONDED" -> "COMPLETE"'])
})
