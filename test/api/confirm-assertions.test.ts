import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, reasons } from './acting.ts'
import { onAssessment } from './every-act.ts'
import { nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, assessmentOf, done } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const confirm = async (place: Place, assertions: readonly string[]) =>
  act(service, 'assertionConfirm', { ...(await onAssessment(service, place)), assertions }, staffOf(place))

test('R9 R64 confirmations are stored once, also when they are given twice or stand already', async () => {
  const place = nextBoard()
  const first = await confirm(place, ['1.1', '4.5', '1.1'])
  expect(first.thing).toMatchObject({ revision: 2, status: 'NOT_PUBLISHED' })
  expect(first.events).toMatchObject([{ type: 'ASSERTIONS_CONFIRMED', assessment_revision: 2 }])
  expect(changesOf(first.events[0])).toEqual(['assertion.1.1: false -> true', 'assertion.4.5: false -> true'])

  const second = await confirm(place, ['4.5', '9.1'])
  expect(changesOf(second.events[0])).toEqual(['assertion.9.1: false -> true'])
  const { evidence } = await assessmentOf(service, place.odsCode)
  const confirmed = evidence
    .filter((one: { assertionConfirmed: boolean }) => one.assertionConfirmed)
    .map((one: { item: { assertion: string } }) => one.item.assertion)
  expect(new Set(confirmed)).toEqual(new Set(['1.1', '4.5', '9.1']))
})

test('R9 R24 every item complete and one assertion unconfirmed is short of the standard, and the gap is the assertion', async () => {
  const place = nextBoard()
  const { evidence } = (
    await service.ask('assessment', { odsCode: place.odsCode, cycle: '2023-24', onlyGaps: false }, staffOf(place))
  ).data.assessment
  const items: { item: { reference: string; assertion: string } }[] = evidence
  const responses = items.map(({ item }) => ({ reference: item.reference, response: 'COMPLETE' }))
  await done(
    service,
    'assessment-evidence-record',
    { ...(await onAssessment(service, place)), responses },
    staffOf(place),
  )
  await confirm(
    place,
    [...new Set(items.map(({ item }) => item.assertion))].filter(assertion => assertion !== '6.3'),
  )

  const short = await assessmentOf(service, place.odsCode)
  expect(short.publicationPreview).toMatchObject({
    status: 'STANDARDS_NOT_MET',
    gaps: [{ origin: 'UNCONFIRMED_ASSERTION', assertion: '6.3', evidenceItem: null }],
  })
  expect(short.evidence).toEqual([])
  await confirm(place, ['6.3'])
  expect((await assessmentOf(service, place.odsCode)).publicationPreview).toMatchObject({
    status: 'STANDARDS_MET',
    planCalledFor: false,
    gaps: [],
  })
})

test('R9 refuses every assertion that the catalogue has not, at once', async () => {
  const place = nextBoard()
  const answer = await confirm(place, ['1.1', '99.9', '', '1.1.1'])
  expect(reasons(answer)).toEqual([
    'INVALID_INPUT assertions.1',
    'INVALID_INPUT assertions.2',
    'INVALID_INPUT assertions.3',
  ])
  expect(answer).toMatchObject({ thing: { revision: 1 }, events: [] })
})

test('R9 an assertion without a mandatory item need not be confirmed', async () => {
  const place = nextBoard()
  const assessmentId = await answerAll(service, place.odsCode, [])
  await service.database.pool.query(`delete from assertion_confirmation where assertion in ('5.2', '10.3')`)
  const { expectedRevision } = await onAssessment(service, place)
  const { thing } = await acted(service, 'assessmentPublish', { assessmentId, expectedRevision }, staffOf(place))
  expect(thing.status).toBe('STANDARDS_MET')
})
