import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, changesOf, reasons, baselinesAgreed } from './acting.ts'
import { approvedIn, drafted, onPlan, reviewed, submitted } from './every-act.ts'
import { administrator, ann } from './people.ts'
import { addOrganisation, nextBoard, routedPerson } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { assessmentOf, goodItem, judged, planOf, requestReview, submitPlan, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const decide = async (walk: Walk, decision: string, rest: object = {}, person: Person = ann) => {
  const judgements = decision === 'REQUEST_INFORMATION' ? [] : await judged(service, walk, decision === 'APPROVE')
  return act(
    service,
    'planDecisionRecord',
    { ...(await onPlan(service, walk)), decision, message: 'This is what we found.', judgements, ...rest },
    person,
  )
}

test.each([ann, administrator])(
  'R35 R54 R16 R64 approved by $subject: the status, the baseline and the decision in one act',
  async person => {
    const place = nextBoard()
    const walk = await reviewed(service, place)
    const { revision } = await planOf(service, walk.planId)
    const { thing, events } = await decide(walk, 'APPROVE', {}, person)
    expect(thing).toMatchObject({
      state: 'APPROVED',
      version: 1,
      nextDue: { what: 'Progress update SEPTEMBER_2024', dueOn: '2024-09-30', overdue: false },
      assessment: { status: 'APPROACHING_STANDARDS' },
    })
    expect(events).toMatchObject([
      {
        type: 'PLAN_APPROVED',
        actor: person.subject,
        reason: 'This is what we found.',
        plan_revision: thing.revision,
        assessment_revision: thing.assessment.revision,
      },
    ])
    const { content } = await planOf(service, walk.planId)
    expect(changesOf(events[0])).toEqual([
      'state: "UNDER_REVIEW" -> "APPROVED"',
      ...baselinesAgreed(content.items),
      'status: "STANDARDS_NOT_MET" -> "APPROACHING_STANDARDS"',
    ])
    expect(content.decisions).toMatchObject([
      {
        decision: 'APPROVE',
        version: 1,
        revision,
        grounds: [],
        waived: [],
        exceptional: false,
        message: 'This is what we found.',
      },
    ])
    expect(content.decisions[0].judgements).toHaveLength(2)
    expect(content.items).toMatchObject([
      { baselineCompletionDate: goodItem.plannedCompletionDate },
      { baselineCompletionDate: goodItem.plannedCompletionDate },
    ])
    expect((await assessmentOf(service, place.odsCode)).statusHistory.at(-1)).toMatchObject({
      from: 'STANDARDS_NOT_MET',
      to: 'APPROACHING_STANDARDS',
    })
    const { rows } = await service.database.pool.query(
      `select act, reason from status_change where assessment_id = $1 and to_status = 'APPROACHING_STANDARDS'`,
      [walk.assessmentId.slice(11)],
    )
    expect(rows).toEqual([{ act: 'planDecisionRecord', reason: 'This is what we found.' }])
  },
)

test('R34 without the opinion of the routed team it takes a written reason, and that criterion is waived', async () => {
  const walk = await requestReview(service, await submitted(service, nextBoard()))
  const { userErrors } = await decide(walk, 'APPROVE')
  expect(userErrors).toMatchObject([
    { __typename: 'CriteriaNotMetError', path: ['decision'], criteria: [{ code: 'ROUTED_TEAM_SUPPORTS', items: [] }] },
  ])
  expect(reasons(await decide(walk, 'APPROVE', { withoutOpinionReason: ' ' }))).toEqual(['CRITERIA_NOT_MET decision'])
  expect(reasons(await decide(walk, 'APPROVE', { withoutOpinionReason: 'The post is vacant.' }))).toEqual([])
  expect((await planOf(service, walk.planId)).content.decisions).toMatchObject([{ waived: ['ROUTED_TEAM_SUPPORTS'] }])
})

test('R34 R33 of an organisation that is routed to the DSPT team alone no other opinion is asked for', async () => {
  const place = await addOrganisation(service, { odsCode: 'LA1', kind: 'LOCAL_AUTHORITY', region: null })
  expect(reasons(await decide(await requestReview(service, await submitted(service, place)), 'APPROVE'))).toEqual([])
})

test('R34 an opinion that does not support it, or of an older version, is no support', async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  const { team, person } = routedPerson(place) ?? { team: '', person: ann }
  await acted(
    service,
    'teamOpinionRecord',
    { ...(await onPlan(service, walk)), team, opinion: 'DO_NOT_SUPPORT', message: 'Not any more.' },
    person,
  )
  expect(reasons(await decide(walk, 'APPROVE'))).toEqual(['CRITERIA_NOT_MET decision'])

  const older = nextBoard()
  const again = await reviewed(service, older)
  await decide(again, 'NOT_AGREE')
  await requestReview(service, await submitPlan(service, again))
  const { userErrors } = await decide(again, 'APPROVE')
  expect(userErrors[0]?.criteria?.map(({ code }) => code)).toEqual(['ROUTED_TEAM_SUPPORTS'])
})

test('R41 R38 not agreed: the status stays, the grounds are recorded, and every no has its reason', async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place, { ...goodItem, owner: null })
  const { thing, events } = await decide(walk, 'NOT_AGREE')
  expect(thing).toMatchObject({ state: 'NOT_AGREED', nextDue: null, assessment: { status: 'STANDARDS_NOT_MET' } })
  expect(events).toMatchObject([{ type: 'PLAN_NOT_AGREED', assessment_revision: null }])
  const { decisions } = (await planOf(service, walk.planId)).content
  expect(decisions).toMatchObject([
    {
      decision: 'NOT_AGREE',
      grounds: ['EVERY_ITEM_HAS_AN_OWNER', 'EVERY_ITEM_IS_REALISTIC_AND_ROBUST'],
      judgements: [{ reason: 'Nobody has been asked to do it.' }, {}],
    },
  ])
  expect((await assessmentOf(service, place.odsCode)).statusHistory).toHaveLength(1)
})

test('R38 R41 a plan that meets everything is not agreed only where an item is doubted', async () => {
  const walk = await reviewed(service, nextBoard())
  expect(reasons(await decide(walk, 'NOT_AGREE', { judgements: await judged(service, walk, true) }))).toEqual([
    'INVALID_INPUT judgements',
  ])
})

test('R39 a request for information needs no judgements, and waits 14 days for the answer', async () => {
  const walk = await reviewed(service, nextBoard())
  const { thing, events } = await decide(walk, 'REQUEST_INFORMATION')
  expect(thing).toMatchObject({
    state: 'INFORMATION_REQUESTED',
    nextDue: { what: 'Answer to the request for information', dueOn: '2024-07-22' },
  })
  expect(events).toMatchObject([{ type: 'INFORMATION_REQUESTED', reason: 'This is what we found.' }])
})

test.each([
  ['a draft', drafted, 'DRAFT'],
  ['submitted', submitted, 'SUBMITTED'],
  ['approved', approvedIn, 'APPROVED'],
])('R32 R45 nothing is decided on a plan that is %s', async (_state, prepare, from) => {
  const walk = await prepare(service, nextBoard())
  for (const decision of ['APPROVE', 'NOT_AGREE', 'REQUEST_INFORMATION']) {
    const { userErrors, events } = await decide(walk, decision)
    expect(userErrors[0]).toMatchObject({ __typename: 'TransitionNotAllowedError', from, path: [] })
    expect(events).toEqual([])
  }
})
