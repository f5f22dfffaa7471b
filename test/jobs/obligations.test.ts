import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { flagDueSteps } from '../../src/use-cases/flag-due-steps.ts'
import { administrator, ann, administratorOf, leadOf, transformationTeamOf } from '../api/people.ts'
import { startService, type RunningService } from '../api/service.ts'
import { answerAll, claimed, confirmed, done, planOf } from '../api/walk.ts'
import { approvedPlan, moveTo, takeRegister, takeTrust, toldAbout, type Told } from './working.ts'

const briefly = ({ createdAt, kind, addressee, region }: Told): string =>
  [createdAt, kind, addressee, region?.code].filter(part => part !== undefined).join(' ')

const after = (told: readonly Told[], kind: string): readonly Told[] =>
  told.slice(told.findIndex(one => one.kind === kind) + 1)

/** The reminders, chases and escalations of everybody, as the record has them. */
const stepsOf = async (service: RunningService): Promise<readonly string[]> => {
  const { rows } = await service.database.pool.query<{ step: string }>('select key as step from due_step order by key')
  return rows.map(({ step }) => step)
}

// QUE (Y61), QHM (Y63) and QE1 (Y62) are integrated care boards of the reference data.
describe('D12 the sandbox from July to January', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    await takeRegister(service)
  })
  afterAll(() => service.stop())

  test('D12 a clock that is only tried, or moved back, sets nothing in motion', async () => {
    for (const input of [{ now: '2025-01-20T12:00:00Z', dryRun: true }, { now: '2024-01-01T12:00:00Z' }])
      await service.ask('sandbox-clock-set', { input }, administrator)
    expect(await stepsOf(service)).toEqual([])
  })

  test('R46 R47 R51 an approved plan without updates is reminded, chased and escalated, each on its day at nine in London', async () => {
    await approvedPlan(service, 'QUE', 'Y61')
    await moveTo(service, '2025-01-20T12:00:00Z')
    expect(after(await toldAbout(service, 'QUE'), 'DECISION_APPROVED').map(briefly)).toEqual([
      '2024-09-16T08:00:00.000Z REMINDER ORGANISATION',
      '2024-10-01T08:00:00.000Z CHASE REGIONAL_SECURITY_LEAD Y61',
      '2024-10-01T08:00:00.000Z CHASE REGIONAL_TRANSFORMATION_TEAM Y61',
      '2024-10-15T08:00:00.000Z ESCALATION REGIONAL_TRANSFORMATION_TEAM Y61',
      '2024-12-17T09:00:00.000Z REMINDER ORGANISATION',
      '2025-01-01T09:00:00.000Z CHASE REGIONAL_SECURITY_LEAD Y61',
      '2025-01-01T09:00:00.000Z CHASE REGIONAL_TRANSFORMATION_TEAM Y61',
      '2025-01-15T09:00:00.000Z ESCALATION REGIONAL_TRANSFORMATION_TEAM Y61',
    ])
  })

  test('R66 the chain has them in the same order, between all others', async () => {
    const { rows } = await service.database.pool.query<{ at: string }>(
      `select at::text from event where type in ('REMINDED', 'CHASED', 'ESCALATED') order by position`,
    )
    const instants = rows.map(({ at }) => Date.parse(at))
    expect(instants.length).toBeGreaterThan(40)
    expect(instants).toEqual(instants.toSorted((left, right) => left - right))
  })

  test('R51 escalations are there for those who review, and for nobody else', async () => {
    const question = { odsCode: 'QUE', cycle: '2023-24' }
    const seen = async (person: Parameters<typeof service.ask>[2]) =>
      (await service.ask('escalations', question, person)).data.assessment.escalations
    const escalations = await seen(ann)
    expect(
      escalations.map(({ ground, addressedTo, round, automatic }: Record<string, unknown>) => [
        ground,
        addressedTo,
        round,
        automatic,
      ]),
    ).toEqual([
      ['NO_UPDATE', 'REGIONAL_TRANSFORMATION_TEAM', 'SEPTEMBER_2024', true],
      ['NO_UPDATE', 'REGIONAL_TRANSFORMATION_TEAM', 'DECEMBER_2024', true],
    ])
    expect(await seen(transformationTeamOf('Y61'))).toEqual(escalations)
    for (const person of [undefined, administratorOf('QUE'), leadOf('Y58')]) expect(await seen(person)).toBeNull()
  })

  test('R12 R51 those who never published are escalated once, on the day after the deadline had passed for the clock', async () => {
    const told = await toldAbout(service, 'QHM')
    expect(told.map(briefly)).toEqual(['2024-07-08T08:00:00.000Z ESCALATION REGIONAL_TRANSFORMATION_TEAM Y63'])
  })
})

describe('R51 a service that is started after the deadline', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service.stop())

  const escalated = async (): Promise<readonly string[]> => {
    const now = new Date('2024-07-08T08:00:00Z')
    await flagDueSteps(service.database, { now: () => now, notBefore: now })
    const { rows } = await service.database.pool.query<{ code: string }>(
      `select o.ods_code as code from escalation e join assessment a on a.id = e.assessment_id join organisation o on o.id = a.organisation_id order by 1`,
    )
    return rows.map(({ code }) => code)
  }

  test('R51 escalates nobody of whom nothing is known', async () => {
    expect(await escalated()).toEqual([])
  })

  test('R51 escalates those whom it knew by the deadline, and not those who became known later', async () => {
    await takeTrust(service, 'ZT1', '2024-06-30T22:59:59Z')
    await takeTrust(service, 'ZT2', '2024-06-30T23:00:00Z')
    expect(await escalated()).toEqual(['ZT1'])
  })

  test('R51 escalates those who worked on their assessment here, and have not published it', async () => {
    await answerAll(service, 'QHM', ['1.1.1'])
    expect(await escalated()).toEqual(['QHM', 'ZT1'])
  })

  test('R51 escalates whoever is missing in the register of the cycle, once it is taken in', async () => {
    await takeRegister(service)
    const codes = await escalated()
    expect(codes).toContain('ZT2')
    expect(codes).toContain('QUE')
    expect(codes).not.toContain('QT1')
    expect(codes.length).toBeGreaterThan(40)
  })
})

