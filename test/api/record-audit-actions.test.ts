import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, changesOf, reasons } from './acting.ts'
import { onAssessment } from './every-act.ts'
import { addOrganisation, nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, assessmentOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const record = async (place: Place, actions: readonly object[]) =>
  act(service, 'auditActionsRecord', { ...(await onAssessment(service, place)), actions }, staffOf(place))

const action = { reference: 'A1', finding: 'No log is read.', evidence: ['1.1.1'], outstanding: true }

test('R22 R64 an outstanding action is a gap until it is done, and the chain tells what has moved', async () => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, [])
  const first = await record(place, [action, { ...action, reference: 'A2', outstanding: false }])
  expect(first.events).toMatchObject([{ type: 'AUDIT_ACTIONS_RECORDED', assessment_revision: 4 }])
  expect(changesOf(first.events[0])).toEqual([
    'auditAction.A1.finding: null -> "No log is read."',
    'auditAction.A1.outstanding: null -> true',
    'auditAction.A2.finding: null -> "No log is read."',
    'auditAction.A2.outstanding: null -> false',
  ])
  const { publicationPreview } = await assessmentOf(service, place.odsCode)
  expect(publicationPreview).toMatchObject({
    status: 'STANDARDS_MET',
    gaps: [{ origin: 'AUDIT_ACTION', auditAction: 'A1', coveredByPlan: false }],
  })

  const second = await record(place, [{ ...action, outstanding: false }])
  expect(changesOf(second.events[0])).toEqual(['auditAction.A1.outstanding: true -> false'])
  expect((await assessmentOf(service, place.odsCode)).publicationPreview.gaps).toEqual([])
})

test('R23 an independent operator without an audit has the audit itself as a gap, until one is recorded that asked for nothing', async () => {
  const place = await addOrganisation(service, { odsCode: 'NIO1', kind: 'INDEPENDENT_OES', region: null })
  await answerAll(service, place.odsCode, [])
  const before = await assessmentOf(service, place.odsCode)
  expect(before.publicationPreview.gaps).toMatchObject([
    { origin: 'AUDIT_NOT_DONE', evidenceItem: null, assertion: null, auditAction: null },
  ])
  expect(reasons(await record(place, []))).toEqual([])
  expect((await assessmentOf(service, place.odsCode)).publicationPreview.gaps).toEqual([])
})

test.each([
  ['unknown evidence', [{ ...action, evidence: ['1.1.1', '9.9.9'] }], ['INVALID_INPUT actions.0.evidence.1']],
  [
    'no reference and no finding',
    [{ ...action, reference: ' ', finding: '' }],
    ['INVALID_INPUT actions.0.reference', 'INVALID_INPUT actions.0.finding'],
  ],
  ['a reference given twice', [action, { ...action, outstanding: false }], ['INVALID_INPUT actions.1.reference']],
  [
    'all of it at once',
    [
      { ...action, finding: '' },
      { ...action, evidence: ['9.9.9'] },
    ],
    ['INVALID_INPUT actions.0.finding', 'INVALID_INPUT actions.1.reference', 'INVALID_INPUT actions.1.evidence.0'],
  ],
])('R22 refuses %s', async (_what, actions, expected) => {
  const answer = await record(nextBoard(), actions)
  expect(reasons(answer)).toEqual(expected)
  expect(answer).toMatchObject({ thing: { revision: 1 }, events: [] })
})

test('R22 a thousand actions are one act', async () => {
  const place = nextBoard()
  const { events } = await record(
    place,
    Array.from({ length: 1_000 }, (_none, index) => ({ ...action, reference: `A${index}` })),
  )
  expect(events[0]?.changes).toHaveLength(2_000)
  const { publicationPreview } = await assessmentOf(service, place.odsCode)
  expect(publicationPreview.gaps.filter(({ origin }: { origin: string }) => origin === 'AUDIT_ACTION')).toHaveLength(
    1_000,
  )
})
