// UPDATE_TRANSCRIPT=1 npm test -- test/api/whole-cycle writes the transcript anew: read it before it is kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { acts, type Act } from '../../src/domain/improvement-plan.ts'
import { importOrganisations } from '../../src/imports/organisations.ts'
import { eventsAfter, lastPosition, type EventRow } from './acting.ts'
import { serviceAt } from './places.ts'
import type { RunningService } from './service.ts'
import { cast, everybody, reviewers, type Actor } from './whole-cycle/cast.ts'
import { roads, toldOfActs, toldOfDueSteps } from './whole-cycle/expected.ts'
import { beginning, closing } from './whole-cycle/looks.ts'
import { beforeTheDeadline } from './whole-cycle/spring.ts'
import { Stage } from './whole-cycle/stage.ts'
import { reviewing } from './whole-cycle/summer.ts'
import { autumn, winter } from './whole-cycle/winter.ts'

const transcript = 'test/api/whole-cycle/transcript.md'

let service: RunningService
let stage: Stage
let events: readonly (EventRow & { readonly plan_id: string | null; readonly assessment_id: string })[]
let story: string

/** Everybody becomes known before the deadline, one after the other. Of the cycle before nothing is known, so nothing of it is escalated. */
const takeEverybody = async () => {
  const options = {
    author: { subject: 'importer', roles: [], requestId: null },
    now: service.now(),
    fileName: 'a file',
  }
  for (const { odsCode, name, kind, region } of everybody) {
    const row = { line: 1, odsCode, name, kind, region, icb: null, openedOn: null }
    await importOrganisations(service.database, { rows: [row], problems: [] }, options)
  }
}

beforeAll(async () => {
  service = await serviceAt('2024-05-20T06:00:00Z')
  stage = new Stage(service)
  await takeEverybody()
  const start = await lastPosition(service)
  for (const part of [beforeTheDeadline, reviewing, autumn, winter]) await part(stage)
  story = `${[...beginning, ...stage.lines, ...(await closing(stage))].join('\n')}\n`
  events = (await eventsAfter(service, start)) as typeof events
}, 60_000)
afterAll(() => service.stop())

test('D12 the transcript of a whole cycle reads as the one that is kept', () => {
  if (process.env['UPDATE_TRANSCRIPT'] === '1') writeFileSync(transcript, story)
  expect(story).toBe(readFileSync(transcript, 'utf8'))
  expect(story).not.toMatch(/[0-9a-f]{8}-|\bX\d\d\b|[A-Z]{3,}_|null|undefined/)
})

test.each(roads)('R16 R64 the %s has gone through these statuses and states', async (name, statuses, states) => {
  const who: Actor = cast[name]
  const { data } = await service.ask('assessment', { odsCode: who.odsCode, cycle: '2023-24' }, who.person)
  expect(data.assessment.statusHistory.map(({ to }: { to: string }) => to)).toEqual(statuses)
  expect(statesOf(who).map(({ after }) => after)).toEqual(states)
})

const statesOf = ({ odsCode }: Actor) =>
  events
    .filter(({ plan_id: plan }) => plan !== null && stage.plans.get(odsCode) === `plan_${plan}`)
    .flatMap(({ type, changes }) =>
      changes.filter(({ field }) => field === 'state').map(change => ({ ...change, type })),
    )

/** The act behind an event; a correction's is told by what it led to. */
const actOf: Readonly<Record<string, Act>> = {
  PLAN_SUBMITTED: 'PUBLISH',
  REVIEW_REQUESTED: 'REQUEST_REVIEW',
  PLAN_APPROVED: 'APPROVE',
  PLAN_NOT_AGREED: 'NOT_AGREE',
  INFORMATION_REQUESTED: 'REQUEST_INFORMATION',
  INFORMATION_ANSWERED: 'ANSWER',
  PLAN_ACCEPTED_EXCEPTIONALLY: 'ACCEPT_EXCEPTIONALLY',
  COMPLETION_CLAIMED: 'CLAIM_COMPLETION',
  COMPLETION_CONFIRMED: 'CONFIRM_COMPLETION',
  COMPLETION_REFUSED: 'REFUSE_COMPLETION',
  PLAN_CLOSED: 'CLOSE',
}
const decisionTo: Readonly<Record<string, string>> = { APPROVED: 'APPROVE', NOT_AGREED: 'NOT_AGREE' }

