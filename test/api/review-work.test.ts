import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { toldAbout } from '../jobs/working.ts'
import { administrator, administratorOf, ann, jointCyberUnit, leadOf, statusClientOf, viewerOf } from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { assessmentOf, decide, done, draftPlan, planOf, submitPlan, underReview, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const reviewer = (subject: string): Person => ({ subject, roles: ['DSPT_REVIEWER'] })

const input = async (walk: Walk, rest: object = {}) => ({
  planId: walk.planId,
  expectedRevision: (await planOf(service, walk.planId)).revision,
  ...rest,
})

const act = async (operation: string, walk: Walk, person: Person, rest: object = {}) =>
  done(service, operation, await input(walk, rest), person)

/** The reasons of a refusal, each as its code and message. */
const refused = async (
  operation: string,
  walk: Walk,
  person: Person,
  rest: object = {},
): Promise<readonly string[]> => {
  const answer = await service.ask(operation, { input: await input(walk, rest) }, person)
  if (answer.errors !== undefined) return answer.errors.map(({ extensions }) => extensions.code)
  const [payload] = Object.values(answer.data as Record<string, { userErrors: { code: string; message: string }[] }>)
  return (payload?.userErrors ?? []).map(({ code, message }) => `${code} ${message}`)
}

const review = async (walk: Walk, person: Person = ann) =>
  (await service.ask('plan-review', { id: walk.planId }, person)).data.node

const queue = async (filter: object, person: Person = ann): Promise<readonly string[]> => {
  const { data } = await service.ask('review-queue', { filter, first: 100 }, person)
  return data.improvementPlans.edges.map(
    ({ node }: { node: { organisation: { odsCode: string } } }) => node.organisation.odsCode,
  )
}

const moveTo = (now: string) => done(service, 'sandbox-clock-set', { now }, administrator)

// QUE, QF7, QT1, QM7, QH8 and others are ICBs of the template; their leads are named where they speak.
describe('R32 the queue, and who has taken what on', () => {
  let claimed: Walk
  let waiting: Walk
  beforeAll(async () => {
    claimed = await underReview(service, 'QUE', ['1.1.1'])
    waiting = await submitPlan(service, await draftPlan(service, 'QF7', ['1.1.1']))
    await act('review-claim', claimed, ann)
  })

  test('R32 a claim is shown with who and since when, and is no lock on deciding', async () => {
    expect((await review(claimed)).reviewClaim).toEqual({ by: 'ann', at: '2024-07-08T08:00:00.000Z' })
    await decide(service, claimed, 'REQUEST_INFORMATION', reviewer('bea'))
    expect((await review(claimed)).reviewClaim.by).toBe('ann')
  })

  test('R32 what another has claimed is refused with who and since when; an administrator may release it', async () => {
    const [reason] = await refused('review-claim', claimed, reviewer('bea'))
    expect(reason).toMatch(/^INVALID_INPUT ann has claimed this plan, since 2024-07-08 08:00 UTC/)
    expect(await refused('review-release', claimed, reviewer('bea'))).toHaveLength(1)
    await act('review-release', claimed, administrator)
    expect((await review(claimed)).reviewClaim).toBeNull()
    await act('review-claim', claimed, ann)
  })

  test('R32 R33 who may not review the plan claims nothing', async () => {
    expect(await refused('review-claim', waiting, leadOf('Y58'))).toEqual(['NOT_FOUND'])
    expect((await refused('review-claim', waiting, jointCyberUnit))[0]).toBe('FORBIDDEN')
    expect(await refused('review-claim', waiting, administratorOf('QF7'))).toEqual(['FORBIDDEN'])
    const own: Person = { subject: 'sam', roles: ['DSPT_REVIEWER', 'ORGANISATION_VIEWER:QF7'] }
    expect((await refused('review-claim', waiting, own))[0]).toMatch(/^SEPARATION_OF_DUTIES/)
  })

  test.each([
    ['what I have claimed', { claimedBy: 'ann' }, ['QUE']],
    ['what nobody has claimed', { unclaimed: true }, ['QF7']],
    ['what somebody has', { unclaimed: false }, ['QUE']],
    ['what waits for the request of its review', { awaitingReviewRequest: true }, ['QF7']],
    ['what does not', { awaitingReviewRequest: false }, ['QUE']],
    ['what is due before the day it is due', { dueBefore: '2024-07-22' }, []],
    ['what is due before the day after', { dueBefore: '2024-07-23' }, ['QUE']],
  ])('R32 the queue lists %s', async (_case, filter, codes) => {
    expect(await queue(filter)).toEqual(codes)
  })

  test('R59 S9 the organisation is not told who reviews its plan, nor by a filter or by what has changed', async () => {
    const own = administratorOf('QUE')
    expect((await review(claimed, own)).reviewClaim).toBeNull()
    expect(await queue({ claimedBy: 'ann' }, own)).toEqual([])
    expect(await queue({ unclaimed: false }, own)).toEqual([])
    expect(await queue({}, own)).toEqual(['QUE'])
    expect(await queue({ unclaimed: true }, statusClientOf('QF7'))).toEqual([])
    const stale = await service.ask(
      'information-request-answer',
      { input: { planId: claimed.planId, expectedRevision: 1, answer: 'Yes.' } },
      own,
    )
    expect(stale.data.informationRequestAnswer.userErrors[0].changedFields).not.toContain('reviewClaim')
  })
})

describe('R39 requests for information', () => {
  let walk: Walk
  let questions: { id: string }[]
  beforeAll(async () => {
    await moveTo('2024-07-08T09:00:00Z')
    walk = await underReview(service, 'QT1', ['1.1.1', '4.1.1'])
    const { id, revision } = await assessmentOf(service, 'QT1')
    const actions = [
      { reference: 'A-1', finding: 'Leavers keep their accounts.', evidence: ['4.1.1'], outstanding: true },
      { reference: 'A-0', finding: 'No plan for restoring.', evidence: [], outstanding: false },
    ]
    await done(
      service,
      'audit-actions-record',
      { assessmentId: id, expectedRevision: revision, actions },
      administratorOf('QT1'),
    )
  })

  test('R39 the audit report is compared, and what is missing is named', async () => {
    const { content } = await review(walk)
    expect(content.auditComparison).toEqual([
      {
        auditAction: 'A-1',
        finding: 'Leavers keep their accounts.',
        outstanding: true,
        missing: true,
        coveredBy: null,
      },
      { auditAction: 'A-0', finding: 'No plan for restoring.', outstanding: false, missing: false, coveredBy: null },
    ])
  })

  test('R39 every question has words and is about something that is there', async () => {
    const bad = [
      { question: ' ' },
      { question: 'Why?', itemId: 'item_none' },
      { question: 'And this?', auditAction: 'A-9' },
    ]
    const ask = { decision: 'REQUEST_INFORMATION', message: 'Please say more.', questions: bad }
    expect(await refused('plan-decision-record', walk, ann, ask)).toEqual([
      'INVALID_INPUT A question has words.',
      'INVALID_INPUT This is no item of the plan.',
      'INVALID_INPUT The audit report has no action A-9.',
    ])
  })

  test('R39 the questions are shown to the organisation, which owes the answer', async () => {
    await moveTo('2024-07-15T09:00:00Z')
    expect((await review(walk)).waitingDays).toBe(7)
    const items: { id: string }[] = (await planOf(service, walk.planId)).content.items
    const asked = [
      { question: 'Who does it?', itemId: items[0]?.id },
      { question: 'What of the leavers?', auditAction: 'A-1' },
      { question: 'Is the board informed?' },
    ]
    await act('plan-decision-record', walk, ann, {
      decision: 'REQUEST_INFORMATION',
      message: 'Please say more.',
      questions: asked,
    })
    const { content, nextDue, waitingDays } = await review(walk, administratorOf('QT1'))
    expect(nextDue).toMatchObject({ what: 'Answer to the request for information', dueOn: '2024-07-29' })
    expect(waitingDays).toBe(7)
    const [request] = content.informationRequests
    expect(request).toMatchObject({ version: 1, open: true, dueOn: '2024-07-29', answeredAt: null, answer: null })
    expect(
      request.questions.map(({ question, auditAction, item }: never) => [
        question,
        auditAction,
        (item as { id: string } | null)?.id,
      ]),
    ).toEqual([
      ['Who does it?', null, items[0]?.id],
      ['What of the leavers?', 'A-1', undefined],
      ['Is the board informed?', null, undefined],
    ])
    questions = request.questions
  })

  test('R39 all reasons at once why an answer is none', async () => {
    const [first = { id: '' }] = questions
    const answers = [
      { questionId: first.id, answer: ' ' },
      { questionId: first.id, answer: 'Again.' },
      { questionId: 'question_none', answer: 'What?' },
    ]
    expect(await refused('information-request-answer', walk, administratorOf('QT1'), { answer: '', answers })).toEqual([
      'INVALID_INPUT An answer has words.',
      'INVALID_INPUT An answer has words.',
      'INVALID_INPUT This question is answered twice.',
      'INVALID_INPUT This is no question of the open request.',
      'INVALID_INPUT Not answered: What of the leavers?',
      'INVALID_INPUT Not answered: Is the board informed?',
    ])
  })

  test('R39 answered, the days of the review go on where they stood', async () => {
    await moveTo('2024-07-20T09:00:00Z')
    const answers = questions.map(({ id }, index) => ({ questionId: id, answer: `Answer ${index}.` }))
    await act('information-request-answer', walk, administratorOf('QT1'), { answer: 'See below.', answers })
    const { content, nextDue, waitingDays, state } = await review(walk)
    expect(state).toBe('UNDER_REVIEW')
    // Asked for on 8 July with 28 days, of which the organisation had five.
    expect(nextDue).toMatchObject({ what: 'Review of the plan', dueOn: '2024-08-10' })
    expect(waitingDays).toBe(7)
    expect(content.informationRequests).toMatchObject([
      {
        open: false,
        answer: 'See below.',
        answeredAt: '2024-07-20T09:00:00.000Z',
        questions: [{ answer: 'Answer 0.' }, { answer: 'Answer 1.' }, { answer: 'Answer 2.' }],
      },
    ])
  })

  test.each(['information_request', 'information_question', 'information_answer'])(
    'S26 the database refuses to change %s',
    async table => {
      await expect(service.database.pool.query(`delete from ${table}`)).rejects.toThrow(/keeps what happened/)
    },
  )
})

describe('R41 R42 not agreed', () => {
  let walk: Walk
  const call = { team: 'REGIONAL_SECURITY_LEAD', arrangedFor: '2024-07-25T10:00:00+01:00' }
  const own = administratorOf('QM7')
  const lead = leadOf('Y61')
  beforeAll(async () => {
    walk = await underReview(service, 'QM7', ['1.1.1'])
    await decide(service, walk, 'NOT_AGREE')
  })

  test('R41 a call is owed', async () => {
    expect((await review(walk, own)).content.calls).toMatchObject([
      { version: 1, state: 'TO_ARRANGE', team: null, outcome: null },
    ])
    expect((await refused('review-call-hold', walk, ann, { outcome: 'Good.' }))[0]).toMatch(
      /The call is arranged first/,
    )
  })

  test('R41 it is arranged with a lead or the unit, moved, and held with an outcome', async () => {
    expect((await refused('review-call-arrange', walk, ann, { ...call, team: 'DSPT_TEAM' }))[0]).toMatch(
      /^INVALID_INPUT The call about this plan is with REGIONAL_SECURITY_LEAD/,
    )
    expect(
      (await refused('review-call-arrange', walk, ann, { ...call, arrangedFor: '2024-07-08T08:59:59+01:00' }))[0],
    ).toMatch(/^INVALID_INPUT A call is arranged for a time to come/)
    await act('review-call-arrange', walk, ann, call)
    await act('review-call-arrange', walk, lead, { ...call, arrangedFor: '2024-07-26T10:00:00+01:00' })
    const { rows } = await service.database.pool.query(
      `select changes from event where type = 'CALL_ARRANGED' and plan_id = $1 order by position`,
      [walk.planId.slice('plan_'.length)],
    )
    expect(rows.map(({ changes }) => changes)).toEqual([
      [
        { field: 'call.team', before: null, after: 'REGIONAL_SECURITY_LEAD' },
        { field: 'call.arrangedFor', before: null, after: '2024-07-25T09:00:00.000Z' },
      ],
      [{ field: 'call.arrangedFor', before: '2024-07-25T09:00:00.000Z', after: '2024-07-26T09:00:00.000Z' }],
    ])
    expect((await review(walk, own)).content.calls).toMatchObject([
      { state: 'ARRANGED', team: 'REGIONAL_SECURITY_LEAD', arrangedFor: '2024-07-26T09:00:00.000Z' },
    ])
    expect(await refused('review-call-hold', walk, lead, { outcome: ' ' })).toHaveLength(1)
    await act('review-call-hold', walk, lead, { outcome: 'They will name owners.', insideNote: 'They have nobody.' })
    expect((await review(walk, ann)).content.calls).toMatchObject([
      { state: 'HELD', outcome: 'They will name owners.', insideNote: 'They have nobody.' },
    ])
    expect((await refused('review-call-arrange', walk, ann, call))[0]).toMatch(/No call is owed/)
  })

  test('R41 the lead is formally asked to help, by the DSPT team', async () => {
    expect(await refused('lead-request', walk, lead, { message: 'Please.' })).toEqual(['FORBIDDEN'])
    expect(await refused('lead-request', walk, ann, { message: '' })).toEqual([
      'INVALID_INPUT Say what is asked of them.',
    ])
    await act('lead-request', walk, ann, { message: 'They need a hand.' })
    expect((await review(walk, lead)).content.leadRequests).toMatchObject([
      { team: 'REGIONAL_SECURITY_LEAD', version: 1, message: 'They need a hand.' },
    ])
    const told = await toldAbout(service, walk.odsCode, { kinds: ['LEAD_REQUESTED'] })
    expect(told).toMatchObject([{ addressee: 'REGIONAL_SECURITY_LEAD', organisation: { odsCode: walk.odsCode } }])
    expect(told[0]?.body).toContain('work with the organisation')
    expect(told[0]?.body).not.toContain('They need a hand')
  })

  test('R59 S9 notes and words among reviewers never reach the organisation', async () => {
    for (const person of [own, viewerOf('QM7')]) {
      const answer = await service.ask('plan-review', { id: walk.planId }, person)
      expect(answer.data.node.content.leadRequests).toMatchObject([{ message: null }])
      expect(JSON.stringify(answer)).not.toMatch(/They have nobody|They need a hand/)
    }
    const { rows } = await service.database.pool.query(
      `select 1 from event where changes::text || coalesce(reason, '') like '%They have nobody%'`,
    )
    expect(rows).toEqual([])
  })

  test('R42 the next version is compared with the one before, field by field', async () => {
    const [item] = (await planOf(service, walk.planId)).content.items
    const change = { owner: 'Head of estates', actions: ['Buy it', 'Roll it out'] }
    await done(
      service,
      'plan-item-update',
      { itemId: item.id, expectedRevision: (await planOf(service, walk.planId)).revision, item: change },
      own,
    )
    await submitPlan(service, walk)
    const { versions } = (await review(walk)).content
    expect(versions).toEqual([
      { version: 1, changesSincePrevious: [] },
      {
        version: 2,
        changesSincePrevious: [
          {
            itemId: item.id,
            kind: 'CHANGED',
            fields: [
              { field: 'actions', before: 'Buy and roll out the missing control', after: 'Buy it\nRoll it out' },
              { field: 'owner', before: 'Head of digital', after: 'Head of estates' },
            ],
          },
        ],
      },
    ])
  })
})
