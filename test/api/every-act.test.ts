import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { acted, mutationsOf } from './acting.ts'
import { everyAct, mutationNames, ready } from './every-act.ts'
import { nextBoard } from './places.ts'
import { startService, type RunningService } from './service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

test('D1 D2 R64 no mutation of the schema is missing where these promises are tested', async () => {
  expect((await mutationsOf()).map(({ name }) => name).toSorted()).toEqual(Object.keys(everyAct).toSorted())
})

const told: Readonly<Record<string, readonly string[]>> = {
  assessmentEvidenceRecord: ['EVIDENCE_RECORDED'],
  assertionConfirm: ['ASSERTIONS_CONFIRMED'],
  auditActionsRecord: ['AUDIT_ACTIONS_RECORDED'],
  cyberEssentialsPlusRecord: ['CYBER_ESSENTIALS_PLUS_RECORDED'],
  assessmentPublish: ['ASSESSMENT_PUBLISHED', 'PLAN_SUBMITTED'],
  improvementPlanStart: ['PLAN_STARTED'],
  planItemAdd: ['PLAN_ITEM_ADDED'],
  planItemUpdate: ['PLAN_ITEM_CHANGED'],
  planItemRemove: ['PLAN_ITEM_REMOVED'],
  improvementPlanReviewRequest: ['REVIEW_REQUESTED'],
  informationRequestAnswer: ['INFORMATION_ANSWERED'],
  teamOpinionRecord: ['OPINION_RECORDED'],
  planDecisionRecord: ['PLAN_APPROVED'],
  exceptionalDateAgree: ['EXCEPTIONAL_DATE_AGREED'],
  planAcceptExceptionally: ['PLAN_ACCEPTED_EXCEPTIONALLY'],
  progressUpdateSubmit: ['PROGRESS_REPORTED'],
  completionClaim: ['COMPLETION_CLAIMED'],
  completionConfirm: ['COMPLETION_CONFIRMED'],
  completionRefuse: ['COMPLETION_REFUSED'],
  reviewClaim: ['REVIEW_CLAIMED'],
  reviewRelease: ['REVIEW_RELEASED'],
  decisionCorrect: ['DECISION_CORRECTED'],
  reviewCallArrange: ['CALL_ARRANGED'],
  reviewCallHold: ['CALL_HELD'],
  leadRequest: ['LEAD_REQUESTED'],
  advanceNoticeGive: ['ADVANCE_NOTICE_GIVEN'],
  escalationRecord: ['ESCALATED'],
  nisNoticeRecord: ['NIS_NOTICE_RECORDED'],
  cycleCalendarChange: ['CALENDAR_CHANGED'],
  updateRoundChange: ['ROUND_CHANGED'],
  routingChange: ['ROUTING_CHANGED'],
  notificationResend: ['NOTIFICATION_RESENT'],
  contactSet: ['CONTACT_SET'],
  sandboxClockSet: ['CLOCK_SET'],
}

/** What these act on has no revision. */
const withoutRevision = ['escalationRecord', 'nisNoticeRecord', 'notificationResend', 'contactSet', 'sandboxClockSet']

test.each(mutationNames)(
  'R64 D1 %s is told once, with who, when and what, and raises the revision by one',
  async mutation => {
    const { person, input } = await ready(mutation, service, nextBoard())
    const now = service.now()
    const { thing, events } = await acted(service, mutation, input, person)

    expect(events.map(({ type }) => type)).toEqual(told[mutation])
    for (const event of events) {
      expect(event).toMatchObject({ at: now, actor: person.subject, roles: person.roles })
      expect(event.request_id).toMatch(/^[0-9a-f-]{36}$/)
      expect(event.changes.length).toBeGreaterThan(0)
      for (const { before, after } of event.changes) expect(after).not.toEqual(before)
    }
    if (withoutRevision.includes(mutation)) return
    expect(thing.revision).toBe((input.expectedRevision ?? 0) + 1)
    if ('cycle' in input) return
    expect(events[0]?.[thing.id.startsWith('plan') ? 'plan_revision' : 'assessment_revision']).toBe(thing.revision)
  },
)

test.each([
  ['plan', 'improvement_plan', 1],
  ['assessment', 'assessment', 2],
])('D1 no revision of a %s is missing from the chain, and none stands there twice', async (name, table, first) => {
  const { rows } = await service.database.pool.query<{ latest: number; told: number[] }>(
    `select t.revision as latest, array_agg(e.${name}_revision order by e.${name}_revision) as told
     from ${table} t join event e on e.${name}_id = t.id and e.${name}_revision is not null group by t.id, t.revision`,
  )
  expect(rows.length).toBeGreaterThan(10)
  for (const { latest, told: revisions } of rows)
    expect(revisions).toEqual(Array.from({ length: latest - first + 1 }, (_none, index) => index + first))
})
