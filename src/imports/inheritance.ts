import { isOver } from '../domain/improvement-plan.ts'
import { whoAnswersFor } from '../domain/succession.ts'
import { toldBySuccession } from '../domain/telling.ts'
import { lockOwing } from '../persistence/due-steps.ts'
import type { Writer } from '../persistence/writer.ts'
import { inParts } from './in-parts.ts'

type Standing = {
  readonly id: string
  readonly odsCode: string
  readonly successor: string | null
  readonly answeredForBy: string | null
}

const succeeded = `
  select id, ods_code as "odsCode", successor_code as successor, answered_for_by as "answeredForBy"
  from organisation where successor_code is not null order by ods_code`

const storing = `
  update organisation set answered_for_by = s.answers from jsonb_to_recordset(?::jsonb) as s(id uuid, answers text) where organisation.id = s.id`

const plansOf = `
  select a.id as assessment from assessment a join improvement_plan p on p.assessment_id = a.id and p.state <> 'CLOSED'
  where a.organisation_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by a.cycle, a.id`

/** Works out anew who answers for whom; every living plan that goes to another is told of, to its new people by mail as well. */
export const settleWhoAnswers = async (db: Writer, reason: string): Promise<void> => {
  const all = await db.em.execute<Standing[]>(succeeded)
  const successors = new Map(all.map(({ odsCode, successor }) => [odsCode, successor ?? '']))
  const moved = all
    .map(one => ({ ...one, answers: whoAnswersFor(one.odsCode, successors) }))
    .filter(({ answers, answeredForBy }) => answers !== answeredForBy)
  if (moved.length === 0) return
  await inParts(
    db.em,
    storing,
    moved.map(({ id, answers }) => ({ id, answers })),
  )
  const plans = await inParts<{ assessment: string }>(
    db.em,
    plansOf,
    moved.map(({ id }) => id),
  )
  const before = new Map(moved.map(({ odsCode, answeredForBy }) => [odsCode, answeredForBy ?? odsCode]))
  for (const { assessment, plan, facts } of await lockOwing(
    db.em,
    plans.map(one => one.assessment),
  )) {
    const { organisation, cycle } = facts
    if (plan === null || facts.plan === null || isOver(facts.plan.state)) continue
    const after = organisation.answeredForBy?.odsCode ?? organisation.odsCode
    const changes = [{ field: 'answeredForBy', before: before.get(organisation.odsCode) ?? null, after }]
    db.record({ type: 'PLAN_INHERITED', assessment, plan, changes, reason })
    db.notify(toldBySuccession({ organisation, cycle, plan: facts.plan }), { assessment, plan })
  }
}
