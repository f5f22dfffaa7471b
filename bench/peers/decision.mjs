/**
 * What an approval does to the tables, in one transaction written by hand: the lock, the decision, the state, the status with its history,
 * the baseline, the notification and the event in the chain. No rule is asked, and no job is added for the mail.
 */
import { randomUUID } from 'node:crypto'

const locking = `
  select p.id, p.revision, p.version, p.assessment_id, a.status, a.cycle, a.organisation_id, o.name, o.ods_code,
    (select count(*)::int from decision d where d.plan_id = p.id and d.version = p.version) as decisions,
    (select json_build_object('what', 'Progress update ' || r.code, 'on', r.due_on) from update_round r
      where r.cycle_code = a.cycle and not r.is_called_off and r.due_on >= $2::date order by r.due_on limit 1) as due
  from improvement_plan p join assessment a on a.id = p.assessment_id join organisation o on o.id = a.organisation_id
  where p.id = $1 for update of p, a`

const agreeing = `
  update plan_item set baseline_completion_date = planned_completion_date where plan_id = $1 and baseline_completion_date is null
  returning 'item_' || id as id, planned_completion_date as date`

const deciding = `
  insert into decision (id, plan_id, version, sequence, revision, decision, is_exceptional, criteria, grounds, waived, judgements, message, decided_by, at)
  values ($1, $2, $3, $4, $5, 'APPROVE', false, '[]', '{}', '{}', $6::jsonb, $7, 'bench', $8)`

const moving = `
  update improvement_plan set state = 'APPROVED', revision = revision + 1, approved_at = $2, next_due_what = $3, next_due_on = $4,
    claimed_by = null, claimed_at = null where id = $1 returning 'plan_' || id as id, assessment_id as "assessmentKey", revision, version, state`

const assessing = `update assessment set status = 'APPROACHING_STANDARDS', revision = revision + 1 where id = $1 returning revision`

const changing = `
  insert into status_change (id, assessment_id, from_status, to_status, at, act, reason)
  values ($1, $2, $3, 'APPROACHING_STANDARDS', $4, 'planDecisionRecord', $5)`

const telling = `
  insert into notification (id, key, kind, addressee, organisation_id, plan_id, event_id, subject, body, created_at)
  values ($1, $2, 'DECISION_APPROVED', 'ORGANISATION', $3, $4, $5, $6, $7, $8)`

const appending = `
  with head as (update event_head set position = position + 1 returning position)
  insert into event (position, id, at, type, organisation_id, assessment_id, plan_id, plan_revision, assessment_revision, actor, roles, request_id, changes, reason)
  select position, $1, $2, 'PLAN_APPROVED', $3, $4, $5, $6, $7, 'bench', '{DSPT_REVIEWER}', $8, $9::jsonb, $10 from head`

const prepared = client => async (name, text, values) => (await client.query({ name, text, values })).rows

const within = async (run, { planId, judgements, message }) => {
  const at = new Date(process.env.NOW)
  const [plan] = await run('lock', locking, [planId.slice('plan_'.length), at])
  const [event, notification] = [randomUUID(), randomUUID()]
  const baseline = await run('agree', agreeing, [plan.id])
  await run('decide', deciding, [
    randomUUID(),
    plan.id,
    plan.version,
    plan.decisions + 1,
    plan.revision,
    JSON.stringify(judgements),
    message,
    at,
  ])
  const [moved] = await run('move', moving, [plan.id, at, plan.due?.what ?? null, plan.due?.on ?? null])
  const [assessment] = await run('assess', assessing, [plan.assessment_id])
  await run('change', changing, [randomUUID(), plan.assessment_id, plan.status, at, message])
  const subject = `The improvement plan of ${plan.name} was approved`
  await run('tell', telling, [
    notification,
    `${event}:DECISION_APPROVED:ORGANISATION:`,
    plan.organisation_id,
    plan.id,
    event,
    subject,
    `${subject} (${plan.ods_code}).\n\n${message}`,
    at,
  ])
  const changes = [
    { field: 'state', before: 'UNDER_REVIEW', after: 'APPROVED' },
    ...baseline.map(({ id, date }) => ({ field: `items.${id}.baselineCompletionDate`, before: null, after: date })),
    { field: 'status', before: plan.status, after: 'APPROACHING_STANDARDS' },
  ]
  await run('append', appending, [
    event,
    at,
    plan.organisation_id,
    plan.assessment_id,
    plan.id,
    moved.revision,
    assessment.revision,
    randomUUID(),
    JSON.stringify(changes),
    message,
  ])
  return moved
}

/** Approves one plan; answers with the plan as it is then. */
export const decide = async (pool, input) => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const plan = await within(prepared(client), input)
    await client.query('commit')
    return plan
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
