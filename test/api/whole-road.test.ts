import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startService, type RunningService } from './service.ts'
import { approved, assessmentOf, claimed, confirmed, planOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

// QUE is an ICB of the East of England (Y61).
test('R11 R35 R49 a plan goes from a draft to Standards Met, and the status with it', async () => {
  const walk = await approved(service, 'QUE', 'Y61', ['1.1.1', '4.1.1'])
  expect((await planOf(service, walk.planId)).state).toBe('APPROVED')
  expect((await assessmentOf(service, 'QUE')).status).toBe('APPROACHING_STANDARDS')

  await confirmed(service, await claimed(service, walk))
  expect((await planOf(service, walk.planId)).state).toBe('COMPLETED')
  const { status, statusHistory } = await assessmentOf(service, 'QUE')
  expect(status).toBe('STANDARDS_MET')
  expect(statusHistory.map(({ to }: { to: string }) => to)).toEqual([
    'STANDARDS_NOT_MET',
    'APPROACHING_STANDARDS',
    'STANDARDS_MET',
  ])
})
