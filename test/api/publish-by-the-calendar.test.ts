import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, reasons } from './acting.ts'
import { onAssessment } from './every-act.ts'
import { administrator } from './people.ts'
import { addOrganisation, nextBoard, serviceAt, staffOf, type Place } from './places.ts'
import type { RunningService } from './service.ts'
import { answerAll, assessmentOf } from './walk.ts'

// The last moment of the day on which baselines are due.
let service: RunningService
beforeAll(async () => {
  service = await serviceAt('2024-02-29T23:59:59.999Z')
})
afterAll(() => service.stop())

const publish = async (place: Place, rest: object = {}) =>
  act(service, 'assessmentPublish', { ...(await onAssessment(service, place)), ...rest }, staffOf(place))

const moveTo = (now: string) => acted(service, 'sandboxClockSet', { now }, administrator)

test('R15 R14 R64 a baseline changes no status, and is late from the first midnight after 29 February', async () => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, [])
  const { thing, events } = await publish(place, { baseline: true })
  expect(thing).toMatchObject({ status: 'NOT_PUBLISHED', statusHistory: [], publishedAt: null, publishedLate: null })
  expect(events).toMatchObject([{ type: 'BASELINE_PUBLISHED', assessment_revision: 4 }])
  expect(changesOf(events[0])).toEqual(['baselinePublishedAt: null -> "2024-02-29T23:59:59.999Z"'])
  await moveTo('2024-03-01T00:00:00Z')
  expect(changesOf((await publish(place, { baseline: true })).events[0])).toEqual([
    'baselinePublishedAt: "2024-02-29T23:59:59.999Z" -> "2024-03-01T00:00:00.000Z"',
  ])
  const { rows } = await service.database.pool.query(
    'select is_late, is_baseline, result, status from publication order by at',
  )
  expect(rows).toMatchObject([
    { is_late: false, is_baseline: true, result: 'STANDARDS_MET', status: 'NOT_PUBLISHED' },
    { is_late: true },
  ])
})

test.each(['INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'OTHER'])(
  'R15 an organisation of kind %s publishes no baseline',
  async kind => {
    const place = await addOrganisation(service, {
      odsCode: `B${kind.slice(0, 5).replace('_', '')}`,
      kind,
      region: null,
    })
    const answer = await publish(place, { baseline: true })
    expect(reasons(answer)).toEqual(['NOT_ELIGIBLE baseline'])
    expect(answer.events).toEqual([])
  },
)

test('R14 30 June lasts until midnight in London, and what comes after it is late', async () => {
  await moveTo('2024-06-30T22:59:59.999Z')
  const [inTime, late] = [nextBoard(), nextBoard()]
  expect((await assessmentOf(service, inTime.odsCode)).publicationPreview.late).toBe(false)
  expect((await publish(inTime, {})).thing).toMatchObject({
    publishedLate: false,
    publishedAt: '2024-06-30T22:59:59.999Z',
  })
  await moveTo('2024-06-30T23:00:00Z')
  expect((await assessmentOf(service, late.odsCode)).publicationPreview.late).toBe(true)
  expect((await publish(late, {})).thing.publishedLate).toBe(true)
  expect((await assessmentOf(service, inTime.odsCode)).publishedAt).toBe('2024-06-30T22:59:59.999Z')
})

test('R14 late is a fact of the first publication: publishing again after the deadline changes nothing of it', async () => {
  const place = nextBoard()
  await publish(place, { baseline: true })
  await service.database.pool.query(`update cycle set submission_deadline = '2024-07-01' where code = '2023-24'`)
  expect((await publish(place, {})).thing.publishedLate).toBe(false)
  await service.database.pool.query(`update cycle set submission_deadline = '2024-06-30' where code = '2023-24'`)
  expect((await publish(place, {})).thing.publishedLate).toBe(false)
  const { rows } = await service.database.pool.query(
    `select p.is_baseline, p.is_late from publication p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id
     where o.ods_code = $1 order by p.id`,
    [place.odsCode],
  )
  expect(rows.map(row => [row.is_baseline, row.is_late])).toEqual([
    [true, true],
    [false, false],
    [false, true],
  ])
})
