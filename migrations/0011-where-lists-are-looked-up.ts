import { Migration } from '@mikro-orm/migrations'

type Index = readonly [name: string, table: string, columns: string]

const submitted = (nothing: string): string => `coalesce("submitted_at", '${nothing}'::timestamptz), "id"`

/** The state stands in the order of the queue, so that plans in other states are passed over without being read. */
const made: readonly Index[] = [
  ['organisation_kind_index', 'organisation', '"kind"'],
  ['notification_state_created_at_id_index', 'notification', '"state", "created_at", "id"'],
  ['event_organisation_id_position_index', 'event', '"organisation_id", "position"'],
  ['improvement_plan_submitted_at_state_index', 'improvement_plan', `${submitted('infinity')}, "state"`],
  ['improvement_plan_submitted_at_descending_state_index', 'improvement_plan', `${submitted('-infinity')}, "state"`],
]

/** The moves of plans alone, the last of each at hand. */
const moves = `create index "event_moves_of_plans_index" on "event" ("plan_id", "position") where "changes" @> '[{"field": "state"}]'`

const replaced: readonly Index[] = [
  ['event_organisation_id_index', 'event', '"organisation_id"'],
  ['improvement_plan_submitted_at_index', 'improvement_plan', submitted('infinity')],
  ['improvement_plan_submitted_at_descending_index', 'improvement_plan', submitted('-infinity')],
]

const creating = ([name, table, columns]: Index): string => `create index "${name}" on "${table}" (${columns})`
const dropping = ([name]: Index): string => `drop index "${name}"`

/** Indexes for what requests look up and put in order, so that they read no more as organisations become more. */
export class WhereListsAreLookedUp extends Migration {
  override up(): void {
    for (const statement of [...made.map(creating), moves, ...replaced.map(dropping)]) this.addSql(statement)
  }

  override down(): void {
    for (const statement of [...replaced.map(creating), ...made.map(dropping)]) this.addSql(statement)
    this.addSql('drop index "event_moves_of_plans_index"')
  }
}
