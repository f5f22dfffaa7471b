import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { act, acted, fingerprint, reasons } from './acting.ts'
import { approvedIn, onAssessment, reviewed, submitted } from './every-act.ts'
import { administrator } from './people.ts'
import { addOrganisation, nextBoard, serviceAt, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import { answerAll, claimed, confirmed } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const start = async (place: Place, within = service) => {
  const { assessmentId } = await onAssessment(within, place)
  return act(within, 'improvementPlanStart', { assessmentId }, staffOf(place))
}

test('R21 R64 the draft lists exactly the mandatory items with no response, in their numeric order', async () => {
  const place = nextBoard()
  await answerAll(service, place.odsCode, ['9.5.11', '9.5.3', '10.1.1', '1.1.6'], ['2.2.1'])
  const { thing, events } = await start(place)
  expect(thing).toMatchObject({
    revision: 1,
    version: 0,
    state: 'DRAFT',
    nextDue: { dueOn: '2024-06-30', overdue: true },
  })
  const { items } = thing.content
  expect(items.map((item: { evidenceItem: { reference: string } }) => item.evidenceItem.reference)).toEqual([
    '9.5.3',
    '9.5.11',
    '10.1.1',
  ])
  expect(items[0]).toMatchObject({
    origin: 'NO_RESPONSE',
    gap: 'Sample item 9.5.3: Secure configuration',
    actions: [],
    owner: null,
    plannedCompletionDate: null,
    status: 'NOT_STARTED',
  })
  expect(events).toMatchObject([{ type: 'PLAN_STARTED', plan_revision: 1, actor: staffOf(place).subject }])
  expect(events[0]?.changes).toMatchObject([
    { field: 'state', before: null, after: 'DRAFT' },
    ...['9.5.3', '9.5.11', '10.1.1'].map(evidenceReference => ({ before: null, after: { evidenceReference } })),
  ])
})

test('R21 R23 for an independent operator without an audit the draft lists the audit itself', async () => {
  const place = await addOrganisation(service, { odsCode: 'NIO2', kind: 'INDEPENDENT_OES', region: null })
  await answerAll(service, place.odsCode, ['1.1.1'])
  const { thing } = await start(place)
  expect(thing.content.items.map(({ origin }: { origin: string }) => origin)).toEqual(['NO_RESPONSE', 'AUDIT_NOT_DONE'])
})

test.each(['NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB'])(
  'R1 an organisation of kind %s may',
  async kind => {
    const place = await addOrganisation(service, {
      odsCode: `K${kind.replaceAll('_', '').slice(0, 8)}`,
      kind,
      region: 'Y61',
    })
    expect(reasons(await start(place))).toEqual([])
  },
)

test('R1 any other is refused with the kinds that may', async () => {
  const place = await addOrganisation(service, { odsCode: 'OTHER1', kind: 'OTHER', region: 'Y61' })
  const before = await fingerprint(service)
  const answer = await start(place)
  expect(reasons(answer)).toEqual(['NOT_ELIGIBLE assessmentId'])
  for (const kind of ['NHS_TRUST', 'ICB', 'CSU', 'INDEPENDENT_OES', 'KEY_IT_SUPPLIER', 'LOCAL_AUTHORITY', 'DHSC_ALB'])
    expect(answer.userErrors[0]?.message).toContain(kind)
  expect(await fingerprint(service)).toEqual(before)
})

test.each([
  ['would be met on publishing', async (place: Place) => void (await answerAll(service, place.odsCode, []))],
  [
    'was met when it was published',
    async (place: Place) => {
      await answerAll(service, place.odsCode, [])
      await acted(service, 'assessmentPublish', await onAssessment(service, place), staffOf(place))
      const responses = [{ reference: '1.1.1', response: 'NOT_RESPONDED' }]
      await acted(
        service,
        'assessmentEvidenceRecord',
        { ...(await onAssessment(service, place)), responses },
        staffOf(place),
      )
    },
  ],
])('R13 there is no plan where the standard %s', async (_what, prepare) => {
  const place = nextBoard()
  await prepare(place)
  const answer = await start(place)
  expect(reasons(answer)).toEqual(['STANDARD_ALREADY_MET assessmentId'])
  expect(answer).toMatchObject({ thing: null, events: [] })
})

test.each([
  ['a draft', async (place: Place) => void (await start(place)), 'DRAFT', ['SUBMITTED', 'CLOSED']],
  [
    'a submitted plan',
    async (place: Place) => void (await submitted(service, place)),
    'SUBMITTED',
    ['UNDER_REVIEW', 'CLOSED'],
  ],
  [
    'a plan under review',
    async (place: Place) => void (await reviewed(service, place)),
    'UNDER_REVIEW',
    ['INFORMATION_REQUESTED', 'NOT_AGREED', 'APPROVED', 'CLOSED'],
  ],
  [
    'an approved plan',
    async (place: Place) => void (await approvedIn(service, place)),
    'APPROVED',
    ['COMPLETION_CLAIMED', 'CLOSED'],
  ],
])('R17 D1 an assessment that has %s starts no other', async (_what, prepare, from, allowed) => {
  const place = nextBoard()
  await prepare(place)
  const { userErrors, events } = await start(place)
  expect(userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowedError', code: 'TRANSITION_NOT_ALLOWED', path: [], from, allowed },
  ])
  expect(events).toEqual([])
})

test('R13 D1 after a completed plan there is no other, for both reasons', async () => {
  const place = nextBoard()
  await confirmed(service, await claimed(service, await approvedIn(service, place)))
  expect(reasons(await start(place))).toEqual(['STANDARD_ALREADY_MET assessmentId', 'TRANSITION_NOT_ALLOWED'])
})

describe('before the template can be had', () => {
  let early: RunningService
  beforeAll(async () => {
    early = await serviceAt('2024-05-21T22:59:59.999Z')
  })
  afterAll(() => early.stop())

  test('R20 R1 the answer says when, beside every other reason', async () => {
    const place = await addOrganisation(early, { odsCode: 'OTHER2', kind: 'OTHER', region: null })
    const answer = await start(place, early)
    expect(reasons(answer)).toEqual(['NOT_ELIGIBLE assessmentId', 'NOT_YET_AVAILABLE'])
    expect(answer.userErrors[1]?.message).toContain('2024-05-22')
  })

  test('R20 it can be had from midnight in London on 22 May', async () => {
    const place = nextBoard()
    expect(reasons(await start(place, early))).toEqual(['NOT_YET_AVAILABLE'])
    await acted(early, 'sandboxClockSet', { now: '2024-05-21T23:00:00Z' }, administrator)
    expect(reasons(await start(place, early))).toEqual([])
  })
})
