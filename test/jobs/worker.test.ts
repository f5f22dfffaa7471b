import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startWorker } from '../../src/jobs/worker.ts'
import type { Deliver, Letter } from '../../src/persistence/delivery.ts'
import { startService, type RunningService } from '../api/service.ts'
import { underReview } from '../api/walk.ts'
import { gaps, takeRegister, toldAbout } from './working.ts'

let service: RunningService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

const working = (deliver: Deliver) =>
  startWorker({ database: service.serving, clock: { now: service.now }, deliver, tell: () => undefined })

const until = async (isThere: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await isThere()); tries += 1) {
    if (tries > 100) throw new Error('It did not come about.')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

test('D7 R65 a worker makes up at its start for what was missed, and sends what acts write while it runs', async () => {
  await takeRegister(service)
  const sent: Letter[] = []
  const worker = await working(async letter => {
    sent.push(letter)
  })
  try {
    await until(() => sent.some(({ subject }) => subject.startsWith('Escalation')))
    await underReview(service, 'QUE', gaps)
    await until(() => sent.filter(({ subject }) => subject.includes('ready for review')).length === 2)
  } finally {
    await worker.stop()
  }
  expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
})

test('D4 what hangs when the service stops is handed back, and sent by the next worker', async () => {
  await underReview(service, 'QUE', gaps)
  let started = 0
  const hanging = await working(
    () =>
      new Promise(() => {
        started += 1
      }),
  )
  await until(() => started > 0)
  await hanging.stop()
  expect((await toldAbout(service, 'QUE')).some(({ state }) => state === 'SENT')).toBe(false)

  await service.database.pool.query('update graphile_worker._private_jobs set run_at = now()')
  const next = await working(async () => undefined)
  try {
    await until(async () => (await toldAbout(service, 'QUE', { states: ['PENDING'] })).length === 0)
  } finally {
    await next.stop()
  }
})
