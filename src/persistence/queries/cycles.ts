import { sql } from 'kysely'
import type { Reading, Row } from '../reading.ts'
import { besideTheDsptTeam, routedTeam } from '../shapes/routing.ts'
import { given } from '../statement.ts'

/** The routing of the kind in reach, day by day, from that with which its cycle began. */
const routing = sql`(select json_agg(json_build_object('from', d.day, 'routedTo', ${besideTheDsptTeam(routedTeam('k', sql.ref('d.day')))}) order by d.day)
  from (select c.first_day as day union select h.from_day from routing_change h where h.cycle_code = k.cycle_code and h.kind = k.kind) d)`

/** The cycles with their calendars, newest first. */
export const allCycles = ({ statements, values }: Reading): Promise<readonly Row[]> =>
  statements.rows<Row>(
    'cycles',
    () => sql`select c.code, c.revision, c.first_day::text as "firstDay", c.last_day::text as "lastDay", c.baseline_due::text as "baselineDue",
        c.notice_by::text as "noticeBy", c.template_available_from::text as "templateAvailableFrom",
        c.submission_deadline::text as "submissionDeadline", c.latest_completion_date::text as "latestCompletionDate", c.provenance,
        (select coalesce(json_agg(json_build_object('code', r.code, 'dueOn', r.due_on, 'chaseBy', r.chase_by, 'isFinal', r.is_final,
          'isCalledOff', r.is_called_off, 'reminderDays', r.reminder_days) order by r.due_on), '[]') from update_round r where r.cycle_code = c.code) as rounds,
        (select coalesce(json_agg(json_build_object('kind', k.kind, 'maySubmitPlan', k.may_submit_plan,
          'routedTo', ${besideTheDsptTeam(routedTeam('k', sql`${given('today')}::date`))}, 'routing', ${routing}, 'publishesBaseline', k.publishes_baseline, 'escalatesTo', k.escalates_to) order by k.kind), '[]')
          from cycle_kind k where k.cycle_code = c.code) as kinds,
        (select coalesce(json_agg(json_build_object('at', n.at, 'reason', n.reason, 'changes', n.changes) order by n.revision), '[]')
          from calendar_change n where n.cycle_code = c.code) as changes
      from cycle c order by c.code desc`,
    values,
  )

/** One cycle with its calendar; null where there is none of that code. */
export const cycleByCode = async (reading: Reading, code: string): Promise<Row | null> =>
  (await allCycles(reading)).find(cycle => cycle['code'] === code) ?? null
