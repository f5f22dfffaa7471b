import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { roleTable } from '../../src/domain/access.ts'
import { act, acted, fingerprint, mutationsOf, reasons } from './acting.ts'
import { itemsOf, onAssessment, onPlan, ready, reviewed } from './every-act.ts'
import { ann, memberOf } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { otherIssuer, startService, type RunningService } from './service.ts'
import { decide, judged, requestReview, submitPlan } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const reviewing = [
  'teamOpinionRecord',
  'planDecisionRecord',
  'exceptionalDateAgree',
  'planAcceptExceptionally',
  'completionConfirm',
  'completionRefuse',
  'reviewClaim',
  'decisionCorrect',
  'reviewCallArrange',
  'reviewCallHold',
  'leadRequest',
]
const belonging = ['ORGANISATION_ADMINISTRATOR', 'ORGANISATION_MEMBER', 'ORGANISATION_VIEWER']

test('S7 R43 every act on a plan that no organisation does is among them, except giving a claim back', async () => {
  const byOrganisations = Object.keys(roleTable.ORGANISATION_ADMINISTRATOR.may)
  const names = (await mutationsOf())
    .filter(({ extensions }) => String(extensions['permission']).startsWith('plan:'))
    .filter(({ extensions }) => !byOrganisations.includes(String(extensions['permission'])))
    .map(({ name }) => name)
  expect(names.toSorted()).toEqual([...reviewing, 'reviewRelease'].toSorted())
})

test.each(reviewing)(
  'S7 R43 nobody does %s for the organisation they belong to, under another grant, even for one they may only read',
  async mutation => {
    const place = nextBoard()
    const { person, input } = await ready(mutation, service, place)
    const before = await fingerprint(service)
    for (const role of belonging) {
      const answer = await act(service, mutation, input, {
        ...person,
        roles: [...person.roles, `${role}:${place.odsCode}`],
      })
      expect(reasons(answer)).toEqual(['SEPARATION_OF_DUTIES'])
    }
    expect(await fingerprint(service)).toEqual(before)
    const elsewhere = {
      ...person,
      roles: [...person.roles, ...belonging.map(role => `${role}:QYG`), `STATUS_CLIENT:${place.odsCode}`],
    }
    await acted(service, mutation, input, elsewhere)
  },
)

test.each(reviewing)(
  'S7 R43 nobody does %s for a plan that they have submitted or edited, when they belong to it no more',
  async mutation => {
    const place = nextBoard()
    const { person, input } = await ready(mutation, service, place)
    const before = await fingerprint(service)
    const answer = await act(service, mutation, input, { ...person, subject: staffOf(place).subject })
    expect(reasons(answer)).toEqual(['SEPARATION_OF_DUTIES'])
    const both = { subject: staffOf(place).subject, roles: [...person.roles, `ORGANISATION_VIEWER:${place.odsCode}`] }
    expect(reasons(await act(service, mutation, input, both))).toEqual(['SEPARATION_OF_DUTIES', 'SEPARATION_OF_DUTIES'])
    expect(await fingerprint(service)).toEqual(before)
  },
)

test.each(reviewing)(
  'S7 R43 %s is open to somebody whom another issuer gives the name of who has submitted and edited the plan',
  async mutation => {
    const place = nextBoard()
    const { person, input } = await ready(mutation, service, place)
    await acted(service, mutation, input, { ...person, subject: staffOf(place).subject, issuer: otherIssuer })
  },
)

const editorsBeforeIssuers = `update improvement_plan set editors =
  (select jsonb_agg(editor || '{"issuer": null}') from jsonb_array_elements(editors) editor) where id = $1`

test('S7 R43 where it is not known who issued the name of an editor, nobody of that name decides', async () => {
  const place = nextBoard()
  const walk = await reviewed(service, place)
  await service.database.pool.query(editorsBeforeIssuers, [walk.planId.slice(5)])
  const input = { ...(await onPlan(service, walk)), decision: 'REQUEST_INFORMATION', message: 'Who pays for it?' }
  for (const issuer of [{}, { issuer: otherIssuer }])
    for (const person of [{ subject: staffOf(place).subject }, { subject: 'zoe', actor: staffOf(place).subject }])
      expect(reasons(await act(service, 'planDecisionRecord', input, { ...ann, ...person, ...issuer }))).toEqual([
        'SEPARATION_OF_DUTIES',
      ])
})

