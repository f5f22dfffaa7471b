import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ann, administratorOf, leadOf } from './people.ts'
import { startService, type RunningService } from './service.ts'
import { assessmentOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const escalate = async (rest: object = {}, person = ann) => {
  const { id, revision } = await assessmentOf(service, 'QUE', ann)
  const input = { assessmentId: id, expectedRevision: revision, reason: 'Three calls were not answered.', ...rest }
  return service.ask('escalation-record', { input }, person)
}

test('R51 the DSPT team escalates by hand that an organisation does not engage, once, and its reason is told to nobody', async () => {
  expect((await escalate({ dryRun: true })).data.escalationRecord.assessment.escalations).toMatchObject([
    { ground: 'NO_ENGAGEMENT' },
  ])
  expect((await escalate({ reason: ' ' })).data.escalationRecord.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['reason'] },
  ])
  expect((await escalate({ expectedRevision: 99 })).data.escalationRecord.userErrors).toMatchObject([
    { code: 'STALE_REVISION' },
  ])
  expect((await escalate()).data.escalationRecord.assessment.escalations).toMatchObject([
    { ground: 'NO_ENGAGEMENT', addressedTo: 'REGIONAL_TRANSFORMATION_TEAM', reason: 'Three calls were not answered.' },
  ])
  expect((await escalate()).data.escalationRecord.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['assessmentId'] },
  ])

  const { edges } = (await service.ask('notifications', { first: 10 }, ann)).data.notifications
  expect(
    edges.map(({ node }: { node: { addressee: string; region: { code: string } } }) => [
      node.addressee,
      node.region.code,
    ]),
  ).toEqual([['REGIONAL_TRANSFORMATION_TEAM', 'Y61']])
  expect(edges[0].node.body).not.toContain('Three calls')
  const { rows } = await service.database.pool.query(`select reason from event where type = 'ESCALATED'`)
  expect(rows).toEqual([{ reason: 'Three calls were not answered.' }])
})

test.each([
  ['a lead', leadOf('Y61')],
  ['the organisation', administratorOf('QUE')],
])('R51 S6 %s may not', async (_who, person) => {
  expect((await escalate({}, person)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('S26 an escalation cannot be altered or removed, not even by the service', async () => {
  for (const statement of [`update escalation set reason = ''`, 'delete from escalation', 'delete from due_step'])
    await expect(service.database.pool.query(statement)).rejects.toThrow('never changed or removed')
})
