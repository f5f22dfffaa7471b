import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, acted, reasons } from './acting.ts'
import { drafted, itemsOf, onAssessment, onPlan } from './every-act.ts'
import { memberOf } from './people.ts'
import { addOrganisation, nextBoard, staffOf, type Place } from './places.ts'
import { startService, type RunningService } from './service.ts'
import type { Walk } from './walk.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const add = async (place: Place, walk: Walk, about: object, item: object = {}) =>
  act(service, 'planItemAdd', { ...(await onPlan(service, walk)), ...about, item }, memberOf(place.odsCode))

const remove = async (place: Place, walk: Walk, index: number) => {
  const { expectedRevision } = await onPlan(service, walk)
  return acted(
    service,
    'planItemRemove',
    { itemId: (await itemsOf(service, walk))[index], expectedRevision },
    staffOf(place),
  )
}

test('R21 R22 a partial response, an assertion and an audit action are added by hand, after those that are there', async () => {
  const place = nextBoard()
  const walk = await drafted(service, place)
  const responses = [{ reference: '2.2.1', response: 'PARTIAL' }]
  await acted(
    service,
    'assessmentEvidenceRecord',
    { ...(await onAssessment(service, place)), responses },
    staffOf(place),
  )
  const actions = [{ reference: 'A1', finding: 'No log is read.', evidence: [], outstanding: true }]
  await acted(service, 'auditActionsRecord', { ...(await onAssessment(service, place)), actions }, staffOf(place))
  await service.database.pool.query(
    `delete from assertion_confirmation where assertion = '6.3' and assessment_id = $1`,
    [walk.assessmentId.slice(11)],
  )
  await remove(place, walk, 0)

  const { thing, events } = await add(
    place,
    walk,
    { evidence: '2.2.1' },
    { gap: 'Nobody watches it.', owner: 'Head of estates' },
  )
  expect(thing.content.items[1]).toMatchObject({
    origin: 'PARTIAL_RESPONSE',
    gap: 'Nobody watches it.',
    owner: 'Head of estates',
  })
  expect(events).toMatchObject([{ type: 'PLAN_ITEM_ADDED', plan_revision: thing.revision }])
  expect(events[0]?.changes).toMatchObject([
    {
      field: `items.${thing.content.items[1].id}`,
      before: null,
      after: { origin: 'PARTIAL_RESPONSE', evidenceReference: '2.2.1' },
    },
  ])
  await add(place, walk, { assertion: '6.3' })
  const last = await add(place, walk, { auditAction: 'A1' })
  expect(last.thing.content.items).toMatchObject([
    { origin: 'NO_RESPONSE', evidenceItem: { reference: '4.1.1' } },
    { origin: 'PARTIAL_RESPONSE', evidenceItem: { reference: '2.2.1' } },
    { origin: 'UNCONFIRMED_ASSERTION', assertion: '6.3' },
    { origin: 'AUDIT_ACTION', auditAction: 'A1' },
  ])
  expect(reasons(await add(place, walk, { auditAction: 'A1' }))).toEqual(['ITEM_ALREADY_IN_PLAN auditAction'])
  expect(reasons(await add(place, walk, { evidence: '2.2.1' }, { actions: [''] }))).toEqual([
    'ITEM_ALREADY_IN_PLAN evidence',
    'INVALID_INPUT item.actions.0',
  ])
})

test('R23 the audit itself comes back after it was removed, once', async () => {
  const place = await addOrganisation(service, { odsCode: 'NIO3', kind: 'INDEPENDENT_OES', region: null })
  const walk = await drafted(service, place)
  await remove(place, walk, 2)
  expect((await add(place, walk, { auditNotDone: true })).thing.content.items[2]).toMatchObject({
    origin: 'AUDIT_NOT_DONE',
  })
  expect(reasons(await add(place, walk, { auditNotDone: true }))).toEqual(['ITEM_ALREADY_IN_PLAN auditNotDone'])
})

test.each([
  ['nothing named', {}, ['INVALID_INPUT']],
  ['two things named', { evidence: '1.1.1', assertion: '1.1' }, ['INVALID_INPUT']],
  ['evidence that is complete', { evidence: '1.1.2' }, ['INVALID_INPUT evidence']],
  ['evidence that is not mandatory', { evidence: '1.1.6' }, ['INVALID_INPUT evidence']],
  ['evidence that is not known', { evidence: '99.9.9' }, ['INVALID_INPUT evidence']],
  ['an assertion that is confirmed', { assertion: '6.3' }, ['INVALID_INPUT assertion']],
  ['an audit action that is not known', { auditAction: 'A9' }, ['INVALID_INPUT auditAction']],
  ['an audit not done, of a board', { auditNotDone: true }, ['INVALID_INPUT auditNotDone']],
  ['what is in the plan', { evidence: '1.1.1' }, ['ITEM_ALREADY_IN_PLAN evidence']],
])('R22 refuses %s', async (_what, about, expected) => {
  const place = nextBoard()
  expect(reasons(await add(place, await drafted(service, place), about))).toEqual(expected)
})