test('S7 R64 who named whoever acted is on the record of each event, and of a claim', async () => {
  const place = nextBoard()
  const { input } = await ready('reviewClaim', service, place)
  await acted(service, 'reviewClaim', input, { ...ann, actor: 'zoe', issuer: otherIssuer })
  const { rows } = await service.database.pool.query(
    `select e.actor, e.actor_issuer, e.delegate, e.delegate_issuer, p.claimed_by, p.claimed_issuer
     from event e join improvement_plan p on p.id = e.plan_id where e.type = 'REVIEW_CLAIMED' and e.plan_id = $1`,
    [String(input['planId']).slice(5)],
  )
  expect(rows).toEqual([
    {
      actor: 'ann',
      actor_issuer: otherIssuer,
      delegate: 'zoe',
      delegate_issuer: null,
      claimed_by: 'ann',
      claimed_issuer: otherIssuer,
    },
  ])
})

test('S7 R32 a namesake does not give back a claim, and whoever holds it does', async () => {
  const place = nextBoard()
  const { input } = await ready('reviewClaim', service, place)
  const { thing } = await acted(service, 'reviewClaim', input, ann)
  const released = { planId: thing.id, expectedRevision: thing.revision }
  expect(reasons(await act(service, 'reviewRelease', released, { ...ann, issuer: otherIssuer }))).toEqual([
    'INVALID_INPUT planId',
  ])
  await acted(service, 'reviewRelease', released, ann)
})

test('S7 R37 R43 a namesake agrees to an exceptional date for the other party, and the same person does not', async () => {
  const place = nextBoard()
  const { input, person } = await ready('exceptionalDateAgree', service, place)
  const { thing } = await acted(service, 'exceptionalDateAgree', input, person)
  const other = input['party'] === 'DHSC' ? ann.roles : ['DHSC_OFFICIAL']
  const party = input['party'] === 'DHSC' ? 'NHS_ENGLAND' : 'DHSC'
  const given = { ...input, party, expectedRevision: thing.revision }
  expect(reasons(await act(service, 'exceptionalDateAgree', given, { subject: person.subject, roles: other }))).toEqual(
    ['SEPARATION_OF_DUTIES itemIds.0', 'SEPARATION_OF_DUTIES itemIds.1'],
  )
  await acted(service, 'exceptionalDateAgree', given, {
    subject: person.subject,
    roles: other,
    issuer: otherIssuer,
  })
})

test('R43 who has edited one item is an editor for every later version, and so is who only published it', async () => {
  const place = nextBoard()
  const walk = await decide(service, await reviewed(service, place), 'NOT_AGREE')
  const editing = {
    itemId: (await itemsOf(service, walk))[0],
    expectedRevision: (await onPlan(service, walk)).expectedRevision,
    item: { gap: 'Another.' },
  }
  await acted(service, 'planItemUpdate', editing, { ...memberOf(place.odsCode), subject: 'eve' })
  await acted(service, 'assessmentPublish', await onAssessment(service, place), { ...staffOf(place), subject: 'pia' })
  await requestReview(service, walk)
  const input = { ...(await onPlan(service, walk)), decision: 'REQUEST_INFORMATION', message: 'Who pays for it?' }
  for (const subject of ['eve', 'pia', staffOf(place).subject])
    expect(reasons(await act(service, 'planDecisionRecord', input, { ...ann, subject }))).toEqual([
      'SEPARATION_OF_DUTIES',
    ])
  expect(reasons(await act(service, 'planDecisionRecord', input, ann))).toEqual([])
})

test('R43 who has reported the progress does not confirm the completion', async () => {
  const place = nextBoard()
  const { input } = await ready('progressUpdateSubmit', service, place)
  const items = (input['items'] as { itemId: string }[]).map(({ itemId }) => ({ itemId, status: 'COMPLETE' }))
  const reporter = { ...memberOf(place.odsCode), subject: 'rob' }
  const { thing } = await acted(service, 'progressUpdateSubmit', { ...input, items }, reporter)
  const claim = await acted(
    service,
    'completionClaim',
    { planId: thing.id, expectedRevision: thing.revision },
    { ...staffOf(place), subject: 'cleo' },
  )
  for (const subject of ['rob', 'cleo'])
    expect(
      reasons(
        await act(
          service,
          'completionConfirm',
          { planId: thing.id, expectedRevision: claim.thing.revision },
          { ...ann, subject },
        ),
      ),
    ).toEqual(['SEPARATION_OF_DUTIES'])
})

test('R43 R38 it is told beside every other reason', async () => {
  const place = nextBoard()
  const walk = await requestReview(
    service,
    await submitPlan(service, await reviewed(service, place).then(async one => decide(service, one, 'NOT_AGREE'))),
  )
  const input = {
    ...(await onPlan(service, walk)),
    decision: 'APPROVE',
    message: '',
    judgements: await judged(service, walk),
  }
  expect(reasons(await act(service, 'planDecisionRecord', input, { ...ann, subject: staffOf(place).subject }))).toEqual(
    ['SEPARATION_OF_DUTIES', 'INVALID_INPUT message', 'CRITERIA_NOT_MET decision'],
  )
})
