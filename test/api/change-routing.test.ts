import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { OrganisationKind } from '../../src/domain/organisation.ts'
import { routedTo } from '../../src/domain/routing.ts'
import { administrator, ann, jointCyberUnit, leadOf } from './people.ts'
import { addOrganisation } from './places.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { decide, done, draftPlan, planOf, requestReview, submitPlan, type Walk } from './walk.ts'

const kind = 'DHSC_ALB'
const region = 'Y60'
const [unit, lead] = ['JOINT_CYBER_UNIT', 'REGIONAL_SECURITY_LEAD']

let service: RunningService
/** Asked for before the change, asked for on its day, and submitted without being asked for. */
let before: Walk
let after: Walk
let waiting: Walk

const submitted = async (odsCode: string) =>
  submitPlan(
    service,
    await draftPlan(service, (await addOrganisation(service, { odsCode, kind, region })).odsCode, ['1.1.1']),
  )

const cycleNow = async () =>
  (await service.ask('cycles')).data.cycles.find(({ code }: { code: string }) => code === '2023-24')

const change = async (input: object = {}, person: Person = administrator) => {
  const { revision } = await cycleNow()
  const given = { cycle: '2023-24', expectedRevision: revision, kind, from: '2024-07-20', routedTo: lead }
  const answer = await service.ask('routing-change', { input: { ...given, reason: 'As announced.', ...input } }, person)
  return { ...answer.data?.routingChange, errors: answer.errors }
}

const moveTo = (now: string) => done(service, 'sandbox-clock-set', { now }, administrator)
const teamsOf = async ({ planId }: Walk) => (await planOf(service, planId)).routedTo

const queueOf = async (team: string): Promise<readonly string[]> => {
  const question = `query ($team: ReviewTeam) { improvementPlans(first: 50, filter: { routedTo: $team, kinds: [DHSC_ALB] }) { nodes { organisation { odsCode } } } }`
  const { data } = await service.send(question, { team }, ann)
  return data.improvementPlans.nodes
    .map((node: { organisation: { odsCode: string } }) => node.organisation.odsCode)
    .toSorted()
}

const toldOf = async ({ planId }: Walk) => {
  const { rows } = await service.database.pool.query(
    `select addressee from notification where plan_id = $1 and kind = 'REVIEW_REQUESTED' order by addressee`,
    [planId.slice('plan_'.length)],
  )
  return rows.map(({ addressee }) => addressee)
}

const opine = async (walk: Walk, team: string, person: Person) => {
  const { revision: expectedRevision } = await planOf(service, walk.planId, person)
  const input = { planId: walk.planId, expectedRevision, team, opinion: 'SUPPORT', message: 'They can do this.' }
  const { data, errors } = await service.ask('team-opinion-record', { input }, person)
  return (
    errors?.map(({ extensions }) => extensions.code) ??
    data.teamOpinionRecord.userErrors.map(({ code }: { code: string }) => code)
  )
}

beforeAll(async () => {
  service = await startService()
  before = await requestReview(service, await submitted('ZR1'))
  after = await submitted('ZR2')
  waiting = await submitted('ZR3')
})
afterAll(() => service.stop())

