import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { holdersFor, learns, nameOf } from './holders.ts'
import { plantPlans, type Planted } from './planted.ts'
import { operation, startService, statementsDuring, type Person, type RunningService } from './service.ts'

let service: RunningService
let plans: Awaited<ReturnType<typeof plantPlans>>
beforeAll(async () => {
  service = await startService()
  plans = await plantPlans(service)
}, 60_000)
afterAll(() => service.stop())

type On = 'planId' | 'itemId' | 'assessmentId' | 'notificationId' | 'organisationId'

const item = { gap: 'Something', actions: ['Something'] }

const notice = {
  kind: 'PENALTY',
  issuedOn: '2024-07-01',
  issuedBy: 'An authority',
  reference: 'N-1',
  summary: 'A fine.',
}

/** Every act on something that exists, with what else its input needs. */
const acts: Readonly<Record<string, readonly [on: On, input: object]>> = {
  'advance-notice-give': ['assessmentId', { message: 'It will come late.' }],
  'assertion-confirm': ['assessmentId', { assertions: ['1.1'] }],
  'assessment-evidence-record': ['assessmentId', { responses: [{ reference: '1.1.1', response: 'COMPLETE' }] }],
  'assessment-publish': ['assessmentId', {}],
  'audit-actions-record': ['assessmentId', { actions: [] }],
  'completion-claim': ['planId', {}],
  'completion-confirm': ['planId', {}],
  'completion-refuse': ['planId', { reason: 'Not yet.' }],
  'cyber-essentials-plus-record': ['assessmentId', { certificateUntil: '2025-01-01' }],
  'decision-correct': ['planId', { decision: 'NOT_AGREE', message: 'No.', judgements: [], reason: 'A slip.' }],
  'escalation-record': ['assessmentId', { reason: 'They do not answer.' }],
  'exceptional-date-agree': ['planId', { itemIds: [], party: 'DHSC', reason: 'It is exceptional.' }],
  'improvement-plan-review-request': ['planId', {}],
  'improvement-plan-start': ['assessmentId', {}],
  'information-request-answer': ['planId', { answer: 'Here it is.' }],
  'lead-request': ['planId', { message: 'Please help.' }],
  'nis-notice-record': ['organisationId', notice],
  'notification-resend': ['notificationId', {}],
  'plan-accept-exceptionally': ['planId', { waived: ['NO_DATE_AFTER_THE_LIMIT'], rationale: 'It is exceptional.' }],
  'plan-decision-record': ['planId', { decision: 'NOT_AGREE', message: 'No.', judgements: [] }],
  'plan-item-add': ['planId', { evidence: '1.2.2', item }],
  'plan-item-remove': ['itemId', {}],
  'plan-item-update': ['itemId', { item }],
  'progress-update-submit': ['planId', { note: 'It goes on.', items: [] }],
  'review-call-arrange': ['planId', { team: 'REGIONAL_SECURITY_LEAD', arrangedFor: '2024-07-12T10:00:00Z' }],
  'review-call-hold': ['planId', { outcome: 'A second version comes.' }],
  'review-claim': ['planId', {}],
  'review-release': ['planId', {}],
  'team-opinion-record': ['planId', { team: 'DSPT_TEAM', opinion: 'SUPPORT', message: 'Good.' }],
}

test('R58 no act is left out', () => {
  const mutations = readdirSync('schema/operations')
    .filter(file => file.endsWith('.graphql'))
    .map(file => file.slice(0, -'.graphql'.length))
    .filter(name => operation(name).startsWith('mutation'))
  const ofNobody = [
    'contact-set',
    'cycle-calendar-change',
    'routing-change',
    'sandbox-clock-set',
    'update-round-change',
  ]
  expect([...Object.keys(acts), ...ofNobody].toSorted()).toEqual(mutations.toSorted())
})

/** What these begin or act on has no revision. */
const withoutRevision = ['improvement-plan-start', 'nis-notice-record', 'notification-resend']

const tried = async (name: string, on: On, id: string, rest: object, person: Person | undefined) => {
  const expectedRevision = withoutRevision.includes(name) ? {} : { expectedRevision: 1 }
  const { count, result } = await statementsDuring(() =>
    service.ask(name, { input: { [on]: id, ...expectedRevision, ...rest } }, person),
  )
  const errors = (result.errors ?? []).map(({ extensions: { code }, ...error }) => ({ ...error, code }))
  return { status: result.status, data: result.data, errors, statements: count }
}

/** The ids that no walk knows, by the plan: of its organisation, and of a notification about it. */
const otherIds = async ({ planId }: Planted): Promise<Record<'organisationId' | 'notificationId', string>> => {
  const { rows } = await service.database.pool.query<{ organisation: string; notification: string }>(
    'select organisation_id as organisation, id as notification from notification where plan_id = $1 order by id limit 1',
    [planId.slice('plan_'.length)],
  )
  return {
    organisationId: `organisation_${rows[0]?.organisation}`,
    notificationId: `notification_${rows[0]?.notification}`,
  }
}

const idOf = async (planted: Planted, on: On): Promise<string> =>
  on === 'organisationId' || on === 'notificationId' ? (await otherIds(planted))[on] : planted[on]

const outsiders = (['ZT1', 'ZC1'] as const).flatMap(odsCode =>
  holdersFor(odsCode)
    .filter(holder => learns(holder, odsCode) === 'NOTHING')
    .map(holder => [nameOf(holder), odsCode === 'ZT1' ? 'trust' : 'supportUnit', holder.person] as const),
)

describe.each(outsiders)('R58 S4 %s, acting on the %s,', (_name, which, person) => {
  test.each(Object.entries(acts))(
    '%s learns nothing, whether it is only tried or to be kept',
    async (name, [on, input]) => {
      const codes = person === undefined ? ['UNAUTHENTICATED'] : ['FORBIDDEN', 'NOT_FOUND']
      const id = await idOf(plans[which], on)
      for (const rest of [
        { ...input, dryRun: true },
        { ...input, idempotencyKey: randomUUID() },
      ]) {
        const there = await tried(name, on, id, rest, person)
        const madeUp = `${id.split('_')[0]}_${randomUUID()}`
        expect(there).toEqual(await tried(name, on, madeUp, rest, person))
        expect(there.errors).toHaveLength(1)
        expect(codes).toContain(there.errors[0]?.code)
      }
    },
  )
})

test.each([
  ['R57 a status client of the organisation', 'STATUS_CLIENT:ZT1'],
  ['R58 a member of another', 'ORGANISATION_VIEWER:ZT9'],
])('%s who is a member elsewhere finds nothing to act on', async (_case, role) => {
  const person = { subject: 'pat', roles: [role, 'ORGANISATION_ADMINISTRATOR:ZT9'] }
  for (const [name, [on, input]] of Object.entries(acts)) {
    const id = await idOf(plans.trust, on)
    const there = await tried(name, on, id, input, person)
    expect(there).toEqual(await tried(name, on, `${id.split('_')[0]}_${randomUUID()}`, input, person))
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(there.errors[0]?.code)
  }
})
