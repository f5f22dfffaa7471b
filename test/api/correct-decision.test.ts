import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { administrator, administratorOf, ann, ciso } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'
import {
  approved,
  assessmentOf,
  decide,
  done,
  draftPlan,
  judged,
  planOf,
  requestReview,
  submitPlan,
  support,
  underReview,
  type Walk,
} from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

type Refused = { readonly code: string; readonly message: string; readonly criteria?: readonly { code: string }[] }

const send = async (operation: string, walk: Walk, person: Person, rest: object) => {
  const { revision } = await planOf(service, walk.planId)
  return service.ask(operation, { input: { planId: walk.planId, expectedRevision: revision, ...rest } }, person)
}

const words = { message: 'This is what we found.', reason: 'The wrong box was ticked.' }

const correct = async (
  walk: Walk,
  decision: 'APPROVE' | 'NOT_AGREE' | 'REQUEST_INFORMATION',
  change: object = {},
  person: Person = administrator,
) => {
  const judgements = decision === 'REQUEST_INFORMATION' ? [] : await judged(service, walk, decision === 'APPROVE')
  return send('decision-correct', walk, person, { decision, judgements, ...words, ...change })
}

const refusedWith = async (...asked: Parameters<typeof correct>): Promise<readonly Refused[]> => {
  const { data, errors } = await correct(...asked)
  return (
    errors?.map(({ extensions, message }) => ({ code: extensions.code, message })) ?? data.decisionCorrect.userErrors
  )
}

const review = async (walk: Walk, person: Person = ann) =>
  (await service.ask('plan-review', { id: walk.planId }, person)).data.node
const baselines = async (walk: Walk) =>
  (await planOf(service, walk.planId)).content.items.map(
    ({ baselineCompletionDate }: { baselineCompletionDate: string | null }) => baselineCompletionDate,
  )
const statuses = async (odsCode: string) =>
  (await assessmentOf(service, odsCode)).statusHistory.map(({ to }: { to: string }) => to)

describe('R45 an approval that should not have been given', () => {
  let walk: Walk
  beforeAll(async () => {
    walk = await approved(service, 'QUE', 'Y61', ['1.1.1'])
  })

  test('R45 only an administrator corrects, with a reason', async () => {
    expect(await refusedWith(walk, 'NOT_AGREE', {}, ann)).toMatchObject([{ code: 'FORBIDDEN' }])
    expect(await refusedWith(walk, 'NOT_AGREE', { reason: ' ' })).toMatchObject([
      { code: 'INVALID_INPUT', message: 'Say why the decision is corrected.' },
    ])
  })

  test('R45 a correction keeps to every rule of a decision', async () => {
    expect(await refusedWith(walk, 'NOT_AGREE', { message: '', judgements: [] })).toMatchObject([
      { code: 'INVALID_INPUT', message: 'A decision comes with words for the organisation.' },
      { code: 'INVALID_INPUT', message: 'Judge every item: 1 of 1 have no judgement.' },
      { code: 'INVALID_INPUT' },
    ])
    const own = { subject: 'olga', roles: ['DSPT_ADMINISTRATOR', 'ORGANISATION_VIEWER:QUE'] }
    expect(await refusedWith(walk, 'NOT_AGREE', {}, own)).toMatchObject([{ code: 'SEPARATION_OF_DUTIES' }])
  })

  test('R45 the plan, the status and the baseline go back, and a call is owed; nothing is edited', async () => {
    expect(await baselines(walk)).toEqual(['2024-12-20'])
    const before = await review(walk)
    expect((await correct(walk, 'NOT_AGREE')).data.decisionCorrect.userErrors).toEqual([])
    const after = await review(walk, administratorOf('QUE'))
    expect(after.state).toBe('NOT_AGREED')
    expect(after.content.decisions[0]).toEqual(before.content.decisions[0])
    expect(after.content.decisions[1]).toMatchObject({
      decision: 'NOT_AGREE',
      version: 1,
      corrects: before.content.decisions[0].id,
      correctionReason: 'The wrong box was ticked.',
    })
    expect(await baselines(walk)).toEqual([null])
    expect(await statuses('QUE')).toEqual(['STANDARDS_NOT_MET', 'APPROACHING_STANDARDS', 'STANDARDS_NOT_MET'])
    expect(after.content.calls).toMatchObject([{ state: 'TO_ARRANGE' }])
  })

  test('R45 a correction can be corrected: approved after all, the call is not needed', async () => {
    expect((await correct(walk, 'APPROVE')).data.decisionCorrect.userErrors).toEqual([])
    const { state, content } = await review(walk)
    expect(state).toBe('APPROVED')
    expect(content.decisions.map(({ corrects }: { corrects: string | null }) => corrects)).toEqual([
      null,
      content.decisions[0].id,
      content.decisions[1].id,
    ])
    expect(content.calls).toMatchObject([{ state: 'NOT_NEEDED' }])
    expect(await baselines(walk)).toEqual(['2024-12-20'])
    expect((await statuses('QUE')).at(-1)).toBe('APPROACHING_STANDARDS')
  })

  test('R45 once the organisation has reported, what it did in good faith stands', async () => {
    const progress = { note: 'Going well.', items: [] }
    const { revision } = await planOf(service, walk.planId)
    await done(
      service,
      'progress-update-submit',
      { planId: walk.planId, expectedRevision: revision, ...progress },
      administratorOf('QUE'),
    )
    expect(await refusedWith(walk, 'NOT_AGREE')).toMatchObject([
      { code: 'INVALID_INPUT', message: expect.stringContaining('has reported') },
    ])
  })
})