describe('R33 R55 a change of the routing', () => {
  test('R33 R55 is made by an administrator for a day to come, and is on record for everybody', async () => {
    const { cycle, userErrors } = await change()
    expect(userErrors).toEqual([])
    const changed = { field: 'routing.DHSC_ALB.2024-07-20', before: unit, after: lead }
    expect(cycle.changes.at(-1)).toEqual({
      at: '2024-07-08T08:00:00.000Z',
      reason: 'As announced.',
      changes: [changed],
    })
    expect(cycle.kinds.find((one: { kind: string }) => one.kind === kind)).toEqual({
      kind,
      routedTo: ['DSPT_TEAM', unit],
      routing: [
        { from: '2023-07-01', routedTo: ['DSPT_TEAM', unit] },
        { from: '2024-07-20', routedTo: ['DSPT_TEAM', lead] },
      ],
    })
    const { rows } = await service.database.pool.query(
      `select actor, reason, changes from event where type = 'ROUTING_CHANGED' order by position`,
    )
    expect(rows).toEqual([
      { actor: 'dora', reason: 'As announced.', changes: [{ ...changed, field: `cycles.2023-24.${changed.field}` }] },
    ])
  })

  test('R33 a dry run shows what would be, and keeps nothing', async () => {
    const was = await cycleNow()
    const { cycle } = await change({ from: '2024-08-01', routedTo: 'DSPT_TEAM', dryRun: true })
    expect(cycle.kinds.find((one: { kind: string }) => one.kind === kind).routing).toHaveLength(3)
    expect(await cycleNow()).toEqual(was)
  })

  test.each([
    ['today', { from: '2024-07-08' }, ['from']],
    ['to the team it has', { routedTo: lead }, ['routedTo']],
    ['without a reason', { from: '2024-08-01', routedTo: unit, reason: ' ' }, ['reason']],
    ['to a team that may not act on it', { kind: 'CSU', routedTo: unit }, ['routedTo']],
  ])('R33 is refused %s, and keeps nothing', async (_case, input, fields) => {
    const was = await cycleNow()
    const { userErrors } = await change(input)
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(fields)
    expect(await cycleNow()).toEqual(was)
  })

  test('R55 whoever has seen an older calendar is told what has changed since', async () => {
    const { userErrors } = await change({ expectedRevision: 1, from: '2024-09-01', routedTo: unit })
    expect(userErrors).toMatchObject([{ code: 'STALE_REVISION', changedFields: ['routing.DHSC_ALB.2024-07-20'] }])
  })

  test.each([
    ['a reviewer', ann],
    ['the Joint Cyber Unit', jointCyberUnit],
    ['a lead', leadOf(region)],
  ])('R55 is not for %s', async (_who, person) => {
    const { errors } = await change({ from: '2024-09-01', routedTo: unit }, person)
    expect(errors?.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual(['FORBIDDEN'])
  })
})

describe('R33 the routing on its day', () => {
  test('R33 until that day nothing is routed elsewhere', async () => {
    for (const walk of [before, after, waiting]) expect(await teamsOf(walk)).toEqual(['DSPT_TEAM', unit])
    expect(await queueOf(unit)).toEqual(['ZR1', 'ZR2', 'ZR3'])
    expect(await queueOf(lead)).toEqual([])
  })

  test('R33 from that day on, what was requested keeps its team and the rest goes to the new one', async () => {
    await moveTo('2024-07-19T23:30:00Z')
    await requestReview(service, after)
    expect(await teamsOf(before)).toEqual(['DSPT_TEAM', unit])
    expect(await teamsOf(after)).toEqual(['DSPT_TEAM', lead])
    expect(await teamsOf(waiting)).toEqual(['DSPT_TEAM', lead])
    expect(await queueOf(unit)).toEqual(['ZR1'])
    expect(await queueOf(lead)).toEqual(['ZR2', 'ZR3'])
    expect(await queueOf('DSPT_TEAM')).toEqual(['ZR1', 'ZR2', 'ZR3'])
    const { routedTo: today } = (await cycleNow()).kinds.find((one: { kind: string }) => one.kind === kind)
    expect(today).toEqual(['DSPT_TEAM', lead])
  })

  test('R33 R65 the team of the plan is told', async () => {
    expect(await toldOf(before)).toEqual(['DSPT_TEAM', unit])
    expect(await toldOf(after)).toEqual(['DSPT_TEAM', lead])
  })

  test('R33 R34 the team of the plan gives its opinion, and the other none', async () => {
    expect(await opine(before, lead, leadOf(region))).toEqual(['NOT_ROUTED_TO_YOU'])
    expect(await opine(after, unit, jointCyberUnit)).toEqual(['NOT_ROUTED_TO_YOU'])
    expect(await opine(before, unit, jointCyberUnit)).toEqual([])
    expect(await opine(after, lead, leadOf(region))).toEqual([])
    expect(await opine(waiting, unit, jointCyberUnit)).toEqual(['TRANSITION_NOT_ALLOWED', 'NOT_ROUTED_TO_YOU'])
    expect(await opine(waiting, lead, leadOf(region))).toEqual(['TRANSITION_NOT_ALLOWED'])
    await decide(service, before, 'APPROVE')
    await decide(service, after, 'APPROVE')
    expect((await planOf(service, after.planId)).state).toBe('APPROVED')
  })
})

test('R33 rows are found and shown by the rule that decides', async () => {
  await change({ from: '2024-08-01', routedTo: 'DSPT_TEAM' })
  await change({ from: '2024-09-01', routedTo: unit })
  await change({ kind: 'KEY_IT_SUPPLIER', from: '2024-08-15', routedTo: lead })
  const { kinds } = await cycleNow()
  const { rows } = await service.database.pool.query(
    `select k.kind, k.may_submit_plan as "maySubmitPlan", k.routed_to as "routedTo", k.gives_notice_to as "givesNoticeTo",
       (select coalesce(json_agg(json_build_object('fromDay', r.from_day, 'routedTo', r.routed_to) order by r.from_day), '[]')
        from routing_change r where r.cycle_code = k.cycle_code and r.kind = k.kind) as "routingChanges"
     from cycle_kind k where k.cycle_code = '2023-24'`,
  )
  const cycle = { kinds: Object.fromEntries(rows.map(row => [row.kind, row])) } as never
  for (const shown of kinds as { kind: OrganisationKind; routing: { from: string; routedTo: string[] }[] }[])
    for (const { from, routedTo: teams } of shown.routing) expect(routedTo(cycle, shown.kind, from)).toEqual(teams)
  expect(kinds.flatMap(({ routing }: { routing: object[] }) => routing)).toHaveLength(12)
})
