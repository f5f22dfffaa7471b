import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { toldAbout } from '../jobs/working.ts'
import { addOrganisation } from './organisations.ts'
import {
  administrator,
  administratorOf,
  ann,
  jointCyberUnit,
  leadOf,
  memberOf,
  statusClientOf,
  viewerOf,
} from './people.ts'
import { startService, statementsDuring, type Person, type RunningService } from './service.ts'
import { answerAll, assessmentOf, done, draftPlan, planOf, submitPlan } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
  await addOrganisation(service, { odsCode: 'X05', kind: 'INDEPENDENT_OES', region: 'Y58' })
  await addOrganisation(service, { odsCode: 'X06', kind: 'KEY_IT_SUPPLIER' })
  await addOrganisation(service, { odsCode: 'X08', kind: 'OTHER' })
})
afterAll(() => service.stop())

const inCycle = async (odsCode: string, cycle: string, person: Person = administratorOf(odsCode)) =>
  (await service.ask('assessment', { odsCode, cycle }, person)).data.assessment

const giveNotice = async (
  odsCode: string,
  {
    cycle = '2023-24',
    person = memberOf(odsCode),
    ...change
  }: { cycle?: string; person?: Person; message?: string } = {},
) => {
  const { id, revision } = await inCycle(odsCode, cycle)
  const input = { assessmentId: id, expectedRevision: revision, message: 'Two items will be missing.', ...change }
  return service.ask('advance-notice-give', { input }, person)
}

const publish = async (odsCode: string, input: object = {}) => {
  const { id, revision } = await assessmentOf(service, odsCode)
  return (
    await service.ask(
      'assessment-publish',
      { input: { assessmentId: id, expectedRevision: revision, ...input } },
      administratorOf(odsCode),
    )
  ).data.assessmentPublish
}

type Listed = { node: { organisation: { odsCode: string }; noticeStanding: string | null } }

const listed = async (filter: object, person?: Person): Promise<readonly Listed['node'][]> => {
  const { data } = await service.ask('assessments', { filter: { cycle: '2023-24', ...filter }, first: 100 }, person)
  expect(data.assessments.totalCount).toBe(data.assessments.edges.length)
  return data.assessments.edges.map(({ node }: Listed) => node)
}

const codes = async (filter: object, person?: Person) =>
  (await listed(filter, person)).map(({ organisation }) => organisation.odsCode)