describe('R45 other decisions', () => {
  test('R34 R45 a plan that nobody supports is not approved by a correction either', async () => {
    const walk = await decide(service, await underReview(service, 'QF7', ['1.1.1']), 'NOT_AGREE')
    const [refusal] = await refusedWith(walk, 'APPROVE')
    expect(refusal?.criteria?.map(({ code }) => code)).toEqual(['ROUTED_TEAM_SUPPORTS'])
  })

  test('R45 from not agreed to a request for information, with questions and their days', async () => {
    const walk = await decide(service, await underReview(service, 'QT1', ['1.1.1']), 'NOT_AGREE')
    await correct(walk, 'REQUEST_INFORMATION', { questions: [{ question: 'Who?' }] })
    const { state, nextDue, content } = await review(walk)
    expect(state).toBe('INFORMATION_REQUESTED')
    expect(nextDue.dueOn).toBe('2024-07-22')
    expect(content.informationRequests).toMatchObject([{ open: true, questions: [{ question: 'Who?' }] }])
  })

  test('R45 the words alone can be corrected, and no second call is owed', async () => {
    const walk = await decide(service, await underReview(service, 'QM7', ['1.1.1']), 'NOT_AGREE')
    await correct(walk, 'NOT_AGREE', { message: 'What we meant to say.' })
    const { state, content } = await review(walk)
    expect(state).toBe('NOT_AGREED')
    expect(content.calls).toHaveLength(1)
    expect(await statuses('QM7')).toEqual(['STANDARDS_NOT_MET'])
  })

  test('R40 R45 what the CISO has accepted is not for others to correct', async () => {
    const walk = await underReview(service, 'QH8', ['1.1.1'], { actions: ['Buy it'] })
    const waived = ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_HAS_A_COMPLETION_DATE', 'ROUTED_TEAM_SUPPORTS']
    const accepted = await send('plan-accept-exceptionally', walk, ciso, { waived, rationale: 'The merger is in May.' })
    expect(accepted.data.planAcceptExceptionally.userErrors).toEqual([])
    expect(await refusedWith(walk, 'NOT_AGREE')).toMatchObject([{ message: expect.stringContaining('National CISO') }])
  })

  test('R45 a newer version is decided on, not corrected; nor is a draft that has moved on', async () => {
    const walk = await decide(service, await underReview(service, 'QHG', ['1.1.1']), 'NOT_AGREE')
    const [item] = (await planOf(service, walk.planId)).content.items
    const { revision } = await planOf(service, walk.planId)
    await done(
      service,
      'plan-item-update',
      { itemId: item.id, expectedRevision: revision, item: { owner: 'Head of estates' } },
      administratorOf('QHG'),
    )
    expect(await refusedWith(walk, 'NOT_AGREE')).toMatchObject([
      { code: 'INVALID_INPUT', message: expect.stringContaining('Items were changed') },
    ])
    await requestReview(service, await submitPlan(service, walk))
    expect(await refusedWith(walk, 'NOT_AGREE')).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }])
  })
})

