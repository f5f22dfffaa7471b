import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { administrator, administratorOf } from './people.ts'
import { startService, type RunningService } from './service.ts'
import { approved, done, planOf } from './walk.ts'

let service: RunningService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

const at = (now: string) => done(service, 'sandbox-clock-set', { now }, administrator)

const open = `query ($odsCode: OdsCode!, $cycle: CycleCode!) { assessment(odsCode: $odsCode, cycle: $cycle) { id revision publishedLate } }`
const standing = async (odsCode: string, cycle: string) =>
  (await service.send(open, { odsCode, cycle }, administratorOf(odsCode))).data.assessment

// Two changes of the clocks lie within each cycle: the last Sunday of October and of March.
describe('R14 R15 a publication at the edge of its deadline', () => {
  const publishedAt = async (odsCode: string, now: string, baseline: boolean) => {
    await at(now)
    const { id, revision } = await standing(odsCode, '2024-25')
    await done(
      service,
      'assessment-publish',
      { assessmentId: id, expectedRevision: revision, baseline },
      administratorOf(odsCode),
    )
    const { rows } = await service.database.pool.query('select is_late from publication where assessment_id = $1', [
      id.replace('assessment_', ''),
    ])
    return [rows[0].is_late, (await standing(odsCode, '2024-25')).publishedLate]
  }

  test('R15 in winter the baseline is in time to the last second of the day in London, which is that of UTC', async () => {
    expect(await publishedAt('QUE', '2025-02-28T23:59:59Z', true)).toEqual([false, null])
    expect(await publishedAt('QT1', '2025-03-01T00:00:00Z', true)).toEqual([true, null])
  })

  test('R14 in summer the day ends an hour before that of UTC', async () => {
    expect(await publishedAt('QUE', '2025-06-30T22:59:59Z', false)).toEqual([false, false])
    expect(await publishedAt('QT1', '2025-06-30T23:00:00Z', false)).toEqual([true, true])
  })

  test('R14 R55 a deadline that was moved into winter ends with the winter day', async () => {
    const input = {
      cycle: '2024-25',
      expectedRevision: 1,
      submissionDeadline: '2025-01-31',
      baselineDue: '2025-01-10',
      noticeBy: '2025-01-15',
      templateAvailableFrom: '2025-01-10',
      reason: 'An early year.',
    }
    await done(service, 'cycle-calendar-change', input, administrator)
    expect(await publishedAt('QUE', '2025-01-31T23:59:59Z', false)).toEqual([false, false])
    expect(await publishedAt('QT1', '2025-02-01T00:00:00Z', false)).toEqual([true, true])
  })
})

describe('R46 an update at the edge of its round', () => {
  test.each([
    ['SEPTEMBER_2024', '2024-09-30T22:59:59Z', false],
    ['SEPTEMBER_2024', '2024-09-30T23:00:00Z', true],
    ['DECEMBER_2024', '2024-12-31T23:59:59Z', false],
    ['DECEMBER_2024', '2025-01-01T00:00:00Z', true],
  ])('R46 for %s at %s is late: %s', async (round, now, late) => {
    const { planId } = await approved(service, 'QUE', 'Y61', ['1.1.1'])
    await at(now)
    const person = administratorOf('QUE')
    const { revision } = await planOf(service, planId, person)
    await done(
      service,
      'progress-update-submit',
      { planId, expectedRevision: revision, round, note: 'It goes on.', items: [] },
      person,
    )
    expect((await planOf(service, planId, person)).content.progressUpdates).toMatchObject([{ round, late }])
  })

  test('R48 an update that was late stays late when its round is moved', async () => {
    const { planId } = await approved(service, 'QUE', 'Y61', ['1.1.1'])
    await at('2024-10-02T08:00:00Z')
    const person = administratorOf('QUE')
    const { revision } = await planOf(service, planId, person)
    await done(
      service,
      'progress-update-submit',
      { planId, expectedRevision: revision, round: 'SEPTEMBER_2024', note: 'It goes on.', items: [] },
      person,
    )
    const input = {
      cycle: '2023-24',
      round: 'SEPTEMBER_2024',
      expectedRevision: 1,
      dueOn: '2024-10-07',
      reason: 'Announced late.',
    }
    await done(service, 'update-round-change', input, administrator)
    const plan = await planOf(service, planId, person)
    expect(plan.content.progressUpdates).toMatchObject([{ late: true }])
    expect(plan.nextDue.dueOn).toBe('2024-12-31')
  })
})