describe('R18 R19 notice in advance', () => {
  test('R18 a member of an ICB tells the Regional Security Lead; for 2024-25 the day has not passed', async () => {
    const { data } = await giveNotice('QUE', { cycle: '2024-25' })
    expect(data.advanceNoticeGive).toMatchObject({
      userErrors: [],
      assessment: {
        noticeStanding: 'GIVEN',
        advanceNotices: [
          {
            addressedTo: 'REGIONAL_SECURITY_LEAD',
            message: 'Two items will be missing.',
            late: false,
            at: '2024-07-08T08:00:00.000Z',
          },
        ],
      },
    })
    const told = await toldAbout(service, 'QUE', { kinds: ['ADVANCE_NOTICE'] })
    expect(told).toMatchObject([{ addressee: 'REGIONAL_SECURITY_LEAD', region: { code: 'Y61' } }])
    expect(told[0]?.body).toContain('by 30 June 2025')
    expect(told[0]?.body).not.toContain('Two items')
    const { rows } = await service.database.pool.query(
      `select actor, reason from event where type = 'ADVANCE_NOTICE_GIVEN'`,
    )
    expect(rows).toEqual([{ actor: 'member-QUE', reason: 'Two items will be missing.' }])
  })

  test('R18 R19 an independent operator tells the Joint Cyber Unit; after 1 June it is late, and blocks nothing', async () => {
    await giveNotice('X05')
    expect(await inCycle('X05', '2023-24', jointCyberUnit)).toMatchObject({
      noticeStanding: 'GIVEN_LATE',
      advanceNotices: [{ addressedTo: 'JOINT_CYBER_UNIT', late: true }],
    })
    expect((await publish('X05')).userErrors).toEqual([])
  })

  test('R18 a supplier need not, and may all the same: it tells the DSPT team', async () => {
    expect(await inCycle('X06', '2023-24')).toMatchObject({ noticeStanding: 'NOT_OWED', advanceNotices: [] })
    await giveNotice('X06')
    expect(await inCycle('X06', '2023-24')).toMatchObject({
      noticeStanding: 'GIVEN',
      advanceNotices: [{ addressedTo: 'DSPT_TEAM', late: false }],
    })
  })

  test('R1 R18 a kind that has no plan is refused, and so are no words', async () => {
    const { data } = await giveNotice('X08', { message: ' ' })
    expect(data.advanceNoticeGive.userErrors.map(({ code }: { code: string }) => code)).toEqual([
      'NOT_ELIGIBLE',
      'INVALID_INPUT',
    ])
  })

  test.each([viewerOf('QUE'), ann, leadOf('Y61')])('R18 %j gives none', async person => {
    expect((await giveNotice('QUE', { person })).errors?.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ])
  })

  test('R58 for another organisation the assessment is not there to give notice of', async () => {
    expect(
      (await giveNotice('QUE', { person: memberOf('QT1') })).errors?.map(({ extensions }) => extensions.code),
    ).toEqual(['NOT_FOUND'])
  })

  test.each([undefined, administratorOf('QT1'), statusClientOf('QUE'), leadOf('Y60')])(
    'R56 %j learns nothing of it',
    async person => {
      const { data } = await service.ask('assessment', { odsCode: 'QUE', cycle: '2024-25' }, person)
      expect(data.assessment).toMatchObject({
        noticeStanding: null,
        advanceNotices: null,
        auditActions: null,
        auditRecordedAt: null,
      })
    },
  )

  test('R55 a notice that was late stays late when the day for it is moved', async () => {
    const input = { cycle: '2023-24', expectedRevision: 1, noticeBy: '2024-06-20', reason: 'As announced.' }
    await done(service, 'cycle-calendar-change', input, administrator)
    expect(await inCycle('X05', '2023-24')).toMatchObject({ noticeStanding: 'GIVEN_LATE' })
  })

  test('R19 where one came in time a later one does not make it late', async () => {
    const input = { cycle: '2024-25', expectedRevision: 1, noticeBy: '2024-07-07', reason: 'As announced.' }
    await done(service, 'cycle-calendar-change', input, administrator)
    const { data } = await giveNotice('QUE', { cycle: '2024-25' })
    expect(data.advanceNoticeGive.assessment).toMatchObject({
      noticeStanding: 'GIVEN',
      advanceNotices: [{ late: false }, { late: true }],
    })
  })

  test('R19 a notice is a record: the database refuses to change or remove it', async () => {
    for (const statement of [`update advance_notice set message = 'another'`, 'delete from advance_notice'])
      await expect(service.database.pool.query(statement)).rejects.toThrow('keeps what happened')
  })
})

describe('R19 the list of those who should have given one', () => {
  test.each(['NOT_OWED', 'NOT_YET_DUE', 'GIVEN', 'GIVEN_LATE', 'MISSING'])(
    'R19 those that are %s are exactly those whose own field says so',
    async standing => {
      const all = await listed({}, ann)
      expect(all.length).toBeGreaterThan(40)
      const expected = all
        .filter(({ noticeStanding }) => noticeStanding === standing)
        .map(({ organisation }) => organisation.odsCode)
      expect(await codes({ notice: [standing] }, ann)).toEqual(expected)
    },
  )

  test('R19 R58 a lead is told of the region alone, and the public of nobody', async () => {
    const missing = await codes({ notice: ['MISSING'] }, leadOf('Y61'))
    expect(missing).toEqual(await codes({ notice: ['MISSING'], regions: ['Y61'] }, ann))
    expect(missing.length).toBeGreaterThan(0)
    expect(await codes({ notice: ['MISSING'] })).toEqual([])
    expect(await codes({ notice: ['MISSING'] }, administratorOf('QUE'))).toEqual(['QUE'])
  })

  test('R58 a cycle that is not there has no assessments', async () => {
    expect(await codes({ cycle: '2031-32', notice: ['MISSING'] }, ann)).toEqual([])
  })

  test('R19 a page is one statement, and one for the calendar where notices are asked for', async () => {
    expect((await statementsDuring(() => listed({ statuses: ['NOT_PUBLISHED'] }, ann))).count).toBe(1)
    expect((await statementsDuring(() => listed({ notice: ['MISSING'] }, ann))).count).toBe(2)
  })
})