describe('R43 who acts for somebody else', () => {
  test('R43 both persons count, on the side of the organisation and on that of the reviewers, and both are on the record', async () => {
    const walk = await underReview(service, 'QOC', ['1.1.1'])
    const through = (actor: string): Person => ({ ...ann, actor })
    const opinion = { team: 'DSPT_TEAM', opinion: 'SUPPORT', message: 'They can do this.' }
    const { data } = await send('team-opinion-record', walk, through('admin-QOC'), opinion)
    expect(data.teamOpinionRecord.userErrors).toMatchObject([{ code: 'SEPARATION_OF_DUTIES' }])
    expect(
      (await send('team-opinion-record', walk, through('zoe'), opinion)).data.teamOpinionRecord.userErrors,
    ).toEqual([])
    const { rows } = await service.database.pool.query(
      `select actor, delegate from event where type = 'OPINION_RECORDED' and actor = 'ann'`,
    )
    expect(rows).toEqual([{ actor: 'ann', delegate: 'zoe' }])
  })

  test('R43 who has edited a plan for somebody else does not review it', async () => {
    const own = { ...administratorOf('QRV'), actor: 'bea' }
    const walk = await draftPlan(service, 'QRV', ['1.1.1'])
    const [item] = (await planOf(service, walk.planId)).content.items
    const { revision } = await planOf(service, walk.planId)
    await done(
      service,
      'plan-item-update',
      { itemId: item.id, expectedRevision: revision, item: { owner: 'Kit' } },
      own,
    )
    await requestReview(service, await submitPlan(service, walk))
    const claim = await send('review-claim', walk, { subject: 'bea', roles: ['DSPT_REVIEWER'] }, {})
    expect(claim.data.reviewClaim.userErrors).toMatchObject([{ code: 'SEPARATION_OF_DUTIES' }])
  })

  test('R43 a token whose actor is not in order is no token', async () => {
    expect((await service.ask('viewer', {}, { ...ann, actor: '' })).status).toBe(401)
  })
})

describe('R31 signals for reviewers', () => {
  test('R31 R59 each with the items it speaks of, and none for the organisation', async () => {
    const item = { actions: ['Buy it'], owner: 'Head of digital', plannedCompletionDate: '2025-06-30' }
    const walk = await support(
      service,
      await requestReview(
        service,
        await submitPlan(service, await draftPlan(service, 'QNX', ['1.1.1', '4.1.1'], item)),
      ),
      'Y59',
    )
    const { signals } = await review(walk)
    expect(signals.map(({ code, items }: { code: string; items: unknown[] }) => [code, items.length])).toEqual([
      ['ALL_DATES_ON_THE_LAST_DAY', 2],
      ['NO_WORD_ON_FUNDING', 2],
      ['SAME_TEXT_IN_SEVERAL_ITEMS', 2],
    ])
    expect((await review(walk, administratorOf('QNX'))).signals).toBeNull()
  })

  test('R31 evidence that was planned for in an earlier cycle is named', async () => {
    const own = administratorOf('QOX')
    const cycle = '2022-23'
    const { data } = await service.ask('assessment', { odsCode: 'QOX', cycle }, own)
    const { improvementPlan } = await done(service, 'improvement-plan-start', { assessmentId: data.assessment.id }, own)
    const earlier = (await planOf(service, improvementPlan.id, own)).content.items
    expect(earlier.length).toBeGreaterThan(1)
    const { revision } = (await service.ask('assessment', { odsCode: 'QOX', cycle }, own)).data.assessment
    await done(service, 'assessment-publish', { assessmentId: data.assessment.id, expectedRevision: revision }, own)
    const walk = await underReview(service, 'QOX', ['1.1.1'])
    const { signals } = await review(walk)
    expect(signals).toMatchObject([
      {
        code: 'OUTSTANDING_IN_AN_EARLIER_CYCLE',
        statement: 'Outstanding since 2022-23, this is year 2: 1.1.1.',
        items: [expect.anything()],
      },
    ])
  })
})

test('R45 R46 an approval whose words are corrected asks for the rounds that it asked for', async () => {
  const walk = await approved(service, 'QJG', 'Y61', ['1.1.1'])
  await done(service, 'sandbox-clock-set', { now: '2024-10-05T09:00:00Z' }, administrator)
  expect(
    (await correct(walk, 'APPROVE', { message: 'What we meant to say.' })).data.decisionCorrect.userErrors,
  ).toEqual([])
  expect((await review(walk)).nextDue).toMatchObject({ dueOn: '2024-09-30', overdue: true })
})
