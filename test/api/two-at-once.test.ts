import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { act, reasons, type Acted } from './acting.ts'
import { drafted, everyAct, onAssessment, onPlan, ready, reviewed } from './every-act.ts'
import { administrator, administratorOf, ann, memberOf } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { answerAll, planOf } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const isDone = (answer: Acted): boolean => reasons(answer).length === 0

const split = (answers: readonly Acted[]) => ({
  winners: answers.filter(isDone),
  losers: answers.filter(answer => !isDone(answer)),
})

const rows = async (statement: string, ...values: readonly unknown[]) =>
  (await service.database.pool.query(statement, [...values])).rows

// Several rounds, since two requests do not always meet.
const rounds = [1, 2, 3]

describe.each(rounds)('round %i', () => {
  test('D1 of two changes of one item at once one wins, and the other is told what has changed', async () => {
    const place = nextBoard()
    const { input } = await ready('planItemUpdate', service, place)
    const people: readonly Person[] = [memberOf(place.odsCode), administratorOf(place.odsCode)]
    const { winners, losers } = split(
      await Promise.all(
        people.map(person => act(service, 'planItemUpdate', { ...input, item: { owner: person.subject } }, person)),
      ),
    )
    expect(winners).toHaveLength(1)
    const expected = Number(input.expectedRevision)
    expect(losers[0]?.userErrors).toMatchObject([
      {
        code: 'STALE_REVISION',
        expected,
        actual: expected + 1,
        changedFields: [`items.${String(input['itemId'])}.owner`],
      },
    ])
    expect(losers[0]?.thing).toMatchObject(winners[0]?.thing)
  })

  test('D1 R35 approved twice at once there is one decision, one change of status and one event', async () => {
    const { input } = await ready('planDecisionRecord', service, nextBoard())
    const key = String(input['planId']).slice(5)
    const { winners, losers } = split(
      await Promise.all(
        [ann, administrator, { ...ann, subject: 'bea' }].map(person =>
          act(service, 'planDecisionRecord', input, person),
        ),
      ),
    )
    expect(winners).toHaveLength(1)
    for (const loser of losers)
      expect(reasons(loser)).toEqual(['STALE_REVISION expectedRevision', 'TRANSITION_NOT_ALLOWED'])
    expect(await rows('select 1 from decision where plan_id = $1', key)).toHaveLength(1)
    expect(await rows(`select 1 from event where plan_id = $1 and type = 'PLAN_APPROVED'`, key)).toHaveLength(1)
    expect(
      await rows(
        `select 1 from status_change s join improvement_plan p on p.assessment_id = s.assessment_id where p.id = $1`,
        key,
      ),
    ).toHaveLength(2)
  })

  test('D1 approved and not agreed at once it is one of the two, with its status', async () => {
    const { input } = await ready('planDecisionRecord', service, nextBoard())
    const doubtful = (input['judgements'] as { itemId: string }[]).map(({ itemId }) => ({
      itemId,
      realisticAndRobust: false,
      reason: 'Nobody has been asked.',
    }))
    const { winners, losers } = split(
      await Promise.all([
        act(service, 'planDecisionRecord', input, ann),
        act(service, 'planDecisionRecord', { ...input, decision: 'NOT_AGREE', judgements: doubtful }, administrator),
      ]),
    )
    expect([winners.length, losers.length]).toEqual([1, 1])
    const { state, assessment, content } = await planOf(service, String(input['planId']))
    expect(content.decisions).toHaveLength(1)
    expect([state, assessment.status]).toEqual(
      content.decisions[0].decision === 'APPROVE'
        ? ['APPROVED', 'APPROACHING_STANDARDS']
        : ['NOT_AGREED', 'STANDARDS_NOT_MET'],
    )
  })

  test('D1 R17 started eight times at once there is one plan', async () => {
    const place = nextBoard()
    const assessmentId = await answerAll(service, place.odsCode, ['1.1.1'])
    const people = Array.from({ length: 8 }, (_none, index) => ({
      ...memberOf(place.odsCode),
      subject: `member-${index}`,
    }))
    const { winners, losers } = split(
      await Promise.all(people.map(person => act(service, 'improvementPlanStart', { assessmentId }, person))),
    )
    expect(winners).toHaveLength(1)
    for (const loser of losers)
      expect(loser.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', from: 'DRAFT' }])
    expect(await rows('select 1 from improvement_plan where assessment_id = $1', assessmentId.slice(11))).toHaveLength(
      1,
    )
  })

  test('D1 R11 published twice at once there is one publication and one version', async () => {
    const place = nextBoard()
    const walk = await drafted(service, place)
    const input = await onAssessment(service, place)
    const { winners, losers } = split(
      await Promise.all([1, 2].map(() => act(service, 'assessmentPublish', input, staffOf(place)))),
    )
    expect(winners).toHaveLength(1)
    expect(losers.map(reasons)).toEqual([['STALE_REVISION expectedRevision']])
    expect(await rows('select 1 from publication where assessment_id = $1', walk.assessmentId.slice(11))).toHaveLength(
      1,
    )
    expect((await planOf(service, walk.planId)).content.versions).toHaveLength(1)
  })

  test('D1 R29 published while an item is changed, the version holds what the plan holds', async () => {
    const place = nextBoard()
    const { input } = await ready('planItemUpdate', service, place)
    const publishing = await onAssessment(service, place)
    const [published, changed] = await Promise.all([
      act(service, 'assessmentPublish', publishing, staffOf(place)),
      act(
        service,
        'planItemUpdate',
        { ...input, item: { plannedCompletionDate: '2025-02-28' } },
        memberOf(place.odsCode),
      ),
    ])
    expect(published.userErrors).toEqual([])
    expect(changed.userErrors.map(({ code }) => code)).toEqual(
      isDone(changed) ? [] : ['STALE_REVISION', 'TRANSITION_NOT_ALLOWED'],
    )
    const { items, versions, editing } = (await planOf(service, published.thing.improvementPlan.id)).content
    expect(editing).toBe(false)
    expect(versions[0].items[0].plannedCompletionDate).toBe(items[0].plannedCompletionDate)
    expect(items[0].plannedCompletionDate).toBe(isDone(changed) ? '2025-02-28' : '2024-12-20')
  })

  test('D1 started while it is published, nothing breaks and the plan is a draft or submitted', async () => {
    const place = nextBoard()
    const assessmentId = await answerAll(service, place.odsCode, ['1.1.1'])
    const { expectedRevision } = await onAssessment(service, place)
    const both = await Promise.all([
      act(service, 'improvementPlanStart', { assessmentId }, memberOf(place.odsCode)),
      act(service, 'assessmentPublish', { assessmentId, expectedRevision }, staffOf(place)),
    ])
    expect(both.map(reasons)).toEqual([[], []])
    const { state, version } = await planOf(service, both[0].thing.id)
    expect([
      ['DRAFT', 0],
      ['SUBMITTED', 1],
    ]).toContainEqual([state, version])
  })
})

test('D1 the database itself keeps one living plan for an assessment', async () => {
  const place = nextBoard()
  const walk = await drafted(service, place)
  const second = `insert into improvement_plan (id, assessment_id, state, started_at, editors, rounds_reported)
    values ($1, $2, $3, now(), '[]', '{}')`
  const { pool } = service.database
  await expect(pool.query(second, [randomUUID(), walk.assessmentId.slice(11), 'DRAFT'])).rejects.toMatchObject({
    code: '23505',
  })
  await expect(pool.query(second, [randomUUID(), walk.assessmentId.slice(11), 'CLOSED'])).resolves.toBeDefined()
})

test('D1 the database itself keeps one decision for a version and a place in its order', async () => {
  const { input, person } = (await everyAct['planDecisionRecord']?.(service, nextBoard())) ?? { input: {}, person: ann }
  await act(service, 'planDecisionRecord', input, person)
  const again = `insert into decision select (jsonb_populate_record(d, jsonb_build_object('id', $1::uuid))).* from decision d where plan_id = $2`
  await expect(
    service.database.pool.query(again, [randomUUID(), String(input['planId']).slice(5)]),
  ).rejects.toMatchObject({ code: '23505' })
})

test('D1 S6 two who are refused and one who may, at once: the one is done', async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  const input = { ...(await onPlan(service, walk)), decision: 'REQUEST_INFORMATION', message: 'Who pays for it?' }
  const answers = await Promise.all(
    [staffOf(place), memberOf(place.odsCode), ann].map(person => act(service, 'planDecisionRecord', input, person)),
  )
  expect(answers.map(reasons)).toEqual([['FORBIDDEN'], ['FORBIDDEN'], []])
})