describe('R12 published short of the standard without a plan', () => {
  beforeAll(async () => {
    await publish('QNX')
    await submitPlan(service, await draftPlan(service, 'QRL', ['1.1.1']))
    await draftPlan(service, 'QT6', ['1.1.1'])
  })

  const notMet = { statuses: ['STANDARDS_NOT_MET'] }

  test('R12 it is recorded, not refused, and reported as having no plan', async () => {
    expect(await assessmentOf(service, 'QNX')).toMatchObject({ status: 'STANDARDS_NOT_MET', improvementPlan: null })
    expect(await codes({ ...notMet, hasPlan: false, kinds: ['ICB'] }, ann)).toEqual(['QNX'])
    expect(await codes({ ...notMet, hasPlan: true, kinds: ['ICB'] }, ann)).toEqual(['QRL'])
  })

  test('R12 a draft is no plan yet', async () => {
    expect(await codes({ hasPlan: false }, ann)).toContain('QT6')
    expect(await codes({ hasPlan: true }, ann)).toEqual(['QRL'])
  })

  test('R56 R58 whether there is a plan is told within the scope alone', async () => {
    expect(await codes({ hasPlan: true }, leadOf('Y59'))).toEqual(['QRL'])
    expect(await codes({ hasPlan: true }, statusClientOf('QRL'))).toEqual(['QRL'])
    for (const person of [undefined, leadOf('Y61'), administratorOf('QNX')])
      expect(await codes({ hasPlan: true }, person)).toEqual([])
    expect(await codes({ hasPlan: false })).toEqual([])
    expect(await codes(notMet)).toEqual(expect.arrayContaining(['QNX', 'QRL']))
  })
})