describe('D7 exactly once', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
    await approvedPlan(service, 'QUE', 'Y61')
  })
  afterAll(() => service.stop())

  const at = (instant: string) => ({ now: () => new Date(instant), notBefore: new Date(instant) })

  test.each([
    ['on the day before', '2024-09-15T12:00:00Z', []],
    ['before nine on the day', '2024-09-16T07:59:59Z', []],
    ['at nine on the day', '2024-09-16T08:00:00Z', ['REMINDER']],
    ['again', '2024-09-16T08:00:00Z', ['REMINDER']],
    ['after ten days', '2024-10-11T08:00:00Z', ['REMINDER', 'CHASE', 'CHASE']],
    ['after the change of the clocks', '2024-12-17T08:59:59Z', ['REMINDER', 'CHASE', 'CHASE', 'ESCALATION']],
    ['at nine of the winter', '2024-12-17T09:00:00Z', ['REMINDER', 'CHASE', 'CHASE', 'ESCALATION', 'REMINDER']],
  ])('D7 the job runs %s', async (_case, instant, kinds) => {
    await flagDueSteps(service.serving, at(instant))
    const told = after(await toldAbout(service, 'QUE'), 'DECISION_APPROVED')
    expect(told.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('D7 eight jobs at once end in the same as one', async () => {
    const twin = await startService()
    try {
      await approvedPlan(twin, 'QUE', 'Y61')
      const late = at('2025-02-01T12:00:00Z')
      await flagDueSteps(service.serving, late)
      await Promise.all(Array.from({ length: 8 }, () => flagDueSteps(twin.serving, late)))
      const names = (steps: readonly string[]) => steps.map(step => step.replace(/^[0-9a-f-]+:/, '')).toSorted()
      expect(names(await stepsOf(twin))).toEqual(names(await stepsOf(service)))
      const counted = async (one: RunningService) =>
        (
          await one.database.pool.query(
            `select type, count(*)::int from event where type in ('REMINDED', 'CHASED', 'ESCALATED') group by 1 order by 1`,
          )
        ).rows
      expect(await counted(twin)).toEqual(await counted(service))
      expect((await toldAbout(twin, 'QUE')).length).toBe((await toldAbout(service, 'QUE')).length)
    } finally {
      await twin.stop()
    }
  })
})

describe('R46 R48 what ends it', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service.stop())

  const stepsAbout = async (odsCode: string) =>
    after(await toldAbout(service, odsCode), 'DECISION_APPROVED').map(
      ({ kind, createdAt }) => `${createdAt.slice(0, 10)} ${kind}`,
    )

  test('R46 a completed plan owes nothing, an update answers its round, and a round called off keeps what was flagged', async () => {
    const reporting = await approvedPlan(service, 'QUE', 'Y61')
    await confirmed(service, await claimed(service, await approvedPlan(service, 'QHM', 'Y63')))
    await approvedPlan(service, 'QE1', 'Y62')
    await moveTo(service, '2024-10-02T08:00:00Z')
    const { revision } = await planOf(service, reporting.planId)
    await done(
      service,
      'progress-update-submit',
      {
        planId: reporting.planId,
        expectedRevision: revision,
        round: 'SEPTEMBER_2024',
        note: 'Late, sorry.',
        items: [],
      },
      administratorOf('QUE'),
    )
    await service.database.pool.query(`update update_round set is_called_off = true where code = 'SEPTEMBER_2024'`)
    await moveTo(service, '2024-11-01T08:00:00Z')

    expect(await stepsAbout('QHM')).toEqual(['2024-07-08 COMPLETION_CONFIRMED'])
    expect(await stepsAbout('QUE')).toEqual(['2024-09-16 REMINDER', '2024-10-01 CHASE', '2024-10-01 CHASE'])
    expect(await stepsAbout('QE1')).toEqual(['2024-09-16 REMINDER', '2024-10-01 CHASE', '2024-10-01 CHASE'])
  })

  test('R48 a round that is moved is reminded of and chased anew, by its new dates', async () => {
    await service.database.pool.query(
      `update update_round set is_called_off = false, due_on = '2024-11-30', chase_by = '2024-12-10' where code = 'SEPTEMBER_2024'`,
    )
    await moveTo(service, '2024-12-11T12:00:00Z')
    expect((await stepsAbout('QE1')).slice(3)).toEqual([
      '2024-11-16 REMINDER',
      '2024-12-01 CHASE',
      '2024-12-01 CHASE',
      '2024-12-11 ESCALATION',
    ])
    expect((await stepsAbout('QUE')).slice(3)).toEqual([])
  })

  test('R50 a final update that shows open items points to services', async () => {
    const [plan] = (await service.ask('review-queue', { first: 10, filter: { states: ['APPROVED'] } }, ann)).data
      .improvementPlans.edges
    const { id, revision, organisation } = await planOf(service, plan.node.id)
    const odsCode: string = organisation.odsCode
    await done(
      service,
      'progress-update-submit',
      { planId: id, expectedRevision: revision, round: 'DECEMBER_2024', note: 'Half of it is done.', items: [] },
      administratorOf(odsCode),
    )
    expect((await toldAbout(service, odsCode)).at(-1)).toMatchObject({
      kind: 'POINTED_TO_SERVICES',
      addressee: 'ORGANISATION',
    })
  })
})
