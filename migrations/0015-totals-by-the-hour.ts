import { Migration } from '@mikro-orm/migrations'
import { daysAndMonths, keepingStatuses } from './0010-kept-totals.ts'
import { keepingPlans } from './0012-kept-totals-of-plans.ts'

/** Everything, and the month, the day and the hour in London: by the instants at which they begin. */
export const hoursToEver = `cross join lateral (values ('EVER', '-infinity'::timestamptz), ('MONTH', date_trunc('month', step.at, 'Europe/London')),
        ('DAY', date_trunc('day', step.at, 'Europe/London')), ('HOUR', date_trunc('hour', step.at, 'UTC'))) part(span, since)`

type Total = { readonly table: string; readonly of: string; readonly steps: string }
const totals: readonly Total[] = [
  { table: 'counted_total', of: 'status', steps: 'select cycle, at, count, kind, region, status from counted_step' },
  {
    table: 'plan_total',
    of: 'state',
    steps: `select cycle, since as at, 1 as count, kind, region, state from plan_period where since < until
      union all select cycle, until, -1, kind, region, state from plan_period where since < until and until < 'infinity'`,
  },
]

const addedUp = ({ table, of, steps }: Total, spans: string): string =>
  `insert into ${table} (cycle, span, since, kind, region, ${of}, count)
    select step.cycle, part.span, part.since, step.kind, step.region, step.${of}, sum(step.count) from (${steps}) step
      ${spans} group by 1, 2, 3, 4, 5, 6 having sum(step.count) <> 0`

const anew = (type: string, spans: string): readonly string[] => [
  ...totals.flatMap(total => [
    `truncate "${total.table}"`,
    `alter table "${total.table}" alter column "since" type ${type}`,
    addedUp(total, spans),
  ]),
  keepingStatuses(spans),
  keepingPlans(spans),
]

/** Totals of everything and of each hour beside those of days and months, so that a question costs the same on the busiest day. */
export class TotalsByTheHour extends Migration {
  override up(): void {
    for (const statement of anew('timestamptz(3)', hoursToEver)) this.addSql(statement)
  }

  override down(): void {
    for (const statement of anew('date', daysAndMonths)) this.addSql(statement)
  }
}
