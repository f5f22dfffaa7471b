import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { administrator, administratorOf, ann, memberOf } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { answerAll, approved, assessmentOf, done, draftPlan, planOf, submitPlan, type Walk } from './walk.ts'

let service: RunningService
let draft: Walk
let agreed: Walk
beforeAll(async () => {
  service = await startService()
  draft = await draftPlan(service, 'QUE', ['1.1.1'])
  agreed = await approved(service, 'QT1', 'Y60', ['1.1.1'])
})
afterAll(() => service.stop())

const cycleNamed = async (code = '2023-24') =>
  (await service.ask('cycles')).data.cycles.find((cycle: { code: string }) => cycle.code === code)

const change = async (operation: string, input: object, person: Person = administrator) => {
  const { revision } = await cycleNamed()
  const { data } = await service.ask(
    operation,
    { input: { cycle: '2023-24', expectedRevision: revision, reason: 'As announced.', ...input } },
    person,
  )
  return data.cycleCalendarChange ?? data.updateRoundChange
}

const calendar = (input: object, person?: Person) => change('cycle-calendar-change', input, person)
const round = (input: object, person?: Person) =>
  change('update-round-change', { round: 'SEPTEMBER_2024', ...input }, person)
const dueOn = async ({ planId }: Walk) => (await planOf(service, planId)).nextDue?.dueOn

const transaction = async () => {
  const client = await service.database.pool.connect()
  await client.query('begin')
  return client
}

const somebodyWaits = async () => {
  const waiting = () =>
    service.database.pool.query(
      'select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())',
    )
  while ((await waiting()).rowCount === 0) await new Promise(resolve => setTimeout(resolve, 10))
}

const eventsOf = async (type: string) =>
  (
    await service.database.pool.query('select changes, reason, actor from event where type = $1 order by position', [
      type,
    ])
  ).rows

