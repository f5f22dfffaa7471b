import { randomUUIDv7 } from 'node:crypto'
import type { PlanState } from '../../src/domain/improvement-plan.ts'
import type { OrganisationKind, RegionCode } from '../../src/domain/organisation.ts'
import { administrator } from './people.ts'
import type { RunningService } from './service.ts'
import { done } from './walk.ts'

/** An organisation that nobody has ever heard of. */
export type Invented = {
  readonly odsCode: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly region: RegionCode | null
  readonly icbCode?: string
  readonly openedOn?: string
  readonly closedOn?: string
  readonly successorCode?: string
}

/** Stores organisations as an import would: each with its placement and with its assessment of each cycle. */
export const addOrganisations = async ({ database }: RunningService, invented: readonly Invented[]): Promise<void> => {
  const rows = JSON.stringify(
    invented.map(one => ({
      id: randomUUIDv7(),
      placement: randomUUIDv7(),
      assessments: Array.from({ length: 3 }, () => randomUUIDv7()),
      ...one,
    })),
  )
  const given = `jsonb_to_recordset($1::jsonb) as g(id uuid, placement uuid, assessments uuid[], "odsCode" text, name text, kind text, region text,
    "icbCode" text, "openedOn" date, "closedOn" date, "successorCode" text)`
  await database.pool.query(
    `insert into organisation (id, ods_code, name, kind, region, icb_code, opened_on, closed_on, successor_code)
     select id, "odsCode", name, kind, region, "icbCode", "openedOn", "closedOn", "successorCode" from ${given}`,
    [rows],
  )
  await database.pool.query(
    `insert into placement (id, organisation_id, region, icb_code, from_day)
     select placement, id, region, "icbCode", coalesce("openedOn", '2020-04-01') from ${given}`,
    [rows],
  )
  await database.pool.query(
    `insert into assessment (id, organisation_id, cycle)
     select assessments[c.number], id, c.code from ${given}, (select code, row_number() over (order by code) as number, first_day, last_day from cycle) c
     where coalesce("openedOn", c.first_day) <= c.last_day and coalesce("closedOn", c.last_day) >= c.first_day`,
    [rows],
  )
}

export type InventedPlan = {
  readonly odsCode: string
  readonly state: PlanState
  readonly submittedAt: string | null
  readonly nextDueOn?: string
  readonly items?: number
}

const starting = `
  with head as (update event_head set position = position + $2 returning position)
  insert into event (position, id, at, type, organisation_id, assessment_id, plan_id, plan_revision, roles, changes)
  select head.position - $2 + row_number() over (order by p.id), gen_random_uuid(), p.started_at, 'PLAN_STARTED', a.organisation_id, a.id, p.id, 1, '{}',
    jsonb_build_array(jsonb_build_object('field', 'state', 'before', null, 'after', p.state))
  from head, improvement_plan p join assessment a on a.id = p.assessment_id where p.id = any($1)`

/** Stores plans of 2023-24 as they would stand, with one event instead of the acts that led there; gives their ids in the same order. */
export const addPlans = async (
  { database }: RunningService,
  plans: readonly InventedPlan[],
): Promise<readonly string[]> => {
  const rows = plans.map(plan => ({ id: randomUUIDv7(), ...plan }))
  await database.pool.query(
    `insert into improvement_plan (id, assessment_id, version, state, started_at, submitted_at, editors, rounds_reported, next_due_what, next_due_on)
     select g.id, a.id, case when "submittedAt" is null then 0 else 1 end, g.state, '2024-06-01T09:00Z', "submittedAt", '[]', '{}',
       case when "nextDueOn" is null then null else 'Review of the plan' end, "nextDueOn"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "odsCode" text, state text, "submittedAt" timestamptz, "nextDueOn" date)
     join organisation o on o.ods_code = g."odsCode" join assessment a on a.organisation_id = o.id and a.cycle = '2023-24'`,
    [JSON.stringify(rows)],
  )
  await database.pool.query(starting, [rows.map(({ id }) => id), rows.length])
  const items = rows.flatMap(({ id, items: count = 0 }) =>
    Array.from({ length: count }, (_none, index) => ({ id: randomUUIDv7(), plan: id, sequence: index + 1 })),
  )
  await database.pool.query(
    `insert into plan_item (id, plan_id, sequence, origin, evidence_item_id, gap, actions, milestones, local_references, dependencies)
     select g.id, g.plan, g.sequence, 'NO_RESPONSE', e.id, 'Something is missing', '{}',
       '[{"title": "First step", "dueOn": "2024-09-01", "achievedOn": null}]', '{}', '{}'
     from jsonb_to_recordset($1::jsonb) as g(id uuid, plan uuid, sequence int)
     join (select id, row_number() over (order by parts) as number from evidence_item where cycle_code = '2023-24') e on e.number = g.sequence`,
    [JSON.stringify(items)],
  )
  return rows.map(({ id }) => `plan_${id}`)
}

/** Moves the sandbox's clock forward. */
export const moveClock = (service: RunningService, now: string) =>
  done(service, 'sandbox-clock-set', { now }, administrator)