describe('R15 the baseline', () => {
  test('R15 it is dated, also late, and changes neither the status nor a plan', async () => {
    const { planId, assessmentId } = await draftPlan(service, 'QOP', ['1.1.1'])
    const before = await planOf(service, planId)
    const { revision } = await assessmentOf(service, 'QOP')
    expect((await publish('QOP', { baseline: true })).userErrors).toEqual([])
    expect(await assessmentOf(service, 'QOP')).toMatchObject({
      id: assessmentId,
      status: 'NOT_PUBLISHED',
      statusHistory: [],
      publishedAt: null,
      publishedLate: null,
      baselinePublishedAt: '2024-07-08T08:00:00.000Z',
      revision: revision + 1,
    })
    expect(await planOf(service, planId)).toEqual({
      ...before,
      assessment: { ...before.assessment, revision: revision + 1 },
    })
  })

  test('R15 an answer that meets the standard changes it no more', async () => {
    await answerAll(service, 'QWO', [])
    await publish('QWO', { baseline: true })
    expect((await assessmentOf(service, 'QWO')).status).toBe('NOT_PUBLISHED')
  })

  test('R15 a kind that publishes none is refused, and nothing is kept', async () => {
    const { userErrors } = await publish('X05', { baseline: true })
    expect(userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', path: ['baseline'] }])
    expect((await assessmentOf(service, 'X05')).baselinePublishedAt).toBeNull()
  })
})

describe('R22 R23 R39 the audit', () => {
  const audit = async (odsCode: string, actions: readonly object[]) => {
    const { id, revision } = await assessmentOf(service, odsCode)
    return (
      await service.ask(
        'audit-actions-record',
        { input: { assessmentId: id, expectedRevision: revision, actions } },
        memberOf(odsCode),
      )
    ).data.auditActionsRecord
  }
  const originsOf = async (odsCode: string) =>
    (await assessmentOf(service, odsCode)).publicationPreview.gaps.map(({ origin }: { origin: string }) => origin)

  test('R23 an independent operator without an audit carries the audit itself as an item', async () => {
    const { planId } = await draftPlan(service, 'X05', ['1.1.1'])
    const items: { id: string; origin: string }[] = (await planOf(service, planId)).content.items
    expect(items.map(({ origin }) => origin)).toEqual(['NO_RESPONSE', 'AUDIT_NOT_DONE'])
    const { revision } = await planOf(service, planId)
    const removed = await done(
      service,
      'plan-item-remove',
      { itemId: items[1]?.id, expectedRevision: revision },
      memberOf('X05'),
    )
    const added = await done(
      service,
      'plan-item-add',
      {
        planId,
        expectedRevision: removed.improvementPlan.revision,
        auditNotDone: true,
        item: { gap: 'No audit yet.' },
      },
      memberOf('X05'),
    )
    expect(added.improvementPlan.revision).toBe(removed.improvementPlan.revision + 1)
  })

  test('R23 an empty list says that the audit was done and asked for nothing', async () => {
    expect(await originsOf('X05')).toContain('AUDIT_NOT_DONE')
    expect(await assessmentOf(service, 'X05')).toMatchObject({ auditRecordedAt: null, auditActions: [] })
    expect((await audit('X05', [])).userErrors).toEqual([])
    expect(await originsOf('X05')).not.toContain('AUDIT_NOT_DONE')
    expect(await assessmentOf(service, 'X05')).toMatchObject({
      auditRecordedAt: '2024-07-08T08:00:00.000Z',
      auditActions: [],
    })
  })

  test('R23 of other kinds no audit is missed', async () => {
    expect(await originsOf('QUE')).not.toContain('AUDIT_NOT_DONE')
  })

  test('R22 R39 what it asked for is told, and what is outstanding is a gap', async () => {
    const actions = [
      { reference: 'A2', finding: 'Backups are not tried.', evidence: ['7.3.4'], outstanding: true },
      { reference: 'A1', finding: 'A leaver kept an account.', evidence: [], outstanding: false },
    ]
    const known: { item: { reference: string } }[] = (
      await service.ask('assessment', { odsCode: 'QUE', cycle: '2023-24', onlyGaps: false }, ann)
    ).data.assessment.evidence
    const evidence = known[0]?.item.reference ?? ''
    const { userErrors } = await audit(
      'QUE',
      actions.map(action => ({ ...action, evidence: [evidence] })),
    )
    expect(userErrors).toEqual([])
    expect((await inCycle('QUE', '2023-24', leadOf('Y61'))).auditActions).toEqual(
      actions.toReversed().map(action => ({ ...action, evidence: [evidence] })),
    )
    expect((await originsOf('QUE')).filter((origin: string) => origin === 'AUDIT_ACTION')).toHaveLength(1)
  })

  test('R39 an action without words, or given twice, is refused', async () => {
    const action = { reference: 'A3', finding: ' ', evidence: [], outstanding: true }
    const { userErrors } = await audit('QUE', [action, action])
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'actions.0.finding',
      'actions.1.reference',
      'actions.1.finding',
    ])
  })
})

describe('R1 who may submit a plan', () => {
  test('R1 another kind is refused, with the list of those that may', async () => {
    const { id } = await assessmentOf(service, 'X08')
    const { data } = await service.ask(
      'improvement-plan-start',
      { input: { assessmentId: id } },
      administratorOf('X08'),
    )
    const [refused] = data.improvementPlanStart.userErrors
    expect(refused.code).toBe('NOT_ELIGIBLE')
    for (const kind of ['NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB'])
      expect(refused.message).toContain(kind)
  })

  test('R1 a supplier may', async () => {
    const { planId } = await draftPlan(service, 'X06', ['1.1.1'])
    expect((await planOf(service, planId)).state).toBe('DRAFT')
  })
})
