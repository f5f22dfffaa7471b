import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getNamedType, isInputObjectType } from 'graphql'
import { sampleAssertions } from '../../src/reference/sample-catalogue.ts'
import { act, acted, fingerprint, mutationsOf, reasons } from './acting.ts'
import { ready, revisedMutations } from './every-act.ts'
import { ann } from './people.ts'
import { nextBoard, staffOf } from './places.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

test('D1 every mutation that asks for a revision is tested here', async () => {
  const asking = (await mutationsOf()).filter(({ args }) => {
    const input = getNamedType(args[0]?.type)
    return isInputObjectType(input) && 'expectedRevision' in input.getFields()
  })
  expect(revisedMutations.toSorted()).toEqual(asking.map(({ name }) => name).toSorted())
})

// What the last act before has changed, by the way on which each mutation gets ready.
const item = [
  'items.ID.actions',
  'items.ID.fundingSecured',
  'items.ID.milestones',
  'items.ID.owner',
  'items.ID.plannedCompletionDate',
  'items.ID.resourcesSecured',
]
const approval = ['items.ID.baselineCompletionDate', 'state', 'status']
const supportGiven = ['opinion.REGIONAL_SECURITY_LEAD']
const everyAssertion = sampleAssertions.map(([assertion]) => `assertion.${assertion}`).toSorted()
const changed: Readonly<Record<string, readonly string[]>> = {
  assessmentEvidenceRecord: everyAssertion,
  // Nothing has happened to it yet.
  assertionConfirm: [],
  auditActionsRecord: everyAssertion,
  cyberEssentialsPlusRecord: everyAssertion,
  assessmentPublish: everyAssertion,
  planItemAdd: item,
  planItemUpdate: item,
  planItemRemove: item,
  improvementPlanReviewRequest: ['state', 'version'],
  informationRequestAnswer: ['state'],
  teamOpinionRecord: ['state'],
  planDecisionRecord: supportGiven,
  exceptionalDateAgree: supportGiven,
  planAcceptExceptionally: supportGiven,
  progressUpdateSubmit: approval,
  completionClaim: approval,
  completionConfirm: ['state'],
  completionRefuse: ['state'],
  reviewClaim: ['state'],
  reviewRelease: ['reviewClaim'],
  decisionCorrect: approval,
  reviewCallArrange: ['grounds', 'state'],
  reviewCallHold: ['call.arrangedFor', 'call.team'],
  leadRequest: ['grounds', 'state'],
  advanceNoticeGive: everyAssertion,
  escalationRecord: everyAssertion,
  cycleCalendarChange: ['rounds.SEPTEMBER_2024.dueOn'],
  updateRoundChange: ['noticeBy'],
  routingChange: ['noticeBy'],
}

test.each(revisedMutations)('D1 R44 %s on an older revision is refused with what has changed since', async mutation => {
  const { person, input } = await ready(mutation, service, nextBoard())
  const actual = Number(input.expectedRevision)
  const before = await fingerprint(service)
  const { thing, userErrors, dryRun } = await act(service, mutation, { ...input, expectedRevision: actual - 1 }, person)

  expect(userErrors).toMatchObject([
    {
      __typename: 'StaleRevisionError',
      code: 'STALE_REVISION',
      path: ['expectedRevision'],
      expected: actual - 1,
      actual,
    },
  ])
  const { changedAt, changedFields = [] } = userErrors[0] ?? {}
  const fields = new Set(changedFields.map(field => field.replace(/item_[0-9a-f-]{36}/, 'ID')))
  expect([...fields].toSorted()).toEqual(changed[mutation])
  expect(changedAt).toBe(mutation === 'assertionConfirm' ? new Date(0).toISOString() : service.now().toISOString())
  expect(thing.revision).toBe(actual)
  expect(dryRun).toBe(false)
  expect(await fingerprint(service)).toEqual(before)
})

test('D1 R44 everything that changed since is told, however long ago that is', async () => {
  const { person, input } = await ready('planDecisionRecord', service, nextBoard())
  const { userErrors } = await act(service, 'planDecisionRecord', { ...input, expectedRevision: 3 }, person)
  expect(userErrors[0]?.changedFields).toEqual(['opinion.REGIONAL_SECURITY_LEAD', 'state', 'version'])
})

test('R59 S9 that a team has given its opinion is told to reviewers, and not to the organisation', async () => {
  const place = nextBoard()
  const { input } = await ready('planDecisionRecord', service, place)
  const { planId, expectedRevision } = input
  const request = { planId, expectedRevision: Number(expectedRevision) - 2 }
  const { userErrors } = await act(service, 'improvementPlanReviewRequest', request, staffOf(place))
  expect(userErrors[0]).toMatchObject({ code: 'STALE_REVISION', actual: expectedRevision, changedFields: ['state'] })
})

test('D1 an act that changed no value is no reason to name one', async () => {
  const { person, input } = await ready('progressUpdateSubmit', service, nextBoard())
  await acted(service, 'progressUpdateSubmit', { ...input, round: null, items: [] }, person)
  const { planId, expectedRevision } = input
  const refused = await act(service, 'completionConfirm', { planId, expectedRevision }, ann)
  expect(reasons(refused)).toEqual(['STALE_REVISION expectedRevision', 'TRANSITION_NOT_ALLOWED'])
  expect(refused.userErrors[0]).toMatchObject({ actual: Number(expectedRevision) + 1, changedFields: [] })
})

test('D1 a revision that is not reached yet is refused as well', async () => {
  const { person, input } = await ready('planDecisionRecord', service, nextBoard())
  const later = Number(input.expectedRevision) + 1
  const { userErrors } = await act(service, 'planDecisionRecord', { ...input, expectedRevision: later }, person)
  expect(userErrors).toMatchObject([
    { expected: later, actual: later - 1, changedAt: service.now().toISOString(), changedFields: [] },
  ])
})

test('D1 R44 an old revision is told together with every other reason', async () => {
  const { person, input } = await ready('planDecisionRecord', service, nextBoard())
  const wrong = { ...input, expectedRevision: 1, message: ' ', judgements: [] }
  expect(reasons(await act(service, 'planDecisionRecord', wrong, person))).toEqual([
    'STALE_REVISION expectedRevision',
    'INVALID_INPUT message',
    'INVALID_INPUT judgements',
  ])
})