test('R66 every change of state is an act of the table and follows on the one before, and every act occurs', () => {
  const moves = everybody.flatMap(who => statesOf(who))
  expect(moves.length).toBeGreaterThan(40)
  for (const who of everybody) {
    const states = statesOf(who)
    expect(states.map(({ before }) => before)).toEqual([
      ...(states.length > 0 ? [null] : []),
      ...states.slice(0, -1).map(({ after }) => after),
    ])
  }
  const begun = moves.filter(({ before }) => before !== null)
  const taken = begun.map(({ type, after }) => actOf[type] ?? `CORRECT_TO_${decisionTo[String(after)]}`)
  const possible = begun.filter(({ before, after }, index) => {
    const act = acts[taken[index] as Act]
    return act.to === after && act.from.some(from => from === before)
  })
  expect(possible).toEqual(begun)
  expect(Object.keys(acts).filter(act => !taken.includes(act))).toEqual([
    'CORRECT_TO_NOT_AGREE',
    'CORRECT_TO_REQUEST_INFORMATION',
  ])
})

test('R66 the chain has no gaps, and goes on as time does', () => {
  const [first] = events
  expect(events.map(({ position }) => position)).toEqual(events.map((_event, index) => (first?.position ?? 0) + index))
  const instants = events.map(({ at }) => at.getTime())
  expect(instants).toEqual(instants.toSorted((left, right) => left - right))
})

test('R64 each reminder, chase and escalation happened once, and is once in the chain', () => {
  const flagged = events
    .filter(({ type }) => ['REMINDED', 'CHASED', 'ESCALATED'].includes(type))
    .map(({ type, assessment_id: assessment, changes }) => JSON.stringify([type, assessment, changes]))
  expect(flagged.length).toBeGreaterThan(15)
  expect(flagged.filter((one, index) => flagged.indexOf(one) !== index)).toEqual([])
})

const shortly = (kind: string): Readonly<Record<string, number>> => {
  const told = stage.told.filter(one => one.kind === kind)
  const nameOf = (odsCode: string) => Object.entries(cast).find(([, one]) => one.odsCode === odsCode)?.[0] ?? odsCode
  const counted = Map.groupBy(told, one => `${nameOf(one.organisation.odsCode)} ${one.addressee}`)
  return Object.fromEntries([...counted].map(([key, all]) => [key, all.length]))
}

test('R46 R47 R51 R65 whoever has to be told is told exactly once', () => {
  for (const [kind, expected] of Object.entries(toldOfDueSteps)) expect([kind, shortly(kind)]).toEqual([kind, expected])
  const messages = stage.told.map(
    ({ organisation, addressee, kind, createdAt }) => `${organisation.odsCode} ${addressee} ${kind} ${createdAt}`,
  )
  expect(messages.filter((one, index) => messages.indexOf(one) !== index)).toEqual([])
})

test.each(toldOfActs)(
  'R18 R33 R35 R39 R41 R49 R65 %s reaches each of its receivers once for each act',
  (kind, expected) => {
    const wanted = Object.entries(expected).map(([name, count]) => [
      name.includes(' ') ? name : `${name} ORGANISATION`,
      count,
    ])
    expect(shortly(kind)).toEqual(Object.fromEntries(wanted))
  },
)

test.each<[keyof typeof cast, string]>([
  ['board', 'HELD'],
  ['agency', 'NOT_NEEDED'],
  ['lateTrust', 'NOT_NEEDED'],
])('R41 the call that was owed to the %s is %s in the end', async (name, state) => {
  const id = stage.plans.get(cast[name].odsCode)
  const { data } = await service.ask('plan-review', { id }, reviewers.person)
  expect(data.node.content.calls.map((call: { state: string }) => call.state)).toEqual([state])
})