describe('R55 the calendar', () => {
  test('R55 an administrator moves dates, on record, and what is owed next follows', async () => {
    expect(await dueOn(draft)).toBe('2024-06-30')
    const before = await cycleNamed()
    const { cycle, userErrors } = await calendar({ submissionDeadline: '2024-07-31', noticeBy: '2024-06-10' })
    const changes = [
      { field: 'noticeBy', before: '2024-06-01', after: '2024-06-10' },
      { field: 'submissionDeadline', before: '2024-06-30', after: '2024-07-31' },
    ]
    expect(userErrors).toEqual([])
    expect(cycle).toMatchObject({
      revision: before.revision + 1,
      submissionDeadline: '2024-07-31',
      noticeBy: '2024-06-10',
      baselineDue: '2024-02-29',
    })
    expect(cycle.changes).toEqual([{ at: '2024-07-08T08:00:00.000Z', reason: 'As announced.', changes }])
    expect(await eventsOf('CALENDAR_CHANGED')).toEqual([
      {
        changes: changes.map(one => ({ ...one, field: `cycles.2023-24.${one.field}` })),
        reason: 'As announced.',
        actor: 'dora',
      },
    ])
    expect(await dueOn(draft)).toBe('2024-07-31')
    expect(await dueOn(agreed)).toBe('2024-09-30')
    expect((await cycleNamed('2024-25')).submissionDeadline).toBe('2025-06-30')
  })

  test('R55 a plan keeps its revision, since nobody has changed it', async () => {
    const { revision } = await planOf(service, draft.planId)
    await calendar({ submissionDeadline: '2024-08-31' })
    expect(await planOf(service, draft.planId)).toMatchObject({
      revision,
      nextDue: { dueOn: '2024-08-31', overdue: false },
    })
  })

  test('R55 what was flagged by the dates before stays', async () => {
    await calendar({ submissionDeadline: '2024-06-30' })
    const person = administratorOf('QUE')
    await submitPlan(service, draft)
    const late = 'query ($id: ID!) { node(id: $id) { ... on Assessment { publishedLate } } }'
    const publishedLate = async () =>
      (await service.send(late, { id: draft.assessmentId }, person)).data.node.publishedLate
    expect(await publishedLate()).toBe(true)
    await calendar({ submissionDeadline: '2024-07-31' })
    expect(await publishedLate()).toBe(true)
  })

  test('R55 dates out of order are refused, and nothing is kept', async () => {
    const before = await cycleNamed()
    const { userErrors, cycle } = await calendar({ noticeBy: '2024-12-01', reason: ' ' })
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`)).toEqual([
      'INVALID_INPUT reason',
      'INVALID_INPUT noticeBy',
    ])
    expect(cycle.noticeBy).toBe(before.noticeBy)
    expect(await cycleNamed()).toEqual(before)
  })

  test('R55 a dry run shows what would be, and keeps nothing', async () => {
    const before = await cycleNamed()
    const { cycle, dryRun } = await calendar({ noticeBy: '2024-06-12', dryRun: true })
    expect(dryRun).toBe(true)
    expect(cycle).toMatchObject({ noticeBy: '2024-06-12', revision: before.revision + 1 })
    expect(await cycleNamed()).toEqual(before)
  })

  test('R55 whoever has seen an older calendar is told what has changed since', async () => {
    const { data } = await service.ask(
      'cycle-calendar-change',
      { input: { cycle: '2023-24', expectedRevision: 1, noticeBy: '2024-06-13', reason: 'As announced.' } },
      administrator,
    )
    expect(data.cycleCalendarChange.userErrors).toMatchObject([
      {
        code: 'STALE_REVISION',
        actual: (await cycleNamed()).revision,
        changedFields: ['noticeBy', 'submissionDeadline'],
      },
    ])
  })

  test('R55 a cycle that is not there is not found', async () => {
    const { errors } = await service.ask(
      'cycle-calendar-change',
      { input: { cycle: '2031-32', expectedRevision: 1, noticeBy: '2024-06-13', reason: 'x' } },
      administrator,
    )
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
  })

  test.each([
    ['cycle-calendar-change', ann],
    ['cycle-calendar-change', administratorOf('QUE')],
    ['update-round-change', memberOf('QUE')],
  ])('R48 R55 %s is not for %j', async (operation, person) => {
    const input = {
      cycle: '2023-24',
      expectedRevision: 1,
      reason: 'x',
      ...(operation === 'update-round-change' ? { round: 'SEPTEMBER_2024' } : {}),
    }
    const { errors } = await service.ask(operation, { input }, person)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  test('R55 a change of a calendar is a record: the database refuses to change or remove it', async () => {
    for (const statement of [`update calendar_change set reason = 'another'`, 'delete from calendar_change'])
      await expect(service.database.pool.query(statement)).rejects.toThrow('keeps what happened')
  })

  test('R55 a calendar that changes waits for acts on plans that have begun', async () => {
    const act = await transaction()
    await act.query('select from improvement_plan where id = $1 for update', [draft.planId.replace('plan_', '')])
    const changed = calendar({ submissionDeadline: '2024-08-14' })
    await somebodyWaits()
    await act.query('commit')
    expect((await changed).userErrors).toEqual([])
    act.release()
  })

  test('R55 a draft that is started while the calendar changes goes by the new one', async () => {
    const assessmentId = await answerAll(service, 'QF7', ['1.1.1'])
    const changing = await transaction()
    await changing.query('lock table improvement_plan in exclusive mode')
    const started = done(service, 'improvement-plan-start', { assessmentId }, administratorOf('QF7'))
    await somebodyWaits()
    await changing.query(`update cycle set submission_deadline = '2024-08-15' where code = '2023-24'`)
    await changing.query('commit')
    changing.release()
    expect((await planOf(service, (await started).improvementPlan.id)).nextDue.dueOn).toBe('2024-08-15')
  })
})

describe('R48 a round', () => {
  test('R48 a reviewer moves it: the next due moves, the status stays, and it is on record', async () => {
    const { userErrors, cycle } = await round({ dueOn: '2024-10-07', chaseBy: '2024-10-21' }, ann)
    expect(userErrors).toEqual([])
    expect(cycle.rounds[0]).toMatchObject({ code: 'SEPTEMBER_2024', dueOn: '2024-10-07', chaseBy: '2024-10-21' })
    expect(await dueOn(agreed)).toBe('2024-10-07')
    expect((await assessmentOf(service, 'QT1')).status).toBe('APPROACHING_STANDARDS')
    expect((await eventsOf('ROUND_CHANGED')).at(-1)).toMatchObject({
      actor: 'ann',
      changes: [{ field: 'cycles.2023-24.rounds.SEPTEMBER_2024.dueOn' }, {}],
    })
  })

  test('R48 called off, the next round is owed; asked for after all, it is owed again', async () => {
    const { cycle } = await round({ isCalledOff: true }, ann)
    expect(cycle.changes.at(-1).changes).toEqual([
      { field: 'rounds.SEPTEMBER_2024.isCalledOff', before: 'false', after: 'true' },
    ])
    expect(await dueOn(agreed)).toBe('2024-12-31')
    expect((await assessmentOf(service, 'QT1')).status).toBe('APPROACHING_STANDARDS')
    await round({ isCalledOff: false })
    expect(await dueOn(agreed)).toBe('2024-10-07')
  })

  test('R48 a round that makes no sense is refused', async () => {
    const { userErrors } = await round({ dueOn: '2024-01-01' })
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['dueOn'] }])
  })
})
