import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, changesOf, reasons } from './acting.ts'
import { onPlan, reviewed, submitted } from './every-act.ts'
import { ann, jointCyberUnit, leadOf } from './people.ts'
import { addOrganisation, nextBoard, type Place } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { decide, planOf, requestReview, type Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const underReview = async (place: Place) => requestReview(service, await submitted(service, place))

const give = async (walk: Walk, person: Person, team: string, rest: object = {}) =>
  act(
    service,
    'teamOpinionRecord',
    { ...(await onPlan(service, walk)), team, opinion: 'SUPPORT', message: 'They can do this.', ...rest },
    person,
  )

let number = 0
const placeOf = async (kind: string): Promise<Place> =>
  kind === 'ICB' ? nextBoard() : addOrganisation(service, { odsCode: `P${100 + (number += 1)}`, kind, region: 'Y61' })

test.each([
  ['ICB', 'REGIONAL_SECURITY_LEAD'],
  ['NHS_TRUST', 'REGIONAL_SECURITY_LEAD'],
  ['CSU', 'REGIONAL_SECURITY_LEAD'],
  ['INDEPENDENT_OES', 'JOINT_CYBER_UNIT'],
  ['DHSC_ALB', 'JOINT_CYBER_UNIT'],
  ['KEY_IT_SUPPLIER', 'DSPT_TEAM'],
  ['LOCAL_AUTHORITY', 'DSPT_TEAM'],
])(
  'R33 R34 R64 the plan of a %s is looked at by the %s, whose opinion stands beside it and decides nothing',
  async (kind, team) => {
    const place = await placeOf(kind)
    const walk = await underReview(place)
    const person = { DSPT_TEAM: ann, JOINT_CYBER_UNIT: jointCyberUnit }[team] ?? leadOf(place.region ?? '')
    const { thing, events } = await give(walk, person, team, { opinion: 'NEED_INFORMATION' })
    expect(thing.state).toBe('UNDER_REVIEW')
    expect(events).toMatchObject([{ type: 'OPINION_RECORDED', actor: person.subject, plan_revision: thing.revision }])
    expect(changesOf(events[0])).toEqual([`opinion.${team}: null -> "NEED_INFORMATION"`])
    const { routedTo, content } = await planOf(service, walk.planId)
    expect(routedTo).toContain(team)
    expect(routedTo).toContain('DSPT_TEAM')
    expect(content.opinions).toMatchObject([
      { team, opinion: 'NEED_INFORMATION', message: 'They can do this.', version: 1 },
    ])
  },
)

test('R45 a second opinion stands beside the first, and edits nothing', async () => {
  const place = nextBoard()
  const walk = await underReview(place)
  const lead = leadOf(place.region ?? '')
  await give(walk, lead, 'REGIONAL_SECURITY_LEAD', { opinion: 'DO_NOT_SUPPORT' })
  await give(walk, lead, 'REGIONAL_SECURITY_LEAD')
  expect((await planOf(service, walk.planId)).content.opinions).toMatchObject([
    { opinion: 'DO_NOT_SUPPORT' },
    { opinion: 'SUPPORT' },
  ])
})

const notRouted = 'NOT_ROUTED_TO_YOU team'
test.each([
  ['a lead as the DSPT team', 'ICB', leadOf('Y61'), 'DSPT_TEAM', {}, [notRouted]],
  ['a reviewer as the lead', 'ICB', ann, 'REGIONAL_SECURITY_LEAD', {}, [notRouted]],
  ['a reviewer as a unit that does not look at it', 'ICB', ann, 'JOINT_CYBER_UNIT', {}, [notRouted, notRouted]],
  [
    'a lead on the plan of an independent operator',
    'INDEPENDENT_OES',
    leadOf('Y61'),
    'REGIONAL_SECURITY_LEAD',
    {},
    [notRouted],
  ],
  [
    'a lead on the plan of a local authority',
    'LOCAL_AUTHORITY',
    leadOf('Y61'),
    'REGIONAL_SECURITY_LEAD',
    {},
    [notRouted],
  ],
  [
    'a lead of elsewhere who is a reviewer too',
    'CSU',
    { subject: 'two', roles: ['DSPT_REVIEWER', 'REGIONAL_SECURITY_LEAD:Y56'] },
    'REGIONAL_SECURITY_LEAD',
    {},
    [notRouted],
  ],
  [
    'words that are none, and not routed',
    'CSU',
    ann,
    'REGIONAL_SECURITY_LEAD',
    { message: ' \n' },
    [notRouted, 'INVALID_INPUT message'],
  ],
])('R33 R34 refuses %s', async (_what, kind, person, team, rest, expected) => {
  const place = kind === 'ICB' ? await placeOf('NHS_TRUST') : await placeOf(kind)
  const answer = await give(await underReview(place), person, team, rest)
  expect(reasons(answer)).toEqual(expected)
  expect(answer.events).toEqual([])
})

test.each([
  ['before the review was requested', submitted, 'SUBMITTED'],
  [
    'after it was decided',
    async (within: RunningService, place: Place) => decide(within, await reviewed(within, place), 'APPROVE'),
    'APPROVED',
  ],
])('R34 no opinion is given %s', async (_when, prepare, from) => {
  const place = nextBoard()
  const { userErrors } = await give(await prepare(service, place), leadOf(place.region ?? ''), 'REGIONAL_SECURITY_LEAD')
  expect(userErrors).toMatchObject([{ __typename: 'TransitionNotAllowedError', path: [], from }])
})
