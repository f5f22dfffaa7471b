import { answered, byStaff, onAssessment, onPlan, submitted, type Prepare } from './getting-ready.ts'
import { administrator, ann, dhscOfficial } from './people.ts'
import type { RunningService } from './service.ts'
import { done, requestReview } from './walk.ts'

const cycle = '2023-24'
const round = 'SEPTEMBER_2024'
const reason = 'As announced.'

type Calendar = {
  readonly revision: number
  readonly noticeBy: string
  readonly rounds: readonly { readonly code: string; readonly dueOn: string }[]
  readonly kinds: readonly { readonly kind: string; readonly routing: readonly { readonly routedTo: string[] }[] }[]
}

const calendar = async (service: RunningService): Promise<Calendar> =>
  (await service.ask('cycles')).data.cycles.find(({ code }: { code: string }) => code === cycle)

const otherOf = (days: readonly [string, string], day: string | undefined) => (day === days[0] ? days[1] : days[0])

/** Another day for notices than the calendar has now, on the calendar as it stands. */
const anotherNoticeBy = async (service: RunningService) => {
  const { revision: expectedRevision, noticeBy } = await calendar(service)
  return { cycle, expectedRevision, noticeBy: otherOf(['2024-06-01', '2024-06-03'], noticeBy), reason }
}

const anotherDueOn = async (service: RunningService) => {
  const { revision: expectedRevision, rounds } = await calendar(service)
  const { dueOn } = rounds.find(({ code }) => code === round) ?? {}
  return { cycle, round, expectedRevision, dueOn: otherOf(['2024-09-30', '2024-10-02'], dueOn), reason }
}

/** Another team for CSUs from December on than the routing has now. */
const anotherTeam = async (service: RunningService) => {
  const { revision: expectedRevision, kinds } = await calendar(service)
  const { routedTo = [] } =
    kinds.find(({ kind, routing }) => kind === 'CSU' && routing.length > 1)?.routing.at(-1) ?? {}
  const team = routedTo.length === 1 ? 'REGIONAL_SECURITY_LEAD' : 'DSPT_TEAM'
  return { cycle, expectedRevision, kind: 'CSU', from: '2024-12-01', routedTo: team, reason }
}

const aMinuteOn = (service: RunningService) => ({ now: new Date(service.now().getTime() + 60_000).toISOString() })

/** How to come to the acts of those who look after the process, and to what organisations tell before they publish. */
export const actsOfOversight: Readonly<Record<string, Prepare>> = {
  advanceNoticeGive: byStaff({ message: 'One control will come late.' }, answered),
  escalationRecord: async (service, place) => {
    await answered(service, place)
    return { person: ann, input: { ...(await onAssessment(service, place)), reason: 'Three calls were not answered.' } }
  },
  nisNoticeRecord: async ({ database: { pool } }, { odsCode }) => {
    const { rows } = await pool.query<{ id: string }>('select id from organisation where ods_code = $1', [odsCode])
    const words = { issuedBy: 'The competent authority', reference: `NIS-${odsCode}`, summary: 'About its suppliers.' }
    const organisationId = `organisation_${rows[0]?.id}`
    return { person: dhscOfficial, input: { organisationId, kind: 'INFORMATION', issuedOn: '2024-07-01', ...words } }
  },
  // Each begins with a change of the other, so that there is something to have missed.
  cycleCalendarChange: async service => {
    await done(service, 'update-round-change', await anotherDueOn(service), ann)
    return { person: administrator, input: await anotherNoticeBy(service) }
  },
  updateRoundChange: async service => {
    await done(service, 'cycle-calendar-change', await anotherNoticeBy(service), administrator)
    return { person: ann, input: await anotherDueOn(service) }
  },
  routingChange: async service => {
    await done(service, 'cycle-calendar-change', await anotherNoticeBy(service), administrator)
    return { person: administrator, input: await anotherTeam(service) }
  },
  notificationResend: async (service, place) => {
    const walk = await requestReview(service, await submitted(service, place))
    const { planId } = await onPlan(service, walk)
    const { rows } = await service.database.pool.query<{ id: string }>(
      `update notification set state = 'FAILED' where plan_id = $1 returning id`,
      [planId.slice('plan_'.length)],
    )
    return { person: ann, input: { notificationId: `notification_${rows[0]?.id}` } }
  },
  contactSet: async (_service, { odsCode }) => ({
    person: administrator,
    input: { addressee: 'ORGANISATION', odsCode, email: `cyber@${odsCode.toLowerCase()}.example` },
  }),
  // What is due is done first, so that moving the clock on is all that happens.
  sandboxClockSet: async service => {
    await done(service, 'sandbox-clock-set', aMinuteOn(service), administrator)
    return { person: administrator, input: aMinuteOn(service) }
  },
}
