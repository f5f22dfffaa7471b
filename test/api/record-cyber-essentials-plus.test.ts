import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { acted, changesOf } from './acting.ts'
import { onAssessment } from './every-act.ts'
import { nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, assessmentOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const record = async (place: Place, rest: object) =>
  acted(service, 'cyberEssentialsPlusRecord', { ...(await onAssessment(service, place)), ...rest }, staffOf(place))

test.each([
  ['current for a day more', '2024-07-09', 'STANDARDS_EXCEEDED'],
  ['current for this day', '2024-07-08', 'STANDARDS_EXCEEDED'],
  ['out of date since yesterday', '2024-07-07', 'STANDARDS_MET'],
])('R9 with everything else met, a certificate %s gives this status', async (_what, certificateUntil, status) => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, [])
  await record(place, { certificateUntil })
  expect((await assessmentOf(service, place.odsCode)).publicationPreview.status).toBe(status)
})

test('R9 a certificate alone gives no standard', async () => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, ['1.1.1'])
  await record(place, { certificateUntil: '2025-01-31' })
  expect((await assessmentOf(service, place.odsCode)).publicationPreview.status).toBe('STANDARDS_NOT_MET')
})

test.each([
  ['null', { certificateUntil: null }],
  ['absence', {}],
])('R9 R64 %s takes the certificate away, and the chain tells both days', async (_what, none) => {
  const place = nextBoard()
  const first = await record(place, { certificateUntil: '2025-01-31' })
  expect(first.events).toMatchObject([{ type: 'CYBER_ESSENTIALS_PLUS_RECORDED', assessment_revision: 2 }])
  expect(changesOf(first.events[0])).toEqual(['cyberEssentialsPlusUntil: null -> "2025-01-31"'])
  expect(changesOf((await record(place, none)).events[0])).toEqual(['cyberEssentialsPlusUntil: "2025-01-31" -> null'])
})
